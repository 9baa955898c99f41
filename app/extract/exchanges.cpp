#include "app/extract/exchanges.h"
#include "app/extract/spans.h"
#include <algorithm>

namespace app::extract {

namespace {

constexpr int verbReach = 7;  ///< tokens between a verb of exchanging and what is given away
constexpr int jointReach = 6; ///< tokens between what is given away and what comes instead
constexpr int nounReach = 6;  ///< tokens between "second answer" and the option

class Exchanges
{
public:
    Exchanges(const std::vector<Token>& tokens, std::vector<Reading>& readings)
        : m_tokens(tokens)
        , m_readings(readings)
    {
    }

    void run()
    {
        for (std::size_t n = 0; n + 1 < m_readings.size(); ++n) {
            if (!isLabel(n) || !isLabel(n + 1) || m_readings[n].mention.place == m_readings[n + 1].mention.place)
                continue;
            swap(n);
            bound(n);
        }
        for (std::size_t n = 0; n < m_readings.size(); ++n)
            if (isLabel(n) && isFavoured(m_readings[n].mention)) give(n, Role::Chosen, "swapped");
        count();
    }

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    int size() const { return int(m_tokens.size()); }
    bool isLabel(std::size_t n) const { return m_readings[n].mention.by == Mention::By::Label; }

    void give(std::size_t n, Role role, const char* rule)
    {
        m_readings[n].role = role;
        m_readings[n].rule = rule;
    }

    int firstOfSentence(int token) const
    {
        int first = token;
        while (first > 0 && !at(first - 1).ends && token - first < 60)
            --first;
        return first;
    }

    // What takes the place of what.

    /// "swap", "change my answer from": a verb that gives the option behind it away for another one; "strike": without
    /// one.
    static bool givesAway(const Token& token) { return token.is(Cue::Reject) && token.value > 0; }
    static bool strikes(const Token& token) { return givesAway(token) && token.value > 1; }

    /// The verb that gives an option away, before it in its clause; −1: none.
    int verbBefore(int first) const
    {
        for (int i = first - 1; i >= 0 && first - i <= verbReach && !at(i).ends; --i) {
            if (givesAway(at(i))) return i;
            if (at(i).sign == u',' || at(i).is(Cue::Not, Cue::Than, Cue::And, Cue::Or)) return -1;
        }
        return -1;
    }

    /// "for", "with an", "in favour of", "by option": nothing else stands between the two. Behind a verb that strikes
    /// "to" only opens a range.
    bool isJoint(int from, int to, bool struck) const
    {
        bool joins = false;
        for (int i = from; i < to; ++i) {
            const Token& token = at(i);
            if (struck && token.says(u"to", u"à", u"zu", u"a")) return false;
            joins |= token.is(Cue::Through) || (token.is(Cue::Fluff) && token.is(Cue::Verb) && !token.is(Cue::Not));
            if (token.sign.isNull() ? !token.is(Cue::Fluff, Cue::Through, Cue::Option, Cue::Grade) && !token.says(u"im")
                                    : !isDress(token))
                return false;
        }
        return joins && to - from <= jointReach;
    }

    /// "C should read E", "the C above ought to be an E"
    bool isMeant(int from, int to) const
    {
        const bool erratum = at(from).sign == u',' && from > 1 && at(from - 2).is(Cue::Fluff, Cue::Than);
        int meant = from + erratum; // "for C, read E"
        while (meant < to && meant - from < 2 && !at(meant).is(Cue::Through) && at(meant).sign.isNull())
            ++meant;
        if (meant >= to || !at(meant).is(Cue::Through) || !at(meant).is(Cue::Be, Cue::Retract)) return false;
        for (int i = meant + 1; i < to; ++i)
            if (at(i).sign.isNull() ? !at(i).is(Cue::Fluff, Cue::Option, Cue::Grade) : !isDress(at(i))) return false;
        return true;
    }

