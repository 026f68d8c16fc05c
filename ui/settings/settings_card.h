#pragma once

#include "kit/label.h"

#include <functional>

class QVBoxLayout;

namespace selaras::kit {
class Notice;
class Spoken;
} // namespace selaras::kit

namespace selaras::ui {

/// One subject of the settings: a title, what can be set, and below it how the last change went.
class SettingsCard : public kit::Card {
    Q_OBJECT
public:
    explicit SettingsCard(QWidget *parent = nullptr);

    /// What a change came to.
    struct Outcome {
        kit::Role role = kit::Role::Green;
        QString words;
    };

    /// Says everything in the language of the window: once in the constructor of each card, and when it changes.
    virtual void retranslate() = 0;

protected:
    void setTitle(const QString &title);
    /// Between title and outcome.
    QVBoxLayout *inside() const { return m_inside; }
    /// Shows it until it is replaced or the page is left; asks again when the language changes.
    void say(std::function<Outcome()> outcome);
    void hush();
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    kit::Label *m_title;
    QVBoxLayout *m_inside;
    kit::Notice *m_said;
    kit::Spoken *m_spoken; ///< what it says
};

} // namespace selaras::ui
