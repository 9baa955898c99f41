#include "tests/support/studybuilder.h"
#include "ui/figure/figure.h"
#include "ui/figure/geometry.h"
#include "ui/figure/trialmarks.h"

#include <QtTest>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace ui::figure;
using support::StudyBuilder;

namespace {

// Answers and scores of ideal respondents: Murphy, Ackermann & Handgraaf 2011.
constexpr std::array altruist{1, 9, 1, 1, 9, 9};      // mean 70, 86.667; 61.39°
constexpr std::array jointGain{1, 9, 9, 1, 5, 9};     // mean 80, 80; 45°
constexpr std::array individualist{1, 9, 9, 9, 1, 1}; // mean 92.5, 55.833; 7.82°
constexpr std::array competitor{9, 1, 9, 9, 1, 1};    // mean 90, 38.333; −16.26°

app::study::Study fourIdeals(int trials = 2)
{
    StudyBuilder builder;
    builder.simulated(u"Ideal"_s).trials(trials).freeze();
    const std::array answers{altruist, jointGain, individualist, competitor};
    for (const auto& trial : builder.study().trials)
        builder.answer(trial->plan.id.value, answers.at(static_cast<std::size_t>(trial->plan.cell)));
    return builder.study();
}

Style screenLike()
{
    return screenStyle(QPalette(Qt::white), figureFamily(), 13);
}

/// Where a figure draws a place of the payoff plane.
QPointF placeOf(const Figure& figure, double self, double other)
{
    const QRectF& area = figure.areas.first();
    return {area.left() + (self - figure.range.left()) / figure.range.width() * area.width(),
            area.bottom() - (other - figure.range.top()) / figure.range.height() * area.height()};
}

double apart(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

template <class T> std::vector<T> all(const Scene& scene)
{
    std::vector<T> found;
    for (const Element& element : scene.elements)
        if (const T* value = std::get_if<T>(&element)) found.push_back(*value);
    return found;
}

QString wordsOf(const Scene& scene)
{
    QStringList words;
    for (const Text& text : all<Text>(scene))
        words << text.text;
    return words.join(u' ');
}

bool isInside(const QRectF& box, const QRectF& area)
{
    // Arcs are drawn as Bézier curves, up to 0.03 % of the radius off. QRectF::contains() knows no box without height.
    constexpr double slack = 0.1;
    return box.left() >= area.left() - slack && box.right() <= area.right() + slack &&
           box.top() >= area.top() - slack && box.bottom() <= area.bottom() + slack;
}

} // namespace

class TestFigureScene : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trialsLieAtTheirPayoffs()
    {
        const Figure figure = draw(Kind::Circle, collect(fourIdeals()), {}, screenLike(), {900, 700});
        const std::array places{placeOf(figure, 70, 86.0 + 2.0 / 3), placeOf(figure, 80, 80),
                                placeOf(figure, 92.5, 55 + 5.0 / 6), placeOf(figure, 90, 38 + 1.0 / 3)};
        int exact = 0;
        for (const Spot& spot : figure.spots) {
            if (spot.trial.isNone()) continue;
            const double distance = apart(spot.at, places.at(static_cast<std::size_t>(spot.cell)));
            QVERIFY2(distance < 6, qPrintable(QString::number(distance))); // the second of two equal ones is beside
            exact += distance < 1e-6;
        }
        QCOMPARE(exact, 4);
    }

    void meansLieOutsideAtTheirAngle()
    {
        const FigureData data = collect(fourIdeals());
        const Figure figure = draw(Kind::Circle, data, {}, screenLike(), {900, 700});
        const QPointF centre = placeOf(figure, 50, 50);
        const double radius = placeOf(figure, 100, 50).x() - centre.x();
        const std::array angles{61.3895, 45.0, 7.8153, -16.2602};
        int means = 0;
        for (const Spot& spot : figure.spots) {
            if (!spot.trial.isNone()) continue;
            ++means;
            const QPointF d = spot.at - centre;
            QVERIFY(std::hypot(d.x(), d.y()) > radius);
            const double angle = std::atan2(-d.y(), d.x()) * 180 / std::numbers::pi;
            QVERIFY(std::abs(angle - angles.at(static_cast<std::size_t>(spot.cell))) < 1e-3);
        }
        QCOMPARE(means, 4);
    }

