#pragma once
#include "app/store/sqlite.h"
#include "app/study/change.h"
#include <QHash>

namespace app::store {

/// Puts changes into a study file, inside a transaction of the caller. One thread; the connection must outlive it.
class ChangeWriter
{
public:
    static base::Result<ChangeWriter> make(Connection& connection);

    /// Internal when the change does not fit what the file has; then the caller must undo the transaction.
    base::Status write(const study::Change& change);
    /// Keeps the time of the last change. Call before the commit.
    base::Status finish();
    /// Call when the transaction was undone.
    void forget();

    /// An attempt that was never finished becomes an error whose outcome is unknown. How many there were.
    base::Result<int> closeInterrupted();
    /// For a merge: a whole attempt as it is, under a new id.
    base::Status addWhole(const study::Attempt& attempt);

private:
    explicit ChangeWriter(Connection& connection)
        : m_connection(&connection)
    {
    }
    base::Status one(const study::SetDesign& change);
    base::Status one(const study::FreezePlan& change);
    base::Status one(const study::SendAttempt& change);
    base::Status one(const study::FinishAttempt& change);
    base::Status finishRow(const study::Attempt& attempt);
    base::Status setCircumstance(const study::Attempt& attempt);
    base::Status one(const study::AddOverride& change);
    base::Status one(const study::AddReviewEntry& change);
    base::Status refuseWhenFrozen();
    /// Id of a text that was sent; it is added when it is new.
    base::Result<qint64> textId(const QString& text);
    base::Result<QByteArray> stateOf(study::TrialId trial);
    base::Status setState(const study::Attempt& attempt, QByteArray state);
    void touch(const QDateTime& time);

    Connection* m_connection;
    std::vector<Statement> m_statements;
    QHash<QByteArray, qint64> m_textIds; ///< of texts that are in the file, by hash
    QDateTime m_changed;
};

/// A correction with the hash that links it to the one before.
base::Status addOverrideRow(Connection& connection, const study::Override& entry);

} // namespace app::store
