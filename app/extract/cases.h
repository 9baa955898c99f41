#pragma once
#include "app/extract/roles.h"

namespace app::extract {

/// Takes the weight from answers that each hold for one case only: "For a friend I'd take A, for an enemy I",
/// "One step: D. Two steps: C". Linear.
void heedCases(const std::vector<Token>& tokens, std::vector<Reading>& readings);

} // namespace app::extract
