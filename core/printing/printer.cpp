#include "printing/printer.h"

#include "base/text.h"
#include "printing/ways.h"

namespace selaras::printing {

Task<> print(Clock &clock, Printer printer, QByteArray bytes, QString title, Patience patience)
{
    constexpr qsizetype kMostTitle = 80;
    if (bytes.isEmpty())
        co_return failAs(QStringLiteral("printer.nothing"), Error::Kind::Rejected, printer.name);
    QString shown = plainText(title, kMostTitle);
    if (shown.isEmpty())
        shown = QStringLiteral("Selaras");
    if (const auto *port = std::get_if<Port>(&printer.way)) {
        Port where = *port;
        co_return co_await printToPort(clock, std::move(where), std::move(bytes), patience);
    }
    if (const auto *queue = std::get_if<Queue>(&printer.way)) {
        QString name = queue->name;
        co_return co_await printToQueue(
            clock, std::move(printer), std::move(name), std::move(bytes), std::move(shown), patience);
    }
    co_return printToFolder(std::get<Folder>(printer.way), printer.speech, bytes, shown);
}

} // namespace selaras::printing
