#include "app/report/choicedata.h"
#include "app/report/translate.h"

#include "app/base/numbers.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

base::Error badInput(const QString& what)
{
    return {base::ErrorKind::BadInput, what, {}};
}

/// Where the answer to one printed position stands: one column, or two with the amounts. −1 for one that is not there.
struct Place
{
    qsizetype item = -1;
    qsizetype self = -1;
    qsizetype other = -1;
    bool isThere() const { return item >= 0 || (self >= 0 && other >= 0); }
};

struct Columns
{
    std::array<Place, svo::itemCount> places; ///< by printed position (index 0 is position 1)
    qsizetype version = -1;
    qsizetype id = -1;
};

base::Result<qsizetype> columnOf(const QStringList& header, const QString& name)
{
    qsizetype found = -1;
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (header[column].trimmed().compare(name, Qt::CaseInsensitive) != 0) continue;
        if (found >= 0) return badInput(tr("There are two columns %1. Rename one of them.").arg(name));
        found = column;
    }
    return found;
}

base::Result<Columns> columnsOf(const QStringList& header)
{
    Columns columns;
    const auto find = [&header](qsizetype& column, const QString& name) -> base::Status {
        const auto found = columnOf(header, name);
        if (!found) return found.error();
        column = *found;
        return {};
    };
    if (auto status = find(columns.version, u"version"_s); !status) return status.error();
    for (std::size_t i = 0; i < columns.places.size(); ++i) {
        Place& place = columns.places[i];
        if (auto status = find(place.item, u"item%1"_s.arg(i + 1)); !status) return status.error();
        if (place.item < 0) {
            if (auto status = find(place.self, u"self%1"_s.arg(i + 1)); !status) return status.error();
            if (auto status = find(place.other, u"other%1"_s.arg(i + 1)); !status) return status.error();
        }
        if (i < svo::primaryCount && !place.isThere())
            return badInput(
                tr("There is no column item%1. The first line must name item1 to item6, or self1 and other1 "
                   "to self6 and other6.")
                    .arg(i + 1));
    }
    if (const auto id = columnOf(header, u"id"_s)) columns.id = *id; // two id columns are no trouble
    return columns;
}

/// The number of the item that stands at a printed position (both from 1).
int itemAt(int position, bool isVersionB)
{
    if (!isVersionB) return position;
    return position <= svo::primaryCount ? svo::primaryCount + 1 - position
                                         : svo::primaryCount + 1 + svo::itemCount - position;
}

base::Result<std::optional<int>> optionOf(double self, double other, const svo::Item& item, const QString& text)
{
    for (int option = 1; option <= svo::optionCount; ++option)
        if (item.option(option) == svo::Allocation{self, other}) return std::optional<int>(option);
    const auto amounts = [](const svo::Allocation& end) {
        return u"%1/%2"_s.arg(base::shortest(end.self), base::shortest(end.other));
    };
    return badInput(tr("“%1” are not the amounts of an option of item %2, which run from %3 to %4.")
                        .arg(text.left(40))
                        .arg(item.number)
                        .arg(amounts(item.options.front()), amounts(item.options.back())));
}

/// An option by its number, letter or amounts.
base::Result<std::optional<int>> answerOf(const QString& text, const svo::Item& item)
{
    static const QRegularExpression pair(u"^\\s*\\(?\\s*([0-9.]+)\\s*[/,;:|]\\s*([0-9.]+)\\s*\\)?\\s*$"_s);
    const auto amounts = pair.match(text);
    if (!amounts.hasMatch()) return svo::parseChoice(text);
    const auto self = base::parseDouble(amounts.captured(1));
    const auto other = base::parseDouble(amounts.captured(2));
    const bool couldBeAmounts = self && other && std::max(*self, *other) >= 10; // "5,0" is a number with a comma
    return couldBeAmounts ? optionOf(*self, *other, item, text.trimmed()) : svo::parseChoice(text);
}

base::Result<std::optional<int>> answerOf(const QString& self, const QString& other, const svo::Item& item)
{
    if (self.trimmed().isEmpty() && other.trimmed().isEmpty()) return std::optional<int>();
    const auto mine = base::parseDouble(self);
    const auto theirs = base::parseDouble(other);
    const QString text = u"%1/%2"_s.arg(self.trimmed(), other.trimmed());
    if (!mine || !theirs)
        return badInput(
            tr("“%1” are not two amounts. Two numbers with a decimal point are expected, or nothing in both "
               "columns.")
                .arg(text.left(40)));
    return optionOf(*mine, *theirs, item, text);
}

