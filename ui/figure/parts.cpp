#include "ui/figure/parts.h"

#include <QCoreApplication>

namespace ui::figure {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::figure", text);
}

} // namespace

QList<Key> orientationKeys(const Canvas& canvas)
{
    QList<Key> keys;
    QStringList seen;
    for (const CellData& cell : canvas.data.cells) {
        if (seen.contains(cell.orientation)) continue;
        seen << cell.orientation;
        keys << canvas.keyOf(cell, false);
    }
    return keys;
}

QList<Key> seriesKeys(const Canvas& canvas)
{
    const Style& style = canvas.style;
    QList<Key> keys;
    for (int i = 0; i < canvas.data.series.size(); ++i) {
        Key key{ui::widgets::Marker::Circle, style.secondary, {}, canvas.data.series.at(i).label};
        if (i > 0) {
            key.fill = style.pane;
            key.stroke = {style.secondary, style.line, {}};
        }
        keys << key;
    }
    return keys;
}

QList<QList<int>> panelsOfSeries(const FigureData& data, qsizetype most)
{
    QList<QList<int>> panels;
    for (int i = 0; i < data.series.size(); ++i) {
        const Series& series = data.series.at(i);
        const auto own = std::find_if(panels.begin(), panels.end(), [&](const QList<int>& panel) {
            const Series& other = data.series.at(panel.first());
            return data.series.size() <= most ||
                   (other.participant == series.participant && other.factors == series.factors);
        });
        if (own == panels.end())
            panels << QList<int>{i};
        else
            *own << i;
    }
    return panels;
}

QString panelTitle(const FigureData& data, const QList<int>& panel)
{
    const Series& series = data.series.at(panel.first());
    if (panel.size() == 1) return series.label;
    return series.condition.isEmpty() ? series.respondent
                                      : QString(series.respondent + QStringLiteral(" · ") + series.condition);
}

QList<Key> goalKeys(const Canvas& canvas, const QList<int>& panel)
{
    QList<Key> keys = seriesKeys(canvas).mid(0, panel.size());
    for (qsizetype i = 0; i < keys.size(); ++i)
        keys[i].label = goalTitle(canvas.data.series.at(panel.at(i)).goal);
    return keys;
}

QString simulatedNote(const FigureData& data)
{
    const bool any =
        std::any_of(data.series.cbegin(), data.series.cend(), [](const Series& series) { return series.isSimulated; });
    return any ? tr("Respondents marked “simulated” are programs with a fixed rule, not language models.") : QString();
}

QString chanceNote(const Canvas& canvas)
{
    const app::svo::Distribution& chance = *canvas.data.chance;
    const app::svo::AngleRange trials = chance.trialBand();
    const QString single = tr("Grey band: 95 % of trials answered at random (%1 to %2).")
                               .arg(canvas.style.degrees(trials.low), canvas.style.degrees(trials.high));
    const auto n = canvas.data.smallestScored();
    if (!n) return single;
    const auto [low, high] = chance.meanBand(*n);
    return single + QLatin1Char(' ') +
           tr("Dark band: the same for means of %1 trials (%2 to %3).")
               .arg(*n)
               .arg(canvas.style.degrees(low), canvas.style.degrees(high));
}

QString noAngles(const FigureData& data)
{
    if (data.scored > 0) return {};
    if (data.planned == 0)
        return tr("No trial has an angle yet. The figure appears with the first trial whose six items are answered.");
    return tr("None of the %n planned trials has an angle yet. A trial has one when all six items have an answer.")
        .replace(QLatin1String("%n"), QString::number(data.planned));
}

QString noAnswers(const FigureData& data)
{
    for (const CellData& cell : data.cells)
        for (const ItemChoices& choices : cell.choices)
            if (choices.total() > 0) return {};
    return tr("No item has a readable answer yet. The figure appears with the first one.");
}

} // namespace ui::figure
