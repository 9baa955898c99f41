#include "app/base/rng.h"
#include "app/prompt/pack.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/studybuilder.h"
#include "ui/widgets/transcriptentry.h"
#include "ui/widgets/transcriptoptions.h"
#include "ui/widgets/transcriptpane.h"
#include "ui/widgets/transcriptview.h"
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace app::study;
using namespace ui::widgets;
using namespace Qt::StringLiterals;
using support::StudyBuilder;

namespace {

TranscriptSubject subjectFor(const Study& study, qint64 trial = 1)
{
    return subjectOf(study, {trial});
}

/// The attempt under way of a trial, and the same one finished.
Attempt sentOf(const StudyBuilder& builder)
{
    return std::get<SendAttempt>(builder.changes().last()).attempt;
}

QList<Attempt> finishedOf(const StudyBuilder& builder)
{
    QList<Attempt> attempts;
    for (const Change& change : builder.changes())
        if (const auto* finished = std::get_if<FinishAttempt>(&change)) attempts << finished->attempt;
    return attempts;
}

} // namespace

class TestTranscript : public QObject
{
    Q_OBJECT
private slots:
    void displayText_showsControlsAsSymbols();
    void displayText_breaksLongLines();
    void displayText_capsCombiningMarks();
    void displayText_leadsBackToTheOriginal();
    void view_copiesTheOriginal_data();
    void view_copiesTheOriginal();
    void view_marksTheWordsThatWereRead();
    void view_limitsItsHeight();
    void view_foldsALongText();
    void view_showsTheEvidenceOfAFoldedText();
    void view_growsWhenFolded();
    void prompt_splitsEveryItemOfOurPack();
    void prompt_foldsAndShowsTheWordsAsSent();
    void pane_showsAConversation();
    void pane_showsErrorsWithDetails();
    void pane_tellsWhatIsKeptOfARequest();
    void pane_putsPiecesInOncePerFrame();
    void pane_keepsLiveAndKeptApart();
    void pane_staysAtTheEndOnlyWhileThere();
    void pane_showsOneStepOrAll();
    void pane_namesEveryWidget();
};

void TestTranscript::displayText_showsControlsAsSymbols()
{
    DisplayText text;
    QCOMPARE(text.append(u"a\u202Eb\u2069"), u"a⟨RLO⟩b⟨PDI⟩"_s);
    QCOMPARE(text.append(u"\u0007\u007f"), u"\u2407\u2421"_s); // Control Pictures block
    QCOMPARE(text.append(u"x\r"), u"x\n"_s);
    QCOMPARE(text.append(u"\ny"), u"y"_s); // the second half of one line end
    QCOMPARE(text.original(), u"a\u202Eb\u2069\u0007\u007fx\r\ny"_s);
}

void TestTranscript::displayText_breaksLongLines()
{
    DisplayText text;
    QString shown;
    for (int i = 0; i < 35; ++i)
        shown += text.append(QString(100, u'x'));
    const QStringList lines = shown.split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0].size(), 1000);
    QCOMPARE(lines[3].size(), 500);
    QCOMPARE(text.original(), QString(3500, u'x'));
}

void TestTranscript::displayText_capsCombiningMarks()
{
    DisplayText text;
    const QString shown = text.append(QString(u"Z"_s + QString(5000, QChar(0x0301)) + u"a"_s));
    QCOMPARE(shown, u"Z"_s + QString(8, QChar(0x0301)) + u"⟨…⟩a"_s);
    QCOMPARE(text.originalOf(0, shown.size()).size(), 5002);
}

