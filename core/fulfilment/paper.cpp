#include "fulfilment/paper.h"

#include "fulfilment/moves.h"
#include "fulfilment/queries.h"

#include <array>

namespace selaras::fulfilment {

namespace {

QString kindName(PaperKind kind)
{
    constexpr std::array kNames{"label", "slip", "invoice"};
    return QString::fromLatin1(kNames[std::size_t(kind)]);
}

} // namespace

Result<qint64> keep(Transaction &tx, const Paper &paper)
{
    const qint64 id = tx.newId();
    CHECK(tx.run(insertPaper, id, paper.shipmentId, kindName(paper.kind),
        paper.source == PaperSource::Channel ? QStringLiteral("channel") : QStringLiteral("own"), paper.mime,
        paper.bytes, tx.now()));
    tx.touch(Topic::Orders);
    return id;
}

Result<std::optional<Paper>> newest(Reader &reader, qint64 shipmentId, PaperKind kind)
{
    return reader.one(newestPaper, shipmentId, kindName(kind));
}

Result<std::optional<Paper>> paper(Reader &reader, qint64 paperId) { return reader.one(paperById, paperId); }

Result<> printed(Transaction &tx, qint64 paperId, const QString &printer, const QString &actor)
{
    TRY(const auto found, paper(tx, paperId));
    if (!found)
        return failAs(QStringLiteral("paper.missing"), Error::Kind::Conflict, QString::number(paperId));
    CHECK(tx.run(insertPrinting, tx.newId(), paperId, printer, actor, tx.now()));
    TRY(const Shipment parcel, here(tx, found->shipmentId));
    TRY(const auto order, tx.one(orderHead, parcel.orderId));
    tx.touch(Topic::Orders);
    return note(tx, parcel.orderId, order->number, found->printed == 0 ? "paper.printed" : "paper.reprinted",
        QStringLiteral("%1, %2").arg(kindName(found->kind), printer), actor);
}

Result<std::vector<qint64>> unprinted(Reader &reader, int limit) { return reader.all(packedUnprinted, limit); }

Result<std::vector<qint64>> withoutLabel(Reader &reader, int limit) { return reader.all(packedWithoutLabel, limit); }

} // namespace selaras::fulfilment
