#include "app/report/chance.h"
#include "app/report/comparison.h"
#include "app/report/consistency.h"
#include "app/report/properties.h"
#include "tests/support/studybuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using report::Comparison;
using report::ComparisonRow;
using report::Consistency;
using report::Verdict;
using study::Template;
using support::StudyBuilder;

namespace {

using Answers = std::array<int, svo::primaryCount>;

// Ideal respondents and their angles, computed from the payoffs of Murphy, Ackermann & Handgraaf 2011.
constexpr Answers altruist{1, 9, 1, 1, 9, 9};         // 61.389540
constexpr Answers jointGain{1, 9, 9, 1, 5, 9};        // 45
constexpr Answers inequalityAverse{1, 9, 9, 4, 5, 9}; // 37.482411
constexpr Answers individualist{1, 9, 9, 9, 1, 1};    // 7.815293
constexpr Answers competitor{9, 1, 9, 9, 1, 1};       // -16.260205

StudyBuilder studyOf(const QStringList& orientations, const QList<prompt::Goal>& goals, const QStringList& respondents,
                     const QList<QList<Answers>>& cells)
{
    StudyBuilder builder;
    for (const QString& label : respondents)
        builder.simulated(label);
    builder.orientations(orientations).trials(static_cast<int>(cells.first().size()));
    builder.design().goals = goals;
    builder.freeze();
    qint64 trial = 0;
    for (const auto& cell : cells)
        for (const Answers& answers : cell)
            builder.answer(++trial, answers);
    return builder;
}

bool isNear(std::optional<double> value, double expected, double tolerance = 1e-5)
{
    return value && std::abs(*value - expected) < tolerance;
}

bool isNear(const std::optional<stats::Interval>& interval, double low, double high)
{
    return interval && isNear(interval->low, low) && isNear(interval->high, high);
}

QString said(const Comparison& comparison)
{
    return comparison.conclusions.join(u'\n');
}

} // namespace

class TestReportComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // R: anova(lm(angle ~ cell)) and the formulas of Shrout & Fleiss (1979) with qf().
    void consistencyOverCells()
    {
        const auto builder =
            studyOf({u"altruistic"_s, u"prosocial"_s, u"individualistic"_s}, {prompt::Goal::None}, {u"A"_s},
                    {{altruist, altruist, jointGain},
                     {jointGain, inequalityAverse, jointGain},
                     {individualist, individualist, competitor}});
        const auto rows = report::consistencyOf(builder.study());
        QCOMPARE(rows.size(), 5); // a respondent, three values, all
        const Consistency& own = rows.first();
        QCOMPARE(own.targets, 3);
        QVERIFY(own.icc && own.icc->single && own.icc->average);
        QVERIFY(isNear(own.icc->single->value, 0.8914657108));
        QVERIFY(isNear(own.icc->single->interval, 0.4576901713, 0.9970311705));
        QVERIFY(isNear(own.icc->average->value, 0.961000013));
        QVERIFY(isNear(own.icc->average->interval, 0.7168657229, 0.9990084276));
        QVERIFY(isNear(own.icc->withinSd, 10.02641384));
        QVERIFY(!rows.at(1).icc); // one cell under the altruistic value
        QCOMPARE(rows.last().scope, Consistency::Scope::All);
        const auto json = report::rowsToJson(report::consistencyTable(rows));
        QVERIFY(json[1]["icc_1_1"].is_null());
        QCOMPARE(json[1]["state"].get<std::string>(), std::string("not_defined"));
        QVERIFY(report::consistencyText(rows).contains(u"not defined"_s));
        QCOMPARE(report::consistencyTable(rows).rows.size(), 5);
    }

    void nothingVariesWithinCells()
    {
        const auto builder =
            studyOf({u"altruistic"_s, u"prosocial"_s, u"competitive"_s}, {prompt::Goal::None}, {u"A"_s},
                    {{altruist, altruist}, {jointGain, jointGain}, {competitor, competitor}});
        const auto rows = report::consistencyOf(builder.study());
        QVERIFY(rows.first().icc && rows.first().icc->deterministic);
        QVERIFY(!rows.first().icc->single); // and no 1.00
        QVERIFY(report::consistencyText(rows).contains(u"deterministic"_s));
        const auto cells = report::summarise(builder.study());
        QVERIFY(cells.first().isDeterministic);
        QVERIFY(isNear(cells.first().minAngle, 61.38954) && isNear(cells.first().maxAngle, 61.38954));
    }

    // R: 1 - pbinom(k - 1, 30, .1838) is .0849 at k = 9 and .0368 at k = 10.
    void bothPartsOfTheChanceRule_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("steady");
        QTest::addColumn<bool>("likeChance");
        QTest::newRow("as random") << 18.0 << 27.0 << 9 << true;
        QTest::newRow("too steady") << 18.0 << 27.0 << 10 << false;
        QTest::newRow("mean above") << 22.8 << 31.0 << 0 << false;
        QTest::newRow("mean below") << 12.0 << 22.6 << 0 << false;
    }
    void bothPartsOfTheChanceRule()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, steady);
        const auto chance = report::chanceOf({});
        QTEST(report::isLikeChance(*chance, low, high, steady, 30).value(), "likeChance");
        QVERIFY(!report::isLikeChance(*chance, {}, {}, 0, 1));
    }

    // The distance of random answers to the altruist has mean 61.3895 - 22.7030 = 38.6866 and the SD of the angle,
    // 12.866 (exact, all 531,441 patterns). R: z = 4.4727, 2 * pnorm(-z) = 7.72e-6, and 1 - mean(x) / 38.687.
    void baselineIsBesideChance()
    {
        const auto builder = studyOf({u"altruistic"_s, u"competitive"_s, u"none"_s}, {prompt::Goal::None}, {u"A"_s},
                                     {{altruist, altruist, jointGain},
                                      {jointGain, individualist, jointGain},
                                      {jointGain, individualist, jointGain}});
        const Comparison comparison = report::compare(builder.study(), Template::Baseline);
        QCOMPARE(comparison.rows.size(), 2); // without a value there is no target
        const ComparisonRow& first = comparison.rows.first();
        QVERIFY(isNear(first.second, 38.6866, 1e-3));
        QVERIFY(isNear(first.difference, 0.8587851, 1e-4));
        QVERIFY(std::abs(*first.p / 7.725e-6 - 1) < 0.01);
        QVERIFY(isNear(first.adjusted, 2 * *first.p, 1e-12)); // the smaller of two
        QCOMPARE(first.verdict, Verdict::First);
        QVERIFY(first.interval && first.interval->high > 0.85 && first.interval->low < 0.85);
        QVERIFY(comparison.rows.at(1).verdict != Verdict::First);
        QCOMPARE(comparison.family, 2);
        QVERIFY2(said(comparison).contains(u"A (simulated): responses come closer to the induced value"_s),
                 qPrintable(said(comparison)));
    }

    // R: t.test(c(16.38954, 23.907129, 53.574247), c(0, 0, 16.38954))
    void goalEffectIsWelch()
    {
        const QList<Answers> with{altruist, altruist, jointGain};
        const QList<Answers> without{jointGain, inequalityAverse, individualist};
        const auto builder =
            studyOf({u"altruistic"_s}, {prompt::Goal::Self, prompt::Goal::None}, {u"A"_s}, {with, without});
        const Comparison comparison = report::compare(builder.study(), Template::GoalEffect);
        QCOMPARE(comparison.rows.size(), 1);
        const ComparisonRow& row = comparison.rows.first();
        QVERIFY(isNear(row.difference, 25.82712533));
        QVERIFY(isNear(row.interval, -15.23140074, 66.8856514));
        QVERIFY(isNear(row.p, 0.1365536428));
        QCOMPARE(row.verdict, Verdict::Open);
        QVERIFY(!comparison.overall); // one value is no mean over values
        QVERIFY(said(comparison).contains(u"neither an effect of the goal nor its absence"_s));
        const auto json = report::comparisonToJson(comparison);
        QCOMPARE(json["question"].get<std::string>(), std::string("goal-effect"));
        QCOMPARE(json["rows"][0]["n_first"].get<int>(), 3);
        QCOMPARE(json["rows"][0]["verdict"].get<std::string>(), std::string("open"));
    }

    void twoRespondentsWithoutVariety()
    {
        const QList<Answers> altruists(8, altruist);
        const QList<Answers> competitors(8, competitor);
        const auto builder = studyOf({u"altruistic"_s, u"competitive"_s}, {prompt::Goal::Self}, {u"One"_s, u"Two"_s},
                                     {altruists, competitors, competitors, competitors});
        const Comparison comparison = report::compare(builder.study(), Template::TwoModels);
        QCOMPARE(comparison.firstTitle, u"One (simulated)"_s);
        QCOMPARE(comparison.rows.size(), 2);
        // 2 of the 12,870 ways to deal 16 trials are as extreme.
        QVERIFY(comparison.rows.first().isPermutation);
        QVERIFY(isNear(comparison.rows.first().p, 2.0 / 12870, 1e-9));
        QCOMPARE(comparison.rows.first().verdict, Verdict::First);
        QVERIFY(isNear(comparison.rows.first().difference, 77.649745));
        QCOMPARE(comparison.rows.at(1).verdict, Verdict::Equivalent); // both on target in every trial
        QVERIFY(isNear(comparison.overall, 77.649745 / 2));
        QVERIFY(said(comparison).contains(u"One"_s) && said(comparison).contains(u"Two"_s));
    }

    void questionsNeedTheirFactors()
    {
        StudyBuilder builder = studyOf({u"none"_s}, {prompt::Goal::None}, {u"A"_s}, {{altruist}});
        for (const Template question : {Template::Baseline, Template::GoalEffect, Template::TwoModels}) {
            QVERIFY(!report::canAnswer(builder.study(), question));
            QVERIFY(report::compare(builder.study(), question).rows.isEmpty());
        }
    }

    void oneTrialSaysTooFew()
    {
        const auto builder =
            studyOf({u"altruistic"_s}, {prompt::Goal::Self, prompt::Goal::None}, {u"A"_s}, {{altruist}, {jointGain}});
        const Comparison comparison = report::compare(builder.study(), Template::GoalEffect);
        QCOMPARE(comparison.rows.first().verdict, Verdict::TooFew);
        QVERIFY(!comparison.rows.first().p && comparison.family == 0);
    }

    void groupsByWhatIsKnown()
    {
        StudyBuilder builder;
        builder.simulated(u"Big"_s)
            .simulated(u"Small"_s)
            .simulated(u"Unknown"_s)
            .orientations({u"altruistic"_s})
            .trials(1);
        builder.design().participants[0].metadata.sizeB = 70;
        builder.design().participants[1].metadata.sizeB = 7;
        builder.design().participants[1].metadata.tuning = u"RLHF"_s;
        builder.freeze().answer(1, altruist).answer(2, competitor).answer(3, altruist);
        const auto groups = report::byProperty(builder.study(), report::summarise(builder.study()));
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups.at(0).value, u"7"_s); // by size, not as texts
        QCOMPARE(groups.at(0).respondents, QStringList{u"Small (simulated)"_s});
        QVERIFY(isNear(groups.at(0).rationality, 0)); // as far from the target as six answers can be
        QCOMPARE(groups.at(1).value, u"70"_s);
        QVERIFY(isNear(groups.at(1).rationality, 1) && isNear(groups.at(1).corrected, 1));
        QCOMPARE(groups.at(2).value, u"RLHF"_s);
    }

    void templatesKnowTheirShape()
    {
        using study::templateDesign;
        using study::templateOf;
        for (const Template kind : {Template::Baseline, Template::GoalEffect, Template::TwoModels}) {
            study::Design design = templateDesign(kind);
            design.title = u"My own"_s;
            design.trials = 12;
            QCOMPARE(templateOf(design), std::optional(kind));
            design.labels = {svo::Labels::Numbers};
            QCOMPARE(templateOf(design), std::nullopt);
        }
        study::Design three = templateDesign(Template::TwoModels);
        three.participants << study::simulatedParticipants().last();
        QCOMPARE(templateOf(three), std::nullopt);
        QCOMPARE(templateOf(study::demoDesign()), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestReportComparison)
#include "tst_report_comparison.moc"
