#pragma once
#include "app/llm/respondents.h"
#include "app/study/journal.h"
#include <QObject>
#include <memory>

namespace app::run {

/// A reply that a second reader can be asked about.
struct UnreadReply
{
    study::TrialId trial;
    int item = 0;
    friend bool operator==(const UnreadReply&, const UnreadReply&) = default;
};

/// The unread replies that nobody has decided and of which this reader has not yet given a reading, in plan order.
QList<UnreadReply> unreadReplies(const study::Study& study, const QString& reader);

/// What a second reader is asked about a reply, and how its own answer is read: one option, or none. Pure.
QString readerPrompt(const study::Study& study, const study::Trial& trial, int item, const QString& reply);
/// 0 … 8; −1 when it names no option.
int readerAnswer(const QString& answer, svo::Presentation item);

/// Asks a respondent of the study, as second reader, about every unread reply. Its readings are kept as proposals: as
/// sent before the request goes out, then complete. None of them counts. One thread, the one that made it, which needs
/// an event loop; deleting it closes the connections.
class SecondReading final : public QObject
{
    Q_OBJECT
public:
    static constexpr int lanes = 4; ///< requests at the same time

    /// `journal` and what `world` refers to must outlive it.
    SecondReading(study::Study study, study::Journal& journal, llm::World world, QObject* parent = nullptr);
    ~SecondReading() override;

    /// `reader`: label of a respondent of the study that is not manual; else finished() tells.
    void start(const QString& reader);
    /// The tokens of all requests that told theirs.
    const chat::Usage& used() const { return m_used; }
    void stop(); ///< no further request; those under way are cancelled

Q_SIGNALS:
    /// A change that is durable.
    void kept(const app::study::Change& change);
    void progressed(int done, int of);
    /// Once, last. `problem` says why it ended early; empty when every reply was asked about.
    void finished(int proposed, int asked, const QString& problem);

private:
    struct Lane
    {
        study::Proposal proposal;
        svo::Presentation item;
        std::optional<llm::Prepared> prepared;
        std::unique_ptr<llm::Call> call;
    };
    void next(Lane& lane);
    void ask(Lane& lane, const UnreadReply& reply, const study::Attempt& attempt);
    void keep(Lane& lane, void (SecondReading::*then)(Lane&));
    void send(Lane& lane);
    void take(Lane& lane, const llm::CallResult& result);
    void done(Lane& lane);
    void end(const QString& problem);

    study::Study m_study;
    study::Journal& m_journal;
    llm::RespondentFactory m_factory;
    QString m_reader;
    chat::Sampling m_sampling;
    std::unique_ptr<llm::Respondent> m_respondent;
    QList<UnreadReply> m_open;
    int m_taken = 0, m_finished = 0, m_proposed = 0;
    bool m_isStopping = false, m_hasEnded = false;
    QString m_problem;
    chat::Usage m_used;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    int m_running = 0;
};

} // namespace app::run
