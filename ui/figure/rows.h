#pragma once
#include "ui/figure/canvas.h"

namespace ui::figure {

/// A horizontal scale of values.
struct Scale
{
    double low = 0, high = 1;
    QRectF plot;
    double x(double value) const { return plot.left() + (value - low) / (high - low) * plot.width(); }
};

/// Figures with a row for each cell: names on the left under a heading for each series, a common scale on the right.
/// Where so many rows share a page that their names could not be read, the rows of a series stand together beside one
/// name, and the values are told by their marks, which the legend explains.
class Rows
{
public:
    struct Row
    {
        const CellData* cell = nullptr;
        QRectF area; ///< of the plot, without the name
    };

    /// `rowHeight` in text sizes. `right`: room for a column of words on the right, in scene units.
    Rows(Canvas& canvas, const QRectF& body, double rowHeight, const QList<const CellData*>& cells, double right = 0);
    /// Other words for the headings than the labels of the series.
    void setHeading(const std::function<QString(const Series&)>& words);
    static double naturalHeight(const Canvas& canvas, double rowHeight, const QList<const CellData*>& cells);
    /// Whether rows on this page have no names of their own.
    static bool isDense(const Canvas& canvas, double rowHeight, const QList<const CellData*>& cells);
    /// What the legend must explain then; else nothing.
    static QList<Key> denseKeys(const Canvas& canvas, double rowHeight, const QList<const CellData*>& cells);

    /// The share of their usual size that marks have in rows as low as these: at most 1.
    double markScale() const { return m_markScale; }
    const QList<Row>& rows() const { return m_rows; }
    /// Between the words above and the ticks below.
    const QRectF& plot() const { return m_plot; }
    /// Names, headings and the lines between the series.
    void drawNames();
    /// The line below the plot with ticks, their words and a title.
    void drawScale(const Scale& scale, const QList<double>& ticks, const std::function<QString(double)>& word,
                   const QString& title);

private:
    struct Heading
    {
        int series = 0;
        QString text;
        double top = 0, height = 0; ///< dense: of all rows of the series
    };
    void placeNamed(double rowHeight, const QList<const CellData*>& cells);
    void placeDense(double rowHeight, const QList<const CellData*>& cells);
    void drawSeriesName(const Heading& heading);
    Canvas& m_canvas;
    QRectF m_body;
    QRectF m_plot;
    double m_text = 0; ///< size of the names
    double m_markScale = 1;
    bool m_isDense = false;
    QList<Row> m_rows;
    QList<Heading> m_headings;
};

/// All cells, or those that pass; those of a series together, else in design order.
QList<const CellData*> cellsWhere(const FigureData& data, const std::function<bool(const CellData&)>& keep = {});

/// The scale of SVO angles: categories as tinted columns with their names, dotted boundaries, ticks in degrees, and,
/// where asked for, the grey bands of random answering.
Scale angleScale(const FigureData& data, const QRectF& plot);
void drawAngleGround(Canvas& canvas, const Scale& scale, bool bands);
void drawAngleTicks(Rows& rows, const Canvas& canvas, const Scale& scale);

} // namespace ui::figure