void TestTranscript::displayText_leadsBackToTheOriginal()
{
    // Any text, cut into any pieces: everything selected is everything that came, and places map in order.
    static constexpr std::array<char16_t, 12> letters{u'a',   u' ',   u'\n',  u'\r',  0x202E, 0x2067,
                                                      0x0301, 0x0007, 0xD83D, 0xDE00, 0x05D0, 0xFFFC};
    for (quint64 seed = 1; seed <= 300; ++seed) {
        app::base::Rng rng(seed);
        DisplayText text;
        QString original;
        QString shown;
        while (original.size() < 400) {
            QString piece;
            for (auto n = rng.below(12); n > 0; --n)
                piece += QChar(letters[rng.below(letters.size())]);
            original += piece;
            shown += text.append(piece);
        }
        QCOMPARE(text.original(), original);
        QCOMPARE(text.originalOf(0, shown.size()), original);
        qsizetype before = 0;
        for (qsizetype place = 0; place <= original.size(); ++place) {
            const qsizetype at = text.toShown(place);
            QVERIFY(at >= before && at <= shown.size());
            before = at;
        }
        // Two selections side by side give the text once.
        const auto cut = static_cast<qsizetype>(rng.below(static_cast<quint32>(shown.size())));
        const QString both = text.originalOf(0, cut) + text.originalOf(cut, shown.size());
        QVERIFY(both.size() >= original.size() && both.size() <= original.size() + 1);
    }
}

void TestTranscript::view_copiesTheOriginal_data()
{
    QTest::addColumn<QString>("text");
    for (const auto& one : support::hostileTexts())
        QTest::newRow(one.what) << one.text;
    QCOMPARE(support::hostileTexts().size(), 40);
}

void TestTranscript::view_copiesTheOriginal()
{
    QFETCH(QString, text);
    TranscriptView view;
    view.resize(400, 200);
    view.setText(text);
    view.show();
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        QVERIFY(block.length() <= DisplayText::longestLine + DisplayText::mostMarks + 8);
    QCOMPARE(view.toPlainText().contains(u'<'), text.contains(u'<')); // tags are shown, not followed
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedOriginal(), text);
    if (text.isEmpty()) return;
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), text);
    QVERIFY(view.isReadOnly());
}

void TestTranscript::view_marksTheWordsThatWereRead()
{
    TranscriptView view;
    view.resize(400, 200);
    const QString text = u"\u202EFor a while: "_s + QString(1200, u'.') + u" Option I wins"_s;
    const auto start = static_cast<int>(text.indexOf(u"I wins"_s));
    view.setText(text);
    view.highlight(start, start + 1);
    QString marked;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (part.fragment().charFormat().fontUnderline()) marked += part.fragment().text();
    QCOMPARE(marked, u"I"_s);
    view.highlight(-1, -1);
    QVERIFY(!view.document()->begin().begin().fragment().charFormat().fontUnderline());
}

void TestTranscript::view_limitsItsHeight()
{
    TranscriptView view;
    view.resize(400, 100);
    view.show();
    view.setText(u"one line"_s);
    const int one = view.height();
    view.setText(u"one line\nanother\nand a third"_s);
    QCOMPARE(view.height() - one, 2 * view.fontMetrics().lineSpacing());
    QCOMPARE(view.verticalScrollBar()->maximum(), 0);
    QString text;
    for (int i = 0; i < 500; ++i)
        text += u"Line %1 of a long reply.\n"_s.arg(i); // not yet folded
    view.setText(text);
    QVERIFY(view.height() <= one * (TranscriptView::rowLimit + 1));
    QVERIFY(view.verticalScrollBar()->maximum() > 0);
    QCOMPARE(view.original(), text);
}

