#include "app/extract/slips.h"
#include "app/extract/spans.h"
#include <algorithm>
#include <optional>

namespace app::extract {

namespace {

constexpr int slipReach = 16;    ///< tokens between an amount and the one that is meant
constexpr int partnerReach = 14; ///< tokens between the two amounts of a pair
constexpr int unknownWords = 2;  ///< "I've swapped the digits"

class SlipReader
{
public:
    SlipReader(std::vector<Token>& tokens, const svo::Presentation& item)
        : m_tokens(tokens)
        , m_item(item)
        , m_gone(tokens.size(), false)
    {
    }

    void run()
    {
        bool any = false;
        for (int i = 0; i < size(); ++i)
            if (isAmount(i) && !m_gone[std::size_t(i)]) any |= mend(i);
        if (!any) return;
        std::vector<Token> kept;
        for (int i = 0; i < size(); ++i)
            if (!m_gone[std::size_t(i)]) kept.push_back(m_tokens[std::size_t(i)]);
        m_tokens = std::move(kept);
    }

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    int size() const { return int(m_tokens.size()); }

    bool isAmount(int i) const
    {
        constexpr double smallest = 10, largest = 100; // points of an option
        return at(i).number && at(i).value >= smallest && at(i).value <= largest &&
               (i + 1 >= size() || at(i + 1).sign != u'%');
    }

    /// A word that takes back what was just said.
    bool isMend(int i) const
    {
        const Token& token = at(i);
        if (token.is(Cue::Not))
            return token.says(u"no", u"nope", u"nein", u"non", u"nao") && i + 1 < size() &&
                   (!at(i + 1).sign.isNull() || at(i + 1).number);
        return (token.is(Cue::Wait) && !token.says(u"instead", u"hmm", u"p.s.", u"postscript")) ||
               token.says(u"pardon", u"make that", u"make it", u"should read", u"should say", u"i should say",
                          u"can't type", u"cannot type", u"misspelt", u"mistyped");
    }

    /// Signs between an amount and the one that is meant.
    static bool isPause(const Token& token)
    {
        return isOneOf(token, u",;:.!(-") || token.sign == dashMark || token.sign == dotsMark;
    }

    static const Token* owner(const Token& token) { return token.is(Cue::Me, Cue::Other) ? &token : nullptr; }

    /// Behind an amount: its unit and whose it is. The first token behind those; sets the owner.
    int behind(int i, const Token*& owning) const
    {
        int end = i + 1;
        for (int k = i + 1; k < size() && k - i <= 4; ++k) {
            if (at(k).is(Cue::Me, Cue::Other)) owning = owner(at(k));
            if (!at(k).sign.isNull() || !at(k).is(Cue::Unit, Cue::Fluff, Cue::Me, Cue::Other) || isMend(k)) break;
            if (at(k).is(Cue::Unit, Cue::Me, Cue::Other)) end = k + 1;
        }
        return end;
    }

    /// The last amount before one, in its sentence or clause; −1: none.
    int partnerOf(int wrong) const
    {
        for (int i = wrong - 1; i >= 0 && wrong - i <= partnerReach && at(i).sentence == at(wrong).sentence; --i)
            if (isAmount(i)) return i;
        return -1;
    }

    /// Some option gives one of the two this amount, and the other one that of the partner, where there is one.
    bool fits(double x, int partner) const
    {
        return std::any_of(m_item.payoffs.begin(), m_item.payoffs.end(), [&](const svo::Allocation& p) {
            if (partner < 0) return p.self == x || p.other == x;
            const double y = at(partner).value;
            return (p.self == x && p.other == y) || (p.self == y && p.other == x);
        });
    }

    /// The number is one half of a pair: "59 and 79", "59/79".
    bool opensPair(int i) const
    {
        return i + 2 < size() && (at(i + 1).is(Cue::And) || isOneOf(at(i + 1), u"/,|:-")) && at(i + 2).number;
    }

    /// Nothing more is said of the amount there.
    bool closes(int i) const
    {
        return i >= size() || at(i).ends || at(i).sign == u')' || at(i).sign == dashMark || at(i).sign == u';';
    }

