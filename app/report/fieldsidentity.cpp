#include "app/report/fields.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace app::report::fields {
namespace {

const chat::ServerModel* serverOf(const TrialFacts& facts)
{
    return std::get_if<chat::ServerModel>(&facts.participant.model);
}

QString modelOf(const TrialFacts& facts)
{
    if (const auto* server = serverOf(facts)) return server->model;
    if (const auto* simulated = std::get_if<chat::SimulatedModel>(&facts.participant.model))
        return u"simulated:"_s + chat::simulatedKindName(simulated->kind);
    return u"manual"_s;
}

/// Distinct values of the attempts in the order in which they came, joined by "; ".
template <class Value> Cell distinct(const TrialFacts& facts, Value value)
{
    QStringList found;
    for (const study::Attempt& attempt : facts.transcript.attempts)
        if (const QString text = value(attempt); !text.isEmpty() && !found.contains(text)) found << text;
    return cell(found.join(u"; "_s));
}

} // namespace

TrialFacts::TrialFacts(const study::Study& theStudy, const study::Trial& theTrial,
                       const study::Transcript& theTranscript, const Corrections& theCorrections,
                       const svo::Distribution& theChance)
    : study(theStudy)
    , trial(theTrial)
    , transcript(theTranscript)
    , corrections(theCorrections)
    , chance(theChance)
    , cell(theStudy.cellOf(theTrial))
    , participant(theStudy.participantOf(cell))
    , orientation(theStudy.orientationOf(cell))
    , target(study::targetOf(orientation, theStudy.design.payoffsInUse()))
{
    svo::Choices choices;
    for (const study::StepState& state : trial.steps)
        if (state.item > 0) choices.at(static_cast<std::size_t>(state.item - 1)) = choice(state.item);
    sheet = svo::scoreSheet(choices, study.design.payoffsInUse());
}

const study::StepState* TrialFacts::step(int item) const
{
    for (const study::StepState& state : trial.steps)
        if (state.stage == prompt::Stage::Item && state.item == item) return &state;
    return nullptr;
}

const study::Attempt* TrialFacts::attempt(prompt::Stage stage, int item) const
{
    const study::Attempt* newest = nullptr;
    for (const study::Attempt& candidate : transcript.attempts)
        if (candidate.stage == stage && candidate.item == item) newest = &candidate;
    return newest;
}

std::optional<int> TrialFacts::choice(int item) const
{
    const study::StepState* state = step(item);
    const int place = state ? state->effectivePlace() : -1;
    if (place < 0) return std::nullopt;
    return study::arrangementOf(trial.plan, item)->shown.at(static_cast<std::size_t>(place));
}

Cell flag(bool value)
{
    return value ? 1.0 : 0.0;
}

Cell number(std::optional<qint64> value)
{
    return value ? Cell(static_cast<double>(*value)) : Cell();
}

Cell time(const QDateTime& value)
{
    return value.isValid() ? Cell(value.toUTC().toString(Qt::ISODateWithMs)) : Cell();
}

