#include "app/store/newfile.h"
#include "app/store/schema.h"
#include "app/store/studyfile.h"

namespace app::store {

base::Status copy(const QString& from, const QString& to)
{
    auto source = openStudy(from, Connection::Access::ReadOnly);
    if (!source) return source.error();
    auto file = NewFile::reserve(to);
    if (!file) return file.error();
    {
        auto target = Connection::open(file->temporaryPath(), Connection::Access::ReadWrite, to);
        if (!target) return target.error();
        if (const auto status = target->copyFrom(*source); !status) return status;
    }
    return file->putInPlace();
}

} // namespace app::store
