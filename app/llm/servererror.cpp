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
    if (error.isObject() || error.isArray()) return true;
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

namespace {

/// Failures by the servers' own codes and types. They decide before the status code does.
std::optional<Failure> byCode(const QString& code)
{
    static const QHash<QString, Failure> known = {
        {u"invalid_api_key"_s, Failure::Auth},
        {u"authentication_error"_s, Failure::Auth},
        {u"unauthenticated"_s, Failure::Auth},
        {u"permission_error"_s, Failure::Permission},
        {u"permission_denied"_s, Failure::Permission},
        {u"content_policy_violation"_s, Failure::Permission},
        {u"insufficient_quota"_s, Failure::QuotaExhausted},
        {u"billing_hard_limit_reached"_s, Failure::Billing},
        {u"billing_not_active"_s, Failure::Billing},
        {u"billing_error"_s, Failure::Billing},
        {u"insufficient_balance"_s, Failure::Billing},
        {u"rate_limit_exceeded"_s, Failure::RateLimited},
        {u"rate_limit_error"_s, Failure::RateLimited},
        {u"slow_down"_s, Failure::RateLimited},
        {u"resource_exhausted"_s, Failure::RateLimited},
        {u"overloaded_error"_s, Failure::Overloaded},
        {u"server_is_overloaded"_s, Failure::Overloaded},
        {u"engine_overloaded"_s, Failure::Overloaded},
        {u"unavailable"_s, Failure::Overloaded},
        {u"model_not_found"_s, Failure::ModelNotFound},
        {u"unsupported_parameter"_s, Failure::UnsupportedParameter},
        {u"unsupported_value"_s, Failure::UnsupportedParameter},
        {u"extra_forbidden"_s, Failure::UnsupportedParameter},
        {u"context_length_exceeded"_s, Failure::ContextTooLong},
        {u"exceed_context_size_error"_s, Failure::ContextTooLong},
        {u"request_too_large"_s, Failure::PayloadTooLarge},
        {u"api_error"_s, Failure::Server},
        {u"server_error"_s, Failure::Server},
        {u"internal_server_error"_s, Failure::Server},
        {u"internal"_s, Failure::Server},
        {u"timeout_error"_s, Failure::Server},
        {u"deadline_exceeded"_s, Failure::Server},
    };
    const auto it = known.find(code.toLower());
    return it == known.end() ? std::nullopt : std::optional(*it);
}

Failure byStatus(int http)
{
    switch (http) {
    case 400:
    case 415:
    case 422:
        return Failure::BadRequest;
    case 401:
        return Failure::Auth;
    case 402:
        return Failure::Billing;
    case 403:
        return Failure::Permission;
    case 404:
    case 405:
    case 410:
        return Failure::WrongAddress;
    case 407:
        return Failure::Proxy;
    case 413:
        return Failure::PayloadTooLarge;
    case 429:
        return Failure::RateLimited;
    case 408:
    case 409:
    case 499:
        return Failure::Server;
    case 498:
    case 503:
    case 529:
        return Failure::Overloaded;
    default:
        break;
    }
    if (http >= 100 && http < 200) return Failure::Ambiguous;
    if (http >= 300 && http < 400) return Failure::Redirect;
    if (http >= 400 && http < 500) return Failure::BadRequest;
    return Failure::Server;
}

bool says(const QString& message, const QRegularExpression& words)
{
    return words.match(message).hasMatch();
}

QRegularExpression wording(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

Failure classify(int http, const ServerError& error)
{
    static const auto tooLong =
        wording(u"maximum context length|context (?:length|size|window)|prompt is too long|"
                "input (?:is|length).{0,40}(?:too long|exceed)|exceeds? the (?:available|maximum) context|"
                "input token count .{0,40}exceeds|too many tokens"_s);
    static const auto loading =
        wording(u"loading model|model is loading|currently loading|model .{0,40}is being loaded"_s);
    static const auto refused = wording(
        u"unsupported parameter|unsupported value|not supported (?:with|by|for|when)|does not support|is deprecated|"
        "only the default|extra inputs are not permitted|unrecognized request argument|unknown "
        "(?:parameter|field|name)|"
        "cannot (?:be|both be) (?:specified|used)"_s);
    static const auto noModel =
        wording(u"model.{0,200}(?:not found|does ?n.t exist|not exist|not available|unknown|invalid)|"
                "(?:no such|unknown|invalid) model|not a valid model|pull(?:ing)? it first|"
                "not found.{0,40}model|is not found for api version"_s);
    static const auto noEndpoint =
        wording(u"unexpected endpoint|no (?:route|handler)|invalid url|page not found|unknown request url"_s);
    static const auto noMoney =
        wording(u"exceeded your current quota|credit balance|insufficient (?:funds|balance|credits)|"
                "billing|spend(?:ing)? limit"_s);
    static const auto noKey = wording(u"api key not valid|invalid api key|incorrect api key|missing (?:an )?api key"_s);
    const QString& message = error.message;
    const bool inBody = http == 0 || (http >= 200 && http < 300); // the error came where an answer was due
    const int known = inBody ? error.http : http;

    if (error.isDailyQuota) return Failure::QuotaExhausted;
    if (says(message, loading) && (known == 503 || known == 0 || error.type == "unavailable_error"_L1))
        return Failure::ModelLoading;
    if (known == 402) return Failure::Billing;
    const bool isSpan = error.wait || error.code == "rate_limit_exceeded"_L1 || error.code == "RESOURCE_EXHAUSTED"_L1;
    if (known == 429 && says(message, noMoney) && !isSpan) return Failure::QuotaExhausted;
    if (const auto failure = byCode(error.code)) return *failure;
    const bool isRequestFault =
        known == 0 || known == 400 || known == 404 || known == 405 || known == 413 || known == 422 || known == 500;
    if (isRequestFault && says(message, tooLong)) return Failure::ContextTooLong;
    if (isRequestFault && says(message, noEndpoint)) return Failure::WrongAddress;
    if ((known == 400 || known == 422) && says(message, refused)) return Failure::UnsupportedParameter;
    if ((known == 0 || known == 400 || known == 404) && says(message, noModel)) return Failure::ModelNotFound;
    if (known == 400 && says(message, noKey)) return Failure::Auth;      // Gemini
    if (known == 400 && says(message, noMoney)) return Failure::Billing; // Anthropic
    if (const auto failure = byCode(error.type)) return *failure;
    return known == 0 ? Failure::Server : byStatus(known);
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
