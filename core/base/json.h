#pragma once

#include "base/money.h"
#include "base/result.h"

#include <QByteArrayView>
#include <memory>
#include <nlohmann/json.hpp>
#include <vector>

namespace selaras::json {

/// A parsed document. Numbers with a point, an exponent or more than 64 bits are kept as the text they were sent as
/// (a JSON string), so that no amount ever passes through floating point.
using Value = nlohmann::json;

/// Parses untrusted bytes. Malformed, with the bytes (at most 64 KiB of them) in Error::raw: not JSON, invalid UTF-8,
/// nested deeper than 64 levels. Leading byte order mark and white space are forgiven.
Result<Value> parse(QByteArrayView bytes);

QString toText(const Value &value); ///< compact JSON
QByteArray toBytes(const Value &value);
std::string utf8(QStringView text); ///< what Value wants its strings to be

/// Reads the fields of an untrusted object. The first thing that is missing or of the wrong type is remembered with
/// its path, later reads give harmless defaults, and verdict() tells at the end: a decoder reads top to bottom
/// without a check on every line.
class Fields {
public:
    /// `name` stands at the head of every path in an error, e.g. "order".
    Fields(const Value &value, QString name);

    bool has(const char *key) const; ///< present and not null
    QString text(const char *key); ///< a string; a number is taken as its digits
    QString textOr(const char *key, QString fallback = {}); ///< the fallback when absent or null
    qint64 integer(const char *key); ///< a whole number, or a text of one
    qint64 integerOr(const char *key, qint64 fallback);
    int quantity(const char *key); ///< pieces: whole, 0 to 1,000,000
    int quantityOr(const char *key, int fallback);
    bool flagOr(const char *key, bool fallback);
    qint64 minor(const char *key, QStringView currency, Excess excess = Excess::Refuse); ///< money, see money.h
    qint64 minorOr(const char *key, QStringView currency, qint64 fallback, Excess excess = Excess::Refuse);
    Fields object(const char *key); ///< absent or null: an empty one, with a fault
    Fields objectOr(const char *key); ///< absent or null: an empty one, no fault
    std::vector<Fields> list(const char *key); ///< objects; absent or null: a fault
    std::vector<Fields> listOr(const char *key); ///< objects; absent or null: none
    std::vector<QString> textsOr(const char *key); ///< strings, or one string alone

    void fault(const char *key, const QString &what); ///< for checks of the caller's own
    const Value &value() const { return *m_value; }
    /// Success, or Malformed naming the first fault. All Fields made from one share it.
    Result<> verdict() const;

private:
    struct Faults {
        QString first;
    };
    Fields(const Value &value, QString path, std::shared_ptr<Faults> faults);
    const Value *find(const char *key) const;
    std::vector<Fields> elements(const char *key, const Value &array);

    const Value *m_value;
    QString m_path;
    std::shared_ptr<Faults> m_faults;
};

} // namespace selaras::json
