#include "tests/support/storefiles.h"
#include "tests/support/studybuilder.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <atomic>
#include <thread>

using namespace app::study;
using namespace Qt::StringLiterals;
using app::base::ErrorKind;
using app::store::StudyFile;
using support::must;
using support::StudyBuilder;
using Mode = StudyFile::Mode;

/// Copies, shards and their merging, and what verify() finds.
class TestStoreCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(support::folderInMemory()); }
    void copiesWhileWriting();
    void copyNeverReplaces();
    void idleMeansOneCompleteFile();
    void shardsMerge();
    void mergeTakesTheLongerHistory();
    void mergeRefuses();
    void changesAreFound_data();
    void changesAreFound();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    static StudyBuilder planned(int trials = 4)
    {
        return StudyBuilder().server(u"S"_s).orientations({u"none"_s, u"prosocial"_s}).trials(trials).freeze();
    }
    /// Opens a file, answers these trials in it, and closes it.
    static void answer(const QString& path, const QList<qint64>& trials, int option = 1)
    {
        const auto file = must(StudyFile::open(path, Mode::ReadWrite));
        StudyBuilder builder(must(file->load()));
        for (const qint64 trial : trials)
            builder.answer(trial, {option, option, option, option, option, option});
        must(support::keep(*file, builder.changes()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Every copy is a sound study of one moment, and the later one has no less in it.
void TestStoreCopy::copiesWhileWriting()
{
    const QString original = path(u"original.svo"_s);
    const StudyBuilder builder = planned(300);
    support::makeStudyFile(original, builder.study().design, builder.changes());
    const auto file = must(StudyFile::open(original, Mode::ReadWrite));
    std::atomic<bool> isEnough = false;
    std::thread writing([&] {
        StudyBuilder more(builder.study());
        for (qint64 trial = 1; trial <= 600 && !isEnough; ++trial) {
            const auto before = more.changes().size();
            more.answer(trial, {1, 2, 3, 4, 5, 6});
            must(support::keep(*file, more.changes().mid(before)));
        }
    });
    qint64 last = 0;
    for (int i = 0; i < 12; ++i) {
        const QString copied = path(u"copy %1.svo"_s.arg(i));
        must(app::store::copy(original, copied));
        const QStringList problems = must(app::store::verify(copied));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        const qint64 attempts = must(must(StudyFile::open(copied, Mode::ReadOnly))->load()).attempts;
        QVERIFY(attempts >= last);
        last = attempts;
    }
    isEnough = true;
    writing.join();
    QVERIFY(last > 0);
}

void TestStoreCopy::copyNeverReplaces()
{
    const StudyBuilder builder = planned();
    support::makeStudyFile(path(u"a.svo"_s), builder.study().design, builder.changes());
    must(app::store::copy(path(u"a.svo"_s), path(u"b.svo"_s)));
    QCOMPARE(app::store::copy(path(u"a.svo"_s), path(u"b.svo"_s)).error().kind, ErrorKind::Exists);
    QCOMPARE(app::store::copy(path(u"a.svo"_s), path(u"a.svo"_s)).error().kind, ErrorKind::Exists);
    QCOMPARE(app::store::copy(path(u"none.svo"_s), path(u"c.svo"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(app::store::copy(path(u"a.svo"_s), path(u"no/folder/c.svo"_s)).error().kind, ErrorKind::Io);
    QCOMPARE(files(), (QStringList{u"a.svo"_s, u"b.svo"_s})); // nothing half done stays
}

void TestStoreCopy::idleMeansOneCompleteFile()
{
    StudyBuilder builder = planned();
    const QString original = path(u"a.svo"_s);
    const auto file = must(StudyFile::create(original, builder.study().design));
    builder.answer(1, {1, 2, 3, 4, 5, 6});
    must(support::keep(*file, builder.changes()));
    QCOMPARE(files(), QStringList{u"a.svo"_s}); // open, but idle: no journal, no lock, no log
    QVERIFY(QFile::copy(original, path(u"plain copy.svo"_s)));
    QVERIFY(support::sameStudy(must(must(StudyFile::open(path(u"plain copy.svo"_s), Mode::ReadOnly))->load()),
                               builder.study()));
}

void TestStoreCopy::shardsMerge()
{
    StudyBuilder builder = planned();
    builder.answer(1, {1, 1, 1, 1, 1, 1}); // before the copies are made
    const QString one = path(u"1.svo"_s);
    support::makeStudyFile(one, builder.study().design, builder.changes());
    must(app::store::copy(one, path(u"2.svo"_s)));
    must(app::store::copy(one, path(u"3.svo"_s)));
    answer(one, {2, 5, 8}, 2);
    answer(path(u"2.svo"_s), {3, 6}, 3);
    answer(path(u"3.svo"_s), {4}, 4);
    {
        const auto file = must(StudyFile::open(path(u"2.svo"_s), Mode::ReadWrite));
        StudyBuilder correcting(must(file->load()));
        correcting.correct(3, 2, DecisionKind::Option, 8);
        must(support::keep(*file, correcting.changes()));
    }
    const QString whole = path(u"whole.svo"_s);
    must(app::store::merge({one, path(u"2.svo"_s), path(u"3.svo"_s)}, whole));
    const QStringList problems = must(app::store::verify(whole));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));

    const auto file = must(StudyFile::open(whole, Mode::ReadWrite));
    const Study study = must(file->load());
    QCOMPARE(study.design, builder.study().design);
    QCOMPARE(study.createdAt, must(must(StudyFile::open(one, Mode::ReadOnly))->load()).createdAt);
    for (const auto& [trial, option] : {std::pair{1, 1}, {2, 2}, {5, 2}, {8, 2}, {3, 3}, {6, 3}, {4, 4}}) {
        QVERIFY(study.trial({trial})->isComplete());
        QCOMPARE(study.trial({trial})->steps.back().place, option - 1);
    }
    QVERIFY(!study.trial({7})->isStarted());
    QCOMPARE(study.overrides.size(), 1);
    QCOMPARE(study.trial({3})->steps.at(2).effectivePlace(), 8);
    QDateTime before;
    for (qint64 id = 1; id <= study.attempts; ++id) { // ids follow the order of sending, without a gap
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(
            support::sqlValue(whole, "SELECT sent_at FROM attempt WHERE id = " + QByteArray::number(id)).toLongLong(),
            Qt::UTC);
        QVERIFY(at.isValid() && (!before.isValid() || at >= before));
        before = at;
    }
    const auto transcript = must(file->transcript({6}).result());
    QCOMPARE(transcript.attempts.last().reply.text, u"A reply."_s);
    StudyBuilder further(study); // and it can be run on
    further.answer(7, {1, 2, 3, 4, 5, 6});
    must(support::keep(*file, further.changes()));
}

/// A copy that was made in the middle of a trial, even of a request, does not stand in the way.
void TestStoreCopy::mergeTakesTheLongerHistory()
{
    StudyBuilder builder = planned();
    builder.send(1).finish(1, u"One."_s).send(1);
    const QString one = path(u"1.svo"_s);
    support::makeStudyFile(one, builder.study().design, builder.changes());
    must(app::store::copy(one, path(u"2.svo"_s)));
    builder.finish(1, u"Two."_s);
    {
        const auto reading =
            must(StudyFile::open(path(u"2.svo"_s), Mode::ReadWrite)); // here the request becomes unknown
        QCOMPARE(reading->interrupted(), 1);
    }
    const QString finished = path(u"finished.svo"_s);
    support::makeStudyFile(finished, builder.study().design, builder.changes());
    int next = 0;
    for (const QStringList& order : {QStringList{finished, path(u"2.svo"_s)}, QStringList{path(u"2.svo"_s), finished},
                                     QStringList{one, finished}}) {
        const QString whole = path(u"whole %1.svo"_s.arg(++next));
        must(app::store::merge(order, whole));
        const auto transcript = must(must(StudyFile::open(whole, Mode::ReadOnly))->transcript({1}).result());
        QCOMPARE(transcript.attempts.size(), 2);
        QCOMPARE(transcript.attempts.last().reply.text, u"Two."_s);
    }
}

void TestStoreCopy::mergeRefuses()
{
    const QString one = path(u"1.svo"_s);
    const QString two = path(u"2.svo"_s);
    const QString whole = path(u"whole.svo"_s);
    const StudyBuilder builder = planned();
    support::makeStudyFile(one, builder.study().design, builder.changes());
    must(app::store::copy(one, two));
    answer(one, {2}, 1);
    answer(two, {2}, 2);
    const auto both = app::store::merge({one, two}, whole);
    QCOMPARE(both.error().kind, ErrorKind::BadInput);
    QVERIFY2(both.error().what.contains(u"Trial 2"_s) && both.error().what.contains(two),
             qPrintable(both.error().what));

    Design other = builder.study().design;
    other.seed = 99;
    StudyBuilder different(other);
    different.freeze();
    support::makeStudyFile(path(u"3.svo"_s), other, different.changes());
    const auto plans = app::store::merge({one, path(u"3.svo"_s)}, whole);
    QCOMPARE(plans.error().kind, ErrorKind::BadInput);
    QVERIFY(plans.error().what.contains(u"different plans"_s));

    support::makeStudyFile(path(u"4.svo"_s), other, {});
    QCOMPARE(app::store::merge({path(u"4.svo"_s)}, whole).error().kind, ErrorKind::BadInput);
    QCOMPARE(app::store::merge({}, whole).error().kind, ErrorKind::BadInput);
    QCOMPARE(app::store::merge({one, path(u"none.svo"_s)}, whole).error().kind, ErrorKind::NotFound);
    QCOMPARE(app::store::merge({one}, two).error().kind, ErrorKind::Exists);
    QCOMPARE(files(), (QStringList{u"1.svo"_s, u"2.svo"_s, u"3.svo"_s, u"4.svo"_s}));
}

void TestStoreCopy::changesAreFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("word"); // empty: nothing is wrong
    const auto row = [](const char* name, const char* sql, const char* word) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(word);
    };
    row("nothing", "SELECT 1", "");
    row("reason of a correction", "UPDATE override SET reason = 'because' WHERE id = 2", "number 2");
    row("author of a correction", "UPDATE override SET author = 'XY' WHERE id = 1", "number 1");
    row("time of a correction", "UPDATE override SET made_at = made_at + 1 WHERE id = 3", "number 3");
    row("option of a correction", "UPDATE override SET place = 3 WHERE id = 1", "number 1");
    row("last correction removed", "DELETE FROM override WHERE id = 3", "end of the history");
    row("first correction removed", "DELETE FROM override WHERE id = 1", "");
    row("one byte of a reply", "UPDATE reply SET text = replace(text, 'reply', 'rep1y') WHERE attempt = 5",
        "request 5");
    row("reasoning added", "UPDATE reply SET reasoning = 'x' WHERE attempt = 5", "request 5");
    row("prompt", "UPDATE sent_text SET body = body || ' ' WHERE id = 2", "number 2");
    row("another reading", "UPDATE attempt SET place = 8 WHERE id = 5", "trial 1");
    row("another outcome", "UPDATE attempt SET outcome = 'refused', place = -1 WHERE id = 5", "trial 1");
    row("where a trial stands", "UPDATE trial SET state = CAST(substr(state, 1, 27) || x'09' AS BLOB) WHERE id = 1",
        "trial 1");
    row("attempt removed",
        "PRAGMA foreign_keys=OFF; DELETE FROM reply WHERE attempt = 7; DELETE FROM attempt WHERE id = 7", "trial 1");
    row("seed of a trial", "UPDATE trial SET seed = seed + 1 WHERE id = 4", "plan");
    row("order of the items", "UPDATE trial SET items = (SELECT items FROM trial WHERE id = 3) WHERE id = 4", "plan");
    row("title of the design", "UPDATE meta SET value = json_set(value, '$.title', 'Another') WHERE key = 'design'",
        "plan");
    row("reply of nothing", "PRAGMA foreign_keys=OFF; INSERT INTO reply VALUES (99, '', '', x'')",
        "belongs to something");
}

void TestStoreCopy::changesAreFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, word);
    StudyBuilder builder = planned();
    builder.design().itemOrders = {app::svo::ItemOrder::Shuffled};
    StudyBuilder study(builder.study().design);
    study.freeze().answer(1, {1, 2, 3, 4, 5, 6});
    study.correct(1, 1, DecisionKind::Option, 4)
        .correct(1, 1, DecisionKind::Automatic)
        .correct(1, 2, DecisionKind::NoAnswer);
    const QString name = path(u"a.svo"_s);
    support::makeStudyFile(name, study.study().design, study.changes());
    QVERIFY(support::runSql(name, sql));
    const QStringList problems = must(app::store::verify(name));
    if (word.isEmpty() && !sql.startsWith("DELETE"))
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    else
        QVERIFY2(problems.join(u'\n').contains(word) && !problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestStoreCopy)
#include "tst_store_copy.moc"
