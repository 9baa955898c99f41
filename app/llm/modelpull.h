#pragma once
#include "app/llm/limits.h"
#include "app/llm/respondent.h"

#include <QHash>
#include <QUrl>

namespace app::llm {

class Exchange;
class Transport;
struct TransportEnd;

/// How far a download has come.
struct PullProgress
{
    QString step;     ///< the server's own word: "pulling manifest", "verifying sha256 digest"
    qint64 done = 0;  ///< bytes on its disk, those of an earlier, stopped download included
    qint64 total = 0; ///< bytes in all, as far as they are known; 0 before the server tells
    friend bool operator==(const PullProgress&, const PullProgress&) = default;
};

/// Has an Ollama server on this or another computer download a model from its library, because a person asked for it.
/// A download that is stopped or breaks off goes on from where it was when it is started again. One thread; deleting it
/// stops the download silently.
class ModelPull : public QObject
{
    Q_OBJECT
public:
    /// `baseUrl` as in an Ollama connection; `model` as in Ollama's library, e.g. "qwen3:8b". `clock` must outlive it.
    ModelPull(const QString& baseUrl, const QString& model, base::Clock& clock, QObject* parent = nullptr);
    ~ModelPull() override;
    /// Once.
    void start();
    /// Stops the download; what has come stays on the server's disk. finished() follows, with Failure::Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(const app::llm::PullProgress& progress);
    /// Once, last, through the event loop. No error: the model is there and was checked.
    void finished(const std::optional<app::llm::CallError>& error);

private:
    void onBytes(const QByteArray& bytes);
    void onLine(const QByteArray& line);
    void onEnd(const TransportEnd& end);
    void end(std::optional<CallError> error);
    void fail(Failure failure, const QString& detail = {});

    const QString m_model;
    std::unique_ptr<Transport> m_transport;
    base::Clock& m_clock;
    QUrl m_base;
    QString m_badAddress;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<base::Timer> m_silence;
    int m_status = 0;
    QByteArray m_buffer;                               ///< the unfinished line, or the body of an error response
    QHash<QString, std::pair<qint64, qint64>> m_parts; ///< of the model, by digest: bytes done and in all
    PullProgress m_progress;
    bool m_isOver = false;
};

} // namespace app::llm

Q_DECLARE_METATYPE(app::llm::PullProgress)
