#include "ui/figure/rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ui::figure {
namespace {

using namespace Qt::StringLiterals;

constexpr double headingHeight = 1.9; ///< in text sizes, as all below
constexpr double aboveHeight = 1.8;
constexpr double scaleHeight = 3.6;

bool hasHeadings(const Canvas& canvas)
{
    return canvas.style.notes || canvas.data.series.size() > 1;
}

qsizetype headingCount(const Canvas& canvas, const QList<const CellData*>& cells)
{
    if (!hasHeadings(canvas)) return 0;
    QList<int> seen;
    for (const CellData* cell : cells)
        if (!seen.contains(cell->series)) seen << cell->series;
    return seen.size();
}

} // namespace

double Rows::naturalHeight(const Canvas& canvas, double rowHeight, const QList<const CellData*>& cells)
{
    return canvas.style.text *
           (aboveHeight + scaleHeight + static_cast<double>(headingCount(canvas, cells)) * headingHeight +
            static_cast<double>(cells.size()) * rowHeight);
}

Rows::Rows(Canvas& canvas, const QRectF& body, double rowHeight, const QList<const CellData*>& cells, double right)
    : m_canvas(canvas)
    , m_body(body)
{
    const Style& style = canvas.style;
    double name = 0;
    for (const CellData* cell : cells)
        name = std::max(name, canvas.face.width(cell->orientationTitle, style.text));
    const double names = std::min(name + style.text * 2.2, body.width() * 0.4);
    m_plot = body.adjusted(names, style.text * aboveHeight, -right - style.text * 0.9, -style.text * scaleHeight);

    const double headings = static_cast<double>(headingCount(canvas, cells)) * headingHeight;
    const double needed = style.text * (headings + static_cast<double>(cells.size()) * rowHeight);
    const double stretch = std::clamp(m_plot.height() / needed, 0.3, 2.4);
    // Where many rows share a page, their names are as small as the rows are low.
    m_text = style.text * std::min({1.0, rowHeight * stretch * 0.85, headingHeight * stretch * 0.85});
    double y = m_plot.top();
    int series = -1;
    for (const CellData* cell : cells) {
        if (cell->series != series && hasHeadings(canvas)) {
            const double height = headingHeight * style.text * stretch;
            m_headings << Heading{cell->series, canvas.data.series.at(cell->series).label, y + height * 0.55};
            y += height;
        }
        series = cell->series;
        const double height = rowHeight * style.text * stretch;
        m_rows << Row{cell, QRectF(m_plot.left(), y, m_plot.width(), height)};
        y += height;
    }
    m_plot.setBottom(y);
}

void Rows::setHeading(const std::function<QString(const Series&)>& words)
{
    for (Heading& heading : m_headings)
        heading.text = words(m_canvas.data.series.at(heading.series));
}

void Rows::drawNames()
{
    const Style& style = m_canvas.style;
    for (const Heading& heading : m_headings)
        m_canvas.text(m_canvas.face.elided(heading.text, m_body.width(), m_text, true), {m_body.left(), heading.y},
                      Qt::AlignLeft | Qt::AlignVCenter, m_text, style.ink, Weight::Bold);
    for (const Row& row : m_rows) {
        const double y = row.area.center().y();
        const double x = m_body.left() + style.text * 0.5;
        m_canvas.mark(ui::widgets::markerOf(row.cell->orientation), {x, y}, m_text * 0.85,
                      m_canvas.colourOf(*row.cell));
        const double room = m_plot.left() - x - style.text * 1.7;
        m_canvas.text(m_canvas.face.elided(row.cell->orientationTitle, room, m_text), {x + style.text * 0.9, y},
                      Qt::AlignLeft | Qt::AlignVCenter, m_text, style.ink);
    }
}

