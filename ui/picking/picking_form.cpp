#include "picking/picking_form.h"

#include "kit/form.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "picking/words.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace selaras::ui {

using namespace kit;
using fulfilment::WaveKind;

namespace {

std::optional<int> ordersFrom(const QString &text)
{
    bool number = false;
    const int orders = text.trimmed().toInt(&number);
    return number && orders > 0 && orders <= fulfilment::WaveOrder{}.most ? std::optional(orders) : std::nullopt;
}

} // namespace

PickingForm::PickingForm(QWidget *parent)
    : Pane(parent)
{
    setFixedWidth(Theme::pane);
}

void PickingForm::startOver(const QString &title, const QString &subtitle)
{
    clear();
    clearActions();
    m_field = nullptr;
    m_harm = false;
    setTitle(title);
    setSubtitle(subtitle);
    static_cast<QBoxLayout *>(body())->setSpacing(Theme::space8);
}

void PickingForm::say(const QString &words)
{
    auto *label = new Label(words, Type::Body, Tone::Text2);
    label->setWordWrap(true);
    body()->addWidget(label);
}

void PickingForm::ask(Field *field, const char *name)
{
    m_field = field;
    m_field->lineEdit()->setObjectName(QString::fromLatin1(name));
    body()->addWidget(m_field);
}

void PickingForm::foot(Button *act, bool harmful)
{
    body()->addStretch(1);
    connect(act, &QPushButton::clicked, this, &PickingForm::confirm);
    auto *back = secondaryButton(tr("Back"), QStringLiteral("Esc"));
    connect(back, &QPushButton::clicked, this, &PickingForm::closed);
    m_harm = harmful;
    if (harmful) {
        addAction(back);
        addHarmfulAction(act);
        setFocus(); // Enter does no harm
        return;
    }
    addAction(act);
    addAction(back);
    m_field->lineEdit()->setFocus();
    m_field->lineEdit()->selectAll();
}

void PickingForm::askStart(const fulfilment::WaveGroup &group, WaveKind kind)
{
    fill([=, this] {
        const bool single = kind == WaveKind::Single;
        startOver(single ? tr("Start the fast lane") : tr("Start a wave"), courierWords(group.courier));
        say(single ? tr("Orders of one piece: one scan, the weight if it is asked for, the label.")
                   : tr("Its orders are collected in one walk along the shelves, the nearest deadline first."));
        const qint64 there = single ? group.singles : group.orders;
        const int most = int(std::min<qint64>(there, fulfilment::WaveOrder{}.most));
        ask(new Field(tr("Orders at most"), new QLineEdit(QString::number(most)), true), "wave-most");
        m_field->setHint(tr("%n can be picked now", nullptr, int(there)));
        m_field->setCheck([](const QString &text) -> Field::Finding {
            return ordersFrom(text)
                ? Field::Finding{}
                : Field::Finding{Role::Red, PickingForm::tr("A number from 1 to %1").arg(fulfilment::WaveOrder{}.most)};
        });
        m_confirmed = [this, courier = group.courier, kind] {
            Q_EMIT startWanted(courier, kind, *ordersFrom(m_field->lineEdit()->text()));
        };
        foot(primaryButton(tr("Start"), QStringLiteral("↵")));
    });
}

void PickingForm::askHour(const fulfilment::WaveGroup &group)
{
    fill([=, this] {
        startOver(tr("When does the courier come?"), group.courier);
        say(tr("Every day at this hour. The list counts down to it, and couriers who come first stand first."));
        ask(new Field(tr("Hour"), new QLineEdit(group.cutoff ? hourWords(*group.cutoff) : QString()), true),
            "courier-hour");
        m_field->setHint(tr("Like %1; empty: not known").arg(hourWords(16 * 60)));
        m_field->setCheck([](const QString &text) -> Field::Finding {
            return text.trimmed().isEmpty() || hourFrom(text)
                ? Field::Finding{}
                : Field::Finding{Role::Red, PickingForm::tr("An hour of the day, like %1").arg(hourWords(16 * 60))};
        });
        m_confirmed = [this, courier = group.courier] {
            Q_EMIT hourWanted(courier, hourFrom(m_field->lineEdit()->text()));
        };
        foot(primaryButton(tr("Save"), QStringLiteral("↵")));
    });
}

void PickingForm::askBreakOff(const fulfilment::Wave &wave)
{
    fill([=, this] {
        startOver(tr("Break off wave %1?").arg(wave.number), courierWords(wave.courier));
        say(tr(
            "Parcels nothing was scanned into can be picked again: put what was collected for them back on its shelf."));
        say(tr("The others stay on their benches."));
        m_confirmed = [this, id = wave.id] {
            Q_EMIT breakOffWanted(id);
        };
        foot(dangerButton(tr("Break it off"), QStringLiteral("Del")), true);
    });
}

void PickingForm::askShelf(const fulfilment::Pick &pick, qint64 warehouseId)
{
    fill([=, this] {
        startOver(tr("Where does it lie?"), pick.code);
        say(pick.name);
        ask(new Field(tr("Shelf"), new QLineEdit(pick.shelf), true), "shelf-name");
        m_field->setHint(tr("Like A-12; empty: nowhere in particular"));
        m_field->lineEdit()->setMaxLength(fulfilment::kLongestShelf);
        m_confirmed = [this, sku = pick.skuId, warehouseId] {
            Q_EMIT shelfWanted(sku, warehouseId, m_field->lineEdit()->text().trimmed());
        };
        foot(primaryButton(tr("Save"), QStringLiteral("↵")));
    });
}

void PickingForm::confirm()
{
    if (!m_field || m_field->check())
        m_confirmed();
    else
        m_field->lineEdit()->setFocus();
}

void PickingForm::sayTrouble(const QString &title, const QString &text)
{
    static_cast<QBoxLayout *>(body())->insertWidget(0, new Notice(Role::Red, title, text));
}

void PickingForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_harm ? event->key() == Qt::Key_Delete : enter)
        confirm();
    else
        Pane::keyPressEvent(event);
}

} // namespace selaras::ui
