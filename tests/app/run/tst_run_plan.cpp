#include "app/run/plan.h"
#include "tests/support/studybuilder.h"
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
namespace study = app::study;
namespace svo = app::svo;

/// The plan: every trial fixed and seeded before the first request.
class TestRunPlan : public QObject
{
    Q_OBJECT

    static study::Design design()
    {
        support::StudyBuilder builder;
        builder.simulated(u"One"_s).simulated(u"Two"_s).orientations({u"altruistic"_s, u"none"_s}).trials(3);
        builder.design().optionOrders = {svo::OptionOrder::Shuffled};
        builder.design().itemOrders = {svo::ItemOrder::Shuffled};
        return builder.design();
    }

private Q_SLOTS:
    void sameDesignGivesTheSamePlan()
    {
        QCOMPARE(app::run::plan(design()), app::run::plan(design()));
        auto other = design();
        other.seed = 2;
        QVERIFY(app::run::plan(other) != app::run::plan(design()));
    }

    void everyCellHasItsTrialsAndCellsTakeTurns()
    {
        const auto trials = app::run::plan(design());
        QCOMPARE(trials.size(), 4 * 3); // 2 respondents × 2 orientations, 3 trials each
        for (int i = 0; i < trials.size(); ++i) {
            QCOMPARE(trials.at(i).id.value, i + 1);
            QCOMPARE(trials.at(i).cell, i % 4);
            QCOMPARE(trials.at(i).number, i / 4 + 1);
        }
    }

    void seedsDifferAndOrdersAreSharedAcrossCells()
    {
        const auto trials = app::run::plan(design());
        QSet<quint64> seeds;
        for (const auto& trial : trials) seeds << trial.seed;
        QCOMPARE(seeds.size(), trials.size());
        for (int i = 0; i < trials.size(); ++i) QCOMPARE(trials.at(i).items, trials.at(i / 4 * 4).items);
        QVERIFY(trials.at(0).items != trials.at(4).items);
    }

    void requestsCountTheStages_data()
    {
        QTest::addColumn<QString>("orientation");
        QTest::addColumn<QString>("goal");
        QTest::addColumn<int>("requests");
        QTest::newRow("induced, own goal") << "altruistic" << "self" << 9; // induction, adoption, goal, six items
        QTest::newRow("induced, fixed goal") << "altruistic" << "fixed" << 9;
        QTest::newRow("induced, no goal") << "altruistic" << "none" << 8;
        QTest::newRow("baseline, own goal") << "none" << "self" << 7;
        QTest::newRow("baseline, no goal") << "none" << "none" << 6;
    }

    void requestsCountTheStages()
    {
        QFETCH(QString, orientation);
        QFETCH(QString, goal);
        QFETCH(int, requests);
        support::StudyBuilder builder;
        builder.simulated(u"One"_s).orientations({orientation}).trials(1);
        builder.design().goals = {*app::prompt::goalFromName(goal)};
        const auto cell = study::cellsOf(builder.design()).constFirst();
        QCOMPARE(app::run::requestsPerTrial(builder.design(), cell), requests);
        builder.freeze();
        const auto pack = app::prompt::builtInPack(u"hvae-en"_s);
        const auto chain = study::chainOf(builder.study(), builder.study().trials.constFirst()->plan, {{u"hvae-en"_s, *pack}});
        QVERIFY(chain.has_value());
        QCOMPARE(chain->steps.size(), requests);
        QCOMPARE(static_cast<int>(builder.study().trials.constFirst()->steps.size()), requests);
    }
};

QTEST_GUILESS_MAIN(TestRunPlan)
#include "tst_run_plan.moc"
