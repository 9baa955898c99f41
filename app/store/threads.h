#pragma once
#include "app/store/changewriter.h"
#include "app/store/studyreader.h"
#include "app/study/journal.h"
#include <QPromise>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <span>
#include <thread>

namespace app::store {

/// Reads a study on a thread of its own, one job after the other. Jobs may be handed in from any thread. The destructor
/// waits until all of them are done.
class ReaderThread
{
public:
    using Job = std::function<void(Connection&, AttemptReader&)>;
    static base::Result<std::unique_ptr<ReaderThread>> start(Connection connection);
    ~ReaderThread();
    ReaderThread(const ReaderThread&) = delete;
    ReaderThread& operator=(const ReaderThread&) = delete;
    void post(Job job);

private:
    explicit ReaderThread(Connection connection)
        : m_connection(std::move(connection))
    {
    }
    void loop();

    Connection m_connection;
    std::optional<AttemptReader> m_attempts; ///< after the connection that it uses
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Job> m_jobs;
    bool m_isEnding = false;
    std::thread m_thread;
};

/// The only thread that writes a study. As soon as it is free it takes everything that waits into one transaction: the
/// longer the disk takes, the more goes into the next one. The destructor waits until all of it is durable.
class WriterThread
{
public:
    static base::Result<std::unique_ptr<WriterThread>> start(Connection connection);
    ~WriterThread();
    WriterThread(const WriterThread&) = delete;
    WriterThread& operator=(const WriterThread&) = delete;
    /// All of them go into one transaction. Any thread.
    QList<QFuture<base::Status>> append(const QList<study::Change>& changes);

private:
    struct Job
    {
        study::Change change;
        QPromise<base::Status> promise;
    };
    explicit WriterThread(Connection connection)
        : m_connection(std::move(connection))
    {
    }
    void loop();
    void keep(std::vector<Job>& group);
    base::Status keepTogether(std::span<Job> group);

    Connection m_connection;
    std::optional<ChangeWriter> m_writer; ///< after the connection that it uses
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Job> m_waiting;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace app::store
