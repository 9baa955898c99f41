#include "app/extract/results.h"
#include "app/extract/spans.h"
#include <algorithm>

namespace app::extract {

namespace {

constexpr int phraseReach = 5;   ///< tokens of "which comes to"
constexpr int operandReach = 12; ///< tokens of "twenty-six fewer than the eighty-five that I get"

bool isMinus(const Token& token)
{
    return token.sign == u'-' || token.sign == dashMark || token.sign == u'\u2212' ||
           (token.is(Cue::Sum) && token.value != 0 && !token.is(Cue::Beside, Cue::Range, Cue::Reject));
}

/// "Twenty-six fewer", "85 minus 26", "five coins less": the number is added or taken off.
bool isOperand(const std::vector<Token>& tokens, int i)
{
    const auto at = [&](int k) -> const Token& { return tokens[std::size_t(k)]; };
    if (!at(i).number && !at(i).is(Cue::Cardinal)) return false;
    int next = i + 1;
    while (next + 1 < int(tokens.size()) && at(next).is(Cue::Unit))
        ++next;
    return (next < int(tokens.size()) &&
            at(next).says(u"fewer", u"less", u"more", u"less than", u"more than", u"fewer than")) ||
           (i > 1 && isMinus(at(i - 1)) && at(i - 2).number);
}

} // namespace

Result resultAt(const std::vector<Token>& tokens, int number, const svo::Presentation& item)
{
    const double x = tokens[std::size_t(number)].value;
    if (std::none_of(item.payoffs.begin(), item.payoffs.end(),
                     [x](const svo::Allocation& payoff) { return payoff.self == x || payoff.other == x; }))
        return {};
    const auto at = [&](int k) -> const Token& { return tokens[std::size_t(k)]; };
    int i = number - 1;
    bool leads = false;
    for (; i >= 0 && number - i <= phraseReach && at(i).sign.isNull() && !at(i).number; --i) {
        if (at(i).is(Cue::Not, Cue::Than, Cue::If, Cue::Or, Cue::Modal) && !at(i).is(Cue::Fluff)) return {};
        if (at(i).says(u"would")) return {};
        leads |= at(i).is(Cue::It, Cue::So, Cue::Relative) ||
                 at(i).says(u"i.e.", u"making", u"leaving", u"giving", u"meaning", u"hence", u"namely");
    }
    if (i < 1 || number - i > phraseReach || !(leads || (at(i).sign == u'=' && i == number - 1))) return {};
    if (at(i).sign != u'=' && at(i).sign != u',' && at(i).sign != u'(' && at(i).sign != u';' && at(i).sign != dashMark)
        return {};
    const int pause = i;
    for (--i; i >= 0 && pause - i <= operandReach && at(i).sentence == at(number).sentence; --i) {
        if (!isOperand(tokens, i)) continue;
        return {i > 1 && isMinus(at(i - 1)) && at(i - 2).number ? i - 2 : i, pause};
    }
    return {};
}

} // namespace app::extract
