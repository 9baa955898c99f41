#include "app/llm/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

/// The entries of a model list in whichever shape: [..], {"data":[..]}, {"models":[..]}.
std::optional<QJsonArray> entriesOf(const QJsonDocument& document)
{
    if (document.isArray()) return document.array();
    const QJsonObject object = document.object();
    for (const auto key : {"data"_L1, "models"_L1})
        if (object[key].isArray()) return object[key].toArray();
    return std::nullopt;
}

std::optional<qint64> contextOf(const QJsonObject& entry)
{
    for (const auto key : {"max_model_len"_L1, "context_length"_L1, "max_context_length"_L1, "inputTokenLimit"_L1,
                           "max_input_tokens"_L1, "context_window"_L1})
        if (const auto count = countOf(entry, key); count && *count > 0) return count;
    return countOf(entry["meta"_L1].toObject(), "n_ctx_train"_L1); // llama.cpp
}

/// Text of a server without characters that could disguise it in a list.
QString shown(QString text)
{
    static const QRegularExpression hidden(
        u"[\\x{00}-\\x{1f}\\x{7f}-\\x{9f}\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2060}-\\x{2069}\\x{feff}]"_s);
    return text.remove(hidden).simplified();
}

} // namespace

Manner mannerOf(chat::Dialect dialect, const QUrl& base)
{
    Manner manner;
    const QString host = base.host();
    const bool isAzure = host.endsWith(".openai.azure.com"_L1) || host.endsWith(".services.ai.azure.com"_L1) ||
                         host.endsWith(".cognitiveservices.azure.com"_L1);
    if (host == "api.openai.com"_L1 || isAzure) manner.wantsCompletionTokens = dialect == chat::Dialect::OpenAiChat;
    // Servers stop a completion after 16 tokens, or never, unless told otherwise.
    if (dialect == chat::Dialect::OpenAiCompletions) manner.tokensUnlessSet = 512;
    if (isAzure) manner.keyHeader = "api-key";
    if (host == "api.mistral.ai"_L1) {
        manner.hasStreamOptions = false; // usage comes anyway
        manner.seedKey = "random_seed";
    }
    if (base.port() == 4891) { // GPT4All: refuses streams and stops after 16 tokens unless told otherwise
        manner.isStreaming = false;
        manner.hasStreamOptions = false;
        manner.tokensUnlessSet = 4096;
    }
    return manner;
}

QUrl below(const QUrl& base, const QString& path)
{
    QUrl url = base;
    url.setPath(base.path() + u'/' + path);
    return url;
}

Header Codec::keyHeader(const base::Secret& key, const Manner& manner) const
{
    if (!manner.keyHeader.isEmpty()) return {manner.keyHeader, key.bytes()};
    return {"Authorization", "Bearer " + key.bytes()};
}

QUrl Codec::modelsUrl(const QUrl& base, const QString& cursor) const
{
    QUrl url = below(base, u"models"_s);
    if (!cursor.isEmpty()) url.setQuery(QUrlQuery{{u"after"_s, cursor}});
    return url;
}

std::optional<ModelPage> Codec::decodeModels(const QByteArray& body) const
{
    const auto document = QJsonDocument::fromJson(body);
    const auto entries = entriesOf(document);
    if (!entries) return std::nullopt;
    ModelPage page;
    for (const auto& value : *entries) {
        const QJsonObject entry = value.toObject();
        const QJsonArray methods = entry["supportedGenerationMethods"_L1].toArray();
        if (!methods.isEmpty() && !methods.contains(u"generateContent"_s)) continue; // Gemini: embedding models
        ModelInfo model;
        for (const auto key : {"id"_L1, "name"_L1, "model"_L1, "key"_L1})
            if (model.id.isEmpty()) model.id = textOf(entry, key);
        if (value.isString()) model.id = value.toString();
        if (!methods.isEmpty() && model.id.startsWith("models/"_L1)) model.id.remove(0, 7);
        if (model.id.isEmpty()) continue;
        for (const auto key : {"display_name"_L1, "displayName"_L1})
            if (model.name.isEmpty()) model.name = shown(textOf(entry, key));
        if (model.name.isEmpty()) model.name = shown(model.id);
        if (model.name == model.id) model.name.clear();
        model.context = contextOf(entry);
        if (page.owner.isEmpty()) page.owner = textOf(entry, "owned_by"_L1);
        page.models << model;
    }
    const QJsonObject object = document.object();
    page.next = textOf(object, "nextPageToken"_L1);
    if (object["has_more"_L1].toBool()) page.next = textOf(object, "last_id"_L1);
    return page;
}

} // namespace app::llm
