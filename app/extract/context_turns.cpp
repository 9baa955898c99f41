#include "app/extract/context.h"
#include "app/extract/spans.h"

namespace app::extract {

bool Context::isSingledOut(const Mention& mention) const
{
    const int i = mention.first - 1;
    return mention.by == Mention::By::Label && i > 0 && at(i - 1).sign == u',' && at(i).is(Cue::Fluff) &&
           at(i).is(Cue::Modal) && !at(i).is(Cue::Also, Cue::Hedge) && !at(i).says(u"would");
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

bool Context::isEnd(int token) const
{
    for (int i = token + 1; i < size(); ++i)
        if (at(i).sign.isNull()) return false;
    return true;
}

bool Context::concludesByVerb(int verb) const
{
    const Token& token = at(verb);
    if (!token.sign.isNull() || token.cues || token.number || !token.letter.isNull() || token.running) return false;
    int i = verb - 1;
    while (i > 0 && at(i).sign.isNull() && !at(i).is(Cue::Me) &&
           (at(i).is(Cue::Modal) || at(i).says(u"rather", u"ever")) && !at(i).is(Cue::Not, Cue::Hedge, Cue::Past))
        --i;
    if (i < 1 || !at(i).is(Cue::Me) || at(i).is(Cue::Not, Cue::Other) || at(i).word.size() > 4) return false;
    while (i > 1 && at(i - 1).is(Cue::Filler) && !at(i - 1).is(Cue::So))
        --i;
    const bool closes = i == verb - 1 && verb + 2 < size() && at(verb + 2).ends && isEnd(verb + 2) && at(i - 1).ends;
    return closes || (at(i - 1).is(Cue::So) && !at(i - 1).says(u"then"));
}

bool Context::isPlainSinceWait(int label) const
{
    bool parted = false; // "sorry, E", "I meant option E", and not "never mind E"
    for (int i = label - 1; i >= 0 && label - i <= correctionReach; --i) {
        if (at(i).is(Cue::Wait)) return parted || !excuses(at(i));
        parted |= !at(i).sign.isNull() || at(i).is(Cue::Choose, Cue::Be, Cue::It, Cue::Option, Cue::Answer);
        if (at(i).sign.isNull() && (!at(i).is(Cue::Fluff, Cue::Filler, Cue::Option, Cue::It, Cue::Me, Cue::Be,
                                              Cue::Choose, Cue::Modal, Cue::So, Cue::But, Cue::Answer, Cue::Not) ||
                                    at(i).is(Cue::Also, Cue::Past)))
            return false;
    }
    return false;
}

bool Context::isNextInRow(const Left& left) const
{
    if (!left.hit || !left.hit->is(Cue::So)) return false;
    int i = left.hitAt - 1;
    if (i > 0 && at(i).is(Cue::And)) --i; // ", and finally D"
    if (i < 1 || at(i).sign != u',' || !isLabel(i - 1)) return false;
    if (left.hit->says(u"then")) return true;
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

bool Context::isMeantThere(const Mention& mention) const
{
    constexpr int longest = 9;      // tokens of "it was clearly supposed to have been a"
    const auto stops = [&](int i) { // nothing but "there" stands behind it
        while (i < size() && at(i).says(u"there", u"here", u"instead", u"of course", u"really"))
            ++i;
        return i >= size() || (at(i).ends && at(i).sign != u'?') || isOneOf(at(i), u",)—");
    };
    const int behind = mention.last + 1;
    int i = mention.first - 1;
    while (i >= 0 && (at(i).is(Cue::Grade) || at(i).says(u"a", u"an", u"the", u"letter")))
        --i;
    const auto opens = [&](int k) {
        return k < 0 || !at(k).sign.isNull() || at(k).is(Cue::Wait, Cue::Filler, Cue::And, Cue::But);
    };
    if (opens(i) && behind + 1 < size() &&
        at(behind).says(u"belongs", u"should be", u"should go", u"should stand", u"goes", u"should", u"ought to be") &&
        (at(behind + 1).says(u"there", u"here") || (behind + 2 < size() && at(behind + 2).says(u"there", u"here"))))
        return stops(behind + (at(behind + 1).says(u"there", u"here") ? 1 : 2));
    if (!stops(behind)) return false;
    bool meant = false;
    for (; i >= 0 && mention.first - i <= longest && at(i).sign.isNull(); --i) {
        const Token& token = at(i);
        if (token.is(Cue::Not, Cue::If, Cue::Hedge, Cue::Third) || m_mentionOf[std::size_t(i)] >= 0) return false;
        if (token.says(u"it", u"that", u"this", u"there", u"there's", u"it's", u"that's", u"which") ||
            token.says(u"it was", u"that was", u"this was", u"there is", u"it is"))
            return meant && opens(i - 1);
        const bool should = (token.is(Cue::Through) && token.is(Cue::Be, Cue::Retract)) ||
                            token.says(u"supposed", u"meant", u"intended", u"should", u"ought", u"should say");
        meant |= should;
        if (!should && !token.is(Cue::Filler, Cue::Grade, Cue::Retract, Cue::Wait) &&
            !token.says(u"be", u"read", u"say", u"to", u"been", u"have", u"was", u"is"))
            return false;
    }
    return false;
}

bool Context::isConfirmedThought(const Mention& mention) const
{
    if (mention.by != Mention::By::Position) return false;
    for (int i = mention.first + 1; i <= mention.last; ++i)
        if (at(i).says(u"was", u"is", u"wins", u"won")) return true;
    return false;
}

bool Context::isSupposedBefore(int token) const
{
    int first = token;
    while (first > 0 && !at(first - 1).ends && token - first < reach)
        --first;
    if (first < 2 || !at(first - 1).ends || at(first - 1).sign == u'\n' || !at(first).is(Cue::So) ||
        !at(first).is(Cue::Fluff) || !at(first).says(u"then"))
        return false;
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

bool Context::asksForChoice(const Mention& mention) const
{
    int from = mention.first;
    while (from > 0 && mention.first - from < sentenceReach && !at(from - 1).ends && at(from - 1).sign != u':')
        --from;
    int words = 0;
    bool asks = false;
    for (int i = from; i < size() && i - from < sentenceReach && at(i).sign != u'?'; ++i) {
        if (i >= mention.first && i <= mention.last) continue;
        if (m_mentionOf[std::size_t(i)] >= 0) return false; // "Does D give me more than C?"
        const Token& token = at(i);
        if (token.running) return true;
        if (token.is(Cue::NotBehind, Cue::Bad, Cue::Than, Cue::Elsewhere) ||
            (token.is(Cue::Third, Cue::Other) && !token.is(Cue::Me, Cue::It)))
            return false;
        asks |= token.is(Cue::Choose, Cue::Answer, Cue::Settle, Cue::Anaphor, Cue::Like, Cue::It);
        words += token.sign.isNull() && !token.is(Cue::Fluff, Cue::Option, Cue::Filler, Cue::And, Cue::So, Cue::But);
    }
    const bool inverted = at(from).is(Cue::Modal, Cue::Be, Cue::Invert) && from < mention.first;
    return asks || (words <= 1 && !inverted);
}

bool Context::isInvertedQuestion(int token) const
{
    bool inverted = token > 0 && at(token - 1).is(Cue::Modal) && !(token > 1 && at(token - 2).is(Cue::Me));
    for (int i = token - 1; i > 0 && token - i < reach && !at(i - 1).ends; --i)
        inverted |= at(i).is(Cue::Me) && at(i - 1).is(Cue::Modal, Cue::Invert) && at(i - 1).sign.isNull();
    if (!inverted) return false;
    int end = token;
    while (end < size() && end - token < sentenceReach && !at(end).ends)
        ++end;
    return end + 1 < size() && end > token && at(end).sign == u'?' && !at(end + 1).is(Cue::Yes);
}

bool Context::isCleft(const Mention& mention) const
{
    int i = mention.last + 1;
    if (i >= size() || !at(i).is(Cue::Relative) || !at(i).is(Cue::It) || !at(i).sign.isNull()) return false;
    for (; i < size() && !at(i).ends && at(i).sign != u','; ++i)
        if (at(i).is(Cue::Third, Cue::Other, Cue::Not, Cue::If, Cue::Modal, Cue::Past)) return false;
    return i == size() || at(i).sign != u'?';
}

bool Context::goesOnWithAnd(const Mention& mention) const
{
    const int i = mention.first - 2;
    return mention.by == Mention::By::Label && i > 0 && at(i).is(Cue::And) && !at(i).is(Cue::So) && at(i - 1).ends &&
           at(i + 1).is(Cue::Fluff) && !at(i + 1).is(Cue::So, Cue::It, Cue::Be, Cue::Me) && at(i + 1).letter.isNull();
}

bool Context::opensWithReject(const Mention& mention) const
{
    int first = mention.first;
    while (first > 0 && mention.first - first < sentenceReach && !at(first - 1).ends)
        --first;
    const bool key = first + 2 == mention.first && at(first + 1).sign == u':'; // "never: A"
    return (key && at(first).says(u"never", u"not")) ||
           (at(first).is(Cue::Reject) && !at(first).is(Cue::Choose) && at(first).value == 0);
}

bool Context::goesOnTo(const Mention& mention) const
{
    for (int i = mention.last + 1; i < size() && i - mention.last < reach && !at(i).ends; ++i)
        if (at(i).is(Cue::Range) && at(i).is(Cue::Through)) return true;
    return false;
}

} // namespace app::extract
