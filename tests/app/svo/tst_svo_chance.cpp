// Uniform random answering and lapsing ideals, over all 531,441 patterns. Shares, counts and moments were worked out
// once by an independent enumeration in another language; the counts of transitive patterns agree with running
// SVO_Slider.m's rule over every pattern. The random-answer result itself: Bakker & Dijkstra 2021.
#include "app/svo/chance.h"
#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

using namespace app::svo;
using namespace Qt::StringLiterals;

namespace {

constexpr double patterns = 531441;

long countOf(double share)
{
    return std::lround(share * patterns);
}

} // namespace

#define NEAR(got, want, tolerance)                                                                                     \
    QVERIFY2(std::abs((got) - (want)) <= (tolerance),                                                                  \
             qPrintable(u"%1, not %2"_s.arg(got, 0, 'f', 6).arg(want, 0, 'f', 6)))

class TestChance : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_random = distribution(uniformShares()); }
    void moments();
    void categories();
    void consistency();
    void tieRules_data();
    void tieRules();
    void agreesWithScoringEveryPattern();
    void targets_data();
    void targets();
    void rationalityOfOneTrial();
    void constantOptions();
    void lapses_data();
    void lapses();
    void otherPayoffs();

private:
    Distribution m_random;
};

void TestChance::moments()
{
    NEAR(m_random.mean, 22.703, 5e-4);
    NEAR(m_random.sd, 12.866, 5e-4);
    NEAR(m_random.meanLength, 33.4, 0.05);
    NEAR(m_random.attainable.low, -16.2602, 5e-5);
    NEAR(m_random.attainable.high, 61.3895, 5e-5);
    const std::array<std::array<double, 2>, 9> quantiles{{{.005, -7.16},
                                                          {.025, -1.77},
                                                          {.05, 1.50},
                                                          {.25, 13.41},
                                                          {.5, 22.70},
                                                          {.75, 32.01},
                                                          {.95, 43.90},
                                                          {.975, 47.15},
                                                          {.995, 52.49}}};
    for (const auto& [p, angle] : quantiles)
        NEAR(m_random.quantile(p), angle, 0.005);
    NEAR(m_random.trialBand().low, -1.77, 0.005);
    NEAR(m_random.trialBand().high, 47.15, 0.005);
    NEAR(m_random.meanBand(30).low, 18.1, 0.05);
    NEAR(m_random.meanBand(30).high, 27.3, 0.05);
}

void TestChance::categories()
{
    QCOMPARE(countOf(m_random.shareOf(Category::Altruistic)), 260);
    QCOMPARE(countOf(m_random.shareOf(Category::Prosocial)), 269348);
    QCOMPARE(countOf(m_random.shareOf(Category::Individualistic)), 261605);
    QCOMPARE(countOf(m_random.shareOf(Category::Competitive)), 228);
}

void TestChance::consistency()
{
    const std::array<double, 3> longer{31.28, 9.40, 1.04};
    const std::array<double, 3> both{18.38, 7.48, 0.98};
    for (std::size_t i = 0; i < 3; ++i) {
        NEAR(100 * m_random.longer[i], longer[i], 0.005);
        NEAR(100 * m_random.transitiveAndLonger[i], both[i], 0.005);
    }
}

void TestChance::tieRules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("count");
    QTest::newRow("amounts as printed") << u"exact"_s << 222445;
    QTest::newRow("option 5 is a tie") << u"middle"_s << 267249;
    QTest::newRow("a third of the length") << u"third"_s << 395847;
}

void TestChance::tieRules()
{
    QFETCH(QString, rule);
    const Distribution random = distribution(uniformShares(), standardPayoffs(), *tieRuleFromName(rule));
    QTEST(int(countOf(random.transitive)), "count");
}

