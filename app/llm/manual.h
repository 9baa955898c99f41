#pragma once
#include "app/llm/respondent.h"
#include <QPointer>

namespace app::llm {

/// A request that waits for a person: the last turn is to be pasted into a chat window elsewhere (or all turns into a
/// new chat), and the reply back here.
struct ManualQuestion
{
    quint64 id = 0;     ///< 1 … in the order of asking, unique for the desk
    QString respondent; ///< label of the one who is asked
    qint64 trial = 0;
    chat::Conversation messages;
    friend bool operator==(const ManualQuestion&, const ManualQuestion&) = default;
};

/// Where manual respondents put their questions and a person their replies. Lives on the thread of the respondents; a
/// window reaches it by queued calls.
class ManualDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    const QList<ManualQuestion>& open() const { return m_open; } ///< oldest first
    /// Answers a question; false when it is no longer open.
    bool answer(quint64 id, const QString& text);

Q_SIGNALS:
    void changed(); ///< open() differs
    void answered(quint64 id, const QString& text);

private:
    friend class ManualCall;
    quint64 ask(const Request& request);
    void withdraw(quint64 id);
    QList<ManualQuestion> m_open;
    quint64 m_last = 0;
};

/// A person who copies prompts into a chat window without an interface to programs and pastes the replies.
class ManualRespondent final : public Respondent
{
public:
    /// Without a desk (in a program without windows) every call ends with a sentence that says so. `clock` must outlive
    /// it.
    ManualRespondent(ManualDesk* desk, base::Clock& clock)
        : m_desk(desk)
        , m_clock(clock)
    {
    }
    Prepared prepare(const Request& request) const override;
    std::unique_ptr<Call> start(const Prepared& prepared) override;
    std::optional<Prepared> repair(const Prepared&, const CallError&) override { return std::nullopt; }
    bool isLocal() const override { return true; }

private:
    QPointer<ManualDesk> m_desk;
    base::Clock& m_clock;
};

} // namespace app::llm

Q_DECLARE_METATYPE(app::llm::ManualQuestion)
