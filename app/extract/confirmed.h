#pragma once
#include "app/extract/roles.h"

namespace app::extract {

/// Gives weight to the answer for the one of several cases that the reply says is given: "If it's about winning, A. If
/// it's about earning, I. And it is about earning". A case that is denied is out. Linear.
void heedConfirmedCases(const std::vector<Token>& tokens, std::vector<Reading>& readings);

} // namespace app::extract
