#include "app/extract/context.h"
#include "app/extract/spans.h"
#include <algorithm>

// Looks at the clause or sentence of a mention: whose it is, and whether it only tells of an option.

namespace app::extract {

bool Context::isSetInPlace(int verb) const
{
    int i = verb - 1;
    while (inSentence(i, verb) && at(i).is(Cue::Me, Cue::Option) && !at(i).is(Cue::Ordinal))
        --i;
    if (!inSentence(i, verb) || !at(i).is(Cue::Ordinal)) return false;
    for (--i; inSentence(i, verb) && at(i).is(Cue::Fluff, Cue::Setting, Cue::Option); --i)
        if (at(i).is(Cue::Setting)) return true;
    return false;
}

bool Context::joinsClause(int from, int to) const
{
    for (int i = from; i + 1 < to; ++i)
        if (at(i).sign == u',' && at(i + 1).is(Cue::And)) return true;
    return false;
}

bool Context::isOthers(int verb) const
{
    for (int i = verb; inSentence(i, verb); --i)
        if (at(i).is(Cue::Me, Cue::Other)) return at(i).is(Cue::Other) && !at(i).is(Cue::Me);
    return false;
}

bool Context::isOthersTaste(const Mention& mention) const
{
    constexpr int near = 6; // tokens of "what most people in my place"
    int i = mention.last + 1;
    while (i < size() && i - mention.last <= near && at(i).is(Cue::Unit, Cue::Me, Cue::Other, Cue::Fluff))
        ++i;
    if (i + 2 >= size() || !at(i).is(Cue::Be) || !at(i + 1).says(u"what") || !inSentence(i + 1, mention.first))
        return false;
    for (int k = i + 2; k < size() && k - i <= near && at(k).sign.isNull(); ++k) {
        if (at(k).letter == u'I' || at(k).says(u"i'd", u"i'll", u"we", u"we'd")) return false;
        if (at(k).is(Cue::Modal)) return cueBetween(m_tokens, i + 2, k, Cue::Third, Cue::Other);
    }
    return false;
}

namespace {

/// "anything", "another": with a "not" before it there is none.
bool isIndefinite(const Token& token)
{
    return token.says(u"anything", u"any", u"any other", u"one", u"another", u"a", u"an", u"any better");
}

/// "none", "no other": with no further word there is none.
bool isNone(const Token& token)
{
    return token.says(u"no", u"none", u"nothing", u"no other", u"nothing else", u"not one", u"no single");
}

/// Behind them stands what does not surpass: "better than", "beats", "prefer to".
bool isSurpassing(const Token& token, bool prefers)
{
    if (prefers) return token.says(u"to", u"over", u"above");
    if (token.is(Cue::Than))
        return token.word.endsWith(u"than") ||
               token.says(u"beats", u"tops", u"trumps", u"outdoes", u"close to", u"above") ||
               token.says(u"comes close to", u"come close to");
    return token.says(u"more than", u"as well as", u"as much as", u"beat", u"can beat", u"top", u"rival", u"rivals",
                      u"match") ||
           token.says(u"matches", u"surpasses", u"equals", u"betters", u"touches");
}

} // namespace

bool Context::isUnsurpassed(const Mention& mention) const
{
    int link = mention.first - 1;
    while (link > 0 && at(link).is(Cue::Option, Cue::Fluff) && at(link).sign.isNull() && !isSurpassing(at(link), true))
        --link;                                              // "than option E"
    if (link < 1 || at(link - 1).is(Cue::Not)) return false; // "rather nothing than E"
    bool none = false, denies = false, any = false, prefers = false, finds = false, likes = false;
    int i = link;
    for (; inSentence(i, mention.first) && mention.first - i < sentenceReach; --i) {
        const Token& token = at(i);
        if (m_mentionOf[std::size_t(i)] >= 0 || token.says(u"worse", u"less", u"lower", u"poorer", u"worst", u"least"))
            return false;
        if ((token.is(Cue::Third) && !token.is(Cue::Other) && !at(i + 1).says(u"like", u"like me")) ||
            token.is(Cue::If, Cue::Or) || (token.is(Cue::Hedge) && !token.is(Cue::Modal)))
            return false;
        if (i < link && token.is(Cue::Past) && !token.is(Cue::Me)) return false;
        const bool whole = isNone(token);
        if ((whole || token.is(Cue::Not)) && (none || denies)) return false;
        if (whole && !at(i + 1).sign.isNull()) return false; // "no, …"
        none |= whole;
        denies |= token.is(Cue::Not) && !whole;
        any |= isIndefinite(token) && i < link;
        finds |= token.says(u"see", u"find", u"think", u"know", u"imagine", u"want", u"need", u"like", u"there") ||
                 token.says(u"know of", u"there's", u"there is", u"spot", u"name") || token.is(Cue::Setting);
        likes |= token.is(Cue::Like, Cue::Settle);
        prefers |= token.is(Cue::Choose) && token.word.contains(u"prefer");
    }
    if (!isSurpassing(at(link), prefers)) return false;
    if (at(link).says(u"as well as", u"as much as") && !likes) return false;
    return none || (denies && any && finds);
}

bool Context::isUnswapped(const Left& left, const Right& right) const
{
    const int i = right.at;
    if (!left.hit || !left.hit->is(Cue::Reject) || left.colon || left.comma || left.third || left.condition ||
        i + 1 >= size() || !at(i).says(u"for") ||
        !left.hit->says(u"swap", u"trade", u"exchange", u"give up", u"change", u"trade in"))
        return false;
    const bool none = isNone(at(i + 1));
    return none != left.negated && (none || isIndefinite(at(i + 1)) || at(i + 1).says(u"the"));
}

bool Context::isElsewhere(const Mention& mention) const
{
    int i = mention.first - 1;
    while (inSentence(i, mention.first) && mention.first - i <= 3 && at(i).is(Cue::Fluff, Cue::Range) &&
           !at(i).is(Cue::Elsewhere))
        --i;
    if (inSentence(i, mention.first) && at(i).is(Cue::Towards) && at(i).value == 0) return true;
    return inSentence(i, mention.first) && at(i).is(Cue::Elsewhere) && !at(i).is(Cue::Because) &&
           !at(i).says(u"all"); // "all hundred"
}

bool Context::statesAmount(int from, int to) const
{
    constexpr double smallest = 15, largest = 100; // points of an option
    for (int i = from; i < to; ++i)
        if (at(i).number && at(i).value >= smallest && at(i).value <= largest && m_mentionOf[std::size_t(i)] < 0)
            return true;
    return false;
}

bool Context::isFramed(const Mention& mention) const
{
    constexpr int shortest = 3; // tokens of a case and what is said of it
    int first = mention.first;
    while (first > 0 && mention.first - first < sentenceReach && inSentence(first - 1, mention.first))
        --first;
    return mention.first - first >= shortest && at(first).is(Cue::Setting);
}

} // namespace app::extract
