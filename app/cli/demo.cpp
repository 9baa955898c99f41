#include "app/cli/commands.h"
#include "app/cli/consolerun.h"
#include "app/report/export.h"
#include "app/report/htmlreport.h"
#include "app/report/summary.h"
#include "app/study/templates.h"

#include "app/base/files.h"
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::cli", text);
}

/// Takes away what an earlier demo wrote into this folder, and nothing else.
void removeEarlier(const QDir& folder)
{
    for (const QString& name : {u"demo.svo"_s, u"summary.csv"_s, u"circle.svg"_s, u"report.html"_s, u"data/items.csv"_s,
                                u"data/trials.csv"_s, u"data/codebook.csv"_s})
        QFile::remove(folder.filePath(name));
}

/// Everything that comes out of the study, beside it. Gives the paths that people want to know.
base::Result<QStringList> writeResults(const Context& context, store::StudyFile& file, const QDir& folder)
{
    const auto study = file.load();
    if (!study) return study.error();
    const auto cells = report::summarise(*study);
    const QString table = folder.filePath(u"summary.csv"_s);
    if (const auto status = base::writeFile(table, report::toCsv(report::summaryTable(*study, cells))); !status)
        return status.error();
    QStringList lines = {tr("Study:   %1").arg(QDir::toNativeSeparators(folder.filePath(u"demo.svo"_s))),
                         tr("Table:   %1").arg(QDir::toNativeSeparators(table))};
    if (context.figures) {
        const QString circle = folder.filePath(u"circle.svg"_s);
        if (const auto status = context.figures->write(*study, {}, circle); !status) return status.error();
        lines << tr("Figure:  %1").arg(QDir::toNativeSeparators(circle));
    }
    const auto provenance = report::provenanceOf(*study, file);
    if (!provenance) return provenance.error();
    const auto report = report::htmlReport(report::factsOf(*study, *provenance), context.figures);
    if (!report) return report.error();
    const QString reportPath = folder.filePath(u"report.html"_s);
    if (const auto status = base::writeFile(reportPath, *report); !status) return status.error();
    lines << tr("Report:  %1").arg(QDir::toNativeSeparators(reportPath));
    const auto exported = report::exportData(*study, file, folder.filePath(u"data"_s));
    if (!exported) return exported.error();
    lines << tr("Data:    %1").arg(QDir::toNativeSeparators(folder.filePath(u"data"_s)));
    context.out << report::summaryText(*study, cells) << u'\n' << lines.join(u'\n') << Qt::endl;
    return lines;
}

} // namespace

int demo(const Context& context)
{
    const QDir folder(context.arguments.value(u"output"_s));
    if (!folder.mkpath(u"."_s))
        return fail(
            context,
            {base::ErrorKind::Io,
             tr("The folder %1 cannot be made. Choose another one.").arg(QDir::toNativeSeparators(folder.path())),
             {}});
    removeEarlier(folder);
    auto file = store::StudyFile::create(folder.filePath(u"demo.svo"_s), study::demoDesign());
    if (!file) return fail(context, file.error());
    const int code = runStudy(context, **file, {});
    if (code != Done) return code;
    const auto written = writeResults(context, **file, folder);
    return written ? Done : fail(context, written.error());
}

} // namespace app::cli
