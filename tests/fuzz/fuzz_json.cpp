// The JSON of strangers: read, written and read again it is the same; a list taken out of it has the same elements.

#include "base/json.h"
#include "base/json_split.h"
#include "fuzz/sound.h"

using namespace selaras;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto value = json::parse(bytes);
    fuzz::sound(value);
    const auto list = json::splitList(bytes, {});
    fuzz::sound(list);
    fuzz::sound(json::splitList(bytes, {"response", "order_list"}));
    if (!value)
        return 0;

    const auto again = json::parse(json::toBytes(*value));
    require(again && *again == *value);
    require(list); // what is JSON can be walked over
    require(list->found == value->is_array());
    require(list->elements.size() == (value->is_array() ? value->size() : 0));
    for (std::size_t i = 0; i < list->elements.size(); ++i) {
        const auto element = json::parse(list->elements[i]);
        require(element && *element == (*value)[i]);
    }

    json::Fields fields(*value, QStringLiteral("document"));
    fields.text("text");
    fields.integer("integer");
    require(fields.quantity("quantity") >= 0);
    fields.flagOr("flag", true);
    fuzz::exact(fields.minor("amount", u"IDR"), QStringLiteral("IDR"));
    fields.textsOr("texts");
    for (json::Fields &element : fields.list("list"))
        element.object("object").text("text");
    fuzz::sound(fields.verdict());
    return 0;
}
