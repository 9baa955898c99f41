#pragma once
#include "ui/figure/figure.h"
#include "ui/figure/geometry.h"

namespace ui::figure {

/// How a text stands out.
enum class Weight { Plain, Bold, Italic };

/// One entry of a legend.
struct Key
{
    ui::widgets::Marker marker = ui::widgets::Marker::Circle;
    QColor fill;
    Stroke stroke;
    QString label;
};

/// What every figure is drawn with: the figure under construction, what it shows, and the furniture that all share.
class Canvas
{
public:
    Canvas(const FigureData& data_, const View& view_, const Style& style_, QSizeF size);

    const FigureData& data;
    const View& view;
    const Style& style;
    const Typeface face;
    Figure figure;

    void text(const QString& text, const QPointF& at, Qt::Alignment anchor, double size, const QColor& colour,
              Weight weight = Weight::Plain, double turned = 0);
    void stroke(const QPainterPath& path, const QColor& colour, double width, const QList<double>& dashes = {});
    void fill(const QPainterPath& path, const QColor& colour);
    void mark(ui::widgets::Marker marker, const QPointF& at, double size, const QColor& fill,
              const Stroke& stroke = {});

    /// The mark of a cell: full in its colour for the first series of a panel, hollow for the second.
    Key keyOf(const CellData& cell, bool hollow) const;
    /// The colour of a cell; paler when another cell is emphasised.
    QColor colourOf(const CellData& cell, double opacity = 1) const;

    /// Rows of legend entries, as many in a row as fit. Height alone, or drawn from `at` down.
    double legendHeight(const QList<Key>& keys, double width) const;
    void legend(const QList<Key>& keys, const QPointF& at, double width);
    /// A panel's name in bold, from the upper left of `box`: in as many lines as it has room for, each cut in its middle
    /// where a word is too long. Small in narrow panels.
    void title(const QString& words, const QRectF& box);
    double titleHeight(int lines) const { return style.text * (0.4 + 1.25 * lines); }

    /// A paragraph in small text. Height alone, or drawn from `at` down.
    double noteHeight(const QString& note, double width) const;
    void note(const QString& note, const QPointF& at, double width);

private:
    QList<QList<Key>> legendRows(const QList<Key>& keys, double width) const;
    double keyWidth(const Key& key) const;
};

/// The same colour at this opacity.
QColor faded(const QColor& colour, double opacity);

} // namespace ui::figure
