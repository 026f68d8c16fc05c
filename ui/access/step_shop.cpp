#include "access/step_shop.h"

#include "access/zone_choice.h"
#include "base/text.h"
#include "kit/form.h"
#include "pages/when.h"

#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QTimeZone>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;

namespace {

const QString kShop = QStringLiteral("wizard/shop");
const QString kZone = QStringLiteral("wizard/zone");

} // namespace

QString inventoryPath(const QString &folder, const QString &shopName)
{
    QString name = folded(shopName);
    name.replace(QRegularExpression(QStringLiteral("[^a-z0-9]+")), QStringLiteral("-"));
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return QDir(folder).filePath((name.isEmpty() ? QStringLiteral("selaras") : name) + QStringLiteral(".selaras"));
}

StepShop::StepShop(WizardState &state)
    : WizardStep(state)
    , m_name(new kit::Field({}, new QLineEdit))
    , m_zones(new ZoneChoice(QStringLiteral("wizard-zone")))
{
    m_zone = new kit::Field({}, m_zones);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space20);
    column->addWidget(m_name);
    column->addWidget(m_zone);
    column->addStretch();
    m_name->lineEdit()->setObjectName(QStringLiteral("shop-name"));
    m_name->lineEdit()->setMaxLength(80);
    // Kept until the inventory exists: quit and continue.
    const QSettings kept;
    m_name->lineEdit()->setText(kept.value(kShop).toString());
    m_zones->setZone(kept.value(kZone, QStringLiteral("Asia/Jakarta")).toString());
    connect(m_name->lineEdit(), &QLineEdit::textChanged, this, &StepShop::take);
    connect(m_zones, &ZoneChoice::chosen, this, &StepShop::take);
    retranslate();
    take();
}

void StepShop::retranslate()
{
    m_name->setLabel(tr("Name of the shop"));
    m_name->setHint(tr("On the log-in screen, over the window and on the sheet of the recovery code."));
    m_zone->setLabel(tr("Time zone"));
    m_zone->setHint(tr("The day of your figures begins at midnight there."));
    m_zones->retranslate();
}

QString StepShop::summary() const
{
    return m_state.shopName.isEmpty() ? tr("Name and time zone")
                                      : QStringLiteral("%1, %2").arg(m_state.shopName, m_zones->words());
}

QString StepShop::intro() const
{
    return tr("One inventory keeps one stock. Every channel you connect is kept in tune with it.");
}

QString StepShop::missing() const
{
    if (m_state.shopName.isEmpty())
        return tr("Give the shop a name to go on");
    if (!isPlainText(m_state.shopName))
        return tr("Take the signs out of the name that cannot be shown");
    return QTimeZone::isTimeZoneIdAvailable(m_state.timeZone.toLatin1()) ? QString()
                                                                         : tr("Choose a time zone to go on");
}

void StepShop::enter() { m_name->lineEdit()->setFocus(); }

void StepShop::take()
{
    m_state.shopName = m_name->lineEdit()->text().simplified();
    m_state.timeZone = m_zones->zone();
    Q_EMIT changed();
}

void StepShop::commit(std::function<void(const QString &)> done)
{
    take(); // a zone may still be under the fingers
    if (const QString trouble = missing(); !trouble.isEmpty()) {
        done(trouble);
        return;
    }
    QSettings kept;
    kept.setValue(kShop, m_state.shopName);
    kept.setValue(kZone, m_state.timeZone);
    when::setZone(QTimeZone(m_state.timeZone.toLatin1())); // what the wizard shows from here on is told by it
    done({});
}

} // namespace selaras::ui
