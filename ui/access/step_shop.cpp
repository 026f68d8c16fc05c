#include "access/step_shop.h"

#include "base/text.h"
#include "kit/form.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;

namespace {

const QString kShop = QStringLiteral("wizard/shop");
const QString kZone = QStringLiteral("wizard/zone");

struct Zone {
    const char *id;
    const char *word;
};
constexpr Zone kZones[] = {{"Asia/Jakarta", "WIB"}, {"Asia/Makassar", "WITA"}, {"Asia/Jayapura", "WIT"}};

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
    , m_zones(new QComboBox)
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
    for (const Zone &zone : kZones)
        m_zones->addItem({}, QString::fromLatin1(zone.id));
    m_zones->setCurrentIndex(qMax(0, m_zones->findData(kept.value(kZone))));
    connect(m_name->lineEdit(), &QLineEdit::textChanged, this, &StepShop::take);
    connect(m_zones, &QComboBox::currentIndexChanged, this, &StepShop::take);
    retranslate();
    take();
}

void StepShop::retranslate()
{
    m_name->setLabel(tr("Name of the shop"));
    m_name->setHint(tr("On labels, slips and the log-in screen."));
    m_zone->setLabel(tr("Time zone"));
    m_zone->setHint(tr("The day of your figures begins at midnight there."));
    const QString words[] = {tr("WIB, Jakarta"), tr("WITA, Makassar"), tr("WIT, Jayapura")};
    for (int i = 0; i < m_zones->count(); ++i)
        m_zones->setItemText(i, words[i]);
}

QString StepShop::summary() const
{
    return m_state.shopName.isEmpty()
        ? tr("Name and time zone")
        : QStringLiteral("%1, %2").arg(m_state.shopName, QString::fromLatin1(kZones[m_zones->currentIndex()].word));
}

QString StepShop::intro() const
{
    return tr("One inventory keeps one stock. Every channel you connect is kept in tune with it.");
}

QString StepShop::missing() const
{
    return m_state.shopName.isEmpty() ? tr("Give the shop a name to go on") : QString();
}

void StepShop::enter() { m_name->lineEdit()->setFocus(); }

void StepShop::take()
{
    m_state.shopName = m_name->lineEdit()->text().simplified();
    m_state.timeZone = m_zones->currentData().toString();
    Q_EMIT changed();
}

void StepShop::commit(std::function<void(const QString &)> done)
{
    QSettings kept;
    kept.setValue(kShop, m_state.shopName);
    kept.setValue(kZone, m_state.timeZone);
    done({});
}

} // namespace selaras::ui
