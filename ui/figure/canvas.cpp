#include "ui/figure/canvas.h"

namespace ui::figure {
namespace {

constexpr double lineHeight = 1.35; ///< of the text size

} // namespace

QColor faded(const QColor& colour, double opacity)
{
    QColor out = colour;
    out.setAlphaF(colour.alphaF() * static_cast<float>(opacity));
    return out;
}

Canvas::Canvas(const FigureData& data_, const View& view_, const Style& style_, QSizeF size)
    : data(data_)
    , view(view_)
    , style(style_)
    , face(style_.face())
{
    figure.scene.size = size;
    figure.scene.background = style.background;
    figure.scene.family = style.family;
}

void Canvas::text(const QString& text, const QPointF& at, Qt::Alignment anchor, double size, const QColor& colour,
                  Weight weight, double turned)
{
    figure.scene.add(Text{text, at, anchor, size, colour, weight == Weight::Bold, weight == Weight::Italic, turned});
}

void Canvas::stroke(const QPainterPath& path, const QColor& colour, double width, const QList<double>& dashes)
{
    if (!path.isEmpty()) figure.scene.add(Shape{path, {}, {colour, width, dashes}});
}

void Canvas::fill(const QPainterPath& path, const QColor& colour)
{
    if (!path.isEmpty()) figure.scene.add(Shape{path, colour, {}});
}

void Canvas::mark(ui::widgets::Marker marker, const QPointF& at, double size, const QColor& fill, const Stroke& stroke)
{
    figure.scene.add(Marks{marker, size, fill, stroke, {at}});
}

QColor Canvas::colourOf(const CellData& cell, double opacity) const
{
    const bool isAside = view.emphasised && *view.emphasised != cell.cell;
    return faded(style.colourOf(cell.orientation), isAside ? opacity * 0.3 : opacity);
}

Key Canvas::keyOf(const CellData& cell, bool hollow) const
{
    const ui::widgets::Marker marker = ui::widgets::markerOf(cell.orientation);
    const QColor colour = style.colourOf(cell.orientation);
    if (!hollow) return {marker, colour, {}, cell.orientationTitle};
    return {marker, style.pane, {colour, style.line}, cell.orientationTitle};
}

double Canvas::keyWidth(const Key& key) const
{
    return style.text * 1.6 + face.width(key.label, style.text);
}

QList<QList<Key>> Canvas::legendRows(const QList<Key>& keys, double width) const
{
    QList<QList<Key>> rows;
    double used = 0;
    for (Key key : keys) {
        if (keyWidth(key) > width) key.label = face.elided(key.label, width - style.text * 1.6, style.text);
        const double needed = keyWidth(key);
        if (rows.isEmpty() || used + needed > width) {
            rows << QList<Key>{};
            used = 0;
        }
        rows.last() << key;
        used += needed + style.text * 1.5;
    }
    return rows;
}

double Canvas::legendHeight(const QList<Key>& keys, double width) const
{
    return static_cast<double>(legendRows(keys, width).size()) * style.text * 1.6;
}

void Canvas::legend(const QList<Key>& keys, const QPointF& at, double width)
{
    double y = at.y() + style.text * 0.8;
    for (const QList<Key>& row : legendRows(keys, width)) {
        double x = at.x();
        for (const Key& key : row) {
            mark(key.marker, {x + style.text * 0.5, y}, style.text * 0.85, key.fill, key.stroke);
            text(key.label, {x + style.text * 1.4, y}, Qt::AlignLeft | Qt::AlignVCenter, style.text, style.ink);
            x += keyWidth(key) + style.text * 1.5;
        }
        y += style.text * 1.6;
    }
}

void Canvas::title(const QString& words, const QRectF& box)
{
    const double size = box.width() < style.text * 15 ? style.small : style.text;
    const double line = size * 1.25;
    const auto most = std::max<qsizetype>(1, static_cast<qsizetype>((box.height() + size * 0.1) / line));
    QStringList lines = face.wrapped(words, box.width() / 1.06, size); // bold is a little wider
    if (lines.size() > most) lines = lines.mid(0, most - 1) << lines.mid(most - 1).join(QLatin1Char(' '));
    double y = box.top() + size * 0.6;
    for (const QString& part : std::as_const(lines)) {
        text(face.elided(part, box.width(), size, true), {box.left(), y}, Qt::AlignLeft | Qt::AlignVCenter, size,
             style.ink, Weight::Bold);
        y += line;
    }
}

double Canvas::noteHeight(const QString& note, double width) const
{
    return static_cast<double>(face.wrapped(note, width, style.small).size()) * style.small * lineHeight;
}

void Canvas::note(const QString& note, const QPointF& at, double width)
{
    double y = at.y();
    for (const QString& line : face.wrapped(note, width, style.small)) {
        text(line, {at.x(), y}, Qt::AlignLeft | Qt::AlignTop, style.small, style.secondary);
        y += style.small * lineHeight;
    }
}

} // namespace ui::figure
