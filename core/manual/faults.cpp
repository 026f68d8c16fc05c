#include "base/contact.h"
#include "base/text.h"
#include "catalog/sku.h"
#include "manual/manual_order.h"

namespace selaras::manual {

namespace {

constexpr qsizetype kLongestName = 120, kLongestText = 500, kLongestNumber = 64;
constexpr qint64 kMostMinor = 1'000'000'000'000; ///< Rp10,000,000,000 in sen

/// Digits with the signs people put between them, as many as a telephone has.
bool isPhone(const QString &text)
{
    constexpr qsizetype kLeast = 7, kMost = 15;
    qsizetype digits = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (!QStringView(u"+-() .").contains(c))
            return false;
    }
    return digits >= kLeast && digits <= kMost && !phoneDigits(text).isEmpty();
}

bool isText(const QString &text, qsizetype most)
{
    const QString plain = text.simplified();
    return plain.size() <= most && isPlainText(plain);
}

bool isAmount(qint64 minor) { return minor >= 0 && minor <= kMostMinor; }

/// Collects faults in the order of the form.
class Check {
public:
    Check(Reader &reader, const ManualOrder &order)
        : m_reader(reader)
        , m_order(order)
    {
    }

    Result<std::vector<Fault>> run()
    {
        TRY(const auto shop, shops::find(m_reader, m_order.shopId));
        if (!shop || !shops::isManual(shop->channel))
            fault(Field::Place, "manual.no-shop", QString::number(m_order.shopId));
        if (!isText(m_order.number, kLongestNumber))
            fault(Field::Number, "manual.number", m_order.number);
        buyer();
        CHECK(lines());
        amounts();
        return std::move(m_faults);
    }

private:
    void fault(Field field, const char *code, const QString &detail, int line = -1)
    {
        m_faults.push_back({field, line, QString::fromLatin1(code), detail});
    }

    void buyer()
    {
        const channels::ChannelAddress &to = m_order.buyer;
        const bool sent = m_order.payment != Payment::WalkIn;
        if (!to.phone.isEmpty() && !isPhone(to.phone))
            fault(Field::Phone, "manual.phone", to.phone);
        if (!to.email.trimmed().isEmpty() && !isEmail(to.email.trimmed()))
            fault(Field::Email, "manual.email", plainText(to.email, 80));
        if ((sent && to.name.simplified().isEmpty()) || !isText(to.name, kLongestName))
            fault(Field::Name, "manual.name", to.name);
        for (const QString &part : {to.street, to.district, to.city, to.province, to.postcode, to.country})
            if (!isText(part, kLongestText))
                return fault(Field::Address, "manual.text", plainText(part, 40));
    }

    Result<> lines()
    {
        if (m_order.lines.empty())
            fault(Field::Sku, "manual.no-lines", {});
        if (m_order.lines.size() > std::size_t(kMostLines)) {
            fault(Field::Sku, "manual.too-many-lines", QString::number(kMostLines));
            return {};
        }
        for (int i = 0; i < int(m_order.lines.size()); ++i)
            CHECK(line(i, m_order.lines[std::size_t(i)]));
        return {};
    }

    Result<> line(int at, const Line &line)
    {
        TRY(const auto sku, catalog::skuByCode(m_reader, line.code.trimmed()));
        if (!sku || !sku->active)
            fault(Field::Sku, "manual.sku", line.code, at);
        if (line.pieces < 1 || line.pieces > kMostPieces)
            fault(Field::Pieces, "manual.pieces", QString::number(line.pieces), at);
        const qint64 unit = line.unitMinor.value_or(sku ? sku->priceMinor : 0);
        if (!isAmount(unit))
            fault(Field::Price, "manual.price", line.code, at);
        else if (line.pieces >= 1 && line.pieces <= kMostPieces)
            m_goods += unit * line.pieces; // 200 lines of 1e5 pieces could pass 64 bits: what is too dear is refused
        if (m_goods > kMostMinor)
            fault(Field::Price, "manual.price", line.code, at);
        m_goods = qMin(m_goods, kMostMinor);
        return {};
    }

    void amounts()
    {
        if (!isAmount(m_order.shippingMinor))
            fault(Field::Shipping, "manual.shipping", QString::number(m_order.shippingMinor));
        const qint64 most = m_goods + qMax<qint64>(0, m_order.shippingMinor);
        if (!isAmount(m_order.discountMinor) || m_order.discountMinor > most)
            fault(Field::Discount, "manual.discount", QString::number(m_order.discountMinor));
        if (!isText(m_order.courier, kLongestName))
            fault(Field::Courier, "manual.text", plainText(m_order.courier, 40));
        if (!isText(m_order.note, kLongestText))
            fault(Field::Note, "manual.text", plainText(m_order.note, 40));
        if (m_order.holdMs && (*m_order.holdMs < 60'000 || *m_order.holdMs > kMostHoldMs))
            fault(Field::Hold, "manual.hold", QString::number(*m_order.holdMs));
    }

    Reader &m_reader;
    const ManualOrder &m_order;
    std::vector<Fault> m_faults;
    qint64 m_goods = 0;
};

} // namespace

Result<std::vector<Fault>> faultsOf(Reader &reader, const ManualOrder &order) { return Check(reader, order).run(); }

} // namespace selaras::manual
