#pragma once
#include "app/base/json.h"
#include "app/report/table.h"
#include "app/stats/interval.h"
#include "app/study/study.h"
#include "app/study/templates.h"

namespace app::report {

/// What is said about one row of a comparison.
enum class Verdict {
    TooFew,     ///< fewer than two scored trials on a side
    First,      ///< the first side is closer to the target (or, without a target, has the larger angle)
    Second,     ///< the other way round
    Equivalent, ///< two one-sided tests show a difference within the margin
    Open        ///< neither a difference nor its absence is shown
};

/// One row: a cell beside random answering, or two cells beside each other. Unit of analysis is the conversation.
struct ComparisonRow
{
    QString respondent;                  ///< of both sides; empty where the sides are respondents
    QString condition;                   ///< what else varies in the study, in words; empty for nothing
    QString orientation;                 ///< id
    bool hasTarget = false;              ///< what is compared: mean distances to the target; without one, mean angles
    int firstN = 0, secondN = 0;         ///< scored trials; secondN is 0 beside random answering, which is exact
    std::optional<double> first, second; ///< means, degrees
    /// Baseline: value rationality above chance. Pairs: how much closer the first side is to the target, degrees
    /// (second − first mean distance); without a target, first − second mean angle.
    std::optional<double> difference;
    std::optional<stats::Interval> interval; ///< 95 %; none where nothing varies
    std::optional<double> p;                 ///< two-sided; permutation test where nothing varies within the cells
    std::optional<double> adjusted;          ///< Holm over the rows
    std::optional<double> effect;            ///< Hedges' g of the distances or angles; none where nothing varies
    bool isPermutation = false;
    Verdict verdict = Verdict::TooFew;
};

/// The comparison that a standard experiment is about (study::Template), with what may be concluded from it.
struct Comparison
{
    study::Template question = study::Template::Baseline;
    QString firstTitle, secondTitle; ///< the two sides: "With goal", "Without goal"; respondents; "Random answers"
    QList<ComparisonRow> rows;
    /// Pairs with a target together: the mean of their differences, each value counting alike (Satterthwaite).
    std::optional<double> overall;
    std::optional<stats::Interval> overallInterval;
    int family = 0;          ///< tests that Holm's correction goes over
    QStringList conclusions; ///< whole sentences on what may be concluded, first things first
    QString method;          ///< which test, interval and correction, as a methods section says it
};

/// Two cells count as alike within this many degrees; a suggestion, to be stated beforehand.
inline constexpr double equivalenceMargin = 5;

/// Whether the study has what a question needs: a value with a target; two goal conditions, one of them none; two
/// respondents.
bool canAnswer(const study::Study& study, study::Template question);
/// Pure; fit for the background pool. Without rows when the study cannot answer it.
Comparison compare(const study::Study& study, study::Template question);

QString verdictName(Verdict verdict); ///< "too_few", "first", "second", "equivalent", "open": the name in files
base::Json comparisonToJson(const Comparison& comparison);
Table comparisonTable(const Comparison& comparison);

} // namespace app::report
