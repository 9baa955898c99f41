#include "ui/widgets/transcriptcolumn.h"

#include <QEvent>
#include <QScrollBar>

namespace ui::widgets {

QSize TranscriptColumn::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), 0};
}

FittedScroll::FittedScroll(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

QSize FittedScroll::sizeHint() const
{
    if (!widget()) return QScrollArea::sizeHint();
    const int width = viewport()->width();
    const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
    return {widget()->sizeHint().width(), height + 2 * frameWidth()};
}

QSize FittedScroll::minimumSizeHint() const
{
    const int rows = fontMetrics().height() * 3;
    const int width = widget() ? widget()->minimumSizeHint().width() : 0;
    return {width + verticalScrollBar()->sizeHint().width(), std::min(rows, sizeHint().height())};
}

void FittedScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

bool FittedScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ui::widgets
