#pragma once
#include "app/extract/extraction.h"
#include "app/extract/text.h"
#include "app/extract/tokens.h"

namespace app::extract {

/// Whether a reply that opens with a label says of its option what is false of it: "I, since that's the one where the
/// other gets the most", where they get the least; "F (72 / 89)", of which only one amount is F's. Always false where
/// the words restrict what they say ("the most that still leaves me 90").
bool belies(const Text& text, const std::vector<Token>& tokens, const svo::Presentation& item,
            const Extraction& reading);

} // namespace app::extract
