#pragma once
#include "app/extract/mentions.h"

namespace app::extract {

/// "Option I, where we both get the same", "The equal split: D", where they do not get the same.
bool claimsEqual(const std::vector<Token>& tokens, const Mention& label, const svo::Presentation& item);

} // namespace app::extract
