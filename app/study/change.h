#pragma once
#include "app/study/study.h"

namespace app::study {

/// Replaces the design. Refused once the plan is frozen.
struct SetDesign { Design design; };
/// Fixes every trial before the first request. Refused when it is fixed already.
struct FreezePlan { QList<PlannedTrial> trials; };
/// A request is about to go out (outcome Sent). Durable before it does.
struct SendAttempt { Attempt attempt; };
/// The same attempt, complete with its outcome.
struct FinishAttempt { Attempt attempt; };
/// A correction, or the return to the automatic reading.
struct AddOverride { Override entry; };

/// A proposal of a second reader, a sample for blind coding, or a code. A number of 0 gets the next one; a finished
/// proposal has the number under which it was sent.
struct AddReviewEntry { ReviewEntry entry; };

/// Everything that can happen to a study. Goes in by one door (StudyDocument::submit), is applied by one pure function,
/// and is kept by one journal.
using Change = std::variant<SetDesign, FreezePlan, SendAttempt, FinishAttempt, AddOverride, AddReviewEntry>;

/// What a change touched, for those who listen.
struct ChangeSet
{
    bool design = false;
    bool plan = false;
    QList<TrialId> trials;   ///< trials whose state differs, each once
    bool overrides = false;
    bool review = false;     ///< proposals, samples or codes
    /// Adds what `other` touched; every trial stays listed once.
    void unite(const ChangeSet& other);
};

/// Applies a change, or refuses it with a sentence and leaves the study as it was. Does no I/O. `change` gets what the
/// study decides: the id of a new override.
base::Result<ChangeSet> apply(Study& study, Change& change);
/// The change that undoes `change`, judged on the study before it; none when it cannot be undone (an attempt happened).
/// The inverse of a correction is a further correction without a time: whoever submits it gives it one.
std::optional<Change> inverseOf(const Study& before, const Change& change);

/// Whether a plan fits the study's design: ids in order, known cells, every item once, options in some order of 1 … 9.
base::Status checkPlan(const Study& study, const QList<PlannedTrial>& trials);
/// The same for one trial, which must have this id. The design's payoffs must hold the items.
base::Status checkTrial(const Study& study, const PlannedTrial& plan, qint64 id);
/// Whether an attempt's outcome, stage and reading fit each other.
base::Status checkOutcome(const Attempt& attempt);

} // namespace app::study
