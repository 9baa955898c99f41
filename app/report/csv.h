#pragma once
#include "app/base/result.h"
#include "app/report/table.h"
#include <QByteArray>

class QLocale;

namespace app::report {

/// How a table goes into a CSV file (RFC 4180, UTF-8, lines end with CR LF). The default is read as it is by R, Python,
/// JASP, jamovi and SPSS.
struct CsvFormat
{
    QChar separator = u',';
    QChar decimalPoint = u'.';
    bool hasByteOrderMark = false;
    /// Spreadsheets run cells that begin like a formula. Cells of text columns that begin with = + - @ (also
    /// full-width), a tab, a line end, NUL or ' get a ' in front; whoever takes one leading ' away has the original
    /// again. Numbers are never touched.
    bool guardsFormulas = true;

    /// What a spreadsheet set to this language opens without an import dialog: its decimal sign and list separator, and
    /// a byte order mark.
    static CsvFormat forSpreadsheet(const QLocale& locale);
};

QByteArray csvHeader(const QList<Column>& columns, const CsvFormat& format = {});
QByteArray csvRow(const QList<Column>& columns, const Row& row, const CsvFormat& format = {});
QByteArray toCsv(const Table& table, const CsvFormat& format = {});

/// One line of texts as they are, without any guard: for files that pass through.
QByteArray csvLine(const QStringList& fields, QChar separator = u',');

/// A text with the guard against formulas, and without it. unguarded(guarded(x)) is x for every x.
QString guarded(const QString& text);
QString unguarded(const QString& text);

/// A CSV file as texts. Every row has as many fields as the header.
struct CsvDocument
{
    QStringList header;
    QList<QStringList> rows;
    QList<int> lines;       ///< line of the file (from 1) on which each row starts
    QChar separator = u','; ///< comma, semicolon or tab, whichever the header has most of
};

/// Reads CSV as spreadsheets and statistics programs write it: UTF-8 or UTF-16 with or without byte order mark, any
/// line end, quoted fields with separators, line ends and doubled quotes inside. Empty lines are passed over. BadInput
/// names the line: a quote that is not closed, a row with too many or too few fields, another encoding.
base::Result<CsvDocument> parseCsv(const QByteArray& bytes);

} // namespace app::report
