#pragma once
#include "app/extract/roles.h"

namespace app::extract {

/// Takes the weight from what somebody else than the one who answers says: "Me: E. My wife: A", an interview with
/// several persons. Whether the one who answers has a line of their own ("Me: …"), which no later turn may cut off.
bool heedSpeakers(const std::vector<Token>& tokens, std::vector<Reading>& readings);

} // namespace app::extract
