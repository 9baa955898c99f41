#pragma once
#include "app/report/agreement.h"
#include "app/report/chance.h"
#include "app/report/summary.h"
#include "app/stats/interval.h"
#include "ui/figure/reference.h"
#include <functional>

namespace ui::figure {

/// One trial with an angle.
struct Point
{
    app::study::TrialId trial;
    int number = 0;                                ///< 1 … within its cell
    app::svo::Allocation mean;                     ///< where it lies on the payoff plane
    double angle = 0;                              ///< degrees
    std::optional<app::svo::Allocation> automatic; ///< where the reader alone had it, when a person moved it
    QString correctedBy;                           ///< who; empty when nobody did
    bool wasUnread = false;                        ///< without the correction it would have no angle
};

/// How often each option of one item was chosen, in printed order.
struct ItemChoices
{
    int item = 0;
    std::array<int, app::svo::optionCount> counts{};
    std::array<app::svo::Allocation, app::svo::optionCount> places{}; ///< of the options on the payoff plane
    int total() const;
};

/// One cell of the study as figures see it.
struct CellData
{
    int cell = 0;                                 ///< index into Study::cells
    int series = 0;                               ///< index into FigureData::series
    QString orientation;                          ///< id
    QString orientationTitle;                     ///< "Altruistic", "No induced value", an own name
    std::optional<app::svo::Target> target;       ///< none for "none"
    double chanceDistance = 0;                    ///< expected distance of random answers to the target, degrees
    std::optional<app::stats::Interval> distance; ///< 95 % of the mean distance to the target, degrees
    app::report::CellSummary summary;
    QList<Point> points;        ///< in trial order
    QList<ItemChoices> choices; ///< one for each item that is asked
};

/// The cells that differ in the induced value alone: one respondent under one goal and one set of other factors.
struct Series
{
    QString label;      ///< respondent, then whatever else varies in the study: "qwen3:8b · without goal"
    QString respondent; ///< the first part alone
    QString condition;  ///< the part after it, without the goal; empty when nothing else varies
    int participant = 0;
    app::prompt::Goal goal = app::prompt::Goal::Self;
    app::study::Factors factors;
    app::study::Metadata metadata; ///< what the design states of the respondent
    bool isSimulated = false;
};

/// Two coders of one sample: how often each pair of codes occurs.
struct Confusion
{
    QString first, second; ///< names as words; the program first
    QStringList codes;     ///< those that occur, in the order of tables
    QHash<std::pair<QString, QString>, int> counts;
    app::stats::Kappa kappa;
};

/// Everything that figures are drawn from, as a value: summed up once in the background, drawn many times.
struct FigureData
{
    QString title;
    app::svo::Allocation centre; ///< of the payoffs in use
    double radius = 50;          ///< of the ring: the farthest option of a primary item from the centre, in points
    QList<std::pair<app::svo::Allocation, app::svo::Allocation>> lines; ///< ends of the primary items
    std::array<std::optional<app::svo::Target>, 4> targets;             ///< of the four orientations, by svo::Category
    std::shared_ptr<const app::svo::Distribution> chance; ///< of answers drawn uniformly at random; never null
    QList<Series> series;
    QList<CellData> cells;      ///< in design order
    QList<Confusion> agreement; ///< of the newest sample of each kind that somebody coded; of the whole study always
    int planned = 0;            ///< trials
    int scored = 0;             ///< trials with an angle
    QDateTime changedAt;        ///< the study's last change
    std::shared_ptr<const Reference> reference; ///< a sample beside the study's trials; null without one

    /// The fewest scored trials of a cell that has any two; what a band for means goes by. None: no such cell.
    std::optional<int> smallestScored() const;
};

/// Pure, fit for the background pool. `chance` as report::chanceOf() gives it, for callers that keep it; none: worked
/// out here.
FigureData collect(const app::study::Study& study, std::shared_ptr<const app::svo::Distribution> chance = {});

/// The same with these cells alone, and the series that still have cells.
FigureData filtered(const FigureData& data, const std::function<bool(const CellData&)>& keep);

/// A name from outside as one line of text: control and direction characters, which would break XML or turn the words
/// around, become "�".
QString plainLine(const QString& text);

/// "with goal", "fixed goal", "without goal".
QString goalTitle(app::prompt::Goal goal);

} // namespace ui::figure
