#pragma once

#include "printing/printer.h"

namespace selaras::printing {

// One way each; errors as print().
Task<> printToPort(Clock &clock, Port port, QByteArray bytes, Patience patience);
Task<> printToQueue(Clock &clock, Printer printer, QString queue, QByteArray bytes, QString title, Patience patience);
Result<> printToFolder(const Folder &folder, Speech speech, const QByteArray &bytes, const QString &title);

} // namespace selaras::printing
