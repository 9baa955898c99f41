#include "app/base/files.h"
#include "app/cli/commands.h"
#include "app/report/csv.h"
#include "app/svo/scoresheet.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace app::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::cli", text);
}

base::Error badInput(const QString& what)
{
    return {base::ErrorKind::BadInput, what, {}};
}

/// Where the items stand: column by item number (index 0 is item 1), −1 for one that is not there.
using ItemColumns = std::array<qsizetype, svo::itemCount>;

base::Result<ItemColumns> itemColumns(const QStringList& header)
{
    ItemColumns columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString name = u"item%1"_s.arg(i + 1);
        columns[i] = -1;
        for (qsizetype column = 0; column < header.size(); ++column) {
            if (header[column].trimmed().compare(name, Qt::CaseInsensitive) != 0) continue;
            if (columns[i] >= 0) return badInput(tr("There are two columns %1. Rename one of them.").arg(name));
            columns[i] = column;
        }
        if (i < svo::primaryCount && columns[i] < 0)
            return badInput(tr("There is no column %1. The first line must name item1 to item6.").arg(name));
    }
    return columns;
}

base::Result<svo::Choices> choicesOf(const report::CsvDocument& document, qsizetype row, const ItemColumns& columns)
{
    svo::Choices choices;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] < 0) continue;
        const auto choice = svo::parseChoice(document.rows[row][columns[i]]);
        if (!choice)
            return badInput(tr("row %1 (line %2), column item%3: %4")
                                .arg(row + 1)
                                .arg(document.lines[row])
                                .arg(i + 1)
                                .arg(choice.error().what));
        choices[i] = *choice;
    }
    return choices;
}

/// The file with its scores; columns of an earlier scoring are replaced.
base::Result<QByteArray> scored(const report::CsvDocument& document)
{
    const auto items = itemColumns(document.header);
    if (!items) return items.error();
    QList<qsizetype> kept;
    for (qsizetype column = 0; column < document.header.size(); ++column)
        if (!svo::scoreColumns().contains(document.header[column])) kept << column;
    const auto line = [&kept](const QStringList& row, const QStringList& scores) {
        QStringList fields;
        for (const qsizetype column : kept)
            fields << row[column];
        return report::csvLine(fields + scores);
    };
    QByteArray bytes = line(document.header, svo::scoreColumns());
    for (qsizetype row = 0; row < document.rows.size(); ++row) {
        const auto choices = choicesOf(document, row, *items);
        if (!choices) return choices.error();
        bytes += line(document.rows[row], svo::scoreCells(svo::scoreSheet(*choices)));
    }
    return bytes;
}

} // namespace

int score(const Context& context)
{
    const QString input = context.arguments.place(0);
    const QString output = context.arguments.value(u"output"_s);
    if (const auto status = checkOutput(output); !status) return unusable(context, status.error());
    const auto read = base::readFile(input);
    if (!read) return unusable(context, read.error());
    const auto inFile = [&input](base::Error error) {
        error.what = u"%1: %2"_s.arg(QDir::toNativeSeparators(input), error.what);
        return error;
    };
    const auto document = report::parseCsv(*read);
    if (!document) return unusable(context, inFile(document.error()));
    const auto bytes = scored(*document);
    if (!bytes) return unusable(context, inFile(bytes.error()));
    const auto status = base::writeFile(output, *bytes);
    return status ? Done : fail(context, status.error());
}

} // namespace app::cli
