#include "manual/drop_fields.h"

#include "kit/form.h"
#include "sentences/sentence.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr qint64 kMostKey = qint64(64) * 1024; ///< bytes; no private key is larger

} // namespace

DropFields::DropFields(const manual::Source &source, QWidget *parent)
    : QWidget(parent)
    , m_place(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space12);
    m_place->setObjectName(QStringLiteral("source-place-of-files"));
    m_place->addItems({tr("nowhere; they are read by hand"), tr("in a folder on this PC"), tr("on a server (SFTP)")});
    column->addWidget(new Field(tr("Its files lie"), m_place, true));
    const sftp::Server &server = source.server;
    const bool known = source.id != 0 && source.isOnServer();
    m_host = add(tr("Server"), "source-host", server.host);
    m_host->lineEdit()->setPlaceholderText(QStringLiteral("sftp.toko.id"));
    m_port = add(tr("Port"), "source-port", QString::number(server.port));
    m_user = add(tr("User there"), "source-user", server.user);
    m_password = add(tr("Password, or the passphrase of the key"), "source-password", {});
    m_password->lineEdit()->setEchoMode(QLineEdit::Password);
    m_keyFile = add(tr("File of the private key"), "source-key-file", {});
    m_keyFile->setHint(tr("may be empty; it is read once and kept in the encrypted inventory"));
    if (known)
        for (Field *secret : {m_password, m_keyFile})
            secret->lineEdit()->setPlaceholderText(tr("stays as it is"));
    m_folder = add({}, "source-folder", source.folder);
    m_folder->setCheck([this](const QString &text) -> Field::Finding {
        const QFileInfo folder(text.trimmed());
        const bool good = place() != Folder || (folder.isAbsolute() && folder.isDir());
        return good ? Field::Finding{} : Field::Finding{Role::Red, tr("There is no such folder on this PC")};
    });
    m_hostKey = add(tr("Key of the server"), "source-host-key", server.hostKey);
    m_hostKey->lineEdit()->setCursorPosition(0); // it is longer than the field
    m_hostKey->lineEdit()->setToolTip(server.hostKey);
    m_hostKey->setHint(server.hostKey.isEmpty()
            ? tr("may be empty: the one that is met first is kept, and no other is believed")
            : tr("Only a server with this key is spoken to"));
    m_minutes = add(tr("Every how many minutes"), "source-minutes", QString::number(source.everyMinutes));
    m_place->setCurrentIndex(source.isOnServer() ? Server : source.folder.isEmpty() ? ByHand : Folder);
    connect(m_place, &QComboBox::currentIndexChanged, this, &DropFields::showPlace);
    showPlace();
}

Field *DropFields::add(const QString &label, const char *name, const QString &text)
{
    auto *field = new Field(label, new QLineEdit(text), true);
    field->lineEdit()->setObjectName(QString::fromLatin1(name));
    layout()->addWidget(field);
    return field;
}

DropFields::Place DropFields::place() const { return Place(m_place->currentIndex()); }

void DropFields::showPlace()
{
    for (Field *field : {m_host, m_port, m_user, m_password, m_keyFile, m_hostKey})
        field->setVisible(place() == Server);
    m_folder->setVisible(place() != ByHand);
    m_minutes->setVisible(place() != ByHand);
    m_folder->setLabel(place() == Server ? tr("Folder on the server") : tr("Folder that is looked into"));
    m_folder->setHint(tr("Files put there are read, then moved into “done” or “refused” beside them"));
    m_folder->setFinding({});
}

bool DropFields::check()
{
    if (m_folder->check())
        return true;
    m_folder->lineEdit()->setFocus();
    return false;
}

void DropFields::fill(manual::Source &source) const
{
    const auto typed = [](const Field *field) {
        return field->lineEdit()->text().trimmed();
    };
    source.folder = place() == ByHand ? QString() : typed(m_folder);
    source.server = {};
    if (place() == Server) {
        // A space is no host either: without one the source would be a folder of this PC.
        source.server = {typed(m_host).isEmpty() ? QStringLiteral("?") : typed(m_host), typed(m_port).toInt(),
            typed(m_user), typed(m_hostKey)};
    }
    if (place() != ByHand)
        source.everyMinutes = typed(m_minutes).toInt(); // 0: refused with its words
}

Result<sftp::Login> DropFields::login() const
{
    if (place() != Server)
        return sftp::Login();
    sftp::Login out{m_password->lineEdit()->text(), {}};
    const QString path = m_keyFile->lineEdit()->text().trimmed();
    if (path.isEmpty())
        return out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostKey)
        return failAs(QStringLiteral("manual.source-key-file"), Error::Kind::Rejected, path);
    out.key = QString::fromUtf8(file.readAll());
    if (!out.key.contains(u"PRIVATE KEY"))
        return failAs(QStringLiteral("manual.source-key-file"), Error::Kind::Rejected, path);
    return out;
}

bool DropFields::sayFinding(const Error &error)
{
    const std::pair<const char *, Field *> fields[]{{"manual.source-minutes", m_minutes},
        {"manual.source-folder", m_folder}, {"manual.source-server", m_host}, {"manual.source-port", m_port},
        {"manual.source-user", m_user}, {"manual.source-login", m_password}, {"manual.source-host-key", m_hostKey},
        {"manual.source-key-file", m_keyFile}};
    for (const auto &[code, field] : fields) {
        if (error.code != QLatin1String(code) || !field->isVisibleTo(this))
            continue;
        field->setFinding({Role::Red, sentenceFor(error, Subject::Here).what});
        field->lineEdit()->setFocus();
        return true;
    }
    return false;
}

} // namespace selaras::ui
