#pragma once

#include "messages/preview.h"
#include "messages/switches.h"

#include <QWidget>

class QHBoxLayout;
class QPlainTextEdit;

namespace selaras::kit {
class Button;
class Field;
class Label;
class Notice;
} // namespace selaras::kit

namespace selaras::ui {

/// One text of messages being written: what may stand in it, what is wrong with it, and below it, at every key, how it
/// arrives.
class TextForm : public QWidget {
    Q_OBJECT
public:
    explicit TextForm(QWidget *parent = nullptr);
    void retranslate();
    /// Greyed, with the roles that may.
    void setForbidden(const QString &whoMay);

    void edit(const messages::TextKey &key, const messages::Text &text, const messages::Sample &sample);
    const messages::TextKey &key() const { return m_key; }
    messages::Text text() const;

Q_SIGNALS:
    void saveWanted(const selaras::messages::Text &text);
    void closeWanted();

private:
    void build();
    void follow(); ///< the theme
    void listPlaceholders();
    void showOutcome();
    QString previewOf(const messages::Text &text) const;

    messages::TextKey m_key;
    messages::Sample m_sample;
    kit::Label *m_title, *m_bodyLabel, *m_placeholdersLabel, *m_previewTitle, *m_subjectShown, *m_preview, *m_source,
        *m_registered;
    kit::Field *m_subject;
    QPlainTextEdit *m_body;
    QWidget *m_placeholders = nullptr;
    kit::Notice *m_fault;
    kit::Button *m_save, *m_given, *m_close;
    QString m_forbidden;
};

} // namespace selaras::ui
