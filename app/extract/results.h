#pragma once
#include "app/extract/tokens.h"
#include "app/svo/presentation.h"

namespace app::extract {

/// An amount of the item that is told as the result of a reckoning: "26 fewer than I get, which makes 59".
struct Result
{
    int operand = -1; ///< token of the first number it is reckoned from; −1: the amount is no result
    int pause = -1;   ///< the sign behind what is reckoned
};
Result resultAt(const std::vector<Token>& tokens, int number, const svo::Presentation& item);

} // namespace app::extract
