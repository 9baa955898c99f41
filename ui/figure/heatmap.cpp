#include "ui/figure/parts.h"
#include "ui/figure/rows.h"

#include <QCoreApplication>

namespace ui::figure {
namespace {

using namespace Qt::StringLiterals;

constexpr double rowHeight = 2.2; ///< text sizes
constexpr int options = app::svo::optionCount;

int itemCountOf(const FigureData& data)
{
    return data.cells.isEmpty() ? 0 : static_cast<int>(data.cells.first().choices.size());
}

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::figure", text);
}

double height(const Canvas& canvas, double)
{
    return Rows::naturalHeight(canvas, rowHeight, cellsWhere(canvas.data)) - canvas.style.text * 0.8;
}

/// One row: for each item nine fields, the darker the more trials chose the option.
void drawRow(Canvas& canvas, const Rows::Row& row, const Scale& scale)
{
    const QColor colour = canvas.colourOf(*row.cell);
    for (int i = 0; i < row.cell->choices.size(); ++i) {
        const auto& counts = row.cell->choices.at(i).counts;
        const int total = row.cell->choices.at(i).total();
        for (int option = 0; option < options; ++option) {
            const int count = counts.at(static_cast<std::size_t>(option));
            if (count == 0) continue;
            const double left = i * (options + 1) + option;
            const double share = static_cast<double>(count) / total;
            QPainterPath field;
            field.addRect(QRectF(QPointF(scale.x(left), row.area.top() + row.area.height() * 0.1),
                                 QPointF(scale.x(left + 1), row.area.bottom() - row.area.height() * 0.1)));
            canvas.fill(field, faded(colour, 0.08 + 0.92 * share));
        }
    }
}

/// A frame for every item and row, and the item's number above.
void drawFrames(Canvas& canvas, const Rows& rows, const Scale& scale)
{
    const Style& style = canvas.style;
    const int items = itemCountOf(canvas.data);
    QPainterPath frames;
    for (int i = 0; i < items; ++i) {
        const double left = scale.x(i * (options + 1));
        const double right = scale.x(i * (options + 1) + options);
        for (const Rows::Row& row : rows.rows())
            frames.addRect(QRectF(QPointF(left, row.area.top() + row.area.height() * 0.1),
                                  QPointF(right, row.area.bottom() - row.area.height() * 0.1)));
        const int number = canvas.data.cells.first().choices.at(i).item;
        const QString name = items <= 6 ? tr("Item %1").arg(number) : QString::number(number);
        canvas.text(name, {(left + right) / 2, rows.plot().top() - style.text * 0.4},
                    Qt::AlignHCenter | Qt::AlignBottom, style.small, style.secondary);
        for (const int option : {1, 5, 9})
            canvas.text(QString::number(option),
                        {scale.x(i * (options + 1) + option - 0.5), rows.plot().bottom() + style.text * 0.3},
                        Qt::AlignHCenter | Qt::AlignTop, style.small * (items <= 6 ? 1 : 0.75), style.secondary);
    }
    canvas.stroke(frames, style.rule, style.hairline);
    canvas.text(tr("Option chosen, in printed order"),
                {scale.plot.center().x(), rows.plot().bottom() + style.text * 1.7}, Qt::AlignHCenter | Qt::AlignTop,
                style.text, style.ink);
}

void draw(Canvas& canvas, const QRectF& body)
{
    Rows rows(canvas, body, rowHeight, cellsWhere(canvas.data));
    const Scale scale{0, static_cast<double>(itemCountOf(canvas.data) * (options + 1) - 1), rows.plot()};
    for (const Rows::Row& row : rows.rows())
        drawRow(canvas, row, scale);
    drawFrames(canvas, rows, scale);
    rows.drawNames();
}

QStringList notes(const Canvas&)
{
    return {tr("The fuller the colour of a field, the larger the share of answers that chose this option."),
            tr("Options are counted in the order of the published items, whatever order was shown.")};
}

QList<Key> keys(const Canvas& canvas)
{
    return Rows::denseKeys(canvas, rowHeight, cellsWhere(canvas.data));
}

} // namespace

const Part& heatmapPart()
{
    static const Part part{height, draw, notes, keys, noAnswers};
    return part;
}

} // namespace ui::figure
