#pragma once
#include <QByteArray>
#include <vector>

namespace app::llm {

/// One message of a stream of server-sent events.
struct SseMessage
{
    enum class Kind {
        Data,    ///< an event with data
        Comment, ///< a keep-alive
        Error,   ///< data of a field named "error" (llama.cpp until 2025)
        Json     ///< JSON without any framing: some servers and gateways send their errors so
    };
    Kind kind = Kind::Data;
    QByteArray event; ///< the event's name; often empty
    QByteArray data;
    bool isTail = false; ///< came at the end of the stream without its closing blank line; may be cut
    friend bool operator==(const SseMessage&, const SseMessage&) = default;
};

/// Splits the bytes of an event stream into messages, whatever pieces they come in (WHATWG HTML, "Server-sent events",
/// and the deviations of real servers). Linear in the number of bytes. Bytes stay bytes: a character that is cut
/// between two pieces is whole again in the message.
class SseReader
{
public:
    /// `limit`: bytes of one event; a longer one sets isOverfull() and ends the reading.
    explicit SseReader(qint64 limit)
        : m_limit(limit)
    {
    }

    void feed(QByteArrayView bytes, std::vector<SseMessage>& out);
    /// The stream has ended: what is buffered comes as a tail.
    void finish(std::vector<SseMessage>& out);
    bool isOverfull() const { return m_overfull; }

private:
    void line(std::vector<SseMessage>& out);
    void field(QByteArrayView name, QByteArrayView value, std::vector<SseMessage>& out);
    void dispatch(std::vector<SseMessage>& out, bool isTail);
    bool collectJson(QByteArrayView text, std::vector<SseMessage>& out);
    bool isIdle() const { return !m_hasData && m_event.isEmpty(); }

    const qint64 m_limit;
    QByteArray m_line;
    QByteArray m_event;
    QByteArray m_data;
    bool m_hasData = false;
    QByteArray m_json; ///< unframed JSON so far
    int m_depth = 0;   ///< its open brackets
    bool m_inString = false;
    bool m_escaped = false;
    bool m_skipLineFeed = false; ///< the last byte was a carriage return
    int m_markBytes = 0;         ///< bytes of a leading byte order mark seen; 3: no longer at the start
    bool m_overfull = false;
};

} // namespace app::llm
