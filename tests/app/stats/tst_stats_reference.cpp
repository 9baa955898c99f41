// Everything that R computes too: tests/data/r/stats.csv, made by tests/data/r/stats.R (R 4.2.2, package boot).
#include "app/base/files.h"
#include "app/base/numbers.h"
#include "app/stats/comparison.h"
#include "app/stats/distributions.h"
#include "app/stats/effects.h"
#include "app/stats/icc.h"
#include "app/stats/means.h"
#include "app/stats/multiplicity.h"
#include "app/stats/planning.h"
#include "app/stats/shares.h"
#include "app/stats/summary.h"
#include <QHash>
#include <QTest>
#include <cmath>

using namespace app;
using namespace app::stats;
using namespace Qt::StringLiterals;

class TestReference : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void distributions();
    void summaries();
    void tTests();
    void equivalence();
    void permutations();
    void effects();
    void shares();
    void multiplicity();
    void planning_data();
    void planning();
    void unequalReplicates();
    void bca_data();
    void bca();

private:
    double r(const QString& name) const
    {
        if (!m_values.contains(name)) qFatal("stats.csv lacks %s", qPrintable(name));
        return m_values.value(name);
    }
    QList<double> sample(const QString& name) const
    {
        QList<double> values;
        for (int i = 0; m_values.contains(u"%1[%2]"_s.arg(name).arg(i)); ++i)
            values << r(u"%1[%2]"_s.arg(name).arg(i));
        return values;
    }
    void compare(double got, const QString& name, double tolerance = 1e-9)
    {
        const double want = r(name);
        if (!(std::abs(got - want) <= tolerance * (1 + std::abs(want))))
            QFAIL(qPrintable(u"%1: %2, R says %3"_s.arg(name).arg(got, 0, 'g', 15).arg(want, 0, 'g', 15)));
    }
    void compare(const Interval& got, const QString& name, double tolerance = 1e-9)
    {
        compare(got.low, name + u"[0]"_s, tolerance);
        compare(got.high, name + u"[1]"_s, tolerance);
    }
    QHash<QString, double> m_values;
};

void TestReference::initTestCase()
{
    const auto bytes = base::readFile(QStringLiteral(SVO_TEST_DATA "/r/stats.csv"));
    QVERIFY(bytes);
    for (const QString& line : QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype comma = line.lastIndexOf(u',');
        m_values.insert(line.left(comma), base::parseDouble(line.mid(comma + 1)).value());
    }
    QVERIFY(m_values.size() > 200);
}

void TestReference::distributions()
{
    compare(tQuantile(.975, 4), u"qt(.975,4)"_s);
    compare(tQuantile(.975, 55.1), u"qt(.975,55.1)"_s);
    compare(fQuantile(.975, 5, 18), u"qf(.975,5,18)"_s);
    compare(chiSquaredQuantile(.2, 9), u"qchisq(.2,9)"_s);
    compare(betaQuantile(.025, 7, 4), u"qbeta(.025,7,4)"_s);
    compare(normalCdf(-2.3), u"pnorm(-2.3)"_s);
    compare(nonCentralTCdf(2.1, 13, 1.7), u"pt(2.1,13,1.7)"_s);
    compare(nonCentralTCdf(-1, 7, .4), u"pt(-1,7,0.4)"_s);
    compare(binomialCdf(12, 30, .419), u"pbinom(12,30,.419)"_s);
    QVERIFY(std::isnan(tQuantile(.975, -1))); // no exception leaves the room
    QVERIFY(std::isnan(fQuantile(.975, 0, 3)));
}

void TestReference::summaries()
{
    const Summary a = *summarise(sample(u"a"_s));
    QCOMPARE(a.n, 30);
    compare(a.mean, u"a.mean"_s);
    compare(*a.sd, u"a.sd"_s);
    compare(a.median, u"a.median"_s);
    compare(summarise(sample(u"b"_s))->median, u"b.median"_s);
    compare(*summarise(sample(u"tied"_s))->sd, u"tied.sd"_s);
    compare(*tInterval(sample(u"small"_s)), u"small.tci"_s);
    compare(*tInterval(sample(u"a"_s), .9), u"a.tci90"_s);
}

void TestReference::tTests()
{
    const auto check = [this](const MeanComparison& got, const QString& name) {
        compare(got.t, name + u".t"_s);
        compare(got.df, name + u".df"_s);
        compare(got.p, name + u".p"_s);
        compare(got.interval, name + u".ci"_s);
    };
    check(*welch(sample(u"a"_s), sample(u"b"_s)), u"welch"_s);
    check(*welch(sample(u"b"_s), sample(u"skewed"_s), .99), u"welch99"_s);
    check(*pairedT(sample(u"pairs1"_s), sample(u"pairs2"_s)), u"paired"_s);
}

