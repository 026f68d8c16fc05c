#include "store/setting.h"

namespace selaras {

namespace {

const Query<QString, QString> findSetting{"SELECT value FROM setting WHERE name = ?", [](const Columns &c) {
                                              return c.text(0);
                                          }};
const Statement<QString, QString> updateSetting{"UPDATE setting SET value = ? WHERE name = ?"};
const Statement<QString, QString> insertSetting{"INSERT INTO setting (value, name) VALUES (?, ?)"};

} // namespace

Result<std::optional<QString>> setting(Reader &reader, const QString &name) { return reader.one(findSetting, name); }

Result<> setSetting(Transaction &tx, const QString &name, const QString &value)
{
    TRY(const int hit, tx.run(updateSetting, value, name));
    if (hit == 0)
        CHECK(tx.run(insertSetting, value, name));
    return {};
}

} // namespace selaras
