#pragma once
#include "app/extract/roles.h"

namespace app::extract {

/// Roles that come from two mentions together: one option that takes the place of another ("swap C for E") and
/// answers that are counted ("first answer C, second answer E, the second one counts"). Linear.
void readExchanges(const std::vector<Token>& tokens, std::vector<Reading>& readings);

} // namespace app::extract
