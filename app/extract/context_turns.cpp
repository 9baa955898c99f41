#include "app/extract/context.h"

namespace app::extract {

bool Context::isSingledOut(const Mention& mention) const
{
    const int i = mention.first - 1;
    return mention.by == Mention::By::Label && i > 0 && at(i - 1).sign == u',' && at(i).is(Cue::Fluff) &&
           at(i).is(Cue::Modal) && !at(i).is(Cue::Also, Cue::Hedge) && at(i).end - at(i).start != 5; // "would"
}

bool Context::deniesReason(const Mention& mention, int anaphor) const
{
    const int next = mention.last + 1;
    if (anaphor >= size() || at(anaphor).sentence != at(mention.first).sentence + 1) return false;
    return next < size() &&
           (at(next).is(Cue::Because, Cue::Bad) || (at(next).is(Cue::NotBehind) && at(next).is(Cue::Sum))) &&
           anaphor + 1 < size() && at(anaphor + 1).is(Cue::Because);
}

bool Context::deniesFirstReason(const Mention& mention) const
{
    int i = mention.last + 1;
    if (mention.by != Mention::By::Label || i >= size() || !at(i).is(Cue::Because)) return false;
    bool chooses = false;
    for (int k = mention.first - 1; k >= 0 && mention.first - k <= 4 && !at(k).ends; --k)
        chooses |= at(k).is(Cue::Choose);
    for (; chooses && i + 1 < size() && !at(i).ends && i - mention.last < sentenceReach; ++i)
        if (at(i).is(Cue::But) && at(i + 1).is(Cue::Because)) return true;
    return false;
}

bool Context::isNextInRow(const Left& left) const
{
    constexpr int then = 4; // characters
    if (!left.hit || !left.hit->is(Cue::So)) return false;
    int i = left.hitAt - 1;
    if (i > 0 && at(i).is(Cue::And)) --i; // ", and finally D"
    if (i < 1 || at(i).sign != u',' || !isLabel(i - 1)) return false;
    if (left.hit->is(Cue::Fluff) && left.hit->end - left.hit->start == then) return true;
    for (int k = i - 1; k >= 0 && i - k < sentenceReach && !at(k).ends; --k)
        if (at(k).is(Cue::Reject)) return true; // "I cross out A, then B and C, and finally D"
    return false;
}

bool Context::isWorseThan(int verb) const
{
    int i = verb - 1;
    while (i >= 0 && verb - i <= 3 && m_mentionOf[std::size_t(i)] < 0 && at(i).is(Cue::Me, Cue::Modal, Cue::Fluff) &&
           !at(i).is(Cue::Than))
        --i;
    return i >= 0 && at(i).is(Cue::Than) && !at(i).is(Cue::Except, Cue::Choose);
}

bool Context::isRequested(int verb) const
{
    if (at(verb).is(Cue::Benign)) return true;
    for (int i = verb - 1; i >= 0 && verb - i <= 5 && !at(i).ends && at(i).sign != u','; --i)
        if (at(i).is(Cue::Benign) && at(i).is(Cue::Modal)) return true;
    return false;
}

bool Context::isSupposedBefore(int token) const
{
    int first = token;
    while (first > 0 && !at(first - 1).ends && token - first < reach)
        --first;
    if (first < 2 || !at(first - 1).ends || at(first - 1).sign == u'\n' || !at(first).is(Cue::So) ||
        !at(first).is(Cue::Fluff) || at(first).end - at(first).start != 4)
        return false; // "Then …"
    int opens = first - 2;
    while (opens > 0 && !at(opens - 1).ends && first - opens < reach)
        --opens;
    return at(opens).is(Cue::If) && !at(opens).is(Cue::Benign, Cue::Presume);
}

bool Context::isConfirmed(int condition) const
{
    bool clause = true;
    for (int i = condition + 1; i < size() && i - condition <= reach && !at(i).ends; ++i) {
        clause &= at(i).sign != u',';
        if (at(i).is(Cue::Benign) && (clause || at(i).is(Cue::Yes))) return true;
        if (at(i).is(Cue::Or) || m_mentionOf[std::size_t(i)] >= 0) return false;
    }
    return false;
}

bool Context::isOthersClause(const Mention& mention, const Left& left, const Right& right) const
{
    const int next = mention.last + 1;
    if (next < size() && at(next).running && at(next).is(Cue::Third)) return true; // "选D的人", "Dを選ぶのは"
    const bool opens = left.hitAt == 0 || (left.hitAt > 0 && at(left.hitAt - 1).ends);
    if (opens && left.hit->is(Cue::Choose) && !left.hit->is(Cue::Me, Cue::Be, Cue::Answer) && !left.colon &&
        !left.comma && right.be && !right.settles)
        return true;
    if (!right.chooses) return false;
    if (left.be && left.hit && !left.hit->cues && left.hit->sign.isNull() && left.hit->letter.isNull() &&
        !left.hit->number && !left.comma && !left.colon)
        return true;
    constexpr int article = 3; // characters of "die"
    const int first = mention.first;
    if (first < 2 || at(first - 2).sign != u',' || !at(first - 1).is(Cue::Fluff) ||
        at(first - 1).end - at(first - 1).start != article)
        return false;
    for (int i = next; i < size() && i - next < 4 && !at(i).ends; ++i)
        if (at(i).is(Cue::Me)) return false;
    return true;
}

bool Context::isCleft(const Mention& mention) const
{
    int i = mention.last + 1;
    if (i >= size() || !at(i).is(Cue::Relative) || !at(i).is(Cue::It) || !at(i).sign.isNull()) return false;
    for (; i < size() && !at(i).ends && at(i).sign != u','; ++i)
        if (at(i).is(Cue::Third, Cue::Other, Cue::Not, Cue::If, Cue::Modal, Cue::Past)) return false;
    return i == size() || at(i).sign != u'?';
}

bool Context::goesOnTo(const Mention& mention) const
{
    for (int i = mention.last + 1; i < size() && i - mention.last < reach && !at(i).ends; ++i)
        if (at(i).is(Cue::Range) && at(i).is(Cue::Through)) return true;
    return false;
}

} // namespace app::extract
