#include "app/base/numbers.h"
#include "app/report/summary.h"
#include "tests/support/studybuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using report::CellSummary;
using study::DecisionKind;
using study::Outcome;
using support::StudyBuilder;

namespace {

// Ideal respondents and their angles, computed from the payoffs of Murphy, Ackermann & Handgraaf 2011.
constexpr std::array altruist{1, 9, 1, 1, 9, 9};         // 61.3895
constexpr std::array inequalityAverse{1, 9, 9, 4, 5, 9}; // 37.4824
constexpr std::array individualist{1, 9, 9, 9, 1, 1};    // 7.8153
constexpr std::array competitor{9, 1, 9, 9, 1, 1};       // -16.2602

StudyBuilder practice(const QStringList& orientations, int trials)
{
    StudyBuilder builder;
    builder.simulated(u"Practice"_s).orientations(orientations).trials(trials);
    return builder;
}

bool isNear(std::optional<double> value, double expected, double tolerance = 1e-4)
{
    return value && std::abs(*value - expected) < tolerance;
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShareHasAnInterval()
    {
        StudyBuilder builder = practice({u"altruistic"_s}, 10);
        builder.freeze();
        for (int trial = 1; trial <= 10; ++trial)
            builder.answer(trial, altruist);
        const auto cell = report::summarise(builder.study()).first();
        QVERIFY(cell.isDeterministic);
        const auto all = cell.categoryInterval(svo::Category::Altruistic);
        QVERIFY(isNear(all->low, 0.7225)); // R 4.2: prop.test(10, 10, correct = FALSE)
        QVERIFY(isNear(all->high, 1));
        QVERIFY(isNear(cell.categoryInterval(svo::Category::Competitive)->high, 0.2775));
        QVERIFY(!cell.hasSeveralPeaks());
        QVERIFY(isNear(cell.circularMean, 61.3895));
        QVERIFY(isNear(cell.resultantLength, 1));
    }

    /// 77 in 100 trials at one end of the angles, 23 at the other: by hand, the linear mean is 43.53, the
    /// circular 46.05.
    void aMeanThatHidesTwoPeaksIsSaid()
    {
        StudyBuilder builder = practice({u"none"_s}, 100);
        builder.freeze();
        for (int trial = 1; trial <= 100; ++trial)
            builder.answer(trial, trial <= 77 ? altruist : competitor);
        const auto cell = report::summarise(builder.study()).first();
        QVERIFY(isNear(cell.meanAngle, 43.53, 0.01));
        QVERIFY(isNear(cell.circularMean, 46.05, 0.01));
        QVERIFY(cell.hasSeveralPeaks());
    }

    void numbersOfACell()
    {
        StudyBuilder builder = practice({u"prosocial"_s}, 3);
        builder.freeze().answer(1, inequalityAverse).answer(2, competitor).answer(3, {0, 9, 9, 4, 5, 9});
        const auto cells = report::summarise(builder.study());
        QCOMPARE(cells.size(), 1);
        const CellSummary& cell = cells[0];
        QCOMPARE(cell.participant, u"Practice"_s);
        QVERIFY(cell.isSimulated);
        QCOMPARE(cell.planned, 3);
        QCOMPARE(cell.complete, 3);                          // an unread reply is a reply
        QCOMPARE(cell.scored, 2);                            // but no number
        QVERIFY(isNear(cell.meanAngle, 10.6111));            // (37.4824 - 16.2602) / 2
        QVERIFY(isNear(cell.sdAngle, 38.0018));              // 53.7426 / sqrt(2)
        QVERIFY(isNear(cell.ciLow, 10.6111 - 341.43, 0.02)); // t(1) = 12.7062 times 38.0018 / sqrt(2)
        QVERIFY(isNear(cell.ciHigh, 10.6111 + 341.43, 0.02));
        QCOMPARE(cell.categories, (std::array{0, 1, 0, 1}));
        QCOMPARE(cell.transitive, 2);
        QVERIFY(isNear(cell.meanDeviation, (0 + 37.0928 + 16.2602) / 2)); // target 37.0928 … 52.9072
        QVERIFY(isNear(cell.rationality, 0.5));                           // 1 and 0
        QVERIFY(isNear(cell.rationalityCorrected, 1 - 26.6765 / 15.223, 1e-3));
        QCOMPARE(cell.outcomes, (std::array{17, 0, 0, 1, 0, 0}));
        QCOMPARE(cell.overridden, 0);
    }

    // Each ideal is at its own target: 61.39 · 37.09 … 52.91 · -7.82 … 7.82 · -16.26.
    void idealsAreFullyRational()
    {
        StudyBuilder builder = practice({u"altruistic"_s, u"prosocial"_s, u"individualistic"_s, u"competitive"_s}, 1);
        builder.freeze().answer(1, altruist).answer(2, inequalityAverse).answer(3, individualist).answer(4, competitor);
        for (const CellSummary& cell : report::summarise(builder.study())) {
            QVERIFY(isNear(cell.meanDeviation, 0, 1e-9));
            QVERIFY(isNear(cell.rationality, 1, 1e-9));
            QVERIFY(isNear(cell.rationalityCorrected, 1, 1e-9));
            QCOMPARE(cell.categories[std::size_t(cell.cell)], 1);
        }
    }

    void whatDoesNotExistIsNone()
    {
        StudyBuilder builder = practice({u"none"_s, u"competitive"_s}, 1);
        builder.freeze().answer(1, individualist).step(2, Outcome::Error);
        const auto cells = report::summarise(builder.study());
        QVERIFY(isNear(cells[0].meanAngle, 7.8153));
        QVERIFY(!cells[0].sdAngle && !cells[0].ciLow && !cells[0].ciHigh);                           // one trial
        QVERIFY(!cells[0].meanDeviation && !cells[0].rationality && !cells[0].rationalityCorrected); // no value induced
        QCOMPARE(cells[1].complete, 0);
        QVERIFY(!cells[1].meanAngle && !cells[1].meanDeviation && !cells[1].rationality);
        QCOMPARE(cells[1].outcomes, (std::array{0, 0, 0, 0, 0, 0})); // a stage failed, no item was asked
    }

    void bootstrapFromTenTrialsOn()
    {
        StudyBuilder builder = practice({u"prosocial"_s, u"altruistic"_s}, 10);
        builder.freeze();
        for (qint64 trial = 1; trial <= 10; ++trial)
            builder.answer(trial, trial % 2 ? inequalityAverse : individualist);
        for (qint64 trial = 11; trial <= 20; ++trial)
            builder.answer(trial, altruist);
        const auto cells = report::summarise(builder.study());
        QVERIFY(isNear(cells[0].meanAngle, 22.6489));
        // Normal theory gives 22.65 ± 1.96 · 15.64 / √10 = ± 9.69; a bootstrap of ten comes near it.
        QVERIFY(*cells[0].ciLow > 10 && *cells[0].ciLow < 16);
        QVERIFY(*cells[0].ciHigh > 29 && *cells[0].ciHigh < 35);
        QVERIFY(isNear(cells[1].ciLow, 61.3895) && isNear(cells[1].ciHigh, 61.3895)); // all alike
        QCOMPARE(report::summarise(builder.study()), cells); // the same study gives the same numbers
    }

    void correctionsCount()
    {
        StudyBuilder builder = practice({u"prosocial"_s}, 1);
        builder.freeze().answer(1, {0, 9, 9, 4, 5, 9});
        QCOMPARE(report::summarise(builder.study())[0].scored, 0);
        builder.correct(1, 1, DecisionKind::Option, 0);
        const CellSummary corrected = report::summarise(builder.study())[0];
        QVERIFY(isNear(corrected.meanAngle, 37.4824));
        QCOMPARE(corrected.overridden, 1);
        QCOMPARE(corrected.outcomes[3], 1); // what the rules made of it stays
        builder.correct(1, 1, DecisionKind::Automatic);
        QCOMPARE(report::summarise(builder.study())[0].overridden, 0);
        QCOMPARE(report::summarise(builder.study())[0].scored, 0);
    }

    void cellsComeInDesignOrder()
    {
        StudyBuilder builder = practice({u"prosocial"_s, u"none"_s}, 2);
        builder.simulated(u"Second"_s).design().goals = {prompt::Goal::Self, prompt::Goal::None};
        builder.freeze();
        const auto cells = report::summarise(builder.study());
        QCOMPARE(cells.size(), builder.study().cells.size());
        QCOMPARE(cells.first().participant, u"Practice"_s);
        QCOMPARE(cells.last().participant, u"Second"_s);
        for (const CellSummary& cell : cells)
            QCOMPARE(cell.planned, 2);
    }

    void planIsCountedBeforeItIsFixed()
    {
        StudyBuilder builder = practice({u"prosocial"_s}, 30);
        builder.apply(study::SetDesign{builder.design()});
        QCOMPARE(report::summarise(builder.study())[0].planned, 30);
        QVERIFY(report::summarise(StudyBuilder().study()).isEmpty());
    }

    // The keys are the contract of `svo summary --json`.
    void jsonHasEveryKeyAlways()
    {
        const QStringList keys{u"participant"_s, u"orientation"_s,
                               u"goal"_s,        u"prompt_pack"_s,
                               u"induction"_s,   u"placement"_s,
                               u"item_order"_s,  u"option_order"_s,
                               u"labels"_s,      u"conversation"_s,
                               u"n_planned"_s,   u"n_complete"_s,
                               u"n_scored"_s,    u"mean_angle"_s,
                               u"sd_angle"_s,    u"ci_low"_s,
                               u"ci_high"_s,     u"category_counts"_s,
                               u"transitive"_s,  u"mean_deviation"_s,
                               u"rationality"_s, u"rationality_corrected"_s,
                               u"outcomes"_s,    u"simulated"_s};
        StudyBuilder builder = practice({u"prosocial"_s, u"none"_s}, 1);
        builder.freeze().answer(2, competitor);
        const base::Json json = report::summaryToJson(builder.study(), report::summarise(builder.study()));
        QCOMPARE(json["cells"].size(), 2u);
        for (const auto& cell : json["cells"])
            for (const QString& key : keys)
                QVERIFY2(cell.contains(key.toStdString()), qPrintable(key));
        const auto& empty = json["cells"][0];
        for (const char* key :
             {"mean_angle", "sd_angle", "ci_low", "ci_high", "mean_deviation", "rationality", "rationality_corrected"})
            QVERIFY2(empty[key].is_null(), key);
        QCOMPARE(empty["n_scored"].get<int>(), 0);
        QCOMPARE(json["cells"][1]["category_counts"]["competitive"].get<int>(), 1);
        QCOMPARE(json["cells"][1]["outcomes"]["extracted"].get<int>(), 6);
        QCOMPARE(json["cells"][1]["outcomes"].size(), 6u);
        QVERIFY(json["cells"][1]["mean_angle"].is_number());
        QVERIFY(json["cells"][1]["rationality"].is_null());
    }

    void tableHoldsTheSameNumbers()
    {
        StudyBuilder builder = practice({u"prosocial"_s}, 2);
        builder.freeze().answer(1, inequalityAverse).answer(2, competitor);
        const auto cells = report::summarise(builder.study());
        const report::Table table = report::summaryTable(builder.study(), cells);
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.rows[0].size(), table.columns.size());
        const auto at = [&](const QString& name) {
            for (qsizetype i = 0; i < table.columns.size(); ++i)
                if (table.columns[i].name == name) return report::cellText(table.columns[i], table.rows[0][i]);
            return u"(no such column)"_s;
        };
        QCOMPARE(at(u"mean_angle"_s), base::fixed(*cells[0].meanAngle, 6));
        QCOMPARE(at(u"competitive"_s), u"1"_s);
        QCOMPARE(at(u"extracted"_s), u"12"_s);
        QCOMPARE(at(u"goal"_s), u"self"_s);
    }

    void textIsForPeople()
    {
        StudyBuilder builder = practice({u"prosocial"_s, u"none"_s}, 2);
        builder.freeze().answer(1, inequalityAverse).answer(2, competitor);
        const QString text = report::summaryText(builder.study(), report::summarise(builder.study()));
        QVERIFY(text.contains(u"Practice (simulated)"_s));
        QVERIFY(text.contains(u"10.61"_s));
        QVERIFY(text.contains(u"0/1/0/1"_s));
        QVERIFY(text.contains(u"–"_s));
        QVERIFY(!text.contains(u"induction"_s)); // the same in all cells
        QVERIFY(text.contains(u"no language models"_s));
        QVERIFY(text.endsWith(u'\n'));
        QVERIFY(!report::summaryText(StudyBuilder().study(), {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_report_summary.moc"
