#include "app/study/document.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/studybuilder.h"
#include "ui/figure/figureview.h"
#include "ui/results/celltable.h"
#include "ui/results/resultsscreen.h"
#include "ui/results/showpanel.h"
#include "ui/results/tablecopy.h"
#include "ui/shell/exportdatadialog.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/emptystate.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace ui::results;
using app::study::DecisionKind;
using app::study::StudyDocument;
using app::study::TrialId;
using support::StudyBuilder;
using ui::figure::Kind;

namespace {

// Murphy, Ackermann & Handgraaf 2011: joint gain maximiser (45°) and competitor (−16.26°).
constexpr std::array jointGain{1, 9, 9, 1, 5, 9};
constexpr std::array competitor{9, 1, 9, 9, 1, 1};

StudyBuilder small()
{
    StudyBuilder builder;
    builder.server(u"qwen3:8b"_s).server(u"gpt"_s).orientations({u"prosocial"_s, u"competitive"_s}).trials(3);
    builder.freeze();
    for (const auto& trial : builder.study().trials)
        builder.answer(trial->plan.id.value, trial->plan.cell % 2 == 0 ? jointGain : competitor);
    return builder;
}

} // namespace

class TestResults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); } // whatever the desktop speaks

    void init()
    {
        m_screen = std::make_unique<ResultsScreen>();
        m_screen->resize(1264, 776);
        m_screen->show();
    }

    void cleanup()
    {
        m_screen.reset();
        m_document.reset();
    }

    void saysWhatWillBeHere()
    {
        auto* empty = m_screen->findChild<ui::widgets::EmptyState*>();
        QVERIFY(empty->isVisible());
        QVERIFY(!m_screen->findChild<QTableView*>()->isVisible());
        StudyBuilder builder;
        builder.server(u"qwen3:8b"_s).trials(1);
        open(builder.study());
        QVERIFY(empty->isVisible());
        QSignalSpy spy(m_screen.get(), &ResultsScreen::runRequested);
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
    }

    void tableIsTheFiguresTwin()
    {
        QSignalSpy status(m_screen.get(), &ui::widgets::Screen::statusTextChanged);
        open(small().study());
        const CellModel& cells = m_screen->table()->cells();
        QCOMPARE(cells.rowCount(), 5); // four cells and chance
        QCOMPARE(text(0, CellModel::Respondent), u"qwen3:8b"_s);
        QCOMPARE(text(0, CellModel::Mean), u"45.0°"_s);
        QCOMPARE(text(1, CellModel::Mean), u"−16.3°"_s);
        QCOMPARE(text(1, CellModel::Scored), u"3 of 3"_s);
        QCOMPARE(text(1, CellModel::Categories), u"0 · 0 · 0 · 3"_s);
        QCOMPARE(text(1, CellModel::Distance), u"0.0°"_s);
        QCOMPARE(text(0, CellModel::Vr), u"1.00"_s);
        // Exact distribution of uniform answers: mean 22.703°, SD 12.866, 50.68 % and 49.23 %, transitive 41.857 %.
        QCOMPARE(text(4, CellModel::Mean), u"22.7°"_s);
        QCOMPARE(text(4, CellModel::Sd), u"12.9"_s);
        QCOMPARE(text(4, CellModel::Categories), u"0 · 51 · 49 · 0 %"_s);
        QCOMPARE(text(4, CellModel::Transitive), u".42"_s);
        QCOMPARE(spots(), 12);
        QCOMPARE(status.last().first().toString(), u"12 of 12 trials scored in this view"_s);
        QCOMPARE(text(0, CellModel::Transitive), u"1.00"_s);
    }

    void uncheckingHides()
    {
        open(small().study());
        QTest::mouseClick(row(u"Competitive"_s)->box(), Qt::LeftButton, {}, QPoint(5, 8));
        QCOMPARE(m_screen->table()->cells().rowCount(), 3);
        QCOMPARE(spots(), 6);
        QTest::mouseClick(row(u"gpt"_s)->box(), Qt::LeftButton, {}, QPoint(5, 8));
        QCOMPARE(m_screen->table()->cells().rowCount(), 2);
        QCOMPARE(spots(), 3);
        QTest::mouseClick(row(u"Competitive"_s)->box(), Qt::LeftButton, {}, QPoint(5, 8));
        QCOMPARE(spots(), 6);
        QTest::mouseClick(row(u"Each trial"_s)->box(), Qt::LeftButton, {}, QPoint(5, 8));
        QCOMPARE(spots(), 0);
    }

    void manyRespondentsStartWithTheFirst()
    {
        StudyBuilder builder;
        for (const QString& name : {u"a"_s, u"b"_s, u"c"_s})
            builder.server(name);
        builder.orientations({u"prosocial"_s}).freeze();
        for (const qint64 id : {1, 2, 3})
            builder.answer(id, jointGain);
        open(builder.study());
        QVERIFY(row(u"a"_s)->isChecked());
        QVERIFY(!row(u"b"_s)->isChecked());
        QCOMPARE(spots(), 1);
    }

    void correctionMovesThePointAndLeavesAGhost()
    {
        open(small().study());
        QCoreApplication::processEvents(); // the panel has its width
        const QPointF before = placeOf(4);
        QVERIFY(ghosts().empty());
        QSignalSpy updated(m_screen.get(), &ResultsScreen::updated);
        app::study::Override entry;
        entry.trial = {4};
        entry.item = 1;
        entry.kind = DecisionKind::Option;
        entry.place = 0;
        entry.by = u"MK"_s;
        entry.reason = u"Says so."_s;
        entry.at = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
        const auto undo = m_document->submit(app::study::AddOverride{entry});
        QVERIFY(undo);
        QVERIFY(updated.wait(10'000));
        QVERIFY(std::hypot(placeOf(4).x() - before.x(), placeOf(4).y() - before.y()) > 10);
        QCOMPARE(ghosts().size(), 1U);
        const ui::figure::Figure& figure = m_screen->figureView()->figure();
        const QRectF& area = figure.areas.first();
        const QPointF ghost = ghosts().front() - area.topLeft();
        QVERIFY(std::abs(figure.range.left() + ghost.x() / area.width() * figure.range.width() - 90) < 0.1);
        QVERIFY(std::abs(figure.range.bottom() - ghost.y() / area.height() * figure.range.height() - 230.0 / 6) < 0.1);
        QVERIFY(m_document->submit(**undo));
        QVERIFY(updated.wait(10'000));
        QVERIFY(ghosts().empty());
        QVERIFY((placeOf(4) - before).manhattanLength() < 1e-6);
    }

    void circleTableAndTranscriptAreOneSelection()
    {
        open(small().study());
        m_screen->selectTrial({4});
        QCOMPARE(m_screen->table()->selectedCell(), 1);
        QCOMPARE(m_screen->figureView()->selectedTrial().value, 4);
        QSignalSpy opened(m_screen.get(), &ResultsScreen::trialActivated);
        QTest::mouseClick(m_screen->figureView()->viewport(), Qt::LeftButton, {}, placeOf(7).toPoint());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<TrialId>().value, 7);
        QCOMPARE(m_screen->table()->selectedCell(), 2);

        QTableView* table = m_screen->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(1, 3)).center());
        QCOMPARE(m_screen->figureView()->view().emphasised, std::optional(1));
        QTest::keyClick(m_screen->figureView(), Qt::Key_Escape);
        QCOMPARE(m_screen->table()->selectedCell(), -1);
        QVERIFY(!m_screen->figureView()->view().emphasised);
        QVERIFY(m_screen->figureView()->selectedTrial().isNone());
    }

    void goalConditionsAreComparedWhatever()
    {
        StudyBuilder builder;
        builder.server(u"qwen3:8b"_s).orientations({u"prosocial"_s, u"competitive"_s}).trials(2);
        builder.server(u"gpt"_s);
        builder.design().goals = {app::prompt::Goal::Self, app::prompt::Goal::None};
        builder.freeze();
        for (const auto& trial : builder.study().trials)
            builder.answer(trial->plan.id.value, jointGain);
        open(builder.study());
        QCOMPARE(m_screen->table()->cells().rowCount(), 5); // with goal: two respondents, two values, chance
        m_screen->showKind(Kind::GoalEffect);
        QCOMPARE(m_screen->figureView()->figure().spots.size(), 8U); // both conditions of four pairs
    }

    void findingsLeadToReview()
    {
        StudyBuilder builder;
        builder.server(u"qwen3:8b"_s).orientations({u"prosocial"_s}).trials(2).freeze();
        builder.answer(1, {1, 9, 0, 1, 5, 9}).answer(2, jointGain);
        open(builder.study());
        QPushButton* review = nullptr;
        for (QPushButton* button : m_screen->panel()->findChildren<QPushButton*>())
            if (button->isVisible()) review = button;
        QVERIFY(review);
        QSignalSpy spy(m_screen.get(), &ResultsScreen::reviewRequested);
        QTest::mouseClick(review, Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
    }

    void copyIsForDocumentsAndForNumbers()
    {
        open(small().study());
        m_screen->copyTable();
        const QMimeData* data = QApplication::clipboard()->mimeData();
        const QString html = data->html();
        QCOMPARE(html.count(u"<tr>"_s), 6);
        QVERIFY(html.contains(u"border-top:1pt solid black;border-bottom:1pt solid black"_s));
        QVERIFY(!html.contains(u"border-left"_s) && !html.contains(u"border-right"_s));
        QVERIFY(html.contains(u"−16.3°"_s));
        const QStringList lines = QString::fromUtf8(data->data(u"text/tab-separated-values"_s)).split(u'\n');
        QCOMPARE(lines.size(), 6); // heading, four cells, end
        const QStringList names = lines.first().split(u'\t');
        const QStringList values = lines.at(2).split(u'\t');
        QCOMPARE(values.size(), names.size());
        bool isNumber = false;
        const double angle = QLocale::c().toDouble(values.at(names.indexOf(u"mean_angle"_s)), &isNumber);
        QVERIFY(isNumber);
        QVERIFY(std::abs(angle + 16.2602) < 1e-4);
        QVERIFY(data->hasText());
    }

    void copyTakesABlock()
    {
        open(small().study());
        CellTable* table = m_screen->table();
        const auto place = [&](int row, int column) {
            return table->visualRect(table->model()->index(row, column)).center();
        };
        const auto copied = [&] {
            for (QAction* action : table->actions())
                if (action->shortcut() == QKeySequence(QKeySequence::Copy)) action->trigger();
            const QMimeData* data = QApplication::clipboard()->mimeData();
            return std::pair(QString::fromUtf8(data->data(u"text/tab-separated-values"_s)), data->html());
        };
        // A row by click: all its numbers, and its cell steps forward in the figure.
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place(1, CellModel::Mean));
        QCOMPARE(table->selectedCell(), table->cells().cellAt(1));
        const auto [row, rowHtml] = copied();
        QCOMPARE(row.split(u'\n').size(), 3);
        QVERIFY(row.contains(u"-16.26"_s) && row.contains(u"qwen3:8b"_s));
        QCOMPARE(rowHtml.count(u"<tr>"_s), 2);
        // A block by Shift: two rows, mean and SD and interval.
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place(0, CellModel::Mean));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier, place(0, CellModel::Mean));
        QTest::keyClick(table, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table->selectedRows(), (QList<int>{0, 1}));
        QCOMPARE(table->selectedColumns(), (QList<int>{CellModel::Mean, CellModel::Sd, CellModel::Interval}));
        const QStringList lines = copied().first.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first(), u"mean_angle\tsd_angle\tci_low\tci_high"_s);
        bool isNumber = false;
        QVERIFY(std::abs(QLocale::c().toDouble(lines.at(2).section(u'\t', 0, 0), &isNumber) + 16.2602) < 1e-4);
        QVERIFY(isNumber);
        // A single field is a bare number.
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place(1, CellModel::Mean));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier, place(1, CellModel::Mean));
        QVERIFY(std::abs(QLocale::c().toDouble(copied().first, &isNumber) + 16.2602) < 1e-4);
        QVERIFY(isNumber);
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!table->selectionModel()->hasSelection());
    }

    void theTableHasItsColumnsFirst()
    {
        open(small().study());
        QPushButton* show = nullptr;
        for (auto* button : m_screen->findChildren<QPushButton*>())
            if (button->accessibleName() == u"Show what is in the figure"_s) show = button;
        QVERIFY(show);
        const int all = m_screen->table()->wantedWidth();
        m_screen->resize(all + m_screen->panel()->width() + 40, 700);
        QVERIFY(m_screen->panel()->isVisible() && show->isChecked());
        QTRY_VERIFY(!m_screen->table()->horizontalScrollBar()->isVisible());
        m_screen->resize(all + 20, 700);
        QVERIFY(!m_screen->panel()->isVisible() && !show->isChecked());
        QTRY_VERIFY(!m_screen->table()->horizontalScrollBar()->isVisible());
        QTest::mouseClick(show, Qt::LeftButton); // the user decides, and is obeyed from then on
        QVERIFY(m_screen->panel()->isVisible());
        m_screen->resize(all + 10, 700);
        QVERIFY(m_screen->panel()->isVisible());
    }

    void dataOfWhomIsAChoice()
    {
        app::study::Design design = small().study().design;
        design.participants.clear();
        StudyBuilder mixed(design);
        mixed.server(u"qwen3:8b"_s).simulated(u"Random"_s);
        const auto remarks = [](const QWidget& dialog) {
            QString text;
            for (const auto* label : dialog.findChildren<QLabel*>())
                text += label->text() + u'\n';
            return text;
        };
        ui::shell::ExportDataDialog both(mixed.design());
        QCOMPARE(both.options().participants, QStringList{u"qwen3:8b"_s});
        QVERIFY(remarks(both).contains(u"left out unless you choose them"_s));
        for (auto* row : both.findChildren<ui::widgets::CheckRow*>())
            if (row->title() == u"Random"_s) row->box()->click();
        QCOMPARE(both.options().participants, (QStringList{u"qwen3:8b"_s, u"Random"_s}));
        StudyBuilder alone(design); // else there would be nothing to export
        alone.simulated(u"Random"_s).design().pilot = true;
        ui::shell::ExportDataDialog simulated(alone.design());
        QCOMPARE(simulated.options().participants, QStringList{u"Random"_s});
        QVERIFY(remarks(simulated).contains(u"All respondents of this study are simulated"_s));
        QVERIFY(remarks(simulated).contains(u"This study is a pilot"_s));
    }

    void sizeInOtherUnits()
    {
        open(small().study());
        ExportSettings settings;
        settings.options.preset = u"nature-single"_s;
        ExportDialog dialog(settings, m_screen->figureView()->sharedData(), {});
        QComboBox* unit = nullptr;
        for (auto* box : dialog.findChildren<QComboBox*>())
            if (box->findData(u"px"_s) >= 0) unit = box;
        QVERIFY(unit);
        const auto boxes = dialog.findChildren<QDoubleSpinBox*>();
        // 89 mm are 3.504 inches, and 1051 pixels at 300 dpi.
        QCOMPARE(boxes.at(0)->value(), 89.0);
        unit->setCurrentIndex(unit->findData(u"in"_s));
        emit unit->activated(unit->currentIndex());
        QCOMPARE(boxes.at(0)->value(), 3.504);
        unit->setCurrentIndex(unit->findData(u"px"_s));
        emit unit->activated(unit->currentIndex());
        QCOMPARE(boxes.at(0)->value(), 1051.0);
        QVERIFY(std::abs(*dialog.settings().options.widthMm - 89) < 0.05);
        boxes.at(1)->setValue(600);
        QVERIFY(std::abs(*dialog.settings().options.heightMm - 50.8) < 1e-6); // two inches
        QCOMPARE(dialog.settings().unit, app::report::LengthUnit::Pixels);
    }

    void lassoSelectsInTableToo()
    {
        open(small().study());
        ui::figure::FigureView* figure = m_screen->figureView();
        QSignalSpy opened(m_screen.get(), &ResultsScreen::trialActivated);
        QSignalSpy status(m_screen.get(), &ui::widgets::Screen::statusTextChanged);
        figure->setLasso(true);
        const QRect pane = figure->viewport()->rect().adjusted(2, 2, -2, -2);
        QTest::mousePress(figure->viewport(), Qt::LeftButton, {}, pane.topLeft());
        for (const QPoint& corner : {pane.topRight(), pane.bottomRight(), pane.bottomLeft()})
            QTest::mouseMove(figure->viewport(), corner);
        QTest::mouseRelease(figure->viewport(), Qt::LeftButton, {}, pane.bottomLeft());
        const int scored = m_screen->figureView()->data()->scored;
        QCOMPARE(figure->chosenTrials().size(), scored);
        QCOMPARE(m_screen->table()->selectedRows().size(), m_screen->figureView()->data()->cells.size());
        QVERIFY(status.last().at(1).toString().contains(QString::number(scored)));
        // Enter goes through their transcripts, Escape lets go.
        for (int i = 0; i <= scored; ++i)
            QTest::keyClick(figure, Qt::Key_Return);
        QCOMPARE(opened.size(), scored + 1);
        QVERIFY(opened.at(0).first() != opened.at(1).first());
        QCOMPARE(opened.at(scored).first(), opened.at(0).first());
        QTest::keyClick(figure, Qt::Key_Escape);
        QVERIFY(figure->chosenTrials().isEmpty() && !figure->isLasso());
        QVERIFY(!m_screen->table()->selectionModel()->hasSelection());
    }

    void exportWritesWhatIsShown()
    {
        open(small().study());
        ui::figure::View view;
        ExportDialog dialog({}, std::make_shared<const ui::figure::FigureData>(*m_screen->figureView()->data()), view);
        QTemporaryDir folder;
        QVERIFY(dialog.write(folder.filePath(u"circle"_s)));
        QFile file(folder.filePath(u"circle.svg"_s)); // the ending was added
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("qwen3:8b"));
        const auto failed = dialog.write(folder.filePath(u"no/such/folder/circle.svg"_s));
        QVERIFY(!failed);
        QVERIFY(failed.error().what.contains(u"circle.svg"_s));
    }

    void tableForLatexAndMarkdown()
    {
        open(small().study());
        const QString latex = tableLatex(*m_screen->table());
        QVERIFY(latex.startsWith(u"\\begin{tabular}{ll"_s));
        QVERIFY(latex.contains(u"\\toprule"_s) && latex.contains(u"\\midrule"_s) && latex.contains(u"\\bottomrule"_s));
        QVERIFY(latex.contains(u"$-$16.3$^{\\circ}$"_s) && !latex.contains(u'−'));
        const QStringList lines = tableMarkdown(*m_screen->table()).trimmed().split(u'\n');
        QCOMPARE(lines.size(), 7); // heading, rule, four cells, chance
        QVERIFY(lines.at(1).startsWith(u"|:---|:---|---:"_s));
        for (const QString& line : lines)
            QCOMPARE(line.count(u'|'), lines.first().count(u'|'));
        QVERIFY(lines.first().contains(u"VR above chance"_s));
        const QImage picture = m_screen->table()->picture().toImage();
        QVERIFY(picture.width() > 600 && picture.height() > 150);
    }

    void allFiguresAtOnce()
    {
        open(small().study());
        const QTemporaryDir folder;
        ExportSettings settings;
        settings.options.preset = u"nature-single"_s;
        ExportDialog dialog(settings, m_screen->figureView()->sharedData(), {});
        QVERIFY(dialog.writeAll(folder.path()));
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        // Of the ten kinds, this study has no second goal, no third value, no model attributes and no coder.
        QCOMPARE(files.size(), 6);
        for (const QString& file : files)
            QVERIFY(file.endsWith(u".svg"_s));
    }

    void everythingHasAName()
    {
        open(small().study());
        for (const QWidget* widget : m_screen->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
            auto* access = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            const QString who = QString::fromLatin1(widget->metaObject()->className()) + u" in "_s +
                                QString::fromLatin1(widget->parentWidget()->metaObject()->className());
            QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), qPrintable(who));
        }
    }

    void aClosedStudyLeavesNothing()
    {
        m_document = std::make_unique<StudyDocument>(small().study(), m_journal);
        m_screen->setDocument(m_document.get());
        m_screen->setDocument(nullptr); // while its sums are under way
        QTest::qWait(1);                // whatever was posted
        QVERIFY(m_screen->findChild<ui::widgets::EmptyState*>()->isVisible());
        open(small().study());
        QCOMPARE(spots(), 12);
    }

