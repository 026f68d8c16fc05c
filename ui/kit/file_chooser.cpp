#include "kit/file_chooser.h"

#include "kit/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace selaras::kit {

namespace {

void open(QFileDialog *dialog, std::function<void(const QString &)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const Theme &theme = Theme::current();
    dialog->resize(theme.scaled(2 * Theme::searchWidth), theme.scaled(Theme::searchWidth));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parentWidget(), std::move(chosen));
    dialog->open();
}

} // namespace

void chooseFileToOpen(QWidget *parent, const QString &title, const QString &folder, const QString &filter,
    std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, std::move(chosen));
}

void chooseFileToSave(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
    std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    // Another kind of file has another ending.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &kind) {
        static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
        const QString suffix = ending.match(kind).captured(1);
        const QFileInfo named(dialog->selectedFiles().value(0));
        dialog->setDefaultSuffix(suffix);
        if (!suffix.isEmpty() && !named.completeBaseName().isEmpty())
            dialog->selectFile(named.completeBaseName() + u'.' + suffix);
    });
    open(dialog, std::move(chosen));
}

void chooseNewFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
    std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // asking would promise what is then refused
    dialog->selectFile(suggested);
    open(dialog, std::move(chosen));
}

} // namespace selaras::kit
