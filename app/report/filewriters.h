#pragma once
#include "app/base/result.h"
#include "app/report/csv.h"
#include "app/study/journal.h"
#include <QByteArray>

/// The forms of data files beside CSV. Each gives the bytes of a file: equal tables give equal bytes.
namespace app::report {

struct NamedTable
{
    QString name; ///< of the sheet, at most 31 characters
    Table table;
};

/// An Excel workbook with a sheet per table: headings in bold that stay in view, numbers as numbers, texts as texts
/// (never as formulas, so no guard is needed). Texts over 32,767 characters, more than a cell can hold, are cut and end
/// with "… (cut)". `date`: the document's date of creation. Unsupported in a build without libxlsxwriter.
base::Result<QByteArray> toXlsx(const QList<NamedTable>& sheets, const QString& title, const QDateTime& date);

/// An SPSS system file: each column with its label, columns with a fixed list of values as codes 1, 2 … with value
/// labels, flags as 0 and 1 with labels, everything else as numbers and texts; no value is system-missing. Texts over
/// 32,767 bytes are cut. Unsupported in a build without ReadStat.
base::Result<QByteArray> toSav(const Table& table, const QString& title, const QDateTime& date);

/// A script for base R that reads items.csv and trials.csv beside it into the data frames `items` and `trials`: types,
/// factors with their levels, times, the guard against formulas taken away, and labels as attributes.
QByteArray toRScript(const QList<Column>& itemColumns, const QList<Column>& trialColumns, const CsvFormat& format = {});

/// One line of JSON for a trial with everything that was said: design of its cell, requests as sent, replies, readings,
/// corrections. Keys in a fixed order.
QByteArray transcriptLine(const study::Study& study, const study::Trial& trial, const study::Transcript& transcript);

} // namespace app::report
