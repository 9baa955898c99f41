#include "app/extract/passage.h"
#include <algorithm>

namespace app::extract {

Extraction Passage::answer(const Reading& reading, const char* rule) const
{
    return {State::Extracted, reading.mention.place, at(reading.mention.first).start, at(reading.mention.last).end,
            QString::fromLatin1(rule)};
}

bool Passage::hasCue(Cue cue) const
{
    return m_where->has(cue, 0, int(m_tokens.size()));
}

bool Passage::opensNo(int from, int to) const
{
    return m_where->opensNo(from, to);
}

bool Passage::turns(int from, int to) const
{
    return opensNo(from, to) || cueBetween(from, to, Cue::Wait, Cue::But, Cue::So, Cue::Not, Cue::Past);
}

bool Passage::turnsBehind(const Reading& reading) const
{
    const int next = reading.mention.last + 1;
    return cueBetween(next, std::min(int(m_tokens.size()), next + 3), Cue::Wait);
}

bool Passage::declinesBefore(const Reading& reading) const
{
    bool declined = false;
    for (int i = 0; i < reading.mention.first; ++i) {
        if (at(i).is(Cue::Refuse))
            declined = true;
        else if (at(i).is(Cue::But, Cue::Benign, Cue::Wait, Cue::So))
            declined = false;
    }
    return declined;
}

bool Passage::isOwnAmount(const Reading& reading, double value) const
{
    const svo::Allocation& own = m_item.payoffs[std::size_t(reading.mention.place)];
    return value == own.self || value == own.other;
}

bool Passage::isLastSentence(int token) const
{
    for (int i = int(m_tokens.size()) - 1; i > token && at(i).sentence != at(token).sentence; --i)
        if (at(i).sign.isNull()) return false;
    return true;
}

bool Passage::namesOthers(const Reading& reading) const
{
    return std::any_of(m_readings.begin(), m_readings.end(), [&](const Reading& other) {
        return other.mention.by == Mention::By::Label && other.mention.place != reading.mention.place;
    });
}

int Passage::wordsAround(const Reading& reading) const
{
    const int sentence = at(reading.mention.first).sentence;
    return int(std::count_if(m_tokens.begin(), m_tokens.end(),
                             [&](const Token& token) { return token.sentence == sentence && token.sign.isNull(); }));
}

} // namespace app::extract
