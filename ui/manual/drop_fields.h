#pragma once

#include "base/result.h"
#include "manual/source.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace selaras::kit {
class Field;
}

namespace selaras::ui {

/// Where the files of a source lie that are taken by themselves: nowhere, in a folder of this PC, or in one of a server
/// that is spoken to by SFTP. Secrets are never shown: what is left empty stays as it is.
class DropFields : public QWidget {
    Q_OBJECT
public:
    explicit DropFields(const manual::Source &source, QWidget *parent = nullptr);

    /// Whether all can be as it is typed; puts the keyboard into the first field that cannot.
    bool check();
    /// What is typed, into the source.
    void fill(manual::Source &source) const;
    /// The password, and the key as its file has it; both empty: they stay. Rejected manual.source-key-file.
    Result<sftp::Login> login() const;
    /// Shows at its field what a refusal is about; false: it is about none of these.
    bool sayFinding(const Error &error);

private:
    enum Place { ByHand, Folder, Server };
    Place place() const;
    void showPlace();
    kit::Field *add(const QString &label, const char *name, const QString &text);

    QComboBox *m_place;
    kit::Field *m_host, *m_port, *m_user, *m_password, *m_keyFile, *m_folder, *m_hostKey, *m_minutes;
};

} // namespace selaras::ui
