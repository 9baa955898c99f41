// ICC, kappa and alpha against published examples, and where they do not exist.
#include "app/base/rng.h"
#include "app/stats/agreement.h"
#include "app/stats/icc.h"
#include <QTest>
#include <cmath>

using namespace app;
using namespace app::stats;

#define NEAR(got, want) QVERIFY2(std::abs((got) - (want)) < 6e-5, qPrintable(QString::number(got, 'f', 6)))

class TestAgreement : public QObject
{
    Q_OBJECT
private slots:
    void shroutFleiss();
    void deterministicTargets();
    void iccNeedsReplicates();
    void krippendorff_data();
    void krippendorff();
    void kappaByHand();
    void kappaWithoutVariety();
    void clustersWiden();
    void alphaBounds();
};

void TestAgreement::shroutFleiss()
{
    // Shrout & Fleiss 1979, table 2; intervals as R's psych::ICC prints them.
    const QList<QList<double>> table{{9, 2, 5, 8}, {6, 1, 3, 2},  {8, 4, 6, 8},
                                     {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};
    const auto check = [](const Coefficient& got, double value, double low, double high) {
        NEAR(got.value, value);
        NEAR(got.interval.low, low);
        NEAR(got.interval.high, high);
    };
    const OneWayIcc one = *oneWayIcc(table);
    QCOMPARE(one.replicates, 4.0);
    check(*one.single, .1657, -.1329, .7226);
    check(*one.average, .4428, -.8844, .9124);
    const TwoWayIcc two = *twoWayIcc(table);
    check(*two.agreementSingle, .2898, .0188, .7611);
    check(*two.agreementAverage, .6201, .0711, .9272);
    check(*two.consistencySingle, .7148, .3425, .9459);
    check(*two.consistencyAverage, .9093, .6757, .9859);
}

void TestAgreement::deterministicTargets()
{
    const QList<QList<double>> same{{61.39, 61.39, 61.39}, {7.8153, 7.8153, 7.8153}, {-16.2602, -16.2602, -16.2602}};
    const OneWayIcc one = *oneWayIcc(same);
    QVERIFY(one.deterministic && !one.single && !one.average);
    QCOMPARE(one.withinSd, 0.0);
    const TwoWayIcc two = *twoWayIcc(same);
    QVERIFY(two.deterministic && !two.agreementSingle && !two.consistencySingle);
    QVERIFY(!oneWayIcc({{1, 2}, {1, 2.5}})->deterministic);
}

void TestAgreement::iccNeedsReplicates()
{
    QVERIFY(!oneWayIcc({}));
    QVERIFY(!oneWayIcc({{1, 2, 3}}));
    QVERIFY(!oneWayIcc({{1}, {2}, {3}}));
    QVERIFY(!twoWayIcc({{1}, {2}}));
}

void TestAgreement::krippendorff_data()
{
    QTest::addColumn<int>("metric");
    QTest::addColumn<double>("alpha");
    QTest::newRow("nominal") << int(Metric::Nominal) << .7434;
    QTest::newRow("ordinal") << int(Metric::Ordinal) << .8154;
    QTest::newRow("interval") << int(Metric::Interval) << .8491;
}

void TestAgreement::krippendorff()
{
    // Krippendorff's example of four observers and twelve units with missing readings ("Computing Krippendorff's
    // alpha-reliability", 2011); 0 is missing.
    const QList<QList<int>> coders{{1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
                                   {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
                                   {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
                                   {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}};
    QList<CodedUnit> units;
    for (int unit = 0; unit < 12; ++unit) {
        CodedUnit coded{unit, {}};
        for (const auto& coder : coders)
            coded.values << (coder.at(unit) ? std::optional<double>(coder.at(unit)) : std::nullopt);
        units << coded;
    }
    QFETCH(int, metric);
    QFETCH(double, alpha);
    const Alpha got = *krippendorffAlpha(units, Metric(metric), {.resamples = 1999});
    QCOMPARE(got.units, 11);
    NEAR(*got.value, alpha);
    QVERIFY(got.interval && got.interval->low < alpha && got.interval->high > alpha && got.interval->high <= 1);
}

void TestAgreement::kappaByHand()
{
    // 20 + 15 agree of 50, margins 25/25 and 30/20: po = .7, pe = .5, kappa = .4 (worked out by hand).
    QList<CodedTwice> replies;
    int conversation = 0;
    const auto add = [&](int count, int first, int second) {
        for (int i = 0; i < count; ++i)
            replies << CodedTwice{conversation++, first, second};
    };
    add(20, 0, 0);
    add(5, 0, 1);
    add(10, 1, 0);
    add(15, 1, 1);
    const Kappa got = *cohenKappa(replies, {.resamples = 1999});
    QCOMPARE(got.n, 50);
    QCOMPARE(got.agreement, .7);
    QVERIFY(std::abs(*got.value - .4) < 1e-12);
    // The large-sample standard error of this table is .13 (Fleiss, Cohen & Everitt 1969).
    QVERIFY(std::abs(got.interval->high - got.interval->low - 2 * 1.96 * .13) < .06);
}

void TestAgreement::kappaWithoutVariety()
{
    QVERIFY(!cohenKappa({}));
    const Kappa got = *cohenKappa({{1, 4, 4}, {2, 4, 4}, {3, 4, 4}});
    QCOMPARE(got.agreement, 1.0);
    QVERIFY(!got.value && !got.interval);
    const Kappa one = *cohenKappa({{1, 4, 4}, {1, 5, 5}, {1, 4, 5}});
    QVERIFY(one.value && !one.interval); // one conversation says nothing about others
    const Alpha constant = *krippendorffAlpha({{1, {1.0, 1.0}}, {2, {1.0, 1.0}}}, Metric::Nominal);
    QVERIFY(!constant.value && !constant.interval);
    QVERIFY(!krippendorffAlpha({{1, {1.0, std::nullopt}}}, Metric::Nominal));
}

void TestAgreement::clustersWiden()
{
    // The same replies, where all six of a conversation agree or fail together: fewer independent observations.
    base::Rng rng(3);
    QList<CodedTwice> together;
    QList<CodedTwice> apart;
    for (int conversation = 0; conversation < 40; ++conversation) {
        const bool fails = rng.uniform() < .25;
        for (int item = 0; item < 6; ++item) {
            const int code = int(rng.below(9));
            const CodedTwice reply{conversation, code, fails ? int(rng.below(9)) : code};
            together << reply;
            apart << CodedTwice{int(apart.size()), reply.first, reply.second};
        }
    }
    const Interval wide = *cohenKappa(together, {.resamples = 999})->interval;
    const Interval narrow = *cohenKappa(apart, {.resamples = 999})->interval;
    QVERIFY(wide.high - wide.low > 1.3 * (narrow.high - narrow.low));
}

void TestAgreement::alphaBounds()
{
    // Alpha is 1 for perfect and about 0 for random coding, under every metric.
    base::Rng rng(8);
    QList<CodedUnit> perfect;
    QList<CodedUnit> random;
    for (int unit = 0; unit < 2000; ++unit) {
        const double value = double(rng.below(5));
        perfect << CodedUnit{unit, {value, value, value}};
        random << CodedUnit{unit, {double(rng.below(5)), double(rng.below(5)), std::nullopt}};
    }
    for (Metric metric : {Metric::Nominal, Metric::Ordinal, Metric::Interval}) {
        QCOMPARE(*krippendorffAlpha(perfect, metric, {.resamples = 19})->value, 1.0);
        QVERIFY(std::abs(*krippendorffAlpha(random, metric, {.resamples = 19})->value) < .08);
    }
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_stats_agreement.moc"
