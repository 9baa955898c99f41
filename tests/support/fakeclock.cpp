#include "tests/support/fakeclock.h"

#include <QTimeZone>

namespace support {

using app::base::Milliseconds;

class FakeClock::FakeTimer final : public app::base::Timer
{
public:
    FakeTimer(FakeClock& clock, std::function<void()> callback) : m_clock(clock), m_callback(std::move(callback)) {}
    ~FakeTimer() override { FakeTimer::stop(); }
    void start(Milliseconds delay) override
    {
        stop();
        m_clock.m_due.emplace(m_clock.m_elapsed + std::max(delay, Milliseconds(0)), this);
    }
    void stop() override
    {
        std::erase_if(m_clock.m_due, [this](const auto& entry) { return entry.second == this; });
    }
    bool isActive() const override
    {
        for (const auto& entry : m_clock.m_due)
            if (entry.second == this) return true;
        return false;
    }
    void fire()
    {
        const auto callback = m_callback; // a copy: the callback may delete this timer
        callback();
    }

private:
    FakeClock& m_clock;
    std::function<void()> m_callback;
};

FakeClock::FakeClock() : m_now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC) {}

FakeClock::~FakeClock() = default;

std::unique_ptr<app::base::Timer> FakeClock::timer(std::function<void()> callback)
{
    return std::make_unique<FakeTimer>(*this, std::move(callback));
}

void FakeClock::advance(Milliseconds by)
{
    const Milliseconds until = m_elapsed + by;
    while (!m_due.empty() && m_due.begin()->first <= until) {
        const auto [at, timer] = *m_due.begin();
        m_due.erase(m_due.begin());
        m_now = m_now.addMSecs((at - m_elapsed).count());
        m_elapsed = at;
        timer->fire();
    }
    m_now = m_now.addMSecs((until - m_elapsed).count());
    m_elapsed = until;
}

std::optional<Milliseconds> FakeClock::nextDue() const
{
    if (m_due.empty()) return std::nullopt;
    return m_due.begin()->first - m_elapsed;
}

} // namespace support
