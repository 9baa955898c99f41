#include "app/llm/servererror.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app::llm {
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
        "cannot (?:be|both be) (?:specified|used)|reasoning_content.{0,80}(?:must|missing|passed back)"_s);
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

} // namespace app::llm
