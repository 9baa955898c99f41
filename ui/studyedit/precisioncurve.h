#pragma once
#include <QWidget>

namespace ui::studyedit {

/// Half-width of the mean's 95 % interval against the number of trials, with a mark at the study's own.
/// Says its numbers to a screen reader as text.
class PrecisionCurve : public QWidget
{
    Q_OBJECT
public:
    explicit PrecisionCurve(QWidget* parent = nullptr);
    void setValues(int trials, double sdDegrees);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_trials = 30;
    double m_sd = 9;
};

} // namespace ui::studyedit
