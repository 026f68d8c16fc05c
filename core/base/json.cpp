#include "base/json.h"

namespace selaras::json {

namespace {

constexpr qsizetype kKeptBytes = 64 * 1024;
constexpr std::size_t kDeepest = 64;

/// Builds the document, keeping the text of numbers that are not plain 64-bit integers.
class Builder : public nlohmann::json_sax<Value> {
public:
    Value root;
    std::string why;

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > number_unsigned_t(std::numeric_limits<qint64>::max()))
            return add(std::to_string(value));
        return add(qint64(value));
    }
    bool number_float(number_float_t, const string_t &text) override { return add(text); }
    bool string(string_t &value) override { return add(std::move(value)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(Value::object()); }
    bool key(string_t &name) override
    {
        m_key = std::move(name);
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Value::array()); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &error) override
    {
        const std::string_view said = error.what(); // after the library's own name for it, in brackets
        const std::size_t name = said.starts_with('[') ? said.find("] ") : std::string_view::npos;
        why = "at byte " + std::to_string(position) + ": ";
        why += name == std::string_view::npos ? said : said.substr(name + 2);
        return false;
    }

private:
    Value *place(Value &&value)
    {
        if (m_open.empty()) {
            root = std::move(value);
            return &root;
        }
        Value &parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        return &(parent[m_key] = std::move(value));
    }
    bool add(Value &&value)
    {
        place(std::move(value));
        return true;
    }
    bool open(Value &&container)
    {
        if (m_open.size() == kDeepest) {
            why = "nested too deep";
            return false;
        }
        m_open.push_back(place(std::move(container)));
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }

    std::vector<Value *> m_open;
    std::string m_key;
};

QString typeName(const Value &value) { return QString::fromLatin1(value.type_name()); }

} // namespace

Result<Value> parse(QByteArrayView bytes)
{
    QByteArrayView body = bytes;
    if (body.startsWith("\xEF\xBB\xBF"))
        body = body.sliced(3);
    Builder builder;
    if (!Value::sax_parse(body.begin(), body.end(), &builder)) {
        Error error(
            Error::Kind::Malformed, QStringLiteral("not JSON: %1").arg(QString::fromStdString(builder.why).left(200)));
        error.raw = bytes.first(qMin(bytes.size(), kKeptBytes)).toByteArray();
        return fail(std::move(error));
    }
    return std::move(builder.root);
}

QByteArray toBytes(const Value &value)
{
    const std::string text = value.dump(-1, ' ', false, Value::error_handler_t::replace);
    return QByteArray(text.data(), qsizetype(text.size()));
}

QString toText(const Value &value) { return QString::fromUtf8(toBytes(value)); }

std::string utf8(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    return std::string(bytes.constData(), std::size_t(bytes.size()));
}

Fields::Fields(const Value &value, QString name)
    : Fields(value, std::move(name), std::make_shared<Faults>())
{
}

Fields::Fields(const Value &value, QString path, std::shared_ptr<Faults> faults)
    : m_value(&value)
    , m_path(std::move(path))
    , m_faults(std::move(faults))
{
    if (!value.is_object() && m_faults->first.isEmpty())
        m_faults->first = QStringLiteral("%1: expected an object, got %2").arg(m_path, typeName(value));
}

void Fields::fault(const char *key, const QString &what)
{
    if (m_faults->first.isEmpty())
        m_faults->first = QStringLiteral("%1.%2: %3").arg(m_path, QLatin1String(key), what);
}

Result<> Fields::verdict() const
{
    if (!m_faults->first.isEmpty())
        return fail(Error::Kind::Malformed, m_faults->first);
    return {};
}

const Value *Fields::find(const char *key) const
{
    if (!m_value->is_object())
        return nullptr;
    const auto found = m_value->find(key);
    return found == m_value->end() || found->is_null() ? nullptr : &*found;
}

bool Fields::has(const char *key) const { return find(key); }

QString Fields::text(const char *key)
{
    if (!has(key))
        fault(key, QStringLiteral("missing"));
    return textOr(key);
}

