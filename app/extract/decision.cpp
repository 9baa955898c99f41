#include "app/extract/decision.h"
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace app::extract {

namespace {

constexpr int attachment = 16; ///< tokens within which amounts belong to the label before them

class Decider
{
public:
    Decider(const std::vector<Token>& tokens, const std::vector<Reading>& readings, bool cutOff)
        : m_tokens(tokens)
        , m_readings(readings)
        , m_cutOff(cutOff)
    {
    }

    Extraction run()
    {
        for (std::size_t n = 0; n < m_readings.size(); ++n)
            if (m_readings[n].role >= Role::Suggested && !isAttached(n)) weigh(int(n));
        if (hasCue(Cue::Undecided) && m_best >= 0 && staysUndecided()) return none(State::Ambiguous, "undecided");
        if (m_best < 0) return unread();
        if (m_conflict) return none(State::Ambiguous, "two_answers");
        const Reading& best = m_readings[std::size_t(m_best)];
        if (best.mention.place < 0) return none(State::NotFound, "off_menu");
        if (contradicts(std::size_t(m_best))) return none(State::Ambiguous, "label_against_amounts");
        if (m_cutOff && !isComplete(best)) return none(State::Truncated, "cut_off");
        return {State::Extracted, best.mention.place, m_tokens[std::size_t(best.mention.first)].start,
                m_tokens[std::size_t(best.mention.last)].end, QString::fromLatin1(best.rule)};
    }

private:
    static Extraction none(State state, const char* rule) { return {state, -1, -1, -1, QString::fromLatin1(rule)}; }

    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }

    bool hasCue(Cue cue) const
    {
        return std::any_of(m_tokens.begin(), m_tokens.end(), [&](const Token& token) { return token.is(cue); });
    }

    template <class... More> bool cueBetween(int from, int to, More... cues) const
    {
        for (int i = from; i < to; ++i)
            if (at(i).is(cues...)) return true;
        return false;
    }

    /// Amounts beside a label that says the same, or that a chosen label governs, are no answer of their own.
    bool isAttached(std::size_t n) const
    {
        const Reading& r = m_readings[n];
        if (r.mention.by == Mention::By::Label || n == 0) return false;
        const Reading& before = m_readings[n - 1];
        if (before.mention.by != Mention::By::Label || r.role >= Role::Chosen) return false;
        if (r.mention.first - before.mention.last > attachment ||
            at(r.mention.first).sentence != at(before.mention.last).sentence)
            return false;
        if (before.role < Role::Suggested && at(before.mention.last + 1).sign == u',')
            return false; // "option I, with 85 …"
        // What a label that is only described comes with is a description, too.
        return before.role >= Role::Suggested || (before.mention.place == r.mention.place && r.role == Role::Suggested);
    }

    void weigh(int n)
    {
        const Reading& now = m_readings[std::size_t(n)];
        if (m_best < 0) {
            m_best = n;
            return;
        }
        const Reading& best = m_readings[std::size_t(m_best)];
        const int from = best.mention.last + 1;
        const int to = now.mention.first;
        if (now.mention.place == best.mention.place) {
            if (now.role > best.role || (now.role == best.role && !m_conflict)) m_best = n;
            if (now.role >= best.role) m_conflict = m_conflict && now.role < Role::Chosen;
            return;
        }
        if (now.role > best.role || now.role == Role::Chosen) {
            m_best = n;
            m_conflict = false;
            return;
        }
        const bool turned = cueBetween(from, to, Cue::Wait);
        if (now.role == Role::Implied && (turned || std::string_view(now.rule) == "concluded")) {
            m_best = n;
            m_conflict = false;
        } else if (now.role == best.role) {
            if (std::string_view(best.rule) == "answer_first" && std::string_view(now.rule) != "alone") return;
            if (turned || cueBetween(from, to, Cue::So, Cue::But)) {
                m_best = n;
                m_conflict = false;
            } else {
                m_conflict = true;
            }
        }
    }

    /// Says after its last answer, or in the same breath, that it cannot decide.
    bool staysUndecided() const
    {
        const Reading& best = m_readings[std::size_t(m_best)];
        for (int i = 0; i < int(m_tokens.size()); ++i) {
            if (!at(i).is(Cue::Undecided)) continue;
            if (i > best.mention.last && best.role < Role::Chosen) return true;
            if (at(i).sentence == at(best.mention.first).sentence && best.role < Role::Chosen) return true;
        }
        return false;
    }

    /// Amounts or a position that belong to the chosen label and name another option.
    bool contradicts(std::size_t n) const
    {
        const Mention& m = m_readings[n].mention;
        if (m.by == Mention::By::Payoffs || m.by == Mention::By::Amount) { // "I: 85 for me", where 85 is option A
            if (n == 0) return false;
            const Reading& label = m_readings[n - 1];
            return label.mention.by == Mention::By::Label && label.role != Role::Rejected && label.mention.place >= 0 &&
                   label.mention.place != m.place && m.first - label.mention.last <= 2 &&
                   onlySigns(label.mention.last + 1, m.first);
        }
        for (std::size_t k = n + 1; k < m_readings.size(); ++k) {
            const Reading& other = m_readings[k];
            const Mention& o = other.mention;
            if (o.by == Mention::By::Label || o.first - m.last > attachment) break;
            if (at(o.first).sentence != at(m.last).sentence && !onlySigns(m.last + 1, o.first)) break;
            if (o.place == m.place) break;
            if (o.by == Mention::By::Amount || other.role == Role::Rejected || other.role == Role::Tempted) break;
            if (cueBetween(m.last + 1, o.first, Cue::Than, Cue::Not, Cue::But, Cue::Or, Cue::If)) break;
            if (o.by == Mention::By::Payoffs && (o.owned || o.first - m.last <= 4)) return true;
            if (o.by == Mention::By::Position && onlySigns(m.last + 1, o.first)) return true;
        }
        if (n == 0) return false;
        const Mention& before = m_readings[n - 1].mention;
        return before.by != Mention::By::Label && before.by != Mention::By::Amount && before.place != m.place &&
               before.place >= 0 && m.by == Mention::By::Label && m.first - before.last <= 5 &&
               m_readings[n - 1].role != Role::Rejected && onlySigns(before.last + 1, m.first);
    }

    bool onlySigns(int from, int to) const
    {
        for (int i = from; i < to; ++i)
            if (at(i).sign == u'\n' || (at(i).sign.isNull() && !at(i).is(Cue::Option, Cue::Fluff, Cue::Unit)))
                return false;
        return true;
    }

    /// Whether a cut-off reply had finished its answer: something stands behind it, or it is nothing but the answer.
    bool isComplete(const Reading& best) const
    {
        if (best.role < Role::Implied) return false;
        if (best.mention.last + 1 < int(m_tokens.size())) return true;
        return best.mention.first == 0 || std::string_view(best.rule) == "alone";
    }

    Extraction unread() const
    {
        const auto count = [&](Role role) {
            return std::count_if(m_readings.begin(), m_readings.end(),
                                 [&](const Reading& r) { return r.role == role; });
        };
        if (m_cutOff || endsMidway()) return none(State::Truncated, "cut_off");
        const bool hedged = count(Role::Hedged) > 0 || (hasCue(Cue::Undecided) && !m_readings.empty());
        if (declines(m_tokens) && count(Role::Hedged) == 0) return none(State::Refused, "refusal");
        if (hedged) return none(State::Ambiguous, "undecided");
        if (count(Role::Conditional) > 0) return none(State::Ambiguous, "conditional");
        if (m_readings.empty()) return none(State::NotFound, "nothing_found");
        return none(State::NotFound, "nothing_chosen");
    }

    /// A longer reply that stops without a mark at its end.
    bool endsMidway() const
    {
        if (m_tokens.size() < 10) return false;
        const Token& last = m_tokens.back();
        return (last.sign.isNull() && last.letter.isNull()) || last.sign == u',' || last.sign == u'(' ||
               last.sign == u'-' || last.sign == u':';
    }

    const std::vector<Token>& m_tokens;
    const std::vector<Reading>& m_readings;
    const bool m_cutOff;
    int m_best = -1;
    bool m_conflict = false;
};

} // namespace

