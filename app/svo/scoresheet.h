#pragma once
#include "app/base/result.h"
#include "app/svo/score.h"
#include "app/svo/secondary.h"
#include "app/svo/transitivity.h"
#include <QStringList>

namespace app::svo {

/// Chosen options by item number (index 0 is item 1), 1 … 9 in printed order; none where there is no usable answer.
using Choices = std::array<std::optional<int>, itemCount>;

/// Everything the Slider Measure says about one respondent. None: undefined, because answers are missing.
struct ScoreSheet
{
    std::optional<Score> score;
    std::optional<Preference> preference;
    std::optional<Secondary> secondary;
};

ScoreSheet scoreSheet(const Choices& choices, const Payoffs& payoffs = standardPayoffs(),
                      TieRule rule = TieRule::ExactPayoffs);

/// The columns that `svo score` adds, mean_self … secondary_index, and their texts: six decimals, decimal point, empty
/// where undefined.
QStringList scoreColumns();
QStringList scoreCells(const ScoreSheet& sheet);

/// Reads a cell of choice data: 1 … 9 (also as spreadsheets write it, "5.0"), A … I in either case, or nothing for a
/// missing answer. BadInput says what was found and what is expected; the caller names row and column.
base::Result<std::optional<int>> parseChoice(const QString& cell);

} // namespace app::svo
