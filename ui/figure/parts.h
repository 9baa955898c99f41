#pragma once
#include "ui/figure/canvas.h"

namespace ui::figure {

/// One kind of figure: what it needs and how it fills its place. Each is in a file of its own, named after the kind.
struct Part
{
    /// Height of the body at this width, without legend and note.
    double (*height)(const Canvas& canvas, double width) = nullptr;
    void (*draw)(Canvas& canvas, const QRectF& body) = nullptr;
    /// What the reader of the figure must know beside the legend: whole sentences.
    QStringList (*notes)(const Canvas& canvas) = nullptr;
    QList<Key> (*keys)(const Canvas& canvas) = nullptr;
    /// Why the figure cannot be drawn from this study; empty when it can.
    QString (*lacking)(const FigureData& data) = nullptr;
};

const Part& circlePart();
const Part& intervalsPart();
const Part& distributionPart();
const Part& rationalityPart();
const Part& radarPart();
const Part& choicesPart();
const Part& heatmapPart();
const Part& goalEffectPart();
const Part& attributesPart();
const Part& agreementPart();

/// Legend entries of the induced values that the figure holds, in design order, each once.
QList<Key> orientationKeys(const Canvas& canvas);
/// Two entries at most in use: full marks for the first series, hollow ones for the second.
QList<Key> seriesKeys(const Canvas& canvas);
/// Series that share a panel: all of them up to `most`; else those that differ in the goal alone.
QList<QList<int>> panelsOfSeries(const FigureData& data, qsizetype most);
/// What such a panel is called: its series, or what its series have in common.
QString panelTitle(const FigureData& data, const QList<int>& panel);
/// Full marks and hollow ones by goal, for figures whose panels hold one of each.
QList<Key> goalKeys(const Canvas& canvas, const QList<int>& panel);
/// What "simulated" means, when there are any such respondents; else empty.
QString simulatedNote(const FigureData& data);
/// The sentence about the grey bands of random answering.
QString chanceNote(const Canvas& canvas);
/// "No trial has an angle yet…" when there is none, else empty.
QString noAngles(const FigureData& data);
/// "No item has a readable answer yet…" when there is none, else empty.
QString noAnswers(const FigureData& data);

} // namespace ui::figure
