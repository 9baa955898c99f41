#pragma once
#include <QByteArray>
#include <QMap>
#include <QMutex>
#include <QString>
#include <memory>
#include <optional>

struct sqlite3_vfs;

namespace support {

/// Stands between SQLite and the disk for as long as it lives, and counts what SQLite does. It lets an operation fail,
/// or the power: then it tells what a disk would hold that keeps flushed bytes and any part of the others. The method
/// is that of SQLite's own crash tests (sqlite.org/testing.html, 3.3 and 3.4). Any thread; one at a time.
class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    /// Forgets all files and counts from 0 again.
    void reset();
    /// From now on the k-th operation that reads or writes fails, counted from 1: alone, or with all after it.
    void failAt(int operation, bool forEver);
    /// The power fails at the k-th operation that writes, flushes or deletes; nothing works after it.
    void losePowerAt(int operation, quint64 seed);
    /// Whether flushing is believed; false is the control of a power failure test.
    void ignoreFlushes(bool ignore);

    int operations() const; ///< since reset()
    bool hasFailed() const;
    /// What is on the disk after the power came back, by path.
    QMap<QString, QByteArray> remains() const;

private:
    struct Hooks;
    friend struct Hooks;
    enum class Kind { Read, Change };
    /// Counts; true when this operation must fail. Call with the mutex locked.
    bool count(Kind kind);
    void takeRemains();

    struct Image
    {
        QByteArray current;
        QByteArray flushed;
    };
    mutable QMutex m_mutex;
    QMap<QString, Image> m_files;
    int m_all = 0;
    int m_changes = 0;
    int m_failAt = 0;
    int m_powerAt = 0;
    bool m_forEver = false;
    bool m_hasFailed = false;
    bool m_ignoreFlushes = false;
    quint64 m_seed = 0;
    std::optional<QMap<QString, QByteArray>> m_remains;
    sqlite3_vfs* m_real = nullptr;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

} // namespace support
