#include "access/actor.h"
#include "support/temp_store.h"

using namespace selaras;
using namespace selaras::access;
using namespace selaras::test;

class RightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOwnerMayEverything();
    void everyRightIsSomebodys();
    void onlyTheOwnerManagesUsersAndChannels();
    void aPackerPacksAndSeesNeitherCostNorBuyers();
    void financeSeesCostButChangesNoStock();
    void aWorkerNeverManagesUsers();
    void demandSaysWhichRightIsMissing();
    void rolesHaveTheNamesTheSchemaKnows();
    void nobodyCanBeGivenTheWorkersRole();
    void rightsHaveDifferentNames();
};

void RightsTest::theOwnerMayEverything()
{
    for (const Right right : allRights())
        QVERIFY(may(Role::Owner, right));
}

void RightsTest::everyRightIsSomebodys()
{
    for (const Right right : allRights())
        QCOMPARE(rolesThatMay(right).front(), Role::Owner);
}

void RightsTest::onlyTheOwnerManagesUsersAndChannels()
{
    QCOMPARE(rolesThatMay(Right::ManageUsers), std::vector{Role::Owner});
    QCOMPARE(rolesThatMay(Right::ManageChannels), std::vector{Role::Owner});
}

void RightsTest::aPackerPacksAndSeesNeitherCostNorBuyers()
{
    for (const Right right : allRights())
        QCOMPARE(may(Role::Packer, right), right == Right::PackOrders);
}

void RightsTest::financeSeesCostButChangesNoStock()
{
    QVERIFY(may(Role::Finance, Right::SeeCost));
    QVERIFY(!may(Role::Finance, Right::AdjustStock));
    QVERIFY(!may(Role::Stock, Right::SeeCost));
}

void RightsTest::aWorkerNeverManagesUsers()
{
    QVERIFY(!may(Role::Worker, Right::ManageUsers));
    QVERIFY(!may(Role::Worker, Right::ManageChannels));
    QCOMPARE(Actor::worker(QStringLiteral("Toko Ani")).auditName(), QStringLiteral("worker/Toko Ani"));
}

void RightsTest::demandSaysWhichRightIsMissing()
{
    const auto refused = demand({1, QStringLiteral("Pak"), Role::Packer}, Right::SeeCost);
    QCOMPARE(codeOf(refused), QStringLiteral("access.denied"));
    QCOMPARE(refused.error().kind, Error::Kind::Rejected);
    QCOMPARE(refused.error().detail, QStringLiteral("see-cost"));
    QVERIFY(demand({1, QStringLiteral("Ani"), Role::Owner}, Right::SeeCost));
}

void RightsTest::rolesHaveTheNamesTheSchemaKnows()
{
    TempStore shop;
    for (const Role role : peoplesRoles()) {
        QCOMPARE(roleFromName(roleName(role)), std::optional(role));
        shop.tamper(QStringLiteral(
            "INSERT INTO app_user (id, name, name_folded, role, created_at) VALUES (%1, 'x', '%2', '%2', 1)")
                        .arg(int(role) + 1)
                        .arg(roleName(role)));
    }
    QCOMPARE(shop.value(QStringLiteral("SELECT count(*) FROM app_user WHERE role IN "
                                       "('owner', 'finance', 'stock', 'service', 'packer')"))
                 .toInt(),
        5);
}

void RightsTest::nobodyCanBeGivenTheWorkersRole()
{
    QVERIFY(!roleFromName(QStringLiteral("worker")));
    QVERIFY(!roleFromName(QString()));
}

void RightsTest::rightsHaveDifferentNames()
{
    QStringList names;
    for (const Right right : allRights())
        names << rightName(right);
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(RightsTest)
#include "test_rights.moc"
