#pragma once
#include "app/report/table.h"
#include "app/study/journal.h"
#include "app/svo/chance.h"
#include "app/svo/scoresheet.h"
#include <QHash>

/// The columns of the data files, each beside the function that fills it. Private to dataset.cpp and its tables.
namespace app::report::fields {

using Corrections = QHash<std::pair<qint64, int>, QList<study::Override>>; ///< by trial and item, in order

/// Everything that is known of one trial.
struct TrialFacts
{
    const study::Study& study;
    const study::Trial& trial;
    const study::Transcript& transcript;
    const Corrections& corrections;
    const svo::Distribution& chance;
    const study::Cell& cell;
    const study::Participant& participant;
    const study::Orientation& orientation;
    svo::ScoreSheet sheet;             ///< of the answers that count
    std::optional<svo::Target> target; ///< none for "none"

    TrialFacts(const study::Study& theStudy, const study::Trial& theTrial, const study::Transcript& theTranscript,
               const Corrections& theCorrections, const svo::Distribution& theChance);
    /// The step that asks an item; null when the trial does not ask it.
    const study::StepState* step(int item) const;
    /// The newest attempt of a stage (of an item, for Stage::Item); null when there was none.
    const study::Attempt* attempt(prompt::Stage stage, int item = 0) const;
    /// The printed option (1 … 9) that counts for an item; none without one.
    std::optional<int> choice(int item) const;
};

/// Everything that is known of one item of a trial.
struct ItemFacts
{
    const TrialFacts& trial;
    const study::StepState& step;
    int position;                  ///< 1 … in the order asked
    const study::Attempt* attempt; ///< the newest; null before the first
    svo::Presentation shown;
    const study::Override* correction; ///< the one that holds; null when the automatic reading holds
};

template <class Facts> struct Field
{
    Column column;
    Cell (*value)(const Facts&);
};

QList<Field<TrialFacts>> identity(); ///< what both files start with
QList<Field<TrialFacts>> ofTrial();
QList<Field<ItemFacts>> ofItem();

/// Columns of trials.csv for one item: choice, points, outcome.
QList<Column> itemColumnsOfTrial(int item);
Row itemCellsOfTrial(const TrialFacts& facts, int item);

Cell flag(bool value);
Cell number(std::optional<qint64> value);
Cell time(const QDateTime& value);

} // namespace app::report::fields
