#include "app/store/threads.h"

namespace app::store {

using base::ErrorKind;
using base::Status;

base::Result<std::unique_ptr<ReaderThread>> ReaderThread::start(Connection connection)
{
    std::unique_ptr<ReaderThread> thread(new ReaderThread(std::move(connection)));
    auto attempts = AttemptReader::make(thread->m_connection);
    if (!attempts) return attempts.error();
    thread->m_attempts.emplace(std::move(*attempts));
    thread->m_thread = std::thread([raw = thread.get()] { raw->loop(); });
    return thread;
}

ReaderThread::~ReaderThread()
{
    if (!m_thread.joinable()) return;
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void ReaderThread::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void ReaderThread::loop()
{
    while (true) {
        std::vector<Job> jobs;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isEnding || !m_jobs.empty(); });
            if (m_jobs.empty()) return;
            jobs.swap(m_jobs);
        }
        for (const Job& job : jobs)
            job(m_connection, *m_attempts);
    }
}

base::Result<std::unique_ptr<WriterThread>> WriterThread::start(Connection connection)
{
    std::unique_ptr<WriterThread> thread(new WriterThread(std::move(connection)));
    thread->m_connection.setPatience(60'000); // somebody may copy a large study
    auto writer = ChangeWriter::make(thread->m_connection);
    if (!writer) return writer.error();
    thread->m_writer = std::move(*writer);
    thread->m_thread = std::thread([raw = thread.get()] { raw->loop(); });
    return thread;
}

WriterThread::~WriterThread()
{
    if (!m_thread.joinable()) return;
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

QList<QFuture<Status>> WriterThread::append(const QList<study::Change>& changes)
{
    QList<QFuture<Status>> futures;
    {
        const std::lock_guard lock(m_mutex);
        for (const study::Change& change : changes) {
            Job job{change, {}};
            job.promise.start();
            futures << job.promise.future();
            m_waiting.push_back(std::move(job));
        }
    }
    m_wake.notify_one();
    return futures;
}

void WriterThread::loop()
{
    while (true) {
        std::vector<Job> group;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
            if (m_waiting.empty()) return;
            group.swap(m_waiting);
        }
        keep(group);
    }
}

void WriterThread::keep(std::vector<Job>& group)
{
    const auto finish = [](Job& job, const Status& status) {
        job.promise.addResult(status);
        job.promise.finish();
    };
    const Status together = keepTogether(group);
    // Where one change is to blame, the others must not suffer: each alone, still in order.
    const bool isOnesFault =
        !together && group.size() > 1 &&
        (together.error().kind == ErrorKind::Internal || together.error().kind == ErrorKind::BadInput);
    for (Job& job : group)
        finish(job, isOnesFault ? keepTogether({&job, 1}) : together);
}

Status WriterThread::keepTogether(std::span<Job> group)
{
    const auto run = [&]() -> Status {
        auto transaction = Transaction::begin(m_connection);
        if (!transaction) return transaction.error();
        for (const Job& job : group)
            if (const auto status = m_writer->write(job.change); !status) return status;
        if (const auto status = m_writer->finish(); !status) return status;
        return transaction->commit();
    };
    const Status status = run();
    if (!status) m_writer->forget();
    return status;
}

} // namespace app::store