/// Beginning and end are shown, a button shows the rest, and the whole is copied from either.
void TestTranscript::view_foldsALongText()
{
    QString text;
    for (int i = 0; i < 30'000; ++i)
        text += u"Line %1 🙂\r\n"_s.arg(i);
    TranscriptView view;
    view.resize(400, 200);
    view.show();
    view.setText(text);
    QVERIFY(view.isFolded());
    const QString folded = view.toPlainText();
    QVERIFY(folded.size() < TranscriptView::foldLimit);
    QVERIFY(folded.startsWith(u"Line 0 🙂\nLine 1"_s));
    QVERIFY(folded.endsWith(u"Line 29999 🙂\n"_s));
    QVERIFY(!folded.contains(QChar::ReplacementCharacter)); // no pair was cut
    view.selectAll();
    QCOMPARE(view.selectedOriginal(), text);

    auto* more = view.findChild<QPushButton*>();
    QVERIFY(more && more->isVisible());
    QCOMPARE(more->text(), u"Show all %1 characters"_s.arg(QLocale().toString(text.size())));
    QVERIFY(view.rect().contains(more->geometry()));
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(!view.isFolded());
    QVERIFY(!more->isVisible());
    view.selectAll(); // while the rest still comes
    QCOMPARE(view.selectedOriginal(), text);
    QTRY_COMPARE(view.document()->blockCount(), 30'001);
    QCOMPARE(view.original(), text);
    view.setText(u"short"_s);
    QVERIFY(!view.isFolded() && !more->isVisible());
}

void TestTranscript::view_showsTheEvidenceOfAFoldedText()
{
    const QString text =
        QString(u"word "_s).repeated(100'000) + u"My answer is G."_s + QString(u" more"_s).repeated(100'000);
    const auto start = static_cast<int>(text.indexOf(u'G'));
    TranscriptView view;
    view.resize(400, 200);
    view.show();
    view.setText(text);
    QVERIFY(!view.toPlainText().contains(u"My answer"_s));
    const auto marked = [&view] {
        QString words;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part)
                if (part.fragment().charFormat().fontUnderline()) words += part.fragment().text();
        return words;
    };
    view.highlight(start, start + 1);
    QVERIFY(view.toPlainText().contains(u"My answer is G."_s));
    QCOMPARE(marked(), u"G"_s);
    view.selectAll();
    QCOMPARE(view.selectedOriginal(), text);
    view.unfold();
    QTRY_COMPARE(marked(), u"G"_s);
    QCOMPARE(view.original(), text);
}

void TestTranscript::view_growsWhenFolded()
{
    TranscriptView view;
    view.resize(400, 200);
    view.show();
    const QString text(50'000, u'x');
    view.setText(text);
    view.appendText(u" and the end"_s);
    QVERIFY(view.toPlainText().endsWith(u" and the end"_s));
    view.selectAll();
    QCOMPARE(view.selectedOriginal(), QString(text + u" and the end"_s));
    view.unfold();
    view.appendText(u"!"_s); // before the rest is in
    view.selectAll();
    QCOMPARE(view.selectedOriginal(), QString(text + u" and the end!"_s));
    QTRY_VERIFY(view.toPlainText().endsWith(u" and the end!"_s));
}

void TestTranscript::prompt_splitsEveryItemOfOurPack()
{
    const auto pack = app::prompt::builtInPack(u"hvae-en"_s);
    QVERIFY(pack);
    for (const auto labels : {app::svo::Labels::Letters, app::svo::Labels::Numbers, app::svo::Labels::None})
        for (const auto order :
             {app::svo::OptionOrder::Printed, app::svo::OptionOrder::Mirrored, app::svo::OptionOrder::Shuffled}) {
            app::base::Rng rng(7);
            app::prompt::ChainInput input;
            input.orientation = u"prosocial"_s;
            for (const auto& one : app::svo::arrange({1, 2, 3, 4, 5, 6}, app::svo::ItemOrder::Shuffled, order, rng))
                input.items << app::svo::present(one, app::svo::standardPayoffs(), labels);
            const auto chain = app::prompt::render(*pack, input);
            QVERIFY(chain);
            for (qsizetype i = 0; i < input.items.size(); ++i) {
                const auto parts = splitPrompt(chain->steps[chain->itemsFrom() + i].prompt, input.items[i]);
                QVERIFY(parts.hasOptions);
                QVERIFY(parts.before.startsWith(u"Question %1 of six"_s.arg(i + 1)) ||
                        parts.before.startsWith(u"Question"_s));
                QVERIFY(!parts.before.contains(u"you receive"_s, Qt::CaseInsensitive));
                QVERIFY(parts.after.startsWith(u"Please name"_s));
            }
        }
}

void TestTranscript::prompt_foldsAndShowsTheWordsAsSent()
{
    StudyBuilder builder;
    builder.simulated(u"A"_s).freeze();
    const auto shown = presentationOf(builder.study(), *builder.study().trial({1}), 3);
    QStringList lines{u"Choose one."_s};
    for (int place = 0; place < 9; ++place)
        lines << u"%1: %2 and %3"_s.arg(shown.labels[place])
                     .arg(shown.payoffs[static_cast<std::size_t>(place)].self)
                     .arg(shown.payoffs[static_cast<std::size_t>(place)].other);
    PromptEntry entry(u"Prompt"_s, lines.join(u'\n'), &shown);
    entry.resize(500, 300);
    entry.show();
    QVERIFY(entry.options());
    QVERIFY(entry.options()->isVisible());
    QVERIFY(
        entry.options()->accessibleDescription().contains(u"A: 50 for you, 100 for the other"_s)); // item 3, option 1
    entry.setFolded(true);
    QVERIFY(!entry.options()->isVisible());
    QTest::mouseClick(entry.findChild<QToolButton*>(), Qt::LeftButton);
    QVERIFY(entry.options()->isVisible());
    auto* words = entry.findChild<TranscriptView*>();
    QCOMPARE(words->original(), u"Choose one."_s);
    QAction* asSent = words->actions().last();
    asSent->trigger();
    QCOMPARE(words->original(), lines.join(u'\n'));
    QVERIFY(!entry.options()->isVisible());
}

void TestTranscript::pane_showsAConversation()
{
    StudyBuilder builder;
    builder.server(u"<i>model</i>"_s).orientations({u"none"_s}).freeze();
    builder.step(1, Outcome::Complete, -1, u"My goal."_s);
    builder.step(1, Outcome::Extracted, 2, u"I choose C."_s);
    builder.step(1, Outcome::Refused, -1, u"No."_s);
    builder.correct(1, 2, DecisionKind::Option, 4);
    TranscriptPane pane;
    pane.resize(500, 600);
    pane.show();
    pane.showConversation(subjectFor(builder.study()), finishedOf(builder));
    QCOMPARE(pane.reply(0)->text()->original(), u"My goal."_s);
    QCOMPARE(pane.reply(0)->mark().text, QString());
    QCOMPARE(pane.reply(1)->mark().text, u"read as C"_s);
    QCOMPARE(pane.reply(2)->mark().text, u"set to E"_s);
    QVERIFY(pane.reply(1)->header().startsWith(u"<i>model</i>"_s));
    QVERIFY(pane.reply(1)->header().endsWith(u"finished normally"_s));
    for (const auto* label : pane.findChildren<QLabel*>())
        QVERIFY(label->textFormat() == Qt::PlainText);

    builder.correct(1, 2, DecisionKind::Automatic);
    pane.setSteps(builder.study().trial({1})->steps);
    QCOMPARE(pane.reply(2)->mark().text, u"refused"_s);
}

void TestTranscript::pane_showsErrorsWithDetails()
{
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).freeze();
    builder.step(1, Outcome::Error);
    Attempt failed = finishedOf(builder).constFirst();
    failed.errorDetail = u"{\"error\": \"<b>busy</b>\"}"_s;
    builder.step(1, Outcome::Complete, -1, u"Now."_s);
    TranscriptPane pane;
    pane.resize(500, 600);
    pane.show();
    pane.showConversation(subjectFor(builder.study()), {failed, finishedOf(builder).constLast()});
    const auto entries = pane.findChildren<ReplyEntry*>();
    QCOMPARE(entries.size(), 2);                           // both attempts stay to be seen, below one prompt
    QCOMPARE(pane.findChildren<PromptEntry*>().size(), 2); // the system turn and the prompt
    auto* details = entries[0]->findChildren<QToolButton*>().last();
    QVERIFY(details->isVisible());
    QTest::mouseClick(details, Qt::LeftButton);
    bool isShown = false;
    for (const auto* view : entries[0]->findChildren<TranscriptView*>())
        isShown |= view->isVisible() && view->original().startsWith(failed.errorDetail);
    QVERIFY(isShown);
}

void TestTranscript::pane_tellsWhatIsKeptOfARequest()
{
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).freeze();
    builder.step(1, Outcome::Complete, -1, u"Now."_s);
    Attempt attempt = finishedOf(builder).constFirst();
    attempt.parameters = R"({"model":"asked","temperature":0.7})";
    attempt.reply.model = u"answered-2026"_s;
    attempt.reply.fingerprint = u"fp_7"_s;
    attempt.reply.usage = {1234, 56, 7, 89};
    attempt.served = {u"Ollama 0.12.3"_s, u"w.gguf"_s, u"a80c"_s, u"Q4_K_M"_s, 4096};
    attempt.tariff = {{2'500'000, 10'000'000, {}}, u"EUR"_s};
    TranscriptPane pane;
    pane.resize(500, 600);
    pane.show();
    pane.showConversation(subjectFor(builder.study()), {attempt});
    auto* entry = pane.findChild<ReplyEntry*>();
    auto* details = entry->findChildren<QToolButton*>().last();
    QVERIFY(details->isVisible() && !details->isChecked());
    QTest::mouseClick(details, Qt::LeftButton);
    QString shown;
    for (const auto* view : entry->findChildren<TranscriptView*>())
        if (view->isVisible() && view != entry->text()) shown = view->original();
    for (const auto& part : {u"asked"_s, u"answered-2026"_s, u"fp_7"_s, u"Ollama 0.12.3"_s, u"w.gguf"_s, u"a80c"_s,
                             u"Q4_K_M"_s, QLocale().toString(4096), QLocale().toString(1234),
                             u"%1 EUR"_s.arg(QLocale().toString(2.5, 'f', 2)), u"\"temperature\":0.7"_s})
        QVERIFY2(shown.contains(part), qPrintable(part + u" in\n"_s + shown));
}

