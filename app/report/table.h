#pragma once
#include "app/base/json.h"
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

namespace app::report {

/// What the cells of a column hold. Flag: 1 or 0. Time: ISO 8601 in UTC, as text.
enum class ColumnType { Text, Number, Integer, Flag, Time };
QString columnTypeName(ColumnType type); ///< "text", "number", "integer", "flag", "time"

/// One column and all that a reader must know about it: the codebook is written from this.
struct Column
{
    QString name; ///< lower case, snake_case; unique in its table
    ColumnType type = ColumnType::Text;
    QString label;                    ///< what it means, a phrase or sentence for people
    QString unit = {};                ///< "degrees", "points", "ms", …; empty without a unit
    QStringList values = {};          ///< all values that it can have, for codes; empty when it is open
    std::optional<int> decimals = {}; ///< for numbers in files; none: the shortest text that reads back exactly
    friend bool operator==(const Column&, const Column&) = default;
};

/// One cell. Nothing (std::monostate) where there is no value: never 0, never a word such as "NA".
using Cell = std::variant<std::monostate, QString, double>;
using Row = QList<Cell>; ///< one cell per column

/// A table as it goes to a file, to the clipboard and to the screen.
struct Table
{
    QList<Column> columns;
    QList<Row> rows;
    friend bool operator==(const Table&, const Table&) = default;
};

/// Nothing for none.
Cell cell(const std::optional<double>& number);
/// Nothing for an empty text.
Cell cell(const QString& text);

/// The text of a cell in files: numbers in the C locale with the column's decimals, nothing as an empty text.
QString cellText(const Column& column, const Cell& cell);

/// A list with an object per row, its keys the names of the columns: whole numbers, true and false as such, null where
/// there is no value.
base::Json rowsToJson(const Table& table);

/// Lines with aligned columns for a terminal, the first `textColumns` to the left, numbers to the right; each ends with
/// a line end. Every line has as many texts as the first.
QString aligned(const QList<QStringList>& lines, qsizetype textColumns);

} // namespace app::report
