#include "faults/unsynced.h"

#include <QDir>
#include <QFile>

namespace selaras::test {

namespace {

constexpr qsizetype kSector = 512;

/// What no file system keeps: the memory that connections share.
bool isShared(const QByteArray &path) { return path.endsWith("-shm"); }

} // namespace

Unsynced::Unsynced(const QByteArray &folder)
    : m_folder(folder)
{
    const QDir dir(QFile::decodeName(folder));
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
        QFile on(dir.filePath(name));
        if (isShared(QFile::encodeName(name)) || !on.open(QIODevice::ReadOnly))
            continue;
        auto found = std::make_shared<File>();
        found->durable = on.readAll();
        m_durable[QFile::encodeName(on.fileName())] = found;
    }
    m_now = m_durable;
}

void Unsynced::name(std::function<void(Names &)> change)
{
    change(m_now);
    m_pending.push_back(std::move(change));
}

Unsynced::File &Unsynced::file(const QByteArray &path)
{
    if (const auto found = m_now.find(path); found != m_now.end())
        return *found->second;
    auto made = std::make_shared<File>();
    name([path, made](Names &names) { names[path] = made; });
    return *made;
}

void Unsynced::wrote(const QByteArray &path, qint64 at, const QByteArray &bytes)
{
    if (!isShared(path))
        file(path).pending.push_back({at, bytes, false});
}

void Unsynced::truncated(const QByteArray &path, qint64 size)
{
    if (!isShared(path))
        file(path).pending.push_back({size, {}, true});
}

void Unsynced::synced(const QByteArray &path)
{
    if (isShared(path))
        return;
    if (path != m_folder) {
        File &one = file(path);
        for (const Change &change : one.pending)
            apply(one.durable, change, change.bytes.size());
        one.pending.clear();
    }
    for (const auto &change : m_pending)
        change(m_durable);
    m_pending.clear();
}

void Unsynced::removed(const QByteArray &path)
{
    if (!isShared(path))
        name([path](Names &names) { names.erase(path); });
}

void Unsynced::renamed(const QByteArray &from, const QByteArray &to)
{
    file(from);
    name([from, to](Names &names) {
        names[to] = names[from];
        names.erase(from);
    });
}

void Unsynced::apply(QByteArray &content, const Change &change, qsizetype bytes)
{
    if (change.truncates) {
        const qsizetype was = content.size();
        content.resize(qsizetype(change.at));
        if (content.size() > was)
            std::fill(content.begin() + was, content.end(), '\0');
        return;
    }
    if (const qsizetype was = content.size(); was < change.at + bytes) {
        content.resize(qsizetype(change.at) + bytes);
        std::fill(content.begin() + was, content.end(), '\0');
    }
    std::copy_n(change.bytes.begin(), bytes, content.begin() + qsizetype(change.at));
}

void Unsynced::cut(Random &random)
{
    const auto kept = random.below(m_pending.size() + 1);
    for (std::size_t i = 0; i < kept; ++i)
        m_pending[i](m_durable);
    QDir dir(QFile::decodeName(m_folder));
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden))
        dir.remove(name);
    for (const auto &[path, one] : m_durable) {
        if (path.endsWith(" (deleted)")) // never had a name
            continue;
        QByteArray content = one->durable;
        std::vector<Change> left = one->pending;
        while (!left.empty()) {
            const auto next = left.begin() + std::ptrdiff_t(random.below(left.size()));
            const auto sectors = quint64(next->bytes.size() / kSector);
            switch (random.below(4)) {
            case 0: break; // dropped
            case 1: apply(content, *next, qsizetype(random.below(sectors + 1)) * kSector); break;
            default: apply(content, *next, next->bytes.size());
            }
            left.erase(next);
        }
        QFile on(QFile::decodeName(path));
        if (on.open(QIODevice::WriteOnly))
            on.write(content);
    }
}

} // namespace selaras::test