void TestChance::agreesWithScoringEveryPattern()
{
    // The distribution is built from sums and halves; here every pattern goes through score().
    std::array<PrimaryChoices, optionCount> all;
    for (int option = 1; option <= optionCount; ++option) {
        std::array<int, primaryCount> same{};
        same.fill(option);
        all[std::size_t(option - 1)] = choicesFromOptions(same);
    }
    std::set<double> angles;
    std::array<int, 4> byCategory{};
    int close = 0;
    int roundedElsewhere = 0;
    double sum = 0;
    PrimaryChoices choices;
    for (int pattern = 0; pattern < 531441; ++pattern) {
        for (std::size_t i = 0, rest = std::size_t(pattern); i < primaryCount; ++i, rest /= 9)
            choices[i] = all[rest % 9][i];
        const Score result = *score(choices);
        sum += result.angle;
        ++byCategory[std::size_t(result.category)];
        roundedElsewhere += classify(std::round(result.angle * 100) / 100) != result.category;
        for (double bound : {altruisticFrom, prosocialFrom, individualisticFrom})
            close += std::abs(result.angle - bound) < 0.005;
        if (pattern % 11 == 0) angles.insert(result.angle);
    }
    QCOMPARE(byCategory, (std::array<int, 4>{260, 269348, 261605, 228}));
    QCOMPARE(close, 142);
    QCOMPARE(roundedElsewhere, 24); // why the category never comes from a rounded angle
    NEAR(sum / patterns, m_random.mean, 1e-9);
    std::set<double> known;
    for (const auto& atom : m_random.atoms)
        known.insert(known.end(), atom.angle);
    QVERIFY(std::ranges::includes(known, angles));
}

void TestChance::targets_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("distance"); // expected under random answers, degrees
    QTest::addColumn<double>("inside");   // per cent
    QTest::addColumn<double>("largest");
    const auto angle = [](const QString& id) {
        for (const PointTarget& point : pointTargets())
            if (point.id == id) return point.target.low;
        return 999.0;
    };
    const auto row = [](const char* name, double low, double high, double distance, double inside, double largest) {
        QTest::newRow(name) << low << high << distance << inside << largest;
    };
    const Target pro = *standardTarget(Category::Prosocial);
    const Target ind = *standardTarget(Category::Individualistic);
    row("ALT", angle(u"altruist"_s), angle(u"altruist"_s), 38.687, -1, 77.65);
    row("PRO 45", 45, 45, 22.597, -1, 61.26);
    row("PRO 37.48", angle(u"inequality_averse"_s), angle(u"inequality_averse"_s), 16.319, -1, 53.74);
    row("IND 7.82", angle(u"individualist"_s), angle(u"individualist"_s), 16.402, -1, 53.57);
    row("IND 0", 0, 0, 22.975, -1, 61.39);
    row("COMP", angle(u"competitor"_s), angle(u"competitor"_s), 38.963, -1, 77.65);
    row("PRO set", pro.low, pro.high, 15.223, 13.9, 53.35);
    row("IND set", ind.low, ind.high, 15.653, 13.1, 53.57);
    row("PRO set from 36.61", 36.6139, pro.high, 14.815, -1, 52.87);
}

void TestChance::targets()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, distance);
    QFETCH(double, inside);
    QFETCH(double, largest);
    const Target target{low, high};
    NEAR(m_random.meanDistance(target), distance, 6e-4);
    if (inside >= 0) NEAR(100 * m_random.share(target), inside, 0.05);
    NEAR(largestDistance(target, m_random.attainable), largest, 0.006);
    NEAR(correctedRationality(m_random.meanDistance(target), distance).value_or(9), 0.0, 1e-4);
}

void TestChance::rationalityOfOneTrial()
{
    const AngleRange range = m_random.attainable;
    const Target pro = *standardTarget(Category::Prosocial);
    QCOMPARE(rationality(45, pro, range), (Rationality{0, 0, 1, 60}));
    const Rationality below = rationality(range.low, pro, range);
    NEAR(below.deviation, -53.353, 5e-4);
    QCOMPARE(below.value, 0.0);
    const Target alt = *standardTarget(Category::Altruistic);
    NEAR(rationality(22.7, alt, range).legacy, 60 - 38.6895, 1e-3);
    for (double angle = range.low; angle <= range.high; angle += 0.5) {
        const Rationality result = rationality(angle, alt, range);
        QVERIFY(result.value >= 0 && result.value <= 1 && result.distance == std::abs(result.deviation));
    }
    QCOMPARE(*correctedRationality(0, 38.7), 1.0);
    QCOMPARE(*correctedRationality(10, 5), -1.0);
    QVERIFY(!correctedRationality(0, 0));
}

