#include "app/extract/owners.h"

namespace app::extract {

Owner Owners::ownerOf(const Token& token)
{
    if (token.letter == u'I' && token.is(Cue::Me)) return Owner::Me;
    if (token.is(Cue::Both, Cue::Equal)) return Owner::Both;
    if (token.is(Cue::Other)) return Owner::Other;
    if (token.is(Cue::Me)) return Owner::Me;
    if (token.is(Cue::You)) return Owner::You;
    return Owner::None;
}

int Owners::ownerAt(int low, int high, int step) const
{
    for (int i = step > 0 ? low : high; i >= low && i <= high; i += step)
        if (ownerOf(at(i)) != Owner::None) return i;
    return -1;
}

Owner Owners::ownerIn(int low, int high, int step) const
{
    const int found = ownerAt(low, high, step);
    return found < 0 ? Owner::None : ownerOf(at(found));
}

bool Owners::givesAway(int owner, int number) const
{
    if (owner > number || ownerOf(at(owner)) != Owner::Me) return false;
    for (int i = number - 1; i > owner && number - i <= 3 && at(i).sign.isNull(); --i) {
        if (at(i).is(Cue::Grant) && at(i).value == 1) return true;
        if (!at(i).is(Cue::Fluff)) return false;
    }
    return false;
}

Owner Owners::opposite(Owner owner)
{
    return owner == Owner::Me ? Owner::Other : owner == Owner::Other ? Owner::Me : Owner::None;
}

void Owners::resolve(Owner& you, Owner other)
{
    if (you == Owner::You) you = opposite(other);
    if (you == Owner::Both) you = Owner::None;
}

bool Owners::isSetAgainst(int a, int b) const
{
    int i = a + 1;
    while (i < b && (at(i).is(Cue::Unit) || at(i).sign == u','))
        ++i;
    while (i < b && at(i).says(u"as", u"set", u"put"))
        ++i;
    if (i >= b - 1 || !at(i).says(u"against", u"as against", u"versus", u"vs", u"vs.", u"over", u"compared to",
                                  u"compared with", u"as opposed to", u"next to", u"gegen", u"gegenuber"))
        return false;
    for (++i; i < b && at(i).sign == u'.'; ++i)
        ;
    if (ownerOf(at(i)) != Owner::Me && ownerOf(at(i)) != Owner::Other) return false;
    for (++i; i < b; ++i)
        if (!at(i).is(Cue::Fluff, Cue::Unit) && at(i).sign != u'\'' && at(i).letter != u'S') return false;
    return true;
}

int Owners::answeredBy(int number) const
{
    const int size = int(m_tokens.size());
    int first = number, mark = number + 1;
    while (first > 0 && number - first <= 3 && sameSentence(first - 1, number))
        --first;
    while (mark < size && at(mark).is(Cue::Unit))
        ++mark;
    if (mark >= size || at(mark).sign != u'?' || number - first > 3) return -1;
    for (int i = first; i < number; ++i)
        if (ownerOf(at(i)) != Owner::None || at(i).is(Cue::Not, Cue::If)) return -1;
    int owning = -1;
    for (int i = mark + 1; i < size && i - mark <= 4; ++i) {
        if (at(i).ends) return owning;
        if (at(i).is(Cue::Not, Cue::Hedge, Cue::Bad)) return -1;
        if (owning < 0 && ownerOf(at(i)) != Owner::None) owning = i;
        if (i + 1 == size) return owning;
    }
    return -1;
}

bool Owners::isTwice(int number) const
{
    int first = number, last = number;
    while (first > 0 && number - first <= 3 && sameSentence(first - 1, number))
        --first;
    while (last + 1 < int(m_tokens.size()) && last - number <= 5 && sameSentence(last + 1, number))
        ++last;
    bool twice = false;
    for (int i = first; i <= last; ++i) {
        if (i == number || !at(i).sign.isNull() || at(i).is(Cue::Unit, Cue::Filler, Cue::Settle)) continue;
        const bool two = at(i).value == 2 && (at(i).number || at(i).is(Cue::Cardinal));
        if (!two && !at(i).says(u"twice", u"times", u"x", u"doubled")) return false;
        twice |= two || at(i).says(u"twice");
    }
    return twice && last - number <= 5 && number - first <= 3;
}

int Owners::sharedBehind(int number) const
{
    bool same = false;
    for (int i = number + 1; i < int(m_tokens.size()) && i - number <= 6 && sameSentence(i, number); ++i) {
        same |= at(i).is(Cue::Same);
        if (at(i).is(Cue::Both)) return same ? i : -1;
        if (at(i).is(Cue::Anaphor) && at(i).value == 1) return i; // "they get 56 and so do I"
        if (!at(i).is(Cue::Unit, Cue::Same, Cue::Fluff) && at(i).sign != u',') return -1;
    }
    return -1;
}

int Owners::sharedBefore(int number) const
{
    for (int i = number - 1; i >= 0 && number - i <= 4 && sameSentence(i, number); --i) {
        if (at(i).is(Cue::Equal)) return i;
        if (at(i).sign != u':' && at(i).sign != u',' && !at(i).is(Cue::Fluff)) return -1;
    }
    return -1;
}

} // namespace app::extract
