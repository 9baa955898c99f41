#include "ui/results/tablecopy.h"

#include "app/report/table.h"
#include "ui/results/celltable.h"
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

namespace ui::results {
namespace {

using namespace Qt::StringLiterals;

QString htmlCell(const QString& tag, const QString& text, bool isNumber, const QString& rules)
{
    return u"<%1 style=\"text-align:%2;padding:2pt 6pt;%3\">%4</%1>"_s.arg(tag, isNumber ? u"right"_s : u"left"_s,
                                                                           rules, text.toHtmlEscaped());
}

/// Three horizontal rules (above and below the heading, and at the end), no vertical ones.
QString htmlOf(const QTableView& view, const QList<int>& rows, const QList<int>& columns)
{
    const QAbstractItemModel& model = *view.model();
    const QString rule = u"1pt solid black"_s;
    const auto line = [&](int number, const QString& tag, const QString& rules) {
        QString cells;
        for (const int column : columns) {
            const QModelIndex index = model.index(number, column);
            const QString text = number < 0
                                     ? model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString()
                                     : index.data().toString();
            const int alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
            cells += htmlCell(tag, text, (alignment & Qt::AlignRight) != 0, rules);
        }
        return QString(u"<tr>"_s + cells + u"</tr>\n"_s);
    };
    QString html = u"<table style=\"border-collapse:collapse;border:none\">\n"_s;
    html += line(-1, u"th"_s, u"border-top:%1;border-bottom:%1"_s.arg(rule));
    for (const int row : rows)
        html += line(row, u"td"_s, row == rows.last() ? u"border-bottom:%1"_s.arg(rule) : QString());
    return html + u"</table>\n"_s;
}

/// Tabs and line ends inside a text would break the table.
QString plainCell(QString text)
{
    for (QChar& c : text)
        if (c == u'\t' || c == u'\n' || c == u'\r') c = u' ';
    return text;
}

/// A single value stands alone, without its heading and line end.
QString tsvOf(const app::report::Table& table, bool hasHeading = true)
{
    QString text;
    QStringList line;
    for (const app::report::Column& column : table.columns)
        line << column.name;
    if (!hasHeading)
        return table.rows.isEmpty()
                   ? QString()
                   : plainCell(app::report::cellText(table.columns.first(), table.rows.first().first()));
    text += line.join(u'\t') + u'\n';
    for (const app::report::Row& row : table.rows) {
        line.clear();
        for (qsizetype i = 0; i < row.size(); ++i)
            line << plainCell(app::report::cellText(table.columns.at(i), row.at(i)));
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

app::report::Table summaryOf(const app::study::Study& study, const ui::figure::FigureData& shown)
{
    QList<app::report::CellSummary> summaries;
    for (const ui::figure::CellData& cell : shown.cells)
        summaries << cell.summary;
    return app::report::summaryTable(study, summaries);
}

/// The columns of the summary that a column of the screen shows.
QStringList fieldsOf(int column, const app::report::Table& summary)
{
    switch (column) {
    case CellModel::Respondent:
        return {u"participant"_s};
    case CellModel::Condition: { // all factors: those between the value and the counts
        QStringList names;
        bool isFactor = false;
        for (const app::report::Column& entry : summary.columns) {
            if (entry.name == u"n_planned"_s) break;
            if (isFactor) names << entry.name;
            isFactor = isFactor || entry.name == u"orientation"_s;
        }
        return names;
    }
    case CellModel::Value:
        return {u"orientation"_s};
    case CellModel::Mean:
        return {u"mean_angle"_s};
    case CellModel::Sd:
        return {u"sd_angle"_s};
    case CellModel::Interval:
        return {u"ci_low"_s, u"ci_high"_s};
    case CellModel::Scored:
        return {u"n_scored"_s, u"n_planned"_s};
    case CellModel::Categories:
        return {u"altruistic"_s, u"prosocial"_s, u"individualistic"_s, u"competitive"_s};
    case CellModel::Transitive:
        return {u"transitive"_s};
    case CellModel::Distance:
        return {u"mean_deviation"_s};
    case CellModel::Vr:
        return {u"rationality"_s};
    case CellModel::VrAboveChance:
        return {u"rationality_corrected"_s};
    default:
        return {};
    }
}

std::unique_ptr<QMimeData> mimeData(const QString& html, const QString& tsv)
{
    auto data = std::make_unique<QMimeData>();
    data->setHtml(html);
    data->setData(u"text/tab-separated-values"_s, tsv.toUtf8());
    data->setText(tsv);
    return data;
}

/// Headings, then rows, of the visible columns.
QList<QStringList> shownCells(const QTableView& view)
{
    const QAbstractItemModel& model = *view.model();
    QList<QStringList> lines;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < model.columnCount(); ++column)
            if (!view.isColumnHidden(column))
                line << plainCell(row < 0 ? model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString()
                                          : model.index(row, column).data().toString());
        lines << line;
    }
    return lines;
}

/// Whether each visible column holds numbers.
QList<bool> numberColumns(const QTableView& view)
{
    QList<bool> numbers;
    for (int column = 0; column < view.model()->columnCount(); ++column)
        if (!view.isColumnHidden(column))
            numbers << ((view.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() &
                         Qt::AlignRight) != 0);
    return numbers;
}

QString latexCell(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (u"&%$#_{}"_s.contains(c))
            out += u'\\' + QString(c);
        else if (c == u'\\')
            out += u"\\textbackslash{}"_s;
        else if (c == u'~')
            out += u"\\textasciitilde{}"_s;
        else if (c == u'^')
            out += u"\\textasciicircum{}"_s;
        else if (c == u'−')
            out += u"$-$"_s;
        else if (c == u'°')
            out += u"$^{\\circ}$"_s;
        else
            out += c;
    }
    return out;
}

} // namespace

