#include "app/extract/contradiction.h"
#include "app/extract/equality.h"
#include "app/extract/spans.h"
#include "app/extract/ties.h"
#include <algorithm>

namespace app::extract {

namespace {

constexpr int clauseReach = 24;  ///< tokens within which a single amount still belongs to the label before it
constexpr int propertyReach = 6; ///< tokens between a label and an amount that is its own: "I and its 85 coins"
constexpr int placeReach = 8;    ///< tokens between a label and a place that is its own: "D. That's the middle row"

class ContradictionReader
{
public:
    ContradictionReader(const std::vector<Token>& tokens, const std::vector<Reading>& readings,
                        const svo::Presentation& item)
        : m_tokens(tokens)
        , m_readings(readings)
        , m_item(item)
        , m_amounts(ownedAmounts(tokens, item))
    {
        for (const Reading& reading : readings)
            if (reading.mention.by == Mention::By::Label || reading.mention.by == Mention::By::Position)
                m_named.push_back(reading.mention);
        std::stable_sort(m_named.begin(), m_named.end(),
                         [](const Mention& a, const Mention& b) { return a.first < b.first; });
    }

    bool contradicts(std::size_t n) const
    {
        const Mention& m = m_readings[n].mention;
        if (m.by == Mention::By::Payoffs || m.by == Mention::By::Amount) { // "I: 85 for me", where 85 is option A
            std::size_t k = n; // "With G we'd get 91 and 72, so that's the one" names the amounts twice
            while (k > 0 && m_readings[k - 1].mention.first == m.first)
                --k;
            const Reading* before = k > 0 ? &m_readings[k - 1] : nullptr;
            return (before &&
                    (isLabelOf(*before, m) || isReasonFor(*before, m) || isSubjectOf(m_tokens, *before, m))) ||
                   (n + 1 < m_readings.size() && isLedTo(m_tokens, m, m_readings[n + 1])) ||
                   (m.by == Mention::By::Amount && isHalfOfOther(m));
        }
        if (isRestated(n)) return false;
        if (claimsEqual(m_tokens, m, m_item)) return true;
        if (pairBehind(n) || placeBehind(n) || namedBefore(n) || amountBefore(m) || takesOthers(n)) return true;
        for (std::size_t k = 0; k <= n; ++k) { // "with C I secure 93, so C"
            const Mention& label = m_readings[k].mention;
            const bool same = label.by == m.by && label.place == m.place && m_readings[k].role != Role::Rejected;
            const bool near = k < n && at(label.first).sentence == at(m.first).sentence;
            if (same && (amountBehind(label) || (near && (pairBehind(k) || amountBefore(label))))) return true;
        }
        return false;
    }

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    int size() const { return int(m_tokens.size()); }

    /// Behind amounts that are wrong the reply says the right ones: "… No, B is 98 and 54, and B it remains".
    bool isRestated(std::size_t n) const
    {
        const Mention& m = m_readings[n].mention;
        for (std::size_t k = 2; k < m_readings.size(); ++k) {
            const Mention& label = m_readings[k - 1].mention;
            const Mention& pair = m_readings[k].mention;
            if (label.by == Mention::By::Label && label.place == m.place && pair.by == Mention::By::Payoffs &&
                pair.place == m.place && pair.first - label.last <= 4 &&
                at(label.first).sentence == at(pair.first).sentence && label.first > 0 &&
                m_readings[k].role != Role::Rejected && at(label.first).sentence > 0)
                return true;
        }
        return false;
    }

