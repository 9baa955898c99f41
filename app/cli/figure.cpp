#include "app/cli/commands.h"
#include "app/cli/studies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::cli", text);
}

base::Result<report::FigureOptions> optionsOf(const Arguments& arguments)
{
    report::FigureOptions options;
    options.kind = arguments.value(u"kind"_s);
    for (const auto& [name, value] :
         {std::pair{u"preset"_s, &options.preset}, std::pair{u"font"_s, &options.font},
          std::pair{u"palette"_s, &options.palette}, std::pair{u"background"_s, &options.background}})
        if (arguments.isSet(name)) *value = arguments.value(name);
    const auto width = arguments.number(u"width"_s, 10, 2000);
    if (!width) return width.error();
    const auto height = arguments.number(u"height"_s, 10, 2000);
    if (!height) return height.error();
    const auto points = arguments.number(u"pt"_s, 2, 72);
    if (!points) return points.error();
    const auto dpi = arguments.integer(u"dpi"_s, 30, 2400);
    if (!dpi) return dpi.error();
    options.widthMm = *width;
    options.heightMm = *height;
    options.points = *points;
    const auto line = arguments.number(u"line"_s, 0.1, 10);
    if (!line) return line.error();
    options.lineWidth = *line;
    options.dpi = *dpi;
    return options;
}

} // namespace

int figure(const Context& context)
{
    if (!context.figures)
        return unusable(context,
                        base::Error{base::ErrorKind::Unsupported,
                                    tr("This build of svo has no figures. Use the svo that comes with SVO Workbench."),
                                    {}});
    const auto options = optionsOf(context.arguments);
    if (!options) return unusable(context, options.error());
    if (!context.figures->kinds().contains(options->kind))
        return unusable(context, tr("\"%1\" is no kind of figure. Use one of %2.")
                                     .arg(options->kind, context.figures->kinds().join(u", "_s)));
    const QString output = context.arguments.value(u"output"_s);
    if (const auto status = checkOutput(output); !status) return unusable(context, status.error());
    const auto opened = openStudy(context.arguments.place(0), store::StudyFile::Mode::ReadOnly);
    if (!opened) return fail(context, opened.error());
    const auto status = context.figures->write(opened->study, *options, output);
    return status ? Done : fail(context, status.error());
}

} // namespace app::cli
