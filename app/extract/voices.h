#pragma once
#include "app/extract/roles.h"
#include "app/extract/text.h"

namespace app::extract {

/// Hears who speaks for the one who answers though they do not say "I": the persona they were given ("I'm to play a
/// grandmother. … Grandma picks E"), "a person like me", and inner voices that agree in the end ("Heart: Agreed. D.").
void heedVoices(const Text& text, const std::vector<Token>& tokens, std::vector<Reading>& readings);

} // namespace app::extract
