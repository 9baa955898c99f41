// Proposals, samples and codes in a study file: what goes in comes out, a file of the first format gets the table, and
// merged files keep each record once.
#include "app/store/schema.h"
#include "app/store/studyfile.h"
#include "tests/support/storefiles.h"
#include "tests/support/studybuilder.h"
#include <QTest>

using namespace app::study;
using namespace Qt::StringLiterals;
using app::store::StudyFile;
using support::must;
using support::StudyBuilder;
using Mode = StudyFile::Mode;

namespace {

QDateTime at(int second)
{
    return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + 1000 * second, Qt::UTC);
}

StudyBuilder reviewed()
{
    StudyBuilder builder;
    builder.server(u"M"_s).server(u"Reader"_s).orientations({u"none"_s}).trials(2).freeze();
    builder.answer(1, {1, 9, 9, 1, 5, 0});
    Proposal proposal{0, {1}, 6, {6}, u"Reader"_s, {}, u"Which option?\n“Hm”"_s, u"{\"n\":1}"_s, {}, Outcome::Sent, -1,
                      {}, at(1)};
    builder.apply(AddReviewEntry{proposal});
    proposal.number = 1;
    proposal.outcome = Outcome::Extracted;
    proposal.place = 4;
    proposal.reply = u"E"_s;
    proposal.model = u"m-1"_s;
    builder.apply(AddReviewEntry{proposal});
    builder.apply(AddReviewEntry{
        CodingSample{0, CodingKind::Replies, 18446744073709551615ULL, {{{1}, 3}, {{1}, 6}}, at(2)}});
    builder.apply(AddReviewEntry{Coding{1, 1, u"MK"_s, u"refusal"_s, at(3)}});
    builder.apply(AddReviewEntry{Coding{1, 1, u"MK"_s, u"5"_s, at(4)}});
    return builder;
}

} // namespace

class TestStoreReview : public QObject
{
    Q_OBJECT
private slots:
    void records_comeOutAsTheyWentIn();
    void records_thatDoNotFitAreRefused();
    void oldFile_getsTheTable();
    void oldFile_canBeReadAsItIs();
    void merged_keepEachOnce();

private:
    QTemporaryDir m_folder{support::folderInMemory()};
};

void TestStoreReview::records_comeOutAsTheyWentIn()
{
    const QString path = m_folder.filePath(u"a.svo"_s);
    const StudyBuilder builder = reviewed();
    support::makeStudyFile(path, builder.study().design, builder.changes());
    const Study study = must(must(StudyFile::open(path, Mode::ReadOnly))->load());
    QCOMPARE(study.proposals, builder.study().proposals);
    QCOMPARE(study.samples, builder.study().samples);
    QCOMPARE(study.codings, builder.study().codings);
    QCOMPARE(study.proposals.size(), 1); // as sent and finished are one
    QCOMPARE(study.codings.size(), 2);
    QVERIFY(must(app::store::verify(path)).isEmpty());
}

void TestStoreReview::records_thatDoNotFitAreRefused()
{
    Study study = reviewed().study();
    const auto refuses = [&study](const ReviewEntry& entry) {
        Change change = AddReviewEntry{entry};
        return !apply(study, change);
    };
    QVERIFY(refuses(Coding{1, 2, u"MK"_s, u"5"_s, {}}));        // unit 2 of 2
    QVERIFY(refuses(Coding{2, 0, u"MK"_s, u"5"_s, {}}));        // no such sample
    QVERIFY(refuses(Coding{1, 0, u"MK"_s, u"10"_s, {}}));       // no such code
    QVERIFY(refuses(Coding{1, 0, u"MK"_s, u"prosocial"_s, {}})); // a code of transcripts
    QVERIFY(refuses(Coding{1, 0, QString(), u"5"_s, {}}));
    QVERIFY(refuses(CodingSample{0, CodingKind::Replies, 1, {}, {}}));
    QVERIFY(refuses(CodingSample{0, CodingKind::Replies, 1, {{{9}, 1}}, {}}));
    QVERIFY(refuses(CodingSample{5, CodingKind::Replies, 1, {{{1}, 1}}, {}}));
    Proposal proposal = study.proposals.constFirst();
    QVERIFY(refuses(proposal)); // finished already
    proposal.number = 0;
    proposal.place = -1;
    QVERIFY(refuses(proposal)); // extracted without an option
    proposal.outcome = Outcome::NotFound;
    proposal.trial = {2};
    QVERIFY(refuses(proposal)); // no reply yet
    QCOMPARE(study.proposals.size(), 1);
}

void TestStoreReview::oldFile_getsTheTable()
{
    const QString path = m_folder.filePath(u"old.svo"_s);
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).freeze().answer(1, {1, 9, 9, 1, 5, 9});
    support::makeStudyFile(path, builder.study().design, builder.changes());
    QVERIFY(support::runSql(path, "DROP TABLE circumstance; DROP TABLE review; PRAGMA user_version=1"));
    {
        const auto file = must(StudyFile::open(path, Mode::ReadWrite));
        QVERIFY(support::sameStudy(must(file->load()), builder.study()));
        builder.apply(AddReviewEntry{CodingSample{0, CodingKind::Transcripts, 7, {{{1}, 0}}, at(1)}});
        must(support::keep(*file, {builder.changes().constLast()}));
    }
    QCOMPARE(support::sqlValue(path, "PRAGMA user_version"), QString::number(app::store::schemaVersion));
    QCOMPARE(must(must(StudyFile::open(path, Mode::ReadOnly))->load()).samples, builder.study().samples);
}

void TestStoreReview::oldFile_canBeReadAsItIs()
{
    const QString path = m_folder.filePath(u"oldread.svo"_s);
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).freeze().answer(1, {1, 9, 9, 1, 5, 9});
    support::makeStudyFile(path, builder.study().design, builder.changes());
    QVERIFY(support::runSql(path, "DROP TABLE circumstance; DROP TABLE review; PRAGMA user_version=1"));
    QVERIFY(support::sameStudy(must(must(StudyFile::open(path, Mode::ReadOnly))->load()), builder.study()));
    QCOMPARE(support::sqlValue(path, "PRAGMA user_version"), u"1"_s);
}

void TestStoreReview::merged_keepEachOnce()
{
    const QString first = m_folder.filePath(u"1.svo"_s), second = m_folder.filePath(u"2.svo"_s);
    const QString whole = m_folder.filePath(u"whole.svo"_s);
    const StudyBuilder builder = reviewed();
    support::makeStudyFile(first, builder.study().design, builder.changes());
    StudyBuilder other = reviewed(); // a copy that somebody else went on with
    other.apply(AddReviewEntry{CodingSample{0, CodingKind::Transcripts, 3, {{{1}, 0}}, at(9)}});
    other.apply(AddReviewEntry{Coding{2, 0, u"AB"_s, u"prosocial"_s, at(10)}});
    support::makeStudyFile(second, other.study().design, other.changes());
    must(app::store::merge({first, second}, whole));
    const Study study = must(must(StudyFile::open(whole, Mode::ReadOnly))->load());
    QCOMPARE(study.proposals, other.study().proposals);
    QCOMPARE(study.samples, other.study().samples);
    QCOMPARE(study.codings, other.study().codings);
}

QTEST_GUILESS_MAIN(TestStoreReview)
#include "tst_store_review.moc"
