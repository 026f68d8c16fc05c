#include "fulfilment/shipment.h"
#include "orders/states.h"

#include <QFile>
#include <QTest>

using namespace selaras;
using channels::stateName;

class TestStatesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile page(QStringLiteral(SELARAS_SOURCE "/docs/states.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n'))
            if (line.startsWith(u'|') && !line.contains(QLatin1String("---"))
                && !line.startsWith(QLatin1String("| from")) && !line.startsWith(QLatin1String("| state")))
                m_rows << line;
    }

    void thePageHasEveryMoveInTheTablesOrder()
    {
        QStringList moves;
        for (const orders::Move &move : orders::moves())
            moves << QStringLiteral("| %1 | %2 | %3 |")
                         .arg(stateName(move.from), stateName(move.to), QString::fromUtf8(move.why));
        QCOMPARE(m_rows.mid(0, moves.size()), moves);
    }

    void thePageSaysWhatEveryStateMeans()
    {
        const auto word = [](bool yes) {
            return yes ? QStringLiteral("yes") : QStringLiteral("no");
        };
        QStringList states;
        for (int i = 0; i <= int(channels::OrderState::Returned); ++i) {
            const auto state = channels::OrderState(i);
            states << QStringLiteral("| %1 | %2 | %3 | %4 |")
                          .arg(stateName(state), word(orders::holdsStock(state)), word(orders::hasLeft(state)),
                              word(orders::isOpen(state)));
        }
        QCOMPARE(m_rows.mid(int(orders::moves().size()), states.size()), states);
    }

    void thePageEndsWithEveryMoveOfAParcel()
    {
        QStringList moves;
        for (const fulfilment::ShipmentMove &move : fulfilment::shipmentMoves())
            moves << QStringLiteral("| %1 | %2 | %3 |")
                         .arg(fulfilment::shipmentStateName(move.from), fulfilment::shipmentStateName(move.to),
                             QString::fromUtf8(move.why));
        QCOMPARE(m_rows.mid(m_rows.size() - moves.size()), moves);
    }

private:
    QStringList m_rows;
};

QTEST_GUILESS_MAIN(TestStatesPage)
#include "test_states_page.moc"
