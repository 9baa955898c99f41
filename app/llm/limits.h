#pragma once
#include "app/base/clock.h"

namespace app::llm {

/// How long the parts of one call may take. A keep-alive of the server (a comment, a ping) is no payload: it stretches
/// firstPayload and idle, but never beyond keepAliveOnly.
struct CallTimes
{
    base::Milliseconds connect;       ///< until the request goes out (name, connection, TLS)
    base::Milliseconds headers;       ///< then until the response begins; local servers load the model and queue here
    base::Milliseconds firstPayload;  ///< then until the first text, thought or other content
    base::Milliseconds idle;          ///< between two pieces of content
    base::Milliseconds keepAliveOnly; ///< without content, however many keep-alives come
    base::Milliseconds total;         ///< from the start to the end
};

/// Limits of one call; every one may be changed. Sizes in bytes.
struct Limits
{
    CallTimes local{std::chrono::seconds(2),   std::chrono::seconds(600), std::chrono::seconds(900),
                    std::chrono::seconds(120), std::chrono::minutes(15),  std::chrono::minutes(60)};
    CallTimes remote{std::chrono::seconds(10),  std::chrono::seconds(120), std::chrono::seconds(300),
                     std::chrono::seconds(120), std::chrono::minutes(15),  std::chrono::minutes(60)};
    base::Milliseconds tail = std::chrono::seconds(5); ///< from the finish reason to the end of the stream
    qint64 body = qint64(32) << 20;                    ///< of one response
    qint64 event = qint64(8) << 20;                    ///< one line or event of a stream
    qint64 errorBody = qint64(64) << 10;               ///< read of an error response
    qint64 modelList = qint64(8) << 20;                ///< one page of a model list
    qint64 text = 8'000'000;                           ///< UTF-16 code units of one reply, thoughts included

    const CallTimes& times(bool isLocal) const { return isLocal ? local : remote; }
};

} // namespace app::llm
