#include "app/report/summary.h"

#include "app/report/comparison.h"
#include "app/report/consistency.h"

#include "app/cli/commands.h"
#include "app/cli/studies.h"

using namespace Qt::StringLiterals;

namespace app::cli {

int summary(const Context& context)
{
    const auto opened = openStudy(context.arguments.place(0), store::StudyFile::Mode::ReadOnly);
    if (!opened) return fail(context, opened.error());
    const auto cells = report::summarise(opened->study);
    if (context.arguments.isSet(u"json"_s))
        context.out << QString::fromUtf8(base::dumpJson(report::summaryToJson(opened->study, cells), 2)) << Qt::endl;
    else
        for (const QString& line : report::summaryText(opened->study, cells).chopped(1).split(u'\n'))
            context.out << printable(line) << u'\n';
    context.out.flush();
    return Done;
}

} // namespace app::cli
