#pragma once

#include "kit/theme.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace selaras::kit {
class Label;
class NumberLabel;
class Spoken;
} // namespace selaras::kit

namespace selaras::ui {

class Sounds;

/// What came of the last scan, to be read from where the goods are: name, code and the new figure in large, or what was
/// wrong and what to do, and a tone for who looks at the goods. As high in every state, so that the list below never
/// jumps.
class LastScan : public QWidget {
    Q_OBJECT
public:
    /// `sounds` may be null and outlives it.
    explicit LastScan(Sounds *sounds, QWidget *parent = nullptr);

    struct Good {
        QString name, detail; ///< "Teko Leher Angsa 600 ml", "TLA-600-HTM, 3 of 12"
        QString figure; ///< "12"
    };
    struct Trouble {
        kit::Role role = kit::Role::Red;
        QString what, remedy;
    };
    /// Nothing was scanned yet: the words say what to do. Functions are asked again when the language changes.
    void wait(std::function<QString()> words);
    void show(std::function<Good()> good);
    void trouble(std::function<Trouble()> trouble);
    bool isTrouble() const { return m_role.has_value(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const Good &now, std::optional<kit::Role> role);

    Sounds *m_sounds;
    std::optional<kit::Role> m_role; ///< of the trouble
    QWidget *m_shape; ///< the room of the shape
    kit::Label *m_name, *m_detail;
    kit::NumberLabel *m_figure;
    kit::Spoken *m_spoken;
};

} // namespace selaras::ui
