#include "app/cli/commands.h"
#include "app/cli/studies.h"

#include "app/base/numbers.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::cli", text);
}

/// "89", "89mm", "3.5in", "1051px" in millimetres; pixels by the resolution that is asked for.
base::Result<std::optional<double>> lengthOf(const Arguments& arguments, const QString& option, int dpi)
{
    if (!arguments.isSet(option)) return std::optional<double>();
    constexpr double least = 10, most = 2000;
    QString number = arguments.value(option).trimmed();
    auto unit = report::LengthUnit::Millimetres;
    for (const auto& [ending, meant] : {std::pair{"mm"_L1, report::LengthUnit::Millimetres},
                                        {"in"_L1, report::LengthUnit::Inches},
                                        {"px"_L1, report::LengthUnit::Pixels}})
        if (number.endsWith(ending)) {
            unit = meant;
            number = number.chopped(ending.size()).trimmed();
            break;
        }
    const auto value = base::parseDouble(number);
    const double mm = value.value_or(0) * report::millimetresOf(unit, dpi);
    if (!value || mm < least || mm > most)
        return base::Error{base::ErrorKind::BadInput,
                           tr("--%1 is \"%2\". A length from 10 to 2000 mm is expected, such as 89, 3.5in or 1051px.")
                               .arg(option, arguments.value(option)),
                           {}};
    return std::optional(mm);
}

base::Result<report::FigureOptions> optionsOf(const Arguments& arguments)
{
    report::FigureOptions options;
    options.kind = arguments.value(u"kind"_s);
    for (const auto& [name, value] :
         {std::pair{u"preset"_s, &options.preset}, std::pair{u"font"_s, &options.font},
          std::pair{u"palette"_s, &options.palette}, std::pair{u"background"_s, &options.background}})
        if (arguments.isSet(name)) *value = arguments.value(name);
    const auto dpi = arguments.integer(u"dpi"_s, 30, 2400);
    if (!dpi) return dpi.error();
    const int resolution = dpi->value_or(300);
    const auto width = lengthOf(arguments, u"width"_s, resolution);
    if (!width) return width.error();
    const bool isNatural = arguments.value(u"height"_s) == "auto"_L1;
    const auto height = isNatural ? base::Result<std::optional<double>>(report::naturalHeight)
                                  : lengthOf(arguments, u"height"_s, resolution);
    if (!height) return height.error();
    const auto points = arguments.number(u"pt"_s, 2, 72);
    if (!points) return points.error();
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