void TestTranscript::pane_putsPiecesInOncePerFrame()
{
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).freeze().send(1);
    TranscriptPane pane;
    pane.resize(500, 600);
    pane.show();
    pane.showConversation(subjectFor(builder.study()), {});
    pane.beginReply(0, u"Prompt"_s);
    QSignalSpy changes(pane.reply(0)->text()->document(), &QTextDocument::contentsChanged);
    for (int i = 0; i < 1000; ++i) {
        pane.appendReasoning(0, u"think "_s);
        pane.appendText(0, u"word "_s);
    }
    QCOMPARE(changes.size(), 0);
    QTRY_COMPARE(pane.reply(0)->text()->original().size(), 5000);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(pane.reply(0)->thoughts()->original().size(), 6000);
    QVERIFY(!pane.reply(0)->thoughts()->isVisible()); // folded
    auto* fold = pane.reply(0)->findChild<Bubble*>()->findChild<QToolButton*>();
    QCOMPARE(fold->text(), u"Thinking, %1 words"_s.arg(QLocale().toString(1000)));
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(pane.reply(0)->thoughts()->isVisible());
}

void TestTranscript::pane_keepsLiveAndKeptApart()
{
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).freeze().send(1);
    const Attempt sent = sentOf(builder);
    TranscriptPane pane;
    pane.showConversation(subjectFor(builder.study()), {});
    pane.beginReply(0, sent.prompt); // live text comes before the news that it was sent
    pane.appendText(0, u"I wi"_s);
    pane.putAttempt(sent);
    pane.putAttempt(sent);
    QCOMPARE(pane.findChildren<ReplyEntry*>().size(), 1);
    QTRY_COMPARE(pane.reply(0)->text()->original(), u"I wi"_s);
    pane.setLiveState(u"streaming"_s);
    QVERIFY(pane.reply(0)->header().endsWith(u"streaming"_s));

    Attempt finished = sent;
    finished.outcome = Outcome::Error;
    finished.errorWhat = u"It broke."_s;
    finished.reply.text = u"I wi"_s;
    pane.appendText(0, u"ll not be shown"_s);
    pane.putAttempt(finished);
    QTest::qWait(20);                                       // one frame
    QCOMPARE(pane.reply(0)->text()->original(), u"I wi"_s); // what is kept holds, late pieces do not

    Attempt again = sent;
    again.id = {sent.id.value + 1};
    again.number = 2;
    pane.putAttempt(again);
    pane.beginReply(0, sent.prompt);
    pane.appendText(0, u"Yes"_s);
    QTRY_COMPARE(pane.reply(0)->text()->original(), u"Yes"_s);
    QCOMPARE(pane.findChildren<ReplyEntry*>().size(), 2);
    Attempt other = again;
    other.trial = {99};
    pane.putAttempt(other); // another trial's
    QCOMPARE(pane.findChildren<ReplyEntry*>().size(), 2);
}