    /// A label of another option, directly before its amounts: "I: 85", "D's 89".
    bool isLabelOf(const Reading& label, const Mention& amounts) const
    {
        const bool place =
            label.mention.by == Mention::By::Position && at(label.mention.last).sentence == at(amounts.first).sentence;
        if (!(label.mention.by == Mention::By::Label || place) || label.role == Role::Rejected ||
            label.mention.place < 0 || label.mention.place == amounts.place)
            return false;
        const int from = label.mention.last + 1;
        const bool possessive = from + 1 < amounts.first && at(from).sign == u'\'' && at(from + 1).letter == u'S';
        const int own = possessive ? from + 2 : from;
        const int joined = own < amounts.first && at(own).is(Cue::And) ? own + 1 : own; // "D and its 68 coins"
        return amounts.first - own <= 3 && onlySigns(m_tokens, joined, amounts.first);
    }

    /// "C sounds best to me, as I end up with 98 and they with 46": amounts that are given as the reason for a label.
    bool isReasonFor(const Reading& label, const Mention& amounts) const
    {
        const int from = label.mention.last + 1;
        return label.mention.by == Mention::By::Label && label.role != Role::Rejected && label.mention.place >= 0 &&
               label.mention.place != amounts.place && at(label.mention.last).sentence == at(amounts.first).sentence &&
               amounts.first - from < attachment && cueBetween(m_tokens, from, amounts.first, Cue::Because) &&
               !speaksOfOthers(from, amounts.first);
    }

    /// One amount names the option, but the sentence gives the other person (or the speaker) what it does not: "96 for
    /// me combined with 68 for them", "nothing for me and 100 for them".
    bool isHalfOfOther(const Mention& m) const
    {
        const int sentence = at(m.first).sentence;
        const svo::Allocation& own = m_item.payoffs[std::size_t(m.place)];
        for (const OwnedAmount& amount : m_amounts) {
            if (at(amount.at).sentence != sentence || (amount.at >= m.first && amount.at <= m.last)) continue;
            const double x = at(amount.at).value;
            if (x == own.self || x == own.other ||
                speaksOfOthers(std::min(m.last, amount.at), std::max(m.first, amount.at)))
                continue;
            if ((amount.owner == Owner::Me || amount.owner == Owner::Other) &&
                !saysElsewhere(std::max(0, amount.at - 4), amount.at) && !isExcused(amount.at + 1, m.place))
                return true;
        }
        if (breaksBound(m_tokens, m, m_item)) return true;
        const bool nothing = std::any_of(m_tokens.begin(), m_tokens.end(), [&](const Token& token) {
            return token.sentence == sentence && token.digits && token.value == 0; // "the other should get 0"
        });
        if (nothing) return true;
        constexpr int close = 7; // tokens between "nothing" and the amount of the other one
        for (int i = m.first - 1; i >= 0 && m.first - i <= close && at(i).sentence == sentence && at(i).sign.isNull();
             --i)
            if (at(i).is(Cue::Not) && !at(i).is(Cue::Bad, Cue::Than, Cue::Except))
                return true; // "nothing", not "isn't"
        for (int i = m.last + 1; i + 2 < size() && i - m.last <= close && at(i).sentence == sentence; ++i) {
            if (at(i).is(Cue::Not) && at(i).says(u"none", u"nothing", u"none at all") &&
                !at(i).is(Cue::Than, Cue::Except) && cueBetween(m_tokens, i + 1, std::min(size(), i + 5), Cue::Other))
                return true;
        }
        return false;
    }

