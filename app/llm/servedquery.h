#pragma once
#include "app/chat/served.h"
#include "app/llm/codec.h"
#include "app/llm/fetch.h"

#include <QJsonObject>

namespace app::llm {

/// Asks a server which program it is, and what it has loaded: weights, quantisation, context. Asks only what the kind
/// of server is known to answer, which its list of models tells (Ollama: /api/version, /api/tags, /api/ps; llama.cpp:
/// /props; vLLM and SGLang: max_model_len; LM Studio: /api/v0/models). GET only, within the same origin, 5 s in all;
/// what fails is left out. One thread; deleting it ends it silently.
class ServedQuery : public QObject
{
    Q_OBJECT
public:
    /// `base` is normalised; `model` is the id that requests name; `key` goes along. `transport` must outlive it.
    ServedQuery(Transport& transport, chat::Dialect dialect, const QUrl& base, const QString& model,
                const base::Secret& key, QObject* parent = nullptr);
    ~ServedQuery() override;
    void start();

Q_SIGNALS:
    void finished(const app::chat::Served& served); ///< once, through the event loop; empty where nothing was told

private:
    void get(const QString& path, void (ServedQuery::*then)(const QJsonObject&));
    void onModels(const QJsonObject& list);
    void onProps(const QJsonObject& props);
    void onStudioModels(const QJsonObject& list);
    void onVersion(const QJsonObject& version);
    void onOllamaVersion(const QJsonObject& version);
    void onTags(const QJsonObject& tags);
    void onLoaded(const QJsonObject& loaded);
    void end();

    Transport& m_transport;
    const chat::Dialect m_dialect;
    const QUrl m_base;
    const QString m_model;
    const base::Secret m_key;
    std::unique_ptr<Fetch> m_previous;
    std::unique_ptr<Fetch> m_fetch;
    chat::Served m_served;
};

/// The quantisation that the name of a weights file tells, as these files are named by custom: "…-Q4_K_M.gguf".
/// Empty for others.
QString quantizationOf(const QString& fileName);

} // namespace app::llm
