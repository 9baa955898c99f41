#include "app/llm/retry.h"

#include <cmath>

namespace app::llm {
namespace {

using base::Milliseconds;
using namespace std::chrono_literals;
using Kind = Decision::Kind;

constexpr Milliseconds longestWait = 120s;   // a longer one is a person's business
constexpr Milliseconds throttleSpan = 15min; // waits that a server asks for
constexpr Milliseconds failureSpan = 5min;   // everything else
constexpr int maxServerFaults = 2;

Milliseconds scaled(Milliseconds wait, double factor)
{
    return Milliseconds(std::llround(static_cast<double>(wait.count()) * factor));
}

/// 2 s, 4 s, 8 s … 60 s or what the server asks for, lengthened by up to a quarter and never shortened, so that
/// requests which were put off together do not come back together.
Decision throttle(const CallError& error, const History& history, int most, base::Rng& rng)
{
    if (error.retryAfter && *error.retryAfter > longestWait) return {Kind::ParkConnection, *error.retryAfter, true};
    if (history.throttles >= most || history.elapsed > throttleSpan) return {Kind::GiveUp, 0ms, true};
    const Milliseconds own = std::min<Milliseconds>(60s, 2s * (1 << std::min(history.throttles, 5)));
    return {Kind::Retry, scaled(error.retryAfter.value_or(own), 1.0 + 0.25 * rng.uniform()), true};
}

/// A model that is being loaded is asked again every few seconds for as long as throttles may last.
Decision loading(const CallError& error, const History& history, base::Rng& rng)
{
    if (history.elapsed > throttleSpan) return {Kind::GiveUp, 0ms, true};
    const double own = std::min(15.0, 2.0 * std::pow(1.5, history.throttles));
    const Milliseconds wait = std::min(longestWait, error.retryAfter.value_or(scaled(1s, own)));
    return {Kind::Retry, scaled(wait, 1.0 + 0.25 * rng.uniform()), true};
}

/// Equal jitter: between half and the whole of 0.5 s, 1 s, 2 s … 30 s.
Decision again(const CallError& error, const History& history, int most, base::Rng& rng)
{
    const Milliseconds span = history.throttles > 0 ? failureSpan + throttleSpan : failureSpan;
    if (history.failures >= most || history.elapsed > span) return {};
    if (error.retryAfter && *error.retryAfter > longestWait) return {Kind::ParkConnection, *error.retryAfter, false};
    const Milliseconds base = std::min<Milliseconds>(30s, 500ms * (1 << std::min(history.failures, 6)));
    const Milliseconds wait = scaled(base, 0.5 + 0.5 * rng.uniform());
    return {Kind::Retry, std::max(wait, error.retryAfter.value_or(0ms)), false};
}

} // namespace

Decision RetryPolicy::decide(const CallError& error, const History& history, bool isLocal, base::Rng& rng) const
{
    Decision decision = ownDecision(error, history, isLocal, rng);
    if (decision.kind == Kind::Retry && error.shouldRetry == false) decision.kind = Kind::GiveUp;
    return decision;
}

Decision RetryPolicy::ownDecision(const CallError& error, const History& history, bool isLocal, base::Rng& rng) const
{
    const bool mayResend = isLocal || resendAmbiguousPaid;
    if (error.failure == Failure::Cancelled) return {};
    if (error.sent == Sent::OutputStarted) // words had come: they are kept, and asking again is a person's decision
        return resendAmbiguousPaid ? again(error, history, 1, rng) : Decision{};

    switch (error.failure) {
    case Failure::RateLimited:
    case Failure::Overloaded:
        return throttle(error, history, maxThrottles, rng);
    case Failure::ModelLoading:
        return loading(error, history, rng);
    case Failure::Auth:
    case Failure::MissingKey:
    case Failure::Billing:
    case Failure::QuotaExhausted:
    case Failure::ModelNotFound:
    case Failure::WrongAddress:
    case Failure::Redirect:
    case Failure::Proxy:
    case Failure::Tls:
        return {Kind::ParkConnection, error.retryAfter.value_or(0ms), false};
    case Failure::UnsupportedParameter:
        if (history.repairs == 0) return {Kind::Repair, 0ms, false};
        break;
    case Failure::Dns:
    case Failure::Connect:
    case Failure::TimeoutConnect:
        return again(error, history, maxFailures, rng);
    case Failure::Server:
        return again(error, history, std::min(maxFailures, maxServerFaults), rng);
    case Failure::TimeoutHeaders:
    case Failure::TimeoutFirstPayload:
    case Failure::TimeoutIdle:
    case Failure::Reset:
    case Failure::Ambiguous:
    case Failure::Truncated:
    case Failure::EmptyStream:
        if (error.sent == Sent::NotSent) return again(error, history, maxFailures, rng);
        return mayResend ? again(error, history, std::min(maxFailures, 1), rng) : Decision{};
    case Failure::Permission:
    case Failure::BadRequest:
    case Failure::ContextTooLong:
    case Failure::PayloadTooLarge:
    case Failure::TimeoutTotal:
    case Failure::Malformed:
    case Failure::TooLarge:
    case Failure::Cancelled:
    case Failure::Internal:
        break;
    }
    // The server's own word may allow one more try of what is otherwise final.
    return error.shouldRetry == true ? again(error, history, 1, rng) : Decision{};
}

} // namespace app::llm
