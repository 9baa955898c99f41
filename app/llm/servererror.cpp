#include "app/llm/servererror.h"

#include "app/llm/retryafter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

/// Text of a value that may be a text or a number.
QString plain(const QJsonValue& value)
{
    if (value.isDouble()) return QString::number(value.toInteger());
    return value.toString();
}

/// "body.sampling.temperature", "generation_config.temperature" → "temperature"
QString lastName(const QString& path)
{
    return path.section(u'.', -1);
}

/// Google's details: how long to wait, and which quota is used up.
void readDetails(const QJsonArray& details, ServerError& error)
{
    for (const auto& entry : details) {
        const QJsonObject detail = entry.toObject();
        if (const auto wait = parseSpan(detail["retryDelay"_L1].toString())) error.wait = wait;
        for (const auto& violation : detail["violations"_L1].toArray())
            if (violation.toObject()["quotaId"_L1].toString().contains("PerDay"_L1, Qt::CaseInsensitive))
                error.isDailyQuota = true;
    }
}

/// FastAPI: [{"loc":["body","seed"],"msg":"…","type":"extra_forbidden"}]
void readValidation(const QJsonArray& problems, ServerError& error)
{
    QStringList sentences;
    for (const auto& entry : problems) {
        const QJsonObject problem = entry.toObject();
        const QString place = plain(problem["loc"_L1].toArray().last());
        sentences << (place.isEmpty() ? problem["msg"_L1].toString() : place + ": "_L1 + problem["msg"_L1].toString());
        if (error.parameter.isEmpty()) error.parameter = place;
        if (error.code.isEmpty()) error.code = problem["type"_L1].toString();
    }
    error.message = sentences.join("; "_L1);
}

ServerError readMembers(const QJsonObject& object)
{
    ServerError error;
    error.message = object["message"_L1].toString();
    if (error.message.isEmpty()) error.message = object["error_message"_L1].toString();
    if (error.message.isEmpty()) error.message = object["msg"_L1].toString();
    const QString type = object["type"_L1].toString();
    error.type = type == "error"_L1 ? QString() : type;
    if (error.type.isEmpty()) error.type = object["error_type"_L1].toString();
    const QJsonValue code = object["code"_L1];
    if (code.isDouble())
        error.http = code.toInt();
    else
        error.code = code.toString();
    if (error.code.isEmpty()) error.code = object["status"_L1].toString();
    if (error.code.isEmpty()) error.code = error.type;
    error.parameter = lastName(object["param"_L1].toString());
    readDetails(object["details"_L1].toArray(), error);
    if (const QJsonArray problems = object["detail"_L1].toArray(); !problems.isEmpty())
        readValidation(problems, error);
    else if (error.message.isEmpty())
        error.message = object["detail"_L1].toString();
    // llama-server and OpenRouter tell more beside the message.
    if (object.contains("n_ctx"_L1) && !error.message.contains(plain(object["n_ctx"_L1])))
        error.message += u" (%1 of %2 tokens)"_s.arg(plain(object["n_prompt_tokens"_L1]), plain(object["n_ctx"_L1]));
    const QJsonObject metadata = object["metadata"_L1].toObject();
    QStringList reasons;
    for (const auto& reason : metadata["reasons"_L1].toArray())
        reasons << reason.toString();
    if (!reasons.isEmpty()) error.message += u" ("_s + reasons.join(", "_L1) + u')';
    if (const QString raw = metadata["raw"_L1].toString(); !raw.isEmpty()) error.message += u": "_s + raw.left(500);
    if (error.type.isEmpty()) error.type = metadata["error_type"_L1].toString();
    return error;
}

bool isErrorObject(const QJsonObject& object)
{
    const QJsonValue error = object["error"_L1];
    if (error.isObject()) return !error.toObject().isEmpty();
    if (error.isArray()) return !error.toArray().isEmpty();
    if (error.isString()) return !error.toString().isEmpty();
    return object["object"_L1] == "error"_L1 || object["type"_L1] == "error"_L1 ||
           object.contains("error_message"_L1) || object.contains("error_type"_L1);
}

} // namespace

std::optional<ServerError> readServerError(const QJsonValue& value)
{
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        return entries.isEmpty() ? std::nullopt : readServerError(entries.first());
    }
    const QJsonObject object = value.toObject();
    if (const QString groq = object["x_groq"_L1].toObject()["error"_L1].toString(); !groq.isEmpty()) {
        ServerError error;
        error.message = groq;
        return error;
    }
    if (!isErrorObject(object)) return std::nullopt;
    const QJsonValue inner = object["error"_L1];
    if (inner.isObject()) return readMembers(inner.toObject());
    if (inner.isArray()) return readServerError(inner);
    ServerError error = readMembers(object);
    if (inner.isString()) error.message = error.message.isEmpty() ? inner.toString() : error.message;
    if (error.message.isEmpty()) error.message = object["code"_L1].toString();
    return error;
}

ServerError readErrorBody(const HttpHead& head, const QByteArray& body)
{
    QJsonParseError parsing;
    auto document = QJsonDocument::fromJson(body, &parsing);
    if (document.isNull()) document = QJsonDocument::fromJson(QString::fromUtf8(body).toUtf8(), &parsing);
    if (document.isArray())
        if (const auto error = readServerError(document.array())) return *error;
    if (document.isObject()) {
        if (const auto error = readServerError(document.object())) return *error;
        return readMembers(document.object());
    }
    ServerError error;
    const QString text = QString::fromUtf8(body).trimmed();
    const bool isMarkup = head.contentType() == "text/html" || text.startsWith(u'<');
    if (isMarkup) {
        static const QRegularExpression title(u"<title>([^<]{1,200})</title>"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        error.message = title.match(text).captured(1).simplified();
        error.type = u"html"_s;
    } else {
        error.message = text.left(2000);
    }
    return error;
}

CallError errorOfStream(const ServerError& error)
{
    CallError result;
    result.failure = classify(0, error);
    result.http = error.http;
    result.detail = error.message;
    result.code = error.code;
    result.parameter = error.parameter;
    result.retryAfter = error.wait ? error.wait : waitInWords(error.message);
    return result;
}

CallError errorOfResponse(const HttpHead& head, const QByteArray& body, const QDateTime& now)
{
    const ServerError error = readErrorBody(head, body);
    CallError result = errorOfStream(error);
    result.failure = classify(head.status, error);
    result.sent = Sent::ResponseStarted;
    result.http = head.status;
    if (const auto wait = retryAfter(head, now)) result.retryAfter = wait;
    const QByteArray again = head.value("x-should-retry").toLower();
    if (again == "true" || again == "false") result.shouldRetry = again == "true";
    return result;
}

} // namespace app::llm
