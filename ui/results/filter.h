#pragma once
#include "ui/figure/data.h"
#include <QSet>

namespace ui::results {

/// Which cells the screen shows: what is not named here is shown.
struct Filter
{
    QSet<QString> hiddenOrientations;      ///< ids
    QSet<int> hiddenParticipants;          ///< indices into Design::participants
    QSet<QString> hiddenConditions;        ///< Series::condition
    std::optional<app::prompt::Goal> goal; ///< this one alone; none: all
    friend bool operator==(const Filter&, const Filter&) = default;

    bool shows(const ui::figure::FigureData& data, const ui::figure::CellData& cell) const
    {
        const ui::figure::Series& series = data.series.at(cell.series);
        return !hiddenOrientations.contains(cell.orientation) && !hiddenParticipants.contains(series.participant) &&
               !hiddenConditions.contains(series.condition) && (!goal || *goal == series.goal);
    }
};

} // namespace ui::results