    /// Both amounts behind the label, or a place in apposition to it.
    bool pairBehind(std::size_t n) const
    {
        const Mention& m = m_readings[n].mention;
        for (std::size_t k = n + 1; k < m_readings.size(); ++k) {
            const Reading& other = m_readings[k];
            const Mention& o = other.mention;
            if (o.by == Mention::By::Label && m.by == Mention::By::Position && o.place != m.place &&
                onlySigns(m_tokens, m.last + 1, o.first))
                return true; // "the last option, A"
            if (o.by == Mention::By::Label || o.first - m.last > attachment) break;
            if (k == n + 1 && o.place >= 0 && o.place != m.place && saysOnlyAmounts(m, o)) return true;
            if (o.by == Mention::By::Payoffs && o.place >= 0 && o.place != m.place && isRecord(m.last + 1, o.last))
                return true; // "choice: C", "me: 50", "other: 100"
            if (at(o.first).sentence != at(m.last).sentence && !onlySigns(m_tokens, m.last + 1, o.first)) break;
            if (o.place == m.place) break;
            if (o.by == Mention::By::Payoffs && o.place >= 0 && o.last - o.first == 2 &&
                isBeatenByNone(m.last + 1, o.first))
                return true;
            if (o.by == Mention::By::Amount || other.role == Role::Rejected || other.role == Role::Tempted) break;
            if (isGivenOther(m, o)) break;
            if (o.by == Mention::By::Payoffs && o.owned && at(o.first - 1).sign == u':' &&
                !cueBetween(m_tokens, m.last + 1, o.first, Cue::Than, Cue::Not, Cue::But, Cue::If, Cue::Or,
                            Cue::Past) &&
                !namesOther(m.last + 1, o.first, m.place))
                return true; // "I, since it's got the highest amounts: 100 for me, 50 for the other"
            if (speaksOfOthers(m.last + 1, o.first) || namesOther(o.first, o.last, m.place) ||
                saysElsewhere(o.first, o.last))
                break;
            if (o.by == Mention::By::Payoffs && o.first - m.last > 4 && isExcused(o.last + 1, m.place)) break;
            if (o.by == Mention::By::Payoffs &&
                (o.owned || o.first - m.last <= 4 || isApposition(m.last + 1, o.first) || isWith(m.last + 1, o.first) ||
                 cueBetween(m_tokens, m.last + 1, o.first, Cue::Because)))
                return true;
            if (o.by == Mention::By::Position && at(o.first).sentence == at(m.last).sentence &&
                onlySigns(m_tokens, m.last + 1, o.first))
                return true;
        }
        return false;
    }

    /// "With (s, o) =": nothing but signs and letters around "with".
    bool isWith(int from, int to) const
    {
        bool with = false;
        for (int i = from; i < to; ++i) {
            with |= at(i).is(Cue::Setting);
            if (at(i).sign == u'\n' || (at(i).sign.isNull() && at(i).letter.isNull() && at(i).word.size() > 1 &&
                                        !at(i).is(Cue::Setting, Cue::Fluff, Cue::Option)))
                return false;
        }
        return with;
    }

    /// "F, which gives the other a small edge (81 to 69)": the bracket behind the other one begins with their amount.
    bool isGivenOther(const Mention& label, const Mention& pair) const
    {
        const svo::Allocation& own = m_item.payoffs[std::size_t(label.place)];
        return pair.by == Mention::By::Payoffs && !pair.owned && pair.first >= 2 && at(pair.first - 1).sign == u'(' &&
               at(pair.first - 2).is(Cue::Other) && at(pair.first).value == own.other &&
               at(pair.last).value == own.self;
    }

    /// "There's nothing fairer than" what follows.
    bool isBeatenByNone(int from, int to) const
    {
        bool none = false;
        for (int i = from; i < to; ++i) {
            none |= at(i).is(Cue::Not) && at(i).says(u"no", u"nothing");
        }
        return none && at(to - 1).is(Cue::Than);
    }

    /// Keys and values only.
    bool isRecord(int from, int to) const
    {
        bool pointer = false;
        for (int i = from; i <= to; ++i) {
            if (at(i).sign.isNull() && !at(i).number && !at(i).is(Cue::Me, Cue::Other, Cue::Unit)) return false;
            pointer |= at(i).sign == u':' || at(i).sign == u'=';
        }
        return pointer;
    }

