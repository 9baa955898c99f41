#include "app/report/table.h"

#include "app/base/names.h"
#include "app/base/numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

constexpr std::array types = {
    base::Named<ColumnType>{ColumnType::Text, "text"}, base::Named<ColumnType>{ColumnType::Number, "number"},
    base::Named<ColumnType>{ColumnType::Integer, "integer"}, base::Named<ColumnType>{ColumnType::Flag, "flag"},
    base::Named<ColumnType>{ColumnType::Time, "time"}};

} // namespace

QString columnTypeName(ColumnType type)
{
    return base::nameOf(types, type);
}

Cell cell(const std::optional<double>& number)
{
    return number ? Cell(*number) : Cell();
}

Cell cell(const QString& text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

QString cellText(const Column& column, const Cell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell)) return *text;
    const auto* number = std::get_if<double>(&cell);
    if (!number) return {};
    if (column.decimals) return base::fixed(*number, *column.decimals);
    return base::shortest(*number);
}

base::Json rowsToJson(const Table& table)
{
    base::Json rows = base::Json::array();
    for (const Row& row : table.rows) {
        base::Json entry;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const Column& column = table.columns.at(i);
            base::Json& value = entry[column.name.toStdString()];
            if (const auto* text = std::get_if<QString>(&row.at(i)))
                value = base::toJson(*text);
            else if (const auto* number = std::get_if<double>(&row.at(i)))
                value = column.type == ColumnType::Integer ? base::Json(static_cast<qint64>(*number))
                        : column.type == ColumnType::Flag  ? base::Json(*number != 0)
                                                           : base::Json(*number);
        }
        rows.push_back(std::move(entry));
    }
    return rows;
}

QString aligned(const QList<QStringList>& lines, qsizetype textColumns)
{
    QList<qsizetype> widths(lines.first().size());
    for (const QStringList& line : lines)
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    QString text;
    for (const QStringList& line : lines) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (i) row += u"  "_s;
            row += i < textColumns ? line[i].leftJustified(widths[i]) : line[i].rightJustified(widths[i]);
        }
        while (row.endsWith(u' '))
            row.chop(1);
        text += row + u'\n';
    }
    return text;
}

} // namespace app::report
