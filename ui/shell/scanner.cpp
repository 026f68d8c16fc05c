#include "shell/scanner.h"

#include <QApplication>
#include <QFileDialog>
#include <QKeyEvent>

// What Qt Test uses to press keys: the whole way of a key, shortcuts included. There is no public call that plays a key
// again.
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow *window, QEvent::Type type, int key, Qt::KeyboardModifiers modifiers,
    const QString &text, bool repeated, ushort count);

namespace selaras::ui {

namespace {

// How a key that is played again is told from one that was pressed: keyboards send a count of one.
constexpr ushort kReplayed = 7919;

bool isCharacter(const QKeyEvent &event)
{
    return !event.isAutoRepeat() && event.text().size() == 1 && event.text().front().isPrint()
        && !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

bool isEnter(const QKeyEvent &event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

} // namespace

ScannerFilter::ScannerFilter(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    QCoreApplication::instance()->installEventFilter(this);
}

ScannerFilter::~ScannerFilter() { m_clock.cancel(m_timer); }

void ScannerFilter::setEnabled(bool enabled)
{
    if (!enabled)
        release();
    m_enabled = enabled;
}

bool ScannerFilter::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::ShortcutOverride && type != QEvent::KeyPress && type != QEvent::KeyRelease)
        return false;
    if (!m_enabled || static_cast<QKeyEvent *>(event)->count() == kReplayed)
        return false;
    // A name that is typed fast, or scanned, where a file is chosen belongs there: the page behind is not to be seen.
    if (qobject_cast<QFileDialog *>(QApplication::activeModalWidget()))
        return false;
    if (type == QEvent::ShortcutOverride) {
        // Asked before the key itself: say that the key is wanted, so that no shortcut takes it before we have seen it.
        const auto &key = static_cast<QKeyEvent &>(*event);
        const bool scanEnd = isEnter(key) && !m_held.empty();
        if (!event->spontaneous() || !(isCharacter(key) || scanEnd))
            return false;
        event->accept();
        return true;
    }
    if (!watched->isWindowType())
        return false;
    auto *window = static_cast<QWindow *>(watched);
    if (type == QEvent::KeyPress)
        return takePress(window, static_cast<QKeyEvent &>(*event));
    if (!m_held.empty()) {
        hold(window, static_cast<QKeyEvent &>(*event)); // stays behind the press it belongs to
        return true;
    }
    return false;
}

bool ScannerFilter::takePress(QWindow *window, const QKeyEvent &event)
{
    // The time at which the key was pressed, not the one at which we came round to it.
    const qint64 now = qint64(event.timestamp());
    const bool follows = !m_held.empty() && now - m_lastAt < kBetween;
    if (isCharacter(event)) {
        if (!follows)
            release();
        hold(window, event);
        m_lastAt = now;
        releaseAfter(kHold);
        return true;
    }
    if (isEnter(event) && follows && heldText().size() >= m_shortest) {
        const QString text = heldText();
        m_held.clear();
        m_clock.cancel(m_timer);
        Q_EMIT scanned(text);
        return true;
    }
    // Shift and its like come between the characters of a scan.
    const bool modifier = event.key() == Qt::Key_Shift || event.key() == Qt::Key_CapsLock;
    if (m_held.empty() || modifier)
        return false;
    hold(window, event);
    release();
    return true;
}

void ScannerFilter::hold(QWindow *window, const QKeyEvent &event)
{
    m_held.push_back({window, event.type(), event.key(), event.modifiers(), event.text()});
}

QString ScannerFilter::heldText() const
{
    QString text;
    for (const Held &held : m_held)
        if (held.type == QEvent::KeyPress)
            text += held.text;
    return text;
}

/// Unless more keys come first. A window that was busy meanwhile is told of its timers and of the keys that were
/// pressed in any order, and a scan must not be torn by that: then the keys have their turn.
void ScannerFilter::releaseAfter(qint64 ms)
{
    m_clock.cancel(m_timer);
    m_timer = m_clock.after(ms, [this, due = m_clock.monotonic() + ms] {
        if (m_clock.monotonic() - due > kLate)
            releaseAfter(kLate);
        else
            release();
    });
}

void ScannerFilter::release()
{
    m_clock.cancel(m_timer);
    const auto held = std::exchange(m_held, {});
    for (const Held &key : held)
        if (key.window)
            qt_handleKeyEvent(key.window, key.type, key.key, key.modifiers, key.text, false, kReplayed);
}

} // namespace selaras::ui
