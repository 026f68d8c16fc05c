#pragma once

#include "bulk/bulk_work.h"

namespace selaras::ui {

/// How a file is asked for: the name to begin with, then who hears the path; not called when nothing was chosen.
using AskFile = std::function<void(const QString &suggested, std::function<void(const QString &path)> chosen)>;
/// The system's chooser for a PDF to save. `parent` owns it.
AskFile askForPdf(QWidget *parent);

/// The papers of many orders, to the printer of this PC or into one file: their labels, their packing slips, their
/// invoices. What the printer cannot take can only be saved, and is said. What has no label is named with the reason.
/// Labels are for those who may pack; the rest also for those who may take lists out. `context`: nothing is told after
/// it is gone.
BulkWork::Deed papersDeed(Services &services, QObject *context, AskFile askFile, int orders);

/// Writes bytes under a name, whole or not at all. Storage file.cannot-write. May run in any thread.
Result<> saveFile(const QByteArray &bytes, const QString &path);

} // namespace selaras::ui