QList<Field<TrialFacts>> identity()
{
    using F = const TrialFacts&;
    return {
        {{u"study"_s, ColumnType::Text, u"Title of the study"_s}, [](F f) { return cell(f.study.design.title); }},
        {{u"pilot"_s, ColumnType::Flag, u"1: the study is a pilot"_s}, [](F f) { return flag(f.study.design.pilot); }},
        {{u"cell"_s, ColumnType::Integer, u"Number of the cell, from 1 in design order"_s},
         [](F f) { return number(f.trial.plan.cell + 1); }},
        {{u"trial"_s, ColumnType::Integer,
          u"Number of the trial in the study, as in the program and in svo override"_s},
         [](F f) { return number(f.trial.plan.id.value); }},
        {{u"trial_in_cell"_s, ColumnType::Integer, u"Number of the trial within its cell, from 1"_s},
         [](F f) { return number(f.trial.plan.number); }},
        {{u"participant"_s, ColumnType::Text, u"Label of the respondent"_s},
         [](F f) { return cell(f.participant.label); }},
        {{u"simulated"_s, ColumnType::Flag, u"1: answered by a built-in simulated respondent, no language model"_s},
         [](F f) { return flag(f.participant.isSimulated()); }},
        {{u"model_requested"_s, ColumnType::Text, u"Model id that was asked for"_s},
         [](F f) { return cell(modelOf(f)); }},
        {{u"model_returned"_s, ColumnType::Text, u"Model ids that the server named in the trial, each once"_s},
         [](F f) { return distinct(f, [](const study::Attempt& a) { return a.reply.model; }); }},
        {{u"fingerprint"_s, ColumnType::Text, u"System fingerprints that the server named in the trial, each once"_s},
         [](F f) { return distinct(f, [](const study::Attempt& a) { return a.reply.fingerprint; }); }},
        {{u"server_program"_s, ColumnType::Text, u"Programs and versions that the server named in the trial, each once"_s},
         [](F f) { return distinct(f, [](const study::Attempt& a) { return a.served.program; }); }},
        {{u"model_file"_s, ColumnType::Text, u"Files of the weights that the server named in the trial, each once"_s},
         [](F f) { return distinct(f, [](const study::Attempt& a) { return a.served.file; }); }},
        {{u"model_digest"_s, ColumnType::Text, u"Digests of the weights that the server named in the trial, each once"_s},
         [](F f) { return distinct(f, [](const study::Attempt& a) { return a.served.digest; }); }},
        {{u"quantization"_s, ColumnType::Text, u"Quantizations that the server named in the trial, each once"_s},
         [](F f) { return distinct(f, [](const study::Attempt& a) { return a.served.quantization; }); }},
        {{u"context_length"_s, ColumnType::Text,
          u"Contexts that the model was loaded with in the trial, in tokens, each once, where the server tells"_s},
         [](F f) {
             return distinct(f, [](const study::Attempt& a) {
                 return a.served.context ? QString::number(*a.served.context) : QString();
             });
         }},
        {{u"dialect"_s, ColumnType::Text, u"Wire dialect of the server"_s},
         [](F f) { return serverOf(f) ? cell(chat::dialectName(serverOf(f)->connection.dialect)) : Cell(); }},
        {{u"host"_s, ColumnType::Text, u"Host of the server"_s},
         [](F f) { return serverOf(f) ? cell(QUrl(serverOf(f)->connection.baseUrl).host()) : Cell(); }},
        {{u"size_b"_s, ColumnType::Number, u"Size of the model, as the design states it"_s,
          u"billions of parameters"_s},
         [](F f) { return cell(f.participant.metadata.sizeB); }},
        {{u"tuning"_s, ColumnType::Text, u"How the model was tuned, as the design states it"_s},
         [](F f) { return cell(f.participant.metadata.tuning); }},
        {{u"reasoning"_s, ColumnType::Text, u"Reasoning effort, as the design states it"_s},
         [](F f) { return cell(f.participant.metadata.reasoning); }},
        {{u"released"_s, ColumnType::Text, u"Release date of the model, as the design states it"_s},
         [](F f) { return cell(f.participant.metadata.released); }},
        {{u"orientation"_s, ColumnType::Text, u"Value that was induced; none: no value was induced"_s},
         [](F f) { return cell(f.orientation.id); }},
        {{u"goal"_s, ColumnType::Text, u"Goal condition"_s, {}, {u"self"_s, u"fixed"_s, u"none"_s}},
         [](F f) { return cell(prompt::goalName(f.cell.goal)); }},
        {{u"prompt_pack"_s, ColumnType::Text, u"Prompt pack"_s}, [](F f) { return cell(f.cell.factors.promptPack); }},
        {{u"induction"_s,
          ColumnType::Text,
          u"How the value was induced"_s,
          {},
          {u"label"_s, u"definition"_s, u"behaviour"_s}},
         [](F f) { return cell(prompt::inductionName(f.cell.factors.induction)); }},
        {{u"placement"_s, ColumnType::Text, u"Where the induction stands"_s, {}, {u"user"_s, u"system"_s, u"both"_s}},
         [](F f) { return cell(prompt::placementName(f.cell.factors.placement)); }},
        {{u"item_order"_s,
          ColumnType::Text,
          u"Order of the items; B is A reversed within each block"_s,
          {},
          {u"A"_s, u"B"_s, u"shuffled"_s}},
         [](F f) { return cell(svo::itemOrderName(f.cell.factors.itemOrder)); }},
        {{u"option_order"_s,
          ColumnType::Text,
          u"Order of the nine options"_s,
          {},
          {u"printed"_s, u"mirrored"_s, u"shuffled"_s}},
         [](F f) { return cell(svo::optionOrderName(f.cell.factors.optionOrder)); }},
        {{u"labels"_s, ColumnType::Text, u"Labels of the options"_s, {}, {u"letters"_s, u"numbers"_s, u"none"_s}},
         [](F f) { return cell(svo::labelsName(f.cell.factors.labels)); }},
        {{u"conversation"_s,
          ColumnType::Text,
          u"continuous: all items in one conversation; fresh: one conversation per item"_s,
          {},
          {u"continuous"_s, u"fresh"_s}},
         [](F f) { return cell(study::conversationName(f.cell.factors.conversation)); }},
    };
}

} // namespace app::report::fields
