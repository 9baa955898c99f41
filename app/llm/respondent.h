#pragma once
#include "app/base/clock.h"
#include "app/chat/message.h"
#include "app/chat/modelspec.h"
#include "app/chat/reply.h"
#include "app/chat/served.h"
#include "app/svo/presentation.h"
#include <QObject>
#include <memory>

/// How the program speaks to whoever answers. One request asked = one request on the wire = one attempt in the study:
/// nothing below this interface ever resends. Retrying is the runner's, with llm::RetryPolicy.
/// Everything here lives on one thread, the one that made it (in the programs: the net thread).
namespace app::llm {

/// Why a call failed.
enum class Failure {
    Auth,
    Permission,
    Billing,
    RateLimited,
    QuotaExhausted,
    Overloaded,
    ModelLoading,
    ModelNotFound,
    WrongAddress,
    BadRequest,
    UnsupportedParameter,
    ContextTooLong,
    PayloadTooLarge,
    Server,
    Dns,
    Connect,
    Tls,
    Proxy,
    Redirect,
    TimeoutConnect,
    TimeoutHeaders,
    TimeoutFirstPayload,
    TimeoutIdle,
    TimeoutTotal,
    Reset,
    Ambiguous,
    Truncated,
    EmptyStream,
    Malformed,
    TooLarge,
    MissingKey,
    Cancelled,
    Internal
};
QString failureName(Failure failure); ///< "auth", "rate_limited", …: the name in the study file

/// How far a failed request had come; decides whether it may have been paid.
enum class Sent { NotSent, MaybeProcessed, ResponseStarted, OutputStarted };

struct CallError
{
    Failure failure = Failure::Internal;
    Sent sent = Sent::NotSent;
    int http = 0;                                 ///< status code; 0 when none came
    QString what;                                 ///< for a person: what happened, why, what to do next
    QString detail;                               ///< the server's text, redacted
    QString code;                                 ///< the server's error code or type
    QString parameter;                            ///< the parameter that it refuses, if it names one
    std::optional<base::Milliseconds> retryAfter; ///< how long the server asks to wait
    std::optional<bool> shouldRetry;              ///< the server's own word (x-should-retry)
    friend bool operator==(const CallError&, const CallError&) = default;
};

/// What simulated respondents and people are told beside the text, as data. Servers never see it.
struct Cue
{
    QString orientation; ///< id of the induced orientation; "none" without one
    bool isItem = false; ///< whether `item` is asked now, or a stage before the items
    QString stage;       ///< before the items: "induction", "adoption", "goal"; empty: by turn
    svo::Presentation item;
    std::uint64_t seed = 0; ///< of this request; the same seed gives the same answer
    QString respondent = {}; ///< its label, for a person who answers for several
    qint64 trial = 0;       ///< number of the trial
};

/// One request as the chain wants it.
struct Request
{
    chat::Conversation messages; ///< all turns, the last one by the user
    chat::Sampling sampling;     ///< `seed` is this request's own
    QStringList thoughts;        ///< those behind the respondent's turns, in order; only servers that demand them back
                                 ///< get them
    Cue cue;
};

/// One request as it will be sent, to be made durable before it goes out.
struct Prepared
{
    Request request;
    QByteArray parameters; ///< what is sent beside the messages, as compact JSON (model, sampling, stream …); no secret
    QByteArray body;       ///< the bytes of the body; depends on design, seed and earlier replies only
};

/// What a call is doing, for the screen.
enum class CallState { Connecting, LoadingModel, WaitingForFirstToken, Thinking, Streaming };

/// How one call ended. `reply` holds whatever came, also when there is an error.
struct CallResult
{
    std::optional<CallError> error; ///< none: the reply is complete by its dialect's own terminal marker
    chat::Reply reply;
    QStringList warnings;              ///< what the record should tell: "invalid_utf8", "context_truncated"
    base::Milliseconds firstToken{-1}; ///< from start to the first text or thought; −1 when none came
    base::Milliseconds total{0};
};

/// One request on the wire. Signals come through the event loop, never from inside start() or cancel().
class Call : public QObject
{
    Q_OBJECT
public:
    /// Ends it: finished() follows once, with Failure::Cancelled, unless it came already. Deleting a call also
    /// closes its connection, without a signal.
    virtual void cancel() = 0;

Q_SIGNALS:
    void stateChanged(app::llm::CallState state);
    void textReceived(const QString& piece);
    void reasoningReceived(const QString& piece);
    /// Exactly once, last.
    void finished(const app::llm::CallResult& result);
};

/// Somebody who answers.
class Respondent
{
public:
    virtual ~Respondent() = default;
    virtual Prepared prepare(const Request& request) const = 0;
    /// Sends it. The call belongs to the caller.
    virtual std::unique_ptr<Call> start(const Prepared& prepared) = 0;
    /// The same request without what the server has just refused (one repair per call), or none when it cannot be
    /// mended. What was changed is in `Prepared::parameters`.
    virtual std::optional<Prepared> repair(const Prepared& prepared, const CallError& error) = 0;
    /// Whether it runs on this computer (loopback) or inside the program; false may cost money.
    virtual bool isLocal() const = 0;
    /// What its server has told of itself and of the model that it runs, as far as it is known by now. Servers of
    /// known kinds are asked once, beside the first reply.
    virtual chat::Served served() const { return {}; }
};

} // namespace app::llm

Q_DECLARE_METATYPE(app::llm::CallResult)
