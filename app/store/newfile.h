#pragma once
#include "app/base/result.h"
#include <QString>

namespace app::store {

/// A file that is built under another name beside its place, and put there when it is whole. Removed when it is not.
class NewFile
{
public:
    /// Exists when there is a file of this name; Io when its folder cannot be written.
    static base::Result<NewFile> reserve(const QString& path);
    NewFile(NewFile&& other) noexcept = default;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile();

    /// Where it is built; empty and there.
    const QString& temporaryPath() const { return m_temporary; }
    /// Puts it in its place, never over another file. Precondition: nobody has it open.
    base::Status putInPlace();

private:
    NewFile(const QString& path, const QString& temporary)
        : m_path(path)
        , m_temporary(temporary)
    {
    }
    QString m_path;
    QString m_temporary; ///< empty when done
};

} // namespace app::store
