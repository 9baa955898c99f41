#pragma once
#include "app/llm/wire.h"
#include <QDateTime>

namespace app::llm {

/// How long the headers of a response ask to wait: retry-after-ms, Retry-After (decimal seconds or a date), then the
/// reset times of x-ratelimit-*. A date is compared with the response's own Date header where there is one, else with
/// `now` (UTC). None for anything else: negative, past, not a number, longer than 30 days.
std::optional<base::Milliseconds> retryAfter(const HttpHead& head, const QDateTime& now);

/// A date of HTTP in its three forms (RFC 9110 §5.6.7); the day of the week is not checked. Invalid when it is none.
QDateTime parseHttpDate(const QByteArray& text);

/// A span such as "1m2.5s", "20ms", "45.837906927s", "6m0s". None when it is none.
std::optional<base::Milliseconds> parseSpan(QStringView text);

/// "try again in 5.289s" and the like in the text of an error.
std::optional<base::Milliseconds> waitInWords(const QString& message);

} // namespace app::llm
