#pragma once

#include "support/temp_store.h"

#include <QFile>

namespace selaras::test {

inline const Statement<QString, QString> putSetting{"INSERT INTO setting (name, value) VALUES (?, ?)"};
inline const Query<qint64> countSettings{"SELECT count(*) FROM setting", [](const Columns &c) {
                                             return c.integer(0);
                                         }};

inline auto put(const QString &name, const QString &value = QStringLiteral("x"))
{
    return [name, value](Transaction &tx) -> Result<> {
        CHECK(tx.run(putSetting, name, value));
        return {};
    };
}

/// A file that was made, filled with something and closed, and its bytes.
struct ClosedStore : TempStore {
    ClosedStore()
    {
        write([](Transaction &tx) -> Result<> {
            for (int i = 0; i < 400; ++i)
                CHECK(put(QStringLiteral("setting %1").arg(i), QString(200, u'v'))(tx));
            return {};
        });
        store.reset();
    }
    Result<std::unique_ptr<Store>> open() { return Store::open({path, key, 0, Threads::None, 0}, clock); }
    QByteArray bytes() const
    {
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }
    void replaceWith(const QByteArray &bytes) const
    {
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
    }
};

} // namespace selaras::test