    /// "…, put E", "… and write E": a clause of its own that ends with the other option.
    bool isInstead(int from, const Mention& other) const
    {
        const int to = other.first;
        if (to - from < 2 || to - from > 5 || !(at(from).sign == u',' || at(from).is(Cue::And))) return false;
        const int next = other.last + 1; // "… and put E there"
        const bool there = next + 1 < size() && at(next).is(Cue::Fluff) && at(next + 1).ends;
        if (next < size() && !at(next).ends && !at(next).is(Cue::Wait) && !there) return false;
        bool verb = false;
        for (int i = from + 1; i < to; ++i) {
            if (!at(i).sign.isNull() ||
                at(i).is(Cue::Not, Cue::Than, Cue::If, Cue::Because, Cue::Hedge, Cue::Or, Cue::Third, Cue::Past) ||
                givesAway(at(i)))
                return false;
            verb |= !at(i).is(Cue::Fluff, Cue::Option, Cue::And, Cue::Filler, Cue::So) || at(i).is(Cue::Choose);
        }
        return verb;
    }

    /// Nothing is said of the option behind it: "swapping C for E would cost me".
    bool endsBehind(const Mention& m) const
    {
        const int next = m.last + 1;
        if (next >= size() || !at(next).sign.isNull()) return true;
        if (at(next).is(Cue::Modal)) return next + 1 < size() && at(next + 1).is(Cue::You);
        return at(next).is(Cue::Because, Cue::Wait, Cue::Filler, Cue::So, Cue::But, Cue::Fluff) &&
               !at(next).is(Cue::And);
    }

    void swap(std::size_t n)
    {
        const Mention& old = m_readings[n].mention;
        const Mention& now = m_readings[n + 1].mention;
        if (at(old.first).sentence != at(now.first).sentence) return;
        const int from = old.last + 1, to = now.first;
        const int verb = verbBefore(old.first);
        const bool article = old.first > 0 && at(old.first - 1).is(Cue::Choose) && to == from + 1 &&
                             at(from).is(Cue::Grade); // "make that C an E"
        const bool swaps =
            verb >= 0 && (isJoint(from, to, strikes(at(verb))) || isInstead(from, now)) && endsBehind(now);
        if (!swaps && !(isMeant(from, to) && endsBehind(now)) && !article) return;
        const int first = firstOfSentence(old.first);
        bool open = false, denied = false, asked = false;
        for (int i = first; i < (verb < 0 ? old.first : verb + 1); ++i) {
            asked |= at(i).is(Cue::Benign);
            denied |= at(i).is(Cue::Not);
            open |= (at(i).is(Cue::If, Cue::Hedge, Cue::Past) && !at(i).is(Cue::Benign) && !at(i).is(Cue::Wait)) ||
                    (at(i).is(Cue::Third) && !at(i).is(Cue::Other));
        }
        int end = now.last;
        while (end < size() && !at(end).ends)
            ++end;
        const bool question = end < size() && at(end).sign == u'?' && !asked && !at(end - 1).is(Cue::You);
        if (denied) return give(n + 1, Role::Rejected, "swapped"); // "I wouldn't swap C for E"
        if (open || question) {
            give(n, Role::Named, "swapped");
            return give(n + 1, Role::Named, "swapped");
        }
        give(n, Role::Rejected, "swapped");
        give(n + 1, Role::Chosen, "swapped");
    }

    /// "I overrule my own decision in favour of A"
    bool isFavoured(const Mention& m) const
    {
        int i = m.first - 1;
        while (i > 0 && m.first - i <= 3 && at(i).is(Cue::Fluff, Cue::Option) && !at(i).is(Cue::Through))
            --i;
        if (i < 1 || !at(i).is(Cue::Through) || !at(i).is(Cue::Fluff) || !at(i).word.contains(u' ')) return false;
        bool mine = false, takesBack = false;
        for (int k = i - 1; k >= 0 && i - k <= 10 && !at(k).ends && at(k).sign != u','; --k) {
            if (at(k).is(Cue::Not, Cue::If, Cue::Third, Cue::Hedge)) return false;
            mine |= at(k).is(Cue::Me);
            takesBack |= at(k).is(Cue::Retract) || givesAway(at(k));
        }
        return mine && takesBack && endsBehind(m);
    }

