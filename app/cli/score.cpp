#include "app/base/files.h"
#include "app/cli/commands.h"
#include "app/report/choicedata.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace app::cli {

int score(const Context& context)
{
    const QString input = context.arguments.place(0);
    const QString output = context.arguments.value(u"output"_s);
    if (const auto status = checkOutput(output); !status) return unusable(context, status.error());
    const auto bytes = base::readFile(input);
    if (!bytes) return unusable(context, bytes.error());
    const auto data = report::readChoices(*bytes);
    if (!data) {
        base::Error error = data.error();
        error.what = u"%1: %2"_s.arg(QDir::toNativeSeparators(input), error.what);
        return unusable(context, error);
    }
    if (const auto status = base::writeFile(output, report::scoredCsv(*data)); !status)
        return fail(context, status.error());
    for (const QString& remark : data->remarks)
        context.out << printable(remark) << Qt::endl;
    return Done;
}

} // namespace app::cli
