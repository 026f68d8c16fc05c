#include "activity/detail.h"

#include "wire/redaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QStringDecoder>

namespace selaras::ui::activity {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::ActivityDetail)
};

} // namespace

Result<std::optional<Detail>> readDetail(Reader &reader, qint64 id)
{
    Detail out;
    out.id = id;
    std::optional<qint64> shopId;
    TRY(out.job, outbox::boardRow(reader, id));
    if (out.job) {
        TRY(out.exchanges, outbox::ofJob(reader, id, 50));
        shopId = out.job->job.shopId;
    } else {
        TRY(auto failed, inbox::failed(reader, id + 1, 1));
        if (!failed.empty() && failed.front().id == id) {
            shopId = failed.front().shopId;
            out.entry = std::move(failed.front());
        } else {
            TRY(const auto open, alerts::open(reader));
            for (const alerts::Alert &alert : open)
                if (alert.id == id)
                    out.alert = alert;
            if (!out.alert)
                return std::optional<Detail>();
            shopId = out.alert->shopId;
        }
    }
    if (shopId) {
        TRY(out.shop, shops::find(reader, *shopId));
    }
    return std::optional(std::move(out));
}

Result<> clearAlertOf(Transaction &tx, const Detail &detail)
{
    if (detail.entry)
        return alerts::clear(tx, QStringLiteral("inbox.failed"),
            QStringLiteral("%1/%2").arg(detail.entry->shopId).arg(detail.entry->externalId));
    if (!detail.job)
        return {};
    const outbox::Job &job = detail.job->job;
    return job.kind == outbox::JobKind::PublishStock
        ? alerts::clear(tx, QStringLiteral("push.refused"), QStringLiteral("listing %1").arg(job.subjectId))
        : alerts::clear(tx, QStringLiteral("cancel.refused"), QStringLiteral("order %1").arg(job.subjectId));
}

namespace {

QString hexLines(const QByteArray &bytes)
{
    constexpr qsizetype kInLine = 16;
    QString out;
    for (qsizetype i = 0; i < bytes.size(); i += kInLine)
        out += QStringLiteral("%1  %2\n")
                   .arg(i, 6, 16, QLatin1Char('0'))
                   .arg(QString::fromLatin1(bytes.mid(i, kInLine).toHex(' ')));
    return out;
}

} // namespace

QString safeText(const QByteArray &bytes, qsizetype most)
{
    const QByteArray head = bytes.left(most);
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(head);
    // A character may have been cut in two at the end: only what goes wrong before that makes it no text.
    const bool isText = !head.contains('\0') && text.left(text.size() - 1).indexOf(QChar::ReplacementCharacter) < 0;
    if (!isText)
        text = hexLines(bytes.left(most / 4));
    else
        for (QChar &c : text)
            if ((c < QChar(0x20) && c != u'\n' && c != u'\t') || (c >= QChar(0x202a) && c <= QChar(0x202e))
                || (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0x7f))
                c = QChar(0xfffd);
    const qsizetype shown = isText ? head.size() : qMin(bytes.size(), most / 4);
    if (shown < bytes.size())
        text += u'\n' + Words::tr("[%1 more bytes]").arg(bytes.size() - shown);
    return text;
}

namespace {

constexpr int kIndent = 2;

QString lineBreak(int depth) { return u'\n' + QString(qMax(0, depth) * kIndent, u' '); }

/// JSON with a line for each member; its own spaces between tokens are dropped, strings are left alone.
QString indented(const QString &json)
{
    QString out;
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar c = json[i];
        if (inString) {
            out += c;
            if (c == u'\\' && i + 1 < json.size())
                out += json[++i];
            else if (c == u'"')
                inString = false;
        } else if (c == u'"') {
            inString = true;
            out += c;
        } else if (c == u'{' || c == u'[') {
            const QChar next = i + 1 < json.size() ? json[i + 1] : QChar();
            out += c;
            if (next == u'}' || next == u']')
                out += json[++i];
            else
                out += lineBreak(++depth);
        } else if (c == u'}' || c == u']') {
            out += lineBreak(--depth) + c;
        } else if (c == u',') {
            out += c + lineBreak(depth);
        } else if (c == u':') {
            out += QStringLiteral(": ");
        } else if (!c.isSpace()) {
            out += c;
        }
    }
    return out;
}

} // namespace