void TestReference::equivalence()
{
    const Equivalence got = *tost(sample(u"a"_s), sample(u"b"_s), 12);
    compare(got.pAboveLower, u"tost.lower"_s);
    compare(got.pBelowUpper, u"tost.upper"_s);
    compare(got.interval, u"tost.ci"_s);
    QCOMPARE(got.equivalent, got.interval.low > -12 && got.interval.high < 12);
    QVERIFY(!tost(sample(u"a"_s), sample(u"b"_s), 1)->equivalent);
}

void TestReference::permutations()
{
    const Permutation two = *permutationTest(sample(u"small"_s), sample(u"b"_s).first(6));
    QVERIFY(two.exact);
    compare(two.p, u"permutation"_s, 1e-12);
    const Permutation pairs = *pairedPermutationTest(sample(u"pairs1"_s), sample(u"pairs2"_s));
    QVERIFY(pairs.exact);
    compare(pairs.p, u"permutation.paired"_s, 1e-12);
}

void TestReference::effects()
{
    const auto check = [this](const Effect& got, const QString& name) {
        compare(got.value, name + u"[0]"_s);
        compare(got.interval->low, name + u"[1]"_s, 1e-7); // R's noncentral t and its root finder
        compare(got.interval->high, name + u"[2]"_s, 1e-7);
    };
    check(*hedgesG(sample(u"a"_s), sample(u"b"_s)), u"hedges.ab"_s);
    check(*hedgesG(sample(u"small"_s), sample(u"b"_s).first(6)), u"hedges.small"_s);
    check(*pairedD(sample(u"pairs1"_s), sample(u"pairs2"_s)), u"dz"_s);
    compare(*cliffsDelta(sample(u"a"_s), sample(u"b"_s)), u"cliff.ab"_s);
    compare(*cliffsDelta(sample(u"tied"_s), {61.39, 50, 58.02}), u"cliff.tied"_s);
}

void TestReference::shares()
{
    compare(*wilson(27, 30), u"wilson(27,30)"_s);
    compare(*wilson(0, 12), u"wilson(0,12)"_s);
    compare(*clopperPearson(27, 30), u"clopper(27,30)"_s);
    compare(*clopperPearson(0, 12), u"clopper(0,12)"_s);
    compare(binomialAtLeast(27, 30, .419), u"binom.greater(27,30,.419)"_s, 1e-12);
    compare(binomialAtMost(8, 30, .419), u"binom.less(8,30,.419)"_s, 1e-12);
}

void TestReference::multiplicity()
{
    const QList<double> p = sample(u"p"_s);
    const QList<double> byHolm = holm(p);
    const QList<double> byRate = benjaminiHochberg(p);
    for (qsizetype i = 0; i < p.size(); ++i) {
        compare(byHolm.at(i), u"holm[%1]"_s.arg(i));
        compare(byRate.at(i), u"bh[%1]"_s.arg(i));
    }
    QVERIFY(holm({}).isEmpty() && benjaminiHochberg({}).isEmpty());
}

void TestReference::planning_data()
{
    QTest::addColumn<double>("d");
    for (const char* d : {"0.3", "0.5", "0.8", "1", "1.5", "2"})
        QTest::newRow(d) << QByteArray(d).toDouble();
}

void TestReference::planning()
{
    QFETCH(double, d);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    compare(*trialsForEffect(d), u"n.two(%1)"_s.arg(text));
    compare(*trialsForEffect(d, Samples::Paired), u"n.paired(%1)"_s.arg(text));
    for (int n : {10, 20, 30})
        compare(*detectableEffect(n), u"d(%1)"_s.arg(n), 1e-7);
    compare(*power(.4, 25), u"power(.4,25)"_s, 1e-7);
}

void TestReference::unequalReplicates()
{
    const QList<double> all = sample(u"groups"_s);
    const OneWayIcc got = *oneWayIcc({all.mid(0, 5), all.mid(5, 7), {}, all.mid(12, 3), all.mid(15, 6)});
    QCOMPARE(got.targets, 4);
    compare(got.replicates, u"icc.k"_s);
    compare(got.withinSd, u"icc.within.sd"_s);
    compare(got.single->value, u"icc.single"_s);
    compare(got.average->value, u"icc.average"_s);
}

void TestReference::bca_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"a", "skewed", "tied"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestReference::bca()
{
    // R drew a million resamples, here 100,000: a bound has a standard error of about 0.01 standard errors of the mean,
    // twice that in the long tail.
    QFETCH(QString, name);
    const double tolerance = 0.08 * r(name + u".se"_s);
    const Interval got = *bcaMean(sample(name), {.resamples = 99999});
    QVERIFY(std::abs(got.low - r(name + u".bca[0]"_s)) < tolerance);
    QVERIFY(std::abs(got.high - r(name + u".bca[1]"_s)) < tolerance);
    // R's boot does not count ties half; without ties the two agree.
    if (name == u"tied"_s) return;
    QVERIFY(std::abs(got.low - r(name + u".boot.bca[0]"_s)) < tolerance);
    QVERIFY(std::abs(got.high - r(name + u".boot.bca[1]"_s)) < tolerance);
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_stats_reference.moc"
