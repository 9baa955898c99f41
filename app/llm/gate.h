#pragma once
#include "app/base/clock.h"
#include <optional>

namespace app::llm {

/// How many requests may be under way at once for one connection and model: additive increase, multiplicative
/// decrease (pure bookkeeping, no timers). Starts at 1 on loopback and 4 elsewhere and doubles with every clean round
/// until the first throttle or the ceiling (4 on loopback, 8 elsewhere); then + 1 after `limit` clean completions;
/// halves on a throttle, once per cooldown. A limit that the user states is both start and ceiling.
class Gate
{
public:
    Gate(bool isLocal, std::optional<int> stated);

    bool isOpen() const { return m_underWay < m_limit; }
    int limit() const { return m_limit; }
    int underWay() const { return m_underWay; }

    void enter() { ++m_underWay; }
    /// One request left, for whatever reason. `startedAt` and `now` are of one monotonic clock.
    void leaveClean();
    void leaveThrottled(base::Milliseconds startedAt, base::Milliseconds now);
    void leaveFailed();

private:
    int m_limit;
    int m_ceiling;
    int m_underWay = 0;
    int m_cleanInRow = 0;
    bool m_doubling = true;
    std::optional<base::Milliseconds> m_lastCut;
};

} // namespace app::llm
