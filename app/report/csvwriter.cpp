#include "app/report/csv.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

constexpr auto lineEnd = "\r\n";

bool looksLikeFormula(const QString& text)
{
    // CWE-1236; the full-width signs are what East Asian spreadsheets take for the same
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(text.front());
}

QString quoted(const QString& text, QChar separator)
{
    const bool isPlain = !text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n') &&
                         !text.contains(u'\r') && !text.startsWith(u' ') && !text.endsWith(u' ');
    if (isPlain) return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

CsvFormat CsvFormat::forSpreadsheet(const QLocale& locale)
{
    CsvFormat format;
    format.decimalPoint = locale.decimalPoint() == ","_L1 ? u',' : u'.';
    format.separator = format.decimalPoint == u',' ? u';' : u',';
    format.hasByteOrderMark = true;
    return format;
}

QString guarded(const QString& text)
{
    const bool isNul = !text.isEmpty() && text.front() == QChar(0);
    return isNul || looksLikeFormula(text) || text.startsWith(u'\'') ? QString(u'\'' + text) : text;
}

QString unguarded(const QString& text)
{
    return text.startsWith(u'\'') ? text.mid(1) : text;
}

QByteArray csvLine(const QStringList& fields, QChar separator)
{
    QString line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i) line += separator;
        line += quoted(fields[i], separator);
    }
    return line.toUtf8() + lineEnd;
}

QByteArray csvHeader(const QList<Column>& columns, const CsvFormat& format)
{
    QStringList names;
    for (const Column& column : columns)
        names << column.name;
    return (format.hasByteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + csvLine(names, format.separator);
}

QByteArray csvRow(const QList<Column>& columns, const Row& row, const CsvFormat& format)
{
    QStringList fields;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QString text = cellText(columns[i], row[i]);
        if (std::holds_alternative<QString>(row[i])) {
            if (format.guardsFormulas) text = guarded(text);
        } else if (format.decimalPoint != u'.') {
            text.replace(u'.', format.decimalPoint);
        }
        fields << text;
    }
    return csvLine(fields, format.separator);
}

QByteArray toCsv(const Table& table, const CsvFormat& format)
{
    QByteArray bytes = csvHeader(table.columns, format);
    for (const Row& row : table.rows)
        bytes += csvRow(table.columns, row, format);
    return bytes;
}

} // namespace app::report