QString tableLatex(const QTableView& view)
{
    QString columns;
    for (const bool isNumber : numberColumns(view))
        columns += isNumber ? u'r' : u'l';
    const QList<QStringList> lines = shownCells(view);
    QString text = u"\\begin{tabular}{"_s + columns + u"}\n\\toprule\n"_s;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringList cells;
        for (const QString& cell : lines.at(i))
            cells << latexCell(cell);
        text += cells.join(u" & "_s) + u" \\\\\n"_s;
        if (i == 0) text += u"\\midrule\n"_s;
    }
    return text + u"\\bottomrule\n\\end{tabular}\n"_s;
}

QString tableMarkdown(const QTableView& view)
{
    QString text;
    const QList<QStringList> lines = shownCells(view);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringList cells;
        for (QString cell : lines.at(i))
            cells << cell.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s);
        text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
        if (i > 0) continue;
        for (const bool isNumber : numberColumns(view))
            text += isNumber ? u"|---:"_s : u"|:---"_s;
        text += u"|\n"_s;
    }
    return text;
}

std::unique_ptr<QMimeData> tableMimeData(const CellTable& view, const app::study::Study& study,
                                         const ui::figure::FigureData& shown)
{
    QList<int> columns, rows;
    for (int column = 0; column < CellModel::ColumnCount; ++column)
        if (!view.isColumnHidden(column)) columns << column;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        rows << row;
    return mimeData(htmlOf(view, rows, columns), tsvOf(summaryOf(study, shown)));
}

std::unique_ptr<QMimeData> selectionMimeData(const CellTable& view, const app::study::Study& study,
                                             const ui::figure::FigureData& shown)
{
    const QList<int> rows = view.selectedRows();
    const QList<int> columns = view.selectedColumns();
    const app::report::Table whole = summaryOf(study, shown);
    app::report::Table block;
    QList<qsizetype> from;
    for (const int column : columns)
        for (qsizetype i = 0; i < whole.columns.size(); ++i)
            if (fieldsOf(column, whole).contains(whole.columns.at(i).name)) {
                from << i;
                block.columns << whole.columns.at(i);
            }
    for (const int row : rows) {
        if (row >= whole.rows.size()) continue; // random answering is no cell of the study
        app::report::Row cells;
        for (const qsizetype i : std::as_const(from))
            cells << whole.rows.at(row).at(i);
        block.rows << cells;
    }
    return mimeData(htmlOf(view, rows, columns), tsvOf(block, block.rows.size() > 1 || block.columns.size() > 1));
}

} // namespace ui::results
