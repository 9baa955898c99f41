#pragma once
#include "app/study/change.h"
#include <QFuture>

namespace app::study {

/// Everything that was said in one trial, in the order in which it was sent, each attempt with its outcome.
struct Transcript
{
    TrialId trial;
    QList<Attempt> attempts;
};

/// The tokens of all requests that were charged by the same tariff.
struct Charged
{
    Tariff tariff;
    chat::Usage usage; ///< sums of what servers told
    int unknown = 0;   ///< requests that may have been charged and told no tokens
    friend bool operator==(const Charged&, const Charged&) = default;
};

/// Adds an entry to a list, to the one of the same tariff where there is one.
void addCharged(QList<Charged>& all, const Charged& one);

/// Where a study is kept. May be called from any thread; futures complete on another one: take results with
/// base::whenDone(), which brings them to the caller's.
class Journal
{
public:
    virtual ~Journal() = default;
    /// Keeps the change. The future is ready when it is durable (on disk, flushed), or with the reason why it is not:
    /// then nothing of it is kept. Changes are kept in the order in which they are handed in.
    virtual QFuture<base::Status> append(const Change& change) = 0;
    /// Keeps several changes, in this order, on the disk at once where they can be: one future for each.
    virtual QList<QFuture<base::Status>> appendTogether(const QList<Change>& changes)
    {
        QList<QFuture<base::Status>> kept;
        for (const Change& change : changes)
            kept << append(change);
        return kept;
    }
    /// What the requests so far were charged for, one entry for each tariff. In no order.
    virtual QFuture<base::Result<QList<Charged>>> charged() = 0;
    /// The texts of one trial.
    virtual QFuture<base::Result<Transcript>> transcript(TrialId trial) = 0;
};

} // namespace app::study
