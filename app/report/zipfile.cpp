#include "app/report/bundle.h"
#include "app/report/translate.h"

#include "app/base/files.h"

#include <QTemporaryDir>
#ifdef SVO_ZIP
#include <zip.h>
#endif

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

#ifdef SVO_ZIP
base::Error failed(const QString& detail)
{
    return {base::ErrorKind::Io, tr("The bundle could not be written. Make room on the disk and try again."), detail};
}
#endif

} // namespace

base::Result<QByteArray> toZip(const QList<BundleFile>& files, const QDateTime& date)
{
#ifdef SVO_ZIP
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bundle.zip"_s);
    int code = 0;
    zip_t* zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    if (!zip) return failed(QString::number(code));
    for (const BundleFile& file : files) {
        zip_source_t* source =
            zip_source_buffer(zip, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(zip, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            zip_discard(zip);
            return failed(file.name);
        }
        zip_file_set_mtime(zip, static_cast<zip_uint64_t>(index),
                           static_cast<time_t>(date.isValid() ? date.toSecsSinceEpoch() : 946'684'800), 0);
    }
    if (zip_close(zip) != 0) { // reads the buffers: the files must live until here
        const QString detail = QString::fromUtf8(zip_strerror(zip));
        zip_discard(zip);
        return failed(detail);
    }
    return base::readFile(path, qint64(4) << 30);
#else
    Q_UNUSED(files)
    Q_UNUSED(date)
    return base::Error{
        base::ErrorKind::Unsupported,
        tr("This build of the program writes no bundles. Export the data, the figures and the report one "
           "by one."),
        {}};
#endif
}

} // namespace app::report
