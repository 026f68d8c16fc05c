#pragma once

#include <QWidget>

class QButtonGroup;

namespace selaras::kit {
class Label;
class ShapeMark;
} // namespace selaras::kit

namespace selaras::ui {

/// One question with a few answers and what follows from them. Nothing is chosen at first, so that Enter alone does no
/// harm; digits choose.
class ChoiceForm : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString question;
        QStringList choices;
        QString missing; ///< said when Enter comes before a choice
        QStringList consequences; ///< a paragraph each
    };
    explicit ChoiceForm(const Words &words, QWidget *parent = nullptr);
    /// Emits confirmed(), or says that nothing is chosen yet.
    void confirm();

Q_SIGNALS:
    void confirmed(int choice); ///< from 0

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QButtonGroup *m_choices;
    kit::Label *m_missing;
    kit::ShapeMark *m_mark;
};

} // namespace selaras::ui
