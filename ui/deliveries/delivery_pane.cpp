#include "deliveries/delivery_pane.h"

#include "deliveries/day_field.h"
#include "deliveries/words.h"
#include "kit/badge.h"
#include "kit/form.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "pages/names.h"
#include "pages/when.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr std::size_t kShown = 60; ///< lines; the page that takes in has them all

Label *wrapping(const QString &text)
{
    auto *label = new Label(text, Type::Body, Tone::Text2);
    label->setWordWrap(true);
    return label;
}

} // namespace

DeliveryPane::DeliveryPane(Services &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
{
    setFixedWidth(Theme::pane);
}

void DeliveryPane::startOver(const stockroom::DeliveryRow &row)
{
    clear();
    clearActions();
    m_asked = nullptr;
    setTitle(row.delivery.number);
    setSubtitle(wayWords(row));
    static_cast<QBoxLayout *>(body())->setSpacing(Theme::space8);
}

template <class Pressed> Button *DeliveryPane::guarded(Button *button, Pressed pressed)
{
    allow(m_services, access::Right::AdjustStock, button);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

Button *DeliveryPane::shortButton()
{
    return guarded(secondaryButton(tr("Close short…"), QStringLiteral("S")), [this] { Q_EMIT endPressed(End::Short); });
}

void DeliveryPane::show(const stockroom::DeliveryRow &row, const std::vector<stockroom::DeliveryLineRow> &lines)
{
    fill([=, this] {
        startOver(row);
        const DeliveryWord state = stateWord(row);
        badgeLine()->addWidget(new BadgeLabel(state.role, state.word));
        badgeLine()->addStretch();
        const QDateTime now = when::local(m_services.clock.now());
        auto *figures = new PairList;
        const bool open = row.delivery.state == stockroom::DeliveryState::Expected;
        if (open)
            figures->add(tr("Expected"),
                expectedWord(
                    row.delivery.expectedAt ? std::optional(when::local(*row.delivery.expectedAt)) : std::nullopt, now)
                    .word);
        if (row.closedAt)
            figures->add(tr("Ended"), format::moment(when::local(*row.closedAt), now));
        figures->add(tr("Pieces"), format::count(row.pieces));
        figures->add(tr("Came"), format::count(row.received));
        if (open)
            figures->add(tr("Still to come"), format::count(row.open), true);
        qint64 over = 0, under = 0;
        for (const stockroom::DeliveryLineRow &line : lines) {
            over += qMax<qint64>(0, line.line.received - line.line.pieces);
            under += qMax<qint64>(0, line.line.pieces - line.line.received);
        }
        if (!open && under > 0)
            figures->add(tr("Did not come"), format::count(under));
        if (over > 0)
            figures->add(tr("Too many"), format::count(over));
        body()->addWidget(figures);
        if (open) {
            auto *another
                = guarded(secondaryButton(tr("Another day…"), QStringLiteral("D")), &DeliveryPane::dayPressed);
            body()->addWidget(another);
            static_cast<QBoxLayout *>(body())->setAlignment(another, Qt::AlignLeft);
        }
        if (!row.delivery.note.isEmpty())
            body()->addWidget(wrapping(row.delivery.note));
        body()->addWidget(new SectionTitle(tr("Contents"), tr("%n SKU(s)", nullptr, int(row.skus))));
        for (std::size_t i = 0; i < lines.size() && i < kShown; ++i) {
            const stockroom::DeliveryLineRow &line = lines[i];
            body()->addWidget(new LineItem(format::count(line.line.pieces), line.name, line.code,
                line.line.received > 0 ? tr("%1 came").arg(format::count(line.line.received)) : QString()));
        }
        if (lines.size() > kShown)
            body()->addWidget(wrapping(tr("and %n more", nullptr, int(lines.size() - kShown))));
        body()->addStretch(1);
        if (!open)
            return;
        addAction(guarded(primaryButton(tr("Receive"), QStringLiteral("T")), &DeliveryPane::receivePressed));
        addAction(shortButton());
        addHarmfulAction(
            guarded(dangerButton(tr("Cancel…"), QStringLiteral("B")), [this] { Q_EMIT endPressed(End::Cancelled); }));
    });
}

void DeliveryPane::askWhy(const stockroom::DeliveryRow &row, End end)
{
    fill([=, this] {
        startOver(row);
        const bool transfer = row.delivery.fromWarehouseId.has_value();
        setTitle(end == End::Short ? tr("Close %1 short").arg(row.delivery.number)
                                   : tr("Cancel %1").arg(row.delivery.number));
        body()->addWidget(wrapping(end == End::Short
                ? tr("%1 pieces are not expected any more. What came stays.").arg(format::count(row.open))
                : transfer ? tr("All %1 pieces are put back into %2.").arg(format::count(row.pieces), row.from)
                           : tr("None of its %1 pieces is expected any more.").arg(format::count(row.pieces))));
        if (end == End::Short && transfer)
            body()->addWidget(
                wrapping(tr("They left %1 and did not arrive: they are gone from the books.").arg(row.from)));
        auto *why = new Field(tr("Why"), new QLineEdit, true);
        why->lineEdit()->setObjectName(QStringLiteral("delivery-why"));
        why->setCheck([](const QString &text) -> Field::Finding {
            return text.trimmed().isEmpty() ? Field::Finding{Role::Red, DeliveryPane::tr("Say why, for the audit")}
                                            : Field::Finding{};
        });
        auto *act = end == End::Short ? primaryButton(tr("Close short"), QStringLiteral("↵"))
                                      : dangerButton(tr("Cancel it"), QStringLiteral("↵"));
        connect(act, &QPushButton::clicked, this, &DeliveryPane::confirm);
        if (end == End::Short)
            addAction(act);
        addAction(backButton());
        if (end == End::Cancelled)
            addHarmfulAction(act);
        ask(why, [this, id = row.delivery.id, end](const QString &text) { Q_EMIT endWanted(id, end, text); });
    });
}

void DeliveryPane::askDay(const stockroom::DeliveryRow &row)
{
    fill([=, this] {
        startOver(row);
        setTitle(tr("When %1 is expected").arg(row.delivery.number));
        auto *act = primaryButton(tr("Set the day"), QStringLiteral("↵"));
        connect(act, &QPushButton::clicked, this, &DeliveryPane::confirm);
        addAction(act);
        addAction(backButton());
        Field *day = dayField(m_services);
        day->lineEdit()->setText(typedDay(row.delivery.expectedAt));
        day->lineEdit()->selectAll();
        ask(day,
            [this, id = row.delivery.id](const QString &text) { Q_EMIT dayWanted(id, expectedBy(m_services, text)); });
    });
}

void DeliveryPane::ask(Field *field, std::function<void(const QString &)> answer)
{
    m_asked = field;
    m_answer = std::move(answer);
    body()->addWidget(field);
    body()->addStretch(1);
    field->lineEdit()->setFocus();
}

Button *DeliveryPane::backButton()
{
    auto *back = secondaryButton(tr("Back"), QStringLiteral("Esc"));
    connect(back, &QPushButton::clicked, this, &DeliveryPane::closed);
    return back;
}

void DeliveryPane::refuseToCancel(const stockroom::DeliveryRow &row)
{
    fill([=, this] {
        startOver(row);
        setTitle(tr("%1 cannot be cancelled").arg(row.delivery.number));
        body()->addWidget(new Notice(Role::Red,
            tr("%1 of its %2 pieces have come already.").arg(format::count(row.received), format::count(row.pieces)),
            tr("What came stays. Close it short (S) if the rest does not come.")));
        body()->addStretch(1);
        addAction(shortButton());
    });
}

void DeliveryPane::putAway()
{
    fill([this] {
        clear();
        clearActions();
        m_asked = nullptr;
    });
    hide();
}

void DeliveryPane::confirm()
{
    if (m_asked->check())
        m_answer(m_asked->lineEdit()->text().trimmed());
    else
        m_asked->lineEdit()->setFocus();
}

void DeliveryPane::sayTrouble(const QString &title, const QString &text)
{
    static_cast<QBoxLayout *>(body())->insertWidget(0, new Notice(Role::Red, title, text));
}

void DeliveryPane::keyPressEvent(QKeyEvent *event)
{
    if (m_asked && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        confirm();
    else
        Pane::keyPressEvent(event);
}

} // namespace selaras::ui
