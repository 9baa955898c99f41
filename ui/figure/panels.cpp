#include "ui/figure/panels.h"

#include <algorithm>

namespace ui::figure {

QRectF Panels::at(qsizetype index) const
{
    const double width = (body.width() - gap * (columns - 1)) / columns;
    const double height = (body.height() - gap * (rows - 1)) / rows;
    const auto column = static_cast<double>(index % columns);
    const auto row = static_cast<double>(index / columns);
    return {body.left() + column * (width + gap), body.top() + row * (height + gap), width, height};
}

Panels arrange(const QRectF& body, qsizetype count, double shape, double title, double gap, int columns)
{
    const auto all = static_cast<int>(std::max<qsizetype>(1, count));
    const auto with = [&](int number) { return Panels{body, number, (all + number - 1) / number, gap}; };
    const auto size = [&](const Panels& panels) {
        const QRectF panel = panels.at(0);
        return std::min(panel.width(), (panel.height() - title) * shape);
    };
    if (columns > 0) return with(columns);
    Panels best = with(1);
    for (int number = 2; number <= all; ++number)
        if (const Panels other = with(number); size(other) > size(best)) best = other;
    return best;
}

} // namespace ui::figure
