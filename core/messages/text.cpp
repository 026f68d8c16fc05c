#include "messages/text.h"

#include <QRegularExpression>

namespace selaras::messages {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression kPlaceholder(QStringLiteral("\\{([^{}]*)\\}"));
    return kPlaceholder;
}

QString plain(const QString &text) { return QString(text).remove(placeholder()); }

Result<> checkPlaceholders(const QString &text, const QStringList &known)
{
    auto found = placeholder().globalMatch(text);
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        if (!known.contains(name))
            return failAs(QStringLiteral("messages.placeholder"), Error::Kind::Rejected, name);
    }
    if (const QString rest = plain(text); rest.contains(u'{') || rest.contains(u'}'))
        return failAs(QStringLiteral("messages.brace"), Error::Kind::Rejected, text.left(80));
    return {};
}

} // namespace

QStringList placeholdersOf(Event event)
{
    QStringList out{QStringLiteral("order"), QStringLiteral("buyer"), QStringLiteral("items"), QStringLiteral("total"),
        QStringLiteral("shop")};
    if (event == Event::AwaitingPayment)
        out << QStringLiteral("amount") << QStringLiteral("pay_by");
    if (event == Event::OnItsWay)
        out << QStringLiteral("courier") << QStringLiteral("tracking");
    return out;
}

Result<> checkText(const Text &text, Event event, Way way)
{
    static const QRegularExpression kTemplateName(QStringLiteral("^[a-z0-9_]{1,512}$"));
    if (text.subject.trimmed().isEmpty() || text.body.trimmed().isEmpty())
        return failAs(QStringLiteral("messages.empty"), Error::Kind::Rejected, {});
    CHECK(checkPlaceholders(text.body, placeholdersOf(event)));
    if (way == Way::Email) {
        CHECK(checkPlaceholders(text.subject, placeholdersOf(event)));
        if (text.subject.size() > kLongestSubject || text.body.size() > kLongestMail)
            return failAs(QStringLiteral("messages.too-long"), Error::Kind::Rejected, QString::number(kLongestMail));
        return {};
    }
    if (!kTemplateName.match(text.subject).hasMatch())
        return failAs(QStringLiteral("messages.template"), Error::Kind::Rejected, text.subject.left(80));
    if (registered(text.body).size() > kLongestTemplate)
        return failAs(QStringLiteral("messages.too-long"), Error::Kind::Rejected, QString::number(kLongestTemplate));
    const QString body = text.body.trimmed();
    if (body.startsWith(u'{') || body.endsWith(u'}'))
        return failAs(QStringLiteral("messages.template-edge"), Error::Kind::Rejected, {});
    return {};
}

QString filled(const QString &text, const QHash<QString, QString> &values)
{
    QString out;
    qsizetype done = 0;
    auto found = placeholder().globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString value = values.value(match.captured(1));
        out += QStringView(text).sliced(done, match.capturedStart() - done);
        out += value.isEmpty() ? QStringLiteral("-") : value;
        done = match.capturedEnd();
    }
    out += QStringView(text).sliced(done);
    return out;
}

QStringList parametersOf(const QString &body)
{
    QStringList out;
    auto found = placeholder().globalMatch(body);
    while (found.hasNext())
        out << found.next().captured(1);
    return out;
}

QString registered(const QString &body)
{
    QString out;
    qsizetype done = 0;
    int number = 0;
    auto found = placeholder().globalMatch(body);
    while (found.hasNext()) {
        const auto match = found.next();
        out += QStringView(body).sliced(done, match.capturedStart() - done);
        out += QStringLiteral("{{%1}}").arg(++number);
        done = match.capturedEnd();
    }
    out += QStringView(body).sliced(done);
    return out;
}

} // namespace selaras::messages
