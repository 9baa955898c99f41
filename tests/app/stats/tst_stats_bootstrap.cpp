// The bootstrap's promises: the same on any number of threads, the same distribution on both ways of drawing, it can be
// stopped, and its edge cases. Rules for small and constant samples: Davison & Hinkley 1997, ch. 5.
#include "app/stats/binomialdraw.h"
#include "app/stats/means.h"
#include "app/stats/summary.h"
#include <QTest>
#include <QThreadPool>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>

using namespace app;
using namespace app::stats;

namespace {

QList<double> randomAngles(int n, std::uint64_t seed)
{
    base::Rng rng(seed);
    QList<double> values;
    for (int i = 0; i < n; ++i)
        values << -16 + 77 * std::pow(rng.uniform(), 1.5);
    return values;
}

double meanOfRows(const QList<double>& values, std::span<const std::uint32_t> rows)
{
    double sum = 0;
    for (auto row : rows)
        sum += values.at(row);
    return sum / double(rows.size());
}

} // namespace

class TestBootstrap : public QObject
{
    Q_OBJECT
private slots:
    void sameOnAnyNumberOfThreads();
    void sameSeedSameInterval();
    void genericAgreesWithMean();
    void countsGiveTheSameDistribution();
    void binomialDraws_data();
    void binomialDraws();
    void stops();
    void ruleOfTheProgram_data();
    void ruleOfTheProgram();
    void undefinedStatistics();
    void coverage();
    void circularMean();
    void emptyAndSingle();
};

void TestBootstrap::sameOnAnyNumberOfThreads()
{
    const QList<double> values = randomAngles(300, 1); // enough for the pool
    const int before = QThreadPool::globalInstance()->maxThreadCount();
    QList<Interval> intervals;
    for (int threads : {1, 2, 7}) {
        QThreadPool::globalInstance()->setMaxThreadCount(threads);
        intervals << *bcaMean(values);
    }
    QThreadPool::globalInstance()->setMaxThreadCount(before);
    QCOMPARE(intervals.at(1), intervals.at(0));
    QCOMPARE(intervals.at(2), intervals.at(0));
}

void TestBootstrap::sameSeedSameInterval()
{
    const QList<double> values = randomAngles(30, 2);
    QCOMPARE(*bcaMean(values, {.seed = 5}), *bcaMean(values, {.seed = 5}));
    QVERIFY(*bcaMean(values, {.seed = 5}) != *bcaMean(values, {.seed = 6}));
    const Interval narrow = *bcaMean(values, {.level = .5});
    const Interval wide = *bcaMean(values, {.level = .99});
    QVERIFY(wide.low < narrow.low && narrow.high < wide.high);
}

void TestBootstrap::genericAgreesWithMean()
{
    const QList<double> values = randomAngles(25, 3);
    const auto statistic = [&](std::span<const std::uint32_t> rows) { return meanOfRows(values, rows); };
    const Interval special = *bcaMean(values);
    const Interval generic = *bootstrapBca(25, statistic);
    QVERIFY(std::abs(special.low - generic.low) < 1e-9); // the same streams, so the same resamples
    QVERIFY(std::abs(special.high - generic.high) < 1e-9);
    const Interval plain = *bootstrapPercentile(25, statistic);
    const Interval byT = *tInterval(values);
    QVERIFY(std::abs(plain.low - byT.low) < 2 && std::abs(plain.high - byT.high) < 2);
}

void TestBootstrap::countsGiveTheSameDistribution()
{
    // Three distinct values in 1,500: drawn as counts. The same sample with values apart by 1e-9 is drawn by index.
    QList<double> few;
    QList<double> many;
    for (int i = 0; i < 1500; ++i) {
        few << (i % 3 == 0 ? 61.39 : i % 7 == 0 ? 45.0 : 58.0);
        many << few.last() + i * 1e-9;
    }
    const double error = *summarise(few)->sd / std::sqrt(1500);
    const Interval counts = *bcaMean(few, {.resamples = 2999});
    const Interval indices = *bcaMean(many, {.resamples = 2999});
    QVERIFY(std::abs(counts.low - indices.low) < 0.25 * error);
    QVERIFY(std::abs(counts.high - indices.high) < 0.25 * error);
    QVERIFY(std::abs((counts.high - counts.low) / (2 * 1.96 * error) - 1) < 0.06);
}

void TestBootstrap::binomialDraws_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("p");
    QTest::newRow("few") << 12 << 0.2;
    QTest::newRow("rare") << 5000 << 0.0007;
    QTest::newRow("rejection") << 90 << 0.3;
    QTest::newRow("large") << 20000 << 0.45;
    QTest::newRow("mirrored") << 40 << 0.85;
}

