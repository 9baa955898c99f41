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
    SpeakerReader(const Text& text, const std::vector<Token>& tokens, std::vector<Reading>& readings)
        : m_text(text)
        , m_tokens(tokens)
        , m_readings(readings)
    {
        findTurns();
    }

    bool run()
    {
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
            for (const std::size_t n : others) // "Anna: I'd take I. Ben: I'd take A."
                if (m_readings[n].role == Role::Chosen)
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
                token.end - token.start <= personalWord && token.letter.isNull())
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
        turn.name = QStringView(m_text.key).sliced(at(first).start, at(i).start - at(first).start);
        return true;
    }

    /// "Most generous:"
    bool saysHowMuch(int i) const
    {
        static const std::set<QStringView> words{u"most", u"least", u"some", u"many"};
        return words.contains(QStringView(m_text.key).sliced(at(i).start, at(i).end - at(i).start));
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

    const Text& m_text;
    const std::vector<Token>& m_tokens;
    std::vector<Reading>& m_readings;
    std::vector<Turn> m_turns;
};

class QuestionReader
{
public:
    QuestionReader(const Text& text, const std::vector<Token>& tokens, std::vector<Reading>& readings)
        : m_text(text)
        , m_tokens(tokens)
        , m_readings(readings)
    {
    }

    void run()
    {
        std::vector<Answered> answered;
        for (const Reading& reading : m_readings) {
            answered.push_back(answeredBy(reading));
            if (answered.back().kind == Kind::More)
                answered.back().kind = answered.size() > 1 ? answered[answered.size() - 2].kind : Kind::Short;
        }
        bool chosen = false; // an answer to the question what the speaker chooses
        for (std::size_t n = 0; n < m_readings.size(); ++n)
            chosen |= answered[n].kind == Kind::Choice && m_readings[n].role >= Role::Implied;
        std::set<int> others; // what answers questions that do not ask for the choice
        bool own = false;     // and an answer of the speaker's own behind them
        for (std::size_t n = 0; n < m_readings.size(); ++n) {
            const Reading& reading = m_readings[n];
            if (reading.role < Role::Implied || reading.mention.place < 0) continue;
            if (answered[n].kind == Kind::Other) others.insert(reading.mention.place);
            own = answered[n].kind == Kind::None && others.size() > 1 && !others.contains(reading.mention.place);
        }
        chosen |= own;
        for (std::size_t n = 0; n < m_readings.size(); ++n) {
            Reading& reading = m_readings[n];
            if (reading.role < Role::Suggested || reading.mention.place < 0) continue;
            if (answered[n].kind == Kind::Others)
                reading.role = Role::Tempted, reading.rule = "other_question";
            else if (answered[n].kind == Kind::Supposed)
                reading.role = Role::Conditional, reading.rule = "other_question";
            else if (answered[n].kind == Kind::Other && (chosen || isAnsweredBefore(n, answered)))
                reading.role = Role::Tempted, reading.rule = "other_question";
        }
    }

private:
    enum class Kind {
        None,     ///< no question stands before it
        Choice,   ///< "Which do you take?"
        Other,    ///< "Which is the most equal?"
        Others,   ///< "Which would they take?"
        Supposed, ///< "What if they were poor?"
        More,     ///< "And my boss?": asks the same of somebody else
        Short     ///< "So?"
    };
    struct Answered
    {
        Kind kind = Kind::None;
        int from = 0; ///< the question, [from, to]
        int to = 0;
    };

    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }

    QStringView word(int i) const { return QStringView(m_text.key).sliced(at(i).start, at(i).end - at(i).start); }

    /// The question right before the few words of an answer.
    Answered answeredBy(const Reading& reading) const
    {
        constexpr int fewWords = 6, longest = 60;
        int i = reading.mention.first, words = 0;
        while (i > 0 && !at(i - 1).ends) {
            words += at(i - 1).sign.isNull();
            if (words > fewWords) return {};
            --i;
        }
        while (i > 0 && (at(i - 1).sign == u'\n' || isOneOf(at(i - 1), u"\"'*)")))
            --i;
        if (i == 0 || at(i - 1).sign != u'?') return {};
        Answered answered{Kind::Short, i - 1, i - 1};
        while (answered.from > 0 && !at(answered.from - 1).ends && answered.to - answered.from < longest)
            --answered.from;
        answered.kind = kindOf(answered);
        return answered;
    }

    Kind kindOf(const Answered& question) const
    {
        int words = 0;
        bool asks = false, asked = false, chooses = false, other = false, supposed = false, others = false;
        for (int i = question.from; i < question.to; ++i) {
            const Token& token = at(i);
            if (!token.sign.isNull()) {
                if (token.sign == u':' && !asks) words = 0; // "Question: which …"
                continue;
            }
            ++words;
            asks |= words <= 3 && isQuestionWord(i);
            supposed |= token.is(Cue::If) && !token.is(Cue::Benign) && isSupposition(i);
            other |= token.is(Cue::Other, Cue::Third) && !token.is(Cue::Me);
            asked |= token.is(Cue::Me, Cue::You);
            if (!token.is(Cue::Choose, Cue::Answer, Cue::Anaphor)) continue;
            chooses = true;
            others |= other;
        }
        if (supposed && asks) return Kind::Supposed;
        if (at(question.from).is(Cue::And) && !chooses && other) return Kind::More;
        if (!asks || words < 3 || opensNo(m_tokens, question.from, question.to)) return Kind::Short;
        const bool mine = question.to > question.from + 1 && at(question.to - 1).is(Cue::Me) &&
                          at(question.to - 2).is(Cue::Be); // "which is mine?"
        if (mine || (asked && chooses && !others)) return Kind::Choice;
        return others ? Kind::Others : Kind::Other;
    }

    bool isQuestionWord(int i) const
    {
        static const std::set<QStringView> words{u"which", u"what", u"who", u"whose", u"how", u"where", u"whom"};
        const QStringView key = word(i);
        const qsizetype space = key.indexOf(u' ');
        return words.contains(space < 0 ? key : key.first(space));
    }

    bool isSupposition(int i) const
    {
        const QStringView key = word(i);
        return key.startsWith(u"if") || key.startsWith(u"suppos") || key.startsWith(u"assum");
    }

    /// Another option was answered in an earlier sentence and not taken back since.
    bool isAnsweredBefore(std::size_t n, const std::vector<Answered>& answered) const
    {
        constexpr std::size_t back = 32; // readings
        for (std::size_t k = n < back ? 0 : n - back; k < n; ++k) {
            const Reading& earlier = m_readings[k];
            if (earlier.role < Role::Implied || earlier.mention.place < 0 || answered[k].kind == Kind::Other) continue;
            if (earlier.mention.place == m_readings[n].mention.place) return false;
            if (earlier.mention.last < answered[n].from &&
                !cueBetween(m_tokens, earlier.mention.last + 1, m_readings[n].mention.first, Cue::Wait, Cue::But,
                            Cue::So))
                return true;
        }
        return false;
    }

    const Text& m_text;
    const std::vector<Token>& m_tokens;
    std::vector<Reading>& m_readings;
};

