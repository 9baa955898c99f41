#pragma once
#include "app/run/secondreading.h"
#include "app/run/session.h"
#include "app/store/studyfile.h"
#include "app/study/document.h"
#include "ui/shell/watchedjournal.h"
#include <QFuture>

namespace ui::shell {

/// A study file and what was in it, on its way from the background pool to the window.
struct LoadedStudy
{
    std::unique_ptr<app::store::StudyFile> file;
    app::study::Study study;
    QString remark; ///< why it is read-only; empty when it can be written
};
using LoadingResult = app::base::Result<std::shared_ptr<LoadedStudy>>;
using Loading = QFuture<LoadingResult>;

/// Opens a study in the background; read-only where another program writes it or the folder cannot be written.
Loading loadStudy(const QString& path);
/// Makes a new study file in the background, with its folder. Exists when there is a file of this name.
Loading createStudy(const QString& path, const app::study::Design& design);

/// The open study and all that lives as long as it. Members go in the opposite order: the run first, the file last,
/// which waits until everything handed in is durable.
struct OpenStudy
{
    OpenStudy(LoadedStudy loaded, app::llm::World world);
    std::unique_ptr<app::store::StudyFile> file;
    WatchedJournal journal;
    app::study::StudyDocument document;
    app::run::Session session;
    std::unique_ptr<app::run::SecondReading> secondReading; ///< while one is at work
};

} // namespace ui::shell
