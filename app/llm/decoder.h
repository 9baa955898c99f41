#pragma once
#include "app/llm/limits.h"
#include "app/llm/servererror.h"
#include "app/llm/sse.h"
#include "app/llm/thoughts.h"
#include "app/llm/wire.h"

#include <QJsonObject>

namespace app::llm {

/// Bytes of one response body → events. Pure: no I/O, no clock. The events are the same for every way in which the
/// bytes are cut into pieces, but for the pieces of text themselves. Exactly one terminal event comes, last: Finish
/// only when the dialect's own marker of completion was seen, else Failed (Truncated, EmptyStream, Malformed, TooLarge
/// or what the server says). A dialect overrides object() and, where it has one, the text of a whole answer.
class Decoder
{
public:
    enum class Framing { Sse, Lines, Whole, Html };
    /// `framing` as announced by the response; see framingOf().
    Decoder(Framing framing, const Limits& limits);
    virtual ~Decoder() = default;

    void feed(QByteArrayView bytes);
    /// The stream has ended, or nothing more is waited for.
    void finish();
    /// The events since the last call.
    Events take() { return std::exchange(m_events, {}); }

    bool isOver() const { return m_isOver; }
    /// The reason of the end is known, but usage or the closing mark may follow.
    bool isNearlyOver() const { return m_stop.has_value() && !m_isOver; }

    /// The framing that a content type stands for; servers that do not say get the dialect's own.
    static Framing framingOf(const HttpHead& head, Framing usual);

protected:
    /// One object of the stream, or the whole answer. Errors in the usual shapes have been taken out before.
    virtual void object(const QByteArray& name, const QJsonObject& object) = 0;
    /// Whether a body that is one JSON object can be an answer of this dialect.
    virtual bool isWholeAnswer(const QJsonObject& object) const = 0;

    void started(const QString& id, const QString& model, const QString& fingerprint);
    /// Visible text; thoughts between tags at its beginning are taken out.
    void text(const QString& piece);
    void reasoning(const QString& piece);
    /// Later numbers replace earlier ones, member by member.
    void usage(const chat::Usage& usage);
    void keepAlive();
    void warn(const QString& code);
    /// Why the reply ended. The stream goes on until end(), its closing mark or its own end.
    void stop(chat::StopReason reason, const QString& raw);
    /// Complete now. Needs a stop() before; without one the reply counts as truncated.
    void end();
    void fail(CallError error);
    void fail(Failure failure);
    bool hasContent() const { return m_hasContent; }

private:
    void message(const SseMessage& message);
    void payload(const QByteArray& name, const QByteArray& data, bool isTail);
    void whole();
    bool grow(const QString& piece);
    void flushThoughts();

    const Framing m_framing;
    const Limits m_limits;
    SseReader m_sse;
    QByteArray m_buffer; ///< the unfinished line, or the whole body
    ThoughtSplitter m_thoughts;
    Events m_events;
    chat::Usage m_usage;
    std::optional<std::pair<chat::StopReason, QString>> m_stop;
    qint64 m_length = 0;
    bool m_hasStarted = false;
    bool m_hasContent = false; ///< text or thoughts came
    bool m_isOver = false;
};

/// A member as text; empty when it is missing, null or something else.
QString textOf(const QJsonObject& object, QLatin1StringView key);
/// A member as a count of tokens; none when it is missing, null or no number.
std::optional<qint64> countOf(const QJsonObject& object, QLatin1StringView key);

} // namespace app::llm
