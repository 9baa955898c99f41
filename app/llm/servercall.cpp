#include "app/llm/servercall.h"

#include "app/llm/endpoint.h"
#include "app/llm/retryafter.h"

#include <QPointer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

using base::Milliseconds;
constexpr Milliseconds errorBodyTime = std::chrono::seconds(10);

/// A server in the own network loads models and queues as one on this computer does, but is farther away.
CallTimes timesFor(const ServerRequest& request)
{
    CallTimes times = request.limits.times(request.place.isLocal || isPrivate(request.place.base));
    if (!request.place.isLocal) times.connect = request.limits.remote.connect;
    return times;
}

} // namespace

ServerCall::ServerCall(Transport& transport, base::Clock& clock, ServerRequest request)
    : m_transport(transport)
    , m_clock(clock)
    , m_request(std::move(request))
    , m_startedAt(clock.monotonic())
    , m_place(m_request.place)
    , m_times(timesFor(m_request))
    , m_silence(clock.timer([this] { silence(); }))
    , m_tail(clock.timer([this] {
        m_decoder->finish();
        handle();
    }))
{
    if (m_request.error) {
        QMetaObject::invokeMethod(
            this, [this] { fail(*m_request.error); }, Qt::QueuedConnection);
        return;
    }
    m_exchange =
        transport.start(m_request.http, {m_times.connect, m_times.headers, m_times.total, m_request.limits.body});
    connect(m_exchange.get(), &Exchange::sending, this,
            [this] { Q_EMIT stateChanged(CallState::WaitingForFirstToken); });
    connect(m_exchange.get(), &Exchange::headReceived, this, &ServerCall::onHead);
    connect(m_exchange.get(), &Exchange::dataReceived, this, &ServerCall::onData);
    connect(m_exchange.get(), &Exchange::ended, this, &ServerCall::onEnd);
}

ServerCall::~ServerCall()
{
    if (m_exchange) m_transport.discard(std::move(m_exchange));
}

void ServerCall::cancel()
{
    if (m_isOver) return;
    m_isOver = true;
    CallError& error = m_result.error.emplace();
    error.failure = Failure::Cancelled;
    if (m_exchange) error.sent = m_result.firstToken < Milliseconds(0) ? m_exchange->sent() : Sent::OutputStarted;
    error.what = sentenceFor(error, m_place);
    m_silence->stop();
    m_tail->stop();
    if (m_exchange) {
        m_exchange->disconnect(this);
        m_transport.discard(std::move(m_exchange)); // its connection closes with it
    }
    m_result.total = m_clock.monotonic() - m_startedAt;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_result); }, Qt::QueuedConnection);
}

bool ServerCall::isFromKnownEngine() const
{
    static const QRegularExpression build(u"^b\\d+-[0-9a-f]{6,}$"_s); // "b6000-1a2b3c4d"
    const QByteArray server = m_head.value("server").toLower();
    const auto& reply = m_result.reply;
    return m_place.dialect == chat::Dialect::Ollama || server.contains("llama.cpp") || server.contains("uvicorn") ||
           build.match(reply.fingerprint).hasMatch() || (!reply.model.isEmpty() && reply.fingerprint == reply.model);
}

void ServerCall::onHead(const HttpHead& head)
{
    if (m_isOver) return;
    m_head = head;
    m_result.reply.requestId = head.requestId();
    m_contentAt = m_clock.monotonic();
    if (head.status >= 300 && head.status < 400) {
        const QUrl target = m_request.http.url.resolved(QUrl::fromEncoded(head.value("location")));
        m_place.redirectTo = target.isValid() && !target.host().isEmpty() ? origin(target) : u"?"_s;
        return fail(Failure::Redirect);
    }
    const bool isGood = head.status >= 200 && head.status < 300;
    if (isGood) m_decoder = m_request.codec->decoder(head, m_request.limits);
    m_silence->start(isGood ? m_times.firstPayload : errorBodyTime);
}

void ServerCall::onData(const QByteArray& bytes)
{
    if (m_isOver) return;
    m_received += bytes.size();
    if (m_decoder) {
        m_decoder->feed(bytes);
        handle();
        return;
    }
    m_errorBody += bytes.left(m_request.limits.errorBody - m_errorBody.size());
    if (m_errorBody.size() >= m_request.limits.errorBody) fail(errorOfResponse(m_head, m_errorBody, m_clock.now()));
}

void ServerCall::onEnd(const TransportEnd& end)
{
    if (m_isOver) return;
    m_place.wasAsleep = end.wasAsleep;
    if (!m_decoder && m_head.status != 0) return fail(errorOfResponse(m_head, m_errorBody, m_clock.now()));
    if (!m_decoder) return fail(end.failure.value_or(Failure::Ambiguous), end.detail);
    // The decoder first: what is complete stays complete, however the connection was closed afterwards.
    const bool isOurs = end.failure && *end.failure != Failure::Reset;
    if (isOurs && !m_decoder->isNearlyOver()) return fail(*end.failure, end.detail);
    if (end.failure) m_lost = end.detail;
    m_decoder->finish();
    handle();
}

