#pragma once
#include "app/report/comparison.h"
#include <array>

/// What may be concluded from a comparison, in whole sentences.
namespace app::report {

/// A sentence for each verdict: %1 the respondent, %2 the values. An empty one says nothing.
struct VerdictSentences
{
    QString first, second, equivalent, open, tooFew;
};

/// Adds the sentences: respondent by respondent, verdict by verdict, with the values that it holds for.
void conclude(Comparison& comparison, const study::Study& study, const VerdictSentences& sentences);

/// Adds the sentence about the mean over all pairs, if there is one; the patterns have its size as %1.
void concludeOverall(Comparison& comparison, const std::array<QString, 3>& closerFartherOpen);

} // namespace app::report