    /// "D, on the grounds that 91 coins is what I need": an amount of another option is taken in the breath of the
    /// label.
    bool takesOthers(std::size_t n) const
    {
        const Mention& m = m_readings[n].mention;
        if (m.by != Mention::By::Label || m.place < 0) return false;
        const svo::Allocation& own = m_item.payoffs[std::size_t(m.place)];
        for (std::size_t k = n + 1; k < m_readings.size(); ++k) {
            const Mention& o = m_readings[k].mention;
            if (o.by == Mention::By::Label || o.first - m.last > attachment ||
                at(o.first).sentence != at(m.last).sentence)
                return false;
            const bool amount = o.by == Mention::By::Amount && o.first == o.last && o.place >= 0;
            if (!amount || m_readings[k].role < Role::Implied) continue;
            const double x = at(o.first).value;
            return x != own.self && x != own.other && !saysElsewhere(m.last + 1, o.first) &&
                   !namesOther(o.last + 1, o.last + attachment, m.place) &&
                   !cueBetween(m_tokens, m.last + 1, o.first, Cue::Than, Cue::Not, Cue::But, Cue::If, Cue::Or,
                               Cue::Wait, Cue::Past, Cue::Modal, Cue::Rows);
        }
        return false;
    }

    /// A single amount that the words tie to the label and that is another option's: "D, which leaves me with 81",
    /// "option I and its 85 coins", "D. The other one gets 89".
    bool amountBehind(const Mention& m) const
    {
        if (m.place < 0) return false;
        const svo::Allocation& own = m_item.payoffs[std::size_t(m.place)];
        const auto behind = [](int last, const OwnedAmount& amount) { return last < amount.at; };
        for (auto next = std::upper_bound(m_amounts.begin(), m_amounts.end(), m.last, behind); next != m_amounts.end();
             ++next) {
            const OwnedAmount& amount = *next;
            if (amount.at - m.last > clauseReach) break;
            const double x = at(amount.at).value;
            if (!isTied(m, amount)) continue;
            if (amount.owner == Owner::Both ? x == own.self && x == own.other : x == own.self || x == own.other)
                continue;
            const bool named = amount.ownerAt > m.last;
            const Owner owner = named ? amount.owner : Owner::None;
            if (owner == Owner::Both || isInMenu(x, owner)) return true;
            if (named && isOffMenu(m, amount)) return true;
        }
        return false;
    }

    /// "The other shall have 59, so F": an amount right before the label that is said to lead to it.
    bool amountBefore(const Mention& m) const
    {
        if (m.by != Mention::By::Label || m.place < 0) return false;
        const svo::Allocation& own = m_item.payoffs[std::size_t(m.place)];
        const auto behind = [](const OwnedAmount& amount, int token) { return amount.at < token; };
        const auto found = std::lower_bound(m_amounts.begin(), m_amounts.end(), m.first, behind);
        if (found == m_amounts.begin()) return false;
        const OwnedAmount& amount = *(found - 1);
        const double x = at(amount.at).value;
        int start = amount.at;
        while (start > 0 && amount.at - start < clauseReach && at(start - 1).sentence == at(m.first).sentence)
            --start;
        if (isKindOf(amount.at, m.first) && x != own.self && x != own.other && isInMenu(x, Owner::None)) return true;
        if (m.first - amount.at > placeReach || at(amount.at).sentence != at(m.first).sentence || x == own.self ||
            x == own.other || (amount.owner != Owner::Me && amount.owner != Owner::Other) ||
            !isInMenu(x, amount.owner) || speaksOfOthers(start, amount.at) || namesOther(start, m.first, m.place) ||
            cueBetween(m_tokens, start, amount.at, Cue::Sum))
            return false;
        for (int i = amount.at + 1; i < m.first; ++i)
            if (at(i).sign.isNull()
                    ? !at(i).is(Cue::So, Cue::Me, Cue::Other, Cue::Choose, Cue::Fluff, Cue::Option, Cue::Unit) &&
                          !isWhy(m_tokens, i) && !(at(i).is(Cue::If, Cue::Be) && !at(i).is(Cue::Modal))
                    : at(i).sign == u'\n')
                return false;
        return true;
    }