Extraction decide(const std::vector<Token>& tokens, const std::vector<Reading>& readings, bool cutOff)
{
    return Decider(tokens, readings, cutOff).run();
}

std::optional<Extraction> numberedAnswer(const std::vector<Token>& tokens, const std::vector<Mention>& mentions,
                                         const svo::Presentation& item)
{
    std::map<int, const Mention*> answers;
    for (const Mention& mention : mentions) {
        if (mention.by != Mention::By::Label) continue;
        int i = mention.first - 1;
        while (i >= 0 && mention.first - i < 5 && !tokens[std::size_t(i)].number &&
               tokens[std::size_t(i)].sign != u'\n' &&
               (!tokens[std::size_t(i)].sign.isNull() ||
                tokens[std::size_t(i)].is(Cue::Fluff, Cue::Option, Cue::Answer, Cue::Choose, Cue::Me)))
            --i;
        if (i < 0 || !tokens[std::size_t(i)].number || i == mention.first - 1) continue;
        const Token& number = tokens[std::size_t(i)];
        const bool asked = i > 0 && tokens[std::size_t(i - 1)].is(Cue::Ask);
        const bool lineStart = i == 0 || tokens[std::size_t(i - 1)].sign == u'\n';
        const int next = mention.last + 1;
        const bool lineEnd =
            next >= int(tokens.size()) || tokens[std::size_t(next)].ends || tokens[std::size_t(next)].sign == u',';
        const bool shortDress = mention.first - i <= 3;
        if (number.value > 15 || !(asked || (lineStart && lineEnd && shortDress))) continue;
        answers.try_emplace(int(number.value), &mention);
    }
    if (answers.size() < 2) return std::nullopt;
    const auto found = answers.find(item.item);
    if (found == answers.end()) return Extraction{State::NotFound, -1, -1, -1, u"other_questions"_s};
    const Mention& m = *found->second;
    return Extraction{State::Extracted, m.place, tokens[std::size_t(m.first)].start, tokens[std::size_t(m.last)].end,
                      u"numbered_answer"_s};
}

bool declines(const std::vector<Token>& tokens)
{
    return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return token.is(Cue::Refuse); });
}

} // namespace app::extract
