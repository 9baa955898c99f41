#include "app/llm/gate.h"

#include <algorithm>

namespace app::llm {

Gate::Gate(bool isLocal, std::optional<int> stated)
    : m_limit(std::max(1, stated.value_or(isLocal ? 1 : 4)))
    , m_ceiling(std::max(1, stated.value_or(isLocal ? 4 : 8)))
{
}

void Gate::leaveClean()
{
    --m_underWay;
    if (++m_cleanInRow < m_limit) return;
    m_cleanInRow = 0;
    m_limit = std::min(m_ceiling, m_doubling ? 2 * m_limit : m_limit + 1);
}

void Gate::leaveThrottled(base::Milliseconds startedAt, base::Milliseconds now)
{
    --m_underWay;
    m_cleanInRow = 0;
    m_doubling = false;
    if (m_lastCut && startedAt <= *m_lastCut) return; // was already on its way when the limit was cut
    m_limit = std::max(1, m_limit / 2);
    m_lastCut = now;
}

void Gate::leaveFailed()
{
    --m_underWay;
    m_cleanInRow = 0;
}

} // namespace app::llm
