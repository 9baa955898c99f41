#include "app/store/newfile.h"

#include "app/store/schema.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace app::store {

using base::Error;
using base::ErrorKind;

namespace {

Error exists(const QString& path)
{
    return {ErrorKind::Exists,
            QCoreApplication::translate("app::store", "%1 is there already. Choose another name.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

} // namespace

base::Result<NewFile> NewFile::reserve(const QString& path)
{
    if (QFileInfo::exists(path)) return exists(path);
    const QFileInfo info(path);
    const QString unique = QString::number(QRandomGenerator::system()->generate64(), 36);
    const QString temporary = info.absoluteDir().filePath(QStringLiteral(".%1.%2.part").arg(info.fileName(), unique));
    if (const auto status = createFile(temporary, QDir::toNativeSeparators(path)); !status) return status.error();
    return NewFile(path, temporary);
}

NewFile::~NewFile()
{
    if (!m_temporary.isEmpty()) QFile::remove(m_temporary);
}

base::Status NewFile::putInPlace()
{
    QFile file(m_temporary);
    if (!file.rename(m_path)) { // never replaces
        if (QFileInfo::exists(m_path)) return exists(m_path);
        return Error{ErrorKind::Io,
                     QCoreApplication::translate("app::store",
                                                 "%1 could not be written. Check that you may write in its folder.")
                         .arg(QDir::toNativeSeparators(m_path)),
                     file.errorString()};
    }
    m_temporary.clear();
    return {};
}

} // namespace app::store
