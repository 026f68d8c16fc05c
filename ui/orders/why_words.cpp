#include "orders/why_words.h"

#include "kit/format.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace selaras::ui {

using namespace oversell;
namespace format = kit::format;

namespace {

/// Turns one cause into sentences.
class Narrator {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::WhyShort)
public:
    Narrator(const Cause &cause, const Explanation &of, const QString &shop, const QDateTime &now)
        : m_cause(cause)
        , m_of(of)
        , m_shop(shop)
        , m_now(now)
    {
    }

    QString tell()
    {
        using enum Kind;
        switch (m_cause.kind) {
        case NotYetSeen: notYetSeen(); break;
        case SeenLate: seenLate(); break;
        case NotYetTold: notYetTold(); break;
        case ToldSo: toldSo(); break;
        case SoldMore: soldMore(); break;
        case NotWritten: notWritten(); break;
        case StockFell: say(fallWords()); break;
        case NeverThere: say(tr("There were never so many: nobody else has them, and no movement took them.")); break;
        case Kind::BeforeConnected:
            say(tr("This buyer ordered at %1, before %2 was connected here.").arg(time(m_of.orderedAt), m_shop));
            break;
        case Kind::TypedIn: typedIn(); break;
        case Kind::NotSplit:
            say(tr("%1 lie in another warehouse, but orders of %2 are sent from one. Send them from there, or let its "
                   "orders be split in Settings.")
                    .arg(pieces(), m_shop));
            break;
        case NotKnown:
            say(tr("What happened then is not stored any more: what shops were told is kept for 30 days."));
            break;
        }
        return m_story.join(u' ');
    }

private:
    void say(const QString &sentence) { m_story << sentence; }

    QString time(qint64 utcMs) const
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(utcMs, m_now.timeZone());
        const QString clock = format::clockSeconds(at.time());
        return at.date() == m_now.date() ? clock : tr("%1, %2").arg(format::day(at.date(), m_now.date()), clock);
    }
    QString span(qint64 ms) const { return format::duration(std::max<qint64>(1, (ms + 500) / 1000)); }
    QString pieces() const { return format::count(m_cause.pieces); }

    /// Who has the pieces, and since when.
    QString saleWords() const
    {
        const Sale &sale = *m_cause.sale;
        return tr("%1 sold the last %2 at %3 (order %4).")
            .arg(sale.shop, pieces(), time(sale.placedAt), format::cutId(sale.number));
    }
    QString fallWords() const
    {
        const Fall &fall = *m_cause.fall;
        const QString at = time(m_cause.tookAt);
        const QString &reason = fall.reason;
        const QString what = reason == QLatin1String("count")
            ? tr("A count found fewer at %2 (%3): %1 of them were promised here.")
            : reason == QLatin1String("damaged") ? tr("Pieces were damaged at %2 (%3): %1 of them were promised here.")
            : reason == QLatin1String("lost")    ? tr("Pieces were lost at %2 (%3): %1 of them were promised here.")
            : reason == QLatin1String("transfer")
            ? tr("Pieces were sent to another warehouse at %2 (%3): %1 of them were promised here.")
            : reason == QLatin1String("undo")
            ? tr("An import, a change or a count was taken back at %2 (%3): %1 of its pieces were promised here.")
            : tr("Pieces were taken off the books at %2 (%3): %1 of them were promised here.");
        return what.arg(pieces(), at, fall.actor) + u' '
            + tr("The youngest orders wait when promised pieces are gone.");
    }

    void notYetSeen()
    {
        if (m_cause.sale) {
            say(saleWords());
            say(tr("We saw that sale only at %1, %2 later; this buyer had ordered at %3.")
                    .arg(time(m_cause.sale->seenAt), span(m_cause.sale->seenAt - m_cause.sale->placedAt),
                        time(m_of.orderedAt)));
        }
        tellingWords();
    }
    void typedIn()
    {
        say(m_cause.sale ? saleWords() : fallWords());
        say(tr("This order was written here at %1, when they were gone already.").arg(time(m_of.orderedAt)));
    }
    void seenLate()
    {
        say(tr("This buyer ordered at %1, but we saw the order only at %2, %3 later.")
                .arg(time(m_of.orderedAt), time(m_of.seenAt), span(m_of.seenAt - m_of.orderedAt)));
        say(tr("Meanwhile %1 sold the last %2 at %3 (order %4).")
                .arg(m_cause.sale->shop, pieces(), time(m_cause.sale->placedAt), format::cutId(m_cause.sale->number)));
    }
    void notYetTold()
    {
        if (m_cause.sale) {
            say(saleWords());
            say(tr("We saw it at %1; this buyer ordered at %2, before %3 had taken the lower figure.")
                    .arg(time(m_cause.sale->seenAt), time(m_of.orderedAt), m_shop));
        } else {
            say(fallWords());
            say(tr("This buyer ordered at %1, before %2 had taken the lower figure.")
                    .arg(time(m_of.orderedAt), m_shop));
        }
        if (m_cause.lastTold)
            lastToldWords();
        tellingWords();
    }
    void lastToldWords()
    {
        say(tr("Until then the last figure it had taken was %1, at %2.")
                .arg(format::count(m_cause.lastTold->told.value_or(0)), time(*m_cause.lastTold->finishedAt)));
    }
    /// The push that came too late.
    void tellingWords()
    {
        if (!m_cause.telling)
            return;
        const Telling &telling = *m_cause.telling;
        const QString error = telling.error.isEmpty() ? tr("without an answer") : telling.error;
        switch (telling.state) {
        case Telling::State::Took:
            say(tr("%1 took %2 at %3, %4 after this buyer had ordered.")
                    .arg(m_shop, format::count(telling.told.value_or(0)), time(*telling.finishedAt),
                        span(*telling.finishedAt - m_of.orderedAt)));
            break;
        case Telling::State::Needless:
            say(tr("When its turn came at %1, %2 showed the right figure by itself: this order had lowered it.")
                    .arg(time(*telling.finishedAt), m_shop));
            break;
        case Telling::State::Waits:
            say(telling.attempts == 0 ? tr("The new figure still waits to be sent to %1.").arg(m_shop)
                                      : tr("Sending the new figure to %1 has failed; tries: %2, the last answer: %3.")
                                            .arg(m_shop, format::count(telling.attempts), error));
            break;
        case Telling::State::Refused:
            say(tr("%1 did not take the new figure: %2. It waits for a person in Activity.").arg(m_shop, error));
            break;
        case Telling::State::GivenUp:
            say(tr("The new figure for %1 was given up by hand: %2.").arg(m_shop, error));
            break;
        }
    }
    void toldSo()
    {
        say(m_cause.sale ? saleWords() : fallWords());
        say(tr("%1 was told %2 at %3, after that. Look at Rules: one counts goods that are not there yet.")
                .arg(m_shop, format::count(m_cause.lastTold->told.value_or(0)), time(*m_cause.lastTold->finishedAt)));
    }
    void soldMore()
    {
        say(tr("%1 took %2 at %3, and sold more than that: this buyer ordered at %4.")
                .arg(m_shop, format::count(m_cause.lastTold->told.value_or(0)), time(*m_cause.lastTold->finishedAt),
                    time(m_of.orderedAt)));
        if (m_cause.shown)
            say(tr("When it was read at %1 it showed %2: look in the seller centre whether somebody raised it.")
                    .arg(time(*m_cause.shownAt), format::count(*m_cause.shown)));
    }
    void notWritten()
    {
        say(m_cause.sale ? saleWords() : fallWords());
        const QString at = time(m_of.orderedAt);
        switch (m_cause.silence) {
        case Silence::Shadow:
            say(tr("%1 was in shadow mode when this buyer ordered at %2, so it was told nothing.").arg(m_shop, at));
            break;
        case Silence::Paused:
            say(tr("%1 was paused when this buyer ordered at %2, so it was told nothing.").arg(m_shop, at));
            break;
        case Silence::NotMapped:
            say(tr(
                "Nobody had said which SKU the listing is when this buyer ordered at %1, so %2 was told nothing of it.")
                    .arg(at, m_shop));
            break;
        case Silence::DailyLimit:
            say(tr("%1 had reached its limit of changes a day when this buyer ordered at %2, so it was told nothing.")
                    .arg(m_shop, at));
            break;
        case Silence::None: break;
        }
    }

    const Cause &m_cause;
    const Explanation &m_of;
    const QString m_shop;
    const QDateTime m_now;
    QStringList m_story;
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::WhyShort)
};

} // namespace

