#include "app/llm/decoder.h"

#include "app/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

/// Any JSON of a server. Invalid UTF-8 is replaced by U+FFFD; `wasMended` tells.
std::optional<QJsonDocument> parse(const QByteArray& bytes, bool& wasMended)
{
    QJsonParseError error;
    auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError) return document;
    if (error.error != QJsonParseError::IllegalUTF8String) return std::nullopt;
    document = QJsonDocument::fromJson(QString::fromUtf8(bytes).toUtf8(), &error);
    if (error.error != QJsonParseError::NoError) return std::nullopt;
    wasMended = true;
    return document;
}

} // namespace

QString textOf(const QJsonObject& object, QLatin1StringView key)
{
    return object.value(key).toString();
}

std::optional<qint64> countOf(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble() || value.toDouble() < 0) return std::nullopt;
    return value.toInteger();
}

Decoder::Decoder(Framing framing, const Limits& limits)
    : m_framing(framing)
    , m_limits(limits)
    , m_sse(limits.event)
{
}

Decoder::Framing Decoder::framingOf(const HttpHead& head, Framing usual)
{
    const QByteArray type = head.contentType();
    if (type == "text/html") return Framing::Html;
    if (usual == Framing::Lines) return usual; // one line is a whole answer, too
    if (type == "application/json") return Framing::Whole;
    return usual;
}

void Decoder::feed(QByteArrayView bytes)
{
    if (m_isOver) return;
    switch (m_framing) {
    case Framing::Sse: {
        std::vector<SseMessage> messages;
        m_sse.feed(bytes, messages);
        for (const auto& each : messages)
            message(each);
        if (m_sse.isOverfull()) fail(Failure::TooLarge);
        break;
    }
    case Framing::Lines:
        while (!bytes.isEmpty() && !m_isOver) {
            const qsizetype end = bytes.indexOf('\n');
            m_buffer.append(end < 0 ? bytes : bytes.first(end));
            if (m_buffer.size() > m_limits.event) return fail(Failure::TooLarge);
            if (end < 0) return;
            bytes = bytes.sliced(end + 1);
            payload({}, std::exchange(m_buffer, {}), false);
        }
        break;
    case Framing::Whole:
        m_buffer.append(bytes);
        if (m_buffer.size() > m_limits.event) fail(Failure::TooLarge);
        break;
    case Framing::Html:
        break;
    }
}

void Decoder::finish()
{
    if (m_isOver) return;
    if (m_framing == Framing::Sse) {
        std::vector<SseMessage> messages;
        m_sse.finish(messages);
        for (const auto& each : messages)
            message(each);
    } else if (m_framing == Framing::Lines) {
        payload({}, std::exchange(m_buffer, {}), true);
    } else if (m_framing == Framing::Whole) {
        whole();
    } else {
        CallError error;
        error.failure = Failure::Malformed;
        error.code = u"html"_s;
        return fail(error);
    }
    end();
}

void Decoder::message(const SseMessage& message)
{
    if (m_isOver) return;
    switch (message.kind) {
    case SseMessage::Kind::Comment:
        return keepAlive();
    case SseMessage::Kind::Data:
        return payload(message.event, message.data, message.isTail);
    case SseMessage::Kind::Json:
        return payload({}, message.data, message.isTail);
    case SseMessage::Kind::Error:
        return payload("error", message.data, message.isTail);
    }
}

void Decoder::payload(const QByteArray& name, const QByteArray& data, bool isTail)
{
    const QByteArray json = data.trimmed();
    if (json.isEmpty() || m_isOver) return;
    if (json == "[DONE]") return end();
    bool wasMended = false;
    const auto document = parse(json, wasMended);
    if (wasMended) warn(u"invalid_utf8"_s);
    if (!document) {
        if (name == "error") { // the words themselves
            CallError error;
            error.failure = Failure::Server;
            error.detail = QString::fromUtf8(json.left(2000));
            return fail(error);
        }
        return isTail ? void() : fail(Failure::Malformed);
    }
    const QJsonValue value = document->isArray() ? QJsonValue(document->array()) : QJsonValue(document->object());
    QJsonObject object = document->isArray() ? document->array().first().toObject() : document->object();
    if (name == "error" && !object.contains("error"_L1)) object["type"_L1] = u"error"_s; // LM Studio
    if (const auto error = readServerError(name == "error" ? QJsonValue(object) : value))
        return fail(errorOfStream(*error));
    this->object(name, object);
}

