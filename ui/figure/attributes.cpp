#include "ui/figure/panels.h"
#include "ui/figure/parts.h"

#include "app/report/properties.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ui::figure {
namespace {

using namespace Qt::StringLiterals;
using Property = app::report::PropertyGroup::Property;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::figure", text);
}

struct Attribute
{
    const char* title;
    Property property;
};
const std::array<Attribute, 4> attributes{{
    {QT_TRANSLATE_NOOP("ui::figure", "Parameters (billions)"), Property::Size},
    {QT_TRANSLATE_NOOP("ui::figure", "Tuning"), Property::Tuning},
    {QT_TRANSLATE_NOOP("ui::figure", "Reasoning"), Property::Reasoning},
    {QT_TRANSLATE_NOOP("ui::figure", "Released"), Property::Released},
}};

/// The value of a respondent on the axis.
QString valueOf(const Series& series, const Attribute& attribute)
{
    return plainLine(app::report::propertyValue(series.metadata, attribute.property));
}

/// A mark of the figure: a cell that has a value rationality.
struct Dot
{
    const CellData* cell = nullptr;
    int place = 0; ///< index into Panel::values
    int participant = 0;
    double value = 0; ///< above chance
};

struct Panel
{
    QString title;
    bool isSize = false;
    QStringList values; ///< in the order of the axis
    QList<Dot> dots;
    QMap<int, int> placeOf; ///< participant → index into values
};

QList<Panel> panelsOf(const FigureData& data)
{
    QList<Panel> panels;
    for (const Attribute& attribute : attributes) {
        Panel panel{tr(attribute.title), &attribute == &attributes.front(), {}, {}, {}};
        for (const CellData& cell : data.cells) {
            const Series& series = data.series.at(cell.series);
            const QString value = valueOf(series, attribute);
            if (value.isEmpty() || !cell.summary.rationalityCorrected) continue;
            if (!panel.values.contains(value)) panel.values << value;
            panel.dots << Dot{&cell, 0, series.participant, *cell.summary.rationalityCorrected};
        }
        if (panel.dots.isEmpty()) continue;
        if (panel.isSize)
            std::stable_sort(panel.values.begin(), panel.values.end(),
                             [](const QString& a, const QString& b) { return a.toDouble() < b.toDouble(); });
        if (&attribute == &attributes.back()) panel.values.sort(); // ISO 8601 sorts as text
        for (Dot& dot : panel.dots) {
            const Series& series = data.series.at(dot.cell->series);
            dot.place = static_cast<int>(panel.values.indexOf(valueOf(series, attribute)));
            panel.placeOf.insert(dot.participant, dot.place);
        }
        panels << panel;
    }
    return panels;
}

double height(const Canvas& canvas, double width)
{
    const auto count = static_cast<double>(panelsOf(canvas.data).size());
    const double columns = std::clamp(std::floor(width / (canvas.style.text * 34)), 1.0, std::max(1.0, count));
    return std::ceil(count / columns) * std::min(width * 0.8, canvas.style.text * 26);
}

class Plot
{
public:
    Plot(Canvas& canvas, const QRectF& area, const Panel& panel, double low)
        : m_canvas(canvas)
        , m_panel(panel)
        , m_low(low)
        , m_text(canvas.style.text)
        , m_plot(area.adjusted(m_text * 3.2, m_text * 0.8, -m_text * 0.6, -m_text * 3.6))
    {
    }

    void draw()
    {
        drawGround();
        drawDots();
        drawMeans();
    }

private:
    double y(double value) const { return m_plot.bottom() - (value - m_low) / (1.08 - m_low) * m_plot.height(); }

    /// Sizes lie on a logarithmic scale; other values have places of equal width.
    double x(int place) const
    {
        const auto count = static_cast<double>(m_panel.values.size());
        if (!m_panel.isSize || count < 2) return m_plot.left() + (place + 0.5) / count * m_plot.width();
        const double first = std::log(m_panel.values.first().toDouble());
        const double last = std::log(m_panel.values.last().toDouble());
        const double share = (std::log(m_panel.values.at(place).toDouble()) - first) / (last - first);
        return m_plot.left() + (0.1 + 0.8 * share) * m_plot.width();
    }

    /// Respondents with the same value stand beside each other.
    double xOf(const Dot& dot) const
    {
        QList<int> there;
        for (auto it = m_panel.placeOf.cbegin(); it != m_panel.placeOf.cend(); ++it)
            if (it.value() == dot.place) there << it.key();
        const auto count = static_cast<double>(there.size());
        const double step = std::min(m_text * 2.4, m_plot.width() / static_cast<double>(m_panel.values.size()) / count);
        return x(dot.place) + (static_cast<double>(there.indexOf(dot.participant)) - (count - 1) / 2) * step;
    }

    /// The values of a respondent stand a little apart, so that equal ones are seen.
    double aside(const Dot& dot) const
    {
        const int order = ui::widgets::orientationIndex(dot.cell->orientation);
        return (order - 1.5) * m_text * 0.4;
    }

