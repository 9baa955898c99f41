#include "tests/support/faultvfs.h"

#include "app/base/rng.h"
#include <cstring>
#include <sqlite3.h>

namespace support {
namespace {

/// Our file; SQLite's own follows it in memory.
struct File
{
    sqlite3_file base;
    FaultVfs* faults;
    char* path; ///< null for a file without a name
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* ours(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

QByteArrayView part(const QByteArray& bytes, qsizetype at, qsizetype length)
{
    const qsizetype from = std::min(at, bytes.size());
    return QByteArrayView(bytes).sliced(from, std::min(length, bytes.size() - from));
}

} // namespace

struct FaultVfs::Hooks
{
    static FaultVfs& faults(sqlite3_vfs* vfs) { return *static_cast<FaultVfs*>(vfs->pAppData); }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* base, int flags, int* outFlags)
    {
        FaultVfs& all = faults(vfs);
        const QMutexLocker lock(&all.m_mutex);
        File* file = ours(base);
        *file = {{nullptr}, &all, nullptr};
        if (all.count(Kind::Read)) return SQLITE_CANTOPEN;
        const int code = all.m_real->xOpen(all.m_real, name, file->real(), flags, outFlags);
        if (code != SQLITE_OK) return code;
        if (name) {
            file->path = strdup(name);
            const QString path = QString::fromUtf8(name);
            if (!all.m_files.contains(path)) {
                sqlite3_int64 size = 0;
                file->real()->pMethods->xFileSize(file->real(), &size);
                QByteArray bytes(static_cast<qsizetype>(size), '\0');
                file->real()->pMethods->xRead(file->real(), bytes.data(), static_cast<int>(size), 0);
                all.m_files.insert(path, {bytes, bytes});
            }
        }
        base->pMethods = &methods;
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder)
    {
        FaultVfs& all = faults(vfs);
        const QMutexLocker lock(&all.m_mutex);
        if (all.count(Kind::Change)) return SQLITE_IOERR_DELETE;
        const int code = all.m_real->xDelete(all.m_real, name, syncFolder);
        if (code == SQLITE_OK) all.m_files.remove(QString::fromUtf8(name)); // taken to be durable at once
        return code;
    }

    static int access(sqlite3_vfs* vfs, const char* name, int flags, int* result)
    {
        FaultVfs& all = faults(vfs);
        const QMutexLocker lock(&all.m_mutex);
        if (all.count(Kind::Read)) return SQLITE_IOERR_ACCESS;
        return all.m_real->xAccess(all.m_real, name, flags, result);
    }

    static int close(sqlite3_file* base)
    {
        File* file = ours(base);
        free(file->path);
        return file->real()->pMethods->xClose(file->real());
    }

    static int read(sqlite3_file* base, void* buffer, int size, sqlite3_int64 offset)
    {
        const QMutexLocker lock(&ours(base)->faults->m_mutex);
        if (ours(base)->faults->count(Kind::Read)) return SQLITE_IOERR_READ;
        return ours(base)->real()->pMethods->xRead(ours(base)->real(), buffer, size, offset);
    }

    static int write(sqlite3_file* base, const void* bytes, int size, sqlite3_int64 offset)
    {
        File* file = ours(base);
        const QMutexLocker lock(&file->faults->m_mutex);
        if (Image* image = imageOf(file)) { // the last write before the power fails may be there in parts
            if (image->current.size() < offset + size)
                image->current.append(offset + size - image->current.size(), '\0');
            std::memcpy(image->current.data() + offset, bytes, static_cast<std::size_t>(size));
        }
        if (file->faults->count(Kind::Change)) return SQLITE_IOERR_WRITE;
        return file->real()->pMethods->xWrite(file->real(), bytes, size, offset);
    }

    static int truncate(sqlite3_file* base, sqlite3_int64 size)
    {
        File* file = ours(base);
        const QMutexLocker lock(&file->faults->m_mutex);
        if (file->faults->count(Kind::Change)) return SQLITE_IOERR_TRUNCATE;
        if (Image* image = imageOf(file)) image->current.truncate(static_cast<qsizetype>(size));
        return file->real()->pMethods->xTruncate(file->real(), size);
    }

    static int sync(sqlite3_file* base, int flags)
    {
        File* file = ours(base);
        const QMutexLocker lock(&file->faults->m_mutex);
        if (file->faults->count(Kind::Change)) return SQLITE_IOERR_FSYNC;
        Image* image = imageOf(file);
        if (image && !file->faults->m_ignoreFlushes) image->flushed = image->current;
        return file->real()->pMethods->xSync(file->real(), flags);
    }