void TestChance::constantOptions()
{
    const std::array<double, 9> angles{30.5, 28.1, 26.8, 24.6, 22.9, 20.7, 18.8, 17.1, 14.7};
    const auto scores = constantAnswers();
    for (std::size_t i = 0; i < scores.size(); ++i) {
        NEAR(scores[i]->angle, angles[i], 0.05);
        std::array<int, primaryCount> options{};
        options.fill(int(i) + 1);
        QCOMPARE(preference(choicesFromOptions(options))->transitive, i == 4);
    }
}

void TestChance::lapses_data()
{
    QTest::addColumn<QString>("ideal");
    QTest::addColumn<double>("lapse");
    QTest::addColumn<QList<double>>("expected"); // mean, SD, % own category, % transitive, % longer than 35
    const auto row = [](const QString& ideal, double lapse, const QList<double>& expected) {
        QTest::newRow(qPrintable(ideal + u' ' + QString::number(lapse))) << ideal << lapse << expected;
    };
    using L = QList<double>;
    row(u"altruist"_s, .05, L{59.83, 3.95, 85.7, 93.6, 97.4});
    row(u"altruist"_s, .10, L{58.22, 5.62, 72.8, 87.6, 94.2});
    row(u"altruist"_s, .20, L{54.87, 8.01, 51.0, 77.1, 86.5});
    row(u"altruist"_s, .50, L{43.78, 12.31, 12.7, 54.9, 60.3});
    row(u"joint_gain"_s, .05, L{44.07, 3.82, 99.8, 97.5, 99.8});
    row(u"joint_gain"_s, .10, L{43.12, 5.38, 99.2, 94.5, 99.1});
    row(u"joint_gain"_s, .50, L{34.86, 11.30, 84.8, 65.2, 78.1});
    row(u"inequality_averse"_s, .05, L{36.84, 3.33, 99.2, 97.5, 99.2});
    row(u"inequality_averse"_s, .20, L{34.84, 6.59, 94.6, 87.6, 93.8});
    row(u"individualist"_s, .10, L{9.07, 5.93, 95.3, 87.7, 99.5});
    row(u"individualist"_s, .50, L{14.50, 11.98, 74.6, 55.2, 84.3});
    row(u"competitor"_s, .05, L{-14.69, 3.96, 85.7, 93.0, 97.0});
    row(u"competitor"_s, .20, L{-9.68, 8.04, 50.8, 75.2, 85.5});
    row(u"competitor"_s, .50, L{1.50, 12.36, 12.4, 51.9, 59.5});
}

void TestChance::lapses()
{
    QFETCH(QString, ideal);
    QFETCH(double, lapse);
    QFETCH(QList<double>, expected);
    const Ideal kind = *idealFromName(ideal);
    const Distribution got = distribution(lapsingShares(kind, lapse));
    NEAR(got.mean, expected.at(0), 0.006);
    NEAR(got.sd, expected.at(1), 0.006);
    NEAR(100 * got.shareOf(idealScore(kind)->category), expected.at(2), 0.06);
    NEAR(100 * got.transitive, expected.at(3), 0.06);
    NEAR(100 * got.longer[0], expected.at(4), 0.06);
}

void TestChance::otherPayoffs()
{
    // A set of the same geometry, twice as large around another centre, must give nearly the same reference.
    const Payoffs moved = movedPayoffs(u"moved"_s, {140, 90}, 2);
    const Distribution random = distribution(uniformShares(), moved);
    NEAR(random.mean, m_random.mean, 0.05);
    NEAR(random.sd, m_random.sd, 0.05);
    NEAR(random.meanLength, 2 * m_random.meanLength, 0.1);
    NEAR(random.longer[0], m_random.longer[0], 0.01);
    // With certainty in every item one pattern remains.
    const Distribution certain = distribution(lapsingShares(Ideal::Competitor, 0));
    QCOMPARE(certain.atoms.size(), std::size_t(1));
    QCOMPARE(certain.mean, idealScore(Ideal::Competitor)->angle);
    QCOMPARE(certain.sd, 0.0);
}

QTEST_GUILESS_MAIN(TestChance)
#include "tst_svo_chance.moc"
