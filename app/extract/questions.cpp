#include "app/extract/questions.h"
#include "app/extract/spans.h"
#include <algorithm>
#include <set>

namespace app::extract {

namespace {

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

    QStringView word(int i) const { return at(i).word; }

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
                if (token.sign == u':' && !asks) words = 0, other = false; // "Teacher: which …"
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
        heedHeadings();
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

    struct Heading
    {
        QStringView noun; ///< empty: no heading with a number
        double number = 0;
    };

    /// What stands before the colon of a label: "Two steps: C", "Round 3: A", "Plan one: B".
    Heading headingOf(const Reading& reading) const
    {
        constexpr int longest = 3; // tokens
        const int i = reading.mention.first, behind = reading.mention.last + 1;
        if (reading.mention.by != Mention::By::Label || i < 3 || at(i - 1).sign != u':' ||
            (behind < int(m_tokens.size()) && !at(behind).ends && at(behind).sign != u','))
            return {};
        Heading heading;
        for (int k = i - 2; k >= 0 && !at(k).ends; --k) {
            if (i - 2 - k >= longest || !at(k).sign.isNull() || at(k).is(Cue::Me, Cue::Ask, Cue::Answer)) return {};
            if (at(k).number || at(k).is(Cue::Cardinal, Cue::Ordinal))
                heading.number = at(k).value;
            else if (!at(k).is(Cue::Fluff) || heading.noun.isEmpty())
                heading.noun = at(k).word;
        }
        if (heading.noun.endsWith(u's')) heading.noun.chop(1); // "one step", "two steps"
        return heading.number != 0 ? heading : Heading();
    }

    /// "One step: D. Two steps: C": labels behind counted headings of one kind are gone through, and none is chosen.
    void heedHeadings()
    {
        Heading last;
        Reading* before = nullptr;
        for (Reading& reading : m_readings) {
            const Heading heading = headingOf(reading);
            if (heading.noun.isEmpty()) continue;
            if (before && heading.noun == last.noun && heading.number != last.number &&
                reading.mention.place != before->mention.place)
                for (Reading* each : {before, &reading})
                    if (each->role >= Role::Suggested && std::string_view(each->rule) == "after_colon")
                        each->role = Role::Named, each->rule = "listed";
            last = heading;
            before = &reading;
        }
    }

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
        QStringView word = at(i).word;
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

void heedQuestions(const Text& text, const std::vector<Token>& tokens, std::vector<Reading>& readings)
{
    QuestionReader(text, tokens, readings).run();
}

void heedCases(const Text& text, const std::vector<Token>& tokens, std::vector<Reading>& readings)
{
    CaseReader(text, tokens, readings).run();
}

} // namespace app::extract