base::Result<bool> isVersionB(const QString& cell)
{
    const QString version = cell.trimmed().toUpper();
    if (version.isEmpty() || version == u"A") return false;
    if (version == u"B") return true;
    return badInput(tr("“%1” is no version of the measure. A, B or nothing is expected.").arg(cell.trimmed().left(40)));
}

base::Result<svo::Choices> choicesOf(const CsvDocument& document, qsizetype row, const Columns& columns,
                                     const svo::Payoffs& payoffs)
{
    const QStringList& cells = document.rows[row];
    const auto at = [&](qsizetype column, const base::Error& error) {
        return badInput(tr("row %1 (line %2), column %3: %4")
                            .arg(row + 1)
                            .arg(document.lines[row])
                            .arg(document.header[column].trimmed(), error.what));
    };
    bool isB = false;
    if (columns.version >= 0) {
        const auto version = isVersionB(cells[columns.version]);
        if (!version) return at(columns.version, version.error());
        isB = *version;
    }
    svo::Choices choices;
    for (int position = 1; position <= svo::itemCount; ++position) {
        const Place& place = columns.places[static_cast<std::size_t>(position - 1)];
        const int number = itemAt(position, isB);
        if (!place.isThere() || number > payoffs.items.size()) continue;
        const svo::Item& item = payoffs.item(number);
        const auto choice =
            place.item >= 0 ? answerOf(cells[place.item], item) : answerOf(cells[place.self], cells[place.other], item);
        if (!choice) return at(place.item >= 0 ? place.item : place.self, choice.error());
        choices[static_cast<std::size_t>(number - 1)] = *choice;
    }
    return choices;
}

QStringList repeatedIds(const CsvDocument& document, qsizetype column)
{
    constexpr qsizetype most = 3;
    QStringList remarks;
    if (column < 0) return remarks;
    QHash<QString, qsizetype> first;
    qsizetype repeated = 0;
    for (qsizetype row = 0; row < document.rows.size(); ++row) {
        const QString id = document.rows[row][column].trimmed();
        if (id.isEmpty()) continue;
        const auto before = first.constFind(id);
        if (before == first.constEnd())
            first.insert(id, row);
        else if (++repeated <= most)
            remarks << tr("The id “%1” stands in row %2 and again in row %3; each row is scored for itself.")
                           .arg(id.left(40))
                           .arg(*before + 1)
                           .arg(row + 1);
    }
    if (repeated > most) remarks << tr("Further rows with an id that was there before: %1.").arg(repeated - most);
    return remarks;
}

} // namespace

base::Result<ChoiceData> readChoices(const QByteArray& bytes, const svo::Payoffs& payoffs)
{
    auto document = parseCsv(bytes);
    if (!document) return document.error();
    const auto columns = columnsOf(document->header);
    if (!columns) return columns.error();
    ChoiceData data;
    data.sheets.reserve(document->rows.size());
    for (qsizetype row = 0; row < document->rows.size(); ++row) {
        const auto choices = choicesOf(*document, row, *columns, payoffs);
        if (!choices) return choices.error();
        data.sheets << svo::scoreSheet(*choices, payoffs);
    }
    data.remarks = repeatedIds(*document, columns->id);
    data.document = *std::move(document);
    return data;
}

QByteArray scoredCsv(const ChoiceData& data)
{
    const QStringList& header = data.document.header;
    QList<qsizetype> kept;
    for (qsizetype column = 0; column < header.size(); ++column)
        if (!svo::scoreColumns().contains(header[column])) kept << column;
    const auto line = [&kept](const QStringList& row, const QStringList& scores) {
        QStringList fields;
        for (const qsizetype column : kept)
            fields << row[column];
        return csvLine(fields + scores);
    };
    QByteArray bytes = line(header, svo::scoreColumns());
    for (qsizetype row = 0; row < data.sheets.size(); ++row)
        bytes += line(data.document.rows[row], svo::scoreCells(data.sheets[row]));
    return bytes;
}

} // namespace app::report
