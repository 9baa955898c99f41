#pragma once
#include "app/store/studyfile.h"

#include <QTemporaryDir>

namespace support {

/// Where a QTemporaryDir should be made: in memory where the system has such a folder, so that flushing costs nothing.
QString folderInMemory();

/// The value of a result; a failure ends the test program with its sentence.
template <class T> T must(app::base::Result<T> result)
{
    if (!result) qFatal("%s (%s)", qPrintable(result.error().what), qPrintable(result.error().detail));
    return std::move(*result);
}
void must(const app::base::Status& status);

/// Appends changes and waits until they are durable.
app::base::Status keep(app::store::StudyFile& file, const QList<app::study::Change>& changes);

/// A new study file with the changes of a builder in it, closed again.
void makeStudyFile(const QString& path, const app::study::Design& design, const QList<app::study::Change>& changes);

/// Runs SQL on a file as any other program can, past all our checks. False with a message on the console when it fails.
bool runSql(const QString& path, const QByteArray& sql);
/// The first column of the first row.
QString sqlValue(const QString& path, const QByteArray& sql);

/// Whether two studies say the same.
bool sameStudy(const app::study::Study& a, const app::study::Study& b);

} // namespace support
