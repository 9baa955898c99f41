#include "tests/support/studybuilder.h"
#include "ui/figure/figureview.h"

#include <QElapsedTimer>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QtTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ui::figure;

namespace {

constexpr int trials = 100'000;

/// A study of four cells with so many trials, spread over the payoff plane.
std::shared_ptr<const FigureData> crowd()
{
    support::StudyBuilder builder;
    builder.simulated(u"Random"_s).trials(1).freeze();
    for (const auto& trial : builder.study().trials)
        builder.answer(trial->plan.id.value, {1, 9, 9, 1, 5, 9});
    auto data = std::make_shared<FigureData>(collect(builder.study()));
    quint32 state = 1; // the same places in every run
    const auto next = [&state] { return (state = state * 1664525U + 1013904223U) / 4294967296.0; };
    data->scored = 0;
    qint64 id = 0;
    for (CellData& cell : data->cells) {
        const Point point = cell.points.first();
        cell.points.clear();
        for (int i = 0; i < trials / 4; ++i) {
            Point one = point;
            one.trial = {++id};
            one.mean = {55 + 40 * next(), 35 + 55 * next()};
            cell.points << one;
        }
        data->scored += static_cast<int>(cell.points.size());
    }
    return data;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double ms(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// One frame as the window shows it: everything is painted into a picture of the same size.
double frame(QWidget& view)
{
    QImage screen(view.size(), QImage::Format_ARGB32_Premultiplied);
    QElapsedTimer timer;
    timer.start();
    view.render(&screen);
    return ms(timer);
}

} // namespace

/// The circle with 100,000 trials, beside a plain QScatterSeries of the same points. Bars: first paint 100 ms, a frame
/// of zooming or panning 16.7 ms, finding what lies under the pointer 2 ms (medians).
class BenchCircle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void circle()
    {
        const auto data = crowd();
        FigureView view;
        view.resize(1000, 700);
        view.show();
        QElapsedTimer timer;
        timer.start();
        view.setFigure(Kind::Circle, data, {});
        const double first = ms(timer) + frame(view);

        std::vector<double> frames;
        for (int i = 0; i < 60; ++i) {
            timer.start();
            view.zoomBy(i < 30 ? 1.05 : 1 / 1.05, QPointF(500 + i, 350 - i));
            const double moved = ms(timer);
            frames.push_back(moved + frame(view));
        }
        std::vector<double> hovers;
        for (int i = 0; i < 200; ++i) {
            timer.start();
            QVERIFY(view.spotAt(QPointF(300 + i * 2, 200 + i)) >= -1);
            hovers.push_back(ms(timer));
        }
        qInfo("circle: first paint %.1f ms, frame %.1f ms, hover %.2f ms", first, median(frames), median(hovers));
        QVERIFY(first <= 100);
        QVERIFY(median(frames) <= 16.7);
        QVERIFY(median(hovers) <= 2);
    }

    void plainScatterSeries()
    {
        const auto data = crowd();
        QChartView view;
        view.resize(1000, 700);
        auto* series = new QScatterSeries;
        QList<QPointF> points;
        for (const CellData& cell : data->cells)
            for (const Point& point : cell.points)
                points << QPointF(point.mean.self, point.mean.other);
        series->append(points);
        view.chart()->addSeries(series);
        view.chart()->createDefaultAxes();
        view.show();
        std::vector<double> frames;
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            view.chart()->zoom(1.05);
            const double moved = ms(timer);
            frames.push_back(moved + frame(view));
        }
        qInfo("QScatterSeries: frame %.1f ms", median(frames));
        QVERIFY(median(frames) > 0);
    }
};

QTEST_MAIN(BenchCircle)
#include "bench_circle.moc"
