#include "settings/look_card.h"

#include "kit/filter_bar.h"
#include "kit/format.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <array>

namespace selaras::ui {

using kit::Theme;

namespace {

constexpr std::array kSchemes{kit::Scheme::Light, kit::Scheme::Dark, kit::Scheme::System};
constexpr std::array kSizes{90, 100, 115, 130, 150};
constexpr std::array kLockMinutes{5, 10, 30, 60, 0};

} // namespace

LookCard::LookCard(Appearance &appearance, QWidget *parent)
    : SettingsCard(parent)
    , m_appearance(appearance)
    , m_theme(new kit::Segmented({}))
    , m_language(new kit::Segmented({QStringLiteral("Indonesia"), QStringLiteral("English")}))
    , m_size(new kit::Segmented({}))
    , m_lock(new QComboBox)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space24);
    grid->setVerticalSpacing(Theme::space12);
    grid->setColumnMinimumWidth(0, Theme::rail);
    grid->setColumnStretch(1, 1);
    m_lock->setProperty("dense", true);
    QWidget *const editors[] = {m_theme, m_language, m_size, m_lock};
    kit::Label **const labels[] = {&m_themeLabel, &m_languageLabel, &m_sizeLabel, &m_lockLabel};
    for (int row = 0; row < 4; ++row) {
        *labels[row] = new kit::Label({}, kit::Type::Label);
        grid->addWidget(*labels[row], row, 0);
        grid->addWidget(editors[row], row, 1, Qt::AlignLeft);
    }
    inside()->addLayout(grid);
    connect(m_theme, &kit::Segmented::currentChanged, this, [this](int index) {
        if (!m_showing)
            m_appearance.setScheme(kSchemes[std::size_t(index)]);
    });
    connect(m_language, &kit::Segmented::currentChanged, this, [this](int index) {
        if (!m_showing)
            m_appearance.setLanguage(index == 0 ? QStringLiteral("id") : QStringLiteral("en"));
    });
    connect(m_size, &kit::Segmented::currentChanged, this, [this](int index) {
        if (!m_showing)
            m_appearance.setScale(kSizes[std::size_t(index)]);
    });
    connect(m_lock, &QComboBox::activated, this,
        [this](int index) { m_appearance.setLockMinutes(kLockMinutes[std::size_t(index)]); });
    connect(&m_appearance, &Appearance::changed, this, &LookCard::showAppearance);
    retranslate();
}

void LookCard::retranslate()
{
    setTitle(tr("This PC"));
    m_themeLabel->setText(tr("Theme"));
    m_languageLabel->setText(tr("Language"));
    m_sizeLabel->setText(tr("Text size"));
    m_lockLabel->setText(tr("Lock when nobody is there"));
    m_theme->setChoices({tr("Light"), tr("Dark"), tr("As the system")});
    m_theme->setAccessibleName(tr("Theme"));
    m_language->setAccessibleName(tr("Language"));
    m_size->setAccessibleName(tr("Text size"));
    m_lock->setAccessibleName(tr("Lock when nobody is there"));
    QStringList sizes;
    for (const int size : kSizes)
        sizes << kit::format::percent(size / 100.0);
    m_size->setChoices(sizes);
    m_lock->clear();
    for (const int minutes : kLockMinutes)
        m_lock->addItem(minutes == 0 ? tr("Never") : tr("After %n minutes", nullptr, minutes));
    showAppearance();
}

void LookCard::showAppearance()
{
    m_showing = true;
    const auto place = [](const auto &values, auto value) {
        return int(std::find(values.begin(), values.end(), value) - values.begin());
    };
    m_theme->setCurrentIndex(place(kSchemes, m_appearance.scheme()));
    m_language->setCurrentIndex(m_appearance.language() == QLatin1String("id") ? 0 : 1);
    m_size->setCurrentIndex(place(kSizes, m_appearance.scale()));
    const int lock = place(kLockMinutes, m_appearance.lockMinutes());
    m_lock->setCurrentIndex(lock < m_lock->count() ? lock : -1);
    m_showing = false;
}

} // namespace selaras::ui
