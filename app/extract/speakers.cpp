#include "app/extract/speakers.h"
#include "app/extract/spans.h"
#include <algorithm>
#include <set>

namespace app::extract {

namespace {

constexpr int longestName = 12;      ///< tokens of "My brother, who sits next to me"
constexpr int longestInlineName = 3; ///< tokens of a name within a line: "NEXT SUBJECT"
constexpr int personalWord = 6;      ///< characters of "myself"; longer is a phrase

/// What one person says: a line, or the part of one up to the next name.
struct Turn
{
    enum class Who { Nobody, Me, Someone };
    int from = 0; ///< tokens [from, to), the name left out
    int to = 0;
    Who who = Who::Nobody;
    bool person = false; ///< named by what the person is: "my wife"
    bool inLine = false; ///< one of several within a line
    QStringView name;
};

class SpeakerReader
{
public:
    SpeakerReader(const std::vector<Token>& tokens, std::vector<Reading>& readings)
        : m_tokens(tokens)
        , m_readings(readings)
    {
        findTurns();
    }

    bool run()
    {
        heedAttributions();
        const bool named = std::any_of(m_turns.begin(), m_turns.end(),
                                       [](const Turn& turn) { return turn.who == Turn::Who::Someone; });
        if (!named) return false;
        std::set<QStringView> askers;
        for (const Turn& turn : m_turns)
            if (hasQuestion(turn)) askers.insert(turn.name);
        const bool interview = !askers.empty();
        hearAnswers(interview);
        std::vector<std::size_t> own, others, outside;
        for (std::size_t n = 0; n < m_readings.size(); ++n) {
            if (m_readings[n].role < Role::Implied || m_readings[n].mention.place < 0) continue;
            const Turn* turn = turnOf(m_readings[n]);
            if (!turn)
                outside.push_back(n);
            else
                (turn->who == Turn::Who::Me ? own : others).push_back(n);
        }
        if (!own.empty()) {
            silence([](const Turn& turn) { return turn.who == Turn::Who::Someone; });
            return true;
        }
        if (others.empty()) return false;
        std::set<QStringView> names;
        std::set<int> places;
        bool persons = true;
        for (const std::size_t n : others) {
            names.insert(turnOf(m_readings[n])->name);
            places.insert(m_readings[n].mention.place);
            persons &= turnOf(m_readings[n])->person;
        }
        if (!outside.empty()) {
            if (persons) silence([](const Turn& turn) { return turn.who == Turn::Who::Someone; });
            return false;
        }
        if (names.size() < 2 || places.size() < 2) return false;
        if (!interview) {
            for (const std::size_t n : others)                     // "Anna: I'd take I. Ben: I'd take A."
                if (m_readings[n].role == Role::Chosen || persons) // "Player 1: A. Player 2: I"
                    m_readings[n].role = Role::Hedged, m_readings[n].rule = "alternatives";
            return false;
        }
        const auto first = std::find_if(others.begin(), others.end(),
                                        [&](std::size_t n) { return !askers.contains(turnOf(m_readings[n])->name); });
        if (first == others.end()) return false;
        const QStringView asked = turnOf(m_readings[*first])->name; // who is asked first is the one meant
        silence([&](const Turn& turn) { return turn.who == Turn::Who::Someone && turn.name != asked; });
        return false;
    }

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    int size() const { return int(m_tokens.size()); }

    void findTurns()
    {
        for (int i = 0; i < size(); ++i) {
            const bool line = i == 0 || at(i - 1).sign == u'\n';
            const bool inLine =
                i > 0 && !line && (at(i - 1).ends || (isOneOf(at(i - 1), u"\"'") && i > 1 && at(i - 2).ends));
            if (!line && !inLine) continue;
            Turn turn;
            if (!readName(i, line ? longestName : longestInlineName, turn)) {
                if (line) close(i);
                continue;
            }
            if (inLine && !m_turns.empty() && m_turns.back().to == 0) m_turns.back().inLine = true;
            turn.inLine = inLine;
            close(i);
            m_turns.push_back(turn);
            i = turn.from - 1;
        }
        close(size());
        for (Turn& turn : m_turns)
            if (turn.inLine) turn.to = endOfSpeech(turn);
    }

    /// Where the quotation or else the sentence ends with which a turn within a line begins.
    int endOfSpeech(const Turn& turn) const
    {
        const bool quoted = turn.from < turn.to && at(turn.from).sign == u'"';
        for (int i = turn.from + quoted; i < turn.to; ++i)
            if (quoted ? at(i).sign == u'"' : at(i).ends) return i + 1;
        return turn.to;
    }

    enum class Said { Nowhere, ByMe, BySomeone };
    /// Who is said to say a label in quotes: "A", whispers the saint; "F", say I.
    Said saidBy(const Reading& reading) const
    {
        constexpr int clause = 8;
        int i = reading.mention.last + 1;
        if (reading.mention.by != Mention::By::Label || reading.mention.first == 0 || i + 1 >= size() ||
            !isOneOf(at(reading.mention.first - 1), u"\"'"))
            return Said::Nowhere;
        const int end = i;
        while (i < size() && i - end < 2 && isOneOf(at(i), u",\"'"))
            ++i;
        if (i - end < 2 || i >= size() || !at(i).sign.isNull()) return Said::Nowhere;
        for (const int verb = i; i < size() && i - verb < clause && !at(i).ends && at(i).sign != u','; ++i)
            if (at(i).is(Cue::Me) || at(i).letter == u'I' || (at(i).is(Cue::If) && i == verb))
                return Said::ByMe; // "say I"
        return Said::BySomeone;
    }

