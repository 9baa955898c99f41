#pragma once
#include "app/extract/text.h"
#include "app/extract/tokens.h"
#include "app/svo/presentation.h"

namespace app::extract {

/// Whether the words behind a label, up to the end of the next sentence, state a lead or a total that its option does
/// not have: "H, which puts me 40 coins ahead", "E, with 131 coins in total".
bool misreckons(const Text& text, const std::vector<Token>& tokens, int label, const svo::Presentation& item,
                int place);

} // namespace app::extract
