#include "app/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>
#include <cerrno>

namespace app::base {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::base", text);
}

Error writeError(const QString& path, const QString& reason, int systemError)
{
    const QString name = QDir::toNativeSeparators(path);
    if (systemError == ENOSPC)
        return {ErrorKind::DiskFull,
                tr("%1 could not be written: the disk is full. Free some space, or choose another folder.").arg(name), reason};
    if (!QFileInfo(path).dir().exists())
        return {ErrorKind::Io, tr("%1 could not be written: its folder does not exist.").arg(name), reason};
    return {ErrorKind::Io, tr("%1 could not be written. Check that you may write to this folder.").arg(name), reason};
}

} // namespace

Status writeFile(const QString& path, const QByteArray& bytes)
{
    Error error;
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (attempt) QThread::msleep(50); // another program holds the file for a moment
        QSaveFile file(path);
        errno = 0;
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
        const int systemError = errno;
        error = writeError(path, file.errorString(), systemError);
        if (error.kind == ErrorKind::DiskFull) break;
    }
    return error;
}

Result<QByteArray> readFile(const QString& path, qint64 limit)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.exists()) return Error{ErrorKind::NotFound, tr("%1 does not exist.").arg(name), {}};
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorKind::Io, tr("%1 could not be read.").arg(name), file.errorString()};
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return Error{ErrorKind::BadInput, tr("%1 is larger than %2 MB, which is more than is read.").arg(name).arg(limit >> 20), {}};
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::Io, tr("%1 could not be read.").arg(name), file.errorString()};
    return bytes;
}

} // namespace app::base
