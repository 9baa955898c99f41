#include "app/base/names.h"
#include "app/llm/respondent.h"

namespace app::llm {
namespace {

using base::Named;

constexpr std::array names = {
    Named<Failure>{Failure::Auth, "auth"},
    Named<Failure>{Failure::Permission, "permission"},
    Named<Failure>{Failure::Billing, "billing"},
    Named<Failure>{Failure::RateLimited, "rate_limited"},
    Named<Failure>{Failure::QuotaExhausted, "quota_exhausted"},
    Named<Failure>{Failure::Overloaded, "overloaded"},
    Named<Failure>{Failure::ModelLoading, "model_loading"},
    Named<Failure>{Failure::ModelNotFound, "model_not_found"},
    Named<Failure>{Failure::WrongAddress, "wrong_address"},
    Named<Failure>{Failure::BadRequest, "bad_request"},
    Named<Failure>{Failure::UnsupportedParameter, "unsupported_parameter"},
    Named<Failure>{Failure::ContextTooLong, "context_too_long"},
    Named<Failure>{Failure::PayloadTooLarge, "payload_too_large"},
    Named<Failure>{Failure::Server, "server"},
    Named<Failure>{Failure::Dns, "dns"},
    Named<Failure>{Failure::Connect, "connect"},
    Named<Failure>{Failure::Tls, "tls"},
    Named<Failure>{Failure::Proxy, "proxy"},
    Named<Failure>{Failure::Redirect, "redirect"},
    Named<Failure>{Failure::TimeoutConnect, "timeout_connect"},
    Named<Failure>{Failure::TimeoutHeaders, "timeout_headers"},
    Named<Failure>{Failure::TimeoutFirstPayload, "timeout_first_payload"},
    Named<Failure>{Failure::TimeoutIdle, "timeout_idle"},
    Named<Failure>{Failure::TimeoutTotal, "timeout_total"},
    Named<Failure>{Failure::Reset, "reset"},
    Named<Failure>{Failure::Ambiguous, "ambiguous"},
    Named<Failure>{Failure::Truncated, "truncated"},
    Named<Failure>{Failure::EmptyStream, "empty_stream"},
    Named<Failure>{Failure::Malformed, "malformed"},
    Named<Failure>{Failure::TooLarge, "too_large"},
    Named<Failure>{Failure::MissingKey, "missing_key"},
    Named<Failure>{Failure::Cancelled, "cancelled"},
    Named<Failure>{Failure::Internal, "internal"},
};

} // namespace

QString failureName(Failure failure)
{
    return base::nameOf(names, failure);
}

} // namespace app::llm
