#pragma once
#include "app/report/summary.h"
#include "app/report/transcripts.h"
#include "app/svo/chance.h"
#include <memory>

/// The texts for a paper. English in every language of the program, as papers are and as the data are; numbers by the
/// rules of APA 7, each the rounded value of the summary. They speak of responses under an induced value, never of what
/// a model is.
namespace app::report {

/// What the texts are made from.
struct Facts
{
    study::Study study;
    QList<CellSummary> cells;     ///< those that are reported
    QList<Provenance> provenance; ///< by participant; empty where nobody has read the transcripts
    std::shared_ptr<const svo::Distribution> chance;
    bool hasSimulated = false; ///< among the cells
    int leftOut = 0;           ///< cells of simulated respondents that are not
};

/// Pure. Cells of simulated respondents are left out where the study also has others, unless asked for.
Facts factsOf(const study::Study& study, const QList<Provenance>& provenance = {}, bool includesSimulated = false);

/// Sums over all reported cells.
struct Totals
{
    int planned = 0, complete = 0, scored = 0, transitive = 0;
    int longVectors = 0;           ///< scored trials whose vector is longer than 35 (Bakker & Dijkstra 2021)
    std::array<int, 6> outcomes{}; ///< of items, as in CellSummary
    int items = 0;                 ///< item replies altogether
    int overridden = 0;
};
Totals totalsOf(const Facts& facts);

/// Paragraphs: material, respondents, procedure, reading, measures and statistics.
QStringList methodsText(const Facts& facts);
/// A sentence per cell, and one on what was left out.
QStringList resultsText(const Facts& facts);
/// A caption for a figure of this kind ("circle", …) without its number; empty for a kind that is not known.
QString figureCaption(const Facts& facts, const QString& kind);
/// What the texts cite, in APA style.
QStringList referenceList();

/// "41.23", "−0.50": two decimals unless told, with a true minus.
QString apaNumber(double value, int decimals = 2);
/// ".98", "−.12", "1.00": statistics that cannot exceed 1 have no zero before the point.
QString apaShare(double value, int decimals = 2);
/// "altruistic", "No induced value" …: an orientation in the texts.
QString orientationWords(const study::Orientation& orientation);
/// What a cell is called: respondent and, where they vary, its conditions.
QString cellWords(const Facts& facts, const CellSummary& cell);

} // namespace app::report
