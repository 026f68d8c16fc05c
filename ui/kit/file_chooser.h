#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace selaras::kit {

/// Ask for a file in the system's chooser, or in ours where it has none, wide enough for whole names. They return at
/// once; `chosen` gets the path, and is not called when nothing was chosen. `parent` owns the chooser. `filter` is as
/// QFileDialog takes it ("Tables (*.csv *.txt)"); empty: all files.
void chooseFileToOpen(QWidget *parent, const QString &title, const QString &folder, const QString &filter,
    std::function<void(const QString &path)> chosen);
/// `suggested`: the name the field begins with.
void chooseFileToSave(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
    std::function<void(const QString &path)> chosen);
/// The same for a file that is never written over; `suggested` may begin with the folder to start in.
void chooseNewFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
    std::function<void(const QString &path)> chosen);

} // namespace selaras::kit
