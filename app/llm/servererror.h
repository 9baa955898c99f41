#pragma once
#include "app/llm/wire.h"
#include <QJsonValue>

namespace app::llm {

/// What a server says about an error, taken from whichever of the usual shapes it uses: {"error":{…}}, {"error":"…"},
/// {"object":"error",…}, {"message":…}, {"detail":…}, [{"error":…}], {"error_type","error_message"} ….
struct ServerError
{
    QString message;
    QString code;                           ///< its code, else its type or status
    QString type;                           ///< its type, else empty
    QString parameter;                      ///< the parameter that it names, without a path before it
    int http = 0;                           ///< a status code inside the text
    std::optional<base::Milliseconds> wait; ///< a wait stated inside the text
    bool isDailyQuota = false;              ///< Gemini: a limit per day, which waiting for a minute does not lift
    friend bool operator==(const ServerError&, const ServerError&) = default;
};

/// None when the value has none of the shapes of an error.
std::optional<ServerError> readServerError(const QJsonValue& value);
/// From the body of an error response, any bytes. HTML and other text give a generic message, never markup.
ServerError readErrorBody(const HttpHead& head, const QByteArray& body);

/// Which failure it is, from the status code (0: none, the error came in a stream), the server's code and its wording.
Failure classify(int http, const ServerError& error);

/// The whole error of a response. `now` (UTC) serves dates in headers. `sent` is ResponseStarted.
CallError errorOfResponse(const HttpHead& head, const QByteArray& body, const QDateTime& now);
/// The whole error of an object in a stream; `sent` is left to the caller.
CallError errorOfStream(const ServerError& error);

} // namespace app::llm
