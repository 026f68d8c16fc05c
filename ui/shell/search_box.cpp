#include "shell/search_box.h"

#include "pages/ask.h"
#include "shell/search_popup.h"

#include <QKeyEvent>

namespace selaras::ui {

SearchBox::SearchBox(Services &services, QWidget *overlay, QWidget *parent)
    : kit::SearchField({}, QStringLiteral("Ctrl K"), parent)
    , m_services(services)
    , m_popup(new SearchPopup(overlay))
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_scanned = false;
        ask();
    });
    connect(this, &SearchField::escaped, this, [this] {
        if (!text().isEmpty()) {
            clear();
            ask();
            return;
        }
        close();
        Q_EMIT left();
    });
    connect(m_popup, &SearchPopup::picked, this, [this] { pick(false); });
    retranslate();
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Find an order, buyer, tracking no., SKU or command"));
    setAccessibleName(placeholderText());
}

void SearchBox::setCommands(std::vector<Command> commands) { m_commands = std::move(commands); }

void SearchBox::open()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    if (!m_popup->isVisible())
        ask();
}

void SearchBox::forget()
{
    clear();
    close();
}

void SearchBox::scan(const QString &text)
{
    setFocus(Qt::OtherFocusReason);
    setText(text);
    ask();
    m_scanned = true;
}

void SearchBox::ask()
{
    const QString asked = text().trimmed();
    const int number = ++m_asked;
    m_pickWhenFound.reset();
    m_answered = asked.isEmpty();
    if (asked.isEmpty()) {
        showFound(asked, Found{});
        return;
    }
    whenReady(m_services.store.read([asked](Reader &reader) { return findInStore(reader, asked); }), this,
        [this, asked, number](Result<Found> found) {
            if (number != m_asked)
                return;
            m_answered = true;
            showFound(asked, found);
        });
}

void SearchBox::showFound(const QString &asked, const Result<Found> &found)
{
    std::vector<Hit> hits;
    if (found)
        hits = hitsOf(*found, asked, m_commands, m_tiles);
    const bool none = hits.empty(), isClear = m_scanned && putScannedFirst(hits, asked);
    m_popup->setHits(std::move(hits));
    if (!found)
        m_popup->setLine(tr("The search could not read the inventory. Try again."));
    else if (none)
        m_popup->setLine(tr("No “%1” among orders and SKUs. Press F5 to ask all channels.").arg(asked));
    if (hasFocus() || m_scanned) {
        m_popup->place(mapTo(m_popup->parentWidget(), QPoint(0, height() + kit::Theme::space4)), width());
        m_popup->show();
    }
    if (const auto beside = std::exchange(m_pickWhenFound, {}))
        pick(*beside);
    else if (std::exchange(m_scanned, false) && isClear)
        pick(false);
}

void SearchBox::pick(bool beside)
{
    if (!m_answered) {
        m_pickWhenFound = beside;
        return;
    }
    const Hit *chosen = m_popup->chosen();
    if (!chosen)
        return;
    const Hit hit = *chosen;
    close();
    clear();
    Q_EMIT left();
    Q_EMIT opened(hit, beside);
}

void SearchBox::close()
{
    ++m_asked;
    m_popup->hide();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: m_popup->move(-1); return;
    case Qt::Key_Down: m_popup->move(1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: pick(event->modifiers() & Qt::ControlModifier); return;
    default: SearchField::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    SearchField::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        ask();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    SearchField::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        close();
}

} // namespace selaras::ui
