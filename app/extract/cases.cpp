#include "app/extract/cases.h"
#include "app/extract/spans.h"
#include <algorithm>
#include <set>

namespace app::extract {

namespace {

class CaseReader
{
public:
    CaseReader(const std::vector<Token>& tokens, std::vector<Reading>& readings)
        : m_tokens(tokens)
        , m_readings(readings)
    {
    }

    void run()
    {
        heedHeadings();
        heedAbsence();
        heedOnly();
        heedAsked();
        for (std::size_t n = 0; n + 1 < m_readings.size(); ++n)
            if (isLabel(n) && isLabel(n + 1) && m_readings[n].mention.place != m_readings[n + 1].mention.place)
                frame(n);
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
            for (std::size_t k = n; differs && k <= last; ++k)
                if (!caseOf(m_readings[k]).isEmpty() && m_readings[k].role != Role::Rejected)
                    m_readings[k].role = Role::Conditional, m_readings[k].rule = "case";
            n = last;
        }
    }

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    int size() const { return int(m_tokens.size()); }
    bool isLabel(std::size_t n) const { return m_readings[n].mention.by == Mention::By::Label; }

    /// The preposition that opens the case in which an option is named ("with a stranger E"), and is not the option's
    /// own ("with E they get 58"); −1: none. `opens`: only one that opens the sentence.
    int caseBefore(const Mention& m, bool opens) const
    {
        for (int i = m.first - 1; i >= 0 && m.first - i <= 10; --i) {
            const bool start = i == 0 || at(i - 1).ends;
            const bool clause = start || at(i - 1).sign == u',' || at(i - 1).is(Cue::And, Cue::But);
            if (clause && at(i).sign.isNull() && (start || !opens)) {
                int k = i;
                while (k < m.first && at(k).sign.isNull() && at(k).is(Cue::And, Cue::But))
                    ++k;
                return k + 1 < m.first && isPreposition(at(k)) && !at(k + 1).is(Cue::Option) &&
                               !at(k + 1).is(Cue::It) && !isSpeaker(k + 1)
                           ? k
                           : -1;
            }
            if (at(i).ends) return -1;
        }
        return -1;
    }

    /// "me", and not "my mother".
    bool isSpeaker(int i) const
    {
        return at(i).is(Cue::Me) && (i + 1 >= size() || !at(i + 1).sign.isNull() || !at(i + 1).letter.isNull() ||
                                     at(i + 1).is(Cue::It, Cue::Be, Cue::Choose));
    }

    static bool isPreposition(const Token& token)
    {
        return token.is(Cue::Fluff, Cue::Because) &&
               !token.is(Cue::So, Cue::Me, Cue::It, Cue::Be, Cue::Modal, Cue::Filler) &&
               (token.is(Cue::Verb, Cue::Setting, Cue::Because) || token.word.size() == 2) && token.word.size() <= 5 &&
               token.letter.isNull();
    }

    bool isCase(std::size_t n) const { return m_readings[n].isBy("case"); }

    /// "On Mondays I'd say A, on Fridays I", "With a friend A. With a stranger I."
    void frame(std::size_t n)
    {
        const Mention& one = m_readings[n].mention;
        const Mention& other = m_readings[n + 1].mention;
        const int apart = at(other.first).sentence - at(one.last).sentence;
        if (apart > 1) return;
        const int first = caseBefore(one, apart > 0), second = caseBefore(other, apart > 0);
        if (first < 0 || second <= one.last || at(first).cues != at(second).cues || at(first).word != at(second).word)
            return;
        for (const std::size_t k : {n, n + 1})
            if (m_readings[k].role < Role::Suggested && m_readings[k].role != Role::Named && !isCase(k)) return;
        if (m_readings[n].role < Role::Suggested && !isCase(n) && !isBetweenCommas(one)) return;
        for (int i = first; i < other.first; ++i)
            if (at(i).number || at(i).is(Cue::Wait)) return;
        for (const std::size_t k : {n, n + 1})
            m_readings[k].role = Role::Conditional, m_readings[k].rule = "case";
    }

    /// "On a rainy day, C, I suppose".
    bool isBetweenCommas(const Mention& m) const
    {
        return m.last + 1 < size() && at(m.first - 1).sign == u',' && at(m.last + 1).sign == u',';
    }

