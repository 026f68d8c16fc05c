#include "bench/bench.h"

#include "bench/bench_tell.h"
#include "bench/surface.h"
#include "bench/weight.h"
#include "pages/ask.h"
#include "pages/when.h"
#include "sync/engine.h"

#include <QResizeEvent>

namespace selaras::ui {

using fulfilment::Obstacle;
using fulfilment::ScanOutcome;
using fulfilment::ShipmentState;
using Alarm = BenchState::Alarm;
using Typing = BenchState::Typing;

namespace {

constexpr int kMostUnlabelled = 200;

} // namespace

Bench::Bench(Services &services, std::set<QString> labelGivers, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_labels(new LabelDesk(services, labelGivers, this))
    , m_surface(new BenchSurface(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m.canBeHeard = m_services.sounds && m_services.sounds->canBeHeard();
    m.labelGivers = std::move(labelGivers);
    connect(&services.store, &Store::committed, this, [this](Topics topics) {
        if (topics & (Topics(Topic::Orders) | Topic::Parcels | Topic::Jobs))
            lookSoon();
    });
    connect(m_labels, &LabelDesk::printed, this, [this](const QString &number, const QString &printer) {
        m.label = {BenchState::Label::Is::Printed, number, printer};
        m.trouble.reset();
        if (!m.parcel)
            m.said.clear(); // it is said that it was done
        refresh();
    });
    connect(m_labels, &LabelDesk::waits, this, [this](qint64 shipmentId) {
        askStore(
            m_services.store, this, [shipmentId](Reader &reader) { return readParcel(reader, shipmentId); },
            [this](const Result<Parcel> &parcel) {
                if (!parcel)
                    return;
                m.label = {BenchState::Label::Is::Waits, parcel->order.sold.number, {}};
                refresh();
            });
    });
    connect(m_labels, &LabelDesk::noPrinter, this, [this] {
        m.typing = Typing::Folder;
        m.typed = usualLabelFolder();
        m.typedWrong = false;
        refresh();
    });
    connect(m_labels, &LabelDesk::troubled, this, [this](const Error &error) {
        m.trouble = error;
        play(m_services.sounds, Sound::Printer);
        refresh();
    });
    if (sync::Engine *engine = services.engine) {
        connect(engine, &sync::Engine::healthChanged, this, [this, engine] { setHealth(engine->health()); });
        setHealth(engine->health());
    }
    look();
    refresh();
}

Bench::~Bench()
{
    for (const Clock::TimerId timer : {m_flashTimer, m_repeatTimer, m_ageTimer})
        m_services.clock.cancel(timer);
}

bool Bench::isStill() const { return !m_busy && !m_looking && !m_lookAgain && (m_scans.empty() || m.alarm); }

void Bench::scan(const QString &text)
{
    const QString code = text.trimmed();
    if (code == kOkCode) {
        acknowledge();
        return;
    }
    m.helps = false;
    if (m_scans.size() < kMostHeld)
        m_scans.push_back(code);
    m.held = qsizetype(m_scans.size());
    next();
    refresh();
}

/// Takes the next scan up, unless something is under way, wrong, or asked.
void Bench::next()
{
    if (m_busy || m.alarm || m_scans.empty() || m.typing == Typing::Folder)
        return;
    const QString code = m_scans.front();
    m_scans.pop_front();
    m.held = qsizetype(m_scans.size());
    m.said.clear();
    if (m.typing == Typing::Code) {
        m.typing = Typing::None;
        m.typed.clear();
    }
    m.showsUnlabelled = false;
    if (m.parcel)
        count(code);
    else
        open(code);
}

void Bench::open(const QString &code)
{
    tell([code, who = m_services.actor.auditName()](Transaction &tx) { return openByCode(tx, code, who); },
        [this, code](Result<Opened> outcome) { opened(code, std::move(outcome)); });
}

void Bench::openNextOf(qint64 waveId)
{
    tell([waveId, who = m_services.actor.auditName()](Transaction &tx) { return openNextOfWave(tx, waveId, who); },
        [this](Result<Opened> outcome) {
            if (outcome && !outcome->parcel)
                return;
            opened({}, std::move(outcome));
        });
}

void Bench::opened(const QString &code, Result<Opened> outcome)
{
    close();
    if (!outcome)
        return refused(outcome.error(), code);
    if (outcome->packedAlready) {
        m_lastPacked = {*outcome->packedAlready, outcome->orderNumber};
        m.packedAlready = outcome->orderNumber;
        return;
    }
    if (!outcome->parcel) {
        m.nobodyKnows = code;
        play(m_services.sounds, Sound::Wrong);
        return;
    }
    m.parcel = std::move(outcome->parcel);
    if (!currentOf(m))
        complete();
    else if (m.parcel->shipment.packed() > 0 && !code.isEmpty())
        flash(BenchFlash::Match, Sound::Match);
}

void Bench::count(const QString &code)
{
    // A scale with a keyboard's plug types as fast as a scanner.
    const bool onlyKnown = m.typing == Typing::Weight && weightFromText(code);
    tell([code, onlyKnown, open = m.parcel->shipment, who = m_services.actor.auditName()](
             Transaction &tx) { return ui::count(tx, open, code, who, onlyKnown); },
        [this, code](Result<Counted> outcome) { counted(code, std::move(outcome)); });
}

void Bench::counted(const QString &code, Result<Counted> outcome)
{
    if (!outcome)
        return refused(outcome.error(), code);
    const bool wasComplete = !currentOf(m);
    m.parcel = std::move(outcome->parcel);
    if (outcome->itself)
        return;
    if (!outcome->known)
        return weighed(code);
    if (!outcome->other.isEmpty()) {
        if (wasComplete) { // everything is in: the next order's code says that nobody weighs this one
            m_scans.push_front(code);
            m.typed.clear();
            return pack();
        }
        return raise({Alarm::Kind::Unknown, {}, code, outcome->other});
    }
    const fulfilment::Scan &scan = outcome->scan;
    switch (scan.outcome) {
    case ScanOutcome::Match: break;
    case ScanOutcome::Wrong: return raise({Alarm::Kind::Wrong, scan, code, {}});
    case ScanOutcome::Unknown: return raise({Alarm::Kind::Unknown, scan, code, {}});
    case ScanOutcome::TooMany: return raise({Alarm::Kind::TooMany, scan, code, {}});
    }
    m.lastName = scan.name.isEmpty() ? scan.code : scan.name;
    m.currentSku = scan.skuId.value_or(0);
    if (!currentOf(m))
        return complete();
    const auto &contents = m.parcel->shipment.contents;
    const bool lineDone = std::none_of(contents.begin(), contents.end(), [&](const fulfilment::Content &content) {
        return content.skuId == m.currentSku && content.packed < content.wanted;
    });
    flash(lineDone ? BenchFlash::Line : BenchFlash::Match, lineDone ? Sound::Line : Sound::Match);
}

/// The last piece is in.
void Bench::complete()
{
    flash(BenchFlash::Order, Sound::Order);
    m.typed.clear();
    m.doubt.reset();
    if (benchHabits().weighs)
        m.typing = Typing::Weight;
    else
        pack();
}

void Bench::pack()
{
    const qint64 id = m.parcel->shipment.id;
    const std::optional<qint64> wave = m.parcel->singles ? std::nullopt : m.parcel->shipment.waveId;
    const auto typed = weightFromText(m.typed);
    const std::optional<qint64> weight = typed && typed->grams > 0 ? std::optional(typed->grams) : std::nullopt;
    m.typing = Typing::None;
    m.doubt.reset();
    tell([id, weight, who = m_services.actor.auditName()](
             Transaction &tx) { return fulfilment::pack(tx, id, weight, who); },
        [this, id, wave, number = m.parcel->order.sold.number](const Result<> &outcome) {
            if (!outcome)
                return refused(outcome.error());
            m_lastPacked = {id, number};
            close();
            m_labels->print(id);
            if (wave)
                openNextOf(*wave);
        });
}

void Bench::undo()
{
    if (!m.parcel || m_busy)
        return;
    m.typing = Typing::None;
    tell(
        [id = m.parcel->shipment.id, who = m_services.actor.auditName()](Transaction &tx) -> Result<Parcel> {
            TRY(const auto parcel, fulfilment::undoScan(tx, id, who));
            return readParcel(tx, parcel.id);
        },
        [this](Result<Parcel> parcel) {
            if (!parcel && parcel.error().code == QLatin1String("pack.nothing-scanned")) {
                m.said = tr("Nothing was scanned that could be taken back.");
                return;
            }
            if (!parcel)
                return refused(parcel.error());
            m.parcel = *std::move(parcel);
            m.currentSku = 0;
            m.lastName.clear();
            m.said = tr("The last scan is taken back.");
        });
}

void Bench::putAside()
{
    if (!m.parcel || m_busy)
        return;
    tell([id = m.parcel->shipment.id, who = m_services.actor.auditName()](
             Transaction &tx) { return fulfilment::putAside(tx, id, who); },
        [this](const Result<> &done) {
            if (!done)
                return refused(done.error());
            close();
        });
}

void Bench::close()
{
    m.parcel.reset();
    m.currentSku = 0;
    m.lastName.clear();
    m.said.clear();
    m.refusal.reset();
    m.refusedCode.clear();
    m.nobodyKnows.clear();
    m.packedAlready.clear();
    m.dropped.reset();
    if (m.typing != Typing::Folder) {
        m.typing = Typing::None;
        m.typed.clear();
    }
    m.doubt.reset();
}

void Bench::lookSoon()
{
    if (m_looking)
        m_lookAgain = true;
    else
        look();
}

void Bench::look()
{
    m_looking = true;
    m_labels->look();
    struct Seen {
        fulfilment::DayCount day;
        std::vector<qint64> unprinted;
        std::optional<Parcel> parcel;
    };
    const qint64 since = when::dayStart(m_services.clock.now());
    const qint64 id = m.parcel ? m.parcel->shipment.id : 0;
    askStore(
        m_services.store, this,
        [since, id](Reader &reader) -> Result<Seen> {
            Seen out;
            TRY(out.day, fulfilment::dayCount(reader, since));
            TRY(out.unprinted, fulfilment::unprinted(reader, kMostUnlabelled));
            if (id != 0) {
                TRY(out.parcel, readParcel(reader, id));
            }
            return out;
        },
        [this, id, changes = m_changes](const Result<Seen> &seen) {
            m_looking = false;
            const bool stale = m_busy || changes != m_changes;
            if (seen) {
                m.day = seen->day;
                m.unprinted = seen->unprinted;
                std::erase_if(m.unprinted, [this](qint64 parcel) { return m_labels->has(parcel); });
                if (!stale && m.parcel && m.parcel->shipment.id == id && seen->parcel)
                    looked(*seen->parcel);
                refresh();
            }
            if (std::exchange(m_lookAgain, false) || stale)
                look();
        });
    if (m.showsUnlabelled)
        lookAtUnlabelled();
}

/// The open parcel as it stands now, whoever has changed it.
void Bench::looked(const Parcel &parcel)
{
    const bool mine
        = parcel.shipment.state == ShipmentState::Picking && parcel.shipment.packer == m_services.actor.auditName();
    const bool stopped = m.alarm && m.alarm->kind == Alarm::Kind::Stop;
    if (fulfilment::stops(parcel.obstacle)) {
        const bool told = stopped && m.alarm->obstacle == *parcel.obstacle;
        if (stopped)
            m.alarm->obstacle = *parcel.obstacle;
        if (!stopped)
            stopFor(*parcel.obstacle);
        else if (!told)
            soundAlarm();
        return;
    }
    if (stopped)
        return; // until somebody closes it
    if (!mine) {
        m.alarm.reset();
        m_services.clock.cancel(m_repeatTimer);
        const QString other = parcel.shipment.packer;
        const bool moved = other.isEmpty() || other == m_services.actor.auditName();
        Error lost(Error::Kind::Conflict, moved ? fulfilment::shipmentStateName(parcel.shipment.state) : other);
        lost.code = parcel.shipment.state == ShipmentState::HandedOver ? QStringLiteral("pack.left")
            : moved                                                    ? QStringLiteral("shipment.moved")
                                                                       : QStringLiteral("pack.taken");
        return refused(lost);
    }
    m.parcel = parcel;
    const bool complete = !currentOf(m);
    if (!complete && m.typing == Typing::Weight)
        m.typing = Typing::None; // the channel has added something
    else if (complete && m.typing == Typing::None && !m.alarm)
        this->complete(); // or taken away what was missing
}

void Bench::lookAtUnlabelled()
{
    askStore(
        m_services.store, this, [](Reader &reader) { return unlabelled(reader, kMostUnlabelled); },
        [this](Result<std::vector<Unlabelled>> list) {
            if (!list)
                return;
            m.unlabelled = *std::move(list);
            refresh();
        });
}

void Bench::flash(BenchFlash flash, Sound sound)
{
    play(m_services.sounds, sound);
    const qint64 now = m_services.clock.monotonic();
    // A surface that blinks faster can harm; the whole order's is told in any case.
    if (m.flash == BenchFlash::None && flash != BenchFlash::Order && now - m_flashBegan < kBetweenFlashes)
        return;
    if (m.flash == BenchFlash::None)
        m_flashBegan = now;
    m.flash = flash;
    const qint64 once = flash == BenchFlash::Order ? kOrderMs : flash == BenchFlash::Line ? kLineMs : kMatchMs;
    m_services.clock.cancel(m_flashTimer);
    m_flashTimer = m_services.clock.after(m.canBeHeard ? once : 2 * once, [this] {
        endFlash();
        refresh();
    });
}

void Bench::endFlash()
{
    m_services.clock.cancel(m_flashTimer);
    m.flash = BenchFlash::None;
}

void Bench::age()
{
    m_services.clock.cancel(m_ageTimer);
    m_ageTimer = m_services.clock.after(kAgeMs, [this] { age(); });
    refresh();
}

void Bench::refresh() { m_surface->show(faceOf(m, m_services, m_services.clock.now())); }

void Bench::setHealth(const std::vector<sync::ShopHealth> &health)
{
    m.offline.clear();
    for (const sync::ShopHealth &shop : health)
        if (shop.error && shop.error->kind == Error::Kind::Transient)
            m.offline.push_back({shop.shopId, shop.name, shop.lastPullAt});
    refresh();
}

void Bench::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_surface->setGeometry(rect());
}

void Bench::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m.canBeHeard = m_services.sounds && m_services.sounds->canBeHeard();
    m_surface->setScale(benchHabits().scale);
    age();
    lookSoon();
    soundAlarm();
}

void Bench::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_services.clock.cancel(m_repeatTimer);
    m_services.clock.cancel(m_ageTimer);
}

void Bench::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace selaras::ui
