#pragma once
#include "app/extract/text.h"

namespace app::extract {

/// The part of a reply that counts as its answer: [from, to) in UTF-16 code units.
struct Answer
{
    qsizetype from = 0;
    qsizetype to = 0;
    bool unfinished = false; ///< a reasoning block was opened and never closed; what stands before it ends at `to`
};

/// Leaves out reasoning blocks (<think>…</think> and their like): what stands before and inside them is never scored.
/// A closing tag without an opening one: only what follows it counts.
Answer withoutReasoning(const QString& reply);

/// Where the reply begins to make up what comes next: "User:", "Next question:", "Decision 3: …" at the start of a
/// line. The size of the text where it does not.
qsizetype nextTurn(const Text& text);

} // namespace app::extract
