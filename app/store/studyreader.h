#pragma once
#include "app/store/sqlite.h"
#include "app/study/journal.h"

namespace app::store {

/// Reads the whole study but its texts, as of one moment (within the transaction that is open, if one is), in one pass
/// over light columns. Corrupt names what does not
/// fit: nothing in a file is believed.
base::Result<study::Study> readStudy(Connection& connection);

/// What the requests so far were charged for, one entry for each tariff.
base::Result<QList<study::Charged>> readCharged(const Connection& connection);

/// Reads attempts with their texts. One thread; the connection must outlive it.
class AttemptReader
{
public:
    static base::Result<AttemptReader> make(const Connection& connection);
    /// All of one trial, in the order of sending.
    base::Result<QList<study::Attempt>> ofTrial(study::TrialId trial);
    /// One by its id; NotFound when there is none.
    base::Result<study::Attempt> one(study::AttemptId id);

private:
    AttemptReader(Statement byTrial, Statement byId)
        : m_byTrial(std::move(byTrial))
        , m_byId(std::move(byId))
    {
    }
    Statement m_byTrial;
    Statement m_byId;
};

} // namespace app::store
