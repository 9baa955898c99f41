#pragma once
#include "app/base/result.h"
#include "app/study/study.h"
#include <QByteArray>

namespace app::report {

/// A height that says: as much as the figure needs.
inline constexpr double naturalHeight = 0;

/// Units of lengths in figures.
enum class LengthUnit { Millimetres, Inches, Pixels };
/// Millimetres of one unit; pixels at this resolution.
double millimetresOf(LengthUnit unit, int dpi);

/// How a figure goes into a file (design §7, `svo figure`). None: as the preset has it.
struct FigureOptions
{
    QString kind = QStringLiteral("circle");
    QString preset = QStringLiteral("screen");
    std::optional<double> widthMm, heightMm;
    std::optional<int> dpi;                       ///< for png and tiff; 300
    QString font;                                 ///< empty: the font that ships with the program
    std::optional<double> points;                 ///< text size
    std::optional<double> lineWidth;              ///< of ordinary lines in points; thin ones are half as wide
    QString palette = QStringLiteral("colour");   ///< colour · grey
    QString background = QStringLiteral("white"); ///< white · transparent
    bool includesSimulated = true;                ///< false: left out where the study also has other respondents
};

/// Writes figures without a display. Implemented in ui/figure, so that app/ needs no Gui; handed to the console
/// program.
class FigureWriter
{
public:
    virtual ~FigureWriter() = default;
    /// The kinds it can draw.
    virtual QStringList kinds() const = 0;
    /// Those that this study can fill: others say what they lack.
    virtual QStringList kindsFor(const study::Study& study);
    /// The figure as the bytes of a file of this format. BadInput names the wrong option.
    virtual base::Result<QByteArray> bytes(const study::Study& study, const FigureOptions& options,
                                           const QString& format) = 0;
    /// Writes `path` atomically; its ending chooses the format: one of figureFormats(), or tif.
    base::Status write(const study::Study& study, const FigureOptions& options, const QString& path);
};

QStringList figureFormats(); ///< "svg", "pdf", "eps", "png", "tiff"

} // namespace app::report
