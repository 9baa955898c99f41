#include "app/cli/studies.h"

namespace app::cli {

base::Result<OpenStudy> openStudy(const QString& path, store::StudyFile::Mode mode)
{
    auto file = store::StudyFile::open(path, mode);
    if (!file) return file.error();
    auto study = (*file)->load();
    if (!study) return study.error();
    return OpenStudy{*std::move(file), *std::move(study)};
}

} // namespace app::cli
