#include "ui/figure/figureview.h"

#include "ui/figure/pointcard.h"
#include "ui/widgets/onscreen.h"

namespace ui::figure {

using ui::widgets::degreesOnScreen;

namespace {

QString categoryTitle(double angle)
{
    return ui::widgets::orientationTitle(app::svo::categoryName(app::svo::classify(angle)));
}

} // namespace

QString FigureView::describe(const Spot& spot) const
{
    const CellData* cell = cellOf(spot);
    if (!cell) return {};
    const QString name =
        tr("%1, %2", "respondent, induced value").arg(m_data->series.at(cell->series).label, cell->orientationTitle);
    if (const Point* point = pointOf(spot)) {
        const QString sentence = tr("%1, trial %2: angle %3, %4.")
                                     .arg(name)
                                     .arg(point->number)
                                     .arg(degreesOnScreen(point->angle), categoryTitle(point->angle));
        if (point->correctedBy.isEmpty()) return sentence;
        return tr("%1 Corrected by %2.").arg(sentence, point->correctedBy);
    }
    const auto& sum = cell->summary;
    if (!sum.ciLow || !sum.ciHigh)
        return tr("%1, mean of %n trial(s): %2.", nullptr, sum.scored).arg(name, degreesOnScreen(sum.meanAngle));
    return tr("%1, mean of %n trial(s): %2, 95 % interval %3 to %4.", nullptr, sum.scored)
        .arg(name, degreesOnScreen(sum.meanAngle), degreesOnScreen(sum.ciLow), degreesOnScreen(sum.ciHigh));
}

void FigureView::showCard(int index)
{
    const Spot& spot = m_figure.spots.at(static_cast<std::size_t>(index));
    const CellData* cell = cellOf(spot);
    if (!cell) return;
    QString text;
    QString remark;
    if (const Point* point = pointOf(spot)) {
        text = tr("trial %1 · angle %2 · %3")
                   .arg(point->number)
                   .arg(degreesOnScreen(point->angle), categoryTitle(point->angle).toLower());
        remark = tr("A click opens the transcript.");
        if (!point->correctedBy.isEmpty())
            remark = point->wasUnread
                         ? tr("Corrected by %1, unread before. A click opens the transcript.").arg(point->correctedBy)
                         : tr("Corrected by %1. A click opens the transcript.").arg(point->correctedBy);
    } else {
        const auto& sum = cell->summary;
        text = tr("mean of %n trial(s): %1", nullptr, sum.scored).arg(degreesOnScreen(sum.meanAngle));
        if (sum.ciLow && sum.ciHigh)
            remark = tr("95 % interval %1 to %2").arg(degreesOnScreen(sum.ciLow), degreesOnScreen(sum.ciHigh));
    }
    m_card->setContent(m_data->series.at(cell->series).label, cell->orientation, cell->orientationTitle, text, remark);
    if (m_figure.areas.size() == 1)
        m_card->showInCorner(); // the lower right of a circle is empty
    else
        m_card->showBeside(spot.at.toPoint());
}

} // namespace ui::figure
