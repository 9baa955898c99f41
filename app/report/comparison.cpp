#include "app/report/comparison.h"

#include "app/report/chance.h"
#include "app/report/comparisonwords.h"
#include "app/report/consistency.h"
#include "app/report/summary.h"
#include "app/report/translate.h"
#include "app/stats/comparison.h"
#include "app/stats/distributions.h"
#include "app/stats/effects.h"
#include "app/stats/means.h"
#include "app/stats/multiplicity.h"
#include "app/stats/summary.h"

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace app::report {

using prompt::Goal;
using study::Template;

namespace {

constexpr double alpha = 0.05;

/// The cells of a study with what is compared in them.
struct Cells
{
    explicit Cells(const study::Study& theStudy)
        : study(theStudy)
        , angles(anglesByCell(theStudy))
        , chance(chanceOf(theStudy.design))
    {
    }
    std::optional<svo::Target> target(int cell) const
    {
        return study::targetOf(study.orientationOf(study.cells.at(cell)), study.design.payoffsInUse());
    }
    /// Distances to the target of each trial; without a target its angle.
    QList<double> values(int cell) const
    {
        const auto set = target(cell);
        QList<double> list = angles.at(cell);
        if (set)
            for (double& value : list)
                value = set->distance(value);
        return list;
    }

    const study::Study& study;
    const QList<QList<double>> angles;
    const std::shared_ptr<const svo::Distribution> chance;
};

/// What a cell differs in from others of the same respondent, value and goal.
QString conditionOf(const study::Design& design, const study::Cell& cell)
{
    QStringList parts;
    const study::Factors& f = cell.factors;
    const auto add = [&parts](qsizetype levels, const QString& name) {
        if (levels > 1) parts << QString(name).replace(u'_', u' ');
    };
    add(design.promptPacks.size(), f.promptPack);
    add(design.inductions.size(), prompt::inductionName(f.induction));
    add(design.placements.size(), prompt::placementName(f.placement));
    add(design.itemOrders.size(), svo::itemOrderName(f.itemOrder));
    add(design.optionOrders.size(), svo::optionOrderName(f.optionOrder));
    add(design.labels.size(), svo::labelsName(f.labels));
    add(design.conversations.size(), study::conversationName(f.conversation));
    return parts.join(u", "_s);
}

QString goalWords(Goal goal)
{
    switch (goal) {
    case Goal::Self:
        return tr("stated goal");
    case Goal::Fixed:
        return tr("fixed goal");
    case Goal::None:
        return tr("no goal");
    }
    return {};
}

/// Mean and SD of the distance to a target under random answering, exact.
std::pair<double, double> chanceDistance(const svo::Distribution& chance, const svo::Target& target)
{
    double mean = 0;
    double squares = 0;
    for (const auto& atom : chance.atoms) {
        const double distance = target.distance(atom.angle);
        mean += atom.share * distance;
        squares += atom.share * distance * distance;
    }
    return {mean, std::sqrt(std::max(0.0, squares - mean * mean))};
}

ComparisonRow besideChance(const Cells& cells, int index)
{
    const study::Cell& cell = cells.study.cells.at(index);
    ComparisonRow row;
    row.respondent = respondentTitle(cells.study.participantOf(cell));
    row.condition = conditionOf(cells.study.design, cell);
    if (cells.study.design.goals.size() > 1)
        row.condition =
            row.condition.isEmpty() ? goalWords(cell.goal) : u"%1, %2"_s.arg(goalWords(cell.goal), row.condition);
    row.orientation = cells.study.orientationOf(cell).id;
    row.hasTarget = true;
    const auto [expected, sd] = chanceDistance(*cells.chance, *cells.target(index));
    row.second = expected;
    const QList<double> distances = cells.values(index);
    row.firstN = static_cast<int>(distances.size());
    const auto summary = stats::summarise(distances);
    if (!summary) return row;
    row.first = summary->mean;
    row.difference = svo::correctedRationality(summary->mean, expected);
    if (row.firstN < 2 || !row.difference || !(sd > 0)) return row;
    stats::BootstrapOptions options;
    options.seed = base::Rng::derive(cells.study.design.seed, "distance", static_cast<quint64>(index));
    if (const auto interval = stats::meanInterval(distances, options).interval)
        row.interval = stats::Interval{1 - interval->high / expected, 1 - interval->low / expected};
    const double z = (expected - summary->mean) / (sd / std::sqrt(row.firstN));
    row.p = 2 * stats::normalCdf(-std::abs(z));
    return row;
}

ComparisonRow pairOf(const Cells& cells, int a, int b)
{
    const study::Cell& cell = cells.study.cells.at(a);
    ComparisonRow row;
    row.condition = conditionOf(cells.study.design, cell);
    row.orientation = cells.study.orientationOf(cell).id;
    row.hasTarget = cells.target(a).has_value();
    const QList<double> first = cells.values(a);
    const QList<double> second = cells.values(b);
    row.firstN = static_cast<int>(first.size());
    row.secondN = static_cast<int>(second.size());
    const auto one = stats::summarise(first);
    const auto two = stats::summarise(second);
    if (one) row.first = one->mean;
    if (two) row.second = two->mean;
    if (!one || !two) return row;
    const double sign = row.hasTarget ? -1 : 1; // a smaller distance is closer
    row.difference = sign * (one->mean - two->mean);
    if (row.firstN < 2 || row.secondN < 2) return row;
    if (const auto test = stats::welch(first, second)) {
        row.p = test->p;
        row.interval = sign > 0 ? test->interval : stats::Interval{-test->interval.high, -test->interval.low};
    } else if (const auto permutation = stats::permutationTest(first, second, cells.study.design.seed)) {
        row.p = permutation->p;
        row.isPermutation = true;
    }
    if (const auto g = stats::hedgesG(first, second)) row.effect = sign * g->value;
    return row;
}

void judge(Comparison& comparison, const std::function<bool(qsizetype)>& isEquivalent)
{
    QList<double> p;
    for (const ComparisonRow& row : comparison.rows)
        if (row.p) p << *row.p;
    const QList<double> adjusted = stats::holm(p);
    comparison.family = static_cast<int>(p.size());
    qsizetype next = 0;
    for (qsizetype i = 0; i < comparison.rows.size(); ++i) {
        ComparisonRow& row = comparison.rows[i];
        if (!row.p) continue;
        row.adjusted = adjusted.at(next++);
        if (*row.adjusted < alpha && *row.difference != 0)
            row.verdict = *row.difference > 0 ? Verdict::First : Verdict::Second;
        else
            row.verdict = isEquivalent(i) ? Verdict::Equivalent : Verdict::Open;
    }
}

/// The pairs with a target together, as if each value were a stratum: mean of the differences, its error from all of
/// them, degrees of freedom by Satterthwaite.
void addOverall(Comparison& comparison, const QList<std::pair<QList<double>, QList<double>>>& pairs)
{
    double sum = 0;
    double variance = 0;
    double denominator = 0;
    int count = 0;
    for (const auto& [first, second] : pairs) {
        const auto one = stats::summarise(first);
        const auto two = stats::summarise(second);
        if (!one || !two || !one->sd || !two->sd) return; // a value without trials would leave a mean of other values
        sum += two->mean - one->mean;
        for (const auto& side : {*one, *two}) {
            const double part = *side.sd * *side.sd / side.n;
            variance += part;
            denominator += part * part / (side.n - 1);
        }
        ++count;
    }
    if (count < 2) return;
    comparison.overall = sum / count;
    if (!(variance > 0)) return;
    const double half = stats::tQuantile(0.975, variance * variance / denominator) * std::sqrt(variance) / count;
    comparison.overallInterval = stats::Interval{*comparison.overall - half, *comparison.overall + half};
}

Comparison baseline(const Cells& cells)
{
    Comparison comparison;
    comparison.firstTitle = tr("Responses");
    comparison.secondTitle = tr("Random answers");
    for (int i = 0; i < cells.study.cells.size(); ++i)
        if (cells.target(i)) comparison.rows << besideChance(cells, i);
    judge(comparison, [](qsizetype) { return false; });
    conclude(
        comparison, cells.study,
        {tr("%1: responses come closer to the induced value than random answers under %2."),
         tr("%1: responses lie farther from the induced value than random answers under %2."),
         {},
         tr("%1: responses cannot be told from random answers in their distance to the value under %2; nothing may "
            "be concluded about the value there."),
         tr("%1: fewer than two scored trials under %2.")});
    comparison.method =
        tr("Distances to the target set beside the exact expectation of random answers (z test against their exact "
           "mean and standard deviation; Holm over %1 tests, .05). Intervals of VR above chance: 95 %, BCa bootstrap "
           "over conversations, t below 10 trials.")
            .arg(comparison.family);
    return comparison;
}

/// Pairs of cells by `secondOf`, which gives the partner of a first cell or none.
Comparison pairs(const Cells& cells, const std::function<bool(const study::Cell&)>& isFirst,
                 const std::function<bool(const study::Cell& first, const study::Cell& second)>& isPartner,
                 const std::function<QString(const study::Cell&)>& subjectOf)
{
    Comparison comparison;
    QList<std::pair<int, int>> found;
    for (int a = 0; a < cells.study.cells.size(); ++a) {
        if (!isFirst(cells.study.cells.at(a))) continue;
        for (int b = 0; b < cells.study.cells.size(); ++b) {
            if (!isPartner(cells.study.cells.at(a), cells.study.cells.at(b))) continue;
            comparison.rows << pairOf(cells, a, b);
            comparison.rows.last().respondent = subjectOf(cells.study.cells.at(a));
            found << std::pair(a, b);
        }
    }
    judge(comparison, [&](qsizetype i) {
        const auto test =
            stats::tost(cells.values(found.at(i).first), cells.values(found.at(i).second), equivalenceMargin);
        const ComparisonRow& row = comparison.rows.at(i);
        return test ? test->equivalent : row.isPermutation && std::abs(*row.difference) < equivalenceMargin;
    });
    QList<std::pair<QList<double>, QList<double>>> values;
    for (const auto& [a, b] : std::as_const(found))
        if (cells.target(a)) values << std::pair(cells.values(a), cells.values(b));
    addOverall(comparison, values);
    comparison.method =
        tr("Welch's t test of the distances to the target set (of the angles where no value is induced), because each "
           "conversation is independent; permutation test where nothing varies. Holm over %1 tests, .05. No difference "
           "is claimed only where two one-sided tests show it to be within ±%2°.")
            .arg(comparison.family)
            .arg(equivalenceMargin);
    return comparison;
}

Comparison goalEffect(const Cells& cells)
{
    const auto& goals = cells.study.design.goals;
    Comparison comparison = pairs(
        cells, [](const study::Cell& cell) { return cell.goal != Goal::None; },
        [](const study::Cell& first, const study::Cell& second) {
            return second.goal == Goal::None && second.participant == first.participant &&
                   second.orientation == first.orientation && second.factors == first.factors;
        },
        [&cells, &goals](const study::Cell& cell) {
            const QString label = respondentTitle(cells.study.participantOf(cell));
            return goals.size() > 2 ? u"%1, %2"_s.arg(label, goalWords(cell.goal)) : label;
        });
    comparison.firstTitle = tr("With goal");
    comparison.secondTitle = tr("Without goal");
    concludeOverall(comparison,
                    {tr("Over all respondents and values, responses with a goal come closer to the target by %1."),
                     tr("Over all respondents and values, responses with a goal lie farther from the target by %1."),
                     tr("Over all respondents and values, an effect of the goal on the distance to the target is not "
                        "shown: the difference is %1.")});
    conclude(comparison, cells.study,
             {tr("%1: with a goal, responses come closer to the target under %2."),
              tr("%1: with a goal, responses lie farther from the target under %2."),
              tr("%1: the goal makes no difference of 5° or more under %2."),
              tr("%1: neither an effect of the goal nor its absence is shown under %2; more trials are needed."),
              tr("%1: fewer than two scored trials in a condition under %2.")});
    return comparison;
}

Comparison twoRespondents(const Cells& cells)
{
    const auto& people = cells.study.design.participants;
    Comparison comparison = pairs(
        cells, [](const study::Cell& cell) { return cell.participant == 0; },
        [](const study::Cell& first, const study::Cell& second) {
            return second.participant == 1 && second.goal == first.goal && second.orientation == first.orientation &&
                   second.factors == first.factors;
        },
        [&cells](const study::Cell& cell) {
            return cells.study.design.goals.size() > 1 ? goalWords(cell.goal) : QString();
        });
    comparison.firstTitle = respondentTitle(people.at(0));
    comparison.secondTitle = respondentTitle(people.at(1));
    const QString other = comparison.secondTitle;
    const auto with = [&other](QString pattern) { return pattern.replace(u"%3"_s, other); };
    const auto both = [&comparison](QString pattern) {
        return pattern.replace(u"%2"_s, comparison.firstTitle).replace(u"%3"_s, comparison.secondTitle);
    };
    concludeOverall(comparison,
                    {both(tr("Over all values, responses of %2 come closer to the target than those of %3 by %1.")),
                     both(tr("Over all values, responses of %2 lie farther from the target than those of %3 by %1.")),
                     both(tr("Over all values, a difference between %2 and %3 in the distance to the target is not "
                             "shown: it is %1."))});
    conclude(comparison, cells.study,
             {with(tr("%1: responses come closer to the target (without a value: have a larger angle) than those of %3 "
                      "under %2.")),
              with(tr("%1: responses lie farther from the target (without a value: have a smaller angle) than those of "
                      "%3 under %2.")),
              with(tr("%1: responses differ from those of %3 by less than 5° under %2.")),
              with(tr("%1: neither a difference from %3 nor its absence is shown under %2; more trials are needed.")),
              tr("%1: fewer than two scored trials on a side under %2.")});
    return comparison;
}

} // namespace

bool canAnswer(const study::Study& study, Template question)
{
    const study::Design& design = study.design;
    switch (question) {
    case Template::Baseline:
        return std::ranges::any_of(design.orientations, [&](const study::Orientation& orientation) {
            return study::targetOf(orientation, design.payoffsInUse()).has_value();
        });
    case Template::GoalEffect:
        return design.goals.size() > 1 && design.goals.contains(Goal::None);
    case Template::TwoModels:
        return design.participants.size() >= 2;
    }
    return false;
}

Comparison compare(const study::Study& study, Template question)
{
    Comparison comparison;
    if (canAnswer(study, question)) {
        const Cells cells(study);
        comparison = question == Template::Baseline     ? baseline(cells)
                     : question == Template::GoalEffect ? goalEffect(cells)
                                                        : twoRespondents(cells);
    }
    comparison.question = question;
    return comparison;
}

} // namespace app::report