    static int fileSize(sqlite3_file* base, sqlite3_int64* size)
    {
        return ours(base)->real()->pMethods->xFileSize(ours(base)->real(), size);
    }
    static int lock(sqlite3_file* base, int level)
    {
        return ours(base)->real()->pMethods->xLock(ours(base)->real(), level);
    }
    static int unlock(sqlite3_file* base, int level)
    {
        return ours(base)->real()->pMethods->xUnlock(ours(base)->real(), level);
    }
    static int isReserved(sqlite3_file* base, int* result)
    {
        return ours(base)->real()->pMethods->xCheckReservedLock(ours(base)->real(), result);
    }
    static int control(sqlite3_file* base, int operation, void* argument)
    {
        return ours(base)->real()->pMethods->xFileControl(ours(base)->real(), operation, argument);
    }
    static int sectorSize(sqlite3_file*) { return 512; }
    static int characteristics(sqlite3_file*) { return 0; } // nothing is atomic, nothing is in order

    static Image* imageOf(File* file)
    {
        if (!file->path) return nullptr;
        const auto found = file->faults->m_files.find(QString::fromUtf8(file->path));
        return found == file->faults->m_files.end() ? nullptr : &*found;
    }

    static const sqlite3_io_methods methods;
};

const sqlite3_io_methods FaultVfs::Hooks::methods = {
    1,          close,           read,    write,   truncate, sync,    fileSize, lock,   unlock, isReserved, control,
    sectorSize, characteristics, nullptr, nullptr, nullptr,  nullptr, nullptr,  nullptr};

FaultVfs::FaultVfs()
    : m_real(sqlite3_vfs_find(nullptr))
    , m_vfs(std::make_unique<sqlite3_vfs>(*m_real))
{
    m_vfs->szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
    m_vfs->zName = "faults";
    m_vfs->pAppData = this;
    m_vfs->xOpen = Hooks::open;
    m_vfs->xDelete = Hooks::remove;
    m_vfs->xAccess = Hooks::access;
    sqlite3_vfs_register(m_vfs.get(), 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

void FaultVfs::reset()
{
    const QMutexLocker lock(&m_mutex);
    m_files.clear();
    m_all = m_changes = m_failAt = m_powerAt = 0;
    m_forEver = m_hasFailed = false;
    m_remains.reset();
}

void FaultVfs::failAt(int operation, bool forEver)
{
    const QMutexLocker lock(&m_mutex);
    m_failAt = m_all + operation;
    m_forEver = forEver;
}

void FaultVfs::losePowerAt(int operation, quint64 seed)
{
    const QMutexLocker lock(&m_mutex);
    m_powerAt = m_changes + operation;
    m_seed = seed;
}

void FaultVfs::ignoreFlushes(bool ignore)
{
    const QMutexLocker lock(&m_mutex);
    m_ignoreFlushes = ignore;
}

int FaultVfs::operations() const
{
    const QMutexLocker lock(&m_mutex);
    return m_all;
}

bool FaultVfs::hasFailed() const
{
    const QMutexLocker lock(&m_mutex);
    return m_hasFailed;
}

QMap<QString, QByteArray> FaultVfs::remains() const
{
    const QMutexLocker lock(&m_mutex);
    return m_remains.value_or(QMap<QString, QByteArray>());
}

bool FaultVfs::count(Kind kind)
{
    if (m_remains) return true; // no power
    ++m_all;
    if (kind == Kind::Change && ++m_changes == m_powerAt) {
        takeRemains();
        return m_hasFailed = true;
    }
    const bool fails = m_failAt > 0 && (m_all == m_failAt || (m_forEver && m_all > m_failAt));
    m_hasFailed |= fails;
    return fails;
}

void FaultVfs::takeRemains()
{
    app::base::Rng rng(m_seed);
    m_remains.emplace();
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        const Image& image = *file;
        QByteArray bytes = image.flushed;
        const qsizetype size = rng.below(2) ? image.current.size() : image.flushed.size();
        if (bytes.size() < size) bytes.append(size - bytes.size(), '\0');
        bytes.truncate(size);
        for (qsizetype at = 0; at < size; at += 512) { // each sector that was not flushed: old, new, or torn
            const qsizetype length = std::min<qsizetype>(512, size - at);
            const QByteArrayView now = part(image.current, at, length);
            if (now == part(image.flushed, at, length)) continue;
            const auto fate = rng.below(8);
            if (fate < 4) std::memcpy(bytes.data() + at, now.data(), static_cast<std::size_t>(now.size()));
            if (fate == 7)
                for (qsizetype i = at; i < at + length; ++i)
                    bytes[i] = static_cast<char>(rng.below(256));
        }
        m_remains->insert(file.key(), bytes);
    }
}

} // namespace support
