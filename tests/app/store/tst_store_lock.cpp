#include "tests/support/storefiles.h"
#include "tests/support/studybuilder.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTest>
#include <cstdio>
#include <sqlite3.h>

using namespace app::study;
using namespace Qt::StringLiterals;
using app::base::ErrorKind;
using app::store::StudyFile;
using support::must;
using support::StudyBuilder;
using Mode = StudyFile::Mode;

/// One program writes, others read and learn who writes.
class TestStoreLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void secondProgramReadsAndLearnsWhoWrites();
    void aCrashReleasesIt();
    void onceInOneProgram();
    void refusedOpeningKeepsTheLocksOfOthers();

private:
    QTemporaryDir m_folder{support::folderInMemory()};
    QString m_path;
};

namespace {

/// This program again, with the study open for writing.
class Holder
{
public:
    explicit Holder(const QString& path)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"hold"_s, path});
        if (!m_process.waitForReadyRead(100'000) || m_process.readLine() != "ready\n")
            qFatal("The other program could not open the study.");
    }
    ~Holder()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(100'000);
    }
    qint64 pid() const { return m_process.processId(); }
    void crash()
    {
        m_process.kill();
        m_process.waitForFinished(100'000);
    }

private:
    QProcess m_process;
};

int hold(const QString& path)
{
    const auto file = must(StudyFile::open(path, Mode::ReadWrite));
    std::puts("ready");
    std::fflush(stdout);
    return std::getchar() == EOF ? 0 : 1;
}

/// Whether this process can have the file for itself: 0 yes, 1 somebody holds SQLite's locks.
int tryExclusive(const QString& path)
{
    sqlite3* handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    const int code = sqlite3_exec(handle, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return code == SQLITE_OK ? 0 : 1;
}

int askChild(const QString& path)
{
    return QProcess::execute(QCoreApplication::applicationFilePath(), {u"exclusive"_s, path});
}

} // namespace

void TestStoreLock::initTestCase()
{
    m_path = m_folder.filePath(u"größe.svo"_s);
    StudyBuilder builder;
    builder.server(u"S"_s).orientations({u"none"_s}).freeze().answer(1, {1, 2, 3, 4, 5, 6});
    support::makeStudyFile(m_path, builder.study().design, builder.changes());
}

void TestStoreLock::secondProgramReadsAndLearnsWhoWrites()
{
    const Holder other(m_path);
    const auto file = StudyFile::open(m_path, Mode::ReadWrite);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Locked);
    const QString sentence = file.error().what;
    QVERIFY2(sentence.contains(m_path), qPrintable(sentence));
#ifdef Q_OS_LINUX
    QVERIFY2(sentence.contains(QString::number(other.pid())), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"tst_store_lock"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(QSysInfo::machineHostName()), qPrintable(sentence));
#endif
    const auto reading = must(StudyFile::open(m_path, Mode::ReadOnly));
    QCOMPARE(must(reading->load()).attempts, 7);
    QVERIFY(must(app::store::verify(m_path)).isEmpty());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"größe.svo"_s}); // no lock file
}

void TestStoreLock::aCrashReleasesIt()
{
    Holder other(m_path);
    QVERIFY(!StudyFile::open(m_path, Mode::ReadWrite));
    other.crash();
    QVERIFY(StudyFile::open(m_path, Mode::ReadWrite).has_value());
}

void TestStoreLock::onceInOneProgram()
{
    const QString otherName = m_folder.filePath(u"link.svo"_s);
    QVERIFY(QFile::link(m_path, otherName));
    {
        const auto file = must(StudyFile::open(m_path, Mode::ReadWrite));
        const auto second = StudyFile::open(otherName, Mode::ReadWrite);
        QCOMPARE(second.error().kind, ErrorKind::Locked);
    }
    QVERIFY(StudyFile::open(otherName, Mode::ReadWrite).has_value());
    QFile::remove(otherName);
}

/// POSIX drops the locks of a process when it closes any descriptor of the file. An attempt to open the study a second
/// time must not do that to the connections that have it open.
void TestStoreLock::refusedOpeningKeepsTheLocksOfOthers()
{
    QCOMPARE(askChild(m_path), 0);
    const auto reading = must(StudyFile::open(m_path, Mode::ReadOnly));
    sqlite3* handle = nullptr;
    sqlite3_open(m_path.toUtf8().constData(), &handle);
    sqlite3_exec(handle, "BEGIN; SELECT count(*) FROM attempt", nullptr, nullptr, nullptr); // holds a shared lock
    QCOMPARE(askChild(m_path), 1);
    {
        const Holder other(m_path);
        QVERIFY(!StudyFile::open(m_path, Mode::ReadWrite)); // refused: another program writes
    }
    QCOMPARE(askChild(m_path), 1);
    {
        const auto writing = must(StudyFile::open(m_path, Mode::ReadWrite));
        QVERIFY(!StudyFile::open(m_path, Mode::ReadWrite)); // refused: this program writes
        QVERIFY(must(app::store::verify(m_path)).isEmpty());
        QCOMPARE(askChild(m_path), 1);
    }
    QCOMPARE(askChild(m_path), 1); // and given back
    sqlite3_close(handle);
    QCOMPARE(askChild(m_path), 0);
}

int main(int argc, char** argv)
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "hold"_L1) return hold(arguments.value(2));
    if (arguments.value(1) == "exclusive"_L1) return tryExclusive(arguments.value(2));
    TestStoreLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_lock.moc"