void TestTranscript::pane_staysAtTheEndOnlyWhileThere()
{
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).freeze();
    for (int i = 0; i < 5; ++i)
        builder.step(1, i == 0 ? Outcome::Complete : Outcome::Extracted, i == 0 ? -1 : 0, u"Words.\n"_s.repeated(20));
    builder.send(1);
    TranscriptPane pane;
    pane.resize(400, 300);
    pane.show();
    auto attempts = finishedOf(builder);
    pane.showConversation(subjectFor(builder.study()), attempts);
    pane.followEnd();
    pane.putAttempt(sentOf(builder));
    pane.beginReply(5, u"P"_s);
    QScrollBar* bar = pane.verticalScrollBar();
    for (int i = 0; i < 40; ++i) {
        pane.appendText(5, u"more words\n"_s);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
    QVERIFY(pane.isFollowing());

    QSignalSpy following(&pane, &TranscriptPane::followingChanged);
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    QCOMPARE(following.size(), 1);
    const int place = bar->value();
    const int before = bar->maximum();
    for (int i = 0; i < 500; ++i) {
        pane.appendText(5, u"still more words\n"_s);
        if (i % 50 == 0) QCoreApplication::processEvents();
        QCOMPARE(bar->value(), place);
    }
    QTRY_VERIFY(bar->maximum() > before);
    QCOMPARE(bar->value(), place);

    pane.followEnd();
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->triggerAction(QAbstractSlider::SliderToMinimum);
    QVERIFY(!pane.isFollowing());
    bar->triggerAction(QAbstractSlider::SliderToMaximum); // reaching the end by hand follows again
    QVERIFY(pane.isFollowing());
}

