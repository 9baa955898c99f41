#pragma once
#include "app/base/result.h"
#include "app/study/study.h"

namespace app::report {

/// How a figure goes into a file (design §7, `svo figure`). None: as the preset has it.
struct FigureOptions
{
    QString kind = QStringLiteral("circle");
    QString preset = QStringLiteral("screen");
    std::optional<double> widthMm, heightMm;
    std::optional<int> dpi;                       ///< for png; 300
    QString font;                                 ///< empty: the font that ships with the program
    std::optional<double> points;                 ///< text size
    QString palette = QStringLiteral("colour");   ///< colour · grey
    QString background = QStringLiteral("white"); ///< white · transparent
};

/// Writes figures without a display. Implemented in ui/figure, so that app/ needs no Gui; handed to the console
/// program.
class FigureWriter
{
public:
    virtual ~FigureWriter() = default;
    /// The kinds it can draw.
    virtual QStringList kinds() const = 0;
    /// Writes `path` atomically; its ending (svg, pdf, png) chooses the format. BadInput names the wrong option.
    virtual base::Status write(const study::Study& study, const FigureOptions& options, const QString& path) = 0;
};

} // namespace app::report
