#include "app/llm/discovery.h"

#include "app/base/json.h"
#include "app/llm/codec.h"
#include "app/llm/endpoint.h"
#include "app/llm/fetch.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::llm {
namespace {

using Kind = DiscoveryProbe::Kind;

const ExchangeLimits limits{300ms, 1500ms, 1500ms, 256 * 1024};
constexpr base::Milliseconds whole = 1500ms;

/// The port of an address on this computer; 0 when it is none.
quint16 localPort(chat::Dialect dialect, const QString& address)
{
    const auto base = address.isEmpty() ? base::Result<QUrl>(base::Error()) : normaliseBaseUrl(dialect, address);
    return base && isLoopback(*base) ? static_cast<quint16>(base->port(0)) : quint16(0);
}

QJsonObject jsonOf(const FetchResult& result)
{
    return base::parseServerObject(result.body).value_or(QJsonObject());
}

} // namespace

QList<DiscoveryProbe> discoveryProbes(const QProcessEnvironment& environment)
{
    QList<DiscoveryProbe> probes = {{Kind::Ollama, 11434},     {Kind::LmStudio, 1234},     {Kind::LlamaServer, 8080},
                                    {Kind::LlamaServer, 9931}, {Kind::OpenAiServer, 8000}, {Kind::Jan, 1337},
                                    {Kind::Gpt4All, 4891}};
    const auto add = [&probes](Kind kind, quint16 port) {
        if (port != 0 && !probes.contains(DiscoveryProbe{kind, port})) probes.append({kind, port});
    };
    add(Kind::Ollama, localPort(chat::Dialect::Ollama, environment.value(u"OLLAMA_HOST"_s)));
    add(Kind::Ollama, localPort(chat::Dialect::Ollama, environment.value(u"OLLAMA_BASE_URL"_s)));
    add(Kind::LmStudio, localPort(chat::Dialect::OpenAiChat, environment.value(u"LM_STUDIO_URL"_s)));
    add(Kind::LlamaServer, environment.value(u"LLAMA_ARG_PORT"_s).toUShort());
    return probes;
}

/// One port: a first page that tells the server, then its list of models.
class Discovery::Search
{
public:
    Search(Discovery& discovery, const DiscoveryProbe& probe)
        : m_discovery(discovery)
        , m_probe(probe)
    {
        const bool isOllama = probe.kind == Kind::Ollama;
        m_server.connection.dialect = isOllama ? chat::Dialect::Ollama : chat::Dialect::OpenAiChat;
        m_server.connection.baseUrl = u"http://127.0.0.1:%1"_s.arg(probe.port) + (isOllama ? QString() : u"/v1"_s);
    }

    void start()
    {
        switch (m_probe.kind) {
        case Kind::Ollama:
            return get(u"/api/version"_s, [this](const FetchResult& result) {
                if (jsonOf(result)["version"_L1].toString().isEmpty()) return end();
                m_server.name = u"Ollama"_s;
                list(u"/api/tags"_s);
            });
        case Kind::LmStudio:
            return get(u"/lmstudio-greeting"_s, [this](const FetchResult& result) {
                if (!jsonOf(result)["lmstudio"_L1].toBool()) return end();
                m_server.name = u"LM Studio"_s;
                list(u"/v1/models"_s);
            });
        case Kind::LlamaServer:
            return get(u"/health"_s, [this](const FetchResult& result) {
                const QJsonObject health = jsonOf(result);
                m_server.isLoading = health["error"_L1].toObject()["type"_L1] == "unavailable_error"_L1;
                if (health["status"_L1] != "ok"_L1 && !m_server.isLoading) return end();
                if (m_server.isLoading) m_server.name = u"llama.cpp"_s;
                list(u"/v1/models"_s);
            });
        case Kind::OpenAiServer:
            return list(u"/v1/models"_s);
        case Kind::Jan:
            m_server.name = u"Jan"_s;
            m_server.needsKey = true;
            return list(u"/v1/models"_s);
        case Kind::Gpt4All:
            m_server.name = u"GPT4All"_s;
            return list(u"/v1/models"_s);
        }
    }

private:
    void get(const QString& path, std::function<void(const FetchResult&)> handler)
    {
        HttpRequest request;
        request.url = QUrl(u"http://127.0.0.1:%1"_s.arg(m_probe.port) + path);
        m_previous = std::move(m_fetch); // we may be inside its signal
        m_fetch = std::make_unique<Fetch>(*m_discovery.m_transport, request, limits, false);
        QObject::connect(m_fetch.get(), &Fetch::finished, m_fetch.get(), [this, handler](const FetchResult& result) {
            if (result.failure) return end();
            handler(result);
        });
    }

    void list(const QString& path)
    {
        get(path, [this](const FetchResult& result) { onList(result); });
    }

    void onList(const FetchResult& result)
    {
        const int status = result.head.status;
        if (status == 401 || status == 403) {
            m_server.needsKey = true;
            if (m_server.name.isEmpty() || m_probe.kind == Kind::Jan || m_probe.kind == Kind::Gpt4All)
                m_server.name = Discovery::tr("Server on port %1").arg(m_probe.port);
            return tell();
        }
        const auto page = status == 200 ? codecOf(m_server.connection.dialect).decodeModels(result.body) : std::nullopt;
        if (!page) return m_server.isLoading ? tell() : end();
        if (m_server.name.isEmpty()) m_server.name = nameOf(page->owner);
        if (m_server.name.isEmpty()) return end(); // some other program
        m_server.models = page->models;
        tell();
    }

    static QString nameOf(const QString& owner)
    {
        if (owner == "llamacpp"_L1) return u"llama.cpp"_s;
        if (owner == "vllm"_L1) return u"vLLM"_s;
        if (owner == "sglang"_L1) return u"SGLang"_s;
        return {};
    }

    void tell()
    {
        Q_EMIT m_discovery.found(m_server);
        end();
    }

    void end() { m_discovery.searchEnded(); }

    Discovery& m_discovery;
    const DiscoveryProbe m_probe;
    FoundServer m_server;
    std::unique_ptr<Fetch> m_previous;
    std::unique_ptr<Fetch> m_fetch;
};

Discovery::Discovery(base::Clock& clock, const QList<DiscoveryProbe>& probes, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_probes(probes)
    , m_transport(std::make_unique<Transport>(clock))
{
}

Discovery::~Discovery() = default;

void Discovery::start()
{
    m_open = m_probes.size();
    m_limit = m_clock.timer([this] {
        m_searches.clear();
        if (std::exchange(m_open, 0) > 0) Q_EMIT finished();
    });
    m_limit->start(whole);
    for (const auto& probe : m_probes)
        m_searches.push_back(std::make_unique<Search>(*this, probe));
    for (const auto& search : m_searches)
        search->start();
}

void Discovery::searchEnded()
{
    if (m_open == 0 || --m_open > 0) return;
    m_limit->stop();
    Q_EMIT finished();
}

} // namespace app::llm
