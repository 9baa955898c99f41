#include "app/llm/gate.h"

#include <QTest>

using app::llm::Gate;
using namespace std::chrono_literals;

/// How many requests may be under way: the rules are those of AIMD as the header states them.
class TestGate : public QObject
{
    Q_OBJECT

    /// Fills the gate and lets everybody leave clean.
    static void cleanRound(Gate& gate)
    {
        int entered = 0;
        for (; gate.isOpen(); ++entered)
            gate.enter();
        for (int i = 0; i < entered; ++i)
            gate.leaveClean();
    }

private Q_SLOTS:
    void startsAndEndsWithinItsBounds_data();
    void startsAndEndsWithinItsBounds();
    void halvesOncePerBurst();
    void growsByOneAfterAThrottle();
    void aFailureBreaksTheCleanRound();
    void neverClosesForGood();
};

void TestGate::startsAndEndsWithinItsBounds_data()
{
    QTest::addColumn<bool>("local");
    QTest::addColumn<std::optional<int>>("stated");
    QTest::addColumn<QList<int>>("limits"); // before each clean round
    QTest::newRow("local") << true << std::optional<int>() << QList<int>{1, 2, 4, 4};
    QTest::newRow("elsewhere") << false << std::optional<int>() << QList<int>{4, 8, 8};
    QTest::newRow("stated") << true << std::optional<int>(12) << QList<int>{12, 12, 12};
    QTest::newRow("nonsense") << false << std::optional<int>(0) << QList<int>{1, 1};
}

void TestGate::startsAndEndsWithinItsBounds()
{
    QFETCH(bool, local);
    QFETCH(std::optional<int>, stated);
    QFETCH(QList<int>, limits);
    Gate gate(local, stated);
    for (const int limit : limits) {
        QCOMPARE(gate.limit(), limit);
        cleanRound(gate);
        QCOMPARE(gate.underWay(), 0);
    }
}

void TestGate::halvesOncePerBurst()
{
    Gate gate(false, 8);
    for (int i = 0; i < 8; ++i)
        gate.enter();
    gate.leaveThrottled(100ms, 1000ms);
    QCOMPARE(gate.limit(), 4);
    for (int i = 0; i < 3; ++i)
        gate.leaveThrottled(200ms, 1100ms); // all on their way before the cut
    QCOMPARE(gate.limit(), 4);
    QVERIFY(!gate.isOpen()); // 4 are still under way
    gate.leaveClean();
    QVERIFY(gate.isOpen());
    gate.enter();
    gate.leaveThrottled(1500ms, 2000ms); // asked after the cut: the server is still overrun
    QCOMPARE(gate.limit(), 2);
}

void TestGate::growsByOneAfterAThrottle()
{
    Gate gate(false, {});
    gate.enter();
    gate.leaveThrottled(0ms, 10ms);
    QCOMPARE(gate.limit(), 2);
    cleanRound(gate);
    QCOMPARE(gate.limit(), 3);
    cleanRound(gate);
    QCOMPARE(gate.limit(), 4);
}

void TestGate::aFailureBreaksTheCleanRound()
{
    Gate gate(false, {});
    for (int i = 0; i < 3; ++i)
        gate.enter();
    gate.leaveClean();
    gate.leaveClean();
    gate.leaveFailed();
    QCOMPARE(gate.limit(), 4);
    QCOMPARE(gate.underWay(), 0);
    for (int i = 0; i < 3; ++i)
        gate.enter();
    for (int i = 0; i < 3; ++i)
        gate.leaveClean();
    QCOMPARE(gate.limit(), 4); // three in a row, four are needed
}

void TestGate::neverClosesForGood()
{
    Gate gate(true, {});
    for (int i = 1; i < 10; ++i) {
        gate.enter();
        gate.leaveThrottled(std::chrono::seconds(i), std::chrono::seconds(i) + 1ms);
        QCOMPARE(gate.limit(), 1);
        QVERIFY(gate.isOpen());
    }
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_llm_gate.moc"