    void drawGround()
    {
        const Style& style = m_canvas.style;
        QPainterPath lines, axes;
        const double step = 1.08 - m_low > 2.2 ? 0.5 : 0.25;
        for (double value = std::ceil(m_low / step) * step; value <= 1.001; value += step) {
            const bool isMarked = std::abs(value) < 1e-9 || std::abs(value - 1) < 1e-9;
            if (isMarked) {
                lines.moveTo(m_plot.left(), y(value));
                lines.lineTo(m_plot.right(), y(value));
            }
            axes.moveTo(m_plot.left() - m_text * 0.35, y(value));
            axes.lineTo(m_plot.left(), y(value));
            m_canvas.text(style.number(value, step < 0.5 ? 2 : 1), {m_plot.left() - m_text * 0.5, y(value)},
                          Qt::AlignRight | Qt::AlignVCenter, style.small, style.secondary);
        }
        axes.moveTo(m_plot.topLeft());
        axes.lineTo(m_plot.bottomLeft());
        axes.lineTo(m_plot.bottomRight());
        m_canvas.stroke(lines, style.secondary, style.hairline, {2, 3});
        m_canvas.stroke(axes, style.secondary, style.hairline);
        m_canvas.text(tr("chance"), {m_plot.right(), y(0) - m_text * 0.15}, Qt::AlignRight | Qt::AlignBottom,
                      style.small, style.secondary);
        double free = m_plot.left() - m_text * 3;
        for (int place = 0; place < m_panel.values.size(); ++place) {
            const double room = m_plot.width() / static_cast<double>(m_panel.values.size()) - m_text * 0.4;
            const QString name =
                m_canvas.face.elided(m_panel.values.at(place), std::max(room, m_text * 3), style.small);
            const double half = m_canvas.face.width(name, style.small) / 2;
            if (x(place) - half < free) continue; // sizes that are close: the tick stands without its number
            m_canvas.text(name, {x(place), m_plot.bottom() + m_text * 0.4}, Qt::AlignHCenter | Qt::AlignTop,
                          style.small, style.secondary);
            free = x(place) + half + m_text * 0.3;
        }
        m_canvas.text(m_panel.title, {m_plot.center().x(), m_plot.bottom() + m_text * 1.7},
                      Qt::AlignHCenter | Qt::AlignTop, m_text, style.ink);
    }

    void drawDots()
    {
        const Style& style = m_canvas.style;
        for (const Dot& dot : m_panel.dots) {
            const bool isHollow = m_canvas.data.series.at(dot.cell->series).goal == app::prompt::Goal::None;
            const QPointF at(xOf(dot) + aside(dot), y(dot.value));
            const QColor colour = m_canvas.colourOf(*dot.cell, 0.8);
            m_canvas.mark(ui::widgets::markerOf(dot.cell->orientation), at, style.mark, isHollow ? style.pane : colour,
                          isHollow ? Stroke{colour, style.line * 0.8, {}} : Stroke{});
            m_canvas.figure.spots.push_back({at, {}, dot.cell->cell});
        }
    }

    /// A bar for each respondent: the mean of its cells, each counting alike.
    void drawMeans()
    {
        QPainterPath bars;
        for (auto it = m_panel.placeOf.cbegin(); it != m_panel.placeOf.cend(); ++it) {
            double sum = 0;
            int count = 0;
            double at = 0;
            for (const Dot& dot : m_panel.dots)
                if (dot.participant == it.key()) {
                    sum += dot.value;
                    ++count;
                    at = xOf(dot);
                }
            bars.moveTo(at - m_text * 0.9, y(sum / count));
            bars.lineTo(at + m_text * 0.9, y(sum / count));
        }
        m_canvas.stroke(bars, m_canvas.style.ink, m_canvas.style.line * 1.6);
    }

    Canvas& m_canvas;
    const Panel& m_panel;
    double m_low;
    double m_text;
    QRectF m_plot;
};

void draw(Canvas& canvas, const QRectF& body)
{
    const double text = canvas.style.text;
    const QList<Panel> panels = panelsOf(canvas.data);
    double low = -0.1; // one scale for all panels
    for (const Panel& panel : panels)
        for (const Dot& dot : panel.dots)
            low = std::min(low, std::floor(dot.value * 4) / 4 - 0.05);
    const QString title = tr("Value rationality above chance");
    const QRectF inner = body.adjusted(text * 1.4, 0, 0, 0);
    const Panels places = arrange(inner, panels.size(), 1.6, 0, text);
    canvas.text(canvas.face.elided(title, body.height(), text), {body.left() + text * 0.6, body.center().y() - text},
                Qt::AlignHCenter | Qt::AlignVCenter, text, canvas.style.ink, Weight::Plain, 90);
    for (qsizetype i = 0; i < panels.size(); ++i)
        Plot(canvas, places.at(i), panels.at(i), low).draw();
}

QStringList notes(const Canvas& canvas)
{
    QStringList sentences{tr(
        "Marks: cells. Bars: means of a respondent's cells, each counting alike. 1 is full agreement with the induced "
        "value, 0 is what random answers give.")};
    for (const Series& series : canvas.data.series)
        if (series.goal == app::prompt::Goal::None && canvas.data.series.first().goal != app::prompt::Goal::None)
            return sentences << tr("Hollow marks: without goal.");
    return sentences;
}

QList<Key> keys(const Canvas& canvas)
{
    return orientationKeys(canvas);
}

QString lacking(const FigureData& data)
{
    if (const QString none = noAngles(data); !none.isEmpty()) return none;
    if (panelsOf(data).isEmpty())
        return tr("The study states no size, tuning, reasoning or release date of its models, so there is nothing to "
                  "order them by. They can be stated with each respondent in the design.");
    return {};
}

} // namespace

const Part& attributesPart()
{
    static const Part part{height, draw, notes, keys, lacking};
    return part;
}

} // namespace ui::figure
