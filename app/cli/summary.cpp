#include "app/report/summary.h"

#include "app/report/chance.h"
#include "app/report/comparison.h"
#include "app/report/consistency.h"
#include "app/report/sensitivity.h"

#include "app/cli/commands.h"
#include "app/cli/studies.h"

using namespace Qt::StringLiterals;

namespace app::cli {

int summary(const Context& context)
{
    const auto opened = openStudy(context.arguments.place(0), store::StudyFile::Mode::ReadOnly);
    if (!opened) return fail(context, opened.error());
    const auto cells = report::summarise(opened->study);
    const auto consistency = report::consistencyOf(opened->study);
    const auto question = study::templateOf(opened->study.design);
    if (context.arguments.isSet(u"json"_s)) {
        base::Json json = report::summaryToJson(opened->study, cells);
        json["chance"] = report::chanceToJson(opened->study.design);
        json["consistency"] = report::rowsToJson(report::consistencyTable(consistency));
        json["sensitivity"] =
            report::rowsToJson(report::sensitivityTable(opened->study, report::sensitivityOf(opened->study)));
        json["comparison"] =
            question ? report::comparisonToJson(report::compare(opened->study, *question)) : base::Json(nullptr);
        json["rationality_definition"] = base::toJson(report::rationalityDefinitionForFiles());
        context.out << QString::fromUtf8(base::dumpJson(json, 2)) << Qt::endl;
    } else {
        QString text = report::summaryText(opened->study, cells);
        if (!cells.isEmpty()) text += u'\n' + report::consistencyText(consistency);
        if (question)
            for (const QString& sentence : report::compare(opened->study, *question).conclusions)
                text += sentence + u'\n';
        for (const QString& line : text.chopped(1).split(u'\n'))
            context.out << printable(line) << u'\n';
    }
    context.out.flush();
    return Done;
}

} // namespace app::cli