    /// "The 15-coin option, H": the amount says which kind of option the label is.
    bool isKindOf(int amount, int label) const
    {
        int noun = amount + 1;
        while (noun < label && (at(noun).sign == u'-' || at(noun).is(Cue::Unit)))
            ++noun;
        return noun > amount + 1 && noun < label && at(noun).is(Cue::Option) && onlySigns(m_tokens, noun, label);
    }

    /// Whether the words between say that the amount comes with the label.
    bool isTied(const Mention& m, const OwnedAmount& amount) const
    {
        const int from = m.last + 1;
        const int sentences = at(amount.at).sentence - at(m.last).sentence;
        if (sentences > 1 || (sentences == 1 && !opensStatement(from, amount.at) && !isValued(m_tokens, amount.at)))
            return false;
        if (speaksOfOthers(from, amount.at) || namesOther(from, amount.at, m.place)) return false;
        if (isExcused(amount.at + 1, m.place) || cueBetween(m_tokens, from, amount.at, Cue::Sum)) return false;
        if (amount.owner != Owner::None && amount.ownerAt > m.last) return true;
        if (sentences == 1 && isValued(m_tokens, amount.at)) return true;
        const int article = amount.at - 1;
        if (sentences == 1 && at(article).is(Cue::It)) return true; // "C. I can live with 63"
        if (sentences == 0 && article - 1 >= from && at(article).is(Cue::Fluff) && at(article).says(u"its", u"the") &&
            at(article - 1).is(Cue::Setting))
            return true; // "A is best for me with its 100 coins"
        if (sentences > 0 || amount.at - from > propertyReach) return false;
        int verbs = at(from).is(Cue::And) ? 2 : 0; // "C and take home 93 coins"
        for (int i = from; i < amount.at; ++i)
            if (at(i).sign.isNull() && !at(i).is(Cue::Fluff, Cue::And, Cue::Because) && at(i).letter != u'S' &&
                --verbs < 0)
                return false;
        return true;
    }

    /// The next sentence says at once what it brings: "It gives me 93", "The other gets 89".
    bool opensStatement(int from, int to) const
    {
        int i = from;
        while (i < to && !at(i).ends)
            ++i;
        if (i - from > 2) return false;
        while (i + 1 < to && (!at(i).sign.isNull() || at(i).is(Cue::Filler) ||
                              (at(i).is(Cue::Setting) && at(i + 1).is(Cue::It)))) // "in it the other has 33"
            ++i;
        return i < to && at(i).is(Cue::It, Cue::Me, Cue::Other) &&
               !cueBetween(m_tokens, i, to, Cue::Modal, Cue::Settle);
    }

    /// Words between that compare, doubt, deny, or turn to other options.
    bool speaksOfOthers(int from, int to) const
    {
        for (int i = from; i < to; ++i) {
            const Token& token = at(i);
            if (isPast(i)) return true;
            const bool means = token.is(Cue::Between) && token.is(Cue::Because); // "C, soit 59 pour moi"
            if (concedes(i, to)) continue;
            if (token.is(Cue::Than, Cue::Not, Cue::NotBehind, Cue::But, Cue::Or, Cue::If, Cue::Wait, Cue::Hedge,
                         Cue::Bad, Cue::Reject, Cue::Between, Cue::Elsewhere, Cue::Ordinal) &&
                !token.is(Cue::Benign) && !means)
                return true;
            if (token.is(Cue::Third) && !token.is(Cue::Other)) return true;
            if (token.is(Cue::Rows) && token.value != 1 && !(i == from && token.is(Cue::Verb))) return true;
            if (token.is(Cue::Option) && i - from > 3) return true;
        }
        return false;
    }

    /// "…, even though it means that the other gets 36": what is conceded comes with the option, too.
    bool concedes(int i, int to) const
    {
        for (int k = i + 1; k < to; ++k)
            if (at(k).says(u"would", u"could", u"might", u"should", u"can", u"may", u"i'd")) return false;
        if (at(i).says(u"despite"))
            return i + 1 < to && at(i + 1).says(u"getting", u"having", u"receiving", u"leaving");
        return at(i).says(u"though", u"although", u"even though") && i + 1 < to &&
               at(i + 1).is(Cue::It, Cue::Me, Cue::Other);
    }

