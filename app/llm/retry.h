#pragma once
#include "app/base/rng.h"
#include "app/llm/respondent.h"

namespace app::llm {

/// What to do after a failed call.
struct Decision
{
    enum class Kind {
        GiveUp,        ///< the attempt's error stands; the trial stops there
        Retry,         ///< ask again as a new attempt after `wait`
        Repair,        ///< Respondent::repair() first, then at once
        ParkConnection ///< nobody may ask this respondent until a person acts (401, 402, quota, wait > 120 s, wrong
                       ///< address or model); `wait` says when it may be asked again, 0: unknown
    };
    Kind kind = Kind::GiveUp;
    base::Milliseconds wait{0};
    bool isThrottle = false; ///< a wait that the server asks for: no failure of the request; lowers concurrency
    friend bool operator==(const Decision&, const Decision&) = default;
};

/// What happened so far to one request.
struct History
{
    int failures = 0;  ///< calls that failed for another reason than throttling
    int throttles = 0; ///< calls that the server put off
    int repairs = 0;
    base::Milliseconds elapsed{0}; ///< since its first call
};

/// When a request is asked again (pure). Throttles wait as long as the server asks, else 2 s, 4 s … 60 s, lengthened by
/// up to a quarter; other failures wait between half and the whole of 0.5 s, 1 s, 2 s … 30 s (equal jitter), server
/// faults at most twice, and never later than 5 minutes after the first call. Local servers may be asked again after an
/// ambiguous failure once; paid ones only when the user allows it, because the first request may already be billed. A
/// reply that had begun is asked again only when the user allows it.
class RetryPolicy
{
public:
    bool resendAmbiguousPaid = false;
    int maxFailures = 3;   ///< calls after the first one, for failures that may pass
    int maxThrottles = 10; ///< within 15 minutes

    Decision decide(const CallError& error, const History& history, bool isLocal, base::Rng& rng) const;

private:
    Decision ownDecision(const CallError& error, const History& history, bool isLocal, base::Rng& rng) const;
};

} // namespace app::llm
