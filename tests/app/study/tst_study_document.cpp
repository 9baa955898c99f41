#include "app/study/document.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/studybuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace app::study;
using namespace Qt::StringLiterals;
using support::MemoryJournal;
using support::StudyBuilder;

class TestStudyDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void submitAppliesKeepsAndTells();
    void refusedChangesAreNotKept();
    void undoAndRedoAddToTheHistory();
    void failureToKeepIsTold();
    void lateFailureOfAGoneDocument();
    void manyAtOnce();

private:
    static StudyBuilder answered()
    {
        return StudyBuilder()
            .simulated(u"R"_s)
            .orientations({u"none"_s})
            .trials(3)
            .freeze()
            .answer(1, {1, 9, 9, 1, 5, 9});
    }
    static Override correction(int place)
    {
        return {0, {1}, 5, DecisionKind::Option, place, u"Misread."_s, u"AB"_s, {}};
    }
};

void TestStudyDocument::submitAppliesKeepsAndTells()
{
    MemoryJournal journal;
    StudyDocument document(answered().study(), journal);
    QList<ChangeSet> told;
    connect(&document, &StudyDocument::changed, this, [&told](const ChangeSet& what) { told << what; });
    const auto inverse = document.submit(AddOverride{correction(0)});
    QVERIFY(inverse.has_value() && inverse->has_value());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().trials, QList<TrialId>{{1}});
    QVERIFY(told.first().overrides);
    const auto kept = std::get<AddOverride>(journal.changes().constLast()).entry;
    QCOMPARE(kept, document.study().overrides.constLast()); // with its id and its time
    QCOMPARE(kept.id, 1);
    QVERIFY(kept.at.isValid());
    QCOMPARE(kept.at.timeSpec(), Qt::UTC);
}

void TestStudyDocument::refusedChangesAreNotKept()
{
    MemoryJournal journal;
    StudyDocument document(answered().study(), journal);
    QSignalSpy changed(&document, &StudyDocument::changed);
    QVERIFY(!document.submit(SetDesign{}));
    QCOMPARE(changed.size(), 0);
    QVERIFY(journal.changes().isEmpty());
}

void TestStudyDocument::undoAndRedoAddToTheHistory()
{
    MemoryJournal journal;
    StudyDocument document(answered().study(), journal);
    const auto place = [&document] { return document.study().trial({1})->steps.at(5).effectivePlace(); };
    const auto undo = document.submit(AddOverride{correction(0)});
    const auto redo = document.submit(**undo);
    QCOMPARE(place(), 4);
    QVERIFY(document.submit(**redo).has_value());
    QCOMPARE(place(), 0);
    QCOMPARE(document.study().overrides.size(), 3);
    QCOMPARE(journal.changes().size(), 3);
    for (const Override& entry : document.study().overrides)
        QVERIFY(entry.at.isValid() && entry.by == u"AB"_s && !entry.reason.isEmpty());
}

void TestStudyDocument::failureToKeepIsTold()
{
    MemoryJournal journal;
    journal.failWith(app::base::Error{app::base::ErrorKind::DiskFull, u"The disk is full."_s, {}});
    StudyDocument document(answered().study(), journal);
    QSignalSpy failed(&document, &StudyDocument::keepingFailed);
    QVERIFY(document.submit(AddOverride{correction(0)}).has_value());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<app::base::Error>().what, u"The disk is full."_s);
}

void TestStudyDocument::lateFailureOfAGoneDocument()
{
    MemoryJournal journal;
    journal.hold();
    {
        StudyDocument document(answered().study(), journal);
        QVERIFY(document.submit(AddOverride{correction(0)}).has_value());
        QCOMPARE(journal.held(), 1);
    }
    journal.release(); // nobody is called
    QCoreApplication::processEvents();
    QCOMPARE(journal.changes().size(), 1);
}

void TestStudyDocument::manyAtOnce()
{
    StudyBuilder builder = answered();
    const Study before = builder.study();
    const auto already = builder.changes().size();
    builder.answer(2, {9, 9, 9, 9, 9, 9}).answer(3, {0, 1, 1, 1, 1, 1});
    MemoryJournal journal;
    StudyDocument document(before, journal);
    QList<ChangeSet> told;
    connect(&document, &StudyDocument::changed, this, [&told](const ChangeSet& what) { told << what; });
    document.acceptAll(builder.changes().mid(already));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().trials, (QList<TrialId>{{2}, {3}}));
    QVERIFY(journal.changes().isEmpty()); // they were durable before they came
    QVERIFY(*document.study().trial({3}) == *builder.study().trial({3}));
    QVERIFY(!scoreOf(document.study(), *document.study().trial({3})));
    QVERIFY(scoreOf(document.study(), *document.study().trial({2})).has_value());
}

QTEST_GUILESS_MAIN(TestStudyDocument)
#include "tst_study_document.moc"
