#include "app/extract/claims.h"
#include "app/extract/plainwords.h"
#include "app/extract/reckonings.h"
#include "app/extract/spans.h"
#include "app/extract/ties.h"
#include <algorithm>
using namespace Qt::StringLiterals;

namespace app::extract {

namespace {

constexpr int leadWords = 8;   ///< words before the label of a reply that states no condition of its own
constexpr int claimWords = 24; ///< words behind the label that are looked at
constexpr int personReach = 5; ///< words between a person and what they get
constexpr int nounReach = 3;   ///< "the most coins possible for …"

bool isMore(QStringView word)
{
    return isOf(word, {"most"_L1, "maximum"_L1, "max"_L1, "highest"_L1, "largest"_L1, "biggest"_L1, "greatest"_L1});
}
bool isLess(QStringView word)
{
    return isOf(word, {"least"_L1, "minimum"_L1, "lowest"_L1, "smallest"_L1, "fewest"_L1, "tiniest"_L1});
}
bool isMe(QStringView word)
{
    return isOf(word, {"i"_L1, "me"_L1, "myself"_L1, "i'd"_L1, "i'll"_L1, "my"_L1, "i'm"_L1});
}
bool isOther(QStringView word)
{
    return isOf(word, {"they"_L1, "them"_L1, "other"_L1, "they'd"_L1, "they'll"_L1, "their"_L1, "he"_L1, "she"_L1,
                       "him"_L1, "partner"_L1, "stranger"_L1, "participant"_L1});
}
enum class Person { None, Me, Other };
Person personOf(QStringView word)
{
    return isMe(word) || word == "mine"_L1        ? Person::Me
           : isOther(word) || word == "theirs"_L1 ? Person::Other
                                                  : Person::None;
}
/// What is gained, behind a superlative.
bool isGain(QStringView word)
{
    return isOf(word, {"coins"_L1,  "amount"_L1,   "amounts"_L1, "payoff"_L1,  "share"_L1,  "money"_L1,
                       "points"_L1, "possible"_L1, "one"_L1,     "option"_L1,  "number"_L1, "of"_L1,
                       "all"_L1,    "payout"_L1,   "sum"_L1,     "outcome"_L1, "result"_L1, "row"_L1,
                       "thing"_L1,  "them"_L1,     "there"_L1,   "here"_L1});
}
/// A word that restricts, compares, denies or supposes.
bool isRestriction(QStringView word)
{
    return isOf(word, {"not"_L1,      "no"_L1,        "never"_L1,  "if"_L1,        "without"_L1,    "while"_L1,
                       "but"_L1,      "still"_L1,     "than"_L1,   "unless"_L1,    "among"_L1,      "almost"_L1,
                       "nearly"_L1,   "remaining"_L1, "left"_L1,   "within"_L1,    "given"_L1,      "above"_L1,
                       "below"_L1,    "under"_L1,     "at"_L1,     "second"_L1,    "next"_L1,       "nor"_L1,
                       "though"_L1,   "although"_L1,  "except"_L1, "allowed"_L1,   "allows"_L1,     "before"_L1,
                       "would've"_L1, "could"_L1,     "might"_L1,  "should"_L1,    "or"_L1,         "person's"_L1,
                       "goal"_L1,     "wants"_L1,     "want"_L1,   "between"_L1,   "difference"_L1, "gap"_L1,
                       "lead"_L1,     "distance"_L1,  "margin"_L1, "advantage"_L1, "these"_L1,      "those"_L1}) ||
           word.endsWith("n't"_L1) || std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

class ClaimReader
{
public:
    ClaimReader(const svo::Presentation& item, int place)
        : m_item(item)
        , m_place(place)
    {
    }

    bool isFalse(const std::vector<QStringView>& words) const
    {
        if (isFalseLimit(words) || isFalseHalf(words)) return true;
        const bool compares = std::find(words.begin(), words.end(), "than"_L1) != words.end();
        const auto restricts = [compares](QStringView word) {
            return !(compares && (word == "than"_L1 || word == "want"_L1)) && isRestriction(word);
        };
        if (std::any_of(words.begin(), words.end(), restricts)) return false;
        for (int i = 0; i < int(words.size()); ++i)
            if (compares ? isFalseComparison(words, i)
                         : isFalseAt(words, i) || isFalseLead(words, i) || isFalseTotal(words, i) ||
                               isFalselySame(words, i) || isFalseOptimum(words, i))
                return true;
        return false;
    }

private:
    bool isFalseAt(const std::vector<QStringView>& words, int i) const
    {
        const auto at = [&](int k) { return k >= 0 && k < int(words.size()) ? words[std::size_t(k)] : QStringView(); };
        const bool best = at(i) == "best"_L1, worst = at(i) == "worst"_L1;
        const bool more = isMore(at(i)) || best;
        if (!(more || isLess(at(i)) || worst)) return false;
        if (at(i - 1) != "the"_L1 && at(i + 1) != "for"_L1) return false;
        int k = i + 1;
        while (k - i <= nounReach && isGain(at(k)))
            ++k;
        bool me = false, other = false;
        if (!best && !worst) k = skipScope(words, k, me, other);
        if (more && !best && isOf(at(k), {"equal"_L1, "even"_L1, "generous"_L1})) {
            const bool generous = at(k) == "generous"_L1;
            while (++k < int(words.size()) && isGain(at(k)))
                ;
            if (!(k >= int(words.size()) || at(k) == ","_L1 || at(k) == "and"_L1)) return false;
            return generous ? !isExtreme(false, true) : !isMostEqual(m_item, m_place);
        }
        if (at(k) == "for"_L1 && isOf(at(k + 1), {"both"_L1, "us"_L1}))
            return !best && !worst && !isExtreme(true, more) && !isExtreme(false, more);
        if (at(k) == "for"_L1) {
            ++k;
            while (at(k) == "the"_L1)
                ++k;
            me = isMe(at(k));
            other = isOther(at(k));
            ++k;
            while (at(k) == "person"_L1 || at(k) == "one"_L1 || at(k) == "participant"_L1 || at(k) == "player"_L1)
                ++k;
        } else if (!best && !worst) {
            const bool said = me || other; // "the most they can get"
            for (int p = i - 1; p >= 0 && i - p <= personReach && at(p) != ","_L1 && (said || (!me && !other)); --p) {
                if (said && (isMe(at(p)) || isOther(at(p)))) {
                    me = isMe(at(p));
                    other = !me;
                    break;
                }
                if (at(p) == "both"_L1 || at(p) == "us"_L1 || at(p) == "we"_L1) return false;
                me = isMe(at(p));
                other = isOther(at(p));
            }
        }
        if (!(me || other) || (me && (best || worst))) return false;
        if (!(k >= int(words.size()) || at(k) == ","_L1 || at(k) == "and"_L1)) return false;
        return !isExtreme(me, more);
    }

    /// "That way I'm ahead of the other person".
    bool isFalseLead(const std::vector<QStringView>& words, int i) const
    {
        const auto at = [&](int k) { return k >= 0 && k < int(words.size()) ? words[std::size_t(k)] : QStringView(); };
        const bool top = at(i) == "top"_L1 && at(i - 1) == "on"_L1, behind = at(i) == "behind"_L1;
        if (at(i) != "ahead"_L1 && !behind && !top) return false;
        int p = top ? i - 2 : i - 1;
        bool comes = false;
        for (; isOf(at(p), {"out"_L1, "come"_L1, "comes"_L1, "end"_L1, "ends"_L1, "up"_L1, "stay"_L1, "finish"_L1});
             --p)
            comes = true;
        const bool me = isMe(at(p));
        if (!me && !isOf(at(p), {"they"_L1, "they'd"_L1, "they'll"_L1})) return false;
        int k = i + 1;
        while (isOf(at(k), {"of"_L1, "the"_L1, "there"_L1, "in"_L1, "it"_L1}))
            ++k;
        const svo::Allocation& own = m_item.payoffs[std::size_t(m_place)];
        const double lead = me ? own.self - own.other : own.other - own.self;
        const bool closes = comes && (at(k).isEmpty() || at(k) == ","_L1);
        return (closes || (me ? isOther(at(k)) : isMe(at(k)))) && (behind ? lead > 0 : lead < 0);
    }

    /// "They get more than I do", "I'd be better off than the other person", where it is the other way round.
    bool isFalseComparison(const std::vector<QStringView>& words, int i) const
    {
        const auto at = [&](int k) { return k >= 0 && k < int(words.size()) ? words[std::size_t(k)] : QStringView(); };
        const bool more = at(i) == "more"_L1 || at(i) == "better"_L1, less = at(i) == "less"_L1 || at(i) == "worse"_L1;
        if (!more && !less) return false;
        int k = i + 1;
        while (k - i <= nounReach && (isGain(at(k)) || at(k) == "off"_L1))
            ++k;
        if (at(k) != "than"_L1) return false;
        ++k;
        while (at(k) == "the"_L1)
            ++k;
        const bool thanMe = isMe(at(k)), thanOther = isOther(at(k));
        ++k;
        while (isOf(at(k), {"person"_L1, "one"_L1, "participant"_L1, "player"_L1, "do"_L1, "does"_L1, "get"_L1,
                            "gets"_L1, "have"_L1, "will"_L1, "am"_L1, "are"_L1, "is"_L1, "be"_L1}))
            ++k;
        if (!(k >= int(words.size()) || at(k) == ","_L1 || at(k) == "and"_L1)) return false;
        bool me = false, other = false;
        for (int p = i - 1; p >= 0 && i - p <= personReach && at(p) != ","_L1 && !me && !other; --p) {
            me = isMe(at(p));
            other = isOther(at(p));
        }
        if (!(me && thanOther) && !(other && thanMe)) return false;
        const svo::Allocation& own = m_item.payoffs[std::size_t(m_place)];
        const double lead = me ? own.self - own.other : own.other - own.self;
        return more ? lead <= 0 : lead >= 0;
    }

    /// "The one with the biggest total".
    bool isFalseTotal(const std::vector<QStringView>& words, int i) const
    {
        const auto at = [&](int k) { return k >= 0 && k < int(words.size()) ? words[std::size_t(k)] : QStringView(); };
        const bool more = isMore(at(i)), less = isLess(at(i));
        if ((!more && !less) || at(i - 1) != "the"_L1) return false;
        int k = i + 1;
        while (isOf(at(k), {"joint"_L1, "combined"_L1, "overall"_L1}))
            ++k;
        if (at(k) != "total"_L1 && at(k) != "sum"_L1 && !isOf(at(i - 2), {"to"_L1, "up"_L1})) return false;
        const bool noun = k < int(words.size()) && isOf(at(k), {"total"_L1, "sum"_L1});
        bool me = false, other = false;
        k = skipScope(words, noun ? k + 1 : k, me, other);
        if (me || other || !(k >= int(words.size()) || at(k) == ","_L1 || at(k) == "and"_L1)) return false;
        if (!noun && at(i - 3) != "add"_L1 && at(i - 3) != "adds"_L1 && at(i - 4) != "add"_L1) return false;
        return !isExtremeTotal(more);
    }

    /// No option has a greater total, or a smaller one, but for a coin or two.
    bool isExtremeTotal(bool most) const
    {
        const auto total = [](const svo::Allocation& payoff) { return payoff.self + payoff.other; };
        const double own = total(m_item.payoffs[std::size_t(m_place)]);
        return std::none_of(m_item.payoffs.begin(), m_item.payoffs.end(), [&](const svo::Allocation& payoff) {
            constexpr double rounding = 2;
            return most ? total(payoff) > own + rounding : total(payoff) < own - rounding;
        });
    }

    /// Behind "the most": "of all nine", "on the list", "that I can possibly get"; says whose it is where it does.
    static int skipScope(const std::vector<QStringView>& words, int k, bool& me, bool& other)
    {
        for (; k < int(words.size()); ++k) {
            const QStringView word = words[std::size_t(k)];
            if (isOf(word, {"i"_L1, "they"_L1})) {
                (isMe(word) ? me : other) = true;
                continue;
            }
            if (!isOf(word, {"of"_L1,      "all"_L1,       "nine"_L1, "on"_L1,     "in"_L1,       "the"_L1,
                             "list"_L1,    "menu"_L1,      "that"_L1, "can"_L1,    "possibly"_L1, "ever"_L1,
                             "get"_L1,     "have"_L1,      "earn"_L1, "make"_L1,   "receive"_L1,  "anywhere"_L1,
                             "whole"_L1,   "entire"_L1,    "is"_L1,   "there"_L1,  "here"_L1,     "rows"_L1,
                             "options"_L1, "available"_L1, "to"_L1,   "you've"_L1, "given"_L1}))
                break;
        }
        return k;
    }

    /// "No other row gives me more", "the other can't get less anywhere", where there is more or less to get.
    bool isFalseLimit(const std::vector<QStringView>& words) const
    {
        const auto at = [&](int k) { return k >= 0 && k < int(words.size()) ? words[std::size_t(k)] : QStringView(); };
        constexpr int reach = 7; // words between "can't" and "more"
        for (int i = 0; i < int(words.size()); ++i) {
            const bool no = isOf(at(i), {"no"_L1, "none"_L1, "nowhere"_L1, "nothing"_L1, "nobody"_L1});
            if (!no && !isOf(at(i), {"can't"_L1, "cannot"_L1, "couldn't"_L1, "can"_L1})) continue;
            if (at(i) == "can"_L1 && at(i + 1) != "never"_L1 && at(i + 1) != "not"_L1) continue;
            bool me = false, other = false;
            for (int p = i - 1; !no && p >= 0 && i - p <= personReach && at(p) != ","_L1 && !me && !other; --p) {
                me = isMe(at(p));
                other = isOther(at(p));
            }
            int k = i + 1;
            for (; k - i <= reach && !at(k).isEmpty() && !isOf(at(k), {"more"_L1, "less"_L1, ","_L1}); ++k) {
                const bool noun = at(k) == "other"_L1 && isOf(at(k + 1), {"row"_L1, "option"_L1, "line"_L1});
                me |= no && isMe(at(k));
                other |= no && isOther(at(k)) && !noun;
                if (!isOf(at(k),
                          {"could"_L1,  "give"_L1,   "get"_L1,    "gets"_L1,   "do"_L1,   "i"_L1,        "me"_L1,
                           "they"_L1,   "them"_L1,   "other"_L1,  "row"_L1,    "the"_L1,  "option"_L1,   "line"_L1,
                           "one"_L1,    "person"_L1, "gives"_L1,  "leaves"_L1, "have"_L1, "receive"_L1,  "of"_L1,
                           "earn"_L1,   "make"_L1,   "any"_L1,    "never"_L1,  "not"_L1,  "possibly"_L1, "pays"_L1,
                           "brings"_L1, "with"_L1,   "offers"_L1, "would"_L1,  "can"_L1}))
                    break;
            }
            const bool more = at(k) == "more"_L1, less = at(k) == "less"_L1;
            if (!(more || less) || me == other) continue;
            ++k;
            while (isOf(at(k), {"coins"_L1, "anywhere"_L1, "than"_L1, "that"_L1, "this"_L1, "elsewhere"_L1, "here"_L1,
                                "i"_L1, "do"_L1, "there"_L1}))
                ++k;
            if ((k >= int(words.size()) || at(k) == ","_L1) && !isExtreme(me, more)) return true;
        }
        return false;
    }

    /// "The other gets half of what I get", "I get twice what they get", where nothing like it is so.
    bool isFalseHalf(const std::vector<QStringView>& words) const
    {
        const auto at = [&](int k) { return k >= 0 && k < int(words.size()) ? words[std::size_t(k)] : QStringView(); };
        constexpr double tolerance = 0.2;
        for (int i = 1; i < int(words.size()); ++i) {
            if (!isOf(at(i), {"half"_L1, "twice"_L1, "double"_L1})) continue;
            Person who = Person::None, whose = Person::None;
            for (int p = i - 1; p >= 0 && at(p) != ","_L1 && i - p <= personReach; --p) {
                if (isRestriction(at(p))) return false;
                if (who == Person::None) who = personOf(at(p));
            }
            for (int k = i + 1; !at(k).isEmpty() && at(k) != ","_L1; ++k) {
                if (isRestriction(at(k)) || at(k) == "in"_L1) return false;
                if (whose == Person::None) whose = personOf(at(k));
            }
            if (who == Person::None || whose == Person::None || who == whose) continue;
            const svo::Allocation& own = m_item.payoffs[std::size_t(m_place)];
            const double ratio = who == Person::Other ? own.other / own.self : own.self / own.other;
            if (std::abs(ratio / (at(i) == "half"_L1 ? 0.5 : 2) - 1) > tolerance) return true;
        }
        return false;
    }

    /// "It maximises my own payoff", "it minimises what the other gets".
    bool isFalseOptimum(const std::vector<QStringView>& words, int i) const
    {
        const auto at = [&](int k) { return k >= 0 && k < int(words.size()) ? words[std::size_t(k)] : QStringView(); };
        const bool most = isOf(at(i), {"maximises"_L1, "maximizes"_L1, "maximising"_L1, "maximizing"_L1});
        if (!most && !isOf(at(i), {"minimises"_L1, "minimizes"_L1, "minimising"_L1, "minimizing"_L1})) return false;
        Person whose = Person::None;
        int k = i + 1;
        const bool joint =
            isOf(at(k), {"our"_L1, "the"_L1}) && isOf(at(k + 1), {"joint"_L1, "combined"_L1, "total"_L1});
        if (joint && isOf(at(k + 2), {"payoff"_L1, "sum"_L1, "amount"_L1, "total"_L1}))
            return (at(k + 3).isEmpty() || at(k + 3) == ","_L1) && !isExtremeTotal(most);
        for (; isOf(at(k), {"my"_L1, "own"_L1, "payoff"_L1, "coins"_L1, "what"_L1, "i"_L1, "get"_L1, "gets"_L1,
                            "the"_L1, "other"_L1, "they"_L1, "one"_L1, "their"_L1, "share"_L1, "income"_L1,
                            "earnings"_L1, "other's"_L1});
             ++k)
            if (whose == Person::None) whose = at(k) == "other's"_L1 ? Person::Other : personOf(at(k));
        const bool closes = at(k).isEmpty() || at(k) == ","_L1 || at(k) == "and"_L1;
        return closes && whose != Person::None && !isExtreme(whose == Person::Me, most);
    }

    /// "The one where we get the same".
    bool isFalselySame(const std::vector<QStringView>& words, int i) const
    {
        const auto at = [&](int k) { return k >= 0 && k < int(words.size()) ? words[std::size_t(k)] : QStringView(); };
        if (!(at(i) == "same"_L1 && at(i - 1) == "the"_L1) && at(i) != "equal"_L1) return false;
        const svo::Allocation& own = m_item.payoffs[std::size_t(m_place)];
        if (own.self == own.other) return false;
        const auto isUs = [](QStringView word) {
            return isOf(word, {"we"_L1, "both"_L1, "us"_L1, "we'd"_L1, "we'll"_L1});
        };
        bool us = false;
        for (int p = i - 1; p >= 0 && i - p <= personReach; --p) {
            us |= isUs(at(p));
            if (isOf(at(p), {"about"_L1, "roughly"_L1, "practically"_L1, "basically"_L1, "pretty"_L1, "much"_L1,
                             "virtually"_L1, "more"_L1, "around"_L1, "close"_L1}))
                return false;
        }
        int k = i + 1;
        while (k - i <= nounReach && isGain(at(k)))
            ++k;
        if (at(k) == "for"_L1 && (us |= isUs(at(k + 1)))) k = int(words.size());
        return us && (k >= int(words.size()) || at(k) == ","_L1 || at(k) == "and"_L1);
    }

    bool isExtreme(bool me, bool most) const
    {
        const auto value = [me](const svo::Allocation& payoff) { return me ? payoff.self : payoff.other; };
        const double own = value(m_item.payoffs[std::size_t(m_place)]);
        return std::none_of(m_item.payoffs.begin(), m_item.payoffs.end(), [&](const svo::Allocation& payoff) {
            return most ? value(payoff) > own : value(payoff) < own;
        });
    }

    const svo::Presentation& m_item;
    const int m_place;
};

/// "F (72 / 89)", "G. (56 + 94)": a pair in brackets right behind the label, not both amounts of which are its own.
bool hasForeignPair(const std::vector<Token>& tokens, int label, const svo::Presentation& item, int place)
{
    const auto sign = [&](int i, const auto& signs) {
        return i < int(tokens.size()) && isOneOf(tokens[std::size_t(i)], signs);
    };
    const auto number = [&](int i) { return i < int(tokens.size()) && tokens[std::size_t(i)].digits; };
    int i = label + 1;
    while (sign(i, u"*_.:"))
        ++i;
    if (!sign(i, u"([") || !number(i + 1) || !sign(i + 2, u"/|,+;&") || !number(i + 3) || !sign(i + 4, u")]"))
        return false;
    const double self = tokens[std::size_t(i + 1)].value, other = tokens[std::size_t(i + 3)].value;
    const auto has = [&](int k) {
        const svo::Allocation& payoff = item.payoffs[std::size_t(k)];
        return (payoff.self == self) + (payoff.other == other);
    };
    const svo::Allocation& own = item.payoffs[std::size_t(place)];
    if (has(place) == 2 || (own.self == other && own.other == self)) return false;
    for (int k = 0; k < int(item.payoffs.size()); ++k)
        if (has(k) == 2 || (has(k) == 1 && has(place) == 1 && k != place)) return true;
    return false;
}

} // namespace

bool belies(const Text& text, const std::vector<Token>& tokens, const svo::Presentation& item,
            const Extraction& reading)
{
    if (reading.state != State::Extracted || reading.end - reading.start != 1) return false;
    const auto label =
        std::find_if(tokens.begin(), tokens.end(), [&](const Token& token) { return token.start == reading.start; });
    if (label == tokens.end() || label->number || !label->sign.isNull()) return false;
    if (hasForeignPair(tokens, int(label - tokens.begin()), item, reading.place)) return true;
    const auto isWord = [](const Token& token) { return token.sign.isNull(); };
    if (std::count_if(tokens.begin(), label, isWord) > leadWords ||
        std::any_of(tokens.begin(), label,
                    [](const Token& t) { return t.number || t.is(Cue::Because, Cue::So, Cue::If); }))
        return false;
    if (misreckons(text, tokens, int(label - tokens.begin()), item, reading.place)) return true;
    const Token* end = &*label;
    for (auto token = label; token != tokens.end() && token->sentence <= label->sentence + 1; ++token)
        end = &*token;
    return ClaimReader(item, reading.place).isFalse(wordsBetween(text.key, reading.end, end->end, claimWords));
}

} // namespace app::extract
