#include "ui/shell/openstudy.h"

#include "app/base/pool.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ui::shell {
namespace {

using app::base::Error;
using app::base::ErrorKind;
using app::base::Result;
using app::store::StudyFile;

LoadingResult loaded(Result<std::unique_ptr<StudyFile>> file, const QString& remark = {})
{
    if (!file) return file.error();
    auto study = (*file)->load();
    if (!study) return study.error();
    return std::make_shared<LoadedStudy>(LoadedStudy{std::move(*file), std::move(*study), remark});
}

LoadingResult open(const QString& path)
{
    auto file = StudyFile::open(path, StudyFile::Mode::ReadWrite);
    if (file) return loaded(std::move(file));
    const Error error = file.error();
    const bool mayRead =
        error.kind == ErrorKind::Locked || (error.kind == ErrorKind::Io && QFileInfo(path).isReadable());
    if (!mayRead) return error;
    return loaded(StudyFile::open(path, StudyFile::Mode::ReadOnly), error.what);
}

LoadingResult create(const QString& path, const app::study::Design& design)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::Io,
                     QCoreApplication::translate("ui::shell",
                                                 "The folder %1 cannot be made. Choose another place for the study.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    return loaded(StudyFile::create(path, design));
}

} // namespace

Loading loadStudy(const QString& path)
{
    return app::base::inBackground([path] { return open(path); });
}

Loading createStudy(const QString& path, const app::study::Design& design)
{
    return app::base::inBackground([path, design] { return create(path, design); });
}

OpenStudy::OpenStudy(LoadedStudy loadedStudy, app::llm::World world)
    : file(std::move(loadedStudy.file))
    , journal(*file)
    , document(std::move(loadedStudy.study), journal)
    , session(journal, std::move(world))
{
}

} // namespace ui::shell
