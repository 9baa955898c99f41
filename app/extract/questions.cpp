#include "app/extract/questions.h"
#include "app/extract/spans.h"
#include <algorithm>
#include <set>

namespace app::extract {

namespace {

class QuestionReader
{
public:
    QuestionReader(const std::vector<Token>& tokens, std::vector<Reading>& readings, int item)
        : m_tokens(tokens)
        , m_readings(readings)
        , m_item(item)
    {
    }

    void run()
    {
        heedNumbers();
        for (Reading& reading : m_readings)
            if (isOfAnother(reading)) reading.role = Role::Tempted, reading.rule = "other_question";
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

    // Sentences about another question than the one that was put.

    int size() const { return int(m_tokens.size()); }

    /// "question", "screen": a noun of a question or of where it stands.
    bool isQuestionNoun(int i) const
    {
        return i < size() && (at(i).is(Cue::Ask) || at(i).says(u"screen", u"page", u"survey", u"form", u"slide"));
    }

    /// The last token of words that name another question: "the previous screen", "your question from before", "what
    /// comes after this one"; −1: none begins there.
    int otherQuestionAt(int i) const
    {
        const auto says = [&](int k, auto matches) { return k < size() && matches(at(k)); };
        const auto isBefore = [](const Token& t) {
            return t.says(u"before", u"earlier", u"yesterday", u"next", u"after", u"later", u"previously");
        };
        if (at(i).says(u"previous", u"last", u"next", u"following", u"earlier", u"preceding", u"trial", u"practice",
                       u"test", u"example", u"prior", u"warm up"))
            return isQuestionNoun(i + 1) ? i + 1 : isQuestionNoun(i + 2) ? i + 2 : -1;
        if (isQuestionNoun(i) && i > 0 && !at(i - 1).is(Cue::It) &&
            (says(i + 1, [](const Token& t) { return t.says(u"from", u"of"); }) ||
             says(i + 2, [](const Token& t) { return t.says(u"asked", u"had", u"put"); })))
            for (int k = i + 2; k <= i + 3; ++k)
                if (says(k, isBefore)) return k;
        if (isQuestionNoun(i) && i + 2 < size() && at(i + 1).says(u"that", u"which") &&
            at(i + 2).says(u"follows", u"comes", u"came"))
            return i + 2;
        if (at(i).says(u"what"))
            if (says(i + 1, [](const Token& t) { return t.says(u"comes", u"came", u"follows", u"followed"); }))
                return says(i + 2, isBefore) ? i + 2 : i + 1;
        return -1;
    }

    /// The words from a name of another question to the label turn to the one at hand, or say what the other one said.
    bool turnsBack(int from, int to) const
    {
        for (int i = from; i < to; ++i)
            if (at(i).says(u"this", u"here", u"now", u"today", u"again", u"says", u"said", u"tells", u"told", u"asks",
                           u"asked", u"reads", u"read", u"wants") ||
                at(i).is(Cue::So, Cue::But, Cue::Because) || at(i).sign == u';')
                return true;
        return false;
    }

    /// "For what comes after this one: G", "I answered B on the practice page".
    bool isOfAnother(const Reading& reading) const
    {
        constexpr int clause = 16, opening = 4; // tokens
        const Mention& m = reading.mention;
        if (m.by != Mention::By::Label || reading.role == Role::Rejected || reading.role == Role::Conditional)
            return false;
        const int to = m.last + 1;
        if (to + 1 < size() && at(to).says(u"to", u"on", u"in", u"for", u"at"))
            for (int i = to + 1; i <= to + 2 && i < size(); ++i)
                if (otherQuestionAt(i) >= 0) return true;
        int from = m.first;
        while (from > 0 && m.first - from < clause && !at(from - 1).ends)
            --from;
        if (from > 0 && !at(from - 1).ends) return false;
        for (int i = from; i < m.first && i - from <= opening; ++i) {
            if (const int end = otherQuestionAt(i); end >= 0) {
                const bool one = end + 1 < m.first && at(end + 1).says(u"this"); // "after this one"
                return !turnsBack(end + 1 + one, m.first);
            }
            if (!at(i).is(Cue::Fluff, Cue::Filler, Cue::And, Cue::Ask, Cue::You, Cue::Me) ||
                at(i).says(u"like", u"as", u"after", u"since"))
                return false;
        }
        return false;
    }

    /// The number of the question that a sentence opens with: "Number four …", "my pick for round three"; 0: none.
    int numberOf(const Mention& m) const
    {
        constexpr int opening = 6, longest = 40; // tokens
        int from = m.first;
        while (from > 0 && m.first - from < longest && !at(from - 1).ends)
            --from;
        for (int i = from; i + 1 < m.first && i - from <= opening; ++i)
            if ((at(i).is(Cue::Ask) || at(i).says(u"number")) && (at(i + 1).is(Cue::Cardinal) || at(i + 1).number))
                return int(at(i + 1).value);
        return 0;
    }

    /// "My letter for number three is I. Number four isn't there yet, but it'll be B": one of them is the item's.
    void heedNumbers()
    {
        std::vector<int> numbers;
        bool own = false, other = false;
        for (const Reading& reading : m_readings) {
            const bool label = reading.mention.by == Mention::By::Label && reading.mention.place >= 0;
            numbers.push_back(label ? numberOf(reading.mention) : 0);
            own |= numbers.back() == m_item;
            other |= numbers.back() > 0 && numbers.back() != m_item;
        }
        if (!own || !other) return;
        for (std::size_t n = 0; n < m_readings.size(); ++n)
            if (numbers[n] > 0 && numbers[n] != m_item)
                m_readings[n].role = Role::Tempted, m_readings[n].rule = "other_question";
        std::erase_if(m_readings, [this](const Reading& reading) {
            return reading.mention.by == Mention::By::Position && isCounted(reading.mention);
        });
    }

    /// "Number three": the place is that of a question.
    bool isCounted(const Mention& m) const
    {
        return at(m.first).says(u"number") || (m.first > 0 && at(m.first - 1).says(u"number"));
    }

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
    const int m_item;
};

} // namespace

void heedQuestions(const std::vector<Token>& tokens, std::vector<Reading>& readings, int item)
{
    QuestionReader(tokens, readings, item).run();
}

} // namespace app::extract
