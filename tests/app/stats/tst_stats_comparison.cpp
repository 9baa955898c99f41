// Planning tables, and comparisons where nothing varies or much is exchanged. The planning numbers are those of t-based
// precision tables as any power program gives them; those of R are in tst_stats_reference.
#include "app/base/rng.h"
#include "app/stats/comparison.h"
#include "app/stats/effects.h"
#include "app/stats/planning.h"
#include "app/stats/shares.h"
#include <QTest>
#include <cmath>

using namespace app;
using namespace app::stats;

class TestComparison : public QObject
{
    Q_OBJECT
private slots:
    void precision_data();
    void precision();
    void power80();
    void planningEdges();
    void identicalRuns_data();
    void identicalRuns();
    void nothingVaries();
    void randomPermutations();
    void permutationIsUniformUnderTheNull();
    void hugeEffects();
    void shareBounds();
};

void TestComparison::precision_data()
{
    QTest::addColumn<double>("sd");
    QTest::addColumn<QList<double>>("halfWidths"); // at n = 10, 20, 30, 50, 100
    QTest::addColumn<QList<int>>("trials");        // for ±1, 2, 3, 5 degrees
    QTest::newRow("3") << 3. << QList<double>{2.15, 1.40, 1.12, .85, .60} << QList<int>{38, 12, 7, 4};
    QTest::newRow("5") << 5. << QList<double>{3.58, 2.34, 1.87, 1.42, .99} << QList<int>{99, 27, 14, 7};
    QTest::newRow("8") << 8. << QList<double>{5.72, 3.74, 2.99, 2.27, 1.59} << QList<int>{249, 64, 30, 13};
    QTest::newRow("random") << 12.87 << QList<double>{9.21, 6.02, 4.81, 3.66, 2.55} << QList<int>{639, 162, 74, 28};
}

void TestComparison::precision()
{
    QFETCH(double, sd);
    QFETCH(QList<double>, halfWidths);
    QFETCH(QList<int>, trials);
    const QList<int> sizes{10, 20, 30, 50, 100};
    const QList<double> precisions{1, 2, 3, 5};
    for (qsizetype i = 0; i < sizes.size(); ++i)
        QVERIFY(std::abs(*halfWidth(sizes.at(i), sd) - halfWidths.at(i)) < .0051);
    for (qsizetype i = 0; i < precisions.size(); ++i) {
        const int n = *trialsForHalfWidth(precisions.at(i), sd);
        QCOMPARE(n, trials.at(i));
        QVERIFY(*halfWidth(n, sd) <= precisions.at(i) && *halfWidth(n - 1, sd) > precisions.at(i));
    }
}

void TestComparison::power80()
{
    const QList<std::pair<int, double>> rows{{10, 1.33}, {20, .91}, {30, .74}};
    for (const auto& [n, d] : rows) {
        QVERIFY(std::abs(*detectableEffect(n) - d) < .0055);
        QVERIFY(std::abs(*power(*detectableEffect(n), n) - .8) < 1e-9);
    }
    QVERIFY(std::abs(*power(0, 30) - .05) < 1e-9); // without an effect the test's own error
    QCOMPARE(*power(-.5, 64), *power(.5, 64));
}

void TestComparison::planningEdges()
{
    QVERIFY(!halfWidth(1, 5) && !power(.5, 1) && !detectableEffect(1) && !upperSd(5, 1));
    QVERIFY(!trialsForHalfWidth(0, 5) && !trialsForHalfWidth(1e-6, 5) && !trialsForEffect(0));
    QCOMPARE(*trialsForHalfWidth(1, 0), 2);
    QCOMPARE(*trialsForEffect(50), 2);
    QVERIFY(std::abs(*upperSd(5, 10) - 5 * std::sqrt(9 / 5.380053)) < 1e-5); // 20 % point of χ²(9), printed tables
}

void TestComparison::identicalRuns_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("low");
    QTest::newRow("10") << 10 << .722;
    QTest::newRow("30") << 30 << .886;
    QTest::newRow("50") << 50 << .929;
    QTest::newRow("100") << 100 << .963;
}