    /// "I'd have" before a number is no past.
    bool isPast(int i) const
    {
        const bool has = i + 1 < size() && at(i + 1).number && !at(i).is(Cue::Hedge);
        return at(i).is(Cue::Past) && !has;
    }

    /// "96 of their possible 100", but not "63 while they get 68".
    bool saysElsewhere(int from, int to) const
    {
        return std::any_of(m_tokens.begin() + from, m_tokens.begin() + to,
                           [](const Token& token) { return token.is(Cue::Elsewhere) && !token.is(Cue::Because); });
    }

    /// Another option is named in [from, to).
    bool namesOther(int from, int to, int place) const
    {
        const auto before = [](const Mention& mention, int token) { return mention.first < token; };
        for (auto named = std::lower_bound(m_named.begin(), m_named.end(), from, before);
             named != m_named.end() && named->first < to; ++named)
            if (named->place != place) return true;
        return false;
    }

    /// What follows the amount up to the end of its clause takes it for another option's: "79 in C", "89 would be too
    /// much".
    bool isExcused(int from, int place) const
    {
        int to = from;
        while (to < size() && !at(to).ends && at(to).sign != u',' && at(to).sign != dashMark &&
               to - from < attachment && !at(to).says(u"while", u"whereas", u"because", u"since"))
            ++to;
        for (int i = from; i < to; ++i)
            if (at(i).is(Cue::Than, Cue::Not, Cue::But, Cue::If, Cue::Past, Cue::Bad, Cue::Elsewhere, Cue::Rows,
                         Cue::Between) &&
                !at(i).is(Cue::Benign))
                return true;
        int verb = from;
        while (verb < to && at(verb).is(Cue::Unit, Cue::Me, Cue::Other))
            ++verb;
        if (verb < to && at(verb).is(Cue::Be) && at(verb).says(u"would be")) return true; // "81 would be …"
        for (int i = from; i < to; ++i)
            if (at(i).is(Cue::Option) && cueBetween(m_tokens, std::max(from, i - 3), i, Cue::Setting)) return true;
        return namesOther(from, to, place);
    }

    /// "D, because the other ends up with 77 coins", which nobody gets anywhere: no difference, and of the size of
    /// others.
    bool isOffMenu(const Mention& m, const OwnedAmount& amount) const
    {
        const double x = at(amount.at).value;
        double low = x, high = x;
        for (const svo::Allocation& payoff : m_item.payoffs) {
            low = std::min({low, payoff.self, payoff.other});
            high = std::max({high, payoff.self, payoff.other});
        }
        const int next = amount.at + 1;
        const bool whole = next >= size() || !at(next).sign.isNull() || at(next).is(Cue::Unit);
        return whole && low < x && x < high && !cueBetween(m_tokens, m.last + 1, std::min(size(), next + 4), Cue::Sum);
    }

    bool isInMenu(double x, Owner owner) const
    {
        return std::any_of(m_item.payoffs.begin(), m_item.payoffs.end(), [&](const svo::Allocation& p) {
            return (owner != Owner::Other && p.self == x) || (owner != Owner::Me && p.other == x);
        });
    }

    /// A place in apposition to the label: "D, i.e. the last one", "D. That's the middle row".
    bool placeBehind(std::size_t n) const
    {
        const Mention& m = m_readings[n].mention;
        if (m.by != Mention::By::Label || n + 1 >= m_readings.size()) return false;
        const Mention& o = m_readings[n + 1].mention;
        return o.by == Mention::By::Position && o.place >= 0 && o.place != m.place &&
               isApposition(settled(m.last + 1), o.first) && m_readings[n + 1].role != Role::Rejected &&
               (o.last + 1 >= size() || !at(o.last + 1).sign.isNull() ||
                at(o.last + 1).is(Cue::Option, Cue::Fluff, Cue::And));
    }

