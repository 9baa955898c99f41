#pragma once
#include <QDateTime>
#include <QString>
#include <optional>

namespace app::chat {

/// Why a reply ended.
enum class StopReason {
    None,          ///< no end was seen
    Complete,      ///< the model ended its turn
    Length,        ///< cut at the token limit
    ContentFilter, ///< the provider withheld it
    Refusal,       ///< the provider says that the model refused
    Other          ///< a reason that we do not know; its name is kept
};

/// "complete", "length", …: the name in the study file and in exports.
QString stopReasonName(StopReason reason);
StopReason stopReasonFromName(const QString& name);

/// Tokens as the server reports them. None where it does not tell; never estimated here.
struct Usage
{
    std::optional<qint64> input;     ///< tokens of the prompt, cached ones included
    std::optional<qint64> output;    ///< tokens of the reply, thoughts included where the server counts them so
    std::optional<qint64> reasoning; ///< tokens of the thoughts alone
    std::optional<qint64> cached;    ///< part of input that was read from a cache
    bool isKnown() const { return input || output; }
    friend bool operator==(const Usage&, const Usage&) = default;
};

/// What came back for one request, or as much of it as came.
struct Reply
{
    QString text;      ///< the answer; never holds thoughts that the server sent apart
    QString reasoning; ///< thoughts, where the server sends them apart
    StopReason stop = StopReason::None;
    QString stopName;  ///< the server's own word for it
    QString model;       ///< the model id that the server names
    QString fingerprint; ///< system_fingerprint or the like; empty where there is none
    QString requestId;   ///< the server's id of this request
    Usage usage;
    friend bool operator==(const Reply&, const Reply&) = default;
};

} // namespace app::chat
