#pragma once
#include "app/study/study.h"

namespace ui::review {

/// What a decision would change: the trial's angle, and the mean and number of its cell.
struct Effect
{
    std::optional<app::svo::Score> before, after;
    std::optional<double> meanBefore, meanAfter; ///< mean angle of the cell's scored trials, degrees
    int countBefore = 0, countAfter = 0;         ///< scored trials of the cell
    bool changesNumber = false;                  ///< the option that counts is another one
    friend bool operator==(const Effect&, const Effect&) = default;
};

/// Judged on a study without touching it. An unknown trial or item changes nothing.
Effect effectOf(const app::study::Study& study, const app::study::Override& decision);

} // namespace ui::review
