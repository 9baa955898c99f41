#include "ui/figure/data.h"

#include "app/base/rng.h"
#include "app/stats/means.h"
#include "ui/widgets/theme.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui::figure {

using namespace Qt::StringLiterals;
namespace study = app::study;

namespace {

QString inWords(const QString& name)
{
    return QString(name).replace(u'_', u' ');
}

/// What sets this series apart from others of the same respondent and goal, in the order of the design's factors.
QString conditionOf(const study::Design& design, const study::Cell& cell)
{
    QStringList parts;
    const study::Factors& f = cell.factors;
    if (design.promptPacks.size() > 1) parts << f.promptPack;
    if (design.inductions.size() > 1) parts << inWords(app::prompt::inductionName(f.induction));
    if (design.placements.size() > 1) parts << inWords(app::prompt::placementName(f.placement));
    if (design.itemOrders.size() > 1) parts << inWords(app::svo::itemOrderName(f.itemOrder));
    if (design.optionOrders.size() > 1) parts << inWords(app::svo::optionOrderName(f.optionOrder));
    if (design.labels.size() > 1) parts << inWords(app::svo::labelsName(f.labels));
    if (design.conversations.size() > 1) parts << inWords(study::conversationName(f.conversation));
    return parts.join(u" · "_s);
}

struct SeriesKey
{
    int participant = 0;
    app::prompt::Goal goal = app::prompt::Goal::Self;
    study::Factors factors;
    friend bool operator==(const SeriesKey&, const SeriesKey&) = default;
};

void addCells(FigureData& data, const study::Study& study)
{
    const QList<app::report::CellSummary> summaries = app::report::summarise(study);
    QList<SeriesKey> keys;
    for (int i = 0; i < study.cells.size(); ++i) {
        const study::Cell& cell = study.cells.at(i);
        const study::Participant& participant = study.participantOf(cell);
        const study::Orientation& orientation = study.orientationOf(cell);
        const SeriesKey key{cell.participant, cell.goal, cell.factors};
        auto series = static_cast<int>(keys.indexOf(key));
        if (series < 0) {
            series = static_cast<int>(keys.size());
            keys << key;
            const QString condition = conditionOf(study.design, cell);
            QString respondent = plainLine(participant.label);
            if (participant.isSimulated())
                respondent = QCoreApplication::translate("ui::figure", "%1 (simulated)").arg(respondent);
            QStringList parts{respondent};
            if (study.design.goals.size() > 1) parts << goalTitle(cell.goal);
            if (!condition.isEmpty()) parts << condition;
            data.series << Series{parts.join(u" · "_s),
                                  respondent,
                                  condition,
                                  cell.participant,
                                  cell.goal,
                                  cell.factors,
                                  participant.metadata,
                                  participant.isSimulated()};
        }
        CellData out;
        out.cell = i;
        out.series = series;
        out.orientation = orientation.id;
        out.orientationTitle = plainLine(ui::widgets::orientationTitle(orientation.id, orientation.name));
        out.target = study::targetOf(orientation, study.design.payoffsInUse());
        if (out.target) out.chanceDistance = data.chance->meanDistance(*out.target);
        if (i < summaries.size()) out.summary = summaries.at(i);
        for (const int item : study.design.itemNumbers())
            out.choices << ItemChoices{item, {}, study.design.payoffsInUse().item(item).options};
        data.cells << out;
    }
}

void countChoices(CellData& cell, const study::Trial& trial)
{
    for (const study::StepState& step : trial.steps) {
        const int place = step.effectivePlace();
        if (step.stage != app::prompt::Stage::Item || place < 0) continue;
        const app::svo::Arrangement* arrangement = study::arrangementOf(trial.plan, step.item);
        if (!arrangement) continue;
        for (ItemChoices& choices : cell.choices)
            if (choices.item == step.item)
                ++choices.counts.at(arrangement->shown.at(static_cast<std::size_t>(place)) - 1U);
    }
}

bool isCorrected(const study::Trial& trial)
{
    return std::any_of(trial.steps.begin(), trial.steps.end(),
                       [](const study::StepState& step) { return step.decision != study::DecisionKind::Automatic; });
}

void addTrials(FigureData& data, const study::Study& study)
{
    QHash<study::TrialId, QString> correctors;
    for (const study::Override& entry : study.overrides)
        if (entry.kind != study::DecisionKind::Automatic) correctors.insert(entry.trial, entry.by);
    for (const auto& trial : study.trials) {
        if (!trial || trial->plan.cell >= data.cells.size()) continue;
        CellData& cell = data.cells[trial->plan.cell];
        countChoices(cell, *trial);
        const auto score = study::scoreOf(study, *trial);
        if (!score) continue;
        Point point{trial->plan.id, trial->plan.number, score->mean, score->angle, std::nullopt, {}, false};
        if (isCorrected(*trial)) {
            const auto automatic = study::automaticScoreOf(study, *trial);
            point.correctedBy = correctors.value(trial->plan.id);
            point.wasUnread = !automatic;
            if (automatic && automatic->mean != score->mean) point.automatic = automatic->mean;
        }
        cell.points << point;
        ++data.scored;
    }
    data.planned = static_cast<int>(study.trials.size());
}

void addIntervals(FigureData& data, quint64 seed)
{
    for (CellData& cell : data.cells) {
        if (!cell.target) continue;
        QList<double> distances;
        for (const Point& point : cell.points)
            distances << cell.target->distance(point.angle);
        app::stats::BootstrapOptions options;
        options.seed = app::base::Rng::derive(seed, "distance", static_cast<quint64>(cell.cell));
        cell.distance = app::stats::meanInterval(distances, options).interval;
    }
}

void addAgreement(FigureData& data, const study::Study& study)
{
    for (const study::CodingKind kind : {study::CodingKind::Replies, study::CodingKind::Transcripts}) {
        std::optional<app::report::CodedSample> newest;
        for (const study::CodingSample& sample : study.samples)
            if (sample.kind == kind)
                if (auto coded = app::report::codedSample(study, sample.number); coded && !coded->coders.isEmpty())
                    newest = std::move(coded);
        if (!newest) continue;
        for (const app::report::AgreementPair& pair : app::report::agreementOf(study, *newest).pairs) {
            if (!pair.kappa) continue;
            const auto nameOf = [](const QString& coder) {
                return coder.isEmpty() ? QCoreApplication::translate("ui::figure", "Program") : plainLine(coder);
            };
            Confusion confusion{nameOf(pair.first), nameOf(pair.second), {}, pair.confusion, *pair.kappa};
            for (const QString& code : study::codesOf(kind))
                for (auto it = pair.confusion.cbegin(); it != pair.confusion.cend(); ++it)
                    if ((it.key().first == code || it.key().second == code) && !confusion.codes.contains(code))
                        confusion.codes << code;
            data.agreement << confusion;
        }
    }
}

} // namespace

