#pragma once
#include "app/llm/respondents.h"
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

/// Chat Completions: one chunk with this delta, and one that ends the reply.
QByteArray chatDelta(const QByteArray& text);
QByteArray chatEnd(const QByteArray& reason = "stop");

} // namespace support
