#include "app/report/filewriters.h"
#include "app/report/translate.h"

#include <QDateTime>
#include <algorithm>
#ifdef SVO_SAV
#include <memory>
#include <readstat.h>
#endif

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

#ifdef SVO_SAV
constexpr qsizetype longestText = 32'767; // bytes of a text variable
constexpr qsizetype longestLabel = 255;
constexpr qsizetype longestFileLabel = 64;
constexpr qsizetype longestValueLabel = 120;

/// At most so many bytes of UTF-8, whole characters.
QByteArray cutTo(const QString& text, qsizetype most)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.size() <= most) return bytes;
    qsizetype size = most;
    while (size > 0 && (static_cast<unsigned char>(bytes.at(size)) & 0xC0) == 0x80)
        --size;
    return bytes.left(size);
}

/// A column as SPSS has it.
struct Variable
{
    readstat_variable_t* handle = nullptr;
    bool isText = false;
    QStringList codes; ///< value → its number, from 1; empty: not coded
};

bool isCoded(const Table& table, qsizetype column)
{
    const QStringList& values = table.columns.at(column).values;
    if (values.isEmpty()) return false;
    return std::ranges::all_of(table.rows, [&](const Row& row) {
        const auto* text = std::get_if<QString>(&row.at(column));
        return !text || values.contains(*text);
    });
}

size_t widthOf(const Table& table, qsizetype column)
{
    qsizetype width = 1;
    for (const Row& row : table.rows)
        if (const auto* text = std::get_if<QString>(&row.at(column)))
            width = std::max(width, cutTo(*text, longestText).size());
    return static_cast<size_t>(width);
}

Variable addVariable(readstat_writer_t* writer, const Table& table, qsizetype index)
{
    const Column& column = table.columns.at(index);
    Variable variable;
    if (isCoded(table, index)) variable.codes = column.values;
    variable.isText = variable.codes.isEmpty() && (column.type == ColumnType::Text || column.type == ColumnType::Time);
    const QByteArray name = column.name.toUtf8();
    variable.handle =
        readstat_add_variable(writer, name.constData(), variable.isText ? READSTAT_TYPE_STRING : READSTAT_TYPE_DOUBLE,
                              variable.isText ? widthOf(table, index) : 0);
    const QString unit = column.unit.isEmpty() ? QString() : u" ("_s + column.unit + u')';
    readstat_variable_set_label(variable.handle, cutTo(column.label + unit, longestLabel).constData());
    if (variable.isText) {
        readstat_variable_set_measure(variable.handle, READSTAT_MEASURE_NOMINAL);
        return variable;
    }
    const bool isFlag = column.type == ColumnType::Flag;
    if (column.type == ColumnType::Number)
        readstat_variable_set_format(variable.handle, column.decimals ? "F12.6" : "F10.2");
    else
        readstat_variable_set_format(variable.handle, "F10.0");
    readstat_variable_set_measure(variable.handle, isFlag || !variable.codes.isEmpty() ? READSTAT_MEASURE_NOMINAL
                                                                                       : READSTAT_MEASURE_SCALE);
    if (!isFlag && variable.codes.isEmpty()) return variable;
    readstat_label_set_t* labels = readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, name.constData());
    if (isFlag) {
        readstat_label_double_value(labels, 0, "no");
        readstat_label_double_value(labels, 1, "yes");
    }
    for (qsizetype i = 0; i < variable.codes.size(); ++i)
        readstat_label_double_value(labels, static_cast<double>(i + 1),
                                    cutTo(variable.codes.at(i), longestValueLabel).constData());
    readstat_variable_set_label_set(variable.handle, labels);
    return variable;
}

readstat_error_t writeCell(readstat_writer_t* writer, const Variable& variable, const Cell& cell)
{
    if (const auto* number = std::get_if<double>(&cell))
        return readstat_insert_double_value(writer, variable.handle, *number);
    const auto* text = std::get_if<QString>(&cell);
    if (variable.isText)
        return readstat_insert_string_value(writer, variable.handle, text ? cutTo(*text, longestText).constData() : "");
    if (!text) return readstat_insert_missing_value(writer, variable.handle);
    return readstat_insert_double_value(writer, variable.handle,
                                        static_cast<double>(variable.codes.indexOf(*text) + 1));
}

ssize_t append(const void* data, size_t size, void* target)
{
    static_cast<QByteArray*>(target)->append(static_cast<const char*>(data), static_cast<qsizetype>(size));
    return static_cast<ssize_t>(size);
}
#endif

} // namespace

base::Result<QByteArray> toSav(const Table& table, const QString& title, const QDateTime& date)
{
#ifdef SVO_SAV
    QByteArray bytes;
    const std::unique_ptr<readstat_writer_t, decltype(&readstat_writer_free)> writer(readstat_writer_init(),
                                                                                     &readstat_writer_free);
    readstat_set_data_writer(writer.get(), &append);
    readstat_writer_set_file_label(writer.get(), cutTo(title, longestFileLabel).constData());
    readstat_writer_set_file_timestamp(writer.get(), static_cast<time_t>(date.isValid() ? date.toSecsSinceEpoch() : 0));
    QList<Variable> variables;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        variables << addVariable(writer.get(), table, i);
    readstat_error_t error = readstat_begin_writing_sav(writer.get(), &bytes, static_cast<long>(table.rows.size()));
    for (const Row& row : table.rows) {
        if (error == READSTAT_OK) error = readstat_begin_row(writer.get());
        for (qsizetype i = 0; i < row.size() && error == READSTAT_OK; ++i)
            error = writeCell(writer.get(), variables.at(i), row.at(i));
        if (error == READSTAT_OK) error = readstat_end_row(writer.get());
    }
    if (error == READSTAT_OK) error = readstat_end_writing(writer.get());
    if (error != READSTAT_OK)
        return base::Error{base::ErrorKind::Internal,
                           tr("The SPSS file could not be written. Export CSV, which SPSS reads too."),
                           QString::fromUtf8(readstat_error_message(error))};
    return bytes;
#else
    Q_UNUSED(table)
    Q_UNUSED(title)
    Q_UNUSED(date)
    return base::Error{base::ErrorKind::Unsupported,
                       tr("This build of the program writes no SPSS files. Choose CSV, which SPSS reads."),
                       {}};
#endif
}

} // namespace app::report