    void movedPayoffsMoveTheCentre()
    {
        StudyBuilder builder;
        builder.simulated(u"Ideal"_s).orientations({u"prosocial"_s});
        builder.design().payoffs = app::svo::movedPayoffs(u"far"_s, {500, 500}, 10);
        builder.freeze().answer(1, jointGain);
        const FigureData data = collect(builder.study());
        QCOMPARE(data.centre.self, 500.0);
        QCOMPARE(data.radius, 500.0);
        const Figure figure = draw(Kind::Circle, data, {}, screenLike(), {900, 700});
        QVERIFY(apart(figure.spots.front().at, placeOf(figure, 800, 800)) < 1e-6);
    }

    void nothingLeavesItsArea_data()
    {
        QTest::addColumn<QRectF>("range");
        QTest::newRow("used half") << QRectF();
        QTest::newRow("zoomed in") << QRectF(60, 60, 25, 25);
        QTest::newRow("beside the ring") << QRectF(120, 0, 50, 50);
        QTest::newRow("far out") << QRectF(-300, -300, 700, 700);
    }

    void nothingLeavesItsArea()
    {
        // No painter clips: a clip would not survive in SVG and PDF.
        QFETCH(QRectF, range);
        View view;
        view.items = true;
        if (!range.isEmpty()) view.range = range;
        const QSizeF size(640, 480);
        const Figure figure = draw(Kind::Circle, collect(fourIdeals(30)), view, screenLike(), size);
        const QRectF paper(QPointF(), size);
        for (const Shape& shape : all<Shape>(figure.scene))
            QVERIFY2(isInside(shape.path.boundingRect(), paper),
                     qPrintable(QDebug::toString(shape.path.boundingRect())));
        for (const Marks& marks : all<Marks>(figure.scene))
            for (const QPointF& at : marks.at)
                QVERIFY(isInside(QRectF(at, QSizeF(0, 0)), paper.adjusted(-25, -25, 25, 25)));
    }

    void chanceIsInTheFigure()
    {
        // Exact distribution of uniform answers: 2.5 and 97.5 % quantiles −1.77° and 47.15°; mean 22.70, SD 12.87:
        // means of 30 lie in 22.70 ± 1.96 · 12.87 / √30 = 18.1 … 27.3.
        const Scene scene =
            draw(Kind::Circle, collect(fourIdeals(30)), {}, fileStyle({}, 7, false, false), {500, 0}).scene;
        const QString words = wordsOf(scene);
        for (const QString& number : {u"−1.8°"_s, u"47.2°"_s, u"30"_s, u"18.1°"_s, u"27.3°"_s})
            QVERIFY2(words.contains(number), qPrintable(number));
        QVERIFY(words.contains(u"simulated"_s));
        QVERIFY(scene.description.contains(u"Altruistic: mean angle 61.4°"_s));
    }

    void correctionsLeaveGhosts()
    {
        StudyBuilder builder;
        builder.simulated(u"Ideal"_s).orientations({u"competitive"_s}).trials(1).freeze().answer(1, competitor);
        const auto ghosts = [&builder] {
            const FigureData data = collect(builder.study());
            std::vector<QPointF> found;
            for (const Marks& marks : all<Marks>(draw(Kind::Circle, data, {}, screenLike(), {900, 700}).scene))
                if (!marks.stroke.dashes.isEmpty()) found.insert(found.end(), marks.at.begin(), marks.at.end());
            return found;
        };
        QVERIFY(ghosts().empty());
        builder.correct(1, 1, app::study::DecisionKind::Option, 0); // 85, 85 in the place of 85, 15
        const Figure figure = draw(Kind::Circle, collect(builder.study()), {}, screenLike(), {900, 700});
        QCOMPARE(ghosts().size(), 1U);
        QVERIFY(apart(ghosts().front(), placeOf(figure, 90, 38 + 1.0 / 3)) < 1e-6);
        QVERIFY(apart(figure.spots.front().at, placeOf(figure, 90, 50)) < 1e-6); // (5 · … + 85) / 6
        View without;
        without.ghosts = false;
        for (const Marks& marks :
             all<Marks>(draw(Kind::Circle, collect(builder.study()), without, screenLike(), {900, 700}).scene))
            QVERIFY(marks.stroke.dashes.isEmpty());
        builder.correct(1, 1, app::study::DecisionKind::Automatic);
        QVERIFY(ghosts().empty());
    }

    void uncorrectedUnreadTrialHasNoMark()
    {
        StudyBuilder builder;
        builder.simulated(u"Ideal"_s).orientations({u"prosocial"_s}).trials(2).freeze();
        builder.answer(1, jointGain).answer(2, {1, 9, 9, 0, 5, 9});
        FigureData data = collect(builder.study());
        QCOMPARE(data.scored, 1);
        QCOMPARE(data.planned, 2);
        builder.correct(2, 4, app::study::DecisionKind::Option, 0);
        data = collect(builder.study());
        QCOMPARE(data.scored, 2);
        QVERIFY(data.cells.first().points.last().wasUnread);
        QVERIFY(!data.cells.first().points.last().automatic);
    }

