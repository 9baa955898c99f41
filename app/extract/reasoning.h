#pragma once
#include "app/extract/text.h"

namespace app::extract {

/// The part of a folded reply that counts as its answer.
struct Answer
{
    qsizetype from = 0;
    qsizetype to = 0;
    bool unfinished = false; ///< a reasoning block was opened and never closed
};

/// Leaves out reasoning blocks (<think>…</think> and their like): what stands before and inside them is never scored.
/// A closing tag without an opening one: only what follows it counts.
Answer withoutReasoning(const Text& text);

/// Where the reply begins to make up what comes next: "User:", "Next question:", "Decision 3: …" at the start of a
/// line. `to` where it does not.
qsizetype nextTurn(const Text& text, qsizetype from, qsizetype to);

} // namespace app::extract
