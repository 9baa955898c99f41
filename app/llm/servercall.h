#pragma once
#include "app/base/secret.h"
#include "app/llm/codec.h"
#include "app/llm/sentences.h"
#include "app/llm/transport.h"

namespace app::llm {

/// Everything that one call to a server needs.
struct ServerRequest
{
    HttpRequest http;
    const Codec* codec = nullptr;
    Limits limits;
    Place place;
    base::Secret key;                  ///< to be kept out of all texts
    std::optional<qint64> silentLimit; ///< token limit of a dialect whose servers may not tell that they cut at it
    qint64 leastTokens = 0;            ///< of the prompt, by a cautious estimate; a server that tells fewer has cut it
    std::optional<CallError> error;    ///< set: it cannot be sent, and the call ends with this
};

/// One request to a server: transport and decoder together, with the watchdogs that need to know what is content and
/// what only keeps the connection open.
class ServerCall final : public Call
{
    Q_OBJECT
public:
    /// Sends it. `transport` and `clock` must outlive the call.
    ServerCall(Transport& transport, base::Clock& clock, ServerRequest request);
    ~ServerCall() override;
    void cancel() override;
    qint64 received() const { return m_received; } ///< bytes of the response's body so far
    /// Whether head and first words are those of an engine that ServedQuery can ask: Ollama by its dialect, llama.cpp by
    /// its name or the form of its fingerprint, LM Studio by its fingerprint, vLLM and SGLang by their web server.
    bool isFromKnownEngine() const;

private:
    void onHead(const HttpHead& head);
    void onData(const QByteArray& bytes);
    void onEnd(const TransportEnd& end);
    void handle();
    void content(const QString& piece, bool isThought);
    void silence();
    void fail(Failure failure, const QString& detail = {});
    void fail(CallError error);
    void succeed(const event::Finish& finish);
    void conclude();

    Transport& m_transport;
    base::Clock& m_clock;
    const ServerRequest m_request;
    const base::Milliseconds m_startedAt;
    Place m_place;
    const CallTimes m_times;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<Decoder> m_decoder; ///< of a good response; null for an error response
    HttpHead m_head;
    std::optional<QString> m_lost; ///< the connection broke in the middle of the response: the system's words
    QByteArray m_errorBody;
    std::unique_ptr<base::Timer> m_silence; ///< content is waited for
    std::unique_ptr<base::Timer> m_tail;    ///< the end of the stream is waited for
    base::Milliseconds m_contentAt{0};      ///< of the last content, or of the beginning of the response
    std::optional<base::Milliseconds> m_keepAliveAt;
    CallResult m_result;
    qint64 m_received = 0;
    bool m_isOver = false;
};

} // namespace app::llm
