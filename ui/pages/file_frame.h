#pragma once

#include "kit/label.h"

#include <QFuture>
#include <atomic>
#include <functional>
#include <memory>

namespace selaras::kit {
class Button;
class Chip;
class Notice;
class ProgressLine;
class Spoken;
class TableView;
} // namespace selaras::kit

namespace selaras::ui {

/// A file on its way in, as every page of one shows it: a bar with its name and what can be done, the words of the
/// step, how far it is, what went wrong, and its rows. Work that runs beside ends with it.
class FileFrame : public QWidget {
    Q_OBJECT
public:
    /// `chip`: what a person chooses of how it is read. `act`: what can be done with it beside taking it in.
    FileFrame(kit::Chip *chip, kit::Button *act, kit::TableView *table, QWidget *parent = nullptr);
    ~FileFrame() override;

    kit::Button *begin() const { return m_begin; } ///< takes in what has no fault; its words are the page's
    kit::Button *close() const { return m_close; }
    void setTitle(const QString &title) { m_title->setText(title); }
    void setWords(const QString &words) { m_words->setText(words); }

    /// The words of a step, said again when the language changes. A notice of the step before goes.
    void say(std::function<void()> words);
    /// Below the words: what went wrong, or what was left as it was. From within say().
    void notice(kit::Role role, const QString &what, const QString &more);
    /// While something is written: how far it is, and the way to stop; else the way out.
    void setWorking(bool working);
    void progress(int done, int failed, int total);

    using Stop = std::shared_ptr<std::atomic_bool>;
    /// For work that begins: set when a person stops it, or the frame goes.
    Stop newStop();
    /// It uses the store, which may go right after the window: the frame does not go before the chunk it is in.
    void waitsFor(QFuture<void> work) { m_work = std::move(work); }

private:
    kit::Label *m_title, *m_words;
    kit::Notice *m_notice;
    kit::Spoken *m_spoken; ///< the words of the step
    kit::ProgressLine *m_line;
    kit::Button *m_begin, *m_stop, *m_close;
    Stop m_stopped;
    QFuture<void> m_work;
};

} // namespace selaras::ui
