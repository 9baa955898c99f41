#include "app/cli/commands.h"
#include "app/cli/studies.h"
#include "app/report/export.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::cli", text);
}

base::Error badInput(const QString& what)
{
    return {base::ErrorKind::BadInput, what, {}};
}

base::Result<QList<report::DataFormat>> formatsOf(const QString& list)
{
    QList<report::DataFormat> formats;
    const QStringList names = list.trimmed() == "all"_L1 ? report::dataFormatNames() : list.split(u',');
    for (const QString& name : names) {
        const auto format = report::dataFormatFromName(name.trimmed());
        if (!format)
            return badInput(tr("The format \"%1\" is not available in this version. Use %2.")
                                .arg(name.trimmed(), report::dataFormatNames().join(u", "_s)));
        if (!formats.contains(*format)) formats << *format;
    }
    return formats;
}

base::Result<report::ExportOptions> optionsOf(const Arguments& arguments)
{
    report::ExportOptions options;
    if (arguments.isSet(u"formats"_s)) {
        const auto formats = formatsOf(arguments.value(u"formats"_s));
        if (!formats) return formats.error();
        options.formats = *formats;
    }
    if (arguments.isSet(u"include"_s)) {
        for (const QString& kind : arguments.value(u"include"_s).split(u',')) {
            // Pilot studies are exported whole in any case; a script may name both.
            if (kind.trimmed() == "simulated"_L1)
                options.includesSimulated = true;
            else if (kind.trimmed() != "pilot"_L1)
                return badInput(tr("\"%1\" is nothing that --include knows. Use simulated.").arg(kind.trimmed()));
        }
    }
    if (arguments.isSet(u"participants"_s))
        for (const QString& label : arguments.value(u"participants"_s).split(u';'))
            options.participants << label.trimmed();
    const QString csv = arguments.value(u"csv"_s);
    if (csv == "excel"_L1)
        options.csv = report::CsvFormat::forSpreadsheet(QLocale::system());
    else if (!csv.isEmpty() && csv != "plain"_L1)
        return badInput(tr("\"%1\" is no kind of CSV. Use plain or excel.").arg(csv));
    return options;
}

} // namespace

int exportStudy(const Context& context)
{
    const auto options = optionsOf(context.arguments);
    if (!options) return unusable(context, options.error());
    const QString folder = context.arguments.value(u"to"_s);
    if (const auto status = checkOutputFolder(folder); !status) return unusable(context, status.error());
    const auto opened = openStudy(context.arguments.place(0), store::StudyFile::Mode::ReadOnly);
    if (!opened) return fail(context, opened.error());
    const auto exported = report::exportData(opened->study, *opened->file, folder, *options);
    if (!exported) return fail(context, exported.error());

    for (const QString& file : exported->files)
        context.out << QDir::toNativeSeparators(file) << u'\n';
    context.out << tr("Trials: %1.").arg(exported->trials) << u'\n';
    if (exported->isPilot) context.out << tr("This study is a pilot: its rows have pilot = 1.") << u'\n';
    if (exported->hasSimulated)
        context.out << tr("Simulated respondents are no language models: their rows have simulated = 1.") << u'\n';
    if (exported->leftOut > 0)
        context.out << tr("Trials of simulated respondents left out: %1; --include simulated keeps them.")
                           .arg(exported->leftOut)
                    << u'\n';
    context.out.flush();
    return Done;
}

} // namespace app::cli
