#pragma once
#include "ui/figure/data.h"
#include "ui/figure/scene.h"
#include "ui/figure/style.h"

namespace ui::figure {

/// The figures there are (design §7).
enum class Kind {
    Circle,
    Intervals,
    Distribution,
    Rationality,
    Radar,
    Choices, ///< in the payoff plane
    GoalEffect,
    Heatmap,    ///< choices by item
    Attributes, ///< rationality by size, tuning, reasoning of the models
    Agreement   ///< confusion of coders
};
QString kindName(Kind kind); ///< "circle", …, "goal-effect"
std::optional<Kind> kindFromName(const QString& name);
QStringList kindNames();
QString kindTitle(Kind kind); ///< for buttons and menus: "Circle", "Goal effect"

/// What a figure shows of its data.
struct View
{
    bool trials = true;            ///< a mark for each
    bool means = true;             ///< and their 95 % intervals
    bool chance = true;            ///< the band of random answering
    bool ghosts = true;            ///< values before correction
    bool reference = true;         ///< the sample that was imported, if there is one
    bool items = false;            ///< the lines of the six items
    bool wholeRing = false;        ///< else the half in which answers can lie
    std::optional<QRectF> range;   ///< circle: the part of the payoff plane that fills the figure (x: self, y: other,
                                   ///< height upwards); none: all of it
    std::optional<int> emphasised; ///< index into Study::cells; the others step back
    friend bool operator==(const View&, const View&) = default;
};

/// Something in a figure that can be pointed at: a trial, or a cell's mean.
struct Spot
{
    QPointF at;
    app::study::TrialId trial; ///< none: the mean of `cell`
    int cell = 0;              ///< index into Study::cells
};

/// A figure drawn for one size.
struct Figure
{
    Scene scene;
    std::vector<Spot> spots; ///< trials in study order, then means in design order, panel by panel
    QRectF range;            ///< circle: the part of the payoff plane that was drawn; empty for the others
    QList<QRectF> areas;     ///< circle: where `range` lies in the scene, once for each panel
};

/// Why the figure cannot be drawn from this study, in a sentence; empty when it can.
QString lacking(Kind kind, const FigureData& data);

/// Draws a figure. A height of 0 means: as much as it needs at this width. GUI thread (fonts are measured).
Figure draw(Kind kind, const FigureData& data, const View& view, const Style& style, QSizeF size);
/// The height that the figure needs at this width to be read well.
double naturalHeight(Kind kind, const FigureData& data, const Style& style, double width);
/// What the marks and bands of the figure mean, in sentences. Files hold it below the figure, the screen beside it;
/// empty where the figure has nothing to show.
QString noteOf(Kind kind, const FigureData& data, const View& view, const Style& style);

} // namespace ui::figure
