#pragma once
#include "app/report/figurewriter.h"
#include "ui/figure/figure.h"

namespace ui::figure {

/// A place in print or on a slide.
struct Preset
{
    const char* name; ///< as `--preset` takes it
    double widthMm;
    double heightMm; ///< the same for every kind of figure, so that those of one paper match
    double points;   ///< text size
};

/// In the order of menus. Widths: Nature 89 and 183 mm, 5–7 pt; Elsevier 90, 140 and 190 mm, 7 pt; PLOS up to 190.5 mm,
/// 8–12 pt; APA 7 asks for 8–14 pt and no width of its own (two columns are about 174 mm). Heights are ours, below what
/// the journals allow (170, 240, 222 mm), and leave room for a caption.
const std::vector<Preset>& presets();
QString presetTitle(const Preset& preset); ///< "Nature, one column (89 mm)"

/// Options made whole: what a file is written with.
struct Page
{
    Kind kind = Kind::Circle;
    QSizeF sizeMm; ///< a height of 0: as much as the figure needs, at most 240
    int dpi = 300;
    QString family;
    double points = 7;
    std::optional<double> lineWidth;
    bool isGrey = false;
    bool isTransparent = false;
};

/// BadInput names the option and what it may be.
app::base::Result<Page> pageOf(const app::report::FigureOptions& options);

/// The figure for this page, in points, all of the study in it.
Scene sceneOf(const Page& page, const FigureData& data, const View& view = {});

inline constexpr double pointsPerMm = 72 / 25.4;

} // namespace ui::figure
