#include "app/extract/context.h"
#include "app/extract/spans.h"
#include <algorithm>

namespace app::extract {

namespace {

constexpr int clauseReach = 24; ///< tokens of the clause before that

bool isPointer(const Token& token)
{
    return isOneOf(token, u":=→—>");
}
bool isPlainWord(const Token& token)
{
    return token.is(Cue::Fluff, Cue::Option, Cue::Unit, Cue::Be, Cue::Filler, Cue::Hedge, Cue::Modal, Cue::Both);
}

/// Per token the index of the mention that covers it, or −1; a label goes before amounts and positions.
std::vector<int> mentionOfEach(std::size_t tokens, const std::vector<Mention>& mentions)
{
    std::vector<int> all(tokens, -1);
    for (std::size_t n = 0; n < mentions.size(); ++n)
        for (int i = mentions[n].first; i <= mentions[n].last; ++i)
            if (all[std::size_t(i)] < 0 || mentions[n].by == Mention::By::Label) all[std::size_t(i)] = int(n);
    return all;
}

} // namespace

Context::Context(const std::vector<Token>& tokens, const std::vector<Mention>& mentions)
    : m_tokens(tokens)
    , m_mentions(mentions)
    , m_mentionOf(mentionOfEach(tokens.size(), mentions))
    , m_layout(tokens, mentions, m_mentionOf)
{
}

Context::Left Context::leftOf(const Mention& mention) const
{
    Left left;
    int i = mention.first - 1;
    for (const int stop = std::max(-1, mention.first - 1 - reach); i > stop; --i) {
        const Token& token = at(i);
        if (token.sign == u'>' && at(i + 1).sign == u'<') break; // another element: "<seen>B</seen><final>C</final>"
        const int covered = m_mentionOf[std::size_t(i)];
        if (covered >= 0) {
            const Mention& before = m_mentions[std::size_t(covered)];
            const bool aside = before.by != Mention::By::Label && before.first > 0 && at(before.first - 1).sign == u'(';
            if (aside && left.list) {
                i = before.first - 1;
                continue;
            }
            left.listMention = before.last;
            break;
        }
        if (token.sign == u'\n') {
            int k = i - 1;
            while (k > 0 && isDress(at(k)))
                --k;
            if (k >= 0 && (at(k).sign == u':' || (at(k).is(Cue::Answer) && !at(k).is(Cue::Choose)))) continue;
            break;
        }
        if (token.ends) break;
        if (token.sign == u',') {
            left.comma = left.list = true;
        } else if (isPointer(token)) {
            left.colon = true;
            if (i > 0 && at(i - 1).is(Cue::Option) && !at(i - 1).is(Cue::Answer, Cue::Rows)) left.optionColon = true;
        } else if (!token.sign.isNull()) {
            if (!isDress(token) && token.sign != u'-') break;
            if (token.sign == u'"' && i > 1 && at(i - 1).is(Cue::Option) && !at(i - 1).is(Cue::Rows) && left.colon)
                left.optionColon = true;
        } else if (token.is(Cue::Me) && i > 0 && at(i - 1).is(Cue::Choose) && !at(i - 1).is(Cue::Me)) {
            continue; // "nehme ich B"
        } else if (token.is(Cue::Between) && !token.running && !at(i + 1).sign.isNull()) {
            continue; // "it isn't B either: C"
        } else if (token.is(Cue::Between) && token.is(Cue::Because) && at(i + 1).number) {
            continue; // "C, soit 59 pour moi"
        } else if (token.is(Cue::Ordinal) && at(i + 1).is(Cue::Ask)) {
            continue; // "my choice in this third question is B"
        } else if (token.is(Cue::Than, Cue::Reject, Cue::Between, Cue::Choose, Cue::Answer, Cue::Not)) {
            left.hit = &token;
            break;
        } else if (token.is(Cue::And, Cue::Or) && !left.list && i > 0 && !left.be) {
            left.list = true;
        } else if (token.is(Cue::It) && (left.be || token.is(Cue::Be) || token.word.size() > 4)) {
            left.hit = &token;
            left.it = true;
            break;
        } else if (token.is(Cue::So)) {
            left.hit = &token;
            break;
        } else if (isPlainWord(token) || (token.digits && left.list)) {
            left.be |= token.is(Cue::Be);
            left.wouldBe |= token.is(Cue::Be) && token.is(Cue::Modal);
            left.filler |= token.is(Cue::Filler);
            left.hedge |= token.is(Cue::Hedge) && !left.colon;
            left.likely |= token.is(Cue::Likely) && !left.colon;
            left.might |= token.is(Cue::Hedge) && token.is(Cue::Modal) && !left.colon && !left.comma;
            if (token.digits) continue;
        } else {
            left.hit = &token;
            break;
        }
    }
    if (left.hit && left.hit->is(Cue::It) && i > 0 && at(i - 1).sign == u',') {
        bool third = false, me = false; // "what most people would like, which is B"
        for (int k = i - 2; k >= 0 && i - k < reach && !at(k).ends && at(k).sign != u','; --k) {
            me |= at(k).is(Cue::Me);
            const bool nobody = at(k).is(Cue::Third) && at(k).is(Cue::NotBehind); // "where nobody loses, which is A"
            third |= at(k).is(Cue::Third) && !me && (!nobody || cueBetween(m_tokens, k, i - 1, Cue::Choose, Cue::Like));
        }
        left.third = third;
    }
    int subject = i - 1;
    while (subject >= 0 && at(subject).is(Cue::Modal) && !at(subject).is(Cue::Me)) // "you should choose B"
        --subject;
    if (left.hit && left.hit->is(Cue::Choose) && subject >= 0 && at(subject).sign == u'%')
        left.third = true; // "30 % choose A"
    const bool modal = subject < i - 1;
    if (modal && subject > 0 && at(subject).sign == u')') // "Bob (the other one) would take A"
        while (subject > 0 && i - subject < reach && at(subject--).sign != u'(')
            ;
    if (left.hit && left.hit->is(Cue::Choose) && !left.hit->is(Cue::Me) && subject >= 0 && !at(subject).is(Cue::Me) &&
        (at(subject).is(Cue::You) ||
         (at(subject).is(Cue::Other) && (mention.by == Mention::By::Amount || !left.hit->word.contains(u' ')))))
        left.third = true; // "whether you prefer A", "they took A"
    if (left.hit && left.hit->is(Cue::Choose) && !left.hit->is(Cue::Me) &&
        (modal || (left.hit->english && isNamed(subject))) && isStranger(subject))
        left.third = left.stranger = true; // "Robin Hood would take A"
    if (left.hit && left.hit->is(Cue::Choose) && isTakenBySomebody(m_tokens, mention.first)) left.third = true;
    if (left.hit && left.hit->is(Cue::Choose) && left.hit->is(Cue::Me) && left.hit->is(Cue::Verb) && i > 0 &&
        at(i - 1).sign.isNull() &&
        !at(i - 1).is(Cue::Filler, Cue::And, Cue::So, Cue::But, Cue::Wait, Cue::Choose, Cue::Because))
        left.third = true; // "all of them give me 85"
    if (left.hit && left.hit->is(Cue::Answer) && !left.hit->is(Cue::Choose) && i > 0) {
        const Token& noun = at(i - 1);
        const bool adjective = noun.sign.isNull() && !(noun.cues & ~bits(Cue::Bad, Cue::Elsewhere)) && !noun.number &&
                               noun.letter.isNull();
        left.described = adjective && i > 1 && at(i - 2).is(Cue::Fluff, Cue::Grade) && !at(i - 2).is(Cue::Me);
        left.described |= noun.letter == u'A' && !noun.capital && noun.is(Cue::Fluff);
        if (noun.is(Cue::Other) && !noun.is(Cue::Me)) left.third = true; // "her choice"
        const bool owners = noun.sign == u'\'' && i > 1 && at(i - 2).sign.isNull() && at(i - 2).end == noun.start &&
                            noun.end < left.hit->start;
        if ((noun.says(u"your") && !left.colon) || owners)
            left.third = true; // "your favourite must be", "my colleagues' choice is"
        if (noun.is(Cue::Ordinal) && noun.value >= 2 && noun.value <= svo::optionCount)
            left.third = true; // "second choice"
        left.negated = isRejectedAnswer(i);
    }
    left.hitAt = left.hit ? i : -1;
    if (left.hit && i > 0) {
        const Token& before = at(i - 1);
        left.might |= left.hit->is(Cue::Choose) && before.is(Cue::Hedge) && before.is(Cue::Modal);
        left.subject = left.hit->is(Cue::Be) && left.hit->is(Cue::It, Cue::Choose) && !left.hit->is(Cue::Answer) &&
                       before.sign.isNull() && !before.cues && !before.number && before.letter.isNull();
    }
    left.exceptOther = left.hit && (left.hit->is(Cue::Except) || (i > 0 && at(i - 1).is(Cue::Other)) ||
                                    (i > 1 && at(i - 1).is(Cue::Option) && at(i - 2).is(Cue::Other)));
    left.third |= left.hit && isOneOf(at(i + 1), u",—") && isElliptic(i);
    left.takesBack = left.hit && left.hit->is(Cue::Wait) && (i == 0 || at(i - 1).ends) &&
                     (left.comma || left.colon || i > 0 || !left.hit->is(Cue::Not)); // "no, D", but not "no D"
    left.opensSentence = !left.hit && left.listMention < 0;
    if (left.hit && left.hit->is(Cue::Gerund) && !(i > 0 && at(i - 1).is(Cue::Me, Cue::Be, Cue::Modal))) {
        left.third = !left.hit->is(Cue::Me);
        left.gerund = i == 0 || at(i - 1).ends || at(i - 1).is(Cue::Filler);
    }
    // A comma parts the option from what stands before it, but "at first, B".
    bool clause = true;
    if (left.hit && (left.comma || left.colon) && left.listMention < 0)
        clause = left.hit->is(Cue::Choose, Cue::Answer, Cue::Reject, Cue::Not, Cue::Between, Cue::Than) ||
                 (left.hit->is(Cue::Past, Cue::Hedge) && (i == 0 || m_mentionOf[std::size_t(i - 1)] < 0));
    scanLeft(left, left.hit ? i + 1 : mention.first, clause);
    if (left.hit && left.hit->is(Cue::Choose)) {
        left.than = !left.colon && !left.comma && !left.negatedBefore && isWorseThan(i);
        left.requested = isRequested(i);
    }
    if (left.hit && left.hit->is(Cue::It))
        for (int k = i - 1; k >= 0 && i - k <= 5 && at(k).sign.isNull() && m_mentionOf[std::size_t(k)] < 0; --k)
            left.denied |= at(k).is(Cue::Not, Cue::NotBehind) && !at(k).is(Cue::But, Cue::Filler, Cue::Because);
    left.opensClause = mention.first == 0 || at(mention.first - 1).ends || at(mention.first - 1).sign == u',';
    left.condition |= isSupposedBefore(mention.first);
    left.wait = left.wait && isPlainSinceWait(mention.first);
    left.third |= left.thirdOwner && mention.by == Mention::By::Label; // amounts name their owners
    return left;
}

/// A word we do not know, perhaps a name, is the subject, and the speaker does not come before it in the clause.
bool Context::isStranger(int subject) const
{
    const auto isUnknown = [this](int i) {
        return i >= 0 && at(i).sign.isNull() && !at(i).cues && !at(i).number && at(i).letter.isNull();
    };
    if (!isUnknown(subject)) return false;
    for (int i = subject - 1; i >= 0 && subject - i < reach && !at(i).ends && at(i).sign != u','; --i)
        if (at(i).is(Cue::Me, Cue::It, Cue::Answer, Cue::Filler)) return false;
    return true;
}

bool Context::isRejectedAnswer(int noun) const
{
    for (int i = noun - 1; i >= 0 && noun - i <= 4 && at(i).sign.isNull() && m_mentionOf[std::size_t(i)] < 0; --i)
        if (at(i).is(Cue::Reject, Cue::Retract) && !at(i).is(Cue::Choose)) return true;
    return false;
}

bool Context::isElliptic(int third) const
{
    constexpr int subject = 4; // words of "a generous person"
    bool person = false;
    int before = third;
    for (; before >= 0 && third - before < subject && at(before).sign.isNull(); --before)
        person |= at(before).is(Cue::Third);
    if (!person || before < 0 || (!at(before).ends && at(before).sign != u',')) return false;
    for (int i = before - 1; i >= 0 && before - i < clauseReach && !at(i).ends; --i)
        if (at(i).is(Cue::Third)) return true;
    return false;
}

/// The words we do not know up to a subject open the sentence or follow an article: "Experts recommend D", "a few took
/// A".
bool Context::isNamed(int subject) const
{
    constexpr int longest = 2; // words
    int i = subject;
    while (i >= 0 && subject - i < longest && at(i).sign.isNull() && !at(i).cues && !at(i).number &&
           at(i).letter.isNull())
        --i;
    return i < 0 || at(i).ends || at(i).sign == u',' || (at(i).is(Cue::Fluff) && !at(i).is(Cue::Filler, Cue::Be));
}

/// "My mother always says: take A": somebody else, and not the speaker, stands before the colon.
bool Context::saysAnother(int colon) const
{
    constexpr int clause = 5; // tokens
    bool third = false;
    for (int i = colon - 1; i >= 0 && colon - i <= clause && !at(i).ends; --i) {
        if (m_mentionOf[std::size_t(i)] >= 0 || at(i).is(Cue::Answer, Cue::So)) return false;
        if (at(i).is(Cue::Third)) third |= !at(i).is(Cue::Other, Cue::Me);
        if (at(i).is(Cue::Me) && !at(i).is(Cue::Third)) return false;
    }
    return third;
}

void Context::scanLeft(Left& left, int from, bool clause) const
{
    if (from >= size()) return;
    bool mentioned = false, joined = false; // "I listen to neither and go for B"
    const int steps = std::min(from, sentenceReach);
    bool me = false, reset = false, concluded = false;
    int end = from;
    while (end < size() && end - from < sentenceReach && !at(end).ends)
        ++end;
    const bool asks = end < size() && at(end).sign == u'?';
    for (int i = from - 1; i >= from - steps; --i) {
        const Token& token = at(i);
        const int quote = m_layout.quoteOf(i);
        if (quote && quote != m_layout.quoteOf(from - 1)) continue; // what is quoted says nothing about it
        if (token.ends || (token.sign == u'>' && at(i + 1).sign == u'<')) break;
        const int distance = from - i;
        mentioned |= m_mentionOf[std::size_t(i)] >= 0;
        left.wait |= token.is(Cue::Wait) && !mentioned && distance <= correctionReach;
        if (token.sign == u',' || isOneOf(token, u":—(")) {
            // A comma right behind "at first" or "if so" does not end what they say.
            const bool opener =
                i > 0 &&
                (at(i - 1).is(Cue::Past, Cue::Hedge) ||
                 (token.sign == u':' &&
                  (at(i - 1).is(Cue::Third) || (!me && left.hit && left.hit->is(Cue::Choose) && saysAnother(i))))) &&
                (i < 2 || m_mentionOf[std::size_t(i - 2)] < 0);
            const bool aside = token.sign == u',' && i + 2 < size() && at(i + 1).is(Cue::Hedge) &&
                               at(i + 2).sign == u','; // "a fair person, perhaps, would tick I"
            if (!opener && !aside) clause = false;
        }
        if (token.is(Cue::But, Cue::Wait) && !token.is(Cue::Not) && (&token != left.hit || token.is(Cue::Than)))
            reset = true;
        if (token.is(Cue::Past) && token.is(Cue::Wait) && clause) left.past = true; // "I misread and chose B"
        if (&token == left.hit && token.is(Cue::But) && !token.is(Cue::Than)) reset = true;
        if (reset) continue;
        const bool definite = i + 1 < size() && (at(i + 1).is(Cue::It, Cue::Other) || at(i + 1).says(u"the", u"my"));
        if (me && token.says(u"without") && !definite) continue; // "without a goal I say B"
        const bool nobody = token.is(Cue::NotBehind) && token.is(Cue::Third);
        if ((token.is(Cue::Not, Cue::Refuse) || nobody) && distance <= 16) left.negatedBefore = true;
        if (token.is(Cue::Reject, Cue::Bad) && distance <= 16) left.rejectedBefore = true;
        if (token.is(Cue::Undecided)) left.undecided = true;
        if (token.is(Cue::If) && !token.is(Cue::Benign) && !concluded && !needsAnswer(i) && !isSaid(i))
            left.condition = true;
        if (token.is(Cue::Invert) && !asks && (i == 0 || at(i - 1).ends || at(i - 1).sign == u','))
            left.condition = true;
        if (token.is(Cue::Benign)) left.condition = false, reset = true;
        concluded |= token.is(Cue::So) && !token.is(Cue::Fluff) && !(i > 0 && at(i - 1).is(Cue::If));
        if (!clause || distance > clauseReach) continue;
        if (token.is(Cue::Ordinal) && i + 1 < size() && at(i + 1).sign.isNull() && m_mentionOf[std::size_t(i)] < 0 &&
            !(i > 0 && at(i - 1).is(Cue::It))) // "this third question" is the one asked
            left.elsewhere |= at(i + 1).is(Cue::Ask) || at(i + 1).says(u"one");
        if (token.is(Cue::So)) clause = false;
        if (m_mentionOf[std::size_t(i)] >= 0) clause = false;
        const bool would = token.is(Cue::Or) && i + 2 < size() && at(i + 1).is(Cue::Me) &&
                           (at(i + 1).says(u"i'd") || at(i + 2).is(Cue::Modal));
        if (would && !mentioned && deniesBefore(i)) left.condition = true; // "…n't, or I'd take A"
        const bool contact = token.is(Cue::Me) && distance >= 3 && i > 0 && at(i - 1).is(Cue::Third) &&
                             !at(i - 1).is(Cue::Me); // "most people I know would take A"
        if (token.is(Cue::Me) && !contact) me = true;
        left.committed |= token.is(Cue::Me, Cue::Answer);
        if (token.is(Cue::And) && distance == 2 && left.hit && left.hit->is(Cue::Choose)) joined = true;
        left.negatedClause |= token.is(Cue::Not) && !joined && !left.colon && !left.comma;
        if (token.is(Cue::Not) && distance <= 7 && &token != left.hit && !joined && at(i + 1).sign != u',')
            left.negated = true;
        if (token.is(Cue::Third) && !me) (token.is(Cue::Other) ? left.thirdOwner : left.third) = true;
        const bool has = i + 1 < size() && (at(i + 1).number || (token.is(Cue::Word) && isLabel(i + 1))) &&
                         !token.is(Cue::Hedge); // "I'd have 81", "I'd have F"
        if (token.is(Cue::Past) && !has) left.past = true;
        if (token.is(Cue::Hedge)) left.hedge = true, left.likely |= token.is(Cue::Likely);
    }
}

bool Context::deniesBefore(int token) const
{
    for (int i = token - 1; i >= 0 && token - i <= reach && inSentence(i, token); --i) {
        if (m_mentionOf[std::size_t(i)] >= 0) return false;
        if (at(i).is(Cue::Not) || (at(i).is(Cue::Bad) && at(i).is(Cue::NotBehind))) return true;
    }
    return false;
}

bool Context::followsOwnAmounts(const Mention& label, const Mention& amounts) const
{
    if (label.by != Mention::By::Label || amounts.by != Mention::By::Payoffs || amounts.place != label.place ||
        label.first <= amounts.last)
        return false;
    for (int i = amounts.last + 1; i < label.first; ++i)
        if (at(i).ends || (at(i).sign.isNull() && !at(i).is(Cue::Option, Cue::Fluff, Cue::Unit, Cue::Me, Cue::Other)))
            return false;
    for (int i = amounts.first - 1; i >= 0 && !at(i).ends && at(i).sign != u':'; --i)
        if (amounts.first - i > reach ||
            (at(i).sign.isNull() && !at(i).is(Cue::Fluff, Cue::So, Cue::Filler, Cue::Be, Cue::It)))
            return false;
    return true;
}

bool Context::isAlone(const Mention& mention) const
{
    const bool amounts = mention.by != Mention::By::Label;
    int next = mention.last + 1;
    if (next < size() && at(next).running && at(next).is(Cue::Also)) return false; // "Dもです", "D도요"
    while (next < size() && at(next).sign.isNull() && at(next).is(Cue::Option, Cue::Fluff) && !at(next).is(Cue::Me))
        ++next;
    if (mention.by == Mention::By::Position && next < size() && (at(next).number || at(next).letter == u'I'))
        return false; // "in the last row I get 85", "in the last one 85"
    const auto harmless = [&](int i) {
        const Token& token = at(i);
        if (m_mentionOf[std::size_t(i)] >= 0) {
            const Mention& other = m_mentions[std::size_t(m_mentionOf[std::size_t(i)])];
            return other.place == mention.place || other.by != mention.by || (i >= mention.first && i <= mention.last);
        }
        if (!token.sign.isNull()) return true;
        if (token.digits && i + 2 == mention.first && isOneOf(at(i + 1), u").")) return true; // "4) D"
        const bool apology = token.is(Cue::Wait) && !token.is(Cue::Not) && i > mention.last + 1 &&
                             at(i - 1).sign == u',' && (i + 1 >= size() || at(i + 1).ends); // "*F, sorry"
        if (apology) return true;
        if (token.is(Cue::Not, Cue::NotBehind, Cue::If, Cue::Between, Cue::Undecided, Cue::Or)) return false;
        if (mention.by == Mention::By::Position && i > mention.last && token.is(Cue::Choose) && token.is(Cue::Verb))
            return false; // "the last row would give me 85"
        if (mention.by == Mention::By::Position && token.is(Cue::Other) && !(i > 0 && at(i - 1).is(Cue::Fluff)))
            return false;                                   // "in the last row they get 85"
        if (amounts && token.is(Cue::Gerund)) return false; // "by choosing I, I'd get 85"
        if (amounts && token.is(Cue::Me, Cue::Other, Cue::You, Cue::Both, Cue::Choose)) return true;
        return token.is(Cue::Fluff, Cue::Option, Cue::Unit, Cue::Filler, Cue::So, Cue::It, Cue::Be, Cue::Answer,
                        Cue::Hedge, Cue::Settle);
    };
    const int is = mention.last + 1; // "A is a letter" says what it is
    if (!amounts && is + 1 < size() && at(is).is(Cue::Be) && m_mentionOf[std::size_t(is + 1)] >= 0)
        return false; // "A is A"
    if (!amounts && is + 1 < size() && at(is).is(Cue::Be) && !at(is).is(Cue::Settle, Cue::Modal) &&
        (at(is + 1).letter == u'A' || at(is + 1).is(Cue::Grade)) && !at(is + 1).capital)
        return false;
    int setting = mention.first - 1;
    while (setting > 0 && at(setting).is(Cue::Option) && at(setting).sign.isNull())
        --setting;
    if (!amounts && setting >= 0 && at(setting).is(Cue::Setting) && m_mentionOf[std::size_t(mention.first)] >= 0 &&
        mention.last + 1 < size() && !at(mention.last + 1).ends)
        return false; // "with D I get 63"
    int i = mention.first - 1;
    for (; i >= 0 && !at(i).ends; --i)
        if (mention.first - i > reach || !harmless(i)) return false;
    for (i = mention.last + 1; i < size() && !at(i).ends; ++i)
        if (i - mention.last > reach || !harmless(i)) return false;
    return true;
}

bool Context::isGranted(const Mention& mention) const
{
    int next = mention.last + 1; // "whether they get 85 or 15"
    while (next < size() && at(next).is(Cue::Unit))
        ++next;
    if (next + 1 < size() && at(next).is(Cue::Or) && at(next + 1).number) return false;
    for (int i = mention.first - 1; i >= 0 && mention.first - i <= reach / 2 && !at(i).ends && at(i).sign != u',';
         --i) {
        if (at(i).is(Cue::Not, Cue::If, Cue::Than, Cue::Past, Cue::Third) && !at(i).is(Cue::Grant, Cue::Other))
            return false;
        if (!at(i).is(Cue::Grant)) continue;
        int k = i - 1;
        bool me = false, other = false;
        int unknown = 0; // "the other person's share should be 41"
        for (; k >= 0 && i - k <= correctionReach && !at(k).ends && at(k).sign != u','; --k) {
            if (at(k).is(Cue::Not, Cue::If, Cue::Invert, Cue::Past, Cue::Third) || m_mentionOf[std::size_t(k)] >= 0)
                return false;
            me |= at(k).is(Cue::Me);
            other |= at(k).is(Cue::Other);
            const bool plain = me || other || at(k).is(Cue::Filler, Cue::And, Cue::So, Cue::Fluff, Cue::Modal);
            if (at(k).is(Cue::It) || (!plain && (at(k).cues || ++unknown > 1))) return false;
        }
        return true;
    }
    return false;
}

bool Context::chosenBefore(const Mention& mention) const
{
    const int from = mention.first;
    for (int i = from - 1; i >= 0 && from - i < sentenceReach; --i) {
        if (at(i).ends) return false;
        if (!at(i).is(Cue::Choose) || (at(i).is(Cue::Gerund) && !(i > 0 && at(i - 1).is(Cue::Me, Cue::Be)))) continue;
        for (int k = i - 1; k >= 0 && i - k < 5 && !at(k).ends && !isOneOf(at(k), u",:—"); --k)
            if (at(k).is(Cue::Not, Cue::Third)) return false;
        return true;
    }
    return false;
}

std::vector<int> Context::anaphors() const
{
    std::vector<int> all;
    int sentence = 0; // where the sentence of a token begins
    for (int i = 0; i < size(); ++i) {
        if (i > 0 && at(i - 1).ends) sentence = i;
        if (!at(i).is(Cue::Anaphor)) continue;
        if (i + 2 < size() && at(i + 1).says(u"as") && at(i + 2).letter == u'A') continue; // "I take it as a joke"
        if (i + 2 < size() && at(i + 1).says(u"to") && !at(i + 2).number) continue; // "I'm taking that to mean …"
        if (i + 3 < size() && at(i + 1).is(Cue::Through) && at(i + 1).is(Cue::Fluff) &&
            (at(i + 2).number || at(i + 3).number))
            continue; // "that settles it in favour of the 47"
        bool holds = !isInvertedQuestion(i);
        for (int k = i - 1; k >= 0 && i - k < clauseReach && !at(k).ends; --k)
            holds &= at(k).is(Cue::Benign) || !(at(k).is(Cue::If) || (at(k).is(Cue::Not) && i - k < 4));
        for (int k = i + 1; k < size() && k - i < 5 && !at(k).ends; ++k)
            holds &= m_mentionOf[std::size_t(k)] < 0; // "that is the one I want, E" names it itself
        int opens = sentence;
        while (opens > 1 && at(opens - 1).sign == u'\n')
            --opens;
        if (opens > 0 && at(opens - 1).sign == u'?') continue; // "Could I have this? That's my choice."
        if (holds) all.push_back(i);
    }
    return all;
}

const Token* Context::jointBetween(const Mention& left, const Mention& right) const
{
    if (right.first - left.last > reach || right.first <= left.last) return nullptr;
    const bool afterPause = left.last + 2 < size() && at(left.last + 1).ends && at(left.last + 1).sign != u'\n' &&
                            at(left.last + 2).is(Cue::Or); // "C … or D"
    if (!inSentence(left.last, right.first) && !afterPause) return nullptr;
    if (left.by == Mention::By::Label && right.by == Mention::By::Label && right.first - left.last == 2 &&
        at(left.last + 1).running && at(left.last + 1).is(Cue::Me))
        return &at(left.last + 1); // "D나 E": "or" is spelled like "I"
    const Token* joint = nullptr;
    if (left.by == Mention::By::Label && right.by == Mention::By::Label && right.first - left.last == 2 &&
        isOneOf(at(left.last + 1), u",/"))
        return &at(left.last + 1);
    if (left.by == Mention::By::Label && right.by == Mention::By::Label && right.first - left.last == 4 &&
        isOneOf(at(left.last + 1), u"\"'") && at(left.last + 2).sign == u',' && isOneOf(at(left.last + 3), u"\"'"))
        return &at(left.last + 2); // ["D", "E"]
    for (int i = left.last + 1; i < right.first; ++i) {
        const Token& token = at(i);
        if (joint && token.is(Cue::Wait)) return nullptr; // "B, ou plutôt C"
        if (token.is(Cue::Or, Cue::And)) {
            if (joint && token.is(Cue::And)) return nullptr;
            joint = &token;
        } else if (!(isDress(token) || token.sign == u',' || (afterPause && i == left.last + 1) ||
                     token.is(Cue::Option, Cue::Fluff, Cue::Unit, Cue::Hedge, Cue::Me, Cue::Other, Cue::Filler) ||
                     token.number || (token.is(Cue::It, Cue::Be) && joint))) {
            return nullptr;
        }
    }
    return joint;
}

QChar Context::signBetween(const Mention* left, const Mention& right) const
{
    if (!left || left->by != Mention::By::Label || right.by != Mention::By::Label || right.first - left->last != 2)
        return {};
    const QChar sign = at(left->last + 1).sign;
    return sign == u'>' || sign == u'=' ? sign : QChar();
}

bool Context::isRange(const Mention& left, const Mention& right) const
{
    const int between = right.first - left.last - 1;
    if (between < 1 || between > 3 || !inSentence(left.last, right.first)) return false;
    int verb = left.first - 1;
    while (verb >= 0 && at(verb).sign.isNull() && at(verb).is(Cue::Option, Cue::Fluff) && !at(verb).is(Cue::Choose))
        --verb;
    if (verb >= 0 && at(verb).is(Cue::Choose) && at(left.last + 1).says(u"to", u"a") &&
        (at(verb).word.contains(u"prefer") || at(verb).word.contains(u"prefi")))
        return false; // "prefer D to E", "prefiro G a H"
    bool joined = false;
    for (int i = left.last + 1; i < right.first; ++i) {
        const bool joint = at(i).is(Cue::Through) || at(i).sign == dashMark || at(i).sign == u'-';
        if (!joint && !at(i).is(Cue::Option)) return false;
        joined |= joint;
    }
    return joined;
}

} // namespace app::extract
