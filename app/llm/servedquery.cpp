#include "app/llm/servedquery.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::llm {
namespace {

const ExchangeLimits limits{2s, 5s, 5s, qint64(8) << 20};
constexpr qsizetype longest = 200; // letters of a name; a server may send anything

/// The entry of a list that is the model; the only one where just one is there.
QJsonObject entryOf(const QJsonArray& entries, const QString& model)
{
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        for (const auto key : {"id"_L1, "name"_L1, "model"_L1})
            if (const QString name = textOf(entry, key); name == model || name == model + ":latest"_L1) return entry;
    }
    return entries.size() == 1 ? entries.first().toObject() : QJsonObject();
}

std::optional<qint64> positive(std::optional<qint64> count)
{
    return count && *count > 0 ? count : std::nullopt;
}

/// The name of a file without its folder, whichever system it is from.
QString fileNameOf(const QString& path)
{
    return path.mid(path.lastIndexOf(QRegularExpression(u"[/\\\\]"_s)) + 1);
}

} // namespace

QString quantizationOf(const QString& fileName)
{
    static const QRegularExpression pattern(
        u"(?:^|[-._])((?:I?Q[1-8](?:_[0-9A-Z]+)*|TQ[12]_0|MXFP4|BF16|F16|F32))(?:-\\d+-of-\\d+)?\\.gguf$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(fileName).captured(1).toUpper();
}

ServedQuery::ServedQuery(Transport& transport, chat::Dialect dialect, const QUrl& base, const QString& model,
                         const base::Secret& key, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
    , m_dialect(dialect)
    , m_base(base)
    , m_model(model)
    , m_key(key)
{
}

ServedQuery::~ServedQuery() = default;

void ServedQuery::start()
{
    if (m_dialect == chat::Dialect::Ollama) return get(u"/api/version"_s, &ServedQuery::onOllamaVersion);
    const bool hasList = m_dialect == chat::Dialect::OpenAiChat || m_dialect == chat::Dialect::OpenAiCompletions;
    if (!hasList || m_base.host() == "api.openai.com"_L1) return end(); // tells nothing of the kind
    get(m_base.path() + u"/models"_s, &ServedQuery::onModels);
}

void ServedQuery::get(const QString& path, void (ServedQuery::*then)(const QJsonObject&))
{
    const Codec& codec = codecOf(m_dialect);
    HttpRequest request;
    request.url = m_base;
    request.url.setPath(path);
    request.headers = codec.headers();
    request.headers << Header{"Accept", "application/json"};
    if (!m_key.isEmpty()) request.headers << codec.keyHeader(m_key, mannerOf(m_dialect, m_base));
    m_previous = std::move(m_fetch); // we may be inside its signal
    m_fetch = std::make_unique<Fetch>(m_transport, request, limits, false);
    connect(m_fetch.get(), &Fetch::finished, this, [this, then](const FetchResult& result) {
        const bool isGood = !result.failure && result.head.status == 200;
        (this->*then)(isGood ? base::parseServerObject(result.body).value_or(QJsonObject()) : QJsonObject());
    });
}

void ServedQuery::onModels(const QJsonObject& list)
{
    const QJsonArray entries = list["data"_L1].toArray();
    const QJsonObject entry = entryOf(entries, m_model);
    const QString owner = textOf(entry, "owned_by"_L1);
    if (owner == "llamacpp"_L1) return get(u"/props"_s, &ServedQuery::onProps);
    if (owner == "organization_owner"_L1) return get(u"/api/v0/models"_s, &ServedQuery::onStudioModels);
    m_served.context = positive(countOf(entry, "max_model_len"_L1));
    if (owner == "sglang"_L1) m_served.program = u"SGLang"_s;
    if (owner != "vllm"_L1) return end();
    m_served.program = u"vLLM"_s;
    get(u"/version"_s, &ServedQuery::onVersion);
}

void ServedQuery::onProps(const QJsonObject& props)
{
    m_served.program = QString(u"llama.cpp "_s + textOf(props, "build_info"_L1)).trimmed();
    m_served.file = fileNameOf(textOf(props, "model_path"_L1));
    m_served.quantization = textOf(props, "model_ftype"_L1);
    if (m_served.quantization.isEmpty()) m_served.quantization = quantizationOf(m_served.file);
    m_served.context = positive(countOf(props["default_generation_settings"_L1].toObject(), "n_ctx"_L1));
    if (!m_served.context) m_served.context = positive(countOf(props, "n_ctx"_L1));
    end();
}

void ServedQuery::onStudioModels(const QJsonObject& list)
{
    const QJsonObject entry = entryOf(list["data"_L1].toArray(), m_model);
    m_served.program = u"LM Studio"_s;
    m_served.quantization = textOf(entry, "quantization"_L1);
    m_served.context = positive(countOf(entry, "loaded_context_length"_L1));
    end();
}

void ServedQuery::onVersion(const QJsonObject& version)
{
    m_served.program = QString(u"vLLM "_s + textOf(version, "version"_L1)).trimmed();
    end();
}

void ServedQuery::onOllamaVersion(const QJsonObject& version)
{
    const QString number = textOf(version, "version"_L1);
    if (number.isEmpty()) return end(); // a gateway
    m_served.program = u"Ollama "_s + number;
    get(u"/api/tags"_s, &ServedQuery::onTags);
}

void ServedQuery::onTags(const QJsonObject& tags)
{
    const QJsonObject entry = entryOf(tags["models"_L1].toArray(), m_model);
    m_served.digest = textOf(entry, "digest"_L1);
    m_served.quantization = textOf(entry["details"_L1].toObject(), "quantization_level"_L1);
    get(u"/api/ps"_s, &ServedQuery::onLoaded);
}

void ServedQuery::onLoaded(const QJsonObject& loaded)
{
    const QJsonObject entry = entryOf(loaded["models"_L1].toArray(), m_model);
    m_served.context = positive(countOf(entry, "context_length"_L1));
    end();
}

void ServedQuery::end()
{
    for (QString* text : {&m_served.program, &m_served.file, &m_served.digest, &m_served.quantization})
        *text = m_key.redactedFrom(text->left(longest)).simplified();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_served); }, Qt::QueuedConnection);
}

} // namespace app::llm
