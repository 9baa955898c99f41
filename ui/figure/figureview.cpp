#include "ui/figure/figureview.h"

#include "ui/figure/figureaccess.h"
#include "ui/figure/pointcard.h"
#include "ui/figure/sceneitem.h"
#include "ui/widgets/onscreen.h"
#include <QAccessible>
#include <QApplication>
#include <QGraphicsPathItem>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

namespace ui::figure {

using namespace Qt::StringLiterals;
using app::study::TrialId;

namespace {

constexpr double wheelStep = 1.15; ///< for one notch
constexpr double closest = 60;     ///< times the whole: closer there is nothing more to see

} // namespace

FigureView::FigureView(QWidget* parent)
    : QChartView(new QChart, parent)
    , m_self(new QValueAxis(chart()))
    , m_other(new QValueAxis(chart()))
    , m_item(new SceneItem(chart()))
    , m_selectedRing(new RingItem(chart()))
    , m_hoverRing(new RingItem(chart()))
    , m_card(new PointCard(viewport()))
    , m_lassoLine(new QGraphicsPathItem(chart()))
    , m_chosenRings(new QGraphicsPathItem(chart()))
{
    m_lassoLine->setZValue(2);
    m_chosenRings->setZValue(1);

    installFigureAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // it has no name of its own for a screen reader
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Figure"));
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    auto* plane = new QScatterSeries(chart()); // carries the axes; the marks are the scene's
    chart()->addSeries(plane);
    chart()->addAxis(m_self, Qt::AlignBottom);
    chart()->addAxis(m_other, Qt::AlignLeft);
    plane->attachAxis(m_self);
    plane->attachAxis(m_other);
    m_self->setVisible(false);
    m_other->setVisible(false);
}

FigureView::~FigureView() = default;

void FigureView::setFigure(Kind kind, std::shared_ptr<const FigureData> data, const View& view)
{
    const bool isOther = kind != m_kind;
    const std::optional<QRectF> range = isOther || view.wholeRing != m_view.wholeRing ? std::nullopt : m_view.range;
    m_kind = kind;
    m_data = std::move(data);
    m_view = view;
    if (isOther) m_current = -1;
    setRange(range);
}

void FigureView::setRange(const std::optional<QRectF>& range)
{
    const bool wasZoomed = isZoomed();
    m_view.range = m_kind == Kind::Circle ? range : std::nullopt;
    redraw();
    if (wasZoomed != isZoomed()) emit zoomChanged(isZoomed());
}

void FigureView::redraw()
{
    const TrialId trial = m_current >= 0 && m_current < static_cast<int>(m_figure.spots.size())
                              ? m_figure.spots.at(static_cast<std::size_t>(m_current)).trial
                              : TrialId{};
    const QSizeF size = viewport()->size();
    Style style = screenStyle(palette(), font().family(), fontInfo().pixelSize());
    style.background = QColor(); // the pane behind shows
    if (m_data && !size.isEmpty()) {
        m_figure = draw(m_kind, *m_data, m_view, style, size);
    } else {
        m_figure = {};
        m_figure.scene.size = size;
    }
    setBackgroundBrush(ui::widgets::tokensOf(QApplication::palette()).pane);
    m_item->setScene(m_figure.scene);
    if (!m_figure.range.isEmpty()) {
        m_self->setRange(m_figure.range.left(), m_figure.range.right());
        m_other->setRange(m_figure.range.top(), m_figure.range.bottom());
    }
    m_current = -1;
    if (!trial.isNone())
        for (std::size_t i = 0; i < m_figure.spots.size() && m_current < 0; ++i)
            if (m_figure.spots[i].trial == trial) m_current = static_cast<int>(i);
    m_hovered = -1;
    m_card->hide();
    m_lasso.clear();
    m_lassoLine->setPath({});
    setAccessibleName(m_figure.scene.title.isEmpty() ? tr("Figure") : m_figure.scene.title);
    setAccessibleDescription(m_figure.scene.description);
    showRings();
}

void FigureView::selectTrial(TrialId trial)
{
    m_selected = trial;
    showRings();
}

void FigureView::chooseTrials(const QSet<TrialId>& trials)
{
    m_chosen = trials;
    showRings();
}

void FigureView::showRings()
{
    const ui::widgets::Tokens& tokens = ui::widgets::tokensOf(palette());
    const double radius = fontInfo().pixelSize() * 0.72;
    constexpr qsizetype mostRings = 5'000; // beyond, rings would hide each other, and take long
    QPainterPath chosen;
    if (!m_chosen.isEmpty() && m_chosen.size() <= mostRings)
        for (const Spot& spot : m_figure.spots)
            if (m_chosen.contains(spot.trial)) chosen.addEllipse(spot.at, radius * 0.7, radius * 0.7);
    m_chosenRings->setPen(QPen(tokens.text, 1.2));
    m_chosenRings->setPath(chosen);
    std::optional<QPointF> selected;
    if (!m_selected.isNone())
        for (const Spot& spot : m_figure.spots)
            if (spot.trial == m_selected) selected = spot.at;
    m_selectedRing->setRing(selected, radius, tokens.text, 2);
    std::optional<QPointF> pointed;
    if (m_hovered >= 0) pointed = m_figure.spots.at(static_cast<std::size_t>(m_hovered)).at;
    if (m_current >= 0 && hasFocus()) pointed = m_figure.spots.at(static_cast<std::size_t>(m_current)).at;
    m_hoverRing->setRing(pointed, radius * 0.85, tokens.accent, 2);
}

double FigureView::pointsPerPixel() const
{
    if (m_figure.areas.isEmpty() || m_figure.areas.first().width() <= 0) return 0;
    return m_figure.range.width() / m_figure.areas.first().width();
}

void FigureView::zoomBy(double factor, const QPointF& about)
{
    if (m_figure.areas.isEmpty()) return;
    QRectF panel = m_figure.areas.first();
    for (const QRectF& area : m_figure.areas)
        if (area.contains(about)) panel = area;
    const QRectF& from = m_figure.range;
    const double width = from.width() / factor;
    if (width > 8 * m_data->radius || width < 2 * m_data->radius / closest) return;
    const double shareX = (about.x() - panel.left()) / panel.width();
    const double shareY = (panel.bottom() - about.y()) / panel.height();
    const double height = from.height() / factor;
    setRange(QRectF(from.left() + shareX * (from.width() - width), from.top() + shareY * (from.height() - height),
                    width, height));
}

void FigureView::resetZoom()
{
    setRange(std::nullopt);
}

int FigureView::spotAt(const QPointF& at) const
{
    const double reach = fontInfo().pixelSize() * 0.6;
    double nearest = reach * reach;
    int found = -1;
    for (std::size_t i = 0; i < m_figure.spots.size(); ++i) {
        const QPointF d = m_figure.spots[i].at - at;
        const double distance = QPointF::dotProduct(d, d);
        if (distance <= nearest) { // the later one lies on top
            nearest = distance;
            found = static_cast<int>(i);
        }
    }
    return found;
}

const CellData* FigureView::cellOf(const Spot& spot) const
{
    if (!m_data) return nullptr;
    for (const CellData& cell : m_data->cells)
        if (cell.cell == spot.cell) return &cell;
    return nullptr;
}

const Point* FigureView::pointOf(const Spot& spot) const
{
    const CellData* cell = cellOf(spot);
    if (!cell || spot.trial.isNone()) return nullptr;
    const auto found = std::lower_bound(cell->points.cbegin(), cell->points.cend(), spot.trial,
                                        [](const Point& point, TrialId trial) { return point.trial < trial; });
    return found != cell->points.cend() && found->trial == spot.trial ? &*found : nullptr;
}

void FigureView::setCurrentSpot(int index)
{
    if (index < -1 || index >= static_cast<int>(m_figure.spots.size())) return;
    m_current = index;
    showRings();
    if (index < 0) {
        m_card->hide();
        return;
    }
    showCard(index);
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(index);
    QAccessible::updateAccessibility(&focus);
}

void FigureView::activateSpot(int index)
{
    if (index < 0 || index >= static_cast<int>(m_figure.spots.size())) return;
    const Spot spot = m_figure.spots.at(static_cast<std::size_t>(index)); // a copy: who listens may redraw
    if (spot.trial.isNone()) {
        emit cellActivated(spot.cell);
        return;
    }
    selectTrial(spot.trial);
    emit trialSelected(spot.trial);
    emit trialActivated(spot.trial);
}

void FigureView::hover(int spot)
{
    if (spot == m_hovered) return;
    m_hovered = spot;
    viewport()->setCursor(spot >= 0 ? Qt::PointingHandCursor : m_isLasso ? Qt::CrossCursor : Qt::ArrowCursor);
    showRings();
    if (spot >= 0)
        showCard(spot);
    else
        m_card->hide();
}

} // namespace ui::figure