int ItemChoices::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

std::optional<int> FigureData::smallestScored() const
{
    std::optional<int> smallest;
    for (const CellData& cell : cells)
        if (cell.points.size() >= 2)
            smallest = std::min(smallest.value_or(INT_MAX), static_cast<int>(cell.points.size()));
    return smallest;
}

FigureData collect(const study::Study& study, std::shared_ptr<const app::svo::Distribution> chance)
{
    FigureData data;
    const app::svo::Payoffs& payoffs = study.design.payoffsInUse();
    data.title = plainLine(study.design.title);
    data.centre = payoffs.centre;
    data.radius = 0;
    for (int number = 1; number <= app::svo::primaryCount; ++number) {
        const app::svo::Item& item = payoffs.item(number);
        data.lines << std::pair(item.options.front(), item.options.back());
        for (const app::svo::Allocation& option : item.options)
            data.radius = std::max(data.radius,
                                   std::hypot(option.self - payoffs.centre.self, option.other - payoffs.centre.other));
    }
    for (std::size_t i = 0; i < data.targets.size(); ++i)
        data.targets.at(i) = app::svo::standardTarget(app::svo::allCategories.at(i), payoffs);
    data.chance = chance ? std::move(chance) : app::report::chanceOf(study.design);
    data.changedAt = study.changedAt;
    addCells(data, study);
    addTrials(data, study);
    addIntervals(data, study.design.seed);
    addAgreement(data, study);
    return data;
}

FigureData filtered(const FigureData& data, const std::function<bool(const CellData&)>& keep)
{
    FigureData out = data;
    out.cells.clear();
    out.series.clear();
    out.planned = 0;
    out.scored = 0;
    QHash<int, int> newIndex;
    for (const CellData& cell : data.cells) {
        if (!keep(cell)) continue;
        auto series = newIndex.constFind(cell.series);
        if (series == newIndex.cend()) {
            series = newIndex.insert(cell.series, static_cast<int>(out.series.size()));
            out.series << data.series.at(cell.series);
        }
        CellData copy = cell;
        copy.series = *series;
        out.planned += copy.summary.planned;
        out.scored += static_cast<int>(copy.points.size());
        out.cells << copy;
    }
    return out;
}

QString plainLine(const QString& text)
{
    QString out = text;
    for (QChar& c : out)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
            c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph || c.isNonCharacter())
            c = QChar::ReplacementCharacter;
    return out;
}

QString goalTitle(app::prompt::Goal goal)
{
    switch (goal) {
    case app::prompt::Goal::Self:
        return QCoreApplication::translate("ui::figure", "with goal");
    case app::prompt::Goal::Fixed:
        return QCoreApplication::translate("ui::figure", "fixed goal");
    case app::prompt::Goal::None:
        return QCoreApplication::translate("ui::figure", "without goal");
    }
    return {};
}

} // namespace ui::figure