QString Fields::textOr(const char *key, QString fallback)
{
    const Value *found = find(key);
    if (!found)
        return fallback;
    if (found->is_string()) {
        const auto &text = found->get_ref<const std::string &>();
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    if (found->is_number_integer())
        return QString::number(found->get<qint64>());
    fault(key, QStringLiteral("expected a text, got %1").arg(typeName(*found)));
    return fallback;
}

qint64 Fields::integer(const char *key)
{
    if (!has(key))
        fault(key, QStringLiteral("missing"));
    return integerOr(key, 0);
}

qint64 Fields::integerOr(const char *key, qint64 fallback)
{
    const Value *found = find(key);
    if (!found)
        return fallback;
    if (found->is_number_integer())
        return found->get<qint64>();
    if (found->is_string()) {
        const auto &text = found->get_ref<const std::string &>();
        bool ok = false;
        const qint64 value = QByteArrayView(text.data(), qsizetype(text.size())).toByteArray().toLongLong(&ok);
        if (ok)
            return value;
    }
    fault(key, QStringLiteral("expected a whole number of at most 64 bits, got %1").arg(typeName(*found)));
    return fallback;
}

int Fields::quantity(const char *key)
{
    if (!has(key))
        fault(key, QStringLiteral("missing"));
    return quantityOr(key, 0);
}

int Fields::quantityOr(const char *key, int fallback)
{
    constexpr qint64 kMost = 1'000'000;
    const qint64 value = integerOr(key, fallback);
    if (value >= 0 && value <= kMost)
        return int(value);
    fault(key, QStringLiteral("a quantity of %1").arg(value));
    return fallback;
}

bool Fields::flagOr(const char *key, bool fallback)
{
    const Value *found = find(key);
    if (!found)
        return fallback;
    if (found->is_boolean())
        return found->get<bool>();
    fault(key, QStringLiteral("expected true or false, got %1").arg(typeName(*found)));
    return fallback;
}

qint64 Fields::minor(const char *key, QStringView currency, Excess excess)
{
    if (!has(key))
        fault(key, QStringLiteral("missing"));
    return minorOr(key, currency, 0, excess);
}

qint64 Fields::minorOr(const char *key, QStringView currency, qint64 fallback, Excess excess)
{
    if (!has(key))
        return fallback;
    const auto amount = minorFromDecimal(textOr(key), currency, excess);
    if (amount)
        return *amount;
    fault(key, amount.error().detail);
    return fallback;
}

Fields Fields::object(const char *key)
{
    if (!has(key))
        fault(key, QStringLiteral("missing"));
    return objectOr(key);
}

Fields Fields::objectOr(const char *key)
{
    static const Value kEmpty = Value::object();
    const Value *found = find(key);
    return Fields(found ? *found : kEmpty, m_path + u'.' + QLatin1String(key), m_faults);
}

std::vector<Fields> Fields::list(const char *key)
{
    if (!has(key))
        fault(key, QStringLiteral("missing"));
    return listOr(key);
}

std::vector<Fields> Fields::listOr(const char *key)
{
    const Value *found = find(key);
    return found ? elements(key, *found) : std::vector<Fields>();
}

std::vector<Fields> Fields::elements(const char *key, const Value &array)
{
    std::vector<Fields> out;
    if (!array.is_array()) {
        fault(key, QStringLiteral("expected a list, got %1").arg(typeName(array)));
        return out;
    }
    out.reserve(array.size());
    for (std::size_t i = 0; i < array.size(); ++i)
        out.push_back(Fields(array[i], QStringLiteral("%1.%2[%3]").arg(m_path, QLatin1String(key)).arg(i), m_faults));
    return out;
}

std::vector<QString> Fields::textsOr(const char *key)
{
    const Value *found = find(key);
    std::vector<QString> out;
    if (!found)
        return out;
    if (!found->is_array()) {
        out.push_back(textOr(key));
        return out;
    }
    for (const Value &element : *found) {
        if (element.is_string())
            out.push_back(QString::fromStdString(element.get_ref<const std::string &>()));
        else
            fault(key, QStringLiteral("expected texts, got %1").arg(typeName(element)));
    }
    return out;
}

} // namespace selaras::json
