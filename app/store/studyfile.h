#pragma once
#include "app/study/journal.h"

namespace app::store {

class Connection;

/// One `.svo` file, opened. Holds the writer thread (the only one that writes) and the operating-system lock on the
/// file; both end with it. A second program opens the same file read-only and learns who writes.
class StudyFile final : public study::Journal
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new study. Exists when there is a file of this name already.
    static base::Result<std::unique_ptr<StudyFile>> create(const QString& path, const study::Design& design);
    /// Opens one. NotFound; BadInput (a folder); Corrupt (not a study, foreign schema, damaged); Unsupported (made by a
    /// newer version); Io (no permission); Locked for ReadWrite, naming the program that writes. After Locked, and after
    /// Io for ReadWrite, the caller may open ReadOnly. A study that is opened and not changed keeps every byte.
    /// Attempts that were sent and never finished become Outcome::Error with failure "unknown_outcome" (ReadWrite
    /// only).
    static base::Result<std::unique_ptr<StudyFile>> open(const QString& path, Mode mode);
    ~StudyFile() override; ///< waits until everything handed in is durable

    QString path() const;
    bool isReadOnly() const;
    /// Requests of an interrupted run whose outcome is unknown (possibly paid), found by this open.
    int interrupted() const;
    /// The study as it is in the file, without its texts. Any thread but that of a screen: it waits for the disk.
    base::Result<study::Study> load();

    QFuture<base::Status> append(const study::Change& change) override;
    QList<QFuture<base::Status>> appendTogether(const QList<study::Change>& changes) override;
    QFuture<base::Result<QList<study::Charged>>> charged() override;
    QFuture<base::Result<study::Transcript>> transcript(study::TrialId trial) override;

private:
    struct Parts;
    explicit StudyFile(std::unique_ptr<Parts> parts);
    static base::Result<int> closeInterrupted(Connection& connection);
    std::unique_ptr<Parts> m_parts;
};

/// Whether the file is sound: SQLite's integrity check, our schema, the chain of hashes over the corrections, plan and
/// attempts in agreement. One sentence per problem; an empty list means sound. Opens read-only.
base::Result<QStringList> verify(const QString& path);
/// A consistent copy, also while another program writes (SQLite's backup API), put in place atomically. Exists when
/// `to` is there.
base::Status copy(const QString& from, const QString& to);
/// One study from shards: copies of the same frozen plan, each with its own trials. BadInput when the plans differ or
/// when two shards answered the same trial.
base::Status merge(const QStringList& shards, const QString& to);

} // namespace app::store
