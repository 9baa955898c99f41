#include "ui/studyedit/precisioncurve.h"

#include "app/stats/planning.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/theme.h"
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace ui::studyedit {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewest = 5;

double halfWidth(int trials, double sd)
{
    return app::stats::halfWidth(trials, sd).value_or(0);
}

} // namespace

PrecisionCurve::PrecisionCurve(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PrecisionCurve::setValues(int trials, double sdDegrees)
{
    m_trials = trials;
    m_sd = sdDegrees;
    update();
}

QSize PrecisionCurve::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 20, em * 7};
}

QSize PrecisionCurve::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 10, em * 7};
}

void PrecisionCurve::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& tokens = widgets::tokensOf(palette());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    const QFontMetrics metrics(small);

    const int most = std::max(100, m_trials);
    const double top = std::max(1.0, std::ceil(halfWidth(fewest, m_sd)));
    const int left = metrics.horizontalAdvance(widgets::degreesOnScreen(top, 0)) + 8;
    const QRectF area(left, 6, width() - left - 8, height() - metrics.height() - 12);
    const auto place = [&](double trials, double half) {
        return QPointF(area.left() + (trials - fewest) / (most - fewest) * area.width(),
                       area.bottom() - std::min(half / top, 1.0) * area.height());
    };

    painter.setPen(QPen(tokens.line, 1));
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(tokens.secondary);
    const auto label = [&](const QRectF& box, int alignment, const QString& text) {
        painter.drawText(box, alignment, text);
    };
    label({0, area.top() - 4, left - 5.0, 20}, Qt::AlignRight | Qt::AlignTop, widgets::degreesOnScreen(top, 0));
    label({0, area.bottom() - 16, left - 5.0, 20}, Qt::AlignRight | Qt::AlignBottom, widgets::degreesOnScreen(0, 0));
    const QRectF below(area.left(), area.bottom() + 4, area.width(), metrics.height());
    label(below, Qt::AlignLeft, widgets::countOnScreen(fewest));
    label(below, Qt::AlignRight, tr("%Ln trial(s)", nullptr, most));

    QPainterPath curve;
    for (int n = fewest; n <= most; n += n < 30 ? 1 : std::max(1, most / 100))
        n == fewest ? curve.moveTo(place(n, halfWidth(n, m_sd))) : curve.lineTo(place(n, halfWidth(n, m_sd)));
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawPath(curve);
    if (m_trials < fewest) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(place(m_trials, halfWidth(m_trials, m_sd)), 5, 5);
}

} // namespace ui::studyedit
