#pragma once
#include "app/cli/context.h"
#include "app/store/studyfile.h"

namespace app::cli {

/// A study file and what is in it.
struct OpenStudy
{
    std::unique_ptr<store::StudyFile> file;
    study::Study study;
};
base::Result<OpenStudy> openStudy(const QString& path, store::StudyFile::Mode mode);

} // namespace app::cli
