#include "app/extract/ties.h"
#include "app/extract/spans.h"
#include <algorithm>
#include <cmath>

namespace app::extract {

namespace {

constexpr int tieReach = 8; ///< tokens between an option and the amounts that it brings or follows from

/// "We'd get 91 and 72": the amounts of both, in the order of the item.
bool isOurs(const std::vector<Token>& tokens, const Mention& amounts)
{
    constexpr int near = 4; // tokens of "we'd get"
    for (int i = amounts.first - 1; i >= 0 && amounts.first - i <= near; --i)
        if (tokens[std::size_t(i)].says(u"we")) return amounts.by == Mention::By::Payoffs;
    return false;
}

} // namespace

bool isSubjectOf(const std::vector<Token>& tokens, const Reading& option, const Mention& amounts)
{
    const auto at = [&](int i) -> const Token& { return tokens[std::size_t(i)]; };
    const Mention& o = option.mention;
    if ((o.by != Mention::By::Label && o.by != Mention::By::Position) || o.place < 0 || o.place == amounts.place ||
        option.role == Role::Rejected || option.role == Role::Tempted || !(amounts.owned || isOurs(tokens, amounts)) ||
        at(o.first).sentence != at(amounts.first).sentence || amounts.first - o.last > tieReach)
        return false;
    const int opens = o.first - 1;
    if (opens >= 0 && at(opens).sentence == at(o.first).sentence && at(opens).sign.isNull() &&
        !at(opens).is(Cue::Setting, Cue::Option, Cue::Fluff, Cue::Choose, Cue::Gerund))
        return false;
    for (int i = o.last + 1; i < amounts.first; ++i) {
        const Token& token = at(i);
        const bool comma = token.sign == u',' && (i == o.last + 1 || at(i - 1).is(Cue::Settle));
        if (token.is(Cue::Not, Cue::Than, Cue::But, Cue::If, Cue::Or, Cue::And, Cue::So, Cue::Past, Cue::Rows) ||
            (token.is(Cue::Elsewhere) && !token.is(Cue::Verb)) ||
            (!comma && token.sign != u'\'' && !token.says(u"we", u"d", u"ll") &&
             !token.is(Cue::Me, Cue::Other, Cue::Both, Cue::Fluff, Cue::Verb, Cue::Be, Cue::Choose, Cue::Modal,
                       Cue::Grant, Cue::Unit, Cue::You)))
            return false;
    }
    return true;
}

bool leadsTo(const std::vector<Token>& tokens, const Mention& amounts, const Mention& label)
{
    const auto at = [&](int i) -> const Token& { return tokens[std::size_t(i)]; };
    for (int i = amounts.first - 1; i >= 0 && amounts.first - i <= tieReach; --i) {
        if (at(i).sentence != at(amounts.first).sentence) break;
        const bool names = !at(i).letter.isNull() && at(i).capital && !at(i).is(Cue::Me, Cue::Fluff); // "E is 75/75"
        if (names ||
            at(i).is(Cue::Not, Cue::Than, Cue::Bad, Cue::Past, Cue::If, Cue::Rows, Cue::Sum, Cue::Beside,
                     Cue::Elsewhere, Cue::Setting, Cue::Third) ||
            (at(i).is(Cue::Because) && !at(i).is(Cue::Me)) || (at(i).is(Cue::Range) && at(i).value == 1))
            return false;
    }
    int i = amounts.last + 1;
    bool liked = false;
    for (; i < label.first && at(i).sign.isNull() && !at(i).is(Cue::So); ++i) {
        liked |= at(i).is(Cue::Praise, Cue::Settle, Cue::Like, Cue::Choose, Cue::Answer);
        if (at(i).is(Cue::Not, Cue::Than, Cue::But, Cue::Bad, Cue::Past, Cue::If, Cue::Or, Cue::Hedge, Cue::Elsewhere))
            return false;
    }
    if (i >= label.first || label.first - i > tieReach || (i > amounts.last + 1 && !liked)) return false;
    if (at(i).sign == u',' || at(i).sign == u';' || at(i).sign == u'.' || at(i).sign == dashMark) ++i;
    bool follows = false;
    for (; i < label.first; ++i) {
        follows |= at(i).is(Cue::So, Cue::It, Cue::Relative);
        if (!at(i).sign.isNull() || at(i).is(Cue::Not, Cue::Than, Cue::But, Cue::Past, Cue::If, Cue::Or) ||
            !at(i).is(Cue::So, Cue::It, Cue::Relative, Cue::Be, Cue::Fluff, Cue::Option, Cue::Answer, Cue::Me,
                      Cue::Choose, Cue::Verb))
            return false;
    }
    return follows;
}

bool isLedTo(const std::vector<Token>& tokens, const Mention& amounts, const Reading& label)
{
    const auto at = [&](int i) -> const Token& { return tokens[std::size_t(i)]; };
    return amounts.by == Mention::By::Payoffs && label.mention.by == Mention::By::Label &&
           label.mention.place != amounts.place && label.role != Role::Rejected &&
           at(label.mention.first).sentence == at(amounts.first).sentence && leadsTo(tokens, amounts, label.mention);
}

bool isValued(const std::vector<Token>& tokens, int number)
{
    const auto at = [&](int k) -> const Token& { return tokens[std::size_t(k)]; };
    const int size = int(tokens.size());
    if (number < 1 || at(number - 1).sentence == at(number).sentence) return false;
    int verb = number + 1;
    while (verb < size && at(verb).is(Cue::Unit))
        ++verb;
    if (verb + 1 >= size || !at(verb).is(Cue::Be) || at(verb).is(Cue::Modal)) return false;
    for (int i = verb + 1; i < size && at(i).sentence == at(number).sentence && i - verb <= 6; ++i)
        if (at(i).says(u"enough", u"plenty", u"good", u"nice", u"decent", u"great", u"fine", u"fair", u"handsome",
                       u"okay", u"ok", u"lot"))
            return !cueBetween(tokens, verb + 1, i, Cue::Not, Cue::Than);
    return false;
}

bool breaksBound(const std::vector<Token>& tokens, const Mention& m, const svo::Presentation& item)
{
    const auto at = [&](int k) -> const Token& { return tokens[std::size_t(k)]; };
    const int size = int(tokens.size());
    const svo::Allocation& own = item.payoffs[std::size_t(m.place)];
    for (int i = m.last + 1; i + 2 < size && at(i).sentence == at(m.first).sentence; ++i) {
        if (!at(i).number || (i - 1 <= m.last) || !at(i - 1).says(u"at least", u"at most")) continue;
        int whose = i + 1;
        while (whose + 1 < size && at(whose).is(Cue::Unit, Cue::Fluff) && !at(whose).is(Cue::Me, Cue::Other))
            ++whose;
        if (!at(whose).is(Cue::Me, Cue::Other)) continue;
        const double x = at(whose).is(Cue::Other) ? own.other : own.self;
        if (at(i - 1).says(u"at least") ? x < at(i).value : x > at(i).value) return true;
    }
    return false;
}

bool isWhy(const std::vector<Token>& tokens, int i)
{
    const auto at = [&](int k) -> const Token& { return tokens[std::size_t(k)]; };
    const int size = int(tokens.size());
    return at(i).says(u"why") ||
           (at(i).is(Cue::Relative, Cue::Be) && i + 2 < size && (at(i + 1).says(u"why") || at(i + 2).says(u"why")));
}

bool isMostEqual(const svo::Presentation& item, int place)
{
    const auto gap = [](const svo::Allocation& payoff) { return std::abs(payoff.self - payoff.other); };
    const double own = gap(item.payoffs[std::size_t(place)]);
    return std::none_of(item.payoffs.begin(), item.payoffs.end(),
                        [&](const svo::Allocation& payoff) { return gap(payoff) < own; });
}

} // namespace app::extract
