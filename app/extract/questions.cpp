#include "app/extract/questions.h"
#include "app/extract/spans.h"
#include <algorithm>
#include <set>

namespace app::extract {

namespace {

class QuestionReader
{
public:
    QuestionReader(const std::vector<Token>& tokens, std::vector<Reading>& readings)
        : m_tokens(tokens)
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

    const std::vector<Token>& m_tokens;
    std::vector<Reading>& m_readings;
};

} // namespace

void heedQuestions(const std::vector<Token>& tokens, std::vector<Reading>& readings)
{
    QuestionReader(tokens, readings).run();
}

} // namespace app::extract
