#pragma once
#include "app/llm/respondent.h"
#include "app/study/study.h"

namespace app::run {

/// The request of one step of a trial, from design, seed and earlier replies alone: the same bytes on every repetition.
/// `replies[i]` answers step i, `thoughts[i]` are those behind it. A server model's base seed becomes this request's
/// own seed.
llm::Request requestFor(const study::Study& study, const study::Trial& trial, const prompt::Chain& chain, int step,
                        const QStringList& replies, const QStringList& thoughts = {});

/// The attempt as it is kept before the request goes out (outcome Sent).
study::Attempt attemptFor(const study::Trial& trial, const prompt::Chain& chain, int step, int number,
                          const llm::Prepared& prepared, const QDateTime& now);

/// Whether a request may have been charged: it went out, and the server has not refused it (a status from 400 to 499).
bool mayBeCharged(const llm::CallResult& result);

/// The same attempt with what became of it: the reply read into an option or into the reason why not, or the error.
/// What the record of a complete reply should tell (llm::CallResult::warnings) is its errorDetail. `item` is what was
/// shown; it matters only for items.
study::Attempt finishedAttempt(study::Attempt attempt, const llm::CallResult& result, const svo::Presentation& item);

} // namespace app::run
