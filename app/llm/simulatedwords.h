#pragma once
#include "app/svo/ideal.h"

namespace app::llm {

/// What a respondent looks at; none: nothing in particular.
using Motive = std::optional<svo::Ideal>;

/// What simulated respondents say, in English. Pure: the same numbers from `rng` give the same words.

/// A sentence that chooses one place (0 … 8) and no other: the bare label, a sentence, one with the amounts or with a
/// reason that fits the motive. Without labels it names both amounts.
QString choiceSentence(const svo::Presentation& item, int place, Motive motive, base::Rng& rng);

/// A sentence that names two different options and settles on neither.
QString hedgingSentence(const svo::Presentation& item, base::Rng& rng);

/// A sentence that declines to answer and names no option.
QString refusingSentence(base::Rng& rng);

/// A reply to a stage before the items: "induction", "adoption" or "goal".
QString stageSentence(const QString& stage, Motive motive, base::Rng& rng);

} // namespace app::llm