    void equalTrialsAreAllSeen()
    {
        const Figure figure = draw(Kind::Circle, collect(fourIdeals(40)), {}, screenLike(), {900, 700});
        for (std::size_t i = 0; i < figure.spots.size(); ++i)
            for (std::size_t k = i + 1; k < figure.spots.size(); ++k)
                QVERIFY(apart(figure.spots[i].at, figure.spots[k].at) > 0.5);
    }

    void manyTrialsAreDensity()
    {
        FigureData data = collect(fourIdeals(1));
        Rng rng;
        for (CellData& cell : data.cells)
            for (int i = 0; i < maxMarks / 4; ++i) {
                Point point = cell.points.first();
                point.trial = {i + 10};
                point.mean.self += rng.next() * 10;
                cell.points << point;
            }
        data.scored = maxMarks + 4;
        const Figure figure = draw(Kind::Circle, data, {}, screenLike(), {900, 700});
        QCOMPARE(all<Density>(figure.scene).size(), 4U);
        for (const Marks& marks : all<Marks>(figure.scene))
            QVERIFY(marks.at.size() < 10);
        for (const Density& density : all<Density>(figure.scene)) {
            QVERIFY(!density.squares.empty());
            for (const auto& square : density.squares)
                QVERIFY(square.strength > 0 && square.strength <= 1);
        }
    }

    void seriesAreFullAndHollowThenPanels()
    {
        const auto study = [](int respondents) {
            StudyBuilder builder;
            for (int i = 0; i < respondents; ++i)
                builder.server(u"model %1"_s.arg(i));
            builder.orientations({u"prosocial"_s}).freeze();
            for (const auto& trial : builder.study().trials)
                builder.answer(trial->plan.id.value, jointGain);
            return collect(builder.study());
        };
        QCOMPARE(draw(Kind::Circle, study(1), {}, screenLike(), {900, 700}).areas.size(), 1);
        QCOMPARE(draw(Kind::Circle, study(2), {}, screenLike(), {900, 700}).areas.size(), 1);
        const Figure panels = draw(Kind::Circle, study(5), {}, screenLike(), {900, 700});
        QCOMPARE(panels.areas.size(), 5);
        for (qsizetype i = 1; i < panels.areas.size(); ++i) {
            QVERIFY(!panels.areas.at(i).intersects(panels.areas.at(i - 1)));
            QCOMPARE(panels.areas.at(i).size(), panels.areas.first().size());
        }
    }

    void filteredDataKeepTheirSeries()
    {
        const FigureData data = collect(fourIdeals());
        const FigureData one =
            filtered(data, [](const CellData& cell) { return cell.orientation == u"competitive"_s; });
        QCOMPARE(one.cells.size(), 1);
        QCOMPARE(one.series.size(), 1);
        QCOMPARE(one.scored, 2);
        QCOMPARE(one.planned, 2);
        QVERIFY(filtered(data, [](const CellData&) { return false; }).series.isEmpty());
    }

    void linesAreCut()
    {
        const QRectF area(0, 0, 10, 10);
        QPainterPath path;
        addLine(path, {-5, 5}, {15, 5}, area);
        QCOMPARE(path.boundingRect(), QRectF(0, 5, 10, 0));
        QPainterPath none;
        addLine(none, {-5, -5}, {15, -5}, area);
        QVERIFY(none.isEmpty());
        QPainterPath quarter; // of a circle around a corner, only the quarter inside remains
        addArc(quarter, {0, 10}, 5, -180, 180, area);
        QVERIFY(std::abs(quarter.length() - 5 * std::numbers::pi / 2) < 0.05);
        QVERIFY(isInside(quarter.boundingRect(), area));
    }

    void namesFromOutsideAreOnePlainLine()
    {
        QCOMPARE(plainLine(u"a\nb\u202Ec\u0001d"_s), u"a\uFFFDb\uFFFDc\uFFFDd"_s);
    }

private:
    /// Numbers in [0, 1), the same in every run.
    struct Rng
    {
        quint32 state = 12345;
        double next()
        {
            state = state * 1664525U + 1013904223U;
            return state / 4294967296.0;
        }
    };
};

QTEST_MAIN(TestFigureScene)
#include "tst_ui_figure_scene.moc"
