#include "app/report/fields.h"

#include "app/svo/screens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::report::fields {
namespace {

using F = const TrialFacts&;

template <class Get> Cell ofScore(F f, Get get)
{
    return f.sheet.score ? Cell(get(*f.sheet.score)) : Cell();
}

template <class Get> Cell ofSecondary(F f, Get get)
{
    return f.sheet.secondary ? get(*f.sheet.secondary) : Cell();
}

std::optional<svo::Rationality> rationality(F f)
{
    if (!f.sheet.score || !f.target) return std::nullopt;
    return svo::rationality(f.sheet.score->angle, *f.target, f.chance.attainable);
}

template <class Get> Cell ofRationality(F f, Get get)
{
    const auto value = rationality(f);
    return value ? get(*value) : Cell();
}

Cell longerThan(F f, double screen)
{
    if (!f.sheet.score) return {};
    return flag(svo::passesLength(*f.sheet.score, screen, svo::lengthScale(f.study.design.payoffsInUse())));
}

Cell transitiveBy(F f, svo::TieRule rule)
{
    const auto preference = svo::preference(study::choicesOf(f.study, f.trial), f.study.design.payoffsInUse(), rule);
    return f.sheet.score && preference ? flag(preference->transitive) : Cell();
}

/// Signed distance to the k-th point target (from 0) of the induced value.
Cell toPoint(F f, qsizetype k)
{
    const auto category = svo::categoryFromName(f.orientation.id);
    if (!f.sheet.score || !category) return {};
    for (const svo::PointTarget& point : svo::pointTargets(f.study.design.payoffsInUse()))
        if (point.category == *category && k-- == 0) return Cell(point.target.deviation(f.sheet.score->angle));
    return {};
}

Cell automaticAngle(F f)
{
    const auto score = study::automaticScoreOf(f.study, f.trial);
    return score ? Cell(score->angle) : Cell();
}

int countItems(F f, bool (*counts)(const study::StepState&))
{
    return static_cast<int>(
        std::ranges::count_if(f.trial.steps, [counts](const auto& step) { return step.item > 0 && counts(step); }));
}

Cell stageOutcome(F f, prompt::Stage stage)
{
    for (const study::StepState& step : f.trial.steps)
        if (step.stage == stage && step.outcome) return cell(study::outcomeName(*step.outcome));
    return {};
}

/// Sum over the attempts that tell it; nothing when none does.
template <class Get> Cell sum(F f, Get get)
{
    std::optional<qint64> total;
    for (const study::Attempt& attempt : f.transcript.attempts)
        if (const std::optional<qint64> value = get(attempt)) total = total.value_or(0) + *value;
    return number(total);
}

Cell statedGoal(F f)
{
    const study::Attempt* attempt = f.attempt(prompt::Stage::Goal);
    return attempt ? cell(attempt->reply.text) : Cell();
}

Cell firstSent(F f)
{
    return f.transcript.attempts.isEmpty() ? Cell() : time(f.transcript.attempts.first().sentAt);
}

Cell lastSent(F f)
{
    return f.transcript.attempts.isEmpty() ? Cell() : time(f.transcript.attempts.last().sentAt);
}

const QStringList stageOutcomes{u"complete"_s, u"refused"_s, u"truncated"_s, u"error"_s, u"sent"_s};

Column degrees(const QString& name, const QString& label)
{
    return {name, ColumnType::Number, label, u"degrees"_s, {}, 6};
}

Column points(const QString& name, const QString& label)
{
    return {name, ColumnType::Number, label, u"points"_s, {}, 6};
}

Column share(const QString& name, const QString& label)
{
    return {name, ColumnType::Number, label, {}, {}, 6};
}

QList<Field<TrialFacts>> scores()
{
    using S = const svo::Score&;
    using R = const svo::Rationality&;
    return {
        {{u"seed"_s, ColumnType::Text, u"Seed of the trial; orders and simulated answers follow from it"_s},
         [](F f) { return cell(QString::number(f.trial.plan.seed)); }},
        {{u"complete"_s, ColumnType::Flag, u"1: every request has a complete reply, whatever was read from it"_s},
         [](F f) { return flag(f.trial.isComplete()); }},
        {{u"answered"_s, ColumnType::Integer,
          u"Primary items with a value that counts, of 6; below 6 there is no angle"_s},
         [](F f) {
             return number(countItems(
                 f, [](const study::StepState& s) { return s.item <= svo::primaryCount && s.effectivePlace() >= 0; }));
         }},
        {{u"overridden"_s, ColumnType::Integer, u"Items whose automatic reading a person replaced"_s},
         [](F f) {
             return number(
                 countItems(f, [](const study::StepState& s) { return s.decision != study::DecisionKind::Automatic; }));
         }},
        {points(u"mean_self"_s, u"Mean points for oneself over the six primary items"_s),
         [](F f) { return ofScore(f, [](S s) { return s.mean.self; }); }},
        {points(u"mean_other"_s, u"Mean points for the other person over the six primary items"_s),
         [](F f) { return ofScore(f, [](S s) { return s.mean.other; }); }},
        {degrees(u"angle"_s,
                 u"SVO angle (Murphy, Ackermann & Handgraaf 2011), from the points of the chosen options"_s),
         [](F f) { return ofScore(f, [](S s) { return s.angle; }); }},
        {degrees(u"auto_angle"_s, u"The same by the automatic readings alone, as if nobody had corrected"_s),
         automaticAngle},
        {{u"category"_s,
          ColumnType::Text,
          u"Category of the angle: altruistic from 57.15, prosocial from 22.45, individualistic from -12.04 degrees"_s,
          {},
          {u"altruistic"_s, u"prosocial"_s, u"individualistic"_s, u"competitive"_s}},
         [](F f) { return f.sheet.score ? cell(svo::categoryName(f.sheet.score->category)) : Cell(); }},
        {{u"transitive"_s, ColumnType::Flag,
          u"1: the six choices order the orientations without contradiction (rule on the exact payoffs); random answers do so in 41.9 %"_s},
         [](F f) { return f.sheet.score && f.sheet.preference ? flag(f.sheet.preference->transitive) : Cell(); }},
        {{u"ranking"_s, ColumnType::Text, u"Order of the orientations where the choices are transitive"_s},
         [](F f) { return f.sheet.preference ? cell(svo::rankingText(f.sheet.preference->ranking)) : Cell(); }},
        {points(u"vector_length"_s, u"Distance of the mean from the centre"_s),
         [](F f) { return ofScore(f, [](S s) { return s.length; }); }},
        {{u"long_vector"_s, ColumnType::Flag,
          u"1: vector length above 35 (Bakker & Dijkstra 2021), stretched with the payoff set; random answers pass in 31.3 %"_s},
         [](F f) { return longerThan(f, svo::lengthScreens[0]); }},
        {degrees(u"target_low"_s, u"Lower edge of the target set of the induced value"_s),
         [](F f) { return f.target ? Cell(f.target->low) : Cell(); }},
        {degrees(u"target_high"_s, u"Upper edge of the target set of the induced value"_s),
         [](F f) { return f.target ? Cell(f.target->high) : Cell(); }},
        {degrees(u"deviation"_s, u"Signed distance of the angle to the target set, 0 inside"_s),
         [](F f) { return ofRationality(f, [](R r) { return Cell(r.deviation); }); }},
        {share(u"rationality"_s,
               u"Value rationality, this program's definition: 1 - distance / largest possible distance"_s),
         [](F f) { return ofRationality(f, [](R r) { return Cell(r.value); }); }},
        {share(u"rationality_corrected"_s,
               u"Value rationality above chance: 1 - distance / expected distance of random answers"_s),
         [](F f) {
             return ofRationality(f, [&f](R r) {
                 return cell(svo::correctedRationality(r.distance, f.chance.meanDistance(*f.target)));
             });
         }},
        {degrees(u"rationality_legacy"_s, u"60 - distance, the scale of published radar figures; 60 on target"_s),
         [](F f) { return ofRationality(f, [](R r) { return Cell(r.legacy); }); }},
        {degrees(u"deviation_ideal"_s,
                 u"Sensitivity analysis: signed distance to the point target of the value, the angle of its ideal "
                 "respondent (61.39, 45.00, 7.82 or -16.26 with the published payoffs)"_s),
         [](F f) { return toPoint(f, 0); }},
        {degrees(u"deviation_ideal_2"_s,
                 u"The same to the second point target: inequality averse (37.48) for prosocial, the middle of the "
                 "indifferent answers (0.00) for individualistic"_s),
         [](F f) { return toPoint(f, 1); }},
        {{u"transitive_middle"_s, ColumnType::Flag,
          u"1: transitive when option 5 is a tie on every item; random answers in 50.3 %"_s},
         [](F f) { return transitiveBy(f, svo::TieRule::MiddleIsTie); }},
        {{u"transitive_third"_s, ColumnType::Flag,
          u"1: transitive when only the outer thirds of an item count; random answers in 74.5 %"_s},
         [](F f) { return transitiveBy(f, svo::TieRule::ThirdMargin); }},
        {{u"long_vector_37_5"_s, ColumnType::Flag, u"1: vector length above 37.5; random answers pass in 9.4 %"_s},
         [](F f) { return longerThan(f, svo::lengthScreens[1]); }},
        {{u"long_vector_40"_s, ColumnType::Flag, u"1: vector length above 40; random answers pass in 1.0 %"_s},
         [](F f) { return longerThan(f, svo::lengthScreens[2]); }},
        {{u"dominated"_s, ColumnType::Integer,
          u"Primary items on which another option gives at least as much to both and more to one; errors unless the "
          "induced value is competitive"_s},
         [](F f) {
             return number(
                 svo::dominatedItems(study::choicesOf(f.study, f.trial), f.study.design.payoffsInUse()).size());
         }},
    };
}

QList<Field<TrialFacts>> secondaryScores()
{
    using S = const svo::Secondary&;
    return {
        {share(u"d_inequality_averse"_s,
               u"Mean distance of the secondary choices to the inequality averse ideal, 0 to 1"_s),
         [](F f) { return ofSecondary(f, [](S s) { return Cell(s.inequalityAverse); }); }},
        {share(u"d_joint_gain"_s, u"The same to the joint gain ideal"_s),
         [](F f) { return ofSecondary(f, [](S s) { return Cell(s.jointGain); }); }},
        {share(u"d_individualistic"_s, u"The same to the individualistic ideal"_s),
         [](F f) { return ofSecondary(f, [](S s) { return Cell(s.individualistic); }); }},
        {share(u"d_altruistic"_s, u"The same to the altruistic ideal"_s),
         [](F f) { return ofSecondary(f, [](S s) { return Cell(s.altruistic); }); }},
        {{u"secondary_type"_s,
          ColumnType::Text,
          u"Motive behind prosocial choices, where it is defined"_s,
          {},
          {u"inequality_averse"_s, u"joint_gain"_s, u"tie"_s}},
         [](F f) {
             return ofSecondary(f, [](S s) { return s.type ? cell(svo::secondaryTypeName(*s.type)) : Cell(); });
         }},
        {share(u"secondary_index"_s, u"0: pure inequality aversion, 1: pure joint gain"_s),
         [](F f) { return ofSecondary(f, [](S s) { return cell(s.index); }); }},
    };
}

QList<Field<TrialFacts>> conversation()
{
    using A = const study::Attempt&;
    return {
        {{u"induction_outcome"_s, ColumnType::Text, u"What became of the induction"_s, {}, stageOutcomes},
         [](F f) { return stageOutcome(f, prompt::Stage::Induction); }},
        {{u"adoption_outcome"_s,
          ColumnType::Text,
          u"What became of the request to adopt the value"_s,
          {},
          stageOutcomes},
         [](F f) { return stageOutcome(f, prompt::Stage::Adoption); }},
        {{u"goal_outcome"_s, ColumnType::Text, u"What became of the goal stage"_s, {}, stageOutcomes},
         [](F f) { return stageOutcome(f, prompt::Stage::Goal); }},
        {{u"goal_reply"_s, ColumnType::Text,
          u"The reply to the goal stage, word for word; the stated goal in condition self"_s},
         statedGoal},
        {{u"requests"_s, ColumnType::Integer, u"Requests that were sent, repeated ones included"_s},
         [](F f) { return number(f.transcript.attempts.size()); }},
        {{u"first_sent_at"_s, ColumnType::Time, u"When the first request was sent"_s, u"UTC"_s}, firstSent},
        {{u"last_sent_at"_s, ColumnType::Time, u"When the last request was sent"_s, u"UTC"_s}, lastSent},
        {{u"total_ms"_s, ColumnType::Integer, u"Time that the requests took together"_s, u"ms"_s},
         [](F f) { return sum(f, [](A a) { return a.totalMs < 0 ? std::nullopt : std::optional(a.totalMs); }); }},
        {{u"tokens_in"_s, ColumnType::Integer, u"Tokens of the prompts, as the server counts them"_s, u"tokens"_s},
         [](F f) { return sum(f, [](A a) { return a.reply.usage.input; }); }},
        {{u"tokens_out"_s, ColumnType::Integer, u"Tokens of the replies, as the server counts them"_s, u"tokens"_s},
         [](F f) { return sum(f, [](A a) { return a.reply.usage.output; }); }},
    };
}

} // namespace

