#include "audit/canonical.h"

#include "base/require.h"

#include <QtEndian>
#include <sodium.h>

namespace selaras::audit {

namespace {

constexpr qsizetype kHash = 32;

void put(QByteArray &out, qint64 value)
{
    const qint64 little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void putNumber(QByteArray &out, std::optional<qint64> value)
{
    put(out, value ? 8 : 0);
    if (value)
        put(out, *value);
}

void putText(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    put(out, utf8.size());
    out.append(utf8);
}

/// Units that need a closer look; ordinary text has none of them.
bool isDoubtful(QChar unit)
{
    const auto code = unit.unicode();
    return code == 0 || (code >= 0xd800 && code <= 0xdfff) || code >= 0xfeff;
}

} // namespace

QString keepable(QString text)
{
    if (std::none_of(text.cbegin(), text.cend(), isDoubtful))
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const auto code = unit.unicode();
        if (pair)
            ++i;
        else if (code == 0 || unit.isSurrogate() || code >= 0xfffe || (code == 0xfeff && i == 0))
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QByteArray beforeTheFirst() { return QByteArray(kHash, '\0'); }

QByteArray hashOf(const QByteArray &previous, const AuditRow &row)
{
    require(previous.size() == kHash);
    const Entry &e = row.entry;
    QByteArray bytes;
    bytes.reserve(192 + 3 * (e.actor.size() + e.action.size() + e.subject.size() + e.detail.size()));
    bytes.append(previous);
    putNumber(bytes, row.seq);
    putNumber(bytes, row.at);
    putText(bytes, e.actor);
    putText(bytes, e.action);
    putNumber(bytes, e.orderId);
    putNumber(bytes, e.skuId);
    putNumber(bytes, e.delta);
    putText(bytes, e.subject);
    putText(bytes, e.detail);
    QByteArray hash(kHash, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(kHash),
        reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size()), nullptr, 0);
    return hash;
}

} // namespace selaras::audit