void Decoder::whole()
{
    if (m_buffer.trimmed().isEmpty()) return; // some servers send blank lines while they wait
    bool wasMended = false;
    const auto document = parse(m_buffer.trimmed(), wasMended);
    if (wasMended) warn(u"invalid_utf8"_s);
    if (!document) return fail(Failure::Truncated);
    if (document->isArray()) {
        if (const auto error = readServerError(document->array())) return fail(errorOfStream(*error));
        for (const auto& entry : document->array())
            if (!m_isOver) object({}, entry.toObject());
        return;
    }
    const QJsonObject answer = document->object();
    if (const auto error = readServerError(answer)) return fail(errorOfStream(*error));
    if (isWholeAnswer(answer)) return object({}, answer);
    CallError error = errorOfStream(readErrorBody({}, m_buffer));
    if (error.failure == Failure::Server) error.failure = Failure::Malformed;
    fail(error);
}

void Decoder::started(const QString& id, const QString& model, const QString& fingerprint)
{
    if (m_hasStarted || (id.isEmpty() && model.isEmpty())) return;
    m_hasStarted = !model.isEmpty(); // some servers name the model at the end only
    m_events.push_back(event::Started{id, model, fingerprint});
}

bool Decoder::grow(const QString& piece)
{
    if (piece.isEmpty() || m_isOver) return false;
    m_length += piece.size();
    m_hasContent = true;
    if (m_length <= m_limits.text) return true;
    fail(Failure::TooLarge);
    return false;
}

void Decoder::text(const QString& piece)
{
    if (!grow(piece)) return;
    const auto split = m_thoughts.feed(piece);
    if (!split.reasoning.isEmpty()) m_events.push_back(event::Reasoning{split.reasoning});
    if (!split.text.isEmpty()) m_events.push_back(event::Text{split.text});
}

void Decoder::reasoning(const QString& piece)
{
    if (grow(piece)) m_events.push_back(event::Reasoning{piece});
}

void Decoder::flushThoughts()
{
    const auto split = m_thoughts.finish();
    if (!split.reasoning.isEmpty()) m_events.push_back(event::Reasoning{split.reasoning});
    if (!split.text.isEmpty()) m_events.push_back(event::Text{split.text});
}

void Decoder::usage(const chat::Usage& usage)
{
    if (usage.input) m_usage.input = usage.input;
    if (usage.output) m_usage.output = usage.output;
    if (usage.reasoning) m_usage.reasoning = usage.reasoning;
    if (usage.cached) m_usage.cached = usage.cached;
}

void Decoder::keepAlive()
{
    if (!m_isOver) m_events.push_back(event::KeepAlive{});
}

void Decoder::warn(const QString& code)
{
    if (!m_isOver) m_events.push_back(event::Warning{code});
}

void Decoder::stop(chat::StopReason reason, const QString& raw)
{
    if (!m_stop) m_stop.emplace(reason, raw);
}

void Decoder::end()
{
    if (m_isOver) return;
    if (!m_stop) {
        fail(m_hasContent ? Failure::Truncated : Failure::EmptyStream);
        return;
    }
    flushThoughts();
    m_isOver = true;
    m_events.push_back(event::Finish{m_stop->first, m_stop->second, m_usage});
}

void Decoder::fail(CallError error)
{
    if (m_isOver) return;
    flushThoughts();
    m_isOver = true;
    m_events.push_back(event::Failed{std::move(error), m_usage});
}

void Decoder::fail(Failure failure)
{
    CallError error;
    error.failure = failure;
    fail(error);
}

} // namespace app::llm
