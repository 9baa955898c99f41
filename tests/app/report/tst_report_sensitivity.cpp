#include "app/report/sensitivity.h"
#include "tests/support/studybuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using report::Sensitivity;
using support::StudyBuilder;

namespace {

// Ideal respondents and their angles, computed from the payoffs of Murphy, Ackermann & Handgraaf 2011.
constexpr std::array inequalityAverse{1, 9, 9, 4, 5, 9}; // 37.4824
constexpr std::array jointGain{1, 9, 9, 1, 5, 9};        // 45.0000
constexpr std::array selfOnly{5, 9, 9, 9, 1, 1};         // 0.0000

bool isNear(std::optional<double> value, double expected, double tolerance = 1e-3)
{
    return value && std::abs(*value - expected) < tolerance;
}

const Sensitivity& rowFor(const QList<Sensitivity>& rows, int cell, const QString& target)
{
    for (const Sensitivity& row : rows)
        if (row.cell == cell && row.target == target) return row;
    qFatal("no such row");
}

} // namespace

class TestSensitivity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Expected distances of random answers, computed over all 531,441 patterns: 22.597 from 45, 16.320 from 37.48,
    /// 15.223 from the prosocial set; largest distances 61.26, 53.74 and 53.35.
    void aProsocialCellUnderEveryTarget()
    {
        StudyBuilder builder;
        builder.simulated(u"Practice"_s).orientations({u"prosocial"_s}).trials(2).freeze();
        builder.answer(1, inequalityAverse).answer(2, selfOnly);
        const auto rows = report::sensitivityOf(builder.study());
        QCOMPARE(rows.size(), 3);
        const Sensitivity& set = rowFor(rows, 0, u"set"_s);
        QCOMPARE(set.scored, 2);
        QVERIFY(isNear(set.distance, 37.0928 / 2));
        QVERIFY(isNear(set.ofMean, 37.0928 - 37.4824 / 2)); // less than the mean distance: one trial is inside
        QVERIFY(isNear(set.rationality, (1 + 1 - 37.0928 / 53.353) / 2));
        QVERIFY(isNear(set.corrected, 1 - 37.0928 / 2 / 15.223));
        QVERIFY(isNear(set.legacy, 60 - 37.0928 / 2));
        const Sensitivity& joint = rowFor(rows, 0, u"joint_gain"_s);
        QVERIFY(isNear(joint.distance, (45 - 37.4824 + 45) / 2));
        QVERIFY(isNear(joint.deviation, -*joint.distance, 1e-9));
        QVERIFY(isNear(joint.corrected, 1 - (45 - 37.4824 + 45) / 2 / 22.597));
        QVERIFY(isNear(rowFor(rows, 0, u"inequality_averse"_s).corrected, 1 - 37.4824 / 2 / 16.320));
    }

    void onTargetIsOneAndSixty()
    {
        StudyBuilder builder;
        builder.simulated(u"Practice"_s).orientations({u"prosocial"_s, u"individualistic"_s}).trials(1).freeze();
        builder.answer(1, jointGain).answer(2, selfOnly);
        const auto rows = report::sensitivityOf(builder.study());
        for (const auto& [cell, target] : {std::pair(0, u"set"_s), std::pair(0, u"joint_gain"_s),
                                           std::pair(1, u"set"_s), std::pair(1, u"individualist_0"_s)}) {
            const Sensitivity& row = rowFor(rows, cell, target);
            QVERIFY(isNear(row.rationality, 1));
            QVERIFY(isNear(row.corrected, 1));
            QVERIFY(isNear(row.legacy, 60));
        }
    }

    void withoutTargetOrTrialThereIsNoNumber()
    {
        StudyBuilder builder;
        builder.simulated(u"Practice"_s).orientations({u"none"_s, u"altruistic"_s}).trials(1).freeze();
        const auto rows = report::sensitivityOf(builder.study());
        QCOMPARE(rows.size(), 1); // the altruistic set is one point, so it stands once
        QCOMPARE(rows.first().cell, 1);
        QCOMPARE(rows.first().scored, 0);
        QVERIFY(!rows.first().distance && !rows.first().rationality && !rows.first().legacy);
        const auto json = report::rowsToJson(report::sensitivityTable(builder.study(), rows));
        QVERIFY(json.at(0).at("mean_distance").is_null());
    }

    void anOwnValueHasItsOwnSetAlone()
    {
        StudyBuilder builder;
        builder.simulated(u"Practice"_s).trials(1);
        builder.design().orientations = {
            study::Orientation{u"fair"_s, u"fair"_s, u"shares alike"_s, svo::Target{40, 50}}};
        builder.freeze().answer(1, inequalityAverse);
        const auto rows = report::sensitivityOf(builder.study());
        QCOMPARE(rows.size(), 1);
        QVERIFY(isNear(rows.first().distance, 40 - 37.4824));
    }

    void fileAndScreenNameEveryColumn()
    {
        StudyBuilder builder;
        builder.simulated(u"Practice"_s).orientations({u"prosocial"_s}).trials(1).freeze().answer(1, jointGain);
        const auto table = report::sensitivityTable(builder.study(), report::sensitivityOf(builder.study()));
        QCOMPARE(table.rows.size(), 3);
        for (const report::Row& row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
        for (const report::Column& column : table.columns)
            QVERIFY(!column.label.isEmpty());
        for (const svo::PointTarget& point : svo::pointTargets())
            QVERIFY(report::targetTitle(point.id) != point.id);
    }
};

QTEST_GUILESS_MAIN(TestSensitivity)
#include "tst_report_sensitivity.moc"
