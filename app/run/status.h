#pragma once
#include "app/base/clock.h"
#include "app/base/price.h"
#include "app/study/change.h"
#include <QMap>

namespace app::run {

/// How a run is limited. None: no limit of the user's.
struct Options
{
    std::optional<int> maxParallel; ///< requests in flight over the whole run, and the start of each gate
    std::optional<int> limitTrials; ///< at most this many trials are started
    int shard = 1;                  ///< 1 … shards: only trials with index mod shards = shard − 1 (index from 0)
    int shards = 1;
    bool resendAmbiguousPaid = false; ///< see llm::RetryPolicy
    QMap<int, base::Price> prices;    ///< the user's own, by participant index; none: it costs nothing
    QString currency;                 ///< of the prices, as the user writes it
    std::optional<qint64> cap; ///< millionths of the currency: the run pauses when the study has cost as much, by all
                               ///< its runs together
    friend bool operator==(const Options&, const Options&) = default;
};

/// What a trial under way is doing.
enum class Phase {
    Queued,
    Connecting,
    LoadingModel,
    WaitingForFirstToken,
    Thinking,
    Streaming,
    Keeping,
    WaitingToRetry
};

/// One trial under way.
struct Activity
{
    study::TrialId trial;
    int cell = 0;
    int step = 0;
    Phase phase = Phase::Queued;
    QDateTime until; ///< UTC; for WaitingToRetry: when it goes on
    QString reason;  ///< for WaitingToRetry: a short phrase such as "rate limit"
    friend bool operator==(const Activity&, const Activity&) = default;
};

enum class RunState { Idle, Running, Pausing, Paused, Stopping, Finished };

/// Where the whole run stands, as a value for the screen.
struct Status
{
    RunState state = RunState::Idle;
    int trialsPlanned = 0; ///< of this run (this shard, within the limit), those complete before included
    int trialsComplete = 0;
    int trialsFailed = 0; ///< stopped at an error in this run
    qint64 requestsPlanned = 0;
    qint64 requestsDone = 0; ///< answered requests
    qint64 requestsSent = 0; ///< attempts of this run, repeated ones included
    int inFlight = 0;
    qint64 spent = 0; ///< by all runs of the study, by the user's prices then, in millionths of the currency
    int unknownCosts = 0;                       ///< requests that may have been charged and told no tokens
    bool isCapped = false;                      ///< paused because `spent` has reached the cap
    QMap<study::TrialId, Activity> activities;  ///< trials under way
    QMap<int, QString> parked;                  ///< by participant index: why this respondent waits for a person
    std::optional<base::Milliseconds> timeLeft; ///< an estimate; none while there is nothing to go by
    friend bool operator==(const Status&, const Status&) = default;
};

/// Live text on its way to the transcript pane. Never stored; the stored reply comes as a Change.
struct StreamPiece
{
    enum class Kind { Begin, Reasoning, Text, End };
    Kind kind = Kind::Text;
    study::TrialId trial;
    int step = 0;
    QString text; ///< Begin: the prompt as sent; Reasoning, Text: the new piece; End: empty
    friend bool operator==(const StreamPiece&, const StreamPiece&) = default;
};

/// A line for the list of messages: something a person may want to know or act on.
struct Note
{
    QDateTime at;         ///< UTC
    int participant = -1; ///< index; −1 for the whole run
    bool isError = false;
    QString sentence;
    QString detail; ///< server's text, redacted; may be empty
    friend bool operator==(const Note&, const Note&) = default;
};

/// How a run ended.
struct Report
{
    bool isComplete = false; ///< every request that this run was to ask has a complete reply
    bool wasStopped = false; ///< by the user
    int trialsFailed = 0;
    std::optional<base::Error> error; ///< the study could not be written, or the design cannot be run
    QStringList waiting;              ///< a sentence for each respondent that waits for a person
};

} // namespace app::run