    // The two ends of a range.

    /// "at the least", "at a minimum" stands beside it.
    bool isBound(const Mention& m) const
    {
        const auto bounds = [&](int i) { return i >= 0 && i < size() && at(i).is(Cue::Hedge) && at(i).is(Cue::Sum); };
        return bounds(m.last + 1) || bounds(m.first - 1);
    }

    /// "F at the least and H at the most"
    void bound(std::size_t n)
    {
        if (!isBound(m_readings[n].mention) || !isBound(m_readings[n + 1].mention)) return;
        give(n, Role::Hedged, "between");
        give(n + 1, Role::Hedged, "between");
    }

    // Answers that are counted.

    /// The ordinal of "second answer", "third try", "first impulse"; 0: none stands before it.
    int rankBefore(const Mention& m) const
    {
        for (int i = m.first - 1; i >= 0 && m.first - i <= nounReach && !at(i).ends; --i) {
            if (at(i).is(Cue::Ordinal) && isCounted(i)) return int(at(i).value);
            if (at(i).sign == u',') return 0;
        }
        return 0;
    }

    /// A noun that is no option, amount or question follows the ordinal at `i`.
    bool isCounted(int i) const
    {
        return i + 1 < size() && at(i).value >= 1 && at(i + 1).sign.isNull() && !at(i + 1).number &&
               (at(i + 1).is(Cue::Answer) || !(at(i + 1).cues & ~bits(Cue::Past))) && at(i + 1).letter.isNull() &&
               (!at(i + 1).is(Cue::Option, Cue::Ask) || at(i + 1).is(Cue::Answer)) && !at(i + 1).is(Cue::Ask);
    }

    void count()
    {
        std::vector<std::pair<int, std::size_t>> ranked; // rank and reading
        for (std::size_t n = 0; n < m_readings.size(); ++n)
            if (isLabel(n))
                if (const int rank = rankBefore(m_readings[n].mention)) ranked.push_back({rank, n});
        const bool same = std::all_of(ranked.begin(), ranked.end(), [&](const auto& one) {
            return m_readings[one.second].mention.place == m_readings[ranked.front().second].mention.place;
        });
        if (ranked.empty() || (same && ranked.size() > 1)) return; // "the first time: E; the second time: still E"
        const int behind = m_readings[ranked.front().second].mention.last + 1;
        int highest = 0;
        for (int i = 0; i + 2 < size(); ++i)
            if (at(i).is(Cue::Ordinal) && isCounted(i) && i >= behind) {
                highest = std::max(highest, int(at(i).value));
                m_prefers |= at(i + 1).is(Cue::Answer) && at(i + 1).value > 0;
            }
        int counts = 0;
        for (int i = behind; i < size(); ++i) {
            if (!at(i).is(Cue::Relative) || !at(i).is(Cue::Yes)) continue;
            if (at(i).value != 0)
                counts = int(at(i).value);
            else if (i > 0 && at(i - 1).is(Cue::Ordinal))
                counts = int(at(i - 1).value);
        }
        if (ranked.size() > 1 && counts < 0) counts = ranked.back().first;
        if (counts > 0) {
            for (const auto& [rank, n] : ranked)
                give(n, rank == counts ? Role::Chosen : Role::Rejected, "counted");
            return;
        }
        for (const auto& [rank, n] : ranked)
            if (highest > 1 && !m_prefers && m_readings[n].role >= Role::Suggested)
                give(n, ranked.size() > 1 ? Role::Hedged : Role::Tempted, "counted");
    }

    const std::vector<Token>& m_tokens;
    std::vector<Reading>& m_readings;
    bool m_prefers = false; ///< what is counted are choices, in the order of preference
};

} // namespace

void readExchanges(const std::vector<Token>& tokens, std::vector<Reading>& readings)
{
    Exchanges(tokens, readings).run();
}

} // namespace app::extract
