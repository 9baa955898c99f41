#include "app/cli/commands.h"
#include "app/cli/studies.h"
#include "app/report/bundle.h"
#include "app/report/htmlreport.h"
#include "app/report/preregistration.h"
#include "app/run/plan.h"

#include "app/base/files.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::cli", text);
}

base::Result<bool> includesSimulated(const Arguments& arguments)
{
    const QString list = arguments.value(u"include"_s);
    if (!list.isEmpty() && list != "simulated"_L1)
        return base::Error{
            base::ErrorKind::BadInput, tr("\"%1\" is nothing that --include knows. Use simulated.").arg(list), {}};
    return !list.isEmpty();
}

/// Reads the study, and writes what `make` gives for it.
template <class Make> int writeFrom(const Context& context, Make make)
{
    const auto simulated = includesSimulated(context.arguments);
    if (!simulated) return unusable(context, simulated.error());
    const QString output = context.arguments.value(u"output"_s);
    if (const auto status = checkOutput(output); !status) return unusable(context, status.error());
    const auto opened = openStudy(context.arguments.place(0), store::StudyFile::Mode::ReadOnly);
    if (!opened) return fail(context, opened.error());
    const base::Result<QByteArray> bytes = make(*opened, *simulated);
    if (!bytes) return fail(context, bytes.error());
    const auto status = base::writeFile(output, *bytes);
    return status ? Done : fail(context, status.error());
}

} // namespace

int writeReport(const Context& context)
{
    return writeFrom(context, [&](const OpenStudy& opened, bool simulated) -> base::Result<QByteArray> {
        const auto provenance = report::provenanceOf(opened.study, *opened.file);
        if (!provenance) return provenance.error();
        return report::htmlReport(report::factsOf(opened.study, *provenance, simulated), context.figures);
    });
}

int writeBundle(const Context& context)
{
    return writeFrom(context, [&](const OpenStudy& opened, bool simulated) -> base::Result<QByteArray> {
        const auto files = report::bundleFiles(opened.study, *opened.file, context.figures, simulated);
        if (!files) return files.error();
        return report::toZip(*files, opened.study.changedAt);
    });
}

int freeze(const Context& context)
{
    const QString output = context.arguments.value(u"output"_s);
    if (!output.isEmpty())
        if (const auto status = checkOutput(output); !status) return unusable(context, status.error());
    auto opened = openStudy(context.arguments.place(0), store::StudyFile::Mode::ReadWrite);
    if (!opened) return fail(context, opened.error());
    if (!opened->study.isFrozen) {
        if (const auto sound = study::checkDesign(opened->study.design); !sound)
            return unusable(context, sound.error());
        study::Change change = study::FreezePlan{run::plan(opened->study.design)};
        if (const auto applied = study::apply(opened->study, change); !applied)
            return unusable(context, applied.error());
        if (const auto kept = opened->file->append(change).result(); !kept) return fail(context, kept.error());
    }
    if (!output.isEmpty()) {
        const auto text = report::preregistrationText(opened->study);
        if (!text) return fail(context, text.error());
        if (const auto status = base::writeFile(output, text->toUtf8()); !status) return fail(context, status.error());
    }
    context.out << tr("The plan has %1 trials. Its hash (SHA-256) is %2.")
                       .arg(opened->study.trials.size())
                       .arg(report::planHash(opened->study))
                << Qt::endl;
    return Done;
}

} // namespace app::cli