    int settled(int i) const { return i < size() && at(i).is(Cue::Settle) ? i + 1 : i; } ///< behind "is my choice"

    /// Amounts or a place right before the label: "the last row, which is D", "63/68: E".
    bool namedBefore(std::size_t n) const
    {
        const Mention& m = m_readings[n].mention;
        if (n == 0 || m.by != Mention::By::Label) return false;
        const Mention& before = m_readings[n - 1].mention;
        if (before.by == Mention::By::Label || before.by == Mention::By::Amount || before.place == m.place ||
            before.place < 0 || m_readings[n - 1].role == Role::Rejected)
            return false;
        if (at(before.first).sentence != at(m.first).sentence && before.by == Mention::By::Position)
            return m_readings[n - 1].role >= Role::Implied && cueBetween(m_tokens, before.last + 1, m.first, Cue::So) &&
                   isApposition(before.last + 1, m.first);
        if (at(before.first).sentence != at(m.first).sentence)
            return before.by == Mention::By::Payoffs && at(before.last + 1).sign == u'.' &&
                   at(before.last + 2).is(Cue::It) && leadsTo(m_tokens, before, m); // "81/69. That's E for me."
        if (m.first - before.last <= 5 && onlySigns(m_tokens, before.last + 1, m.first)) return true;
        if (before.by == Mention::By::Payoffs) return leadsTo(m_tokens, before, m);
        return before.by == Mention::By::Position && isApposition(before.last + 1, m.first);
    }

    /// Nothing but what says that both are the same: "i.e.", "which is", "so", "that's".
    bool isApposition(int from, int to) const
    {
        if (to - from > placeReach) return false;
        int sentences = 0;
        for (int i = from; i < to; ++i) {
            if (at(i).sign == u'\n' || at(i).sign == u'?') return false;
            sentences += at(i).ends;
            const bool abbreviation = !at(i).letter.isNull() && at(i).word.size() == 1 && i + 1 < to &&
                                      at(i + 1).sign == u'.' && !at(i + 1).ends; // "i.e."
            if (at(i).sign.isNull() && !abbreviation &&
                !at(i).is(Cue::Option, Cue::Fluff, Cue::So, Cue::It, Cue::Be, Cue::Relative))
                return false;
            if (at(i).is(Cue::Past, Cue::Not, Cue::Me, Cue::Settle, Cue::Choose, Cue::Answer)) return false;
        }
        return sentences <= 1 && (sentences == 0 || cueBetween(m_tokens, from, to, Cue::It, Cue::Be, Cue::So));
    }

    /// "I choose B. I get 100 and the other gets 50": the next sentence states amounts and says nothing against them.
    bool saysOnlyAmounts(const Mention& label, const Mention& amounts) const
    {
        const int sentence = at(amounts.first).sentence;
        int opens = amounts.first;
        while (opens > 0 && at(opens - 1).sentence == sentence)
            --opens;
        const bool last =
            amounts.last + 1 >= size() || at(amounts.last + 1).ends ||         // "…, 68 to 58."
            (at(opens).is(Cue::It) && amounts.first - opens <= propertyReach); // "It is an equal split (75/75)"
        if (amounts.by != Mention::By::Payoffs || !(amounts.owned || last) || amounts.first == amounts.last ||
            sentence != at(label.last).sentence + 1)
            return false;
        for (int i = label.last + 1; i < amounts.last; ++i)
            if (at(i).sentence == sentence && (isPast(i) || (at(i).is(Cue::Third) && !at(i).is(Cue::Other)) ||
                                               at(i).is(Cue::Than, Cue::Not, Cue::But, Cue::Or, Cue::If, Cue::Hedge,
                                                        Cue::Bad, Cue::Undecided, Cue::Wait)))
                return false;
        for (int i = amounts.last + 1; i < size() && at(i).sentence == sentence; ++i)
            if (at(i).is(Cue::Than, Cue::But, Cue::If)) return false; // "I'd get 68 and they 58 if …"
        return true;
    }

