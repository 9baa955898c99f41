#include "ui/results/tablecopy.h"

#include "app/report/table.h"
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
QString htmlOf(const QTableView& view)
{
    const QAbstractItemModel& model = *view.model();
    const QString rule = u"1pt solid black"_s;
    const auto row = [&](int number, const QString& tag, const QString& rules) {
        QString cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (view.isColumnHidden(column)) continue;
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
    html += row(-1, u"th"_s, u"border-top:%1;border-bottom:%1"_s.arg(rule));
    for (int number = 0; number < model.rowCount(); ++number)
        html += row(number, u"td"_s, number + 1 == model.rowCount() ? u"border-bottom:%1"_s.arg(rule) : QString());
    return html + u"</table>\n"_s;
}

/// Tabs and line ends inside a text would break the table.
QString plainCell(QString text)
{
    for (QChar& c : text)
        if (c == u'\t' || c == u'\n' || c == u'\r') c = u' ';
    return text;
}

QString tsvOf(const app::report::Table& table)
{
    QString text;
    QStringList line;
    for (const app::report::Column& column : table.columns)
        line << column.name;
    text += line.join(u'\t') + u'\n';
    for (const app::report::Row& row : table.rows) {
        line.clear();
        for (qsizetype i = 0; i < row.size(); ++i)
            line << plainCell(app::report::cellText(table.columns.at(i), row.at(i)));
        text += line.join(u'\t') + u'\n';
    }
    return text;
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

std::unique_ptr<QMimeData> tableMimeData(const QTableView& view, const app::study::Study& study,
                                         const ui::figure::FigureData& shown)
{
    QList<app::report::CellSummary> summaries;
    for (const ui::figure::CellData& cell : shown.cells)
        summaries << cell.summary;
    const QString tsv = tsvOf(app::report::summaryTable(study, summaries));
    auto data = std::make_unique<QMimeData>();
    data->setHtml(htmlOf(view));
    data->setData(u"text/tab-separated-values"_s, tsv.toUtf8());
    data->setText(tsv);
    return data;
}

} // namespace ui::results