QList<Field<TrialFacts>> ofTrial()
{
    return scores() + secondaryScores() + conversation();
}

QList<Column> itemColumnsOfTrial(int item)
{
    return {{u"item%1"_s.arg(item), ColumnType::Integer,
             u"Option (1 to 9, printed order) that counts for item %1; svo score reads this"_s.arg(item)},
            {u"self%1"_s.arg(item), ColumnType::Number, u"Points for oneself on item %1"_s.arg(item), u"points"_s},
            {u"other%1"_s.arg(item), ColumnType::Number, u"Points for the other person on item %1"_s.arg(item),
             u"points"_s},
            {u"outcome%1"_s.arg(item),
             ColumnType::Text,
             u"What became of item %1"_s.arg(item),
             {},
             {u"extracted"_s, u"ambiguous"_s, u"refused"_s, u"not_found"_s, u"truncated"_s, u"error"_s, u"sent"_s}}};
}

Row itemCellsOfTrial(const TrialFacts& facts, int item)
{
    const auto choice = facts.choice(item);
    const study::StepState* step = facts.step(item);
    const Cell outcome = step && step->outcome ? cell(study::outcomeName(*step->outcome)) : Cell();
    if (!choice) return {Cell(), Cell(), Cell(), outcome};
    const svo::Allocation chosen = facts.study.design.payoffsInUse().item(item).option(*choice);
    return {number(*choice), chosen.self, chosen.other, outcome};
}

} // namespace app::report::fields
