#include "ui/shell/calibrationdialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plaintable.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using ui::shell::CalibrationDialog;

namespace {

app::run::CalibrationOptions few()
{
    app::run::CalibrationOptions options;
    options.seeds = 60;
    return options;
}

QString wordsOf(const QWidget& widget)
{
    QStringList words;
    for (const auto* label : widget.findChildren<QLabel*>())
        if (!label->isHidden()) words << label->text();
    return words.join(u'\n');
}

} // namespace

class TstUiCalibration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); } // whatever the desktop speaks

    void aSoundInstrumentSaysSo()
    {
        CalibrationDialog dialog(few());
        QSignalSpy finished(&dialog, &CalibrationDialog::finishedCalibrating);
        dialog.show();
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().toBool(), true);
        const auto* table = dialog.findChild<ui::widgets::PlainTable*>();
        QCOMPARE(table->rowCount(), 21); // five respondents at four lapse rates, and a random one
        QCOMPARE(table->item(0, 3)->text(), u"59.83°"_s); // exact mean of an altruist with 5 % lapses
        QVERIFY(wordsOf(dialog).contains(u"Sound"_s));
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->text().contains(u"Copy"_s)) button->click();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 22);
    }

    void aFaultIsNamed()
    {
        app::run::Instrument faulty;
        faulty.read = [](const QString& reply, const auto& item) {
            auto reading = app::extract::read(reply, item);
            reading.place = 8 - reading.place;
            return reading;
        };
        CalibrationDialog dialog(few(), faulty);
        QSignalSpy finished(&dialog, &CalibrationDialog::finishedCalibrating);
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().toBool(), false);
        const QString words = wordsOf(dialog);
        QVERIFY2(words.contains(u"Faulty"_s) && words.contains(u"Do not use results"_s), qPrintable(words));
    }

    void closingStopsTheWork()
    {
        app::run::CalibrationOptions long_;
        long_.seeds = 1'000'000;
        { CalibrationDialog dialog(long_); }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(2000));
    }
};

QTEST_MAIN(TstUiCalibration)
#include "tst_ui_calibration.moc"
