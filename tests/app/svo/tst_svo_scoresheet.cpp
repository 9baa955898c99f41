// Choices and their scores in every column of `svo score` (tests/data/svo-vectors.csv), and the edges of scoring.
#include "app/base/files.h"
#include "app/base/numbers.h"
#include "app/svo/ideal.h"
#include "app/svo/scoresheet.h"
#include "app/svo/screens.h"
#include "app/svo/target.h"
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace app;
using namespace app::svo;
using namespace Qt::StringLiterals;

class TestScoreSheet : public QObject
{
    Q_OBJECT
private slots:
    void vectors();
    void cells_data();
    void cells();
    void missingAnswersGiveEmptyCells();
    void boundaries_data();
    void boundaries();
    void missingOrUndirected();
    void quadrantsOfOtherCentres();
    void idealAngles_data();
    void idealAngles();
    void targets();
    void rankingsAndTies();
    void tieRules();
    void secondaryTie();
    void randomAnswersLookInequalityAverse();
    void lengthScreensAreStrict();
};

void TestScoreSheet::vectors()
{
    const auto bytes = base::readFile(QStringLiteral(SVO_TEST_DATA "/svo-vectors.csv"));
    QVERIFY(bytes);
    QStringList lines = QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
    QStringList header = lines.takeFirst().trimmed().split(u',');
    QCOMPARE(header.mid(16), scoreColumns());
    QVERIFY(lines.size() > 300);
    for (const QString& line : lines) {
        const QStringList row = line.trimmed().split(u',');
        Choices choices;
        for (int i = 0; i < itemCount; ++i) {
            const auto choice = parseChoice(row.at(1 + i));
            QVERIFY(choice);
            choices[std::size_t(i)] = *choice;
        }
        const QStringList got = scoreCells(scoreSheet(choices));
        for (int column = 0; column < got.size(); ++column) {
            const QString& want = row.at(16 + column);
            const auto number = base::parseDouble(want);
            const bool same = number ? std::abs(*number - base::parseDouble(got.at(column)).value_or(1e9)) < 1.5e-6
                                     : want == got.at(column);
            QVERIFY2(same,
                     qPrintable(u"%1 %2: %3, not %4"_s.arg(row.at(0), header.at(16 + column), want, got.at(column))));
        }
    }
}

void TestScoreSheet::cells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("option"); // 0 missing, −1 refused
    QTest::newRow("number") << u"7"_s << 7;
    QTest::newRow("spaces") << u" 3 "_s << 3;
    QTest::newRow("spreadsheet") << u"5.0"_s << 5;
    QTest::newRow("letter") << u"I"_s << 9;
    QTest::newRow("small letter") << u"c"_s << 3;
    QTest::newRow("empty") << u""_s << 0;
    QTest::newRow("blank") << u"  "_s << 0;
    QTest::newRow("zero") << u"0"_s << -1;
    QTest::newRow("ten") << u"10"_s << -1;
    QTest::newRow("between") << u"4.5"_s << -1;
    QTest::newRow("comma") << u"4,0"_s << -1;
    QTest::newRow("J") << u"J"_s << -1;
    QTest::newRow("dotless i") << u"ı"_s << -1;
    QTest::newRow("word") << u"NA"_s << -1;
}

void TestScoreSheet::cells()
{
    QFETCH(QString, cell);
    QFETCH(int, option);
    const auto read = parseChoice(cell);
    QCOMPARE(read.has_value(), option >= 0);
    if (option < 0)
        QVERIFY(read.error().kind == base::ErrorKind::BadInput && read.error().what.contains(cell));
    else
        QCOMPARE(read->value_or(0), option);
}

void TestScoreSheet::missingAnswersGiveEmptyCells()
{
    Choices choices{1, 9, 9, 1, 5, std::nullopt, 9, 5, 1, 9, 5, 9, 5, 1, 1};
    QStringList cells = scoreCells(scoreSheet(choices));
    QCOMPARE(cells.size(), scoreColumns().size());
    for (int i = 0; i < 7; ++i)
        QVERIFY(cells.at(i).isEmpty());
    QCOMPARE(cells.at(11), u"joint_gain"_s); // the secondary block stands on its own
    choices[5] = 9;
    choices[14] = std::nullopt;
    cells = scoreCells(scoreSheet(choices));
    QCOMPARE(cells.at(2), u"45.000000"_s);
    for (int i = 7; i < 13; ++i)
        QVERIFY(cells.at(i).isEmpty());
}

void TestScoreSheet::boundaries_data()
{
    QTest::addColumn<double>("angle");
    QTest::addColumn<QString>("name");
    // Lower bounds belong to the category (SVO_Slider.m); the angle is never rounded first.
    QTest::newRow("ALT from") << 57.15 << u"altruistic"_s;
    QTest::newRow("below ALT") << 57.149999 << u"prosocial"_s;
    QTest::newRow("PRO from") << 22.45 << u"prosocial"_s;
    QTest::newRow("below PRO") << 22.449999 << u"individualistic"_s;
    QTest::newRow("IND from") << -12.04 << u"individualistic"_s;
    QTest::newRow("below IND") << -12.040001 << u"competitive"_s;
    QTest::newRow("top") << 180.0 << u"altruistic"_s;
    QTest::newRow("bottom") << -180.0 << u"competitive"_s;
}

