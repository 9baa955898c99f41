#pragma once
#include "app/base/json.h"
#include "app/base/secret.h"
#include "app/llm/decoder.h"
#include "app/llm/models.h"

#include <QSet>

namespace app::llm {

/// How one server wants the dialect spoken, as far as it is known beforehand or was learned from a refusal.
struct Manner
{
    bool isStreaming = true;
    bool hasStreamOptions = true;          ///< takes stream_options.include_usage
    bool wantsCompletionTokens = false;    ///< max_completion_tokens instead of max_tokens
    QByteArray seedKey = "seed";           ///< name of the seed; empty: it has none
    QByteArray keyHeader;                  ///< header of the key where it is not the dialect's usual one
    bool returnsThoughts = false;          ///< DeepSeek refuses a conversation without its own thoughts
    std::optional<qint64> tokensUnlessSet; ///< sent when the user sets no limit, because the server's own is unusable
    QSet<QString> leftOut;                 ///< parameters that the server has refused, by the names of chat::Sampling:
                                           ///< "temperature", "top_p", "max_tokens", "seed"
    friend bool operator==(const Manner&, const Manner&) = default;
};

/// What is known beforehand about a server by its address.
Manner mannerOf(chat::Dialect dialect, const QUrl& base);

/// One wire dialect: requests → bytes, bytes → events. Pure, without state; any thread.
class Codec
{
public:
    virtual ~Codec() = default;

    /// The body of one request. Depends on its arguments only.
    virtual base::Json encode(const chat::ServerModel& model, const Request& request, const Manner& manner) const = 0;
    /// The members of the body that carry the conversation; all others are parameters.
    virtual QStringList conversationKeys() const = 0;
    /// The parameters of chat::Sampling that the dialect has no place for.
    virtual QStringList unknownParameters() const { return {}; }
    /// Address of the request; `base` is normalised.
    virtual QUrl url(const QUrl& base, const chat::ServerModel& model, const Manner& manner) const = 0;
    virtual std::unique_ptr<Decoder> decoder(const HttpHead& head, const Limits& limits) const = 0;

    /// The header that carries the key.
    virtual Header keyHeader(const base::Secret& key, const Manner& manner) const;
    /// Headers of every request but the key.
    virtual QList<Header> headers() const { return {}; }

    /// Address of a page of the model list; `cursor` is empty for the first.
    virtual QUrl modelsUrl(const QUrl& base, const QString& cursor) const;
    /// One page; none when the bytes are no model list.
    virtual std::optional<ModelPage> decodeModels(const QByteArray& body) const;
};

/// The codec of a dialect; lives for ever.
const Codec& codecOf(chat::Dialect dialect);

/// `base` with a path behind its own.
QUrl below(const QUrl& base, const QString& path);

} // namespace app::llm