    const std::vector<Token>& m_tokens;
    const std::vector<Reading>& m_readings;
    const svo::Presentation& m_item;
    const std::vector<OwnedAmount> m_amounts;
    std::vector<Mention> m_named; ///< labels and places, in the order of the reply
};

} // namespace

bool contradicts(const std::vector<Token>& tokens, const std::vector<Reading>& readings, const svo::Presentation& item,
                 std::size_t chosen)
{
    return ContradictionReader(tokens, readings, item).contradicts(chosen);
}

const Reading* insistedAmounts(const std::vector<Token>& tokens, const std::vector<Reading>& readings,
                               std::size_t chosen)
{
    if (readings[chosen].mention.by == Mention::By::Payoffs)
        while (chosen > 0 &&
               (readings[chosen].mention.by != Mention::By::Label || readings[chosen].role < Role::Implied))
            --chosen;
    const Mention& label = readings[chosen].mention;
    if (label.by != Mention::By::Label) return nullptr;
    const auto sentence = [&](int token) { return tokens[std::size_t(token)].sentence; };
    const Reading* first = nullptr;
    const Reading* last = nullptr;
    for (const Reading& reading : readings) {
        const Mention& m = reading.mention;
        if (m.first <= label.last || reading.isBy("range")) continue;
        if (m.by == Mention::By::Label && m.place == label.place) return nullptr;
        const bool same = first && m.place == first->mention.place;
        const bool rejected = reading.role == Role::Rejected || reading.role == Role::Tempted;
        if (m.by != Mention::By::Payoffs || m.place < 0 || (rejected && !same)) continue;
        if (!first) {
            if (m.place == label.place || m.first - label.last > attachment ||
                sentence(m.first) - sentence(label.last) > 1)
                return nullptr;
            first = &reading;
        }
        last = &reading;
    }
    const bool again = first && last->mention.first > first->mention.last &&
                       last->mention.place == first->mention.place && last->role != Role::Rejected &&
                       last->role != Role::Tempted && last->role != Role::Hedged;
    return again ? last : nullptr;
}

AmountsBehind amountsBehind(const std::vector<Token>& tokens, const Reading& label, const Reading& amounts)
{
    const Mention& l = label.mention;
    const Mention& a = amounts.mention;
    const bool single = a.by == Mention::By::Amount && a.owned;
    if (l.by != Mention::By::Label || !(a.by == Mention::By::Payoffs || a.by == Mention::By::Position || single))
        return AmountsBehind::Choose;
    const int from = l.last + 1, to = a.first;
    const int sentences = tokens[std::size_t(to)].sentence - tokens[std::size_t(from - 1)].sentence;
    const bool reason = label.role == Role::Suggested && cueBetween(tokens, from, to, Cue::Because);
    if (a.by != Mention::By::Position && (label.role >= Role::Implied || reason) && to - from < attachment &&
        sentences == 0 &&
        !cueBetween(tokens, from, to, Cue::Wait, Cue::But, Cue::So, Cue::Not, Cue::Than, Cue::If, Cue::Or))
        return AmountsBehind::Describe;
    const bool place = a.by == Mention::By::Position && amounts.role >= Role::Chosen; // "F. I go for the middle one"
    if ((a.owned || place) && amounts.role >= Role::Implied && label.role >= Role::Implied && sentences <= 1 &&
        !opensNo(tokens, from, to) &&
        !cueBetween(tokens, from, to, Cue::Wait, Cue::But, Cue::Not, Cue::Than, Cue::If, Cue::Or, Cue::Past))
        return AmountsBehind::Contradict;
    return AmountsBehind::Choose;
}

} // namespace app::extract
