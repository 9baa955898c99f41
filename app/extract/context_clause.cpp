#include "app/extract/context.h"
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

bool Context::opensWithNo(const Mention& mention) const
{
    const int than = mention.first - 1;
    if (than < 0 || !at(than).says(u"than")) return false;
    bool none = false;
    if (than > 0 && at(than - 1).is(Cue::Not)) return false; // "rather nothing than E"
    for (int i = than - 1; inSentence(i, mention.first) && mention.first - i < sentenceReach; --i) {
        const bool whole = at(i).says(u"no", u"none", u"nothing");
        if (at(i).is(Cue::Not) && (none || !whole || !at(i + 1).sign.isNull())) return false;
        none |= at(i).is(Cue::Not);
    }
    return none;
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
