#include "app/report/sensitivity.h"

#include "app/report/chance.h"
#include "app/report/consistency.h"
#include "app/report/summary.h"
#include "app/report/translate.h"
#include "app/stats/summary.h"
#include "app/svo/rationality.h"

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

struct Candidate
{
    QString id;
    svo::Target angles;
};

QList<Candidate> candidatesFor(const study::Orientation& orientation, const svo::Payoffs& payoffs)
{
    QList<Candidate> candidates;
    if (const auto set = study::targetOf(orientation, payoffs)) candidates << Candidate{u"set"_s, *set};
    const auto category = svo::categoryFromName(orientation.id);
    if (!category) return candidates;
    for (const svo::PointTarget& point : svo::pointTargets(payoffs)) {
        const bool isTheSet = !candidates.isEmpty() && point.target == candidates.first().angles;
        if (point.category == *category && !isTheSet) candidates << Candidate{point.id, point.target};
    }
    return candidates;
}

Sensitivity rowOf(int cell, const Candidate& candidate, const QList<double>& angles, const svo::Distribution& chance)
{
    Sensitivity row{cell, candidate.id, candidate.angles, static_cast<int>(angles.size()), {}, {}, {}, {}, {}, {}};
    QList<double> distances;
    QList<double> deviations;
    QList<double> rationalities;
    for (const double angle : angles) {
        const svo::Rationality trial = svo::rationality(angle, candidate.angles, chance.attainable);
        distances << trial.distance;
        deviations << trial.deviation;
        rationalities << trial.value;
    }
    const auto mean = stats::summarise(angles);
    if (!mean) return row;
    row.distance = stats::summarise(distances)->mean;
    row.deviation = stats::summarise(deviations)->mean;
    row.rationality = stats::summarise(rationalities)->mean;
    row.corrected = svo::correctedRationality(*row.distance, chance.meanDistance(candidate.angles));
    row.legacy = 60 - *row.distance;
    row.ofMean = candidate.angles.distance(mean->mean);
    return row;
}

/// A number of a row for files.
struct Number
{
    const char* key;
    const char* meaning;
    const char* unit;
    std::optional<double> Sensitivity::*value;
};

constexpr std::array<Number, 6> numbers{{
    {"mean_distance", "Mean distance D to the target", "degrees", &Sensitivity::distance},
    {"mean_deviation", "Mean signed deviation: negative below the target, 0 inside", "degrees",
     &Sensitivity::deviation},
    {"distance_of_mean", "Distance of the mean angle to the target", "degrees", &Sensitivity::ofMean},
    {"rationality", "Mean VR = 1 - D / Dmax", "", &Sensitivity::rationality},
    {"rationality_corrected", "VR above chance: 1 - mean D / expected D of random answers", "",
     &Sensitivity::corrected},
    {"rationality_legacy", "60 - mean D, the scale of published radar figures", "", &Sensitivity::legacy},
}};

} // namespace

QList<Sensitivity> sensitivityOf(const study::Study& study)
{
    const auto chance = chanceOf(study.design);
    const QList<QList<double>> angles = anglesByCell(study);
    QList<Sensitivity> rows;
    for (int cell = 0; cell < study.cells.size(); ++cell)
        for (const Candidate& candidate :
             candidatesFor(study.orientationOf(study.cells.at(cell)), study.design.payoffsInUse()))
            rows << rowOf(cell, candidate, angles.at(cell), *chance);
    return rows;
}

Table sensitivityTable(const study::Study& study, const QList<Sensitivity>& list)
{
    Table table{cellColumns(), {}};
    table.columns << Column{u"target"_s, ColumnType::Text,
                            u"What counts as full value rationality: set is the rule of "
                            "this program, the others are single ideal respondents"_s}
                  << Column{u"target_low"_s, ColumnType::Number, u"Lower end of the target"_s, u"degrees"_s, {}, 6}
                  << Column{u"target_high"_s, ColumnType::Number, u"Upper end of the target"_s, u"degrees"_s, {}, 6}
                  << Column{u"n_scored"_s, ColumnType::Integer, u"Trials with an angle"_s};
    for (const Number& number : numbers)
        table.columns << Column{QString::fromLatin1(number.key),
                                ColumnType::Number,
                                QString::fromLatin1(number.meaning),
                                QString::fromLatin1(number.unit),
                                {},
                                6};
    for (const Sensitivity& entry : list) {
        Row row = cellRow(study, entry.cell);
        row << entry.target << entry.angles.low << entry.angles.high << double(entry.scored);
        for (const Number& number : numbers)
            row << cell(entry.*number.value);
        table.rows << row;
    }
    return table;
}

QString targetTitle(const QString& target)
{
    if (target == "set"_L1) return tr("Target set");
    if (target == "altruist"_L1) return tr("Altruist");
    if (target == "joint_gain"_L1) return tr("Joint gain (75, 75)");
    if (target == "inequality_averse"_L1) return tr("Inequality averse");
    if (target == "individualist"_L1) return tr("Individualist (85, 85)");
    if (target == "individualist_0"_L1) return tr("Individualist (85, 50)");
    if (target == "competitor"_L1) return tr("Competitor");
    return target;
}

QString sensitivityNote()
{
    return tr("The same trials measured against other targets. Sets count every way in which an ideal respondent can "
              "resolve indifference; a single target is one of these ways, with the amounts that it takes where it is "
              "indifferent. Distance of the mean and mean distance "
              "differ where trials lie on both sides of a target. The last column is the scale of published radar "
              "figures, 60 minus the mean distance.");
}

} // namespace app::report
