#pragma once
#include "app/base/result.h"
#include <QString>
#include <cstdint>
#include <utility>

namespace app::store {

/// Which file a path leads to, whatever it is called.
using FileId = std::pair<std::uint64_t, std::uint64_t>;

/// Says that this process has a SQLite connection to a file. POSIX drops all locks that a process has on a file,
/// SQLite's too, as soon as it closes any descriptor of it; while somebody uses the file, FileLock therefore closes
/// none. Any thread.
class FileUse
{
public:
    FileUse() = default;
    explicit FileUse(const QString& path);
    ~FileUse();
    FileUse(FileUse&& other) noexcept
        : m_file(std::exchange(other.m_file, {}))
    {
    }
    FileUse& operator=(FileUse&& other) noexcept;

private:
    FileId m_file{0, 0};
};

/// The right to write a study: an operating-system lock on the file itself, on bytes far behind its end, so that it
/// leaves no trace and goes with the process, however that ends. Readers are not kept out. Any thread.
class FileLock
{
public:
    /// Locked when another program, or this one, has the file open for writing; the sentence says who.
    static base::Result<FileLock> acquire(const QString& path);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&&) = delete;
    ~FileLock();

private:
    explicit FileLock(FileId file, std::intptr_t descriptor)
        : m_file(file)
        , m_descriptor(descriptor)
    {
    }
    FileId m_file;
    std::intptr_t m_descriptor; ///< −1 when moved from
};

} // namespace app::store