    /// Several say their letters in quotes; only the speaker's own counts.
    void heedAttributions()
    {
        constexpr std::size_t several = 12; // readings
        if (m_readings.size() > several) return;
        std::vector<Reading*> others;
        std::set<int> places;
        for (Reading& reading : m_readings) {
            const Said said = saidBy(reading);
            if (said == Said::Nowhere) continue;
            places.insert(reading.mention.place);
            if (said == Said::BySomeone)
                others.push_back(&reading);
            else if (reading.role == Role::Named)
                reading.role = Role::Implied, reading.rule = "answer_statement";
        }
        if (places.size() < 2) return;
        for (Reading* other : others)
            other->role = Role::Tempted, other->rule = "somebody_else";
    }

    /// The last turn ends at token i at the latest.
    void close(int i)
    {
        if (m_turns.empty()) return;
        int& to = m_turns.back().to;
        if (to == 0) to = i;
    }

    /// "My brother, sitting next to me:", "[Me]", "**Anna**:"
    bool readName(int i, int longest, Turn& turn) const
    {
        const int start = i;
        while (i < size() && at(i).sign != u'\n' &&
               (isDress(at(i)) || isOneOf(at(i), u"-\u2022\u2014") ||
                (i + 1 < size() && at(i).digits && isOneOf(at(i + 1), u".)")) || (i > start && at(i - 1).digits)))
            ++i; // "3. Mine:"
        const int first = i;
        const bool bracket = i > start && at(i - 1).sign == u'[';
        bool someone = false, person = false, me = false, nested = false, mine = false, told = false;
        for (; i < size() && i - first <= longest; ++i) {
            const Token& token = at(i);
            if (token.sign == u':' || (bracket && token.sign == u']')) break;
            if (token.ends || token.sign == u'"') return false;
            if (!token.sign.isNull()) {
                nested |= token.sign == u'(';
                continue;
            }
            if (token.is(Cue::Answer, Cue::Choose, Cue::Option, Cue::Ask, Cue::Be, Cue::So, Cue::If, Cue::It, Cue::Wait,
                         Cue::Retract, Cue::Because, Cue::But, Cue::Not, Cue::Sum, Cue::Past))
                return false;
            if (token.running) return false;
            const bool bare = i + 1 < size() && !at(i + 1).sign.isNull();
            if (token.is(Cue::Me) && bare && (i == first || at(i - 1).sign == u'(') &&
                token.word.size() <= personalWord && token.letter.isNull())
                me = true;
            if (nested || told || token.is(Cue::Fluff, Cue::Elsewhere)) continue; // "next subject"
            if (i == first && token.is(Cue::Me)) {
                mine = true; // "my wife"
                continue;
            }
            told = true;
            if (saysHowMuch(i)) {
                someone = true;
                continue;
            }
            person = token.is(Cue::Third, Cue::Other);
            someone =
                person || token.is(Cue::Grade) || (!token.cues && token.letter.isNull() && !token.number && !mine);
        }
        if (i >= size() || i == first || i - first > longest || !isOneOf(at(i), u":]") || !(me || someone))
            return false;
        turn.from = i + 1;
        turn.to = 0;
        turn.who = me ? Turn::Who::Me : Turn::Who::Someone;
        turn.person = person;
        turn.name = QStringView(at(first).word.data(), at(i).start - at(first).start);
        return true;
    }

    /// "Most generous:"
    bool saysHowMuch(int i) const
    {
        static const std::set<QStringView> words{u"most", u"least", u"some", u"many"};
        return words.contains(at(i).word);
    }

    /// "Guest: "D, please."": a label with which a turn opens answers what was asked.
    void hearAnswers(bool interview)
    {
        for (Reading& reading : m_readings) {
            const Turn* turn = turnOf(reading);
            const int next = reading.mention.last + 1;
            if (!turn || !(interview || turn->who == Turn::Who::Me) || reading.role != Role::Named ||
                reading.mention.by != Mention::By::Label ||
                (next < turn->to && at(next).sign != u',' && !at(next).ends))
                continue;
            int i = turn->from;
            while (i < reading.mention.first && (isDress(at(i)) || at(i).is(Cue::Filler, Cue::Option)))
                ++i;
            if (i == reading.mention.first) reading.role = Role::Implied, reading.rule = "answered_question";
        }
    }

    bool hasQuestion(const Turn& turn) const
    {
        return std::any_of(m_tokens.begin() + turn.from, m_tokens.begin() + turn.to,
                           [](const Token& token) { return token.sign == u'?'; });
    }

    const Turn* turnOf(const Reading& reading) const
    {
        const int at = reading.mention.first;
        auto turn = std::upper_bound(m_turns.begin(), m_turns.end(), at,
                                     [](int first, const Turn& t) { return first < t.from; });
        return turn == m_turns.begin() || at >= (--turn)->to ? nullptr : &*turn;
    }

    template <class Whose> void silence(Whose&& isWhose)
    {
        for (Reading& reading : m_readings) {
            const Turn* turn = turnOf(reading);
            if (turn && isWhose(*turn)) reading.role = Role::Tempted, reading.rule = "somebody_else";
        }
    }

    const std::vector<Token>& m_tokens;
    std::vector<Reading>& m_readings;
    std::vector<Turn> m_turns;
};

} // namespace

bool heedSpeakers(const std::vector<Token>& tokens, std::vector<Reading>& readings)
{
    return SpeakerReader(tokens, readings).run();
}

} // namespace app::extract