private:
    void open(const app::study::Study& study)
    {
        m_document = std::make_unique<StudyDocument>(study, m_journal);
        QSignalSpy updated(m_screen.get(), &ResultsScreen::updated);
        m_screen->setDocument(m_document.get());
        QVERIFY(!updated.isEmpty() || updated.wait(10'000)); // a small study may be summed up at once
    }
    QString text(int line, int column) const
    {
        const CellModel& cells = m_screen->table()->cells();
        return cells.index(line, column).data().toString();
    }
    int spots() const
    {
        int count = 0;
        for (const auto& spot : m_screen->figureView()->figure().spots)
            count += !spot.trial.isNone();
        return count;
    }
    QPointF placeOf(qint64 trial) const
    {
        for (const auto& spot : m_screen->figureView()->figure().spots)
            if (spot.trial.value == trial) return spot.at;
        return {};
    }
    std::vector<QPointF> ghosts() const
    {
        std::vector<QPointF> found;
        for (const auto& element : m_screen->figureView()->figure().scene.elements)
            if (const auto* marks = std::get_if<ui::figure::Marks>(&element); marks && !marks->stroke.dashes.isEmpty())
                found.insert(found.end(), marks->at.begin(), marks->at.end());
        return found;
    }
    ui::widgets::CheckRow* row(const QString& title) const
    {
        for (auto* found : m_screen->panel()->findChildren<ui::widgets::CheckRow*>())
            if (found->title() == title) return found;
        qFatal("no such row");
    }

    support::MemoryJournal m_journal;
    std::unique_ptr<StudyDocument> m_document;
    std::unique_ptr<ResultsScreen> m_screen;
};

QTEST_MAIN(TestResults)
#include "tst_ui_results.moc"
