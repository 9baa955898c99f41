#include "app/store/studyfile.h"

#include "app/store/filelock.h"
#include "app/store/schema.h"
#include "app/store/studyreader.h"
#include "app/store/threads.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <future>

namespace app::store {

using base::Error;
using base::ErrorKind;
using base::Result;
using base::Status;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::store", text);
}

} // namespace

/// What an open file consists of, in the order in which it must be built, and ends in the opposite one.
struct StudyFile::Parts
{
    QString path;
    std::optional<FileLock> lock; ///< none: read-only
    int interrupted = 0;
    std::unique_ptr<ReaderThread> reader;
    std::unique_ptr<WriterThread> writer; ///< null: read-only

    template <class T> QFuture<Result<T>> read(std::function<Result<T>(Connection&, AttemptReader&)> job)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto future = promise->future();
        reader->post([promise, job = std::move(job)](Connection& connection, AttemptReader& attempts) {
            promise->addResult(job(connection, attempts));
            promise->finish();
        });
        return future;
    }
};

StudyFile::StudyFile(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

StudyFile::~StudyFile() = default;

Result<std::unique_ptr<StudyFile>> StudyFile::create(const QString& path, const study::Design& design)
{
    if (const auto status = createStudy(path, design); !status) return status.error();
    return open(path, Mode::ReadWrite);
}

Result<std::unique_ptr<StudyFile>> StudyFile::open(const QString& path, Mode mode)
{
    auto parts = std::make_unique<Parts>();
    parts->path = path;
    // Who may read it may learn first what is wrong with it: a lock is taken on studies only.
    auto reading = openStudy(path, Connection::Access::ReadOnly);
    if (!reading) return reading.error();
    if (mode == Mode::ReadWrite) {
        if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable()) // a journal must be written beside it
            return Error{ErrorKind::Io,
                         tr("%1 cannot be changed here: you may not write in its folder. Open it for reading only, or "
                            "copy it to another folder.")
                             .arg(QDir::toNativeSeparators(path)),
                         {}};
        auto lock = FileLock::acquire(path);
        if (!lock) return lock.error();
        parts->lock.emplace(std::move(*lock));
        auto writing = openStudy(path, Connection::Access::ReadWrite);
        if (!writing) return writing.error();
        if (const auto status = makeDurable(*writing, path); !status) return status.error();
        if (const auto status = upgrade(*writing); !status) return status.error();
        const auto interrupted = closeInterrupted(*writing);
        if (!interrupted) return interrupted.error();
        parts->interrupted = *interrupted;
        auto writer = WriterThread::start(std::move(*writing));
        if (!writer) return writer.error();
        parts->writer = std::move(*writer);
    }
    auto reader = ReaderThread::start(std::move(*reading));
    if (!reader) return reader.error();
    parts->reader = std::move(*reader);
    return std::unique_ptr<StudyFile>(new StudyFile(std::move(parts)));
}

Result<int> StudyFile::closeInterrupted(Connection& connection)
{
    const auto under = connection.value("SELECT id FROM attempt WHERE outcome = 'sent' LIMIT 1");
    if (!under) return under.error();
    if (under->isEmpty()) return 0; // a study that is only looked at is not written to
    auto transaction = Transaction::begin(connection);
    if (!transaction) return transaction.error();
    auto writer = ChangeWriter::make(connection);
    if (!writer) return writer.error();
    const auto count = writer->closeInterrupted();
    if (!count) return count.error();
    if (const auto status = transaction->commit(); !status) return status.error();
    return *count;
}

QString StudyFile::path() const
{
    return m_parts->path;
}

bool StudyFile::isReadOnly() const
{
    return !m_parts->writer;
}

int StudyFile::interrupted() const
{
    return m_parts->interrupted;
}

Result<study::Study> StudyFile::load()
{
    std::promise<Result<study::Study>> promise;
    auto future = promise.get_future();
    m_parts->reader->post(
        [&promise](Connection& connection, AttemptReader&) { promise.set_value(readStudy(connection)); });
    return future.get();
}

QFuture<Status> StudyFile::append(const study::Change& change)
{
    return appendTogether({change}).constFirst();
}

QList<QFuture<Status>> StudyFile::appendTogether(const QList<study::Change>& changes)
{
    if (m_parts->writer) return m_parts->writer->append(changes);
    const Error error{
        ErrorKind::Locked,
        tr("%1 is open for reading only, so the change was not kept.").arg(QDir::toNativeSeparators(path())),
        {}};
    return QList<QFuture<Status>>(changes.size(), QtFuture::makeReadyFuture(Status(error)));
}

QFuture<Result<QList<study::Charged>>> StudyFile::charged()
{
    return m_parts->read<QList<study::Charged>>(
        [](Connection& connection, AttemptReader&) { return readCharged(connection); });
}

QFuture<Result<study::Transcript>> StudyFile::transcript(study::TrialId trial)
{
    return m_parts->read<study::Transcript>([trial](Connection&, AttemptReader& reader) -> Result<study::Transcript> {
        auto attempts = reader.ofTrial(trial);
        if (!attempts) return attempts.error();
        return study::Transcript{trial, std::move(*attempts)};
    });
}

} // namespace app::store
