#pragma once
#include "app/base/clock.h"
#include "app/chat/modelspec.h"

#include <QObject>
#include <QStringList>
#include <memory>

class QProcess;

namespace app::llm {

class Fetch;
class Transport;
struct FetchResult;

/// The path of llama.cpp's server where it is installed on this computer; empty when it is not.
QString findLlamaServer();

/// What to start.
struct EngineStart
{
    QString program;    ///< llama.cpp's server, see findLlamaServer()
    QString modelFile;  ///< a GGUF file
    int context = 8192; ///< tokens of one conversation
    int parallel = 1;   ///< conversations at once
    quint16 port = 0;   ///< to listen on where it is free, so that a study finds the model again; 0: any
};

/// llama.cpp's server with a model from a file, run by this program for as long as it wants: it listens on this
/// computer alone, on a port that was free, and ends with this object, and with the program however that ends (on
/// Linux). One thread with an event loop.
class LocalEngine : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Starting, LoadingModel, Ready, Failed };
    Q_ENUM(State)

    /// `clock` must outlive it.
    explicit LocalEngine(base::Clock& clock, QObject* parent = nullptr);
    ~LocalEngine() override; ///< stops it; waits for 2 seconds at the most
    /// Starts it. Precondition: Stopped or Failed.
    void start(const EngineStart& what);
    /// Asks it to end, and ends it after 3 seconds. stateChanged(Stopped) follows.
    void stop();

    State state() const { return m_state; }
    /// How to reach it while it is Ready: dialect, address; `model` is the file's name without its ending.
    chat::ServerModel model() const;
    /// Why it failed, as a sentence, and the engine's own last words.
    QString failure() const { return m_failure; }
    QString lastWords() const;
    qint64 processId() const; ///< 0 when none runs

Q_SIGNALS:
    void stateChanged(app::llm::LocalEngine::State state);

private:
    void setState(State state);
    void listen();
    void poll();
    void onHealth(const FetchResult& result);
    void onExit();
    void fail(const QString& sentence);

    base::Clock& m_clock;
    EngineStart m_what;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<Fetch> m_fetch;
    std::unique_ptr<Fetch> m_previous;
    std::unique_ptr<base::Timer> m_again; ///< to ask whether it is ready, or to end it
    std::unique_ptr<base::Timer> m_limit;
    quint16 m_port = 0;
    State m_state = State::Stopped;
    QString m_failure;
    QByteArray m_said; ///< the end of what it wrote
    bool m_isStopping = false;
};

} // namespace app::llm