void TestTranscript::pane_showsOneStepOrAll()
{
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).freeze();
    builder.answer(1, {1, 2, 3, 4, 5, 6});
    TranscriptPane pane;
    pane.resize(400, 200);
    pane.show();
    pane.showConversation(subjectFor(builder.study()), finishedOf(builder));
    pane.showOnly(3);
    QVERIFY(pane.reply(3)->isVisible());
    QVERIFY(!pane.reply(2)->isVisible());
    pane.showOnly(-1);
    QVERIFY(pane.reply(2)->isVisible());
    pane.scrollToStep(3);
    QTRY_COMPARE(pane.verticalScrollBar()->value(), pane.prompt(3)->y());
    pane.showNothing(u"Nothing."_s);
    QVERIFY(!pane.reply(3));
    QVERIFY(pane.trial().isNone());
}

void TestTranscript::pane_namesEveryWidget()
{
    StudyBuilder builder;
    builder.server(u"M"_s).freeze();
    builder.answer(1, {1, 2, 3, 4, 5, 6});
    TranscriptPane pane;
    pane.showConversation(subjectFor(builder.study()), finishedOf(builder));
    for (const auto* widget : pane.findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && !qobject_cast<const QScrollBar*>(widget))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
}

QTEST_MAIN(TestTranscript)
#include "tst_ui_transcript.moc"
