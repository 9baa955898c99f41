#pragma once
#include "app/chat/reply.h"
#include "app/llm/respondent.h"
#include <QByteArray>
#include <QList>
#include <QUrl>
#include <variant>

/// What passes between the transport and the codecs. Values only.
namespace app::llm {

using Header = std::pair<QByteArray, QByteArray>;

/// One request on the wire.
struct HttpRequest
{
    QByteArray method = "GET"; ///< GET or POST
    QUrl url;
    QList<Header> headers;
    QByteArray body;
};

/// Beginning of a response.
struct HttpHead
{
    int status = 0;
    QList<Header> headers; ///< names in lower case
    /// Value of a header (name in lower case); empty when it is not there. Repeated ones are joined with ", ".
    QByteArray value(QByteArrayView name) const;
    /// The media type in lower case, without its parameters.
    QByteArray contentType() const;
    /// The server's id of the request, from whichever header it uses.
    QString requestId() const;
};

/// What a stream says, the same for all dialects.
namespace event {
struct Started
{
    QString id;
    QString model;
    QString fingerprint;
    friend bool operator==(const Started&, const Started&) = default;
};
struct Text
{
    QString piece;
    friend bool operator==(const Text&, const Text&) = default;
};
struct Reasoning
{
    QString piece;
    friend bool operator==(const Reasoning&, const Reasoning&) = default;
};
struct KeepAlive
{
    friend bool operator==(const KeepAlive&, const KeepAlive&) = default;
};
/// Something that the record should tell, e.g. "invalid_utf8".
struct Warning
{
    QString code;
    friend bool operator==(const Warning&, const Warning&) = default;
};
/// The reply is complete. Terminal.
struct Finish
{
    chat::StopReason stop = chat::StopReason::Complete;
    QString raw; ///< the server's word
    chat::Usage usage;
    friend bool operator==(const Finish&, const Finish&) = default;
};
/// The reply failed. Terminal. `what` is not filled in yet.
struct Failed
{
    CallError error;
    chat::Usage usage;
    friend bool operator==(const Failed&, const Failed&) = default;
};
} // namespace event

/// Exactly one Finish or Failed per stream, last.
using Event = std::variant<event::Started, event::Text, event::Reasoning, event::KeepAlive, event::Warning,
                           event::Finish, event::Failed>;
using Events = std::vector<Event>;

} // namespace app::llm
