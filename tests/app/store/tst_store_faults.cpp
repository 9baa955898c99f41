#include "tests/support/faultvfs.h"
#include "tests/support/storefiles.h"
#include "tests/support/studybuilder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace app::study;
using namespace Qt::StringLiterals;
using app::store::StudyFile;
using support::FaultVfs;
using support::must;
using support::StudyBuilder;
using Mode = StudyFile::Mode;

/// A disk that fails, and power that fails: nothing that was reported as kept is lost, nothing is reported that is not.
class TestStoreFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyOperationFails_data();
    void everyOperationFails();
    void powerFails();

private:
    QTemporaryDir m_folder{support::folderInMemory()};
    QString m_path;
    QByteArray m_bytes; ///< of the study before
    std::optional<Study> m_before;
    QList<Change> m_changes; ///< what a run then does

    void startAgain() const
    {
        QFile::remove(m_path + u"-journal");
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size()) qFatal("no room");
    }
    /// Opens the study and does the run. How many changes were reported as kept; −1 when it could not be opened.
    int run() const
    {
        const auto file = StudyFile::open(m_path, Mode::ReadWrite);
        if (!file) return -1;
        int kept = 0;
        for (const Change& change : m_changes) {
            if (!(*file)->append(change).result()) break;
            ++kept;
        }
        return kept;
    }
    /// How many changes of the run a study has; −1 when it is none of the states in between.
    int stateOf(const Study& study) const
    {
        Study expected = *m_before;
        for (int done = 0;; ++done) {
            if (support::sameStudy(expected, study)) return done;
            if (done == m_changes.size()) return -1;
            Change change = m_changes.at(done);
            (void)apply(expected, change);
        }
    }
};

void TestStoreFaults::initTestCase()
{
    m_path = m_folder.filePath(u"study.svo"_s);
    StudyBuilder builder;
    builder.server(u"S"_s).orientations({u"none"_s}).trials(4).freeze().answer(1, {1, 2, 3, 4, 5, 6});
    support::makeStudyFile(m_path, builder.study().design, builder.changes());
    m_before = builder.study();
    const auto before = builder.changes().size();
    builder.answer(2, {6, 5, 4, 3, 2, 1}).correct(1, 2, DecisionKind::NoAnswer);
    m_changes = builder.changes().mid(before);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
}

void TestStoreFaults::everyOperationFails_data()
{
    QTest::addColumn<bool>("forEver");
    QTest::newRow("once") << false;
    QTest::newRow("from then on") << true;
}

/// The k-th operation fails, for k = 1, 2, 3 … until a run meets no failure.
void TestStoreFaults::everyOperationFails()
{
    QFETCH(bool, forEver);
    FaultVfs faults;
    bool isThrough = false;
    int failures = 0;
    for (int k = 1; !isThrough; k += k < 60 ? 1 : 7) { // opening in every place, then the run in many
        startAgain();
        faults.reset();
        faults.failAt(k, forEver);
        const int kept = run();
        isThrough = !faults.hasFailed();
        failures += !isThrough;
        faults.reset();
        const auto study = must(must(StudyFile::open(m_path, Mode::ReadOnly))->load());
        const int state = stateOf(study);
        // A change may have got through although its report failed, but never the other way round.
        QVERIFY2(state >= std::max(0, kept) && state <= kept + 1,
                 qPrintable(u"operation %1: %2 reported, %3 there"_s.arg(k).arg(kept).arg(state)));
        if (isThrough) QCOMPARE(kept, m_changes.size());
    }
    QVERIFY2(failures > 70, qPrintable(QString::number(failures)));
    QVERIFY(must(app::store::verify(m_path)).isEmpty());
}

/// Power fails at a random moment, 60 times (SVO_POWER_FAILURES sets another number). What the disk holds then is
/// opened as usual. The control, a disk that does not flush, must show that the test can tell.
void TestStoreFaults::powerFails()
{
    const int asked = qEnvironmentVariableIntValue("SVO_POWER_FAILURES");
    const int failures = asked > 0 ? asked : 60;
    int broken = 0;
    FaultVfs faults;
    for (const bool isControl : {false, true}) {
        faults.ignoreFlushes(isControl);
        for (int i = 0; i < failures; ++i) {
            app::base::Rng rng(static_cast<std::uint64_t>(i) + 1);
            startAgain();
            faults.reset();
            faults.losePowerAt(1 + static_cast<int>(rng.below(250)), rng.next());
            const int kept = run();
            const auto remains = faults.remains();
            faults.reset();
            if (remains.isEmpty()) continue; // it was over before
            QFile::remove(m_path + u"-journal");
            for (auto rest = remains.cbegin(); rest != remains.cend(); ++rest) {
                QFile file(rest.key());
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*rest) == rest->size());
            }
            const auto file = StudyFile::open(m_path, Mode::ReadOnly);
            const auto study = file ? (*file)->load() : app::base::Result<Study>(file.error());
            const int state = study ? stateOf(*study) : -1;
            const auto problems = app::store::verify(m_path);
            const bool isSound = problems && problems->isEmpty() && state >= std::max(0, kept) && state <= kept + 1;
            if (isControl)
                broken += !isSound;
            else
                QVERIFY2(isSound, qPrintable(u"failure %1: %2 reported, %3 there, %4"_s.arg(i).arg(kept).arg(state).arg(
                                      problems ? problems->join(u' ') : problems.error().what)));
        }
    }
    QVERIFY2(broken > failures / 3, qPrintable(QString::number(broken)));
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_store_faults.moc"
