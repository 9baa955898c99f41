#pragma once
#include "app/extract/tokens.h"
#include <algorithm>

namespace app::extract {

/// Tokens within which amounts belong to the label before them.
inline constexpr int attachment = 16;

/// One of the cues stands on a token of [from, to).
template <class... More> bool cueBetween(const std::vector<Token>& tokens, int from, int to, More... cues)
{
    for (int i = from; i < to; ++i)
        if (tokens[std::size_t(i)].is(cues...)) return true;
    return false;
}

/// Per token whether it stands in double quotes; all do where nobody knows where a quotation ends.
std::vector<bool> quotedTokens(const std::vector<Token>& tokens);

/// The token is one of these signs.
template <std::size_t size> bool isOneOf(const Token& token, const char16_t (&signs)[size])
{
    return !token.sign.isNull() && std::find(signs, signs + size - 1, token.sign.unicode()) != signs + size - 1;
}
/// Quotes, brackets and the like, which may stand around a label.
bool isDress(const Token& token);

/// "A seventy-coin cushion", "a 70-point lead": the number is a difference.
bool isMargin(const std::vector<Token>& tokens, int number);

/// "No, …" opens a sentence between the tokens, or follows a pause: "F, or no: E".
bool opensNo(const std::vector<Token>& tokens, int from, int to);

/// "The champion of last year settled on C", "the man before me picked C": the verb of choosing or answering right
/// before the token is in the past, and its subject a person with an article.
bool isTakenBySomebody(const std::vector<Token>& tokens, int token);

/// Nothing but signs, articles, units and nouns of an option, on one line.
bool onlySigns(const std::vector<Token>& tokens, int from, int to);

} // namespace app::extract