QString whyTitle(Kind kind)
{
    switch (kind) {
    case Kind::NotYetSeen: return Words::tr("Another sale was seen too late");
    case Kind::SeenLate: return Words::tr("This order was seen too late");
    case Kind::NotYetTold: return Words::tr("The shop was told too late");
    case Kind::ToldSo: return Words::tr("The shop was told more than is free");
    case Kind::SoldMore: return Words::tr("The shop sold more than it was told");
    case Kind::NotWritten: return Words::tr("The shop is told nothing");
    case Kind::StockFell: return Words::tr("Promised pieces are gone");
    case Kind::NeverThere: return Words::tr("Never in stock");
    case Kind::BeforeConnected: return Words::tr("Sold before the shop was connected");
    case Kind::TypedIn: return Words::tr("Promised by us when it was gone");
    case Kind::NotSplit: return Words::tr("They lie in another warehouse");
    case Kind::NotKnown: break;
    }
    return Words::tr("Not known any more");
}

QString whyStory(const Cause &cause, const Explanation &of, const QString &shop, const QDateTime &now)
{
    return Narrator(cause, of, shop, now).tell();
}

kit::Role whyRole(const Cause &cause)
{
    const bool stuck = cause.telling
        && (cause.telling->state == Telling::State::Refused || cause.telling->state == Telling::State::GivenUp);
    if (stuck || cause.kind == Kind::SoldMore)
        return kit::Role::Red;
    const bool nobodys = cause.kind == Kind::NeverThere || cause.kind == Kind::BeforeConnected
        || cause.kind == Kind::TypedIn || cause.kind == Kind::NotSplit || cause.kind == Kind::NotKnown
        || cause.kind == Kind::StockFell;
    return nobodys ? kit::Role::Grey : kit::Role::Yellow;
}

} // namespace selaras::ui
