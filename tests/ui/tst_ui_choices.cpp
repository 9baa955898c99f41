#include "app/base/files.h"
#include "app/study/templates.h"
#include "tests/support/uiworkspace.h"
#include "ui/figure/figureview.h"
#include "ui/results/resultsscreen.h"
#include "ui/shell/choicedialog.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plaintable.h"
#include <QAction>
#include <QFileDialog>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using support::UiWorkspace;
using ui::shell::ChoiceDialog;

namespace {

// An altruist, an inequality averse and a competitor: 61.3895°, 37.4824°, −16.2602° (Murphy, Ackermann & Handgraaf
// 2011), and one who left out an item.
const QByteArray people = "id,item1,item2,item3,item4,item5,item6\n"
                          "a,1,9,1,1,9,9\nb,A,I,I,D,E,I\nc,85/15,85/15,9,9,1,1\nd,1,,9,4,5,9\n";

QPushButton* button(const QWidget& parent, const QString& words)
{
    for (auto* candidate : parent.findChildren<QPushButton*>())
        if (candidate->text().contains(words)) return candidate;
    return nullptr;
}

} // namespace

class TstUiChoices : public QObject
{
    Q_OBJECT

    void importFile(UiWorkspace& ui, const QByteArray& bytes)
    {
        const QString path = ui.file(u"people.csv"_s);
        QVERIFY(app::base::writeFile(path, bytes));
        ui.window.actions().importChoices->trigger();
        auto* files = ui.window.findChild<QFileDialog*>();
        QVERIFY(files);
        emit files->fileSelected(path);
        files->close();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); } // whatever the desktop speaks

    void sumsUpAndShowsOnTheCircle()
    {
        UiWorkspace ui;
        ui.window.show();
        app::study::Design design = app::study::demoDesign();
        design.trials = 1;
        ui.workspace.create(design);
        QTRY_VERIFY(ui.isOpen());
        ui.workspace.freezePlan();
        importFile(ui, people);
        QTRY_VERIFY(ui.window.findChild<ChoiceDialog*>());
        auto* dialog = ui.window.findChild<ChoiceDialog*>();
        const auto* table = dialog->findChild<ui::widgets::PlainTable*>();
        QCOMPARE(table->item(0, 1)->text(), u"4"_s);
        QCOMPARE(table->item(1, 1)->text(), u"3"_s);
        QCOMPARE(table->item(2, 1)->text(), u"27.5°"_s); // mean of the three angles
        QCOMPARE(table->item(5, 1)->text(), u"1 (33.3 %)"_s);

        const auto* view = ui.window.findChild<ui::results::ResultsScreen*>()->figureView();
        button(*dialog, u"Show on the circle"_s)->click();
        QCOMPARE(ui.window.page(), ui::shell::MainWindow::Page::Results);
        QTRY_VERIFY(view->data() && view->data()->reference);
        QCOMPARE(view->data()->reference->scored(), 3);
    }

    void savesTheScores()
    {
        UiWorkspace ui;
        ui.window.show();
        importFile(ui, people);
        QTRY_VERIFY(ui.window.findChild<ChoiceDialog*>());
        auto* dialog = ui.window.findChild<ChoiceDialog*>();
        QVERIFY(!button(*dialog, u"Show on the circle"_s)->isEnabled()); // no study is open
        button(*dialog, u"Save the scores"_s)->click();
        const QString path = ui.file(u"scores.csv"_s);
        QFileDialog* files = nullptr;
        for (auto* candidate : ui.window.findChildren<QFileDialog*>())
            if (candidate->acceptMode() == QFileDialog::AcceptSave) files = candidate;
        QVERIFY(files);
        emit files->fileSelected(path);
        const auto bytes = app::base::readFile(path);
        QVERIFY(bytes);
        QVERIFY(bytes->contains("a,1,9,1,1,9,9,70.000000,86.666667,61.389540,altruistic,1,"));
    }

    void badFilesSayWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("no rows") << people.left(people.indexOf('\n') + 1) << u"no row below the first line"_s;
        QTest::newRow("ten") << people + "e,1,9,10,1,1,1\n" << u"row 5 (line 6), column item3"_s;
        QTest::newRow("comma") << QByteArray("id;item1;item2;item3;item4;item5;item6\na;1;2,5;1;1;1;1\n")
                               << u"row 1 (line 2), column item2"_s;
    }
    void badFilesSayWhere()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        UiWorkspace ui;
        ui.window.show();
        importFile(ui, bytes);
        auto* notice = ui.window.findChild<ui::widgets::NoticeBar*>();
        QTRY_VERIFY2(notice->sentence().contains(words), qPrintable(notice->sentence()));
        QVERIFY(notice->sentence().contains(u"people.csv"_s));
        QVERIFY(!ui.window.findChild<ChoiceDialog*>());
    }
};

QTEST_MAIN(TstUiChoices)
#include "tst_ui_choices.moc"
