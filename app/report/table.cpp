#include "app/report/table.h"

#include "app/base/names.h"
#include "app/base/numbers.h"

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

} // namespace app::report
