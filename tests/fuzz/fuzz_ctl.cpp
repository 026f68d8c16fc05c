// What selarasctl reads beside an inventory: options, the sandbox's ready file, and what the sandbox says of itself.

#include "access/rights.h"
#include "catalog/import_file.h"
#include "demo/length.h"
#include "demo/source.h"
#include "fuzz/passing_folder.h"
#include "fuzz/sound.h"

using namespace selaras;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const fuzz::PassingFolder folder;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString text = QString::fromUtf8(bytes);

    const auto length = demo::secondsOf(text);
    fuzz::sound(length);
    require(!length || (*length >= 0 && *length * 1000 >= 0));
    if (const auto role = access::roleFromName(text))
        require(access::roleName(*role) == text);

    const auto control = demo::controlOf(folder.write(QStringLiteral("ready"), bytes));
    fuzz::sound(control);
    require(control || control.error().code == u"demo.source");

    const auto sandbox = demo::readSandbox(bytes);
    fuzz::sound(sandbox);
    require(sandbox || sandbox.error().code == u"demo.source");
    if (!sandbox)
        return 0;
    const auto file = catalog::readImport(demo::importFile(sandbox->goods));
    require(file);
    std::size_t at = 0;
    for (const catalog::ImportRow &row : file->rows) {
        if (!row.faults.empty())
            continue;
        while (at < sandbox->goods.size() && sandbox->goods[at].sku.trimmed() != row.code)
            ++at; // one that the import leaves out
        require(at < sandbox->goods.size() && sandbox->goods[at].pieces == row.stock);
        ++at;
    }
    return 0;
}
