#include "deliveries/day_field.h"

#include "kit/format.h"
#include "lines/day_text.h"
#include "pages/when.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace selaras::ui {

using kit::Field;
using Finding = kit::Field::Finding;
using kit::Role;
namespace format = kit::format;

namespace {

struct DayField {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::DayField)
};

QDate today(const Services &services) { return when::local(services.clock.now()).date(); }

Finding finding(const QString &text, const QDate &today)
{
    if (text.trimmed().isEmpty())
        return {};
    const auto day = dayFrom(text, today);
    if (!day)
        return {Role::Red, DayField::tr("Type a day, such as 24/11 or +3")};
    const QString words = format::weekdayDay(*day, today);
    return *day < today ? Finding{Role::Yellow, DayField::tr("%1: this day has passed").arg(words)}
                        : Finding{Role::Green, words};
}

} // namespace

Field *dayField(const Services &services)
{
    auto *field = new Field(DayField::tr("Expected"), new QLineEdit, true);
    field->lineEdit()->setObjectName(QStringLiteral("delivery-day"));
    field->setHint(DayField::tr("24/11, or +3 days; may be empty"));
    field->setCheck([&services](const QString &text) { return finding(text, today(services)); });
    QObject::connect(field->lineEdit(), &QLineEdit::textChanged, field, [field, &services](const QString &text) {
        if (dayFrom(text, today(services)))
            field->check();
        else if (!field->lineEdit()->property("invalid").toBool())
            field->setFinding({}); // half typed; what was said to be wrong stays until it is mended
    });
    return field;
}

std::optional<qint64> expectedBy(const Services &services, const QString &typed)
{
    const auto day = dayFrom(typed, today(services));
    return day ? std::optional(QDateTime(day->addDays(1), QTime(0, 0), when::zone()).toMSecsSinceEpoch() - 1)
               : std::nullopt;
}

QString typedDay(std::optional<qint64> expectedAt)
{
    return expectedAt ? when::local(*expectedAt).date().toString(QStringLiteral("d/M/yyyy")) : QString();
}

} // namespace selaras::ui
