#pragma once

#include "kit/theme.h"

#include <QWidget>

#include <optional>

class QListView;
class QStandardItem;
class QStandardItemModel;

namespace selaras::kit {

class Button;

/// The left rail: logo and fold button, groups of workspaces with live counts, the user at the foot.
/// 196 wide, 52 when folded (icons and counts stay). Letters after & are pressed with Alt and underlined while it is
/// down.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    /// A rule between two groups.
    void addRule();
    /// Adds a workspace. `text` may hold a mnemonic ("Pe&sanan"); `icon` names one of resources/icons.
    void addItem(const QString &id, const QString &icon, const QString &text);
    void setText(const QString &id, const QString &text);
    /// The count at the right; yellow or red only when a person is needed. No count hides it.
    void setCount(const QString &id, std::optional<int> count, Role role = Role::Grey);
    /// Greys an item; the tooltip says which role may.
    void setForbidden(const QString &id, const QString &whoMay);
    void setCurrent(const QString &id);
    QString current() const { return m_current; }
    void setUser(const QString &name, const QString &role);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// Folds where the window has little room and unfolds again when it has more, without a word to the owner; a
    /// person may unfold it all the same.
    void setCramped(bool cramped);
    QListView *view() const { return m_view; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user chose a workspace; the owner answers with setCurrent().
    void activated(const QString &id);
    void foldChanged(bool folded);
    /// The user at the foot was pressed.
    void userPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStandardItem *find(const QString &id) const;
    void showLetters(bool on);
    QRect footRect() const;

    QStandardItemModel *m_model;
    QListView *m_view;
    Button *m_fold;
    QString m_current, m_userName, m_userRole;
    void fold(bool folded);
    bool m_folded = false, m_wanted = false, m_cramped = false;
};

} // namespace selaras::kit
