#pragma once

#include "store/keyring.h"

#include <QListWidget>

namespace selaras::ui {

/// Who can log in: initials, name, when they last did. One is always chosen.
class UserList : public QListWidget {
    Q_OBJECT
public:
    explicit UserList(QWidget *parent = nullptr);
    /// `now` is UTC ms. Keeps the choice by id.
    void setUsers(const std::vector<Keyring::User> &users, qint64 now);
    qint64 chosenId() const; ///< 0 while there is nobody
    QString chosenName() const;
    void choose(qint64 id);
    void step(int rows); ///< from the password field's arrows

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace selaras::ui
