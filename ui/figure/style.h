#pragma once
#include "ui/figure/scene.h"
#include "ui/figure/typeface.h"
#include "ui/widgets/theme.h"

namespace ui::figure {

/// How a figure looks: sizes in scene units, colours by meaning, and how it writes numbers.
struct Style
{
    QString family;
    double text = 7;     ///< height of ordinary text
    double small = 6;    ///< notes and ticks
    double mark = 4.5;   ///< size of a trial's mark
    double meanMark = 7; ///< size of a mean's mark
    double hairline = 0.4;
    double line = 0.8;
    QColor background; ///< invalid: transparent
    QColor pane;       ///< what hollow marks are filled with
    QColor ink, secondary, rule, chance;
    std::array<QColor, 5> orientations; ///< by ui::widgets::orientationIndex()
    double tint = 0.08;                 ///< opacity of the sectors' colours
    double markOpacity = 0.6;           ///< of the trials' marks
    bool colouredNames = false;         ///< sector names in their colours; journals want plain text
    bool notes = true;                  ///< title, legend and note inside the figure; the screen has them beside it
    bool userNumbers = false;           ///< the decimal sign of the user's settings; files always have a point

    const QColor& colourOf(const QString& orientationId) const;
    Typeface face() const { return Typeface(family); }
    /// With a true minus; a rounded zero has none.
    QString number(double value, int decimals) const;
    QString degrees(double value, int decimals = 1) const;
};

/// For files: always light, text in ink, at this text size in points.
Style fileStyle(const QString& family, double points, bool grey, bool transparent);
/// For the screen: a widget's colours, the application's font at `pixels`.
Style screenStyle(const QPalette& palette, const QString& family, double pixels);

} // namespace ui::figure
