#pragma once
#include "app/llm/models.h"

class QProcessEnvironment;

namespace app::llm {

class Transport;

/// A model server that runs on this computer. A suggestion: nothing is sent to it before the user confirms it.
struct FoundServer
{
    QString name; ///< "Ollama", "llama.cpp", …; a general name when only a key would tell more
    chat::Connection connection;
    bool needsKey = false;
    bool isLoading = false;  ///< it is loading its model
    QList<ModelInfo> models; ///< as far as it tells them without a key
};

/// A place to look, and what to expect there.
struct DiscoveryProbe
{
    enum class Kind { Ollama, LmStudio, LlamaServer, OpenAiServer, Jan, Gpt4All };
    Kind kind = Kind::OpenAiServer;
    quint16 port = 0;
    friend bool operator==(const DiscoveryProbe&, const DiscoveryProbe&) = default;
};

/// The servers' default ports, and those that the environment names (OLLAMA_HOST, OLLAMA_BASE_URL, LLAMA_ARG_PORT,
/// LM_STUDIO_URL) when they are on this computer.
QList<DiscoveryProbe> discoveryProbes(const QProcessEnvironment& environment);

/// Looks for model servers on this computer: all ports at once, 127.0.0.1 only, GET only (a POST could load a model),
/// no key, no redirects, no proxy; 0.3 s to connect, 1.5 s in all. A port that is open is not enough: each server is
/// known by what it says. One thread; deleting it ends it silently.
class Discovery : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive it.
    Discovery(base::Clock& clock, const QList<DiscoveryProbe>& probes, QObject* parent = nullptr);
    ~Discovery() override;
    void start();

Q_SIGNALS:
    void found(const app::llm::FoundServer& server);
    void finished(); ///< once, last

private:
    class Search;
    void searchEnded();
    base::Clock& m_clock;
    const QList<DiscoveryProbe> m_probes;
    std::unique_ptr<Transport> m_transport;
    std::vector<std::unique_ptr<Search>> m_searches;
    std::unique_ptr<base::Timer> m_limit;
    qsizetype m_open = 0;
};

} // namespace app::llm

Q_DECLARE_METATYPE(app::llm::FoundServer)
