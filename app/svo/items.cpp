#include "app/svo/items.h"

#include <cmath>

namespace app::svo {
namespace {

double roundHalfUp(double value)
{
    return std::floor(value + 0.5);
}

/// Point of a step 0 … 8. Multiplied before divided, so that halves of whole end points are exact.
Allocation pointOn(const Line& line, int step)
{
    return {(line.first.self * (8 - step) + line.last.self * step) / 8,
            (line.first.other * (8 - step) + line.last.other * step) / 8};
}

Allocation moved(const Allocation& point, const Allocation& centre, double scale)
{
    return {roundHalfUp(centre.self + (point.self - 50) * scale),
            roundHalfUp(centre.other + (point.other - 50) * scale)};
}

} // namespace

const std::array<Line, itemCount>& standardLines()
{
    static const std::array<Line, itemCount> lines{{
        {{85, 85}, {85, 15}},   // 1 prosocial – competitive
        {{85, 15}, {100, 50}},  // 2 competitive – individualistic
        {{50, 100}, {85, 85}},  // 3 altruistic – prosocial
        {{50, 100}, {85, 15}},  // 4 altruistic – competitive
        {{100, 50}, {50, 100}}, // 5 individualistic – altruistic
        {{100, 50}, {85, 85}},  // 6 individualistic – prosocial
        {{100, 50}, {70, 100}}, // 7 … 15: inequality aversion against joint gain
        {{90, 100}, {100, 90}},
        {{100, 70}, {50, 100}},
        {{100, 70}, {90, 100}},
        {{70, 100}, {100, 70}},
        {{50, 100}, {100, 90}},
        {{50, 100}, {100, 50}},
        {{100, 90}, {70, 100}},
        {{90, 100}, {100, 50}},
    }};
    return lines;
}

Payoffs payoffsFromLines(const QString& id, const Allocation& centre, const QList<Line>& lines)
{
    Payoffs payoffs{id, centre, {}};
    for (const Line& line : lines) {
        Item item;
        item.number = static_cast<int>(payoffs.items.size()) + 1;
        for (int step = 0; step < optionCount; ++step) {
            const Allocation point = pointOn(line, step);
            item.options[static_cast<std::size_t>(step)] = {roundHalfUp(point.self), roundHalfUp(point.other)};
        }
        payoffs.items << item;
    }
    return payoffs;
}

const Payoffs& standardPayoffs()
{
    static const Payoffs payoffs =
        payoffsFromLines(QStringLiteral("standard"), {50, 50}, {standardLines().begin(), standardLines().end()});
    return payoffs;
}

Payoffs movedPayoffs(const QString& id, const Allocation& centre, double scale)
{
    QList<Line> lines;
    for (const Line& line : standardLines())
        lines << Line{moved(line.first, centre, scale), moved(line.last, centre, scale)};
    return payoffsFromLines(id, centre, lines);
}

std::array<Allocation, optionCount> unroundedOptions(const Item& item)
{
    const Line line{item.options.front(), item.options.back()};
    std::array<Allocation, optionCount> exact;
    for (int step = 0; step < optionCount; ++step) {
        const auto place = static_cast<std::size_t>(step);
        exact[place] = pointOn(line, step);
        const Allocation& shown = item.options[place];
        if (std::abs(shown.self - exact[place].self) > 0.5 || std::abs(shown.other - exact[place].other) > 0.5)
            return item.options;
    }
    return exact;
}

} // namespace app::svo
