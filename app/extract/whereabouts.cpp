#include "app/extract/whereabouts.h"
#include "app/extract/spans.h"
#include <algorithm>
#include <bit>

namespace app::extract {

Whereabouts::Whereabouts(const std::vector<Token>& tokens)
    : m_tokens(tokens)
{
    for (int i = 0; i < int(tokens.size()); ++i) {
        for (Cues left = tokens[std::size_t(i)].cues; left; left &= left - 1)
            m_cues[std::size_t(std::countr_zero(left))].push_back(i);
        if (tokens[std::size_t(i)].sign == u'>') m_angles.push_back(i);
        if (i + 1 < int(tokens.size()) && extract::opensNo(tokens, i, i + 2)) m_noes.push_back(i);
    }
}

bool Whereabouts::isBetween(const std::vector<int>& places, int from, int to)
{
    const auto found = std::lower_bound(places.begin(), places.end(), from);
    return found != places.end() && *found < to;
}

bool Whereabouts::opensNo(int from, int to) const
{
    to = std::min(to, int(m_tokens.size()));
    return isBetween(m_noes, from, to - 1) || extract::opensNo(m_tokens, from, std::min(to, from + 4)); // "A or no, B"
}

} // namespace app::extract
