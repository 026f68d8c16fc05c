#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace selaras::kit {

/// Words on a widget that are said again when the language changes, with their times and figures. What a person has
/// typed or chosen in the widget's fields stays, also when saying makes the fields anew.
class Spoken : public QObject {
    Q_OBJECT
public:
    /// Belongs to `widget`.
    explicit Spoken(QWidget *widget);
    /// Says it now, and keeps it for the next language in place of what was said before.
    void say(std::function<void()> words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
    std::function<void()> m_words;
};

} // namespace selaras::kit
