#pragma once
#include "ui/figure/canvas.h"
#include "ui/figure/trialmarks.h"

namespace ui::figure {

/// One circle: the payoff plane with sectors, trials and means of one or two series.
class CirclePanel
{
public:
    /// Draws into `area` of the canvas. `series`: indices into FigureData::series, the second one hollow.
    CirclePanel(Canvas& canvas, const QRectF& area, const QList<int>& series);
    /// How many rows of means lie outside the ring.
    int lanes() const { return m_lanes; }
    /// Draws with room for so many rows (at least lanes()), so that panels have the same scale.
    void draw(int lanes);

    /// The part of the payoff plane that `area` shows (x: self, y: other, height upwards).
    QRectF range() const;
    /// Radius of the ring that a panel of this size has; may be negative where there is no room.
    static double radiusIn(const Canvas& canvas, const QSizeF& size);
    /// Height in relation to the width that suits the view at this text size.
    static double naturalHeight(const Canvas& canvas, double width);

private:
    QPointF at(const app::svo::Allocation& allocation) const;
    int findLanes();
    bool isHollow(const CellData& cell) const;
    void place(int lanes);
    void drawSectors();
    void drawAxes();
    void drawItems();
    void drawBoundaries();
    void drawChance();
    void drawTargets();
    void drawGhosts();
    void drawTrials();
    void drawMeans();
    void drawMean(const CellData& cell, const QPointF& place);
    void drawNames();

    Canvas& m_canvas;
    const Style& m_style;
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
