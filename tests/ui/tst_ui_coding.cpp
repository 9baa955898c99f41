// Blind coding, the second reader's proposals and the signs of failure on the Review screen, by keys.
#include "app/study/document.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/studybuilder.h"
#include "ui/review/codingdialog.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/signaturesdialog.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/transcriptview.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace app::study;
using namespace ui::review;
using namespace Qt::StringLiterals;
using support::StudyBuilder;

namespace {

/// A document whose journal has what the builder did.
struct Open
{
    explicit Open(const StudyBuilder& builder)
        : document(builder.study(), journal)
    {
        for (const Change& change : builder.changes())
            (void)journal.append(change);
    }
    support::MemoryJournal journal;
    StudyDocument document;
};

QString textsIn(const QWidget& widget)
{
    QStringList all;
    for (const auto* label : widget.findChildren<QLabel*>())
        if (label->isVisibleTo(&widget)) all << label->text();
    return all.join(u'|');
}

QPushButton* button(const QWidget& widget, const QString& text)
{
    for (auto* one : widget.findChildren<QPushButton*>())
        if (one->text() == text && one->isVisibleTo(&widget)) return one;
    return nullptr;
}

Proposal proposal(int item, int place, const QString& reader = u"Reader"_s)
{
    return {0, {1}, item, {item}, reader, u"m-1"_s, u"?"_s, {}, u"B"_s, place < 0 ? Outcome::NotFound : Outcome::Extracted,
            place, {}, {}};
}

} // namespace

class TestCoding : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); } // whatever the desktop speaks

    void replies_areCodedByKeysAlone();
    void machineCode_isHidden();
    void secondPerson_codesTheSame();
    void transcripts_areBlinded();
    void coefficients_areWrittenAsInPapers();
    void proposal_isAcceptedOrRejected();
    void signatures_countAndOpen();

private:
    static void follow(CodingDialog& dialog, StudyDocument& document)
    {
        QObject::connect(&dialog, &CodingDialog::submitRequested, &dialog,
                         [&document](const Change& change) { QVERIFY(document.submit(change)); });
    }
    static StudyBuilder answered()
    {
        StudyBuilder builder;
        builder.server(u"M"_s).orientations({u"competitive"_s}).trials(4);
        builder.design().goals = {app::prompt::Goal::None};
        builder.freeze();
        for (int trial = 1; trial <= 4; ++trial)
            builder.answer(trial, {1, 9, 9, 1, 5, 9});
        return builder;
    }
};

void TestCoding::replies_areCodedByKeysAlone()
{
    Open open(answered());
    CodingDialog dialog(&open.document, u"MK"_s);
    follow(dialog, open.document);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    dialog.findChild<QSpinBox*>()->setValue(24);
    QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(open.document.study().samples.size(), 1);
    const auto& sample = open.document.study().samples.constFirst();
    QCOMPARE(sample.units.size(), 24);
    for (int unit = 0; unit < 24; ++unit) {
        QVERIFY(textsIn(dialog).contains(u"Reply %1 of 24"_s.arg(unit + 1)));
        const int key = unit == 0 ? Qt::Key_R : unit == 1 ? Qt::Key_M : unit == 2 ? Qt::Key_0 : Qt::Key_A + unit % 9;
        if (unit == 5) { // back, and the same again
            QTest::keyClick(&dialog, Qt::Key_Left);
            QVERIFY(textsIn(dialog).contains(u"Reply 5 of 24"_s));
            QTest::keyClick(&dialog, Qt::Key_E);
        }
        QTest::keyClick(&dialog, static_cast<Qt::Key>(key));
    }
    const auto& codings = open.document.study().codings;
    QCOMPARE(codings.size(), 25);
    QCOMPARE(codings.at(0).code, u"refusal"_s);
    QCOMPARE(codings.at(1).code, u"multiple"_s);
    QCOMPARE(codings.at(2).code, u"invalid"_s);
    QCOMPARE(codings.at(3).code, u"4"_s);
    QCOMPARE(codings.at(3).coder, u"MK"_s);
    QVERIFY(codings.at(3).at.isValid());
    // Then the agreement stands there.
    QTRY_VERIFY(textsIn(dialog).contains(u"MK and the program, n = 24"_s));
    QTRY_VERIFY(dialog.findChildren<ui::widgets::PlainTable*>().constFirst()->rowCount() == 1);
    QVERIFY(button(dialog, u"Export tables…"_s));
}

