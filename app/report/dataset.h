#pragma once
#include "app/report/table.h"
#include "app/study/journal.h"
#include "app/svo/chance.h"
#include <QHash>
#include <memory>

namespace app::report {

/// A study as data for a statistics program: one row per item (long) or one row per trial (wide), each with everything
/// that identifies it. Columns, names and labels are English and the same in every language of the program, so that
/// scripts keep working. Made from a snapshot; pure; fit for the background pool.
class DataSet
{
public:
    explicit DataSet(const study::Study& study);

    /// items.csv: a row per item that a trial of the plan asks, in the order asked.
    QList<Column> itemColumns() const;
    QList<Row> itemRows(const study::Trial& trial, const study::Transcript& transcript) const;

    /// trials.csv: a row per trial of the plan, with columns for as many items as the design asks.
    QList<Column> trialColumns() const;
    Row trialRow(const study::Trial& trial, const study::Transcript& transcript) const;

    /// codebook.csv: a row per column of the two files with type, unit, values and meaning, and the rules of the
    /// export.
    Table codebook() const;

private:
    study::Study m_study;
    std::shared_ptr<const svo::Distribution> m_chance;
    QHash<std::pair<qint64, int>, QList<study::Override>> m_corrections; ///< by trial and item, in order
};

} // namespace app::report
