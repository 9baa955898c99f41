#pragma once
#include "app/extract/tokens.h"
#include "app/svo/presentation.h"

namespace app::extract {

/// The tokens of a reply with the amounts that it puts right itself: "67 for the other – sorry, 76" says 76. Only a
/// single amount is put right, by the next one, in so many words, and where some option has it.
std::vector<Token> withoutSlips(std::vector<Token> tokens, const svo::Presentation& item);

} // namespace app::extract