    /// "Only for family would I go to C": what the speaker would do in one case alone.
    void heedOnly()
    {
        constexpr int clause = 14; // tokens
        for (Reading& reading : m_readings) {
            if (reading.role < Role::Suggested || reading.mention.by != Mention::By::Label) continue;
            bool would = false;
            for (int i = reading.mention.first - 1; i >= 0 && reading.mention.first - i <= clause && !at(i).ends; --i) {
                would |= at(i).is(Cue::Modal) && at(i).says(u"would", u"could", u"will", u"should", u"might", u"do") &&
                         (at(i + 1).is(Cue::Me) || at(i + 1).letter == u'I');
                const bool opens = i == 0 || !at(i - 1).sign.isNull() || at(i - 1).is(Cue::And, Cue::But);
                if (!opens || !at(i).says(u"only")) continue;
                if (would && isPreposition(at(i + 1))) reading.role = Role::Conditional, reading.rule = "case";
                break;
            }
        }
    }

    /// The first token of the sentence of a label that stands among few words; −1: more.
    int sentenceOf(const Mention& m) const
    {
        constexpr int fewWords = 6; // "then I'd take …"
        for (int i = m.first; i >= 0 && m.first - i <= fewWords; --i)
            if (i == 0 || at(i - 1).ends) return i;
        return -1;
    }

    /// An option is named there.
    bool isNamedAt(int token) const
    {
        const auto found = std::lower_bound(m_readings.begin(), m_readings.end(), token,
                                            [](const Reading& r, int first) { return r.mention.first < first; });
        return found != m_readings.end() && found->mention.first == token;
    }

    /// The question that supposes a case right before the sentence of a label, as its first token: "Real money? Then
    /// I'd take I", "A friend? A", "Is it public? In that case D"; −1: none.
    int askedCase(const Mention& m) const
    {
        constexpr int longest = 10; // tokens of the question
        const int answer = sentenceOf(m);
        if (answer < 2 || at(answer - 1).sign != u'?') return -1;
        bool content = false;
        int i = answer - 2;
        for (; i >= 0 && answer - i <= longest && !at(i).ends; --i) {
            const bool asks = at(i).says(u"which", u"what", u"who", u"how", u"why", u"where", u"whose");
            if (asks || at(i).is(Cue::Choose, Cue::Answer, Cue::Anaphor, Cue::Undecided) || isNamedAt(i)) return -1;
            content |= at(i).sign.isNull() && !at(i).is(Cue::Me, Cue::So, Cue::It, Cue::Be, Cue::Fluff);
        }
        return content && (i < 0 || at(i).ends) ? i + 1 : -1;
    }

    /// "A stranger? Then …": it says itself that it is the answer to what was supposed. But "only points? Then …" takes
    /// up what was said.
    bool isThen(const Mention& m) const
    {
        const int question = askedCase(m), answer = sentenceOf(m);
        return question >= 0 && at(answer).says(u"then", u"in that case") && !at(question).is(Cue::Filler, Cue::Not) &&
               !at(question).says(u"only") && !cueBetween(m_tokens, question, answer, Cue::Me, Cue::You);
    }

