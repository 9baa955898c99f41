#include "app/base/files.h"
#include "app/study/templates.h"
#include "tests/support/uiworkspace.h"
#include "ui/shell/drafts.h"
#include "ui/widgets/noticebar.h"
#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace app::study;
using support::UiWorkspace;
using Page = ui::shell::MainWindow::Page;

namespace {

Design smallDesign()
{
    Design design = demoDesign();
    design.title = u"Small"_s;
    design.participants.removeLast();
    design.orientations = {Orientation{u"prosocial"_s, {}, {}, {}}};
    design.goals = {app::prompt::Goal::None};
    design.trials = 2;
    return design;
}

QString noticeOf(const UiWorkspace& ui)
{
    return ui.window.findChild<ui::widgets::NoticeBar*>()->sentence(); // the window's comes first
}

bool isComplete(const Study& study)
{
    return !study.trials.isEmpty() &&
           std::all_of(study.trials.begin(), study.trials.end(), [](const auto& trial) { return trial->isComplete(); });
}

} // namespace

class TstUiShell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void demoIsReadyToRun()
    {
        UiWorkspace ui;
        ui.workspace.openDemo();
        QTRY_VERIFY(ui.isOpen());
        QCOMPARE(ui.study().design, demoDesign());
        QCOMPARE(ui.study().cells.size(), 20);
        QVERIFY(ui.workspace.isDraft());
        QVERIFY(ui.window.windowTitle().startsWith(u"Demo study.svo"_s));
        QVERIFY(ui.window.actions().startRun->isEnabled());
        const QString first = ui.workspace.path();
        ui.workspace.closeStudy();
        QVERIFY(!ui.workspace.document());
        QVERIFY(!ui.window.actions().startRun->isEnabled());
        ui.workspace.openDemo(); // the same one again
        QTRY_VERIFY(ui.isOpen());
        QCOMPARE(ui.workspace.path(), first);
    }

    void editsAreUndone()
    {
        UiWorkspace ui;
        ui.workspace.create(smallDesign());
        QTRY_VERIFY(ui.isOpen());
        Design other = smallDesign();
        other.trials = 7;
        ui.workspace.submit(SetDesign{other}, u"change the trials"_s);
        QCOMPARE(ui.study().design.trials, 7);
        QVERIFY(ui.window.actions().undo->text().contains(u"change the trials"_s));
        ui.window.actions().undo->trigger();
        QCOMPARE(ui.study().design, smallDesign());
        ui.window.actions().redo->trigger();
        QCOMPARE(ui.study().design, other);
        ui.window.actions().undo->trigger();
        ui.workspace.freezePlan();
        QVERIFY(ui.study().isFrozen);
        QVERIFY(!ui.window.actions().undo->isEnabled()); // nothing to go back to
        QVERIFY(!ui.window.actions().freeze->isEnabled());
        ui.workspace.submit(SetDesign{other}, u"change the trials"_s);
        QCOMPARE(ui.study().design, smallDesign());
        QVERIFY2(noticeOf(ui).contains(u"can no longer change"_s), qPrintable(noticeOf(ui)));
    }

    void runGoesToItsEnd()
    {
        UiWorkspace ui;
        ui.window.show();
        ui.workspace.create(smallDesign());
        QTRY_VERIFY(ui.isOpen());
        ui.window.actions().startRun->trigger();
        QCOMPARE(ui.window.page(), Page::Run);
        QTRY_VERIFY(isComplete(ui.study()));
        QTRY_VERIFY(!ui.workspace.isRunning());
        QTRY_VERIFY2(noticeOf(ui).contains(u"complete"_s), qPrintable(noticeOf(ui)));
        QCOMPARE(ui.study().attempts, 2 * 8); // two stages and six items, twice
        ui.window.show(Page::Design);
        const auto* notice = ui.window.findChild<ui::widgets::NoticeBar*>();
        QVERIFY(notice->isVisible()); // it waits until the user goes where it leads
        QPushButton* next = nullptr;
        for (auto* button : ui.window.findChildren<QPushButton*>())
            if (button->isVisible() && button->property("primary").toBool()) next = button;
        QVERIFY(next);
        QCOMPARE(next->text(), u"Show results"_s); // there is nothing to go on with
        next->click();
        QCOMPARE(ui.window.page(), Page::Results);
        QVERIFY(!notice->isVisible());
        // What the screen has is what the file has.
        const QString path = ui.workspace.path();
        ui.workspace.closeStudy();
        ui.workspace.open(path);
        QTRY_VERIFY(ui.isOpen());
        QVERIFY(isComplete(ui.study()));
        QCOMPARE(ui.study().attempts, 16);
    }

    void saveAsMovesADraft()
    {
        UiWorkspace ui;
        ui.workspace.create(smallDesign());
        QTRY_VERIFY(ui.isOpen());
        const QString draft = ui.workspace.path();
        const QString target = ui.file(u"Ünïcødé 数据 & test.svo"_s);
        ui.workspace.saveAs(target);
        QTRY_COMPARE(ui.workspace.path(), target);
        QVERIFY(!QFileInfo::exists(draft));
        QVERIFY(!ui.workspace.isDraft());
        QCOMPARE(ui.workspace.settings().recentFiles(), QStringList{target});
        QCOMPARE(ui.study().design, smallDesign());
        // Over an existing file, and back to work in the copy.
        const QString second = ui.file(u"second.svo"_s);
        QVERIFY(app::base::writeFile(second, "old").has_value());
        ui.workspace.saveAs(second);
        QTRY_COMPARE(ui.workspace.path(), second);
        QVERIFY(QFileInfo::exists(target));
        QVERIFY(!QFileInfo::exists(second + u".new"_s));
    }

    void secondWindowReadsOnly()
    {
        UiWorkspace one;
        one.workspace.create(smallDesign());
        QTRY_VERIFY(one.isOpen());
        UiWorkspace two;
        two.workspace.open(one.workspace.path());
        QTRY_VERIFY(two.isOpen());
        QVERIFY(two.workspace.isReadOnly());
        QVERIFY(!noticeOf(two).isEmpty());
        QVERIFY(two.window.windowTitle().contains(u"read-only"_s));
        QVERIFY(!two.window.actions().startRun->isEnabled());
        Design other = smallDesign();
        other.trials = 9;
        two.workspace.submit(SetDesign{other}, u"x"_s);
        QCOMPARE(two.study().design, smallDesign());
        const QString copy = two.file(u"copy.svo"_s);
        two.workspace.saveAs(copy);
        QTRY_VERIFY(QFileInfo::exists(copy));
        two.workspace.open(copy);
        QTRY_VERIFY(!two.workspace.isReadOnly());
    }

    void designFileBecomesAStudy()
    {
        UiWorkspace ui;
        const QString path = ui.file(u"d.json"_s);
        QVERIFY(app::base::writeFile(path, app::base::dumpJson(designToJson(smallDesign()))).has_value());
        ui.workspace.open(path);
        QTRY_VERIFY(ui.isOpen());
        QCOMPARE(ui.study().design, smallDesign());
        QVERIFY(ui.workspace.path().endsWith(u"Small.svo"_s));
        const QString out = ui.file(u"out.json"_s);
        ui.workspace.exportDesign(out);
        QCOMPARE(parseDesign(*app::base::readFile(out)).value(), smallDesign());
    }

    void damagedFileLeavesTheOpenStudy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no study") << u"x.svo"_s << QByteArray("not a database");
        QTest::newRow("empty") << u"x.svo"_s << QByteArray();
        QTest::newRow("no design") << u"x.json"_s << QByteArray("{\"format\": 1");
        QTest::newRow("not there") << u"gone.svo"_s << QByteArray();
    }
    void damagedFileLeavesTheOpenStudy()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        UiWorkspace ui;
        ui.workspace.create(smallDesign());
        QTRY_VERIFY(ui.isOpen());
        const QString path = ui.workspace.path();
        if (name != u"gone.svo"_s) QVERIFY(app::base::writeFile(ui.file(name), bytes).has_value());
        ui.workspace.open(ui.file(name));
        QTRY_VERIFY(!noticeOf(ui).isEmpty());
        QCOMPARE(ui.workspace.path(), path);
    }

    void droppedFileIsOpened()
    {
        UiWorkspace ui;
        const QString path = ui.file(u"d.json"_s);
        QVERIFY(app::base::writeFile(path, app::base::dumpJson(designToJson(smallDesign()))).has_value());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&ui.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&ui.window, &drop);
        QTRY_VERIFY(ui.isOpen());
        data.setUrls({QUrl::fromLocalFile(ui.file(u"picture.png"_s))});
        QDragEnterEvent other({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        other.ignore();
        QCoreApplication::sendEvent(&ui.window, &other);
        QVERIFY(!other.isAccepted());
    }

    void closingDuringARunAsks()
    {
        UiWorkspace ui;
        ui.window.show();
        ui.workspace.create(smallDesign());
        QTRY_VERIFY(ui.isOpen());
        ui.workspace.setSimulatedPace(app::base::Milliseconds(60'000)); // it never ends by itself
        ui.window.actions().startRun->trigger();
        QTRY_VERIFY(ui.study().attempts > 0);
        QVERIFY(!ui.window.close());
        auto* question = ui.window.findChild<QMessageBox*>();
        QVERIFY(question);
        for (auto* button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::AcceptRole) button->click();
        QTRY_VERIFY(!ui.window.isVisible());
    }

    void pauseAndGoOn()
    {
        UiWorkspace ui;
        ui.workspace.create(smallDesign());
        QTRY_VERIFY(ui.isOpen());
        ui.workspace.setSimulatedPace(app::base::Milliseconds(2));
        auto& actions = ui.window.actions();
        actions.startRun->trigger();
        QTRY_VERIFY(ui.study().attempts > 0);
        QVERIFY(!actions.startRun->isEnabled());
        actions.pauseRun->trigger();
        QTRY_VERIFY(ui.workspace.isPaused() || !ui.workspace.isRunning());
        QVERIFY(actions.startRun->isEnabled());
        actions.startRun->trigger();
        QTRY_VERIFY(isComplete(ui.study()));
        QCOMPARE(ui.study().attempts, 16); // nothing was asked twice
    }

    void noTwoActionsShareAKey()
    {
        UiWorkspace ui;
        QHash<QString, QString> owners;
        for (const auto* action : ui.window.findChildren<QAction*>())
            for (const QKeySequence& key : action->shortcuts()) {
                if (action->shortcutContext() != Qt::WindowShortcut) continue;
                const QString name = key.toString();
                QVERIFY2(!owners.contains(name) || owners.value(name) == action->text(),
                         qPrintable(name + u": "_s + owners.value(name) + u", "_s + action->text()));
                owners.insert(name, action->text());
            }
        QVERIFY(owners.size() > 15);
        ui.window.actions().shortcuts->trigger();
        const auto* table = ui.window.findChild<QDialog*>()->findChild<QTableWidget*>();
        QVERIFY(table->rowCount() > 15);
    }

    void zoomStepsAndReturns()
    {
        UiWorkspace ui;
        auto& actions = ui.window.actions();
        actions.zoomIn->trigger();
        QCOMPARE(ui.workspace.settings().zoomPercent(), 110);
        for (int i = 0; i < 10; ++i)
            actions.zoomIn->trigger();
        QCOMPARE(ui.workspace.settings().zoomPercent(), 200);
        actions.zoomReset->trigger();
        QCOMPARE(ui.workspace.settings().zoomPercent(), 100);
        for (int i = 0; i < 10; ++i)
            actions.zoomOut->trigger();
        QCOMPARE(ui.workspace.settings().zoomPercent(), 80);
        actions.zoomReset->trigger();
    }

    void draftNamesAreSafe_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Goal effect"_s << u"Goal effect.svo"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"Untitled study.svo"_s; // a name never begins with a point
        QTest::newRow("signs") << u"a/b\\c:d*e?f\"g<h>i|j"_s << u"abcdefghij.svo"_s;
        QTest::newRow("script") << u"数据"_s << u"数据.svo"_s;
        QTest::newRow("nothing") << u"///"_s << u"Untitled study.svo"_s;
    }
    void draftNamesAreSafe()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = ui::shell::draftPath(folder.path(), title);
        QCOMPARE(QFileInfo(path).absolutePath(), QFileInfo(folder.path()).absoluteFilePath());
        QCOMPARE(QFileInfo(path).fileName(), name);
        QVERIFY(app::base::writeFile(path, {}).has_value());
        QVERIFY(ui::shell::draftPath(folder.path(), title) != path);
    }
};

QTEST_MAIN(TstUiShell)
#include "tst_ui_shell.moc"
