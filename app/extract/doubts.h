#pragma once
#include "app/extract/passage.h"
#include <optional>

namespace app::extract {

/// Says after its last answer, or in the same breath, that it cannot decide.
bool staysUndecided(const Passage& passage, const Reading& best);

/// What stands instead of an answer that the reply takes back as a whole ("I withdraw that"): the option named then, or
/// none. Without value where nothing takes it back.
std::optional<Extraction> retracted(const Passage& passage, const Reading& best);

/// Why an answer does not hold after all: only hinted at before other options, off the menu, described after a refusal,
/// ruled out later, one of several that are liked. Without value where it holds.
std::optional<Extraction> doubted(const Passage& passage, const Reading& best);

/// "A, except that they should have 60": behind the label the reply wants an amount that no option has.
bool isAmended(const Passage& passage, const Reading& best);

/// "I typed C. I meant the next one": what was meant instead of the answer cannot be read.
bool meansAnother(const Passage& passage, const Reading& best);

} // namespace app::extract
