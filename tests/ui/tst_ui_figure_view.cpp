#include "tests/support/studybuilder.h"
#include "ui/figure/figureview.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtCharts/QValueAxis>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace ui::figure;
using app::study::TrialId;
using support::StudyBuilder;

namespace {

// Mixtures that give three different places; 45° is the joint gain maximiser of Murphy, Ackermann & Handgraaf 2011.
app::study::Study study()
{
    StudyBuilder builder;
    builder.server(u"qwen3:8b"_s).orientations({u"prosocial"_s, u"competitive"_s}).trials(2).freeze();
    builder.answer(1, {1, 9, 9, 1, 5, 9}).answer(2, {3, 7, 8, 2, 5, 9});
    builder.answer(3, {9, 1, 9, 9, 1, 1}).answer(4, {7, 3, 8, 9, 1, 2});
    builder.correct(4, 2, app::study::DecisionKind::Option, 3);
    return builder.study();
}

std::shared_ptr<const FigureData> data()
{
    return std::make_shared<const FigureData>(collect(study()));
}

} // namespace

class TestFigureView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); } // whatever the desktop speaks

    void init()
    {
        m_view = std::make_unique<FigureView>();
        m_view->resize(800, 600);
        m_view->setFigure(Kind::Circle, data(), {});
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }

    void cleanup() { m_view.reset(); }

    void clickOpensTheRightTrial()
    {
        for (const qint64 id : {1, 2, 3, 4}) {
            QSignalSpy spy(m_view.get(), &FigureView::trialActivated);
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(id));
            QCOMPARE(spy.size(), 1);
            QCOMPARE(spy.first().first().value<TrialId>().value, id);
            QCOMPARE(m_view->selectedTrial().value, id);
        }
    }

    void clickOnAMeanChoosesItsCell()
    {
        QSignalSpy cells(m_view.get(), &FigureView::cellActivated);
        QSignalSpy trials(m_view.get(), &FigureView::trialActivated);
        for (const Spot& spot : std::vector(m_view->figure().spots))
            if (spot.trial.isNone()) QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, spot.at.toPoint());
        QCOMPARE(cells.size(), 2);
        QCOMPARE(cells.last().first().toInt(), 1);
        QVERIFY(trials.isEmpty());
    }

    void clickBesideClears()
    {
        m_view->selectTrial({1});
        QSignalSpy spy(m_view.get(), &FigureView::trialSelected);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(5, 5));
        QCOMPARE(spy.size(), 1);
        QVERIFY(m_view->selectedTrial().isNone());
    }

    void pointingShowsACard()
    {
        QTest::mouseMove(m_view->viewport(), placeOf(4));
        QStringList words;
        for (const QLabel* label : m_view->findChildren<QLabel*>())
            if (label->isVisible()) words << label->text();
        const QString all = words.join(u'\n');
        for (const QString& part : {u"qwen3:8b"_s, u"Competitive"_s, u"trial 2"_s, u"Corrected by"_s})
            QVERIFY2(all.contains(part), qPrintable(all));
        QTest::mouseMove(m_view->viewport(), QPoint(5, 5));
        for (const QLabel* label : m_view->findChildren<QLabel*>())
            QVERIFY(!label->isVisible());
    }

    void arrowsGoFromMarkToMark()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(current().trial.value, 1);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(current().trial.value, 2);
        QTest::keyClick(m_view.get(), Qt::Key_Down); // the next cell
        QCOMPARE(current().cell, 1);
        QCOMPARE(current().trial.value, 3);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(current().cell, 0);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(current().trial.isNone()); // means come last
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QSignalSpy spy(m_view.get(), &FigureView::trialActivated);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<TrialId>().value, 1);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_view->currentSpot(), -1);
    }

    void marksAreThereForScreenReaders()
    {
        QAccessibleInterface* figure = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(figure);
        QCOMPARE(figure->role(), QAccessible::Chart);
        QCOMPARE(figure->childCount(), 6); // four trials, two means
        QAccessibleInterface* first = figure->child(0);
        QCOMPARE(first->text(QAccessible::Name), u"qwen3:8b, Prosocial, trial 1: angle 45.0°, Prosocial."_s);
        QVERIFY(figure->child(3)->text(QAccessible::Name).contains(u"Corrected by"_s));
        QVERIFY(figure->child(5)->text(QAccessible::Name).contains(u"mean of 2"_s));
        QCOMPARE(figure->indexOfChild(first), 0);
        QCOMPARE(first->parent(), figure);
        QCOMPARE(figure->childAt(first->rect().center().x(), first->rect().center().y()), first);
        QVERIFY(!figure->child(6));

        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(figure->focusChild(), first);
        QVERIFY(first->state().focused);
        QSignalSpy spy(m_view.get(), &FigureView::trialActivated);
        auto* action = first->actionInterface();
        QVERIFY(action);
        action->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(spy.size(), 1);
        QVERIFY(first->state().selected);

        m_view->setFigure(Kind::Circle, nullptr, {}); // a screen reader may hold on to a mark that is gone
        QVERIFY(!first->isValid());
        QVERIFY(first->text(QAccessible::Name).isEmpty());
        QCOMPARE(figure->childCount(), 0);
    }

    void wheelZoomsAboutThePointer()
    {
        const QPointF before = placeOf(1);
        QSignalSpy spy(m_view.get(), &FigureView::zoomChanged);
        const QPointF global = m_view->viewport()->mapToGlobal(before);
        QWheelEvent wheel(before, global, {}, {0, 120 * 5}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &wheel);
        QVERIFY(m_view->isZoomed());
        QCOMPARE(spy.size(), 1);
        QVERIFY((QPointF(placeOf(1)) - before).manhattanLength() <= 3); // stays under the pointer
        const auto axes = m_view->chart()->axes(Qt::Horizontal);
        const auto* axis = qobject_cast<QValueAxis*>(axes.first());
        QVERIFY(axis);
        QVERIFY(std::abs(axis->min() - m_view->figure().range.left()) < 1e-9);
        QTest::keyClick(m_view.get(), Qt::Key_0);
        QVERIFY(!m_view->isZoomed());
    }

    void draggingPans()
    {
        const QPoint from = placeOf(1);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, QPoint(300, 300));
        QMouseEvent move(QEvent::MouseMove, QPointF(340, 320), m_view->viewport()->mapToGlobal(QPointF(340, 320)),
                         Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(m_view->viewport(), &move);
        QSignalSpy spy(m_view.get(), &FigureView::trialSelected);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, QPoint(340, 320));
        QVERIFY((placeOf(1) - from - QPoint(40, 20)).manhattanLength() <= 2);
        QVERIFY(spy.isEmpty()); // a drag is no click
    }

    void lassoTakesWhatItEncircles()
    {
        QSignalSpy chosen(m_view.get(), &FigureView::trialsChosen);
        const QPoint at = placeOf(1);
        const std::array corners{at + QPoint(-9, -9), at + QPoint(9, -9), at + QPoint(9, 9), at + QPoint(-9, 9)};
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, corners[0]);
        for (const QPoint& corner : corners)
            QTest::mouseMove(m_view->viewport(), corner);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, corners[3]);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(m_view->chosenTrials().contains(TrialId{1}));
        for (const Spot& spot : m_view->figure().spots) {
            const QPointF d = spot.at - at;
            const bool isInside = std::abs(d.x()) < 8 && std::abs(d.y()) < 8;
            if (!spot.trial.isNone() && isInside) QVERIFY(m_view->chosenTrials().contains(spot.trial));
            if (std::abs(d.x()) > 10 || std::abs(d.y()) > 10) QVERIFY(!m_view->chosenTrials().contains(spot.trial));
        }
        QVERIFY(!m_view->isZoomed()); // it does not move the view
    }

    void keyboardChoosesSeveral()
    {
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        const TrialId first = current().trial;
        QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(m_view->chosenTrials(), (QSet<TrialId>{first, current().trial}));
        QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(m_view->chosenTrials(), QSet<TrialId>{first});
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(m_view->chosenTrials().isEmpty());
    }

    void newDataKeepZoomAndFocus()
    {
        m_view->zoomBy(1.5, m_view->viewport()->rect().center());
        const QRectF range = m_view->figure().range;
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Right);
        const TrialId trial = current().trial;
        m_view->setFigure(Kind::Circle, data(), {});
        QVERIFY((m_view->figure().range.topLeft() - range.topLeft()).manhattanLength() < 1e-6);
        QCOMPARE(current().trial, trial);
    }

    void everyKindIsDrawn_data()
    {
        QTest::addColumn<int>("kind");
        for (const QString& name : kindNames())
            QTest::newRow(qPrintable(name)) << static_cast<int>(*kindFromName(name));
    }

    void everyKindIsDrawn()
    {
        QFETCH(int, kind);
        m_view->setFigure(static_cast<Kind>(kind), data(), {});
        QVERIFY(!m_view->figure().scene.elements.empty());
        QVERIFY(!m_view->accessibleName().isEmpty());
        const QImage image = m_view->grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); x += 2)
                colours << image.pixel(x, y);
        QVERIFY(colours.size() > 5);
    }

private:
    QPoint placeOf(qint64 trial) const
    {
        for (const Spot& spot : m_view->figure().spots)
            if (spot.trial.value == trial) return spot.at.toPoint();
        return {};
    }
    Spot current() const { return m_view->figure().spots.at(static_cast<std::size_t>(m_view->currentSpot())); }
    std::unique_ptr<FigureView> m_view;
};

QTEST_MAIN(TestFigureView)
#include "tst_ui_figure_view.moc"
