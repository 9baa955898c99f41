#pragma once
#include "app/llm/respondents.h"
#include "app/llm/retry.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultserver.h"

namespace support {

/// One respondent on a fault server, with time that stands still: asks, and keeps what comes.
class Asker : public QObject
{
    Q_OBJECT
public:
    explicit Asker(const QString& baseUrl, app::chat::Dialect dialect = app::chat::Dialect::OpenAiChat);

    FakeClock clock;
    app::chat::ServerModel model;
    QString key; ///< what the key lookup gives
    app::llm::Limits limits;

    /// Starts a call with the settings above; the respondent is made at the first one.
    void ask(const QString& text = QStringLiteral("Which option do you choose?"));
    /// Runs the event loop until the call has finished, 5 s at most.
    bool wait();
    /// Runs the event loop until `text` has come, 5 s at most.
    bool waitForText(const QString& text);
    /// Runs the event loop until the body has this many more bytes than at the last call of this, 5 s at most.
    bool waitForBytes(qint64 more);
    /// Asks and waits for the end.
    const app::llm::CallResult& answer(const QString& text = QStringLiteral("Which option do you choose?"));
    /// Asks, and goes on asking as the policy says, with time moved on by its waits, until there is a whole reply or
    /// the policy ends it. `isLocal`: as of a server on this computer, else as of one that charges.
    const app::llm::CallResult& persist(bool isLocal = false, const app::llm::RetryPolicy& policy = {});
    QList<app::llm::Decision> decisions; ///< of persist(), in order
    /// Mends the last request after a refusal and asks again; false when it cannot be mended.
    bool repairAndAnswer();

    std::unique_ptr<app::llm::Call> call;
    app::llm::Prepared prepared;
    QString streamed; ///< text as it came
    QString thought;  ///< reasoning as it came
    QList<app::llm::CallState> states;
    QList<app::llm::CallResult> results; ///< all finished(); one per call when all is well
    app::llm::Respondent& respondent();

private:
    void start();
    std::unique_ptr<app::llm::RespondentFactory> m_factory;
    std::unique_ptr<app::llm::Respondent> m_respondent;
    qsizetype m_expected = 0;
    qint64 m_bytes = 0;
};

/// How often a server that charges is asked by Asker::persist() when it always answers with this error: what may pass
/// is tried again, twice after a fault and ten times when it puts us off; what a person must settle, what had begun,
/// and what may already be charged is not (providers' own SDKs give up after as many).
int timesAsked(const app::llm::CallError& error);
/// The path of the base address that a dialect usually has.
QString basePath(app::chat::Dialect dialect);

/// Chat Completions: one chunk with this delta, and one that ends the reply.
QByteArray chatDelta(const QByteArray& text);
QByteArray chatEnd(const QByteArray& reason = "stop");

} // namespace support
