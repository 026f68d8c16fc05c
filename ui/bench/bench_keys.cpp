#include "bench/bench.h"
#include "bench/surface.h"

#include <QKeyEvent>

namespace selaras::ui {

using Typing = BenchState::Typing;

namespace {

constexpr qsizetype kMostGrams = 6; ///< digits
constexpr qsizetype kMostTyped = 400;

bool isEnter(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }

} // namespace

void Bench::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // nothing falls through to what lies behind
    const int key = event->key();
    if (m.alarm) { // Enter, Esc, Space and whatever a scanner types do not close it
        if (key == Qt::Key_F12)
            acknowledge();
        return;
    }
    if (m.helps) {
        m.helps = !(key == Qt::Key_F1 || key == Qt::Key_Escape);
        return refresh();
    }
    if (m.typing != Typing::None && typingKey(*event))
        return refresh();
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: printUnprinted(); break;
    case Qt::Key_F1: m.helps = true; break;
    case Qt::Key_F2: reprint(); break;
    case Qt::Key_F3:
        if (!m.parcel) {
            m.showsUnlabelled = !m.showsUnlabelled;
            if (m.showsUnlabelled)
                lookAtUnlabelled();
        } else {
            m.said = tr("Finish this order first, or put it aside with F4.");
        }
        break;
    case Qt::Key_F4: putAside(); break;
    case Qt::Key_F6:
        m.typing = Typing::Code;
        m.typed.clear();
        break;
    case Qt::Key_Backspace: undo(); break;
    case Qt::Key_Z:
        if (control)
            undo();
        break;
    case Qt::Key_Escape: leave(); break;
    default: break;
    }
    refresh();
}

/// Whether the key belongs to what is typed.
bool Bench::typingKey(const QKeyEvent &event)
{
    const int key = event.key();
    const bool control = event.modifiers() & Qt::ControlModifier;
    if (isEnter(key)) {
        acceptTyped();
        return true;
    }
    if (control && key == Qt::Key_A) {
        m.typedMarked = !m.typed.isEmpty();
        return true;
    }
    m.doubt.reset(); // it is about what stood there
    const bool instead = std::exchange(m.typedMarked, false) && (key == Qt::Key_Backspace || !event.text().isEmpty());
    if (instead && key == Qt::Key_Backspace) {
        m.typed.clear();
        return true;
    }
    if (key == Qt::Key_Backspace && !m.typed.isEmpty()) {
        m.typed.chop(1);
        return true;
    }
    if (m.typing == Typing::Code && (key == Qt::Key_Escape || key == Qt::Key_F6)) {
        m.typing = !currentOf(m) && m.parcel ? Typing::Weight : Typing::None;
        m.typed.clear();
        return true;
    }
    if (m.typing == Typing::Folder && key == Qt::Key_Escape) {
        m.typing = Typing::None; // the labels wait; F2 asks again
        m.typed.clear();
        return true;
    }
    const QString text = event.text();
    if (control || text.size() != 1 || !text.front().isPrint())
        return m.typing != Typing::Weight && key == Qt::Key_Backspace;
    if (instead)
        m.typed.clear();
    if (m.typing == Typing::Weight) {
        if (text.front().isDigit() && m.typed.size() < kMostGrams)
            m.typed += text;
        return true;
    }
    if (m.typed.size() < kMostTyped)
        m.typed += text;
    m.typedWrong = false;
    return true;
}

void Bench::acceptTyped()
{
    switch (m.typing) {
    case Typing::None: return;
    case Typing::Weight: return acceptWeight();
    case Typing::Folder: return acceptFolder();
    case Typing::Code: break;
    }
    const QString code = std::exchange(m.typed, {});
    m.typing = Typing::None;
    if (!code.trimmed().isEmpty())
        scan(code);
}

/// Enter at the weight: what cannot be is refused, what can hardly be is asked once more.
void Bench::acceptWeight()
{
    if (m_busy)
        return;
    const auto weight = weightFromText(m.typed);
    const bool asked = m.doubt && m.doubt->is == Weight::Is::Heavy;
    if (weight && weight->is != Weight::Is::Grams && !(asked && weight->is == Weight::Is::Heavy)) {
        m.doubt = weight;
        play(m_services.sounds, Sound::Wrong);
        return;
    }
    pack();
}

/// A scale wrote it, with an Enter of its own: that one answers no question, so a heavy one waits for a person's.
void Bench::weighed(const QString &text)
{
    m.typed = text.trimmed();
    m.typedMarked = false;
    m.doubt.reset();
    acceptWeight();
}

void Bench::acceptFolder()
{
    if (!useLabelFolder(m.typed, tr("Folder"))) {
        m.typedWrong = true;
        return;
    }
    m.typing = m.parcel && !currentOf(m) ? Typing::Weight : Typing::None;
    m.typed.clear();
    m_labels->goOn();
    next();
}

/// The label of what was packed last, or all that the printer left; in the audit it is a reprint. Over an open box the
/// last one's label would be stuck on the wrong parcel.
void Bench::reprint()
{
    m.trouble.reset();
    if (m_labels->isStopped()) {
        m.said = tr("What waits is printed now.");
        return m_labels->goOn();
    }
    if (m.parcel) {
        const QString number = m.parcel->order.sold.number;
        m.said = m_lastPacked.id == 0
            ? tr("Not printed: the label of %1 comes after its last item.").arg(number)
            : tr("Not printed: %1 comes after its last item. %2: F4, then F2.").arg(number, m_lastPacked.number);
        play(m_services.sounds, Sound::Wrong);
        return;
    }
    if (m_lastPacked.id == 0) {
        m.said = tr("No label was printed here yet. Scan the order whose label you want.");
        return;
    }
    if (m_labels->awaited().contains(m_lastPacked.id)) {
        m.said = tr("The label of %1 is not here yet; it is printed as soon as it comes.").arg(m_lastPacked.number);
        return;
    }
    m.said = tr("The label of %1 is printed again.").arg(m_lastPacked.number);
    m_labels->print(m_lastPacked.id);
}

/// Enter with nothing open: the labels that came while nobody waited for them, the oldest first.
void Bench::printUnprinted()
{
    if (m.parcel)
        return;
    for (const qint64 id : std::exchange(m.unprinted, {}))
        m_labels->print(id);
}

/// Nothing is asked: what was scanned stays scanned, and the parcel is free for others.
void Bench::leave()
{
    if (m.showsUnlabelled) {
        m.showsUnlabelled = false;
        return;
    }
    putAside();
    if (!m.parcel)
        close();
    Q_EMIT left();
}

} // namespace selaras::ui
