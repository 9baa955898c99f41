#pragma once
#include "ui/widgets/marker.h"
#include <QColor>
#include <QPainterPath>
#include <QSizeF>
#include <variant>
#include <vector>

namespace ui::figure {

/// A line. Lengths everywhere in scene units: points (1/72 inch) in files, logical pixels on screen.
struct Stroke
{
    QColor colour; ///< invalid: no line
    double width = 0.5;
    QList<double> dashes = {}; ///< in units of width, as QPen has them; empty: solid
    friend bool operator==(const Stroke&, const Stroke&) = default;
};

/// A filled or stroked outline: lines, arcs, tints, bars.
struct Shape
{
    QPainterPath path;
    QColor fill; ///< invalid: none
    Stroke stroke;
};

/// The same mark at many places: one for each trial.
struct Marks
{
    ui::widgets::Marker marker = ui::widgets::Marker::Circle;
    double size = 5;
    QColor fill; ///< invalid: none
    Stroke stroke;
    std::vector<QPointF> at; ///< centres
};

/// Squares of one colour and of different strength: where there are too many trials for a mark each.
struct Density
{
    double side = 3;
    QColor colour;
    struct Square
    {
        QPointF topLeft;
        double strength = 0; ///< 0 … 1, multiplies the colour's alpha
    };
    std::vector<Square> squares;
};

/// One line of text.
struct Text
{
    QString text;
    QPointF at;
    Qt::Alignment anchor = Qt::AlignLeft | Qt::AlignBaseline; ///< which point of the text lies at `at`
    double size = 7;                                          ///< height of the font in scene units
    QColor colour;
    bool bold = false;
    bool italic = false;
    double turned = 0; ///< degrees, counter-clockwise about `at`
};

using Element = std::variant<Shape, Marks, Density, Text>;

/// A whole figure as values, in painting order from the ground up. Everything lies inside its area already: no painter
/// needs to clip (a clip would not survive in SVG).
struct Scene
{
    QSizeF size;
    QColor background;   ///< invalid: transparent
    QString family;      ///< font of every text
    QString title;       ///< for readers who do not see it: what the figure is …
    QString description; ///< … and what it shows
    std::vector<Element> elements;

    void add(Element element) { elements.push_back(std::move(element)); }
};

} // namespace ui::figure
