#include "ui/studyedit/estimate.h"

#include "app/run/plan.h"

namespace ui::studyedit {
namespace {

using app::prompt::Pack;
using app::study::Cell;
using app::study::Design;

constexpr qint64 mostCells = 50'000;
constexpr int charactersPerToken = 4;
constexpr int replyTokens = 60;

/// Everything that the prompt of a cell depends on; respondents and trial numbers do not matter.
QString promptKey(const Design& design, const Cell& cell)
{
    return QStringLiteral("%1/%2/%3/%4/%5/%6/%7")
        .arg(design.orientations.at(cell.orientation).id)
        .arg(static_cast<int>(cell.goal))
        .arg(cell.factors.promptPack)
        .arg(static_cast<int>(cell.factors.induction))
        .arg(static_cast<int>(cell.factors.placement))
        .arg(static_cast<int>(cell.factors.labels))
        .arg(static_cast<int>(cell.factors.conversation));
}

/// Input tokens of one trial: every request sends what was said before it again.
qint64 tokensPerTrial(const app::study::Study& study, int cell, const QHash<QString, Pack>& packs)
{
    app::study::PlannedTrial trial;
    trial.cell = cell;
    app::base::Rng order(1);
    trial.items =
        app::svo::arrange(study.design.itemNumbers(), app::svo::ItemOrder::A, app::svo::OptionOrder::Printed, order);
    const auto chain = app::study::chainOf(study, trial, packs);
    if (!chain) return 0;
    const bool isFresh = study.cells.at(cell).factors.conversation == app::study::ConversationMode::Fresh;
    const QStringList replies(chain->steps.size(), QString(replyTokens * charactersPerToken, u'x'));
    qint64 characters = 0;
    for (int step = 0; step < chain->steps.size(); ++step)
        for (const auto& message : chain->messages(step, replies, isFresh))
            characters += message.text.size();
    return characters / charactersPerToken;
}

} // namespace

Estimate estimate(const Design& design)
{
    Estimate result;
    for (const auto& participant : design.participants)
        result.rows.append(
            {participant.label, std::holds_alternative<app::chat::ServerModel>(participant.model), 0, 0, 0});
    result.cells = app::study::cellCount(design);
    result.trials = result.cells * design.trials;
    if (result.cells > mostCells) return result;

    QHash<QString, Pack> packs;
    for (const QString& id : design.promptPacks)
        if (const auto pack = app::prompt::builtInPack(id)) packs.insert(id, *pack);
    app::study::Study study;
    study.design = design;
    study.cells = app::study::cellsOf(design);
    QHash<QString, qint64> tokens;
    for (int i = 0; i < study.cells.size(); ++i) {
        const Cell& cell = study.cells.at(i);
        const QString key = promptKey(design, cell);
        if (!tokens.contains(key)) tokens.insert(key, tokensPerTrial(study, i, packs));
        auto& row = result.rows[cell.participant];
        row.requests += qint64(design.trials) * app::run::requestsPerTrial(design, cell);
        row.inputTokens += qint64(design.trials) * tokens.value(key);
    }
    for (auto& row : result.rows) {
        row.outputTokens = row.requests * replyTokens;
        result.requests += row.requests;
        result.inputTokens += row.inputTokens;
    }
    return result;
}

} // namespace ui::studyedit
