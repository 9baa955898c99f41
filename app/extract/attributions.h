#pragma once
#include "app/extract/roles.h"
#include "app/extract/text.h"

namespace app::extract {

/// Finds the option that a reply takes by the name under which it put it before: "My heart says B, my head says D. The
/// heart wins", "Rank 1: D. Rank 2: E. I submit rank 2", "Heads D, tails E. Tails."
void heedAttributions(const Text& text, const std::vector<Token>& tokens, std::vector<Reading>& readings);

} // namespace app::extract
