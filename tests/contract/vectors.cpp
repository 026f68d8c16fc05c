#include "contract/vectors.h"

namespace selaras::contract {

namespace {

QString keyOf(const QString &system, const QString &kind) { return system + u'/' + kind; }

} // namespace

void VectorChecks::add(const QString &system, const QString &kind, VectorCheck check)
{
    m_checks.insert(keyOf(system, kind), std::move(check));
}

const VectorCheck *VectorChecks::find(const QString &system, const QString &kind) const
{
    const auto found = m_checks.constFind(keyOf(system, kind));
    return found == m_checks.constEnd() ? nullptr : &*found;
}

QString differs(const QByteArray &ours, const QByteArray &theirs)
{
    if (ours == theirs)
        return {};
    return QStringLiteral("ours is \"%1\", theirs \"%2\"").arg(QString::fromUtf8(ours), QString::fromUtf8(theirs));
}

QString field(const json::Value &object, const char *key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (!object.is_object() || found == object.end())
        return {};
    if (found->is_string())
        return QString::fromStdString(found->get<std::string>());
    return found->is_number_integer() ? QString::number(found->get<qint64>()) : QString();
}

} // namespace selaras::contract
