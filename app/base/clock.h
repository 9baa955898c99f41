#pragma once
#include <QDateTime>
#include <chrono>
#include <functional>
#include <memory>

namespace app::base {

using Milliseconds = std::chrono::milliseconds;

/// One restartable single-shot alarm. Belongs to the thread that made it; deleting it disarms it.
class Timer
{
public:
    virtual ~Timer() = default;
    /// Arms or re-arms: the callback comes once, `delay` from now, through the event loop (never from inside start()).
    virtual void start(Milliseconds delay) = 0;
    virtual void stop() = 0;
    virtual bool isActive() const = 0;
};

/// Where time comes from. Handed in everywhere, so that tests move it by hand (tests/support/fakeclock.h).
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall clock in UTC, to be written into a study. May jump.
    virtual QDateTime now() const = 0;
    /// Never goes back; only differences mean anything.
    virtual Milliseconds monotonic() const = 0;
    /// An unarmed timer whose callback runs on the calling thread.
    virtual std::unique_ptr<Timer> timer(std::function<void()> callback) = 0;
};

/// The computer's clock. Stateless; may be used from every thread.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    Milliseconds monotonic() const override;
    std::unique_ptr<Timer> timer(std::function<void()> callback) override;
};

} // namespace app::base