void TestCoding::machineCode_isHidden()
{
    StudyBuilder builder = answered();
    builder.correct(1, 1, DecisionKind::Option, 3);
    Open open(builder);
    CodingDialog dialog(&open.document, u"MK"_s);
    follow(dialog, open.document);
    dialog.show();
    QTest::mouseClick(button(dialog, u"Start coding"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog.findChild<ui::widgets::TranscriptView*>()->original().isEmpty());
    for (const auto* one : dialog.findChildren<QPushButton*>())
        QVERIFY(!one->isChecked());
    const QString texts = textsIn(dialog);
    for (const QString& word : {u"read as"_s, u"Automatic"_s, u"competitive"_s, u"Competitive"_s, u"set to"_s})
        QVERIFY2(!texts.contains(word), qPrintable(texts));
}

void TestCoding::secondPerson_codesTheSame()
{
    StudyBuilder builder = answered();
    builder.apply(AddReviewEntry{CodingSample{0, CodingKind::Replies, 1, {{{2}, 3}, {{1}, 5}}, {}}});
    builder.apply(AddReviewEntry{Coding{1, 0, u"MK"_s, u"9"_s, {}}});
    builder.apply(AddReviewEntry{Coding{1, 1, u"MK"_s, u"5"_s, {}}});
    Open open(builder);
    CodingDialog dialog(&open.document, u"AB"_s);
    follow(dialog, open.document);
    dialog.show();
    QVERIFY(dialog.findChild<QComboBox*>()->currentText().contains(u"MK (2)"_s));
    QTest::mouseClick(button(dialog, u"Start coding"_s), Qt::LeftButton);
    QCOMPARE(open.document.study().samples.size(), 1); // goes on with the sample
    QTest::keyClick(&dialog, Qt::Key_9);               // places have numbers too
    QTest::keyClick(&dialog, Qt::Key_E);
    QCOMPARE(open.document.study().codings.size(), 4);
    QTRY_COMPARE(dialog.findChildren<ui::widgets::PlainTable*>().constFirst()->rowCount(), 3); // each pair
    QVERIFY(textsIn(dialog).contains(u"100.0\u00A0% equal"_s));
}

void TestCoding::transcripts_areBlinded()
{
    Orientation own;
    own.id = u"own"_s;
    own.name = u"Spartan"_s;
    const QString text =
        u"As a hyper-competitive, spartan person I take 85 (eighty-five), not 100 or ninety nine: A Prosocial one shares."_s;
    const QString hidden = blinded(text, own);
    for (const QString& word :
         {u"competitive"_s, u"spartan"_s, u"85"_s, u"eighty"_s, u"100"_s, u"ninety"_s, u"rosocial"_s, u"nine"_s})
        QVERIFY2(!hidden.contains(word, Qt::CaseInsensitive), qPrintable(hidden));
    QVERIFY2(hidden.contains(u"person I take"_s) && hidden.endsWith(u" shares."_s), qPrintable(hidden));

    Open open(answered());
    CodingDialog dialog(&open.document, u"MK"_s);
    follow(dialog, open.document);
    dialog.show();
    dialog.findChildren<QComboBox*>().at(1)->setCurrentIndex(1);
    QTest::mouseClick(button(dialog, u"Start coding"_s), Qt::LeftButton);
    QCOMPARE(open.document.study().samples.constFirst().kind, CodingKind::Transcripts);
    QCOMPARE(open.document.study().samples.constFirst().units.size(), 4);
    QTest::keyClick(&dialog, Qt::Key_2);
    QCOMPARE(open.document.study().codings.constLast().code, u"prosocial"_s);
    QTest::keyClick(&dialog, Qt::Key_5);
    QCOMPARE(open.document.study().codings.constLast().code, u"invalid"_s);
}

void TestCoding::coefficients_areWrittenAsInPapers()
{
    // Without the zero before the decimal sign (APA 7, section 6.36).
    QCOMPARE(coefficient(0.984), u".98"_s);
    QCOMPARE(coefficient(-0.12), u"−.12"_s);
    QCOMPARE(coefficient(1.0), u"1.00"_s);
    QCOMPARE(coefficient(0.0), u".00"_s);
    QCOMPARE(coefficient(std::nullopt), u"–"_s);
}

void TestCoding::proposal_isAcceptedOrRejected()
{
    StudyBuilder builder;
    builder.server(u"M"_s).server(u"Reader"_s).orientations({u"none"_s});
    builder.design().goals = {app::prompt::Goal::None};
    builder.freeze();
    for (int item = 1; item <= 6; ++item)
        builder.step(1, Outcome::Ambiguous, -1, u"A or B."_s);
    for (int item = 1; item <= 3; ++item)
        builder.apply(AddReviewEntry{proposal(item, 1)});
    builder.apply(AddReviewEntry{proposal(4, 1)});
    builder.apply(AddReviewEntry{proposal(4, 0, u"Other"_s)});
    Open open(builder);
    ReviewScreen screen;
    QObject::connect(&screen, &ui::widgets::Screen::submitRequested, &screen,
                     [&open](const Change& change) { QVERIFY(open.document.submit(change)); });
    screen.setInitials(u"MK"_s);
    screen.resize(1200, 800);
    screen.setDocument(&open.document);
    screen.show();
    QApplication::setActiveWindow(&screen);
    screen.setFocus();
    QVERIFY(!open.document.study().overrides.size()); // a proposal alone decides nothing
    QVERIFY(textsIn(screen).contains(u"(proposal)"_s) && textsIn(screen).contains(u"Reader (m-1)"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y);
    QCOMPARE(open.document.study().overrides.size(), 1);
    const Override accepted = open.document.study().overrides.constLast();
    QCOMPARE(accepted.place, 1);
    QCOMPARE(accepted.by, u"MK"_s);
    QVERIFY(accepted.reason.contains(u"second reader, Reader"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N); // goes on to item 2
    const Override rejected = open.document.study().overrides.constLast();
    QCOMPARE(rejected.item, 2);
    QCOMPARE(rejected.kind, DecisionKind::NoAnswer);
    QVERIFY(rejected.reason.contains(u"Rejected"_s) && rejected.reason.contains(u"B"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C); // another option than the proposed one
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(open.document.study().overrides.constLast().place, 2);
    // Where second readers differ it says so, after what nobody has read.
    const auto& study = open.document.study();
    const auto entries = entriesOf(study, *study.trial({1}), View::Attention);
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.constLast(), (QueueEntry{{1}, 4, Reason::Differs}));
    QSignalSpy asked(&screen, &ReviewScreen::secondReaderRequested);
    screen.setSecondReading(1, 3, {});
    QVERIFY(button(screen, u"Second reader: 1 of 3"_s));
    screen.setSecondReading(0, 0, u"Done."_s);
    QVERIFY(button(screen, u"Second reader"_s));
}

void TestCoding::signatures_countAndOpen()
{
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"prosocial"_s, u"competitive"_s}).trials(2);
    builder.design().goals = {app::prompt::Goal::None};
    builder.freeze();
    builder.answer(1, {1, 9, 9, 1, 5, 9});
    builder.step(2, Outcome::Refused).step(2, Outcome::Complete); // declines the value
    for (int item = 1; item <= 6; ++item)
        builder.step(2,
                     item < 3    ? Outcome::Refused
                     : item == 4 ? Outcome::Ambiguous
                                 : Outcome::Extracted,
                     item < 3 || item == 4 ? -1 : 0);
    builder.correct(2, 4, DecisionKind::Option, 2); // it stays a sign of failure once a person has read it
    builder.answer(3, {9, 9, 9, 9, 1, 1});
    builder.correct(3, 1, DecisionKind::Option, 0); // misread
    builder.correct(3, 2, DecisionKind::Option, 8); // confirmed
    builder.correct(3, 3, DecisionKind::NoAnswer);  // misread
    const auto all = signaturesOf(builder.study());
    int trials = 0, framing = 0, refused = 0, unread = 0, misread = 0;
    for (const auto& cell : all) {
        trials += cell.trials;
        framing += cell.framing;
        refused += cell.refused;
        unread += cell.unread;
        misread += cell.misread;
    }
    QCOMPARE(trials, 3);
    QCOMPARE(framing, 1);
    QCOMPARE(refused, 2);
    QCOMPARE(unread, 1);
    QCOMPARE(misread, 2); // not the one that had not been read at all

    Open open(builder);
    SignaturesDialog dialog(&open.document);
    QSignalSpy listed(&dialog, &SignaturesDialog::listRequested);
    auto* table = dialog.findChild<ui::widgets::PlainTable*>();
    QCOMPARE(table->rowCount(), 2); // cells with trials that have begun
    int row = 0;
    for (; row < table->rowCount() && table->item(row, 6)->text() != u"2"_s; ++row) {
    }
    Q_EMIT table->cellActivated(row, 6);
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.constFirst().at(0).value<View>(), View::Refusals);
    const int cell = listed.constFirst().at(1).toInt();
    QueueModel queue;
    queue.setDocument(&open.document);
    queue.setFilter(View::Refusals, -1, cell);
    QCOMPARE(queue.rowCount(), 2); // opens its transcripts
    QCOMPARE(queue.entry(0).trial, TrialId{2});
}

QTEST_MAIN(TestCoding)
#include "tst_ui_coding.moc"
