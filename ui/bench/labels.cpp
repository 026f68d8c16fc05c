#include "bench/labels.h"

#include "documents/label.h"
#include "pages/ask.h"
#include "printers/pc_printers.h"

#include <QLocale>
#include <QPointer>
#include <algorithm>

namespace selaras::ui {

namespace {

using fulfilment::Paper;
using fulfilment::PaperKind;
using fulfilment::PaperSource;
using printing::Speech;

const QString kPdf = QStringLiteral("application/pdf");
constexpr qint64 kTryAgain = 10'000; ///< ms after a printer did not answer

documents::Label labelOf(const Parcel &parcel, const std::vector<fulfilment::Shipment> &all)
{
    const channels::ChannelOrder &sold = parcel.order.sold;
    documents::Label out;
    out.courier = parcel.shipment.courier.isEmpty() ? sold.courier : parcel.shipment.courier;
    // Without a courier's number the order's own is what finds the parcel again.
    out.awb = parcel.shipment.trackingNumber.isEmpty() ? sold.number : parcel.shipment.trackingNumber;
    out.orderNumber = sold.number;
    out.shopName = out.senderName = parcel.shop.name;
    out.recipientName = sold.recipient.name.isEmpty() ? sold.buyerName : sold.recipient.name;
    out.recipientPhone = sold.recipient.phone;
    out.address = {sold.recipient.street};
    out.district = sold.recipient.district;
    out.city = sold.recipient.city;
    out.province = sold.recipient.province;
    out.postcode = sold.recipient.postcode;
    if (sold.money == channels::MoneyState::Cod)
        out.cod = Money{sold.totalMinor, sold.currency};
    out.grams = parcel.shipment.weightGrams.value_or(0);
    for (const fulfilment::Content &content : parcel.shipment.contents)
        if (content.wanted > 0)
            out.contents.push_back({content.code, content.name, content.wanted});
    out.note = sold.buyerNote;
    int number = 0, count = 0;
    for (const fulfilment::Shipment &one : all) {
        if (one.state == fulfilment::ShipmentState::Dropped)
            continue;
        ++count;
        if (one.id == parcel.shipment.id)
            number = count;
    }
    out.parcel = qMax(1, number);
    out.parcels = qMax(1, count);
    out.qr = sold.number;
    return out;
}

Result<QByteArray> bytesOf(
    const documents::Label &label, documents::Language language, const printing::Printer &printer, qint64 madeAt)
{
    switch (printer.speech) {
    case Speech::Zpl: return documents::labelZpl(label, language, printer.paper, printer.dpi);
    case Speech::Tspl: return documents::labelTspl(label, language, printer.paper, printer.dpi);
    case Speech::Pdf: break;
    }
    return documents::labelPdf(label, language, printer.paper, madeAt);
}

bool speaks(const printing::Printer &printer, const QString &mime)
{
    return printer.speech == Speech::Pdf || mime != kPdf;
}

/// Its own coroutine: it ends by itself, also when the desk is gone meanwhile.
using Ended = std::function<void(const Result<> &)>;
QCoro::Task<> printAndTell(Clock &clock, printing::Printer printer, QByteArray bytes, QString title, Ended ended)
{
    const Result<> outcome = co_await printing::print(clock, printer, bytes, title);
    ended(outcome);
}

documents::Language language()
{
    return QLocale().language() == QLocale::Indonesian ? documents::Language::Indonesian : documents::Language::English;
}

} // namespace

Result<std::optional<ReadyLabel>> readyLabel(Transaction &tx, qint64 shipmentId, bool channelGives,
    const printing::Printer &printer, documents::Language inLanguage)
{
    TRY(const Parcel parcel, readParcel(tx, shipmentId));
    TRY(std::optional<Paper> kept, fulfilment::newest(tx, shipmentId, PaperKind::Label));
    ReadyLabel out;
    out.orderNumber = parcel.order.sold.number;
    if (kept && (kept->source == PaperSource::Channel || printer.speech == Speech::Pdf)) {
        if (!speaks(printer, kept->mime))
            return failAs(QStringLiteral("printer.speech"), Error::Kind::Rejected, printer.name);
        out.paperId = kept->id;
        out.bytes = kept->bytes;
        return std::optional(out);
    }
    if (!kept && channelGives)
        return std::optional<ReadyLabel>();
    TRY(const auto all, fulfilment::shipmentsOf(tx, parcel.order.id));
    const documents::Label label = labelOf(parcel, all);
    if (!kept) {
        TRY(const QByteArray pdf, documents::labelPdf(label, inLanguage, printer.paper, tx.now()));
        Paper paper;
        paper.shipmentId = shipmentId;
        paper.mime = kPdf;
        paper.bytes = pdf;
        TRY(out.paperId, fulfilment::keep(tx, paper));
        out.bytes = pdf;
        if (printer.speech == Speech::Pdf)
            return std::optional(out);
    } else {
        out.paperId = kept->id;
    }
    TRY(out.bytes, bytesOf(label, inLanguage, printer, tx.now()));
    return std::optional(out);
}

LabelDesk::LabelDesk(Services &services, std::set<QString> givers, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_givers(std::move(givers))
{
}

LabelDesk::~LabelDesk() { m_services.clock.cancel(m_again); }

void LabelDesk::print(qint64 shipmentId)
{
    m_queue.push_back(shipmentId);
    next();
}

void LabelDesk::goOn()
{
    m_services.clock.cancel(m_again);
    m_stopped = false;
    next();
}

void LabelDesk::look()
{
    if (m_awaited.empty() || m_looking)
        return;
    m_looking = true;
    askStore(
        m_services.store, this,
        [ids = m_awaited](Reader &reader) -> Result<std::vector<qint64>> {
            std::vector<qint64> out;
            for (const qint64 id : ids) {
                TRY(const auto label, fulfilment::newest(reader, id, PaperKind::Label));
                if (label)
                    out.push_back(id);
            }
            return out;
        },
        [this](const Result<std::vector<qint64>> &here) {
            m_looking = false;
            if (!here)
                return;
            for (const qint64 id : *here)
                if (m_awaited.erase(id) > 0)
                    print(id);
        });
}

void LabelDesk::next()
{
    if (m_busy || m_stopped || m_queue.empty())
        return;
    const auto printer = labelPrinter();
    if (!printer) {
        m_stopped = true;
        Q_EMIT noPrinter();
        return;
    }
    m_busy = true;
    const qint64 id = m_queue.front();
    struct Look {
        std::optional<ReadyLabel> label;
    };
    tellStore(
        m_services.store, this,
        [id, printer, actor = m_services.actor, givers = m_givers, in = language()](Transaction &tx) -> Result<Look> {
            CHECK(access::demand(actor, access::Right::PackOrders));
            TRY(const Parcel parcel, readParcel(tx, id));
            Look out;
            TRY(out.label, readyLabel(tx, id, givers.contains(parcel.shop.channel), *printer, in));
            return out;
        },
        [this, id, printer](const Result<Look> &look) {
            if (!look) {
                m_busy = false;
                m_queue.pop_front(); // no other is held up by one that cannot be made; F2 asks for it again
                Q_EMIT troubled(look.error());
                return next();
            }
            if (!look->label) {
                m_busy = false;
                m_queue.pop_front();
                m_awaited.insert(id);
                Q_EMIT waits(id);
                return next();
            }
            send(*look->label, *printer);
        });
}

void LabelDesk::send(const ReadyLabel &label, const printing::Printer &printer)
{
    const QPointer<LabelDesk> self(this);
    Ended ended = [self, id = label.paperId, number = label.orderNumber, name = printer.name](const Result<> &outcome) {
        if (self)
            self->sent(id, number, name, outcome);
    };
    // Not owned: it ends within the printer's patience, and asks whether we are still here.
    [[maybe_unused]] const auto running
        = printAndTell(m_services.clock, printer, label.bytes, label.orderNumber, std::move(ended));
}

void LabelDesk::sent(qint64 paperId, const QString &orderNumber, const QString &printer, const Result<> &outcome)
{
    if (!outcome) {
        m_busy = false;
        const bool maybePrinted = outcome.error().kind == Error::Kind::Unconfirmed;
        if (maybePrinted)
            m_queue.pop_front(); // a person looks at the paper before it is asked for again
        m_stopped = true;
        if (outcome.error().kind == Error::Kind::Transient)
            m_again = m_services.clock.after(kTryAgain, [this] { goOn(); });
        Q_EMIT troubled(outcome.error());
        return;
    }
    tellStore(
        m_services.store, this,
        [paperId, printer, who = m_services.actor.auditName()](
            Transaction &tx) { return fulfilment::printed(tx, paperId, printer, who); },
        [this, orderNumber, printer](const Result<> &done) { noted(orderNumber, printer, done); });
}

void LabelDesk::noted(const QString &orderNumber, const QString &printer, const Result<> &outcome)
{
    m_busy = false;
    m_queue.pop_front();
    if (outcome)
        Q_EMIT printed(orderNumber, printer);
    else
        Q_EMIT troubled(outcome.error());
    next();
}

} // namespace selaras::ui