void Rows::drawScale(const Scale& scale, const QList<double>& ticks, const std::function<QString(double)>& word,
                     const QString& title)
{
    const Style& style = m_canvas.style;
    const double y = m_plot.bottom();
    QPainterPath line;
    line.moveTo(scale.plot.left(), y);
    line.lineTo(scale.plot.right(), y);
    for (const double tick : ticks) {
        line.moveTo(scale.x(tick), y);
        line.lineTo(scale.x(tick), y + style.text * 0.35);
        m_canvas.text(word(tick), {scale.x(tick), y + style.text * 0.5}, Qt::AlignHCenter | Qt::AlignTop, style.small,
                      style.secondary);
    }
    m_canvas.stroke(line, style.secondary, style.hairline);
    m_canvas.text(title, {scale.plot.center().x(), y + style.text * 1.9}, Qt::AlignHCenter | Qt::AlignTop, style.text,
                  style.ink);
}

QList<const CellData*> cellsWhere(const FigureData& data, const std::function<bool(const CellData&)>& keep)
{
    QList<const CellData*> cells;
    for (const CellData& cell : data.cells)
        if (!keep || keep(cell)) cells << &cell;
    return cells;
}

Scale angleScale(const FigureData& data, const QRectF& plot)
{
    Scale scale{-30, 75, plot};
    for (const CellData& cell : data.cells)
        for (const Point& point : cell.points) {
            scale.low = std::min(scale.low, std::floor(point.angle / 15) * 15);
            scale.high = std::max(scale.high, std::ceil(point.angle / 15) * 15);
        }
    return scale;
}

void drawAngleGround(Canvas& canvas, const Scale& scale, bool bands)
{
    const Style& style = canvas.style;
    const std::array<double, 5> bounds{scale.low, app::svo::individualisticFrom, app::svo::prosocialFrom,
                                       app::svo::altruisticFrom, scale.high};
    const std::array ids{u"competitive"_s, u"individualistic"_s, u"prosocial"_s, u"altruistic"_s};
    QPainterPath dotted;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const QRectF column(QPointF(scale.x(bounds.at(i)), scale.plot.top()),
                            QPointF(scale.x(bounds.at(i + 1)), scale.plot.bottom()));
        QPainterPath tint;
        tint.addRect(column);
        canvas.fill(tint, faded(style.colourOf(ids.at(i)), style.tint));
        if (i > 0) {
            dotted.moveTo(column.topLeft());
            dotted.lineTo(column.bottomLeft());
        }
        const QString name = canvas.face.elided(ui::widgets::orientationTitle(ids.at(i)), column.width(), style.small);
        canvas.text(name, {column.center().x(), column.top() - style.text * 0.4}, Qt::AlignHCenter | Qt::AlignBottom,
                    style.small, style.colouredNames ? style.colourOf(ids.at(i)) : style.secondary);
    }
    canvas.stroke(dotted, style.secondary, style.hairline, {2, 3});
    if (!bands) return;
    const auto band = [&](double low, double high, double opacity) {
        QPainterPath path;
        path.addRect(QRectF(QPointF(scale.x(low), scale.plot.top()), QPointF(scale.x(high), scale.plot.bottom())));
        canvas.fill(path, faded(style.chance, opacity));
    };
    const app::svo::AngleRange trials = canvas.data.chance->trialBand();
    band(trials.low, trials.high, 0.10);
    if (const auto n = canvas.data.smallestScored()) {
        const auto [low, high] = canvas.data.chance->meanBand(*n);
        band(low, high, 0.22);
    }
}

void drawAngleTicks(Rows& rows, const Canvas& canvas, const Scale& scale)
{
    QList<double> ticks;
    for (double tick = std::ceil(scale.low / 15) * 15; tick <= scale.high; tick += 15)
        ticks << tick;
    rows.drawScale(
        scale, ticks, [&canvas](double value) { return canvas.style.degrees(value, 0); },
        QCoreApplication::translate("ui::figure", "SVO angle"));
}

} // namespace ui::figure
