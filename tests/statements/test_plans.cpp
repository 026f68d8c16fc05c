#include "support/temp_store.h"

#include "verify/rules.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace selaras;
using namespace selaras::test;

/// No screen and no worker may wait for a walk over a table that grows with every order.
class PlansTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noQueryWalksOverATableThatGrowsWithTheOrders();
    void everyExceptionIsStillNeeded();
    void aWalkWouldBeNoticed();
};

namespace {

constexpr std::array kGrowing{"orders", "order_line", "order_term", "movement", "audit", "job", "inbox", "listing",
    "reservation", "exchange", "message"};

/// An index that holds only the few rows a query asks for: walking over all of it is reading the answer.
constexpr std::array kSmallIndexes{"listing_unconfirmed", "inbox_failed", "order_line_unmapped", "reservation_waiting",
    "job_due", "job_not_told", "listing_refused"};

struct Exception {
    const char *beginning; ///< of the statement
    const char *reason;
};
constexpr std::array kExceptions{
    Exception{"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1", "the last row by its id: one step"},
    Exception{"SELECT count(*) FROM listing l JOIN shop s ON s.id = l.shop_id WHERE l.live = 1",
        "how many listings are compared at all: grows with the catalogue, not with the orders"},
    Exception{"SELECT count(*) FROM listing WHERE live = 1",
        "how many listings there are, beside the board of differences: grows with the catalogue"},
    Exception{"UPDATE listing SET push_state = CASE WHEN", "at a start, and when somebody set the clock back"},
};

/// The step of a plan that walks, empty when none does.
QString walkIn(const QStringList &plan)
{
    static const QRegularExpression scan(QStringLiteral("^SCAN (?:TABLE )?(\\w+)(?: AS \\w+)?(?:.* INDEX (\\w+))?"));
    const auto names = [](const auto &list, const QString &name) {
        return std::any_of(list.begin(), list.end(), [&](const char *one) { return name == QLatin1String(one); });
    };
    for (const QString &step : plan) {
        const auto found = scan.match(step);
        if (found.hasMatch() && names(kGrowing, found.captured(1)) && !names(kSmallIndexes, found.captured(2)))
            return step;
    }
    return {};
}

/// Statements of `selarasctl verify`, which is there to walk over everything.
bool isOfVerify(const SqlText *text)
{
    const auto checks = verify::checks();
    return std::any_of(
        checks.begin(), checks.end(), [&](const verify::Check &check) { return check.question == text; });
}

bool isException(const SqlText *text)
{
    const QString sql = QString::fromLatin1(text->text());
    return std::any_of(kExceptions.begin(), kExceptions.end(),
        [&](const Exception &e) { return sql.startsWith(QLatin1String(e.beginning)); });
}

} // namespace

void PlansTest::noQueryWalksOverATableThatGrowsWithTheOrders()
{
    TempStore shop;
    QStringList walks;
    for (const SqlText *text : SqlText::all()) {
        if (isOfVerify(text) || isException(text))
            continue;
        const QString step = walkIn(shop.plan(QString::fromLatin1(text->text())));
        if (!step.isEmpty())
            walks << QString::fromLatin1(text->text()) + QStringLiteral("\n        ") + step;
    }
    QVERIFY2(walks.isEmpty(), qPrintable(QStringLiteral("\n") + walks.join(u'\n')));
}

void PlansTest::everyExceptionIsStillNeeded()
{
    TempStore shop;
    const auto all = SqlText::all();
    for (const Exception &exception : kExceptions) {
        const bool needed = std::any_of(all.begin(), all.end(), [&](const SqlText *text) {
            const QString sql = QString::fromLatin1(text->text());
            return sql.startsWith(QLatin1String(exception.beginning)) && !walkIn(shop.plan(sql)).isEmpty();
        });
        QVERIFY2(needed, exception.beginning);
    }
}

void PlansTest::aWalkWouldBeNoticed()
{
    TempStore shop;
    QVERIFY(!walkIn(shop.plan(QStringLiteral("SELECT id FROM orders o WHERE o.buyer_name = ?"))).isEmpty());
    QVERIFY(!walkIn(shop.plan(QStringLiteral("SELECT count(*) FROM order_line"))).isEmpty());
    QVERIFY(walkIn(shop.plan(QStringLiteral("SELECT id FROM orders WHERE id = ?"))).isEmpty());
}

QTEST_GUILESS_MAIN(PlansTest)
#include "test_plans.moc"
