#include "app/extract/context.h"
#include "app/extract/spans.h"
#include <algorithm>

namespace app::extract {

namespace {

constexpr int conditionReach = 8; ///< tokens between an option and the condition behind it

/// "of the list", "on your list"
bool saysList(const Token& token)
{
    return token.is(Cue::Fluff) && token.word.contains(u' ') && token.word.size() >= 10;
}

} // namespace

int Context::skipAmounts(int i) const
{
    while (i < size() && isDress(at(i)) && at(i).sign != u'(' && at(i).sign != u'|')
        ++i;
    if (i < size() && at(i).sign == u'(') {
        int end = i;
        while (end < size() && end - i < reach && at(end).sign != u')' && at(end).sign != u'\n')
            ++end;
        if (end < size() && at(end).sign == u')') i = end + 1;
        while (i < size() && isOneOf(at(i), u"*_\"'`)]}>$"))
            ++i;
    }
    return i;
}

bool Context::isTag(int from, int to) const
{
    if (at(from).sign != u',' || to - from > 3) return false;
    int first = from;
    while (first > 0 && !at(first - 1).ends)
        --first;
    bool hunch = true; // "E, I think?"
    for (int i = from + 1; i < to; ++i)
        hunch &= at(i).is(Cue::Me) && at(i).is(Cue::It, Cue::Filler);
    return hunch || (!at(first).is(Cue::Invert, Cue::Modal, Cue::Be) && at(first).is(Cue::Me));
}

/// "…, so why not let them have more?": the clause that asks is a reason, and the option before it is not in question.
bool Context::isWhyNot(int from, int to) const
{
    bool found = false;
    for (int i = from; i < to; ++i) {
        if (isLabel(i)) return false;
        found |= i > from && at(i).is(Cue::Because) && at(i).value == 1;
    }
    return found;
}

/// "Option D, die ich egoistisch finde, gefällt mir nicht": a predicate that speaks against it follows the clause.
bool Context::isSubjectWithClause(int comma) const
{
    const bool article = at(comma + 1).is(Cue::Fluff) && at(comma + 2).is(Cue::Me); // "die ich"
    if (!at(comma + 1).is(Cue::Relative) && !article) return false;
    int close = comma + 1;
    while (close < size() && close - comma < reach && !at(close).ends && at(close).sign != u',')
        ++close;
    if (close + 1 >= size() || at(close).sign != u',' ||
        at(close + 1).is(Cue::And, Cue::But, Cue::So, Cue::Because, Cue::Than, Cue::Not))
        return false;
    for (int i = close + 1; i < std::min(size(), close + reach) && !at(i).ends && at(i).sign != u','; ++i)
        if (at(i).is(Cue::Not, Cue::NotBehind, Cue::Bad)) return true;
    return false;
}

/// What a relative clause behind the option does with it: chooses it (", que je retiens"), says that it is not taken or
/// somebody else's (", que mon frère prendrait"), or none of these.
Context::Clause Context::clauseBehind(int comma) const
{
    constexpr int clause = 7; // tokens from the comma to the verb or what speaks against it
    if (comma + 2 >= size() || at(comma).sign != u',') return Clause::None;
    const Token& subject = at(comma + 2); // longer than "man", "on", which take in the speaker
    const bool others = subject.is(Cue::Third) && !subject.is(Cue::Other, Cue::Me, Cue::Not, Cue::NotBehind) &&
                        subject.word.size() > 3 && at(comma + 1).word.size() <= 3;
    if (others && at(comma + 1).is(Cue::Relative, Cue::Fluff)) return Clause::Against;
    if (isSubjectWithClause(comma)) return Clause::Against;
    if (!at(comma + 1).is(Cue::Relative)) return Clause::None;
    bool against = false, chooses = false, ends = false;
    for (int i = comma + 2; i < std::min(size(), comma + 2 + clause) && at(i).sign.isNull(); ++i) {
        against |= at(i).is(Cue::Not, Cue::Past, Cue::If) || (at(i).is(Cue::Third) && !at(i).is(Cue::Other, Cue::Me));
        chooses |= at(i).is(Cue::Choose);
        ends = at(i).is(Cue::Choose) && (i + 1 >= size() || at(i + 1).ends || at(i + 1).sign == u',');
        if (ends && !at(i).is(Cue::Not) && !against) return Clause::Chooses;
    }
    return chooses && against ? Clause::Against : Clause::None;
}

/// "is the one I'd pick for my sister": somebody else stands behind what settles it.
bool Context::isForAnother(int settles) const
{
    for (int i = settles + 1; i < std::min(size(), settles + 4) && at(i).sign.isNull(); ++i)
        if (at(i).is(Cue::Third)) return !at(i).is(Cue::Other, Cue::Me);
    return false;
}

/// Behind "Option B: 54, 98", where the amounts are its own and the sentence ends with them.
int Context::skipOwnPair(const Mention& mention, int i) const
{
    if (mention.by != Mention::By::Label || i + 2 >= size() || !isOneOf(at(i), u":,—")) return i;
    const int covered = m_mentionOf[std::size_t(i + 1)];
    if (covered < 0) return i;
    const Mention& pair = m_mentions[std::size_t(covered)];
    const bool own = pair.by == Mention::By::Payoffs && pair.place == mention.place && pair.first == i + 1;
    int end = pair.last + 1;
    while (end < size() && at(end).is(Cue::Unit))
        ++end;
    return own && (end >= size() || at(end).ends) ? end : i;
}

/// "… passt mir nicht": a "not" stands right behind the verb, and goes on or ends the sentence.
bool Context::isDenied(int verb) const
{
    const int i = verb + 1;
    return i < size() && at(i).sign.isNull() && at(i).letter.isNull() && !at(i).running && at(i).is(Cue::Not) &&
           !at(i).is(Cue::Filler, Cue::Settle, Cue::Third, Cue::Than, Cue::Wait);
}

/// Behind "for me" and its particles in a script without spaces.
int Context::skipSpeaker(int i) const
{
    if (i >= size() || !at(i).is(Cue::Me)) return i;
    do
        ++i;
    while (i < size() && at(i).running && at(i).is(Cue::Fluff) && !at(i).is(Cue::Settle));
    return i;
}

Context::Right Context::rightOf(const Mention& mention) const
{
    Right right;
    int i = mention.last + 1;
    if (mention.by == Mention::By::Position)
        while (i < size() && i - mention.last < 4 && at(i).sign.isNull() &&
               (at(i).is(Cue::Option, Cue::Cardinal) || (at(i).is(Cue::Rows) && at(i).value == 1) || saysList(at(i))))
            ++i; // "the last option", "the third one", "number three on the list"
    if (mention.by == Mention::By::Label)
        while (i < size() && at(i).running && at(i).is(Cue::Option) && !at(i).is(Cue::Choose, Cue::Answer, Cue::Settle))
            ++i; // "即A选项"
    i = skipOwnPair(mention, skipAmounts(i));
    right.at = i;
    for (int k = i; k < std::min(size(), i + sentenceReach); ++k)
        if (at(k).ends) {
            right.question = at(k).sign == u'?' && !(k + 1 < size() && at(k + 1).is(Cue::Because)) && !isTag(i, k) &&
                             !isWhyNot(i, k);
            const bool ended = right.question && k + 2 <= size() && (k + 2 == size() || !at(k + 2).sign.isNull());
            if (ended && k + 1 < size() && k - i < 2) {
                right.yes = at(k + 1).is(Cue::Yes) || at(k + 1).vote > 0;
                right.no = at(k + 1).is(Cue::Not) || at(k + 1).vote < 0;
            }
            break;
        }
    const bool verdict = i + 1 < size() && at(i).sign == u',' && (i + 2 >= size() || at(i + 2).ends);
    if (verdict && at(i + 1).is(Cue::Not) && !at(i + 1).is(Cue::Filler, Cue::Wait)) right.bad = true; // "A, no."
    int f = i;
    while (f < size() && f - i < 2 && at(f).sign.isNull() && at(f).is(Cue::Filler, Cue::Settle, Cue::So) &&
           !at(f).is(Cue::Choose, Cue::Verb, Cue::And, Cue::Because))
        ++f;
    if (f > i && !(f >= size() || at(f).ends || at(f).sign == u',')) f = i;
    right.last = f >= size() || at(f).ends;
    const int polite = f < size() && at(f).sign == u',' ? f + 1 : f;
    right.closes = right.last || (polite + 1 < size() && at(polite).is(Cue::Filler) && at(polite + 1).ends);
    const bool leads =
        !right.last && at(f).sign == rightMark && f + 1 < size() && m_mentionOf[std::size_t(f + 1)] >= 0; // "C → D"
    right.leads = leads;
    right.forOthers = mention.by == Mention::By::Label && i + 1 < size() && at(i).is(Cue::Fluff) &&
                      at(i).is(Cue::Verb) && at(i + 1).is(Cue::Third) && !at(i + 1).is(Cue::Other, Cue::Both);
    const int verbEnd = i + 1 < size() ? skipAmounts(i + 1) : i + 1; // "E does (68/58)."
    right.elliptic = verbEnd < size() && at(i).is(Cue::Be, Cue::Modal) && !at(i).word.contains(u' ') &&
                     at(verbEnd).ends && at(verbEnd).sign != u'?' && !at(i).is(Cue::Not, Cue::Past, Cue::Hedge);
    right.past =
        i + 1 < size() && at(i).is(Cue::Past) && !at(i).is(Cue::Hedge, Cue::Be, Cue::Modal) && !at(i + 1).sign.isNull();
    const int said = i + 1; // "F, I wrote yesterday"
    right.past |= said + 1 < size() && at(i).sign == u',' && at(said).is(Cue::Past) &&
                  at(said).word.startsWith(u"i ") && !at(said + 1).sign.isNull();
    right.end = !leads && (right.last || isOneOf(at(f), u",;:—)|→=-("));
    int further = f + 1;
    while (further < size() && further - f < 4 && at(further).sign.isNull() && m_mentionOf[std::size_t(further)] < 0 &&
           at(further).is(Cue::Option, Cue::Fluff, Cue::And, Cue::Or))
        ++further;
    right.listed = f < size() && at(f).sign == u',' && further < size() && m_mentionOf[std::size_t(further)] >= 0 &&
                   m_mentions[std::size_t(m_mentionOf[std::size_t(further)])].by == Mention::By::Label &&
                   (further + 1 >= size() || !at(further + 1).sign.isNull() || at(further + 1).is(Cue::And, Cue::Or));
    const int after = i < size() && at(i).sign == u',' ? i + 1 : i;
    for (int k = i + 1; i < size() && at(i).says(u"with") && k < std::min(size(), i + 5) && !at(k).ends; ++k)
        right.because |= at(k).number && mention.by == Mention::By::Label &&
                         (k + 1 >= size() || at(k + 1).ends ||
                          at(k + 1).is(Cue::Unit, Cue::Me, Cue::Other)); // "so it's E with its 58"
    if (after < size()) {
        const bool measures = at(after).is(Cue::Than) && at(after).says(u"比");
        right.because |=
            (at(after).is(Cue::Because, Cue::Than) && !measures) || (at(after).is(Cue::If) && isConfirmed(after));
        right.explained =
            after > i && at(after).is(Cue::Because, Cue::Setting, Cue::It, Cue::So) && !at(after).is(Cue::Not);
        right.than = at(after).is(Cue::Than);
        right.be = after == i && at(i).is(Cue::Be) && !at(i).is(Cue::Settle) && !at(i).running;
        right.third = after > i && at(after).is(Cue::Third) && at(after).is(Cue::Past); // "B, says my wife"
        if (at(after).is(Cue::Hedge) && (after + 1 >= size() || at(after + 1).ends || at(after + 1).sign == u',')) {
            right.hedged = true;
            right.likely = at(after).is(Cue::Likely);
        }
        const bool ish = at(after).sign == u'-' && after + 1 < size(); // "58-ish"
        right.vague = at(after + ish).is(Cue::Hedge) && at(after + ish).is(Cue::Between);
        right.undecided = at(after).is(Cue::Undecided) && after == i;
        right.condition = at(after).is(Cue::If) && !at(after).is(Cue::Benign) && !isConfirmed(after);
        for (int k = after + 1; at(after).is(Cue::But) && k < std::min(size(), after + 3); ++k) // "B, but only if …"
            right.condition |=
                at(k).is(Cue::If) && !at(k).is(Cue::Benign) && !isConfirmed(k) && at(k - 1).sign.isNull();
    }
    for (int k = i; k < std::min(size(), i + conditionReach) && !right.condition; ++k) {
        if (!at(k).sign.isNull() || at(k).is(Cue::And, Cue::But, Cue::Because, Cue::Benign) ||
            m_mentionOf[std::size_t(k)] >= 0)
            break;
        right.condition = at(k).is(Cue::If) && !at(k).running && !isConfirmed(k); // "B in this game if they are rich"
    }
    if (mention.by != Mention::By::Label) { // "63 for me, were it not for them"
        int pause = i;
        while (pause + 1 < size() && pause - i < 4 && at(pause).is(Cue::Me, Cue::Other, Cue::Unit, Cue::Fluff))
            ++pause;
        if (pause > i && pause + 1 < size() && at(pause).sign == u',')
            right.condition |= at(pause + 1).is(Cue::If) &&
                               !at(pause + 1).is(Cue::Benign, Cue::Because, Cue::Presume) && !isConfirmed(pause + 1);
    }
    const bool denies = i + 2 < size() && at(i).sign == u',' && at(i + 1).is(Cue::Than, Cue::Not); // "B, not A"
    const bool aside = i + 2 < size() && at(i).is(Cue::Filler) && at(i + 1).is(Cue::Than); // "B by a whisker over A"
    if (i + 1 < size() && (at(i).is(Cue::Than) || denies || aside)) {
        int o = i + 1 + (denies || aside);
        while (o + 1 < size() && o - i < 4 && m_mentionOf[std::size_t(o)] < 0 && at(o).is(Cue::Option, Cue::Fluff))
            ++o;
        int last = o + 1;
        while (last < size() && at(last).is(Cue::Settle, Cue::Filler))
            ++last;
        right.preferred = m_mentionOf[std::size_t(o)] >= 0 && (last >= size() || at(last).ends);
    }
    for (int k = i; k + 1 < std::min(size(), i + reach); ++k) { // "B lies in between and is my choice"
        if (at(k).ends || at(k).sign == u',' || m_mentionOf[std::size_t(k)] >= 0 || at(k).is(Cue::Not, Cue::Bad)) break;
        right.settles |= at(k).is(Cue::And) && at(k + 1).is(Cue::Settle) && at(k + 1).is(Cue::Verb, Cue::Be) == false &&
                         at(k + 1).word.contains(u' ') && !at(k).running;
    }
    if (i + 1 < size() && at(i).running && at(i).is(Cue::Fluff) && !at(i).is(Cue::Be) && at(i).word.size() == 1 &&
        at(i + 1).ends && at(i + 1).sign != u'?' && mention.by == Mention::By::Label)
        right.settles = true; // "Bで。"
    if (f + 1 < size() && (at(f).sign == u':' || at(f).sign == dashMark) && at(f + 1).is(Cue::Bad) &&
        !at(f + 1).is(Cue::Not))
        right.bad = true; // "C: too low"
    if (mention.last + 3 < size() && at(mention.last + 1).sign == u'(' && at(mention.last + 3).sign == u')' &&
        at(mention.last + 2).is(Cue::Reject, Cue::Bad))
        right.bad = true; // "D (crossed out)"
    if (i + 1 < size() && at(i).is(Cue::Be) && at(i + 1).says(u"in") && (i + 2 >= size() || at(i + 2).ends))
        right.settles = true; // "… are out and G is in."
    const Clause clause = clauseBehind(i);
    right.chooses |= clause == Clause::Chooses;
    right.third |= clause == Clause::Against;
    bool be = false, me = false, noun = false, past = false;
    int start = i; // of what is said of it
    for (int k = i; k < std::min(size(), i + 10); ++k) {
        const Token& token = at(k);
        if (token.sign == u',' && k == i + 1 && at(i).running && at(i).is(Cue::Be) && at(i).is(Cue::Fluff)) {
            start = skipSpeaker(k + 1); // "Eが、私には一番です"
            k = start - 1;
            be = false;
            continue;
        }
        if (token.ends || m_mentionOf[std::size_t(k)] >= 0 || isOneOf(token, u",;:—()") ||
            (token.is(Cue::But) && !token.is(Cue::Settle)) || token.is(Cue::Because))
            break;
        const bool owner = mention.by != Mention::By::Label && token.is(Cue::Me, Cue::Other, Cue::Both, Cue::You);
        const bool plain =
            owner || token.is(Cue::Fluff, Cue::Filler, Cue::Be, Cue::Modal, Cue::Hedge, Cue::Unit) || token.running;
        if (token.is(Cue::Bad) && k - i < 5) {
            const bool atEnd = k + 1 >= size() || at(k + 1).ends || at(k + 1).sign == u',';
            if (!(atEnd && token.word.size() <= 3) || token.running) right.bad = true;
            break;
        }
        // After amounts "です" or "입니다" only ends a statement about them.
        const bool copula = token.is(Cue::Fluff) && token.running &&
                            (mention.by == Mention::By::Payoffs || mention.by == Mention::By::Amount);
        const bool mustEnd = token.is(Cue::Be) && !token.running; // "A it is." but not "for A it is 50"
        const bool ends = k + 1 >= size() || at(k + 1).ends || !at(k + 1).sign.isNull() || at(k + 1).is(Cue::Filler);
        const bool owns = mention.by != Mention::By::Label && token.is(Cue::Me) && token.word.size() <= 6; // "for me"
        const bool open =
            token.is(Cue::Settle) && token.is(Cue::Relative); // "is what I'd choose", not "… tell my mother"
        const bool likes = k + 1 < size() && at(k + 1).is(Cue::Like) && (k + 2 >= size() || !at(k + 2).sign.isNull());
        if (open && k + 1 < size() && at(k + 1).sign.isNull() && !likes &&
            !at(k + 1).is(Cue::Choose, Cue::Modal, Cue::Filler))
            break;
        if (token.is(Cue::Settle) && token.is(Cue::Word) && k + 1 < size() && at(k + 1).sign.isNull() &&
            (!at(k + 1).cues || at(k + 1).is(Cue::Grade)) && !at(k + 1).number)
            break; // "C is my favourite language"
        if (token.is(Cue::Settle) && k + 1 < size() && at(k + 1).is(Cue::Reject) &&
            at(k + 1).value == 0) { // "would be my second choice"
            right.bad = true;
            break;
        }
        const bool takesAmount = k + 1 < size() && at(k + 1).number && !token.running; // "при A беру 50"
        if (token.is(Cue::Settle) && isForAnother(k)) break;
        if (token.is(Cue::Settle) && isDenied(k)) {
            right.bad = true;
            break;
        }
        if (token.is(Cue::Settle) && k == i + 1 && at(i).running && at(i).is(Cue::Also)) break; // "Dもです"
        if (token.is(Cue::Settle) && !owns && k - start < 3 && !be && !copula && (ends || !mustEnd) && !takesAmount) {
            right.settles = true;
            break;
        }
        past |= token.is(Cue::Past); // "D was chosen" in an example
        if (token.is(Cue::Choose) && k + 2 < size() && at(k + 1).says(u"me", u"us", u"that") && at(k + 2).sign.isNull())
            break; // "typing D would take me a second", "a C would suggest that I care"
        if (token.is(Cue::Choose) && k - i < 4 && !be && !past && !(token.is(Cue::Verb) && !token.running)) {
            bool denied = false; // "A nehme ich nicht", "Aを選びません"
            for (int o = k + 1; o < std::min(size(), k + 4) && at(o).sign.isNull() && m_mentionOf[std::size_t(o)] < 0;
                 ++o)
                denied |= at(o).is(Cue::Not, Cue::NotBehind);
            if (denied && !at(k).is(Cue::Not)) {
                right.bad = true;
                break;
            }
            bool object = false;
            for (int o = k + 1; o < std::min(size(), k + 5) && !at(o).ends && !isOneOf(at(o), u",;("); ++o)
                object |= (m_mentionOf[std::size_t(o)] >= 0 && (isLabel(o) || !hasColon(k, o))) ||
                          (o == k + 1 && at(o).number);
            right.chooses = !object;
            break;
        }
        if (token.is(Cue::Between) && token.running && k - i < 2) {
            right.between = true;
            break;
        }
        if (token.is(Cue::Undecided)) right.undecided = true;
        if (token.is(Cue::Not, Cue::NotBehind, Cue::Undecided)) break;
        if (token.is(Cue::Praise)) {
            right.praised = !right.question;
            for (int o = k + 1; o < std::min(size(), k + 8) && !at(o).ends && at(o).sign != u','; ++o)
                right.praised &= !at(o).is(Cue::Third, Cue::If, Cue::Other) &&
                                 !(at(o).is(Cue::Hedge) && (o + 1 >= size() || at(o + 1).ends));
            break;
        }
        if (be && token.is(Cue::Than)) break; // "is close to what I want"
        if (token.is(Cue::Be)) be = be || k - i < 2;
        if (be && !me && mention.by == Mention::By::Label && token.is(Cue::Other))
            break; // "is what they'd want me to …"
        me |= token.is(Cue::Me);
        noun |= token.is(Cue::Answer, Cue::Choose, Cue::Option, Cue::Ordinal);
        const bool elided = me && k == i + 1 && token.is(Cue::Answer) && mention.first > 0 &&
                            at(mention.first - 1).is(Cue::And) && (k + 1 >= size() || at(k + 1).ends);
        if ((be && me && noun) || elided) { // "A is my blood group, and G my answer"
            right.settles = true;
            break;
        }
        if (!be && !plain && !token.is(Cue::Me)) break;
    }
    return right;
}

} // namespace app::extract
