#include "app/stats/multiplicity.h"

#include <algorithm>
#include <numeric>

namespace app::stats {
namespace {

/// Places of the p values, smallest first.
QList<qsizetype> ascending(const QList<double>& p)
{
    QList<qsizetype> places(p.size());
    std::iota(places.begin(), places.end(), qsizetype(0));
    std::ranges::stable_sort(places, {}, [&](qsizetype place) { return p.at(place); });
    return places;
}

} // namespace

QList<double> holm(const QList<double>& p)
{
    const auto places = ascending(p);
    QList<double> adjusted(p.size());
    double floor = 0;
    for (qsizetype rank = 0; rank < places.size(); ++rank) {
        floor = std::max(floor, std::min(1.0, p.at(places.at(rank)) * static_cast<double>(p.size() - rank)));
        adjusted[places.at(rank)] = floor;
    }
    return adjusted;
}

QList<double> benjaminiHochberg(const QList<double>& p)
{
    const auto places = ascending(p);
    QList<double> adjusted(p.size());
    double ceiling = 1;
    for (qsizetype rank = places.size(); rank-- > 0;) {
        ceiling =
            std::min(ceiling, p.at(places.at(rank)) * static_cast<double>(p.size()) / static_cast<double>(rank + 1));
        adjusted[places.at(rank)] = ceiling;
    }
    return adjusted;
}

} // namespace app::stats
