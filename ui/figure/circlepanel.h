#pragma once
#include "ui/figure/canvas.h"
#include "ui/figure/trialmarks.h"

namespace ui::figure {

/// Room that names and means need outside the ring, in scene units.
struct Room
{
    double left = 0, right = 0, above = 0, below = 0;
    Room united(const Room& other) const;
};

/// One circle: the payoff plane with sectors, trials and means of one or two series.
class CirclePanel
{
public:
    /// Draws into `area` of the canvas. `series`: indices into FigureData::series, the second one hollow.
    CirclePanel(Canvas& canvas, const QRectF& area, const QList<int>& series);
    const QRectF& area() const { return m_area; }
    /// Around a ring of this radius.
    Room roomAround(double radius) const;
    /// The radius of the ring when so much room is left around it.
    double radiusWith(const Room& room) const;
    /// Draws with this room, which covers roomAround() of every panel, so that panels have the same scale.
    void draw(const Room& room);

    /// The part of the payoff plane that `area` shows (x: self, y: other, height upwards).
    QRectF range() const;
    /// Height in relation to the width that suits the view at this text size.
    static double naturalHeight(const Canvas& canvas, double width);

private:
    QPointF at(const app::svo::Allocation& allocation) const;
    int findLanes();
    double laneOffset(int lane) const;
    /// How far outside the ring (of this radius) a name at this angle finds a free place; degrees.
    double nameOffset(double radius, double angle, double width) const;
    bool isHollow(const CellData& cell) const;
    void place(const Room& room);
    void drawSectors();
    void drawAxes();
    void drawItems();
    void drawBoundaries();
    void drawChance();
    void drawTargets();
    void drawGhosts();
    void drawReference();
    void drawTrials();
    void drawMeans();
    void drawMean(const CellData& cell, const QPointF& place);
    void drawNames();

    Canvas& m_canvas;
    Style m_style; ///< marks are smaller in small panels
    QRectF m_area;
    QRectF m_ring; ///< the part of the area in which the plane is drawn; names and means may lie outside it
    QList<int> m_series;
    QList<const CellData*> m_cells;
    std::vector<int> m_lane; ///< of each cell's mean, outwards; −1 without a mean
    int m_lanes = 1;
    QPointF m_origin;    ///< the centre of the payoffs
    double m_scale = 1;  ///< scene units for a point
    double m_radius = 0; ///< of the ring, scene units
};

} // namespace ui::figure
