#pragma once
#include "app/report/csv.h"
#include "app/svo/scoresheet.h"

namespace app::report {

/// Answers to the Slider Measure from elsewhere, people's first of all: a CSV file, scored row by row.
///
/// The first line names the columns, in any order and beside any others. `item1` … `item6` (and `item7` … `item15`)
/// hold the option in printed order, 1 … 9 or A … I, or the two amounts of the option ("85/41", own points first).
/// In the place of an item column there may be a pair `self1`, `other1` with the amounts. A column `version` with A or
/// B says which printed version a row was answered on: in B the items of each block come in reverse order
/// (SVO_Slider.m, Ackermann 2011), so that item1 of B is item6 of A; without it all rows are version A. Empty is a
/// missing answer.
struct ChoiceData
{
    CsvDocument document;
    QList<svo::ScoreSheet> sheets; ///< one per row
    /// What the reader should know and that is no error: ids that stand in several rows.
    QStringList remarks;
};

/// BadInput names row, line and column of the first cell that cannot be read. `payoffs` are those that were answered.
base::Result<ChoiceData> readChoices(const QByteArray& bytes, const svo::Payoffs& payoffs = svo::standardPayoffs());

/// The file with all its columns, and the scores behind them (svo::scoreColumns); scores of an earlier run are
/// replaced.
QByteArray scoredCsv(const ChoiceData& data);

} // namespace app::report
