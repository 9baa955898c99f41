#include "ui/figure/presets.h"

#include "app/base/numbers.h"
#include <QCoreApplication>
#include <QFontDatabase>

namespace ui::figure {
namespace {

using namespace Qt::StringLiterals;
using app::base::Error;
using app::base::ErrorKind;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::figure", text);
}

/// The last number: pixels on one side that every program still opens.
constexpr double maxPixels = 20'000;
/// Of a figure that is as high as it needs: the largest page that the journals below have for one.
constexpr double mostHeightMm = 240;

std::optional<Error> outside(double value, double low, double high, const char* option)
{
    if (value >= low && value <= high) return std::nullopt;
    return Error{ErrorKind::BadInput,
                 tr("The figure cannot be drawn with %1 = %2; give a number from %3 to %4.")
                     .arg(QLatin1StringView(option), app::base::shortest(value), app::base::shortest(low),
                          app::base::shortest(high)),
                 {}};
}

Error unknown(const char* option, const QString& value, const QStringList& known)
{
    return {
        ErrorKind::BadInput,
        tr("“%1” is not a value of %2; choose one of %3.").arg(value, QLatin1StringView(option), known.join(u", "_s)),
        {}};
}

} // namespace

const std::vector<Preset>& presets()
{
    static const std::vector<Preset> all{
        {"screen", 160, 120, 8},           {"nature-single", 89, 110, 6.5},
        {"nature-double", 183, 130, 7},    {"elsevier-single", 90, 110, 7},
        {"elsevier-onehalf", 140, 120, 7}, {"elsevier-double", 190, 135, 7},
        {"plos", 190.5, 135, 8},           {"apa", 174, 130, 9},
        {"slide", 254, 142.875, 14},
    };
    return all;
}

QString presetTitle(const Preset& preset)
{
    const QString name = QLatin1StringView(preset.name);
    if (name == u"screen") return tr("Screen (160 mm)");
    if (name == u"nature-single") return tr("Nature, one column (89 mm)");
    if (name == u"nature-double") return tr("Nature, two columns (183 mm)");
    if (name == u"elsevier-single") return tr("Elsevier, one column (90 mm)");
    if (name == u"elsevier-onehalf") return tr("Elsevier, one and a half columns (140 mm)");
    if (name == u"elsevier-double") return tr("Elsevier, two columns (190 mm)");
    if (name == u"plos") return tr("PLOS (190.5 mm)");
    if (name == u"apa") return tr("APA journals (174 mm)");
    if (name == u"slide") return tr("Slide, 16:9");
    return name;
}

app::base::Result<Page> pageOf(const app::report::FigureOptions& options)
{
    Page page;
    const auto kind = kindFromName(options.kind);
    if (!kind) return unknown("--kind", options.kind, kindNames());
    page.kind = *kind;

    const Preset* preset = nullptr;
    QStringList names;
    for (const Preset& known : presets()) {
        names << QLatin1StringView(known.name);
        if (options.preset == names.constLast()) preset = &known;
    }
    if (!preset) return unknown("--preset", options.preset, names);
    const double width = options.widthMm.value_or(preset->widthMm);
    // A width of the user's own keeps the preset's shape.
    const double shape = preset->heightMm / preset->widthMm;
    page.sizeMm = QSizeF(width, options.heightMm.value_or(width * shape));
    page.dpi = options.dpi.value_or(300);
    page.points = options.points.value_or(preset->points);
    page.family = options.font;
    page.lineWidth = options.lineWidth;

    if (const auto error = outside(width, 20, 2000, "--width")) return *error;
    if (options.heightMm && *options.heightMm != app::report::naturalHeight)
        if (const auto error = outside(*options.heightMm, 20, 2000, "--height")) return *error;
    if (const auto error = outside(page.dpi, 36, 2400, "--dpi")) return *error;
    if (const auto error = outside(page.points, 3, 72, "--pt")) return *error;
    if (options.lineWidth)
        if (const auto error = outside(*options.lineWidth, 0.1, 10, "--line")) return *error;
    if (std::max(width, page.sizeMm.height()) / 25.4 * page.dpi > maxPixels)
        return Error{ErrorKind::BadInput,
                     tr("A picture of %1 mm at %2 dpi is too large; choose a smaller size or fewer dpi.")
                         .arg(app::base::shortest(std::max(width, page.sizeMm.height())))
                         .arg(page.dpi),
                     {}};
    figureFamily(); // loads it: it may be named too
    if (!page.family.isEmpty() && !QFontDatabase::hasFamily(page.family))
        return Error{ErrorKind::BadInput,
                     tr("The font “%1” is not installed; install it, or leave --font out for the font that ships with "
                        "the program.")
                         .arg(page.family),
                     {}};
    if (options.palette != u"colour" && options.palette != u"grey")
        return unknown("--palette", options.palette, {u"colour"_s, u"grey"_s});
    page.isGrey = options.palette == u"grey";
    if (options.background != u"white" && options.background != u"transparent")
        return unknown("--background", options.background, {u"white"_s, u"transparent"_s});
    page.isTransparent = options.background == u"transparent";
    return page;
}

Scene sceneOf(const Page& page, const FigureData& data, const View& view)
{
    Style style = fileStyle(page.family, page.points, page.isGrey, page.isTransparent);
    if (page.lineWidth) {
        style.line = *page.lineWidth;
        style.hairline = *page.lineWidth / 2;
    }
    QSizeF size = page.sizeMm * pointsPerMm;
    if (size.height() <= 0)
        size.setHeight(std::min(naturalHeight(page.kind, data, style, size.width()), mostHeightMm * pointsPerMm));
    return draw(page.kind, data, view, style, size).scene;
}

} // namespace ui::figure