    /// "Real money? I. Just points? A": answers to questions each of which supposes another case.
    void heedAsked()
    {
        Reading* before = nullptr;
        for (Reading& reading : m_readings) {
            const bool open = reading.mention.by == Mention::By::Label && reading.role != Role::Rejected;
            if (!open || askedCase(reading.mention) < 0) {
                if (reading.mention.by == Mention::By::Label) before = nullptr;
                continue;
            }
            if (before && before->mention.place != reading.mention.place)
                for (Reading* each : {before, &reading})
                    each->role = Role::Conditional, each->rule = "asked_case";
            if (reading.role >= Role::Suggested && isThen(reading.mention))
                reading.role = Role::Conditional, reading.rule = "asked_case";
            before = &reading;
        }
    }

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
            (behind < size() && !at(behind).ends && at(behind).sign != u','))
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
                    if (each->role >= Role::Suggested && each->isBy("after_colon"))
                        each->role = Role::Named, each->rule = "listed";
            last = heading;
            before = &reading;
        }
    }

    // An option that is supposed away: "If D weren't on the list, C. Otherwise D".

    /// What opens the condition that has an option as its subject or names it behind "no": "if there were no D",
    /// "should D be gone"; −1: none.
    int conditionOf(const Mention& m) const
    {
        constexpr int longest = 5; // tokens
        for (int i = m.first - 1; i >= 0 && m.first - i <= longest && at(i).sign.isNull() && !at(i).ends; --i)
            if (at(i).is(Cue::If) || (at(i).is(Cue::Invert) && (i == 0 || !at(i - 1).sign.isNull()))) return i;
        return -1;
    }

    /// 1: "if there weren't a D", "if D were not on the list"; −1: "if D is gone"; 0: the option is there.
    int absence(const Mention& m) const
    {
        const int condition = conditionOf(m);
        if (condition < 0 || m.by != Mention::By::Label) return 0;
        const bool there =
            std::any_of(m_tokens.begin() + condition, m_tokens.begin() + m.first, [](const Token& token) {
                return token.says(u"there", u"there's") || token.word.endsWith(u" there") || token.is(Cue::Setting);
            });
        for (int i = condition + 1; there && i < m.first; ++i)
            if (at(i).is(Cue::Not)) return 1;
        bool denied = at(condition).is(Cue::Not);
        for (int i = m.last + 1; i < size() && i - m.last <= 6 && at(i).sign.isNull() && isLabelWord(i) == false; ++i) {
            denied |= at(i).is(Cue::Not, Cue::NotBehind) || at(i).says(u"no longer");
            const bool listed = at(i).says(u"there", u"exist", u"available", u"allowed", u"offered", u"on the list") ||
                                at(i).word.endsWith(u"the list");
            if (denied && listed) return 1;
            if (at(i).says(u"gone", u"taken", u"unavailable", u"missing", u"sold out")) return denied ? 0 : -1;
        }
        return 0;
    }
    bool isLabelWord(int i) const { return !at(i).letter.isNull() && at(i).capital && at(i).letter != u'I'; }

    /// "Otherwise", "if not": the clause of a label opens with it.
    bool isOtherwise(const Mention& m) const
    {
        for (int i = m.first - 1; i >= 0 && m.first - i <= 4 && !at(i).ends; --i)
            if (at(i).says(u"otherwise", u"else", u"if not") || (at(i).is(Cue::Not) && i > 0 && at(i - 1).is(Cue::If)))
                return true;
        return false;
    }

    /// "But there is one", "but it isn't": a short clause behind an option says that what was supposed of it does not
    /// hold.
    bool isThereAfterAll(int from, bool gone) const
    {
        int i = from;
        while (i < size() && at(i).sign.isNull() && !at(i).is(Cue::But))
            ++i; // to the end of the supposition
        while (i < size() && !at(i).sign.isNull())
            ++i;
        if (i >= size() || !at(i).is(Cue::But)) return false;
        bool denied = false, is = false;
        int words = 0;
        for (++i; i < size() && at(i).sign.isNull(); ++i, ++words) {
            if (at(i).is(Cue::If, Cue::Hedge, Cue::Third) || at(i).number) return false;
            denied |= at(i).is(Cue::Not);
            is |= at(i).is(Cue::Be, Cue::Setting) || at(i).says(u"is", u"does", u"it does", u"isn't", u"it's");
        }
        return words > 0 && words <= 5 && denied == gone && (is || denied) && (i >= size() || at(i).sign != u'?');
    }

    void heedAbsence()
    {
        for (std::size_t n = 0; n + 1 < m_readings.size(); ++n) {
            const int absent = isLabel(n) ? absence(m_readings[n].mention) : 0;
            const Mention& instead = m_readings[n + 1].mention;
            if (absent == 0 || !isLabel(n + 1) || instead.place == m_readings[n].mention.place ||
                at(instead.first).sentence != at(m_readings[n].mention.first).sentence)
                continue;
            m_readings[n].role = Role::Named, m_readings[n].rule = "case";
            m_readings[n + 1].role = Role::Conditional, m_readings[n + 1].rule = "case";
            const bool otherwise = n + 2 < m_readings.size() && isLabel(n + 2) &&
                                   m_readings[n + 2].mention.place == m_readings[n].mention.place &&
                                   isOtherwise(m_readings[n + 2].mention);
            if (otherwise || (n + 2 == m_readings.size() && isThereAfterAll(instead.last + 1, absent < 0)))
                m_readings[n + 2 * otherwise].role = Role::Chosen, m_readings[n + 2 * otherwise].rule = "concluded";
            n += 1 + otherwise;
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
        if (next < size() && at(next).sign.isNull() && !at(next).is(Cue::And, Cue::But, Cue::Because)) return {};
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

    const std::vector<Token>& m_tokens;
    std::vector<Reading>& m_readings;
};

} // namespace

void heedCases(const std::vector<Token>& tokens, std::vector<Reading>& readings)
{
    CaseReader(tokens, readings).run();
}

} // namespace app::extract
