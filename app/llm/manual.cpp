#include "app/llm/manual.h"

#include "app/base/json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::llm {

bool ManualDesk::answer(quint64 id, const QString& text)
{
    const auto removed = m_open.removeIf([id](const ManualQuestion& question) { return question.id == id; });
    if (removed == 0) return false;
    Q_EMIT answered(id, text);
    Q_EMIT changed();
    return true;
}

quint64 ManualDesk::ask(const Request& request)
{
    m_open.append({++m_last, request.cue.respondent, request.cue.trial, request.messages});
    QMetaObject::invokeMethod(this, &ManualDesk::changed, Qt::QueuedConnection);
    return m_last;
}

void ManualDesk::withdraw(quint64 id)
{
    if (m_open.removeIf([id](const ManualQuestion& question) { return question.id == id; }) > 0) Q_EMIT changed();
}

class ManualCall final : public Call
{
public:
    ManualCall(ManualDesk* desk, base::Clock& clock, const Request& request)
        : m_desk(desk)
        , m_clock(clock)
        , m_startedAt(clock.monotonic())
    {
        if (!desk) {
            end(Failure::WrongAddress,
                QCoreApplication::translate("app::llm", "This respondent is a person who pastes replies, which needs "
                                                        "the window program. Open the study there and run it."));
            return;
        }
        m_id = desk->ask(request);
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT stateChanged(CallState::WaitingForFirstToken); }, Qt::QueuedConnection);
        connect(desk, &ManualDesk::answered, this, [this](quint64 id, const QString& text) {
            if (id == m_id) reply(text);
        });
    }

    ~ManualCall() override
    {
        if (m_desk) m_desk->withdraw(m_id);
    }

    void cancel() override
    {
        end(Failure::Cancelled, QCoreApplication::translate("app::llm", "The request was stopped."));
    }

private:
    void reply(const QString& text)
    {
        if (m_isOver) return;
        m_isOver = true;
        m_result.reply.text = text;
        m_result.reply.stop = chat::StopReason::Complete;
        m_result.reply.stopName = u"pasted"_s;
        m_result.firstToken = m_result.total = m_clock.monotonic() - m_startedAt;
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished(m_result); }, Qt::QueuedConnection);
        Q_EMIT textReceived(text);
    }

    void end(Failure failure, const QString& what)
    {
        if (m_isOver) return;
        m_isOver = true;
        CallError& error = m_result.error.emplace();
        error.failure = failure;
        error.what = what;
        m_result.total = m_clock.monotonic() - m_startedAt;
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished(m_result); }, Qt::QueuedConnection);
        if (m_desk) m_desk->withdraw(m_id);
    }

    QPointer<ManualDesk> m_desk;
    base::Clock& m_clock;
    const base::Milliseconds m_startedAt;
    quint64 m_id = 0;
    CallResult m_result;
    bool m_isOver = false;
};

Prepared ManualRespondent::prepare(const Request& request) const
{
    base::Json body = {{"respondent", "manual"}};
    base::Json& messages = body["messages"] = base::Json::array();
    for (const auto& turn : request.messages)
        messages.push_back({{"role", base::toJson(chat::roleName(turn.role))}, {"content", base::toJson(turn.text)}});
    return {request, R"({"respondent":"manual"})", base::dumpJson(body)};
}

std::unique_ptr<Call> ManualRespondent::start(const Prepared& prepared)
{
    return std::make_unique<ManualCall>(m_desk, m_clock, prepared.request);
}

} // namespace app::llm
