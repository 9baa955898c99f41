#include "app/extract/mentions.h"
#include "app/extract/spans.h"
#include <algorithm>

namespace app::extract {

namespace {

constexpr int pairReach = 2;         ///< sentences before a referent in which the two options stand
constexpr int ordinalReach = 40;     ///< tokens between two ordinals that count the same
constexpr std::ptrdiff_t recent = 8; ///< mentions that are looked back at

/// Words that point at one of two options that were just named: "the former", "the latter", "the second of the two",
/// "my second thought was right".
class ReferentReader
{
public:
    ReferentReader(const std::vector<Token>& tokens, std::vector<Mention>& mentions)
        : m_tokens(tokens)
        , m_mentions(mentions)
    {
    }

    void run()
    {
        const std::size_t named = m_mentions.size();
        std::size_t before = 0; // mentions that start before the token
        for (int i = 1; i < size(); ++i) {
            while (before < named && m_mentions[before].first < i)
                ++before;
            int last = i;
            const int rank = rankAt(i, last, before);
            if (rank == 0) continue;
            const int place = placeOf(i, rank, before);
            if (place < 0) continue;
            if (before < named && m_mentions[before].first == i && m_mentions[before].by == Mention::By::Position)
                m_mentions[before] = {Mention::By::Position, place, i, std::max(last, m_mentions[before].last), false};
            else
                m_mentions.push_back({Mention::By::Position, place, i, last, false});
        }
    }

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    int size() const { return int(m_tokens.size()); }
    bool isEnd(int i) const { return i >= size() || !at(i).sign.isNull(); }

    /// 1 or 2 where a word points at the first or second of two, up to `last`; 0: none does. `before`: the number of
    /// mentions that start before it.
    int rankAt(int i, int& last, std::size_t before) const
    {
        if (at(i).says(u"former", u"latter") && at(i - 1).says(u"the")) {
            if (!isEnd(i + 1) && at(i + 1).says(u"one", u"option", u"row", u"letter")) last = i + 1;
            const bool noun = !isEnd(last + 1) && !at(last + 1).cues; // "the former president"
            return noun ? 0 : at(i).says(u"former") ? 1 : 2;
        }
        if (const QStringView word = at(i).word; word.startsWith(u"first ") || word.startsWith(u"second ")) {
            const int thought = word.startsWith(u"first ") ? 1 : 2; // "first thought" is one phrase
            return isThought(word.sliced(word.indexOf(u' ') + 1)) && saysRight(i + 1, last) ? thought : 0;
        }
        const int rank = int(at(i).value);
        if (!at(i).is(Cue::Ordinal) || at(i).number || (rank != 1 && rank != 2)) return 0;
        if (saysOfTwo(i, last)) return rank;
        if (!isEnd(i + 1) && isThought(at(i + 1).word) && saysRight(i + 2, last)) return rank;
        if (!isEnd(i + 1) && at(i + 1).says(u"one") && (isEnd(i + 2) || at(i + 2).is(Cue::Settle)) &&
            isElsewhere(i, rank - 1, before)) {
            last = i + 1;
            return rank;
        }
        return isEnd(i + 1) && hasOrdinalBefore(i) ? rank : 0;
    }

    /// "of the two", "one of my two candidates", "of these two".
    bool saysOfTwo(int i, int& last) const
    {
        constexpr int longest = 5; // tokens
        bool of = false;
        for (int k = i + 1; k < std::min(size(), i + 1 + longest) && at(k).sign.isNull(); ++k) {
            of |= at(k).word.startsWith(u"of");
            if (k == i + 1 && at(k).is(Cue::Among)) return last = k, true; // "the first of them"
            if (of && (at(k).is(Cue::Cardinal) || at(k).digits) && at(k).value == 2) {
                last = k;
                if (!isEnd(k + 1) && (at(k + 1).is(Cue::Rows, Cue::Option) || !at(k + 1).cues)) last = k + 1;
                return true;
            }
        }
        return false;
    }

    static bool isThought(QStringView word)
    {
        return word == u"thought" || word == u"idea" || word == u"instinct" || word == u"impulse" || word == u"guess" ||
               word == u"candidate" || word == u"hunch";
    }

    /// "was right", "is the better one"
    bool saysRight(int k, int& last) const
    {
        if (isEnd(k) || !at(k).says(u"was", u"is", u"wins", u"won")) return false;
        int end = k;
        bool right = at(k).says(u"wins", u"won");
        for (++k; !isEnd(k); ++k) {
            right |= at(k).says(u"right", u"better", u"correct", u"best");
            if (at(k).is(Cue::Not) || !(at(k).says(u"right", u"better", u"correct", u"best", u"one", u"good") ||
                                        at(k).is(Cue::Fluff, Cue::Filler, Cue::Option)))
                return false;
            end = k;
        }
        if (!right || (k < size() && at(k).sign == u'?')) return false;
        last = end;
        return true;
    }

    /// The two options named right before are joined ("D and E"), and neither of them has this place of the list.
    bool isElsewhere(int i, int place, std::size_t before) const
    {
        if (before < 2) return false;
        const Mention& other = m_mentions[before - 1];
        const Mention& one = m_mentions[before - 2];
        return other.by == Mention::By::Label && one.by == Mention::By::Label && other.first - one.last == 2 &&
               at(one.last + 1).is(Cue::And, Cue::Or) && at(i).sentence - at(other.first).sentence == 1 &&
               one.place != place && other.place != place;
    }

    /// Another ordinal counts the two before: "D was my first idea, E the second. I go with the second."
    bool hasOrdinalBefore(int i) const
    {
        for (int k = i - 1; k >= 0 && i - k <= ordinalReach && at(i).sentence - at(k).sentence <= 1; --k)
            if (at(k).sentence < at(i).sentence && at(k).is(Cue::Ordinal) && !at(k).number && at(k).value == 2)
                return true;
        return false;
    }

    /// The place of the first or second of the two options named just before; −1 where there are not exactly two.
    int placeOf(int i, int rank, std::size_t before) const
    {
        int one = -1, other = -1;
        const auto end = m_mentions.begin() + std::ptrdiff_t(before);
        for (auto m = end - std::min(recent, std::ptrdiff_t(before)); m != end; ++m) {
            if (at(i).sentence - at(m->first).sentence > pairReach) continue;
            if (m->by != Mention::By::Label || m->place == one || m->place == other) continue;
            if (other >= 0) return -1;
            (one < 0 ? one : other) = m->place;
        }
        return other < 0 ? -1 : rank == 1 ? one : other;
    }

    const std::vector<Token>& m_tokens;
    std::vector<Mention>& m_mentions;
};

} // namespace

void addReferents(const std::vector<Token>& tokens, std::vector<Mention>& mentions)
{
    ReferentReader(tokens, mentions).run();
}

} // namespace app::extract
