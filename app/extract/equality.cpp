#include "app/extract/equality.h"
#include "app/extract/ties.h"
#include <algorithm>

namespace app::extract {

namespace {

constexpr int placeReach = 8; ///< tokens between a label and what is said before it: "The equal split: D"

class EqualityReader
{
public:
    EqualityReader(const std::vector<Token>& tokens, const svo::Presentation& item)
        : m_tokens(tokens)
        , m_item(item)
    {
    }

    bool isFalse(const Mention& m) const
    {
        constexpr int apposition = 8; // tokens between a label and what it is said to be
        const svo::Allocation& own = m_item.payoffs[std::size_t(m.place)];
        if (m.by != Mention::By::Label || own.self == own.other) return false;
        const bool nearest = isMostEqual(m_item, m.place);
        for (int i = m.first - 1; i >= std::max(0, m.first - placeReach); --i) { // "The equal split: D"
            if (at(i).is(Cue::Equal) && !nearest && isAim(i)) return true;       // "I want equal shares, so F"
            if (at(i).is(Cue::Equal)) {
                const int opens = i > 0 && at(i - 1).is(Cue::Fluff) ? i - 1 : i;
                return opens == 0 || at(opens - 1).ends ||
                       (i < m.first - 1 && at(opens - 1).is(Cue::Setting) && at(i + 1).sign == u',');
            }
            if (at(i).sign.isNull() ? !at(i).is(Cue::Fluff, Cue::Be, Cue::Option, Cue::It, Cue::Both, Cue::So)
                                    : at(i).sign != u':' && at(i).sign != u',')
                break;
        }
        int unknown = 0; // "Both of us walk away with equal amounts"
        const int behind = settled(m.last + 1);
        for (int i = behind; i < std::min(size(), behind + apposition); ++i) {
            if (at(i).is(Cue::Equal)) return true;
            const bool plain = !at(i).sign.isNull()
                                   ? !at(i).ends || opensClaim(i + 1)
                                   : at(i).is(Cue::Fluff, Cue::Be, Cue::It, Cue::Me, Cue::Other, Cue::So, Cue::Because,
                                              Cue::Both, Cue::Grant, Cue::Verb, Cue::Option, Cue::Setting) ||
                                         (!at(i).cues && ++unknown <= 2);
            const bool names = !at(i).letter.isNull() && at(i).letter != u'S' && !at(i).is(Cue::Me, Cue::Fluff);
            if (!plain || names || at(i).is(Cue::Not, Cue::Than, Cue::But, Cue::Past, Cue::Hedge)) return false;
        }
        return false;
    }

private:
    /// What is said to be equal opens the sentence, or is what is wanted: "it should be", "I want".
    bool isAim(int i) const
    {
        for (--i; i >= 0 && !at(i).ends; --i)
            if (!at(i).is(Cue::It, Cue::Be, Cue::Fluff, Cue::Choose, Cue::Me, Cue::Both) ||
                at(i).is(Cue::Not, Cue::Than, Cue::If, Cue::Past))
                return at(i).sign == u',' && i > 0 && at(i - 1).is(Cue::So, Cue::Filler, Cue::Answer);
        return true;
    }

    /// A sentence that says at once what comes with the option: "We both …", "It …".
    bool opensClaim(int i) const
    {
        return i < size() && (at(i).is(Cue::Both, Cue::It, Cue::Me, Cue::Other) || at(i).says(u"we") ||
                              (at(i).is(Cue::Equal) && i + 1 < size() && at(i + 1).ends));
    }

    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    int size() const { return int(m_tokens.size()); }
    int settled(int i) const { return i < size() && at(i).is(Cue::Settle) ? i + 1 : i; } ///< behind "is my choice"

    const std::vector<Token>& m_tokens;
    const svo::Presentation& m_item;
};

} // namespace

bool claimsEqual(const std::vector<Token>& tokens, const Mention& label, const svo::Presentation& item)
{
    return EqualityReader(tokens, item).isFalse(label);
}

} // namespace app::extract
