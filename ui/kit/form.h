#pragma once

#include "kit/badge.h"
#include "kit/label.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace selaras::kit {

/// A field of a form: label above (500), the editor, a hint or an error below with its shape before the words.
/// Its check runs when the editor is left, and at every change while an error is being mended.
class Field : public QWidget {
    Q_OBJECT
public:
    /// What a check found: nothing, or a role and words (Red stops, Yellow warns, Green confirms).
    struct Finding {
        Role role = Role::Grey;
        QString words;
    };

    /// Takes the editor over. `dense` makes it 32 high (panes) instead of 36.
    Field(const QString &label, QWidget *editor, bool dense = false, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    /// The editor when it is a line edit, else nullptr.
    QLineEdit *lineEdit() const;
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /// Shows words below; Red also reddens the edge. Empty words put the hint back.
    void setFinding(const Finding &finding);
    /// Runs on leaving and while mending; gets the editor's text.
    void setCheck(std::function<Finding(const QString &)> check);
    /// Runs the check now; true unless it says Red.
    bool check();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString editorText() const;
    QWidget *m_editor;
    Label *m_title, *m_words;
    ShapeMark *m_shape;
    QString m_hint;
    Finding m_finding;
    std::function<Finding(const QString &)> m_check;
};

} // namespace selaras::kit
