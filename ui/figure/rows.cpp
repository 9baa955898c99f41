#include "ui/figure/rows.h"

#include "ui/figure/parts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ui::figure {
namespace {

using namespace Qt::StringLiterals;

constexpr double headingHeight = 1.9; ///< in text sizes, as all below
constexpr double aboveHeight = 1.8;
constexpr double scaleHeight = 3.6;
constexpr double mostStretch = 3;  ///< of rows, where there is room
constexpr double legible = 0.48;   ///< rows that would be lower than this share of their height are dense
constexpr double bodyShare = 0.84; ///< of the page: the rest is margin, legend and note
constexpr double denseGap = 0.6;   ///< between series, in dense rows

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

bool Rows::isDense(const Canvas& canvas, double rowHeight, const QList<const CellData*>& cells)
{
    const double page = canvas.figure.scene.size.height();
    if (page <= 0 || !hasHeadings(canvas)) return false;
    const double scale = canvas.style.text * (aboveHeight + scaleHeight);
    const double needed = naturalHeight(canvas, rowHeight, cells) - scale;
    return page * bodyShare - scale < needed * legible;
}

QList<Key> Rows::denseKeys(const Canvas& canvas, double rowHeight, const QList<const CellData*>& cells)
{
    return isDense(canvas, rowHeight, cells) ? orientationKeys(canvas) : QList<Key>{};
}

Rows::Rows(Canvas& canvas, const QRectF& body, double rowHeight, const QList<const CellData*>& cells, double right)
    : m_canvas(canvas)
    , m_body(body)
    , m_isDense(isDense(canvas, rowHeight, cells))
{
    const Style& style = canvas.style;
    double name = 0;
    if (m_isDense)
        for (const CellData* cell : cells)
            name = std::max(name, canvas.face.width(canvas.data.series.at(cell->series).label, style.text));
    else
        for (const CellData* cell : cells)
            name = std::max(name, canvas.face.width(cell->orientationTitle, style.text));
    const double names = std::min(name + style.text * 2.2, body.width() * (m_isDense ? 0.32 : 0.4));
    m_plot = body.adjusted(names, style.text * aboveHeight, -right - style.text * 0.9, -style.text * scaleHeight);
    m_isDense ? placeDense(rowHeight, cells) : placeNamed(rowHeight, cells);
}

void Rows::placeNamed(double rowHeight, const QList<const CellData*>& cells)
{
    const Style& style = m_canvas.style;
    const double headings = static_cast<double>(headingCount(m_canvas, cells)) * headingHeight;
    const double bare = style.text * static_cast<double>(cells.size()) * rowHeight;
    const double most = std::max(0.3, m_plot.height() / (bare + style.text * headings));
    // Room to spare goes to the rows; headings stay near theirs.
    const double heads = std::min(most, 1.2);
    const double stretch =
        std::clamp((m_plot.height() - style.text * headings * heads) / std::max(1.0, bare), 0.3, mostStretch);
    // Where many rows share a page, their names are as small as the rows are low.
    m_text = style.text * std::min({1.0, rowHeight * stretch * 0.85, headingHeight * heads * 0.85});
    m_markScale = std::min(1.0, rowHeight * stretch * 0.6);
    // A page with few rows has them in its middle.
    const double used = bare * stretch + style.text * headings * heads;
    if (style.notes) m_plot.setTop(m_plot.top() + std::max(0.0, (m_plot.height() - used) / 2));
    double y = m_plot.top();
    int series = -1;
    for (const CellData* cell : cells) {
        if (cell->series != series && hasHeadings(m_canvas)) {
            const double height = headingHeight * style.text * heads;
            m_headings << Heading{cell->series, m_canvas.data.series.at(cell->series).label, y, height};
            y += height;
        }
        series = cell->series;
        const double height = rowHeight * style.text * stretch;
        m_rows << Row{cell, QRectF(m_plot.left(), y, m_plot.width(), height)};
        y += height;
    }
    m_plot.setBottom(y);
}

void Rows::placeDense(double rowHeight, const QList<const CellData*>& cells)
{
    const double series = static_cast<double>(headingCount(m_canvas, cells));
    const double height = m_plot.height() / (static_cast<double>(cells.size()) + series * denseGap);
    const double size = height / m_canvas.style.text;
    m_text = m_canvas.style.small;
    m_markScale = std::min(1.0, size * (rowHeight > 3 ? 0.5 : 1.0));
    double y = m_plot.top();
    int last = -1;
    for (const CellData* cell : cells) {
        if (cell->series != last) {
            if (last >= 0) y += height * denseGap;
            m_headings << Heading{cell->series, m_canvas.data.series.at(cell->series).label, y, 0};
        }
        last = cell->series;
        m_headings.last().height += height;
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

/// Beside its rows, in as many lines as they have room for; the last is cut.
void Rows::drawSeriesName(const Heading& heading)
{
    const double line = m_text * 1.15;
    const double room = m_plot.left() - m_body.left() - m_canvas.style.text * 0.6;
    const auto most = std::max<qsizetype>(
        1, static_cast<qsizetype>((heading.height + m_rows.first().area.height() * denseGap) / line));
    QStringList lines = m_canvas.face.wrapped(heading.text, room, m_text);
    if (lines.size() > most) lines = lines.mid(0, most - 1) << lines.mid(most - 1).join(u' ');
    double y = heading.top + heading.height / 2 - line * static_cast<double>(lines.size() - 1) / 2;
    for (const QString& words : std::as_const(lines)) {
        m_canvas.text(m_canvas.face.elided(words, room, m_text), {m_body.left(), y}, Qt::AlignLeft | Qt::AlignVCenter,
                      m_text, m_canvas.style.ink);
        y += line;
    }
}

void Rows::drawNames()
{
    const Style& style = m_canvas.style;
    if (m_isDense) {
        QPainterPath lines;
        for (const Heading& heading : std::as_const(m_headings)) {
            drawSeriesName(heading);
            if (&heading == &m_headings.constFirst()) continue;
            const double y = heading.top - m_rows.first().area.height() * denseGap / 2;
            lines.moveTo(m_body.left(), y);
            lines.lineTo(m_plot.right(), y);
        }
        m_canvas.stroke(lines, style.rule, style.hairline);
        return;
    }
    for (const Heading& heading : std::as_const(m_headings))
        m_canvas.text(m_canvas.face.elided(heading.text, m_body.width(), m_text, true),
                      {m_body.left(), heading.top + heading.height * 0.55}, Qt::AlignLeft | Qt::AlignVCenter, m_text,
                      style.ink, Weight::Bold);
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
    // The design may let other factors vary faster than the values: those of a series stand together.
    std::stable_sort(cells.begin(), cells.end(),
                     [](const CellData* a, const CellData* b) { return a->series < b->series; });
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
        const QString title = ui::widgets::orientationTitle(ids.at(i));
        // The first column may be narrow: its name has room on the left.
        const bool reachesOut = i == 0 && canvas.face.width(title, style.small) > column.width();
        const QString name = reachesOut ? title : canvas.face.elided(title, column.width(), style.small);
        canvas.text(
            name,
            {reachesOut ? column.right() - style.small * 0.4 : column.center().x(), column.top() - style.text * 0.4},
            (reachesOut ? Qt::AlignRight : Qt::AlignHCenter) | Qt::AlignBottom, style.small,
            style.colouredNames ? style.colourOf(ids.at(i)) : style.secondary);
    }
    if (bands) {
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
    canvas.stroke(dotted, style.secondary, style.hairline, {2, 3});
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
