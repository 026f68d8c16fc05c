#include "bench/labels.h"

#include "fulfilment/paper.h"
#include "pages/ask.h"
#include "printers/pc_printers.h"
#include "printers/print_and_tell.h"

#include <QPointer>
#include <algorithm>

namespace selaras::ui {

namespace {

constexpr qint64 kTryAgain = 10'000; ///< ms after a printer did not answer

} // namespace

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

bool LabelDesk::has(qint64 shipmentId) const
{
    return m_awaited.contains(shipmentId) || std::find(m_queue.begin(), m_queue.end(), shipmentId) != m_queue.end();
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
                TRY(const auto label, fulfilment::newest(reader, id, fulfilment::PaperKind::Label));
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
        std::optional<papers::ReadyLabel> label;
    };
    tellStore(
        m_services.store, this,
        [id, target = papers::LabelTarget{*printer, paperLanguage(), m_givers}, actor = m_services.actor](
            Transaction &tx) -> Result<Look> {
            CHECK(access::demand(actor, access::Right::PackOrders));
            Look out;
            TRY(out.label, papers::readyLabel(tx, id, target));
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

void LabelDesk::send(const papers::ReadyLabel &label, const printing::Printer &printer)
{
    const QPointer<LabelDesk> self(this);
    printAndTell(m_services.clock, printer, label.bytes, label.orderNumber,
        [self, id = label.paperId, number = label.orderNumber, name = printer.name](const Result<> &outcome) {
            if (self)
                self->sent(id, number, name, outcome);
        });
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
