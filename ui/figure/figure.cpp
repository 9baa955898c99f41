#include "ui/figure/figure.h"

#include "app/base/names.h"
#include "ui/figure/parts.h"
#include <QCoreApplication>

namespace ui::figure {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<app::base::Named<Kind>, 10> kinds{{{Kind::Circle, "circle"},
                                                        {Kind::Intervals, "intervals"},
                                                        {Kind::Distribution, "distribution"},
                                                        {Kind::Rationality, "rationality"},
                                                        {Kind::Radar, "radar"},
                                                        {Kind::Choices, "choices"},
                                                        {Kind::GoalEffect, "goal-effect"},
                                                        {Kind::Heatmap, "heatmap"},
                                                        {Kind::Attributes, "attributes"},
                                                        {Kind::Agreement, "agreement"}}};

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::figure", text);
}

const Part& partOf(Kind kind)
{
    switch (kind) {
    case Kind::Circle:
        return circlePart();
    case Kind::Intervals:
        return intervalsPart();
    case Kind::Distribution:
        return distributionPart();
    case Kind::Rationality:
        return rationalityPart();
    case Kind::Radar:
        return radarPart();
    case Kind::Choices:
        return choicesPart();
    case Kind::GoalEffect:
        return goalEffectPart();
    case Kind::Heatmap:
        return heatmapPart();
    case Kind::Attributes:
        return attributesPart();
    case Kind::Agreement:
        return agreementPart();
    }
    return circlePart();
}

/// The room around and below the body: legend and note, in files.
struct Frame
{
    double margin = 0;
    QList<Key> keys;
    QString note;
    double legendHeight = 0;
    double noteHeight = 0;
    double below() const { return legendHeight + noteHeight; }
};

QString noteOf(const Canvas& canvas, const Part& part)
{
    QStringList notes = part.notes(canvas);
    notes << simulatedNote(canvas.data);
    notes.removeAll(QString());
    return notes.join(u' ');
}

Frame frameOf(const Canvas& canvas, const Part& part, double width)
{
    Frame frame;
    frame.margin = canvas.style.text * (canvas.style.notes ? 0.6 : 1.2);
    if (!canvas.style.notes && &part == &circlePart()) frame.margin = 0; // zoomed, it fills the pane to its edges
    if (!canvas.style.notes) return frame;
    const double inner = width - 2 * frame.margin;
    frame.keys = part.keys(canvas);
    frame.note = noteOf(canvas, part);
    if (!frame.keys.isEmpty()) frame.legendHeight = canvas.legendHeight(frame.keys, inner) + canvas.style.text * 0.4;
    if (!frame.note.isEmpty()) frame.noteHeight = canvas.noteHeight(frame.note, inner) + canvas.style.text * 0.4;
    return frame;
}

void drawSentence(Canvas& canvas, const QString& sentence)
{
    const QSizeF size = canvas.figure.scene.size;
    const double textSize = canvas.style.text;
    const QStringList lines = canvas.face.wrapped(sentence, size.width() * 0.8, textSize);
    double y = size.height() / 2 - static_cast<double>(lines.size() - 1) * textSize * 0.7;
    for (const QString& line : lines) {
        canvas.text(line, {size.width() / 2, y}, Qt::AlignHCenter | Qt::AlignVCenter, textSize, canvas.style.secondary);
        y += textSize * 1.4;
    }
}

/// For readers who cannot see it: a line for each cell.
QString describe(const Canvas& canvas)
{
    QStringList lines{tr("%1 of %2 trials have an angle.").arg(canvas.data.scored).arg(canvas.data.planned)};
    for (const CellData& cell : canvas.data.cells) {
        const auto& sum = cell.summary;
        const QString name = canvas.data.series.at(cell.series).label + u", "_s + cell.orientationTitle;
        if (!sum.meanAngle)
            lines << tr("%1: no angle.").arg(name);
        else if (!sum.ciLow || !sum.ciHigh)
            lines << tr("%1: mean angle %2, n = %3.").arg(name, canvas.style.degrees(*sum.meanAngle)).arg(sum.scored);
        else
            lines << tr("%1: mean angle %2, 95 % interval %3 to %4, n = %5.")
                         .arg(name, canvas.style.degrees(*sum.meanAngle), canvas.style.degrees(*sum.ciLow),
                              canvas.style.degrees(*sum.ciHigh))
                         .arg(sum.scored);
    }
    return lines.join(u'\n');
}

} // namespace

QString kindName(Kind kind)
{
    return app::base::nameOf(kinds, kind);
}

std::optional<Kind> kindFromName(const QString& name)
{
    return app::base::valueOf(kinds, name);
}

QStringList kindNames()
{
    return app::base::namesOf(kinds);
}

QString kindTitle(Kind kind)
{
    switch (kind) {
    case Kind::Circle:
        return tr("Circle");
    case Kind::Intervals:
        return tr("Intervals");
    case Kind::Distribution:
        return tr("Distribution");
    case Kind::Rationality:
        return tr("Rationality");
    case Kind::Radar:
        return tr("Radar");
    case Kind::Choices:
        return tr("Choices");
    case Kind::GoalEffect:
        return tr("Goal effect");
    case Kind::Heatmap:
        return tr("Heat map");
    case Kind::Attributes:
        return tr("Model attributes");
    case Kind::Agreement:
        return tr("Agreement");
    }
    return {};
}

QString lacking(Kind kind, const FigureData& data)
{
    return partOf(kind).lacking(data);
}

double naturalHeight(Kind kind, const FigureData& data, const Style& style, double width)
{
    const View view;
    const Part& part = partOf(kind);
    const Canvas canvas(data, view, style, QSizeF(width, 0));
    if (!part.lacking(data).isEmpty()) return width * 0.6;
    const Frame frame = frameOf(canvas, part, width);
    return part.height(canvas, width - 2 * frame.margin) + 2 * frame.margin + frame.below();
}

QString noteOf(Kind kind, const FigureData& data, const View& view, const Style& style)
{
    const Part& part = partOf(kind);
    if (!part.lacking(data).isEmpty()) return {};
    return noteOf(Canvas(data, view, style, QSizeF(0, 0)), part);
}

Figure draw(Kind kind, const FigureData& data, const View& view, const Style& style, QSizeF size)
{
    if (size.height() <= 0) size.setHeight(naturalHeight(kind, data, style, size.width()));
    const Part& part = partOf(kind);
    Canvas canvas(data, view, style, size);
    canvas.figure.scene.title = data.title.isEmpty() ? kindTitle(kind) : u"%1: %2"_s.arg(data.title, kindTitle(kind));
    if (const QString lack = part.lacking(data); !lack.isEmpty()) {
        canvas.figure.scene.description = lack;
        drawSentence(canvas, lack);
        return canvas.figure;
    }
    canvas.figure.scene.description = describe(canvas);
    const Frame frame = frameOf(canvas, part, size.width());
    const double inner = size.width() - 2 * frame.margin;
    QRectF body(frame.margin, frame.margin, inner, size.height() - 2 * frame.margin - frame.below());
    part.draw(canvas, body);
    const double under = size.height() - frame.margin - frame.below();
    if (!frame.keys.isEmpty()) canvas.legend(frame.keys, {frame.margin, under + style.text * 0.4}, inner);
    if (!frame.note.isEmpty())
        canvas.note(frame.note, {frame.margin, under + frame.legendHeight + style.text * 0.4}, inner);
    return canvas.figure;
}

} // namespace ui::figure