    /// The owner named right before an amount: "they get 59".
    const Token* ownerBefore(int wrong) const
    {
        for (int i = wrong - 1; i >= 0 && wrong - i <= 5 && at(i).sign.isNull() && !at(i).number && !at(i).is(Cue::And);
             --i)
            if (at(i).is(Cue::Me, Cue::Other)) return &at(i);
        return nullptr;
    }

    /// Puts the amount right where the reply does so. Whether it did.
    bool mend(int wrong)
    {
        const Token* owns = nullptr;
        const int from = behind(wrong, owns);
        const bool named = owns && from > wrong + 1;
        bool mends = false;
        int unknown = 0, right = from;
        const Token* owned = nullptr;
        for (; right < size() && right - wrong <= slipReach && !at(right).number; ++right) {
            const Token& token = at(right);
            const bool mending = isMend(right);
            mends |= mending;
            if (mending || isPause(token)) continue;
            if (token.is(Cue::Other) || (token.is(Cue::Me) && !mendsLater(right)))
                (mends ? owned : owns) = owner(token);
            const bool plain = token.is(Cue::Fluff, Cue::Filler, Cue::It, Cue::Be, Cue::Me, Cue::Other, Cue::Verb);
            if (!token.sign.isNull() || !token.letter.isNull() || token.is(Cue::Than, Cue::Or, Cue::If, Cue::And)) {
                if (token.letter != u'I' || !token.is(Cue::Me)) return false;
            } else if (!plain && (token.cues & ~bits(Cue::Word, Cue::Choose, Cue::Bad, Cue::But)) == 0) {
                if (++unknown > unknownWords) return false;
            } else if (!plain)
                return false;
        }
        if (right >= size() || right - wrong > slipReach || right == from || !isAmount(right) || opensPair(right))
            return false;
        if (!owns) owns = ownerBefore(wrong);
        const Token* said = owned;
        int to = behind(right, said);
        int last = to;
        for (int i = to;
             i < size() && i - to <= 3 && (isMend(i) || at(i).is(Cue::Filler, Cue::Me) || at(i).sign == u','); ++i)
            if (isMend(i) || at(i).is(Cue::Filler)) last = i + 1;
        if (last > to && closes(last))
            mends |= isMend(last - 1);
        else
            last = to;
        if (!mends || (to < size() && at(to).is(Cue::Modal, Cue::Be, Cue::NotBehind))) return false;
        if (owns && said && owns->is(Cue::Other) != said->is(Cue::Other)) return false;
        if (!fits(at(right).value, partnerOf(wrong))) return false;
        if (!named && to > right + 1) last = std::max(last, to);
        take(wrong, right, from, named ? last : right + 1, named ? last : to, last);
        return true;
    }

    /// A word that takes something back stands behind "I": "I mean", "I can't type".
    bool mendsLater(int i) const { return i + 1 < size() && isMend(i + 1); }

    /// Gives the wrong amount the right value, and leaves out the rest.
    void take(int wrong, int right, int from, int to, int tail, int last)
    {
        m_tokens[std::size_t(wrong)].value = at(right).value;
        m_tokens[std::size_t(wrong)].end = at(right).end; // the evidence shows what was put right, too
        bool opened = false;
        for (int i = from; i < to; ++i)
            opened |= at(i).sign == u'(', m_gone[std::size_t(i)] = true;
        for (int i = tail; i < last; ++i)
            m_gone[std::size_t(i)] = true;
        for (int i = last; opened && i < size() && i - last <= 2; ++i)
            if (at(i).sign == u')') {
                m_gone[std::size_t(i)] = true;
                break;
            }
    }

    std::vector<Token>& m_tokens;
    const svo::Presentation& m_item;
    std::vector<bool> m_gone; ///< per token
};

} // namespace

std::vector<Token> withoutSlips(std::vector<Token> tokens, const svo::Presentation& item)
{
    SlipReader(tokens, item).run();
    return tokens;
}

} // namespace app::extract
