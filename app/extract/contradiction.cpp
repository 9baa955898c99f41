#include "app/extract/contradiction.h"
#include "app/extract/spans.h"

namespace app::extract {

namespace {

class ContradictionReader
{
public:
    ContradictionReader(const std::vector<Token>& tokens, const std::vector<Reading>& readings)
        : m_tokens(tokens)
        , m_readings(readings)
    {
    }

    bool contradicts(std::size_t n) const
    {
        const Mention& m = m_readings[n].mention;
        if (m.by == Mention::By::Payoffs || m.by == Mention::By::Amount) { // "I: 85 for me", where 85 is option A
            if (n == 0) return false;
            const Reading& label = m_readings[n - 1];
            return label.mention.by == Mention::By::Label && label.role != Role::Rejected && label.mention.place >= 0 &&
                   label.mention.place != m.place && m.first - label.mention.last <= 2 &&
                   onlySigns(m_tokens, label.mention.last + 1, m.first);
        }
        for (std::size_t k = n + 1; k < m_readings.size(); ++k) {
            const Reading& other = m_readings[k];
            const Mention& o = other.mention;
            if (o.by == Mention::By::Label && m.by == Mention::By::Position && o.place != m.place &&
                onlySigns(m_tokens, m.last + 1, o.first))
                return true; // "the last option, A"
            if (o.by == Mention::By::Label || o.first - m.last > attachment) break;
            if (k == n + 1 && o.place >= 0 && o.place != m.place && saysOnlyAmounts(m, o)) return true;
            if (at(o.first).sentence != at(m.last).sentence && !onlySigns(m_tokens, m.last + 1, o.first)) break;
            if (o.place == m.place) break;
            if (o.by == Mention::By::Amount || other.role == Role::Rejected || other.role == Role::Tempted) break;
            if (cueBetween(m_tokens, m.last + 1, o.first, Cue::Than, Cue::Not, Cue::But, Cue::Or, Cue::If)) break;
            if (o.by == Mention::By::Payoffs && (o.owned || o.first - m.last <= 4)) return true;
            if (o.by == Mention::By::Position && onlySigns(m_tokens, m.last + 1, o.first)) return true;
        }
        if (n == 0) return false;
        const Mention& before = m_readings[n - 1].mention;
        return before.by != Mention::By::Label && before.by != Mention::By::Amount && before.place != m.place &&
               at(before.first).sentence == at(m.first).sentence && before.place >= 0 && m.by == Mention::By::Label &&
               m.first - before.last <= 5 && m_readings[n - 1].role != Role::Rejected &&
               onlySigns(m_tokens, before.last + 1, m.first);
    }

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }

    /// "I choose B. I get 100 and the other gets 50": the next sentence states amounts and says nothing against them.
    bool saysOnlyAmounts(const Mention& label, const Mention& amounts) const
    {
        const int sentence = at(amounts.first).sentence;
        if (amounts.by != Mention::By::Payoffs || !amounts.owned || amounts.first == amounts.last ||
            sentence != at(label.last).sentence + 1)
            return false;
        for (int i = label.last + 1; i < amounts.last; ++i)
            if (at(i).sentence == sentence && at(i).is(Cue::Than, Cue::Not, Cue::But, Cue::Or, Cue::If, Cue::Past,
                                                       Cue::Hedge, Cue::Third, Cue::Bad, Cue::Undecided, Cue::Wait))
                return false;
        for (int i = amounts.last + 1; i < int(m_tokens.size()) && at(i).sentence == sentence; ++i)
            if (at(i).is(Cue::Than, Cue::But, Cue::If)) return false; // "I'd get 68 and they 58 if …"
        return true;
    }

    const std::vector<Token>& m_tokens;
    const std::vector<Reading>& m_readings;
};

} // namespace

bool contradicts(const std::vector<Token>& tokens, const std::vector<Reading>& readings, std::size_t chosen)
{
    return ContradictionReader(tokens, readings).contradicts(chosen);
}

AmountsBehind amountsBehind(const std::vector<Token>& tokens, const Reading& label, const Reading& amounts)
{
    const Mention& l = label.mention;
    const Mention& a = amounts.mention;
    if (l.by != Mention::By::Label || a.by != Mention::By::Payoffs) return AmountsBehind::Choose;
    const int from = l.last + 1, to = a.first;
    const int sentences = tokens[std::size_t(to)].sentence - tokens[std::size_t(from - 1)].sentence;
    if (label.role >= Role::Implied && to - from < attachment && sentences == 0 &&
        !cueBetween(tokens, from, to, Cue::Wait, Cue::But, Cue::So, Cue::Not, Cue::Than, Cue::If, Cue::Or))
        return AmountsBehind::Describe;
    if (a.owned && amounts.role == Role::Chosen && label.role == Role::Chosen && sentences <= 1 &&
        !opensNo(tokens, from, to) &&
        !cueBetween(tokens, from, to, Cue::Wait, Cue::But, Cue::Not, Cue::Than, Cue::If, Cue::Or, Cue::Past))
        return AmountsBehind::Contradict;
    return AmountsBehind::Choose;
}

} // namespace app::extract