void ServerCall::handle()
{
    const QPointer<ServerCall> self = this; // whoever listens may cancel or delete the call
    for (const auto& event : m_decoder->take()) {
        if (!self || m_isOver) return;
        if (const auto* started = std::get_if<event::Started>(&event)) {
            m_result.reply.model = started->model;
            m_result.reply.fingerprint = started->fingerprint;
            if (m_result.reply.requestId.isEmpty()) m_result.reply.requestId = started->id;
        } else if (const auto* text = std::get_if<event::Text>(&event)) {
            content(text->piece, false);
        } else if (const auto* thought = std::get_if<event::Reasoning>(&event)) {
            content(thought->piece, true);
        } else if (std::get_if<event::KeepAlive>(&event)) {
            m_keepAliveAt = m_clock.monotonic();
        } else if (const auto* warning = std::get_if<event::Warning>(&event)) {
            if (!m_result.warnings.contains(warning->code)) m_result.warnings << warning->code;
        } else if (const auto* finish = std::get_if<event::Finish>(&event)) {
            return succeed(*finish);
        } else if (const auto* failed = std::get_if<event::Failed>(&event)) {
            m_result.reply.usage = failed->usage;
            CallError error = failed->error;
            if (m_lost && error.failure == Failure::EmptyStream) error.failure = Failure::Truncated;
            if (m_lost && error.detail.isEmpty()) error.detail = *m_lost;
            return fail(std::move(error));
        }
    }
    if (!self || m_isOver) return;
    if (m_decoder->isNearlyOver() && !m_tail->isActive()) {
        m_silence->stop();
        m_tail->start(m_request.limits.tail);
    }
}

void ServerCall::content(const QString& piece, bool isThought)
{
    const QPointer<ServerCall> self = this;
    m_contentAt = m_clock.monotonic();
    m_keepAliveAt.reset();
    if (!m_tail->isActive()) m_silence->start(m_times.idle);
    const bool isFirst = m_result.firstToken < Milliseconds(0);
    if (isFirst) m_result.firstToken = m_contentAt - m_startedAt;
    const bool isFirstText = !isThought && m_result.reply.text.isEmpty();
    (isThought ? m_result.reply.reasoning : m_result.reply.text) += piece;
    if (isThought && isFirst) Q_EMIT stateChanged(CallState::Thinking);
    if (self && !m_isOver && isFirstText) Q_EMIT stateChanged(CallState::Streaming);
    if (!self || m_isOver) return;
    if (isThought)
        Q_EMIT reasoningReceived(piece);
    else
        Q_EMIT textReceived(piece);
}

/// No content for long. Keep-alives say that the server still works on it, but they are believed for a while only.
void ServerCall::silence()
{
    if (!m_decoder) return fail(errorOfResponse(m_head, m_errorBody, m_clock.now()));
    const Milliseconds now = m_clock.monotonic();
    const Milliseconds left = m_times.keepAliveOnly - (now - m_contentAt);
    if (m_keepAliveAt && now - *m_keepAliveAt < m_times.idle && left > Milliseconds(0))
        return m_silence->start(std::min(m_times.idle, left));
    fail(m_result.firstToken < Milliseconds(0) ? Failure::TimeoutFirstPayload : Failure::TimeoutIdle);
}

void ServerCall::fail(Failure failure, const QString& detail)
{
    CallError error;
    error.failure = failure;
    error.detail = detail;
    fail(std::move(error));
}

void ServerCall::fail(CallError error)
{
    if (m_isOver) return;
    if (m_exchange) error.sent = m_exchange->sent();
    if (m_result.firstToken >= Milliseconds(0)) error.sent = Sent::OutputStarted;
    if (error.http == 0 && m_head.status >= 300) error.http = m_head.status;
    const bool isThrottle = error.failure == Failure::RateLimited || error.failure == Failure::Overloaded;
    if (!error.retryAfter && isThrottle) error.retryAfter = retryAfter(m_head, m_clock.now());
    if (error.failure == Failure::ModelLoading) {
        const QPointer<ServerCall> self = this;
        Q_EMIT stateChanged(CallState::LoadingModel);
        if (!self || m_isOver) return;
    }
    error.detail = redacted(error.detail, m_request.key);
    error.code = m_request.key.redactedFrom(error.code);
    error.parameter = m_request.key.redactedFrom(error.parameter);
    error.what = sentenceFor(error, m_place);
    m_result.error = std::move(error);
    conclude();
}

void ServerCall::succeed(const event::Finish& finish)
{
    const auto& limit = m_request.silentLimit;
    const bool isCut = finish.stop == chat::StopReason::Complete && limit && finish.usage.output.value_or(0) >= *limit;
    m_result.reply.stop = isCut ? chat::StopReason::Length : finish.stop;
    m_result.reply.stopName = finish.raw;
    m_result.reply.usage = finish.usage;
    const QString cut = u"context_truncated"_s;
    const qint64 told = finish.usage.input.value_or(0); // 0: nothing is told of a prompt that was still known
    if (told > 0 && told < m_request.leastTokens && !m_result.warnings.contains(cut)) m_result.warnings << cut;
    conclude();
}

void ServerCall::conclude()
{
    m_isOver = true;
    m_silence->stop();
    m_tail->stop();
    if (m_exchange) {
        m_exchange->disconnect(this);
        // The rest of a complete response may run out; a failed one is closed.
        if (m_result.error)
            m_transport.discard(std::move(m_exchange));
        else
            m_transport.release(std::move(m_exchange));
    }
    m_result.total = m_clock.monotonic() - m_startedAt;
    auto& reply = m_result.reply;
    for (QString* text :
         {&reply.text, &reply.reasoning, &reply.model, &reply.fingerprint, &reply.requestId, &reply.stopName})
        *text = m_request.key.redactedFrom(*text);
    Q_EMIT finished(m_result);
}

} // namespace app::llm
