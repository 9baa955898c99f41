// `svo run` with a second reader in the design: it is asked about what stayed unread, proposes, and changes no number.
#include "app/store/studyfile.h"
#include "tests/support/storefiles.h"
#include "tests/support/svoprogram.h"
#include <QTemporaryDir>
#include <QTest>

using namespace app::study;
using namespace Qt::StringLiterals;
using support::must;
using support::Svo;

class TestCliSecondReader : public QObject
{
    Q_OBJECT
private slots:
    void run_asksAboutTheUnread();

private:
    QTemporaryDir m_folder{support::folderInMemory()};
};

void TestCliSecondReader::run_asksAboutTheUnread()
{
    const QString design = m_folder.filePath(u"design.json"_s), study = m_folder.filePath(u"study.svo"_s);
    QVERIFY(support::writeContent(design, R"({"format": "svo-design/1", "title": "T", "trials": 2,
        "participants": [{"label": "Refuses", "simulated": {"kind": "refusing", "rate": 1}},
                         {"label": "Reader", "simulated": {"kind": "letter", "letter": "B"}}],
        "orientations": ["none"], "goals": ["none"], "second_reader": "Reader"})"));
    QCOMPARE(Svo({u"new"_s, design, u"-o"_s, study}).code, 0);
    const Svo first({u"run"_s, study});
    QVERIFY2(first.code == 0, qPrintable(first.err));
    QVERIFY2(first.out.contains(u"Reader, asked about 12 of 12 unread replies, proposes an option for 12."_s),
             qPrintable(first.out));
    const Study read = must(must(app::store::StudyFile::open(study, app::store::StudyFile::Mode::ReadOnly))->load());
    QCOMPARE(read.proposals.size(), 12); // two trials of six refused items
    for (const Proposal& proposal : read.proposals) {
        QCOMPARE(proposal.place, 1);
        const Trial& trial = *read.trial(proposal.trial);
        QVERIFY(!scoreOf(read, trial)); // a proposal is no number
        QCOMPARE(read.participantOf(read.cellOf(trial)).label, u"Refuses"_s);
    }
    const Svo again({u"run"_s, study});
    QCOMPARE(again.code, 0);
    QVERIFY(!again.out.contains(u"Reader"_s)); // nothing is asked twice
    const QString data = m_folder.filePath(u"data"_s);
    QCOMPARE(Svo({u"export"_s, study, u"--to"_s, data}).code, 0);
    const QByteArray items = support::contentOf(data + u"/items.csv"_s);
    QVERIFY(items.contains("second_reader,second_value"));
    QCOMPARE(items.count(",Reader,2"), 12);
}

QTEST_GUILESS_MAIN(TestCliSecondReader)
#include "tst_cli_secondreader.moc"
