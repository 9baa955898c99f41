#include "ui/figure/reference.h"

#include "app/stats/means.h"
#include "app/stats/summary.h"
#include "app/svo/screens.h"
#include "ui/figure/data.h"

namespace ui::figure {

Reference referenceOf(const app::report::ChoiceData& data, const QString& name)
{
    constexpr qsizetype mostResampled = 2'000; // beyond, resampling takes long and changes nothing
    Reference reference;
    reference.name = plainLine(name);
    reference.rows = static_cast<int>(data.sheets.size());
    QList<double> angles;
    for (const app::svo::ScoreSheet& sheet : data.sheets) {
        if (!sheet.score) continue;
        reference.means << sheet.score->mean;
        angles << sheet.score->angle;
        ++reference.categories.at(static_cast<std::size_t>(sheet.score->category));
        if (sheet.preference && sheet.preference->transitive) ++reference.transitive;
        if (app::svo::passesLength(*sheet.score)) ++reference.longVectors;
    }
    if (const auto summary = app::stats::summarise(angles)) {
        reference.mean = summary->mean;
        reference.sd = summary->sd;
    }
    reference.interval =
        angles.size() > mostResampled ? app::stats::tInterval(angles) : app::stats::meanInterval(angles).interval;
    return reference;
}

} // namespace ui::figure