void TestScoreSheet::boundaries()
{
    QFETCH(double, angle);
    QTEST(categoryName(classify(angle)), "name");
    QCOMPARE(categoryFromName(categoryName(classify(angle))), classify(angle));
}

void TestScoreSheet::missingOrUndirected()
{
    PrimaryChoices choices = choicesFromOptions({1, 9, 1, 1, 9, 0});
    QVERIFY(!score(choices));
    QVERIFY(!preference(choices));
    choices.fill(Allocation{50, 50});
    QVERIFY(!score(choices));
}

void TestScoreSheet::quadrantsOfOtherCentres()
{
    PrimaryChoices choices;
    choices.fill(Allocation{40, 60}); // left of the centre: a plain arctangent would fold 135° to −45°
    QCOMPARE(score(choices)->angle, 135.0);
    QCOMPARE(score(choices, {30, 50})->angle, 45.0);
    choices.fill(Allocation{50, 100});
    QCOMPARE(score(choices)->angle, 90.0);
}

void TestScoreSheet::idealAngles_data()
{
    QTest::addColumn<QString>("ideal");
    QTest::addColumn<QList<int>>("options");
    QTest::addColumn<double>("angle");
    // Angles: arctangents of the mean payoffs, worked out by hand from the printed table (e.g. 36.6667 / 20).
    QTest::newRow("ALT") << u"altruist"_s << QList<int>{1, 9, 1, 1, 9, 9, 9, 1, 9, 9, 1, 1, 1, 9, 1}
                         << std::atan2(220.0, 120.0) * 180 / M_PI;
    QTest::newRow("JM") << u"joint_gain"_s << QList<int>{1, 9, 9, 1, 5, 9, 9, 5, 1, 9, 5, 9, 5, 1, 1} << 45.0;
    QTest::newRow("IA") << u"inequality_averse"_s << QList<int>{1, 9, 9, 4, 5, 9, 6, 5, 4, 7, 5, 8, 5, 3, 2}
                        << std::atan2(148.0, 193.0) * 180 / M_PI;
    QTest::newRow("IND") << u"individualist"_s << QList<int>{1, 9, 9, 9, 1, 1, 1, 9, 1, 1, 9, 9, 9, 1, 9}
                         << std::atan2(35.0, 255.0) * 180 / M_PI;
    QTest::newRow("COMP") << u"competitor"_s << QList<int>{9, 1, 9, 9, 1, 1, 1, 9, 1, 1, 9, 9, 9, 1, 9}
                          << std::atan2(-70.0, 240.0) * 180 / M_PI;
}

void TestScoreSheet::idealAngles()
{
    QFETCH(QString, ideal);
    QFETCH(QList<int>, options);
    QFETCH(double, angle);
    const Ideal kind = *idealFromName(ideal);
    QCOMPARE(idealName(kind), ideal);
    base::Rng rng(11);
    for (const Item& item : standardPayoffs().items) {
        const int option = idealOption(kind, item);
        QCOMPARE(option, options.at(item.number - 1));
        const Presentation shown = present(arrange({item.number}, ItemOrder::A, OptionOrder::Shuffled, rng).first(),
                                           standardPayoffs(), Labels::None);
        QCOMPARE(int(shown.printed[std::size_t(idealPlace(kind, shown))]), option);
    }
    QCOMPARE(idealScore(kind)->angle, angle);
}

void TestScoreSheet::targets()
{
    const auto near = [](double a, double b) { return std::abs(a - b) < 5e-5; };
    const std::array<std::array<double, 2>, 4> expected{
        {{61.3895, 61.3895}, {37.0928, 52.9072}, {-7.8153, 7.8153}, {-16.2602, -16.2602}}};
    for (std::size_t i = 0; i < 4; ++i) {
        const Target target = *standardTarget(allCategories[i]);
        QVERIFY(near(target.low, expected[i][0]) && near(target.high, expected[i][1]));
    }
    QStringList points;
    for (const PointTarget& point : pointTargets()) {
        QCOMPARE(point.target.low, point.target.high);
        points << point.id + u' ' + base::fixed(point.target.low, 4);
    }
    QCOMPARE(points, (QStringList{u"altruist 61.3895"_s, u"joint_gain 45.0000"_s, u"inequality_averse 37.4824"_s,
                                  u"individualist 7.8153"_s, u"individualist_0 0.0000"_s, u"competitor -16.2602"_s}));
    const Target target{10, 20};
    QCOMPARE(target.deviation(4), -6.0);
    QCOMPARE(target.deviation(25), 5.0);
    QCOMPARE(target.distance(4), 6.0);
    QCOMPARE(target.distance(20), 0.0);
}