class CaseReader
{
public:
    CaseReader(const Text& text, const std::vector<Token>& tokens, std::vector<Reading>& readings)
        : m_text(text)
        , m_tokens(tokens)
        , m_readings(readings)
    {
    }

    void run()
    {
        for (std::size_t n = 0; n + 1 < m_readings.size(); ++n) {
            const QStringView preposition = caseOf(m_readings[n]);
            if (preposition.isEmpty()) continue;
            std::size_t last = n;
            bool differs = false;
            for (std::size_t k = n + 1; k < m_readings.size() && isNear(m_readings[last], m_readings[k]); ++k) {
                if (caseOf(m_readings[k]) != preposition) continue;
                last = k;
                differs |= m_readings[k].mention.place != m_readings[n].mention.place;
            }
            if (!differs) continue;
            for (std::size_t k = n; k <= last; ++k)
                if (!caseOf(m_readings[k]).isEmpty() && m_readings[k].role != Role::Rejected)
                    m_readings[k].role = Role::Conditional, m_readings[k].rule = "case";
            n = last;
        }
    }

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }

    bool isNear(const Reading& a, const Reading& b) const
    {
        constexpr int clause = 14; // tokens of ", for somebody in need A"
        return b.mention.first - a.mention.last <= clause &&
               at(b.mention.first).sentence - at(a.mention.last).sentence <= 1;
    }

    /// The preposition with which the clause of a label opens that says for whom or when it is: "for a friend I'd take
    /// A". Empty where there is none, or where it is the speaker.
    QStringView caseOf(const Reading& reading) const
    {
        static const std::set<QStringView> words{u"for", u"against", u"among", u"towards", u"toward", u"if", u"when"};
        constexpr int clause = 12;
        if (reading.mention.by != Mention::By::Label) return {};
        const int next = reading.mention.last + 1;
        if (next < int(m_tokens.size()) && at(next).sign.isNull() && !at(next).is(Cue::And, Cue::But, Cue::Because))
            return {};
        int i = reading.mention.first;
        while (i > 0 && reading.mention.first - i < clause && !at(i - 1).ends &&
               !(at(i - 1).sign == u',' && at(i).sign.isNull()) && !at(i - 1).is(Cue::But))
            --i;
        if (at(i).is(Cue::And)) ++i;
        QStringView word = QStringView(m_text.key).sliced(at(i).start, at(i).end - at(i).start);
        if (const qsizetype space = word.indexOf(u' '); space >= 0) word = word.first(space); // "for a"
        if (!words.contains(word) || i + 2 > reading.mention.first) return {};
        if (at(i + 1).is(Cue::Me) && !at(i + 2).sign.isNull()) return {};
        const bool content =
            std::any_of(m_tokens.begin() + i + 1, m_tokens.begin() + reading.mention.first, [](const Token& token) {
                return token.sign.isNull() && token.letter.isNull() &&
                       (!token.cues || token.is(Cue::Third, Cue::Other, Cue::Grade));
            });
        return content ? word : QStringView();
    }

    const Text& m_text;
    const std::vector<Token>& m_tokens;
    std::vector<Reading>& m_readings;
};

} // namespace

bool heedSpeakers(const Text& text, const std::vector<Token>& tokens, std::vector<Reading>& readings)
{
    return SpeakerReader(text, tokens, readings).run();
}

void heedQuestions(const Text& text, const std::vector<Token>& tokens, std::vector<Reading>& readings)
{
    QuestionReader(text, tokens, readings).run();
}

void heedCases(const Text& text, const std::vector<Token>& tokens, std::vector<Reading>& readings)
{
    CaseReader(text, tokens, readings).run();
}

} // namespace app::extract
