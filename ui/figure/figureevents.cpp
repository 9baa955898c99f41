#include "ui/figure/figureview.h"

#include "ui/figure/pointcard.h"
#include <QApplication>
#include <QGraphicsPathItem>
#include <QKeyEvent>
#include <QMouseEvent>
#include <cmath>

namespace ui::figure {

void FigureView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    chart()->setPlotArea(QRectF(QPointF(), viewport()->size()));
    redraw();
}

void FigureView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        redraw();
}

void FigureView::wheelEvent(QWheelEvent* event)
{
    if (m_figure.areas.isEmpty()) { // no zoom here: the pane around may scroll
        event->ignore();
        return;
    }
    constexpr double wheelStep = 1.15; // for one notch, which is 120
    zoomBy(std::pow(wheelStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void FigureView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    m_pressed = event->position();
    m_isPanning = false;
    if (m_isLasso || event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_lasso = QPolygonF{m_pressed};
        return;
    }
    if (!m_figure.areas.isEmpty()) m_pannedFrom = m_figure.range;
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        hover(spotAt(event->position()));
        return;
    }
    const QPointF moved = event->position() - m_pressed;
    if (!m_lasso.isEmpty()) {
        m_lasso << event->position();
        QPainterPath path;
        path.addPolygon(m_lasso);
        m_lassoLine->setPen(QPen(ui::widgets::tokensOf(palette()).accent, 1.5));
        m_lassoLine->setPath(path);
        return;
    }
    if (!m_isPanning && moved.manhattanLength() < QApplication::startDragDistance()) return;
    if (!m_pannedFrom) return;
    m_isPanning = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const double step = pointsPerPixel();
    setRange(m_pannedFrom->translated(-moved.x() * step, moved.y() * step));
}

void FigureView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    m_pannedFrom.reset();
    if (!m_lasso.isEmpty()) {
        const bool wasDrawn =
            m_lasso.boundingRect().width() + m_lasso.boundingRect().height() > QApplication::startDragDistance();
        if (wasDrawn) return closeLasso(event->modifiers().testFlag(Qt::ControlModifier));
        m_lasso.clear();
        if (event->modifiers().testFlag(Qt::ShiftModifier)) return toggleChosen(spotAt(event->position()));
    }
    if (m_isPanning) {
        m_isPanning = false;
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    const int spot = spotAt(event->position());
    if (spot >= 0) {
        m_current = spot;
        activateSpot(spot);
    } else {
        clearSelection();
    }
}

void FigureView::clearSelection()
{
    const bool hadChosen = !m_chosen.isEmpty();
    m_chosen.clear();
    selectTrial({});
    emit trialSelected({});
    emit cellActivated(-1);
    if (hadChosen) emit trialsChosen();
}

void FigureView::setLasso(bool on)
{
    if (on == m_isLasso) return;
    m_isLasso = on;
    viewport()->setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
    emit lassoChanged(on);
}

/// All trials inside; with Ctrl beside those chosen before.
void FigureView::closeLasso(bool keepsOthers)
{
    const QPolygonF lasso = std::exchange(m_lasso, {});
    m_lassoLine->setPath({});
    const QRectF box = lasso.boundingRect();
    if (!keepsOthers) m_chosen.clear();
    for (const Spot& spot : m_figure.spots)
        if (!spot.trial.isNone() && box.contains(spot.at) && lasso.containsPoint(spot.at, Qt::OddEvenFill))
            m_chosen << spot.trial;
    showRings();
    emit trialsChosen();
}

void FigureView::toggleChosen(int spot)
{
    if (spot < 0 || spot >= static_cast<int>(m_figure.spots.size())) return;
    const app::study::TrialId trial = m_figure.spots.at(static_cast<std::size_t>(spot)).trial;
    if (trial.isNone()) return;
    if (!m_chosen.remove(trial)) m_chosen << trial;
    showRings();
    emit trialsChosen();
}

/// In study order, beginning again after the last.
void FigureView::openNextChosen()
{
    int first = -1;
    for (int i = 0; i < static_cast<int>(m_figure.spots.size()); ++i) {
        const Spot& spot = m_figure.spots.at(static_cast<std::size_t>(i));
        if (spot.trial.isNone() || !m_chosen.contains(spot.trial)) continue;
        if (first < 0 || spot.trial < m_figure.spots.at(static_cast<std::size_t>(first)).trial) first = i;
    }
    int next = -1;
    for (int i = 0; i < static_cast<int>(m_figure.spots.size()); ++i) {
        const app::study::TrialId trial = m_figure.spots.at(static_cast<std::size_t>(i)).trial;
        if (trial.isNone() || !m_chosen.contains(trial) || !(m_selected < trial)) continue;
        if (next < 0 || trial < m_figure.spots.at(static_cast<std::size_t>(next)).trial) next = i;
    }
    activateSpot(next >= 0 ? next : first);
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (spotAt(event->position()) < 0) resetZoom();
}

/// Left and right go from mark to mark, up and down from cell to cell.
bool FigureView::stepBy(int key)
{
    const auto count = static_cast<int>(m_figure.spots.size());
    if (count == 0) return false;
    const auto spot = [this](int i) -> const Spot& { return m_figure.spots.at(static_cast<std::size_t>(i)); };
    int next = m_current;
    switch (key) {
    case Qt::Key_Right:
        next = std::min(m_current + 1, count - 1);
        break;
    case Qt::Key_Left:
        next = std::max(m_current - 1, 0);
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = count - 1;
        break;
    case Qt::Key_Down:
        next = std::max(next, 0);
        while (next < count - 1 && m_current >= 0 && spot(next).cell == spot(m_current).cell)
            ++next;
        break;
    case Qt::Key_Up:
        next = std::max(next, 0);
        while (next > 0 && spot(next).cell == spot(m_current).cell)
            --next;
        break;
    default:
        return false;
    }
    setCurrentSpot(next);
    return true;
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    const QPointF middle = viewport()->rect().center();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore();
        return;
    }
    if (stepBy(event->key())) return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            toggleChosen(m_current);
        else if (m_current < 0 && !m_chosen.isEmpty())
            openNextChosen();
        else
            activateSpot(m_current);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.25, middle);
        return;
    case Qt::Key_Minus:
        zoomBy(0.8, middle);
        return;
    case Qt::Key_0:
        resetZoom();
        return;
    case Qt::Key_Escape:
        setCurrentSpot(-1);
        setLasso(false);
        clearSelection();
        return;
    default:
        event->ignore();
    }
}

void FigureView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    hover(-1);
}

void FigureView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
    showRings();
}

void FigureView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    m_card->hide();
    viewport()->update();
    showRings();
}

bool FigureView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) hover(-1);
    return QChartView::viewportEvent(event);
}

} // namespace ui::figure
