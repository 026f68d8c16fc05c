#include "manual/server_drop.h"

#include "base/text.h"
#include "sftp/listing.h"
#include "sftp/session.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace selaras::manual {

namespace {

QString nameOf(Tray tray) { return tray == Tray::Done ? QStringLiteral("done") : QStringLiteral("refused"); }

class ServerDrop final : public Drop {
public:
    ServerDrop(const sftp::Server &server, const sftp::Login &login, const QString &folder)
        : m_session(server, login)
        , m_folder(folder)
    {
    }

    Way way() const override { return Way::Folder; }

    Result<std::vector<Spotted>> look() override
    {
        m_trays.clear();
        TRY(const QByteArray listing, m_session.list(m_folder));
        TRY(const auto entries, sftp::entriesOf(listing));
        std::vector<Spotted> out;
        for (const sftp::Entry &entry : entries) {
            const QString name = QString::fromUtf8(entry.name);
            const bool odd = !sftp::isPlainName(entry.name);
            if (entry.isFile && (odd ? looksLikeTable(entry.name) : isTableName(name)))
                out.push_back({odd ? plainText(name, 80) : name, entry.size, entry.changedAt, odd});
        }
        std::sort(out.begin(), out.end(), [](const Spotted &a, const Spotted &b) { return a.name < b.name; });
        out.resize(std::min(out.size(), std::size_t(kMostFiles)));
        return out;
    }

    Result<QByteArray> read(const Spotted &spotted) override
    {
        if (spotted.size > kMostBytes)
            return failAs(QStringLiteral("drop.too-large"), Error::Kind::Malformed, spotted.name);
        TRY(const QByteArray bytes, m_session.read(pathOf(spotted.name), kMostBytes));
        if (bytes.size() != spotted.size) // cut, or somebody writes to it
            return fail(Error::Kind::Conflict, spotted.name);
        return bytes;
    }

    Result<> putAway(const Spotted &spotted, Tray tray) override
    {
        const QString into = pathOf(nameOf(tray));
        TRY(const auto there, namesIn(into));
        const QString name = freeName(spotted.name, [&](const QString &free) { return there->contains(free); });
        const Result<> moved = m_session.move(pathOf(spotted.name), into, name);
        if (!moved && moved.error().kind == Error::Kind::Rejected)
            return failAs(QStringLiteral("drop.stays"), Error::Kind::Storage, spotted.name);
        if (moved)
            there->insert(name);
        return moved;
    }

    void rest() override { m_session.close(); }
    void abort() override { m_session.abort(); }
    QString hostKey() const override { return m_session.hostKey(); }

private:
    QString pathOf(const QString &name) const
    {
        return m_folder.endsWith(u'/') ? m_folder + name : m_folder + u'/' + name;
    }

    /// Whether a name is meant to be one of a table, whatever else is in it.
    static bool looksLikeTable(const QByteArray &name)
    {
        QString shown = QString::fromLatin1(name);
        return isTableName(shown.replace(u'/', u'_').replace(u'\\', u'_'));
    }

    /// The names in a tray, asked for once a look; a tray that is not there has none.
    Result<QSet<QString> *> namesIn(const QString &tray)
    {
        if (!m_trays.contains(tray)) {
            const Result<QByteArray> listing = m_session.list(tray);
            if (!listing && listing.error().kind != Error::Kind::Conflict)
                return fail(listing.error());
            QSet<QString> names;
            if (listing) {
                TRY(const auto entries, sftp::entriesOf(*listing));
                for (const sftp::Entry &entry : entries)
                    names.insert(QString::fromUtf8(entry.name));
            }
            m_trays.insert(tray, names);
        }
        return &m_trays[tray];
    }

    sftp::Session m_session;
    QString m_folder;
    QHash<QString, QSet<QString>> m_trays;
};

} // namespace

std::unique_ptr<Drop> serverDrop(const sftp::Server &server, const sftp::Login &login, const QString &folder)
{
    return std::make_unique<ServerDrop>(server, login, folder);
}

} // namespace selaras::manual
