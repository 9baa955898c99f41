#pragma once
#include "ui/figure/figure.h"
#include <QtCharts/QChartView>
#include <memory>

class QGraphicsPathItem;
class QScatterSeries;
class QValueAxis;

namespace ui::figure {

class PointCard;
class RingItem;
class SceneItem;

/// A figure on the screen: its scene is one item of a chart, whose axes hold the part of the payoff plane in view. Zoom
/// by wheel and keys, pan by dragging, a card for what is pointed at; every mark can be reached by the keyboard and by
/// a screen reader.
class FigureView : public QChartView
{
    Q_OBJECT
public:
    explicit FigureView(QWidget* parent = nullptr);
    ~FigureView() override;

    /// `data` null shows nothing. Keeps the zoom and, where the trial is still there, the selection.
    void setFigure(Kind kind, std::shared_ptr<const FigureData> data, const View& view);
    Kind kind() const { return m_kind; }
    const FigureData* data() const { return m_data.get(); }
    /// What is shown, with the present zoom.
    const View& view() const { return m_view; }
    const Figure& figure() const { return m_figure; }
    /// What a file of the same figure needs beside the page: the data as filtered.
    std::shared_ptr<const FigureData> sharedData() const { return m_data; }

    /// Marks a trial; id none clears. Emits nothing.
    void selectTrial(app::study::TrialId trial);
    app::study::TrialId selectedTrial() const { return m_selected; }
    /// Several trials together, as the lasso leaves them. Emits nothing.
    void chooseTrials(const QSet<app::study::TrialId>& trials);
    const QSet<app::study::TrialId>& chosenTrials() const { return m_chosen; }
    /// Dragging draws a lasso instead of moving the view; with Shift it always does.
    void setLasso(bool on);
    bool isLasso() const { return m_isLasso; }

    bool isZoomed() const { return m_view.range.has_value(); }
    void zoomBy(double factor, const QPointF& about); ///< `about` in viewport pixels; circle only
    void resetZoom();

    /// One sentence for a mark, as a screen reader says it.
    QString describe(const Spot& spot) const;
    /// Index into figure().spots of the mark that has the keyboard; −1 for none.
    int currentSpot() const { return m_current; }
    void setCurrentSpot(int index);
    void activateSpot(int index);
    /// The mark nearest to a place (viewport pixels), not farther than a finger's breadth; −1 for none.
    int spotAt(const QPointF& at) const;

Q_SIGNALS:
    void trialSelected(app::study::TrialId trial);  ///< by click or Enter; id none: the selection was cleared
    void trialActivated(app::study::TrialId trial); ///< after trialSelected: its transcript is wanted
    void trialsChosen();                            ///< by the lasso or Shift and space; see chosenTrials()
    void lassoChanged(bool on);
    void cellActivated(int cell); ///< a mean was chosen; −1: none
    void zoomChanged(bool isZoomed);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void redraw();
    void setRange(const std::optional<QRectF>& range);
    double pointsPerPixel() const;
    void hover(int spot);
    void showRings();
    void showCard(int spot);
    const CellData* cellOf(const Spot& spot) const;
    const Point* pointOf(const Spot& spot) const;
    bool stepBy(int key);
    void closeLasso(bool keepsOthers);
    void toggleChosen(int spot);
    void openNextChosen();
    void clearSelection();

    Kind m_kind = Kind::Circle;
    std::shared_ptr<const FigureData> m_data;
    View m_view;
    Figure m_figure;
    QValueAxis* m_self;
    QValueAxis* m_other;
    SceneItem* m_item;
    RingItem* m_selectedRing;
    RingItem* m_hoverRing;
    PointCard* m_card;
    app::study::TrialId m_selected;
    int m_current = -1;
    int m_hovered = -1;
    QPointF m_pressed;
    std::optional<QRectF> m_pannedFrom; ///< range when the button went down
    bool m_isPanning = false;
    bool m_isLasso = false;
    QPolygonF m_lasso; ///< while it is drawn
    QGraphicsPathItem* m_lassoLine;
    QGraphicsPathItem* m_chosenRings;
    QSet<app::study::TrialId> m_chosen;
};

} // namespace ui::figure
