#pragma once
#include "app/study/design.h"
#include "app/study/review.h"

namespace app::study {

/// One study as a value: design, frozen plan, where each trial stands, corrections. Cheap to copy (trials are shared
/// and copied when written), so a snapshot can go to the background.
struct Study
{
    Design design;
    QList<Cell> cells;        ///< cellsOf(design)
    bool isFrozen = false;    ///< the plan is fixed; the design can no longer change
    QList<std::shared_ptr<const Trial>> trials; ///< by id: trial k is at k − 1; empty before the freeze
    QList<Override> overrides;                  ///< the whole history
    QList<Proposal> proposals;   ///< of second readers, by number
    QList<CodingSample> samples; ///< for blind coding, by number
    QList<Coding> codings;       ///< the whole history
    qint64 attempts = 0;      ///< requests sent so far
    QDateTime createdAt;
    QDateTime changedAt;      ///< of the last change that is in the file
    QString createdBy;        ///< program version

    const Trial* trial(TrialId id) const; ///< null for an unknown id
    const Cell& cellOf(const Trial& trial) const { return cells.at(trial.plan.cell); }
    const Participant& participantOf(const Cell& cell) const { return design.participants.at(cell.participant); }
    const Orientation& orientationOf(const Cell& cell) const { return design.orientations.at(cell.orientation); }
    bool hasAttempts() const { return attempts > 0; }
};

/// The order in which a trial shows an item; null when it does not ask it.
const svo::Arrangement* arrangementOf(const PlannedTrial& plan, int item);
/// An item of a trial as the respondent saw it. Precondition: the trial asks this item.
svo::Presentation presentationOf(const Study& study, const Trial& trial, int item);
/// The payoffs of the answers that count (overrides first) to the primary items.
svo::PrimaryChoices choicesOf(const Study& study, const Trial& trial);
/// The same by the reader alone, as if nobody had corrected: for ghosts and for auto_value.
svo::PrimaryChoices automaticChoicesOf(const Study& study, const Trial& trial);
/// Derived, never stored: none while a primary item has no number.
std::optional<svo::Score> scoreOf(const Study& study, const Trial& trial);
std::optional<svo::Score> automaticScoreOf(const Study& study, const Trial& trial);

/// The newest finished proposal of a second reader for an item; null when there is none (an error is none).
const Proposal* proposalOf(const Study& study, TrialId trial, int item);
/// Whether an item has a reply that neither the rules nor a person made a number or a decision of.
bool isUnread(const StepState& step);

/// The chain of a trial. BadInput when its prompt pack is not known.
base::Result<prompt::Chain> chainOf(const Study& study, const PlannedTrial& trial, const QHash<QString, prompt::Pack>& packs);
/// The stages and items that a chain of this cell has, without rendering it.
std::vector<StepState> emptySteps(const Study& study, const PlannedTrial& trial);

} // namespace app::study