void TestScoreSheet::rankingsAndTies()
{
    // Option 5 of items 1 and 5 is as far from both ends: half a point each (SVO_Slider.m).
    const Preference tied = *preference(choicesFromOptions({5, 9, 9, 1, 5, 9}));
    QCOMPARE(tied.points, (std::array<double, 4>{1.5, 2.5, 1.5, 0.5}));
    QCOMPARE(rankingText(tied.ranking), u"prosocial>altruistic>individualistic>competitive"_s);
    // PRO > COMP > IND > PRO is a circle.
    const Preference circle = *preference(choicesFromOptions({1, 1, 1, 1, 9, 1}));
    QVERIFY(!circle.transitive && circle.ranking.isEmpty());
}

void TestScoreSheet::tieRules()
{
    // Rounding makes the middle lean: to the right on 2, 3 and 6, to the left on 4.
    const std::array<int, 6> exact{0, 1, 1, -1, 0, 1};
    for (int number = 1; number <= primaryCount; ++number) {
        const Item& item = standardPayoffs().item(number);
        QCOMPARE(verdict(item, item.option(5), TieRule::ExactPayoffs), exact[std::size_t(number - 1)]);
        for (int option = 1; option <= optionCount; ++option) {
            const int side = option < 5 ? -1 : option > 5 ? 1 : 0;
            QCOMPARE(verdict(item, item.option(option), TieRule::MiddleIsTie), side);
            QCOMPARE(verdict(item, item.option(option), TieRule::ThirdMargin), option <= 3 || option >= 7 ? side : 0);
        }
    }
    for (TieRule rule : {TieRule::ExactPayoffs, TieRule::MiddleIsTie, TieRule::ThirdMargin})
        QCOMPARE(tieRuleFromName(tieRuleName(rule)), rule);
}

void TestScoreSheet::secondaryTie()
{
    // Two steps from IA on each side of the sum: found by hand so that both distances are 1/8.
    const SecondaryChoices choices{7, 5, 2, 8, 5, 9, 5, 2, 1};
    // IA: |7−6|+0+|2−4|+|8−7|+0+|9−8|+0+|2−3|+|1−2| = 7 steps of 72; JM: 2+1+1+0+1+0 = 5 steps of 48.
    const Secondary answer = *secondary(choices);
    QCOMPARE(answer.inequalityAverse, 7.0 / 72);
    QCOMPARE(answer.jointGain, 5.0 / 48);
    QCOMPARE(answer.type, SecondaryType::InequalityAverse);
    QCOMPARE(*answer.index, (7.0 / 72) / (7.0 / 72 + 5.0 / 48));
    // IA: 2+0+2+1+0+1+1+1+1 = 9 of 72; JM: 1+1+1+0+2+1 = 6 of 48: both 1/8.
    const Secondary tie = *secondary({8, 5, 2, 8, 5, 9, 6, 2, 3});
    QCOMPARE(tie.inequalityAverse, 0.125);
    QCOMPARE(tie.jointGain, 0.125);
    QCOMPARE(tie.type, SecondaryType::Tie);
    QCOMPARE(*tie.index, 0.5);
    QVERIFY(!secondary({8, 5, 2, 8, 5, 9, 6, 2, std::nullopt}));
}

void TestScoreSheet::randomAnswersLookInequalityAverse()
{
    // Shares among 200,000 simulated random answers, worked out once in another language; here 3,000 (four standard
    // errors).
    base::Rng rng(5);
    const int draws = 3000;
    int nearestIa = 0;
    int defined = 0;
    double index = 0;
    for (int i = 0; i < draws; ++i) {
        SecondaryChoices choices;
        for (auto& choice : choices)
            choice = int(rng.below(9)) + 1;
        const Secondary answer = *secondary(choices);
        nearestIa += // ties included
            answer.inequalityAverse <= std::min({answer.jointGain, answer.individualistic, answer.altruistic}) + 1e-12;
        if (!answer.index) continue;
        ++defined;
        index += *answer.index;
    }
    QVERIFY(std::abs(nearestIa / double(draws) - .819) < .035);
    QVERIFY(std::abs(defined / double(draws) - .290) < .035);
    QVERIFY(std::abs(index / defined - .425) < .02);
}

void TestScoreSheet::lengthScreensAreStrict()
{
    Score score;
    score.length = 35;
    QVERIFY(!passesLength(score));
    score.length = 35.000001;
    QVERIFY(passesLength(score));
    QVERIFY(!passesLength(score, lengthScreens[1]));
    QVERIFY(!passesLength(score, lengthScreens[0], 2));
    QCOMPARE(lengthScale(standardPayoffs()), 1.0);
}

QTEST_GUILESS_MAIN(TestScoreSheet)
#include "tst_svo_scoresheet.moc"
