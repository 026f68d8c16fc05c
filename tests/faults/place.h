#pragma once

#include "store/keyring.h"
#include "support/world.h"

namespace selaras::test {

/// Where a scenario happens: a folder with an inventory, the time, and the program's hold on it.
class Place {
public:
    /// A copy of the files in `from`, at `now` (UTC ms). `key` opens the inventory; empty: its keyring does.
    Place(const QString &from, const Secret &key, qint64 now);

    QString path() const { return file(QStringLiteral("shop.selaras")); }
    QString file(const QString &name) const { return folder.filePath(name); }
    Result<Secret> key() const;

    /// The program's store, opened when it is not.
    Result<Store *> open();
    void close() { store.reset(); }
    template <class Work> auto write(Work work) -> std::invoke_result_t<Work, Transaction &>
    {
        TRY(Store * on, open());
        return on->write(std::move(work)).takeResult();
    }
    template <class Work> auto read(Work work) -> std::invoke_result_t<Work, Reader &>
    {
        TRY(Store * on, open());
        return on->read(std::move(work)).takeResult();
    }
    /// Told after everything that is reported as done: every commit, a new password, a finished file.
    void acknowledge()
    {
        if (onAcknowledged)
            onAcknowledged();
    }

    /// Everything that is in the inventory, but ids and times, without the tables named; and the passwords, the backup
    /// and the restored inventory when there are any. Opens the inventory as the program would. What is damaged, or
    /// breaks a rule of the house, is an error.
    Result<QString> contents(const QStringList &without = {});

    QTemporaryDir folder{quickFolder()};
    ManualClock clock;
    SeededRandom random{7};
    std::function<void()> onAcknowledged;
    std::unique_ptr<Store> store;

private:
    Result<QString> tables(const QString &path, const Secret &key, const QStringList &without);
    Result<> examine();
    QString passwords() const;
    Secret m_key;
};

inline const QStringList kPasswords{QStringLiteral("merapi-lama-sekali"), QStringLiteral("bromo-baru-sekali")};

} // namespace selaras::test
