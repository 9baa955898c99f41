#include "tests/support/llmcalls.h"

#include "app/llm/servercall.h"

#include <QSignalSpy>
#include <QTest>

namespace support {

using namespace app;

Asker::Asker(const QString& baseUrl, chat::Dialect dialect)
{
    model.model = QStringLiteral("test-model");
    model.connection.dialect = dialect;
    model.connection.baseUrl = baseUrl;
}

llm::Respondent& Asker::respondent()
{
    if (!m_respondent) {
        const auto lookup = [this](const chat::Connection&) { return base::Secret(key); };
        m_factory = std::make_unique<llm::RespondentFactory>(llm::World{clock, lookup, {}, limits, nullptr});
        m_respondent = m_factory->make(model);
    }
    return *m_respondent;
}

void Asker::ask(const QString& text)
{
    llm::Request request;
    request.messages = {{chat::Role::User, text}};
    request.sampling = model.sampling;
    prepared = respondent().prepare(request);
    start();
}

void Asker::start()
{
    m_bytes = 0;
    streamed.clear();
    thought.clear();
    states.clear();
    m_expected = results.size() + 1;
    call = respondent().start(prepared);
    connect(call.get(), &llm::Call::textReceived, this, [this](const QString& piece) { streamed += piece; });
    connect(call.get(), &llm::Call::reasoningReceived, this, [this](const QString& piece) { thought += piece; });
    connect(call.get(), &llm::Call::stateChanged, this, [this](llm::CallState state) { states << state; });
    connect(call.get(), &llm::Call::finished, this, [this](const llm::CallResult& result) { results << result; });
}

bool Asker::wait()
{
    if (results.size() >= m_expected) return true;
    return QSignalSpy(call.get(), &llm::Call::finished).wait(5000);
}

bool Asker::waitForText(const QString& text)
{
    QSignalSpy pieces(call.get(), &llm::Call::textReceived);
    while (!streamed.contains(text))
        if (!pieces.wait(5000)) return false;
    return true;
}

bool Asker::waitForBytes(qint64 more)
{
    m_bytes += more;
    const auto* server = qobject_cast<const llm::ServerCall*>(call.get());
    return QTest::qWaitFor([&] { return server->received() >= m_bytes; }, 5000);
}

const llm::CallResult& Asker::answer(const QString& text)
{
    ask(text);
    if (!wait()) {
        QTest::qFail("The call did not finish.", __FILE__, __LINE__);
        results << llm::CallResult();
    }
    return results.last();
}

const llm::CallResult& Asker::persist(bool isLocal, const llm::RetryPolicy& policy)
{
    using Kind = llm::Decision::Kind;
    llm::History history;
    base::Rng rng(11);
    decisions.clear();
    for (answer(); results.last().error;) {
        const auto error = *results.last().error;
        const llm::Decision decision = policy.decide(error, history, isLocal, rng);
        decisions << decision;
        if (decision.kind == Kind::Repair) {
            ++history.repairs;
            if (!repairAndAnswer()) break;
        } else if (decision.kind == Kind::Retry) {
            ++(decision.isThrottle ? history.throttles : history.failures);
            history.elapsed += decision.wait;
            clock.advance(decision.wait);
            start();
            if (!wait()) break;
        } else {
            break;
        }
    }
    return results.last();
}

bool Asker::repairAndAnswer()
{
    const auto repaired = respondent().repair(prepared, results.last().error.value_or(llm::CallError()));
    if (!repaired) return false;
    prepared = *repaired;
    start();
    return wait();
}

int timesAsked(const llm::CallError& error)
{
    using llm::Failure;
    if (error.sent == llm::Sent::OutputStarted) return 1;
    if (error.failure == Failure::Server) return 3;
    if (error.failure == Failure::RateLimited || error.failure == Failure::Overloaded) return 11;
    if (error.failure == Failure::UnsupportedParameter) return error.parameter == QLatin1String("stream") ? 1 : 2;
    return 1;
}

QString basePath(chat::Dialect dialect)
{
    switch (dialect) {
    case chat::Dialect::OpenAiChat:
    case chat::Dialect::OpenAiResponses:
    case chat::Dialect::OpenAiCompletions:
        return QStringLiteral("/v1");
    case chat::Dialect::Gemini:
        return QStringLiteral("/v1beta");
    case chat::Dialect::Anthropic:
    case chat::Dialect::Ollama:
        break;
    }
    return {};
}

QByteArray chatDelta(const QByteArray& text)
{
    return "data: {\"id\":\"r1\",\"object\":\"chat.completion.chunk\",\"model\":\"m-1\",\"choices\":[{\"index\":0,"
           "\"delta\":{\"content\":\"" +
           text + "\"},\"finish_reason\":null}]}\n\n";
}

QByteArray chatEnd(const QByteArray& reason)
{
    return "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"" + reason +
           "\"}]}\n\n"
           "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":7,\"completion_tokens\":2,\"total_tokens\":9}}\n\n"
           "data: [DONE]\n\n";
}

} // namespace support
