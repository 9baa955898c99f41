#include "app/store/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QSysInfo>
#include <map>
#include <vector>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace app::store {
namespace {

using base::Error;
using base::ErrorKind;

QString tr(const char* text)
{
    return QCoreApplication::translate("app::store", text);
}

Error lockedBy(const QString& path, const QString& writer)
{
    return {ErrorKind::Locked,
            tr("%1 is being written by %2. Close it there, or open it here for reading only.")
                .arg(QDir::toNativeSeparators(path), writer),
            {}};
}

Error cannotLock(const QString& path, const QString& detail)
{
    return {ErrorKind::Io,
            tr("%1 could not be reserved for writing. Check that you may change it, or copy it to a folder on this "
               "computer.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

} // namespace

#ifdef Q_OS_WIN

// A lock of a handle does not concern other handles of the process, so nothing has to be kept track of.
FileUse::FileUse(const QString&) {}
FileUse::~FileUse() = default;
FileUse& FileUse::operator=(FileUse&&) noexcept = default;

base::Result<FileLock> FileLock::acquire(const QString& path)
{
    const HANDLE handle = CreateFileW(
        reinterpret_cast<const wchar_t*>(QDir::toNativeSeparators(path).utf16()), GENERIC_READ | GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE) return cannotLock(path, QString::number(GetLastError()));
    OVERLAPPED place{};
    place.OffsetHigh = 0x40000000; // byte 2^62
    if (!LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place)) {
        const DWORD code = GetLastError();
        CloseHandle(handle);
        if (code == ERROR_LOCK_VIOLATION || code == ERROR_IO_PENDING) return lockedBy(path, tr("another program"));
        return cannotLock(path, QString::number(code));
    }
    return FileLock({0, 0}, reinterpret_cast<std::intptr_t>(handle));
}

FileLock::~FileLock()
{
    if (m_descriptor != -1) CloseHandle(reinterpret_cast<HANDLE>(m_descriptor));
}

#else

namespace {

/// What this process has to do with one file.
struct Entry
{
    int users = 0;           ///< SQLite connections
    bool isLocked = false;   ///< by a FileLock of this process
    std::vector<int> parked; ///< descriptors that may be closed once there is no user
};

/// Locks belong to the whole process, and so must the knowledge about them (SQLite keeps the same kind of list).
struct Registry
{
    QMutex mutex;
    std::map<FileId, Entry> entries;
};

Registry& registry()
{
    static Registry instance;
    return instance;
}

FileId idOf(const struct stat& info)
{
    return {static_cast<std::uint64_t>(info.st_dev), static_cast<std::uint64_t>(info.st_ino)};
}

/// Closes what may be closed, and forgets the file when nothing is left. Call with the registry locked.
void tidy(Registry& all, FileId file)
{
    const auto found = all.entries.find(file);
    if (found == all.entries.end() || found->second.users > 0) return;
    for (const int descriptor : found->second.parked)
        ::close(descriptor);
    found->second.parked.clear();
    if (!found->second.isLocked) all.entries.erase(found);
}

void park(Registry& all, FileId file, int descriptor)
{
    all.entries[file].parked.push_back(descriptor);
    tidy(all, file);
}

#ifdef F_OFD_SETLK

// Locks of an open file description, on single bytes. The writer locks one fixed byte, and two more whose places tell
// who it is: the kernel hands a conflicting lock's place to whoever asks.
constexpr off_t writerByte = off_t(1) << 62;
constexpr off_t processBytes = writerByte + (off_t(1) << 32);
constexpr off_t hostBytes = writerByte + (off_t(2) << 32);
constexpr off_t span = off_t(1) << 32;

off_t hostNumber()
{
    quint32 hash = 2166136261u; // FNV-1a
    for (const char c : QSysInfo::machineHostName().toUtf8())
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    return off_t(hash);
}

bool lockBytes(int descriptor, off_t start)
{
    struct flock range
    {
    };
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = start;
    range.l_len = 1;
    return ::fcntl(descriptor, F_OFD_SETLK, &range) == 0;
}

/// Offset of the locked byte within a span; −1 when none is locked.
off_t lockedWithin(int descriptor, off_t start)
{
    struct flock range
    {
    };
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = start;
    range.l_len = span;
    if (::fcntl(descriptor, F_OFD_GETLK, &range) != 0 || range.l_type == F_UNLCK) return -1;
    return range.l_start - start;
}

bool lock(int descriptor)
{
    if (!lockBytes(descriptor, writerByte)) return false;
    lockBytes(descriptor, processBytes + ::getpid());
    lockBytes(descriptor, hostBytes + hostNumber());
    return true;
}

void unlock(int descriptor)
{
    struct flock range
    {
    };
    range.l_type = F_UNLCK;
    range.l_whence = SEEK_SET;
    range.l_start = writerByte;
    range.l_len = 4 * span;
    ::fcntl(descriptor, F_OFD_SETLK, &range);
}

QString writerOf(int descriptor)
{
    const off_t process = lockedWithin(descriptor, processBytes);
    if (process < 0) return tr("another program");
    if (lockedWithin(descriptor, hostBytes) != hostNumber())
        return tr("a program on another computer (process %1)").arg(process);
    QFile file(QStringLiteral("/proc/%1/comm").arg(process)); // not a study: closing it harms nothing
    const QString name = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    if (name.isEmpty()) return tr("another program on %1 (process %2)").arg(QSysInfo::machineHostName()).arg(process);
    return tr("%1 on %2 (process %3)").arg(name, QSysInfo::machineHostName()).arg(process);
}

#else // systems without such locks: the whole file, by flock(), which SQLite does not use

bool lock(int descriptor)
{
    return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
}

void unlock(int descriptor)
{
    ::flock(descriptor, LOCK_UN);
}

QString writerOf(int)
{
    return tr("another program");
}

#endif

} // namespace

FileUse::FileUse(const QString& path)
{
    struct stat info
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0) return;
    m_file = idOf(info);
    const QMutexLocker lock(&registry().mutex);
    ++registry().entries[m_file].users;
}

FileUse::~FileUse()
{
    if (m_file == FileId{0, 0}) return;
    const QMutexLocker lock(&registry().mutex);
    --registry().entries[m_file].users;
    tidy(registry(), m_file);
}

FileUse& FileUse::operator=(FileUse&& other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

base::Result<FileLock> FileLock::acquire(const QString& path)
{
    const QMutexLocker guard(&registry().mutex);
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    struct stat info
    {
    };
    if (descriptor < 0 || ::fstat(descriptor, &info) != 0) return cannotLock(path, qt_error_string(errno));
    const FileId file = idOf(info);
    if (registry().entries[file].isLocked) {
        park(registry(), file, descriptor);
        return lockedBy(path, tr("this program"));
    }
    if (!lock(descriptor)) {
        const int code = errno;
        const bool isTaken = code == EAGAIN || code == EACCES || code == EWOULDBLOCK;
        const Error error = isTaken ? lockedBy(path, writerOf(descriptor)) : cannotLock(path, qt_error_string(code));
        park(registry(), file, descriptor);
        return error;
    }
    registry().entries[file].isLocked = true;
    return FileLock(file, descriptor);
}

FileLock::~FileLock()
{
    if (m_descriptor == -1) return;
    const QMutexLocker guard(&registry().mutex);
    unlock(static_cast<int>(m_descriptor));
    registry().entries[m_file].isLocked = false;
    park(registry(), m_file, static_cast<int>(m_descriptor));
}

#endif

FileLock::FileLock(FileLock&& other) noexcept
    : m_file(other.m_file)
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

} // namespace app::store
