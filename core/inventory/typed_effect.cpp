#include "inventory/typed_effect.h"

#include "allocation/effect_text.h"
#include "inventory/rule_queries.h"

#include <QHash>
#include <QStringList>

namespace selaras::inventory {

namespace {

using Names = QHash<qint64, QString>;

/// What an effect says of itself after its kind.
class Figures {
public:
    Figures(Names shops, Names warehouses)
        : m_shops(std::move(shops))
        , m_warehouses(std::move(warehouses))
    {
    }

    QString operator()(const allocation::OnlyWarehouses &e) const { return placesOf(e.warehouses); }
    QString operator()(const allocation::ExceptWarehouses &e) const { return placesOf(e.warehouses); }
    QString operator()(const allocation::CountIncoming &e) const { return QString::number(e.days); }
    QString operator()(const allocation::Buffer &e) const { return QString::number(e.pieces); }
    QString operator()(const allocation::BufferBySpeed &e) const
    {
        return QStringLiteral("%1..%2").arg(e.least).arg(e.most);
    }
    QString operator()(const allocation::KeepFor &e) const
    {
        return QStringLiteral("%1=%2").arg(shopOf(e.shopId)).arg(e.pieces);
    }
    QString operator()(const allocation::AtMost &e) const { return QString::number(e.pieces); }
    QString operator()(const allocation::AtMostPercent &e) const { return QString::number(e.percent); }
    QString operator()(const allocation::SplitByShares &e) const
    {
        QStringList out;
        for (const allocation::SplitByShares::Share &share : e.shares)
            out << QStringLiteral("%1=%2").arg(shopOf(share.shopId)).arg(share.percent);
        return out.join(u',');
    }
    QString operator()(const allocation::SplitBySales &e) const { return QString::number(e.days); }
    QString operator()(const allocation::BestMarginFirst &e) const { return QString::number(e.pieces); }
    QString operator()(const allocation::StopBelow &e) const { return QString::number(e.pieces); }

private:
    QString shopOf(qint64 id) const { return m_shops.value(id, QString::number(id)); }
    QString placesOf(const std::vector<qint64> &ids) const
    {
        QStringList out;
        for (const qint64 id : ids)
            out << m_warehouses.value(id, QString::number(id));
        return out.join(u',');
    }

    const Names m_shops, m_warehouses;
};

Names namesOf(const std::vector<Named> &all)
{
    Names out;
    for (const Named &one : all)
        out.insert(one.id, one.name);
    return out;
}

} // namespace

Result<QString> typedEffect(Reader &reader, const allocation::Effect &effect)
{
    TRY(const auto shops, reader.all(shopNames));
    TRY(const auto warehouses, reader.all(warehouseCodes));
    return allocation::effectKind(effect) + u':' + std::visit(Figures(namesOf(shops), namesOf(warehouses)), effect);
}

} // namespace selaras::inventory
