#pragma once
#include "app/base/clock.h"
#include <map>

namespace support {

/// A clock that stands still until a test moves it. Timers fire inside advance(), in order of their time.
/// One thread only.
class FakeClock final : public app::base::Clock
{
public:
    FakeClock();
    ~FakeClock() override;
    QDateTime now() const override { return m_now; }
    app::base::Milliseconds monotonic() const override { return m_elapsed; }
    std::unique_ptr<app::base::Timer> timer(std::function<void()> callback) override;

    /// Moves time on and fires what falls due, with the time of each set while it runs.
    void advance(app::base::Milliseconds by);
    /// Time until the next armed timer; none when nothing is armed.
    std::optional<app::base::Milliseconds> nextDue() const;
    /// Moves the wall clock alone, as a suspended computer or a corrected clock does.
    void jumpWallClock(app::base::Milliseconds by) { m_now = m_now.addMSecs(by.count()); }

private:
    class FakeTimer;
    QDateTime m_now;
    app::base::Milliseconds m_elapsed{0};
    std::multimap<app::base::Milliseconds, FakeTimer*> m_due;
};

} // namespace support