void TestBootstrap::binomialDraws()
{
    QFETCH(int, n);
    QFETCH(double, p);
    base::Rng rng(99);
    const int draws = 20000;
    double sum = 0;
    double squares = 0;
    double cubes = 0;
    const double mean = n * p;
    const double variance = n * p * (1 - p);
    for (int i = 0; i < draws; ++i) {
        const int k = drawBinomial(n, p, rng);
        QVERIFY(k >= 0 && k <= n);
        const double z = (k - mean) / std::sqrt(variance);
        sum += z;
        squares += z * z;
        cubes += z * z * z;
    }
    QVERIFY(std::abs(sum / draws) < 4 / std::sqrt(draws));
    QVERIFY(std::abs(squares / draws - 1) < 6 / std::sqrt(draws));
    const double skew = (1 - 2 * p) / std::sqrt(variance); // of the binomial
    QVERIFY(std::abs(cubes / draws - skew) < 20 / std::sqrt(draws));
    QCOMPARE(drawBinomial(n, 0, rng), 0);
    QCOMPARE(drawBinomial(n, 1, rng), n);
    QCOMPARE(drawBinomial(0, p, rng), 0);
}

void TestBootstrap::stops()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(!bcaMean(randomAngles(5000, 4), {.stop = source.get_token()}));
    // Stopped in the middle: the statistic itself asks for it.
    std::stop_source middle;
    std::atomic<int> calls = 0;
    const auto statistic = [&](std::span<const std::uint32_t> rows) {
        if (++calls == 100) middle.request_stop();
        return double(rows.front());
    };
    QVERIFY(!bootstrapPercentile(20, statistic, {.stop = middle.get_token()}));
    QVERIFY(calls < 200);
}

void TestBootstrap::ruleOfTheProgram_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QList<double>& values, IntervalKind kind) {
        QTest::newRow(name) << values << int(kind);
    };
    row("nothing", {}, IntervalKind::None);
    row("one", {45}, IntervalKind::None);
    row("two", {45, 46}, IntervalKind::StudentT);
    row("nine", randomAngles(9, 5), IntervalKind::StudentT);
    row("ten", randomAngles(10, 5), IntervalKind::Bca);
    row("three alike", {45, 45, 45}, IntervalKind::Identical);
    row("forty alike", QList<double>(40, 61.389540334034784), IntervalKind::Identical);
}

void TestBootstrap::ruleOfTheProgram()
{
    QFETCH(QList<double>, values);
    QFETCH(int, kind);
    const MeanInterval got = meanInterval(values);
    QCOMPARE(int(got.kind), kind);
    QCOMPARE(got.interval.has_value(), got.kind != IntervalKind::None);
    if (!got.interval) return;
    const double mean = summarise(values)->mean;
    QVERIFY(got.interval->low <= mean && mean <= got.interval->high);
    QCOMPARE(got.interval->low == got.interval->high, got.kind == IntervalKind::Identical);
}

void TestBootstrap::undefinedStatistics()
{
    const auto never = [](std::span<const std::uint32_t>) { return std::nan(""); };
    const auto constant = [](std::span<const std::uint32_t>) { return 1.0; };
    const auto rarely = [](std::span<const std::uint32_t> rows) {
        return std::ranges::find(rows, 3u) == rows.end() ? std::nan("") : 1.0; // in a third of the resamples
    };
    QVERIFY(!bootstrapPercentile(10, never));
    QVERIFY(!bootstrapBca(10, never));
    QVERIFY(!bootstrapBca(10, constant));
    QCOMPARE(*bootstrapPercentile(10, constant), (Interval{1, 1}));
    QVERIFY(!bootstrapPercentile(10, rarely));
    QVERIFY(!bootstrapPercentile(1, constant));
}

void TestBootstrap::coverage()
{
    // Of 400 samples of 30 from a skewed population about 95 % (BCa: a little fewer) must catch its mean.
    const double population = -16 + 77 / 2.5; // E of −16 + 77 u^1.5
    int caught = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const Interval got = *bcaMean(randomAngles(30, 1000 + seed), {.resamples = 499, .seed = seed});
        caught += got.low <= population && population <= got.high;
    }
    QVERIFY2(caught >= 364 && caught <= 394, qPrintable(QString::number(caught)));
}

void TestBootstrap::circularMean()
{
    const Circular same = *circular({30, 30});
    QVERIFY(std::abs(same.mean - 30) < 1e-9 && std::abs(same.length - 1) < 1e-9);
    QVERIFY(std::abs(std::abs(circular({170, -170})->mean) - 180) < 1e-9);
    QVERIFY(!circular({0, 180}));
    QVERIFY(!circular({}));
    // A 77/23 mix of the extreme angles: linear 43.53, circular 46.05 (worked out by hand from the two vectors).
    QList<double> mix(77, 61.3895);
    mix += QList<double>(23, -16.2602);
    QVERIFY(std::abs(summarise(mix)->mean - 43.53) < 0.005);
    QVERIFY(std::abs(circular(mix)->mean - 46.05) < 0.005);
}

void TestBootstrap::emptyAndSingle()
{
    QVERIFY(!summarise({}));
    QCOMPARE(*summarise({3}), (Summary{1, 3, std::nullopt, 3, 3, 3}));
    QVERIFY(!tInterval({3}) && !bcaMean({3}) && !bcaMean({}) && !bcaMean({2, 2}));
}

QTEST_GUILESS_MAIN(TestBootstrap)
#include "tst_stats_bootstrap.moc"
