#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace selaras::ui {

/// Chooses a time zone: those where shops of these channels mostly are, and any other of the world by its IANA id.
class ZoneChoice : public QWidget {
    Q_OBJECT
public:
    /// `name`: of the object of its list; that of the field for another zone is "`name`-other". `dense`: as in panes.
    explicit ZoneChoice(const QString &name, bool dense = false, QWidget *parent = nullptr);
    /// Shows a zone without telling anybody, unless somebody is typing one.
    void setZone(const QString &id);
    /// An IANA id; empty while another zone is still to be typed. Nobody has checked what was typed.
    QString zone() const;
    /// What people call it: "Jakarta, WIB"; the id of a zone that is not in the list.
    QString words() const;
    void setWords(const QString &accessibleName);
    void setForbidden(const QString &only); ///< greys it with the reason as tooltip; empty: allowed
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &id); ///< by a person

private:
    QComboBox *m_list;
    QLineEdit *m_other;
};

} // namespace selaras::ui