void TestComparison::identicalRuns()
{
    QFETCH(int, n);
    QFETCH(double, low);
    const Interval got = *wilson(n, n);
    QVERIFY(std::abs(got.low - low) < 5.1e-4);
    QCOMPARE(got.high, 1.0);
}

void TestComparison::nothingVaries()
{
    const QList<double> a(10, 61.39);
    const QList<double> b(10, 45);
    QVERIFY(!welch(a, b) && !pairedT(a, b) && !hedgesG(a, b) && !pairedD(a, b) && !tost(a, b, 5));
    QVERIFY(!welch({1}, {2, 3}) && !permutationTest({}, {1}) && !cliffsDelta({}, {1}));
    const Permutation apart = *permutationTest(a, b); // 184,756 arrangements: drawn at random
    QVERIFY(!apart.exact);
    QVERIFY(apart.p < .001);
    QCOMPARE(permutationTest(a, a)->p, 1.0);
    QCOMPARE(permutationTest(a.first(4), b.first(4))->p, 2.0 / 70);
    QCOMPARE(pairedPermutationTest(a, b)->p, 2.0 / 1024);
    QCOMPARE(*cliffsDelta(a, b), 1.0);
}

void TestComparison::randomPermutations()
{
    QList<double> a;
    QList<double> b;
    base::Rng rng(4);
    for (int i = 0; i < 40; ++i) {
        a << rng.uniform() * 30 + 6;
        b << rng.uniform() * 30;
    }
    const Permutation first = *permutationTest(a, b, 1);
    QVERIFY(!first.exact);
    QCOMPARE(permutationTest(a, b, 1)->p, first.p);
    const double p = welch(a, b)->p;
    QVERIFY(std::abs(first.p - p) < .012);
    const Permutation pairs = *pairedPermutationTest(a, b, 1);
    QVERIFY(!pairs.exact);
    QVERIFY(std::abs(pairs.p - pairedT(a, b)->p) < .015);
}

void TestComparison::permutationIsUniformUnderTheNull()
{
    base::Rng rng(12);
    int below = 0;
    for (int round = 0; round < 300; ++round) {
        QList<double> a;
        QList<double> b;
        for (int i = 0; i < 5; ++i) {
            a << rng.uniform();
            b << rng.uniform();
        }
        below += permutationTest(a, b)->p <= .25;
    }
    QVERIFY2(below > 45 && below < 108, qPrintable(QString::number(below))); // expected 75, four standard errors
}

void TestComparison::hugeEffects()
{
    const Effect huge = *hedgesG({61.39, 61.390001, 61.39}, {-16.26, -16.26, -16.260001});
    QVERIFY(std::isfinite(huge.value) && huge.value > 1e6);
    if (huge.interval) QVERIFY(huge.interval->low <= huge.value && huge.value <= huge.interval->high);
    QList<double> a;
    QList<double> b;
    for (int i = 0; i < 20; ++i) {
        a << 50 + i % 3;
        b << 10 + i % 4;
    }
    const Effect large = *hedgesG(a, b);
    QVERIFY(large.value > 20);
    if (large.interval) QVERIFY(large.interval->low < large.value && large.value < large.interval->high);
}

void TestComparison::shareBounds()
{
    QVERIFY(!wilson(1, 0) && !wilson(-1, 5) && !wilson(6, 5) && !clopperPearson(6, 5));
    QCOMPARE(binomialAtLeast(0, 10, .4), 1.0);
    QCOMPARE(binomialAtMost(10, 10, .4), 1.0);
    for (int k = 0; k <= 20; ++k) {
        const Interval exact = *clopperPearson(k, 20);
        const Interval score = *wilson(k, 20);
        QVERIFY(exact.low <= k / 20.0 && k / 20.0 <= exact.high && score.low <= k / 20.0 && k / 20.0 <= score.high);
        QVERIFY(std::abs(binomialAtLeast(k, 20, .3) + binomialAtMost(k - 1, 20, .3) - 1) < 1e-12);
    }
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_stats_comparison.moc"
