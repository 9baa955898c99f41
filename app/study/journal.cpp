#include "app/study/journal.h"

#include <algorithm>

namespace app::study {

void addCharged(QList<Charged>& all, const Charged& one)
{
    const auto same = std::ranges::find(all, one.tariff, &Charged::tariff);
    if (same == all.end()) {
        all << one;
        return;
    }
    const auto sum = [](std::optional<qint64>& to, const std::optional<qint64>& more) {
        if (more) to = to.value_or(0) + *more;
    };
    sum(same->usage.input, one.usage.input);
    sum(same->usage.output, one.usage.output);
    sum(same->usage.cached, one.usage.cached);
    same->unknown += one.unknown;
}

} // namespace app::study
