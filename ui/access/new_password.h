#pragma once

#include <QObject>
#include <QStringList>
#include <functional>

namespace selaras::kit {
class Field;
}

namespace selaras::ui {

/// A password that somebody chooses: how good it is told while it is typed, and whether the repetition is the same. As
/// soon as either is typed into, what was found about both is found anew or goes.
class NewPassword : public QObject {
    Q_OBJECT
public:
    /// `again` is null where it is not repeated; `own` gives the names that make it easy: the person's, the shop's. It
    /// belongs to `password`.
    NewPassword(kit::Field *password, kit::Field *again, std::function<QStringList()> own);

    bool isStrong() const; ///< strong enough to be taken
    bool isRepeated() const;
    bool isGood() const { return isStrong() && isRepeated(); }
    /// Says what is wrong at the fields, and gives the first that is at fault the keyboard; false when one is.
    bool check();
    void clear(); ///< empties both, without a word about them

private:
    void passwordTyped();
    void againTyped(const QString &text);

    kit::Field *m_password, *m_again;
    std::function<QStringList()> m_own;
};

} // namespace selaras::ui
