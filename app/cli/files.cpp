#include "app/cli/commands.h"
#include "app/store/studyfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::cli", text);
}

} // namespace

int verify(const Context& context)
{
    // What is no study at all is unusable input, as for every command; damage inside a study is what is looked for.
    const auto file = store::StudyFile::open(context.arguments.place(0), store::StudyFile::Mode::ReadOnly);
    if (!file) return fail(context, file.error());
    const auto problems = store::verify(context.arguments.place(0));
    if (!problems) return fail(context, problems.error());
    if (problems->isEmpty()) {
        context.out << tr("The study is sound.") << Qt::endl;
        return Done;
    }
    for (const QString& problem : *problems)
        fail(context, {base::ErrorKind::Corrupt, problem, {}});
    return Failed;
}

int copy(const Context& context)
{
    const QString output = context.arguments.place(1);
    if (const auto status = checkOutput(output); !status) return unusable(context, status.error());
    const auto status = store::copy(context.arguments.place(0), output);
    return status ? Done : fail(context, status.error());
}

int merge(const Context& context)
{
    const QString output = context.arguments.value(u"output"_s);
    if (const auto status = checkOutput(output); !status) return unusable(context, status.error());
    const auto status = store::merge(context.arguments.places(), output);
    return status ? Done : fail(context, status.error());
}

} // namespace app::cli
