#include "app/report/htmlreport.h"

#include "app/report/checklist.h"
#include "app/report/preregistration.h"

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

// Figures of the report, in order; those that have nothing to show are left out.
const QStringList figureKinds{u"circle"_s,  u"intervals"_s,  u"rationality"_s, u"goal-effect"_s,
                              u"heatmap"_s, u"attributes"_s, u"agreement"_s};

constexpr auto style = R"(<style>
:root { color-scheme: light; }
body { font: 16px/1.5 "Liberation Sans", Arial, Helvetica, sans-serif; color: #1b1f24; background: #fff;
       max-width: 56rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2.5rem; }
table { border-collapse: collapse; font-size: .85rem; width: 100%; }
.wide { overflow-x: auto; }
caption { text-align: left; font-style: italic; margin-bottom: .5rem; }
th { text-align: left; border-top: 1.5px solid; border-bottom: 1px solid; padding: .35rem .6rem .35rem 0;
     vertical-align: bottom; }
td { padding: .25rem .6rem .25rem 0; vertical-align: top; }
tbody tr:last-child td { border-bottom: 1.5px solid; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
figure { margin: 1.5rem 0; } figure svg { width: 100%; height: auto; max-height: 60rem; }
figcaption { font-size: .9rem; color: #4a525e; }
.notice { border-left: 4px solid #c47d00; background: #fdf6e9; padding: .5rem 1rem; }
.open { color: #9a3412; } .text { white-space: pre-wrap; overflow-wrap: anywhere; }
code { font-size: .85rem; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } figure, tr { break-inside: avoid; } }
</style>
)";

QString paragraph(const QString& text, const QString& kind = {})
{
    return kind.isEmpty() ? u"<p>%1</p>\n"_s.arg(text.toHtmlEscaped())
                          : u"<p class=\"%1\">%2</p>\n"_s.arg(kind, text.toHtmlEscaped());
}

QString list(const QStringList& texts)
{
    QString html = u"<ul>\n"_s;
    for (const QString& text : texts)
        html += u"<li>"_s + text.toHtmlEscaped() + u"</li>\n"_s;
    return html + u"</ul>\n"_s;
}

QString heading(const QString& text)
{
    return u"<h2>"_s + text.toHtmlEscaped() + u"</h2>\n"_s;
}

QString shown(const std::optional<double>& value)
{
    return value ? apaNumber(*value) : u"–"_s;
}

QString share(const std::optional<double>& value)
{
    return value ? apaShare(*value) : u"–"_s;
}

/// An SVG file as it goes into a page: without its XML declaration.
QString inlined(const QByteArray& svg)
{
    const qsizetype start = svg.indexOf("<svg");
    return start < 0 ? QString() : QString::fromUtf8(svg.mid(start));
}

base::Result<QString> figuresHtml(const Facts& facts, FigureWriter* writer)
{
    QString html;
    int number = 0;
    const QStringList drawable = writer ? writer->kindsFor(facts.study) : QStringList();
    for (const QString& kind : figureKinds) {
        if (!drawable.contains(kind)) continue;
        FigureOptions options;
        options.kind = kind;
        options.heightMm = naturalHeight; // a web page has no height of its own
        options.includesSimulated = facts.hasSimulated;
        const auto svg = writer->bytes(facts.study, options, u"svg"_s);
        if (!svg) return svg.error();
        html += u"<figure>\n%1\n<figcaption><b>Figure %2.</b> %3</figcaption>\n</figure>\n"_s.arg(inlined(*svg))
                    .arg(++number)
                    .arg(figureCaption(facts, kind).toHtmlEscaped());
    }
    return html;
}

QString checklistHtml(const Facts& facts)
{
    QString html =
        u"<div class=\"wide\"><table>\n<thead><tr><th>Item</th><th>Asks for</th><th>Answer</th></tr></thead>\n<tbody>\n"_s;
    for (const ChecklistItem& item : checklist(facts)) {
        QString answer;
        if (!item.answer.isEmpty()) answer += u"<div class=\"text\">"_s + item.answer.toHtmlEscaped() + u"</div>"_s;
        if (!item.open.isEmpty()) answer += u"<div class=\"open\">To add: "_s + item.open.toHtmlEscaped() + u"</div>"_s;
        html += u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>\n"_s.arg(item.id, item.topic.toHtmlEscaped(), answer);
    }
    return html + u"</tbody></table></div>\n"_s;
}

} // namespace

QString htmlTable(const Facts& facts)
{
    QString html =
        u"<div class=\"wide\"><table>\n<caption>SVO angle and value rationality by cell</caption>\n<thead><tr>"_s;
    const QStringList heads{u"Respondent"_s, u"Induced value"_s,
                            u"<i>n</i>"_s,   u"<i>M</i> (°)"_s,
                            u"<i>SD</i>"_s,  u"95% CI"_s,
                            u"Alt"_s,        u"Pro"_s,
                            u"Ind"_s,        u"Com"_s,
                            u"Transitive"_s, u"Distance (°)"_s,
                            u"VR"_s,         u"VR above chance"_s};
    for (qsizetype i = 0; i < heads.size(); ++i)
        html += (i < 2 ? u"<th>"_s : u"<th class=\"number\">"_s) + heads.at(i) + u"</th>"_s;
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (const CellSummary& cell : facts.cells) {
        const auto& orientation = facts.study.orientationOf(facts.study.cells.at(cell.cell));
        QStringList cells{u"%1 of %2"_s.arg(cell.scored).arg(cell.planned), shown(cell.meanAngle), shown(cell.sdAngle),
                          cell.ciLow && cell.ciHigh ? u"[%1, %2]"_s.arg(apaNumber(*cell.ciLow), apaNumber(*cell.ciHigh))
                                                    : u"–"_s};
        for (const int count : cell.categories)
            cells << QString::number(count);
        cells << QString::number(cell.transitive) << shown(cell.meanDeviation) << share(cell.rationality)
              << share(cell.rationalityCorrected);
        html += u"<tr><td>%1</td><td>%2</td>"_s.arg(cellWords(facts, cell).toHtmlEscaped(),
                                                    orientationWords(orientation).toHtmlEscaped());
        for (const QString& text : std::as_const(cells))
            html += u"<td class=\"number\">"_s + text + u"</td>"_s;
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody></table></div>\n"_s;
}

base::Result<QByteArray> htmlReport(const Facts& facts, FigureWriter* figures)
{
    const auto drawn = figuresHtml(facts, figures);
    if (!drawn) return drawn.error();
    const study::Study& study = facts.study;
    const QString title = study.design.title.isEmpty() ? u"Study without a title"_s : study.design.title;
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
        "content=\"width=device-width, initial-scale=1\">\n<title>%1</title>\n"_s.arg(title.toHtmlEscaped()) +
        QLatin1StringView(style) + u"</head>\n<body>\n<h1>"_s + title.toHtmlEscaped() + u"</h1>\n"_s;
    if (study.design.pilot) html += paragraph(u"Data of a pilot study."_s, u"notice"_s);
    if (facts.hasSimulated)
        html += paragraph(u"Respondents marked as simulated are programs with a fixed rule, not language models."_s,
                          u"notice"_s);
    if (facts.leftOut > 0)
        html += paragraph(u"Cells of simulated respondents were left out (%1)."_s.arg(facts.leftOut));
    html += heading(u"Results"_s) + htmlTable(facts) + *drawn;
    html += heading(u"Results in sentences"_s) + list(resultsText(facts));
    html += heading(u"Methods"_s);
    for (const QString& text : methodsText(facts))
        html += paragraph(text);
    html += heading(u"Deviations from the frozen plan"_s);
    const QStringList differences = deviations(facts);
    html += differences.isEmpty() ? paragraph(u"None: every planned trial was run to the end and has an angle."_s)
                                  : list(differences);
    html += heading(u"GUIDE-LLM checklist"_s) +
            paragraph(u"Filled in from the study as far as it knows; the rest is for the authors."_s) +
            checklistHtml(facts);
    html += heading(u"Provenance"_s);
    if (study.isFrozen) html += u"<p>Frozen plan (SHA-256): <code>%1</code></p>\n"_s.arg(planHash(study));
    html += paragraph(u"Study begun %1, last changed %2 (UTC); written by SVO Workbench %3."_s.arg(
        study.createdAt.toUTC().toString(u"yyyy-MM-dd hh:mm"_s),
        study.changedAt.toUTC().toString(u"yyyy-MM-dd hh:mm"_s), QStringLiteral(SVO_VERSION)));
    html += heading(u"References"_s) + list(referenceList());
    return QByteArray(html.toUtf8() + "</body>\n</html>\n");
}

} // namespace app::report
