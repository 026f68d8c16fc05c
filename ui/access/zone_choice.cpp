#include "access/zone_choice.h"

#include "kit/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>
#include <array>

namespace selaras::ui {

namespace {

struct Zone {
    const char *id;
    const char *words;
};

constexpr std::array kZones{
    Zone{"Asia/Jakarta", QT_TRANSLATE_NOOP("selaras::ui::ZoneChoice", "Jakarta, WIB")},
    Zone{"Asia/Makassar", QT_TRANSLATE_NOOP("selaras::ui::ZoneChoice", "Makassar, WITA")},
    Zone{"Asia/Jayapura", QT_TRANSLATE_NOOP("selaras::ui::ZoneChoice", "Jayapura, WIT")},
    Zone{"Asia/Singapore", QT_TRANSLATE_NOOP("selaras::ui::ZoneChoice", "Singapore")},
    Zone{"Asia/Kuala_Lumpur", QT_TRANSLATE_NOOP("selaras::ui::ZoneChoice", "Kuala Lumpur")},
    Zone{"Asia/Bangkok", QT_TRANSLATE_NOOP("selaras::ui::ZoneChoice", "Bangkok")},
    Zone{"Asia/Manila", QT_TRANSLATE_NOOP("selaras::ui::ZoneChoice", "Manila")},
    Zone{"Asia/Ho_Chi_Minh", QT_TRANSLATE_NOOP("selaras::ui::ZoneChoice", "Ho Chi Minh City")},
};

QStringList everyZone()
{
    QStringList out;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        out << QString::fromLatin1(id);
    return out;
}

} // namespace

ZoneChoice::ZoneChoice(const QString &name, bool dense, QWidget *parent)
    : QWidget(parent)
    , m_list(new QComboBox)
    , m_other(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::Theme::space8);
    column->addWidget(m_list);
    column->addWidget(m_other);
    m_list->setObjectName(name);
    m_other->setObjectName(name + QStringLiteral("-other"));
    for (QWidget *editor : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_other)})
        editor->setProperty("dense", dense);
    auto *completer = new QCompleter(everyZone(), m_other);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_other->setCompleter(completer);
    m_other->hide();
    setFocusProxy(m_list);
    for (const Zone &zone : kZones)
        m_list->addItem(QString(), QString::fromLatin1(zone.id)); // with {} the id would be the words beside an icon
    m_list->addItem(QString(), QString());
    retranslate();
    connect(m_list, &QComboBox::activated, this, [this] {
        const QString id = m_list->currentData().toString();
        m_other->setVisible(id.isEmpty());
        if (id.isEmpty())
            m_other->setFocus();
        else
            Q_EMIT chosen(id);
    });
    connect(m_other, &QLineEdit::editingFinished, this, [this] {
        if (!zone().isEmpty())
            Q_EMIT chosen(zone());
    });
}

void ZoneChoice::setZone(const QString &id)
{
    if (m_other->hasFocus())
        return;
    const int place = m_list->findData(id);
    const bool listed = place >= 0 && !id.isEmpty();
    m_list->setCurrentIndex(listed ? place : m_list->count() - 1);
    m_other->setText(listed ? QString() : id);
    m_other->setVisible(!listed);
}

QString ZoneChoice::zone() const
{
    const QString id = m_list->currentData().toString();
    return id.isEmpty() ? m_other->text().trimmed() : id;
}

QString ZoneChoice::words() const
{
    return m_list->currentData().toString().isEmpty() ? m_other->text().trimmed() : m_list->currentText();
}

void ZoneChoice::setWords(const QString &accessibleName)
{
    m_list->setAccessibleName(accessibleName);
    m_other->setAccessibleName(accessibleName);
}

void ZoneChoice::setForbidden(const QString &only)
{
    for (QWidget *editor : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_other)}) {
        editor->setEnabled(only.isEmpty());
        editor->setToolTip(only);
    }
}

void ZoneChoice::retranslate()
{
    for (std::size_t i = 0; i < kZones.size(); ++i)
        m_list->setItemText(int(i), tr(kZones[i].words));
    m_list->setItemText(m_list->count() - 1, tr("Other…"));
    m_other->setPlaceholderText(tr("Such as Asia/Tokyo"));
}

} // namespace selaras::ui
