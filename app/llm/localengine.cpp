#include "app/llm/localengine.h"

#include "app/base/json.h"
#include "app/llm/fetch.h"
#include "app/llm/sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::llm {
namespace {

constexpr base::Milliseconds pollEvery = 250ms;
constexpr base::Milliseconds longestLoad = 15min; // a large model from a slow disk
constexpr base::Milliseconds graceToEnd = 3s;
constexpr qsizetype keptWords = 4000;
const ExchangeLimits healthLimits{1s, 5s, 5s, 64 * 1024};

/// A port of this computer that nobody uses now; `wanted` where it can be.
quint16 freePort(quint16 wanted)
{
    QTcpServer probe;
    if (wanted != 0 && probe.listen(QHostAddress::LocalHost, wanted)) return wanted;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

} // namespace

QString findLlamaServer()
{
    const QString name = u"llama-server"_s;
    const QString inPath = QStandardPaths::findExecutable(name);
    if (!inPath.isEmpty()) return inPath;
    const QString home = QDir::homePath();
    return QStandardPaths::findExecutable(name, {home + u"/.local/bin"_s, home + u"/llama.cpp/build/bin"_s,
                                                 u"/usr/local/bin"_s, u"/opt/llama.cpp/bin"_s, u"/opt/homebrew/bin"_s,
                                                 u"/home/linuxbrew/.linuxbrew/bin"_s});
}

LocalEngine::LocalEngine(base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_transport(std::make_unique<Transport>(clock))
    , m_again(clock.timer([this] {
        if (m_isStopping)
            m_process->kill();
        else
            poll();
    }))
    , m_limit(clock.timer([this] { fail(tr("The model was not loaded within 15 minutes.")); }))
{
}

LocalEngine::~LocalEngine()
{
    if (!m_process) return;
    m_process->disconnect(this);
    m_process->terminate();
    if (!m_process->waitForFinished(1000)) m_process->kill();
    m_process->waitForFinished(1000);
}

chat::ServerModel LocalEngine::model() const
{
    chat::ServerModel model;
    model.model = QFileInfo(m_what.modelFile).completeBaseName();
    model.connection.dialect = chat::Dialect::OpenAiChat;
    model.connection.baseUrl = u"http://127.0.0.1:%1/v1"_s.arg(m_port);
    return model;
}

QString LocalEngine::lastWords() const
{
    return redacted(QString::fromUtf8(m_said), {});
}

qint64 LocalEngine::processId() const
{
    return m_process ? m_process->processId() : 0;
}

void LocalEngine::start(const EngineStart& what)
{
    m_what = what;
    m_failure.clear();
    m_said.clear();
    m_isStopping = false;
    m_port = freePort(what.port);
    const QFileInfo file(what.modelFile);
    if (!file.isReadable()) return fail(tr("The model file %1 cannot be read.").arg(file.fileName()));
    if (what.program.isEmpty())
        return fail(tr("llama.cpp's server is not installed on this computer. Install llama.cpp, so that the program "
                       "\"llama-server\" can be found, then try again."));
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
#ifdef Q_OS_LINUX
    m_process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // even when this program is killed
#endif
    connect(m_process.get(), &QProcess::readyRead, this, [this] { listen(); });
    connect(m_process.get(), &QProcess::finished, this, &LocalEngine::onExit);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) fail(tr("llama.cpp's server could not be started."));
    });
    const int parallel = std::max(1, what.parallel);
    setState(State::Starting);
    m_process->start(what.program, {u"-m"_s, what.modelFile, u"--alias"_s, model().model, u"--host"_s, u"127.0.0.1"_s,
                                    u"--port"_s, QString::number(m_port), u"-np"_s, QString::number(parallel), u"-c"_s,
                                    QString::number(std::max(512, what.context) * parallel)});
    if (m_state != State::Starting) return;
    m_limit->start(longestLoad);
    m_again->start(pollEvery);
}

void LocalEngine::listen()
{
    m_said += m_process->readAll();
    m_said = m_said.right(keptWords);
}

void LocalEngine::poll()
{
    HttpRequest request;
    request.url = QUrl(u"http://127.0.0.1:%1/health"_s.arg(m_port));
    m_previous = std::move(m_fetch); // we may be inside its signal
    m_fetch = std::make_unique<Fetch>(*m_transport, request, healthLimits, false);
    connect(m_fetch.get(), &Fetch::finished, this, &LocalEngine::onHealth);
}

void LocalEngine::onHealth(const FetchResult& result)
{
    if (m_state != State::Starting && m_state != State::LoadingModel) return;
    const QJsonObject health = base::parseServerObject(result.body).value_or(QJsonObject());
    if (health["status"_L1] == "ok"_L1) {
        m_limit->stop();
        return setState(State::Ready);
    }
    if (result.head.status == 503) setState(State::LoadingModel);
    m_again->start(pollEvery);
}

void LocalEngine::stop()
{
    if (!m_process || m_isStopping) return;
    m_isStopping = true;
    m_limit->stop();
    m_process->terminate();
    m_again->start(graceToEnd);
}

void LocalEngine::onExit()
{
    m_again->stop();
    m_limit->stop();
    listen();
    m_process.release()->deleteLater(); // it is the sender
    if (m_isStopping) return setState(State::Stopped);
    fail(m_state == State::Ready ? tr("llama.cpp's server has stopped. Its last words are under Details.")
                                 : tr("llama.cpp's server could not load the model. Its last words are under Details; "
                                      "the file may be damaged, or too large for this computer's memory."));
}

void LocalEngine::fail(const QString& sentence)
{
    m_failure = sentence;
    m_again->stop();
    m_limit->stop();
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_process->disconnect(this);
        m_process->kill();
        connect(m_process.get(), &QProcess::finished, m_process.get(), &QObject::deleteLater);
        m_process.release()->setParent(this);
    }
    setState(State::Failed);
}

void LocalEngine::setState(State state)
{
    if (m_state == state) return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace app::llm