QString laidOut(const QString &call)
{
    const auto isJson = [](const QString &text) {
        return text.startsWith(u'{') || text.startsWith(u'[');
    };
    if (isJson(call))
        return indented(call);
    const qsizetype blank = call.indexOf(QLatin1String("\n\n"));
    QString head = blank < 0 ? call : call.left(blank);
    const qsizetype lineEnd = head.indexOf(u'\n');
    QString first = lineEnd < 0 ? head : head.left(lineEnd);
    first.replace(u'?', lineBreak(1) + u'?').replace(u'&', lineBreak(1) + u'&');
    head = first + (lineEnd < 0 ? QString() : head.mid(lineEnd));
    if (blank < 0)
        return head;
    const QString body = call.mid(blank + 2);
    return head + QStringLiteral("\n\n") + (isJson(body) ? indented(body) : body);
}

QString callText(const QString &call, qsizetype most)
{
    return laidOut(safeText(call.toUtf8(), most)).replace(wire::kHidden, Words::tr("hidden", "a secret"));
}

namespace {

QString utc(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs); }

void add(QString &out, const char *name, const QString &value)
{
    out += QStringLiteral("%1: %2\n").arg(QLatin1String(name), value);
}

void addJob(QString &out, const Detail &detail)
{
    const outbox::Job &job = detail.job->job;
    add(out, "job", QString::number(job.id));
    add(out, "work", outbox::jobKindName(job.kind));
    add(out, "subject", detail.job->subject);
    add(out, "state", outbox::jobStateName(job.state));
    add(out, "created", utc(job.createdAt));
    if (job.finishedAt)
        add(out, "finished", utc(*job.finishedAt));
    add(out, "attempts", QString::number(job.attempts));
    add(out, "payload", job.payload);
    add(out, "outcome", job.outcome);
    if (!job.error.isEmpty())
        add(out, "error", errorKindName(job.errorKind) + u' ' + job.error);
    for (const outbox::Exchange &call : detail.exchanges)
        out += QStringLiteral("\n--- %1, took %2 ms, status %3\n%4\n---\n%5\n")
                   .arg(utc(call.at))
                   .arg(call.tookMs)
                   .arg(call.status)
                   .arg(call.request, call.reply);
}

void addEntry(QString &out, const inbox::Entry &entry, bool buyerData)
{
    add(out, "inbox", QString::number(entry.id));
    add(out, "order", entry.externalId);
    add(out, "received", utc(entry.receivedAt));
    add(out, "seen", QString::number(entry.seen));
    add(out, "error", errorKindName(entry.errorKind) + u' ' + entry.error);
    add(out, "sha256", QString::fromLatin1(inbox::digestOf(entry.payload).toHex()));
    if (buyerData)
        out += QStringLiteral("\n--- %1 bytes as received\n%2\n")
                   .arg(entry.payload.size())
                   .arg(safeText(entry.payload, entry.payload.size() * 4));
    else
        out += QStringLiteral("\n--- %1 bytes as received, left out: they may name the buyer\n")
                   .arg(entry.payload.size());
}

} // namespace

QByteArray evidence(const Detail &detail, qint64 now, const QString &actor, bool buyerData)
{
    QString out = QStringLiteral("Selaras evidence, times in UTC\n");
    add(out, "exported", utc(now));
    add(out, "by", actor);
    if (detail.shop)
        add(out, "shop",
            QStringLiteral("%1 %2 (%3)").arg(detail.shop->channel, detail.shop->name, detail.shop->account));
    if (detail.job)
        addJob(out, detail);
    if (detail.entry)
        addEntry(out, *detail.entry, buyerData);
    if (detail.alert) {
        add(out, "alert", detail.alert->kind);
        add(out, "subject", detail.alert->subject);
        add(out, "opened", utc(detail.alert->openedAt));
        add(out, "times", QString::number(detail.alert->times));
        add(out, "detail", detail.alert->detail);
    }
    QByteArray bytes = out.toUtf8();
    bytes += "sha256 of all above: " + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + '\n';
    return bytes;
}

} // namespace selaras::ui::activity
