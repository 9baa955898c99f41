#include "tests/support/storefiles.h"
#include "tests/support/studybuilder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QTest>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace app::study;
using namespace Qt::StringLiterals;
using app::base::ErrorKind;
using app::store::StudyFile;
using support::must;
using support::StudyBuilder;

/// Whatever happens to the program or to the disk: what was reported as kept is there, once, and nothing is half there.
/// The program under the knife is this one, started again with another task.
class TestStoreCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killed();
    void diskFull();
};

namespace {

StudyBuilder largeStudy()
{
    return StudyBuilder().server(u"S"_s).orientations({u"prosocial"_s, u"none"_s}).trials(200).freeze();
}

void say(const QString& line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// Child: goes on with the study, four trials at a time, and reports every change once it is durable.
int writeUntilKilled(const QString& path)
{
    const auto file = must(StudyFile::open(path, StudyFile::Mode::ReadWrite));
    StudyBuilder builder(must(file->load()));
    say(u"interrupted %1"_s.arg(file->interrupted()));
    const auto count = builder.study().trials.size();
    for (qint64 from = 1; from <= count; from += 4)
        for (bool isLeft = true; std::exchange(isLeft, false);)
            for (const bool isSending : {true, false}) {
                QList<std::pair<QString, QFuture<app::base::Status>>> group;
                for (qint64 trial = from; trial < from + 4 && trial <= count; ++trial) {
                    if (builder.study().trial({trial})->isComplete()) continue;
                    isLeft = true;
                    if (isSending)
                        builder.send(trial);
                    else
                        builder.finish(trial, u"A reply of some length to trial %1. "_s.arg(trial).repeated(40));
                    const Change& change = builder.changes().last();
                    const qint64 id = isSending ? std::get<SendAttempt>(change).attempt.id.value
                                                : std::get<FinishAttempt>(change).attempt.id.value;
                    group << std::pair(u"%1 %2"_s.arg(isSending ? u"sent"_s : u"done"_s).arg(id), file->append(change));
                }
                for (auto& [line, future] : group) {
                    must(future.result());
                    say(line);
                }
            }
    say(u"all"_s);
    return 0;
}

#ifdef Q_OS_UNIX
void limitFileSize(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

/// Child: runs into the limit again and again, each time a little further on, and goes on when there is room.
int fillTheDisk(const QString& path)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const auto file = must(StudyFile::open(path, StudyFile::Mode::ReadWrite));
    StudyBuilder builder(must(file->load()));
    qint64 trial = 1;
    for (rlim_t more = 0; more < 30; ++more) {
        limitFileSize(static_cast<rlim_t>(QFileInfo(path).size()) + more * 3000);
        for (bool isFull = false; !isFull;) {
            const Study before = builder.study();
            while (builder.study().trial({trial})->isComplete())
                ++trial;
            builder.send(trial).finish(trial, u"x"_s.repeated(700));
            const auto changes = builder.changes().last(2);
            auto status = support::keep(*file, {changes.first()});
            const bool isSent = status.has_value();
            if (isSent) status = support::keep(*file, {changes.last()});
            isFull = !status;
            if (!isFull) continue;
            if (status.error().kind != ErrorKind::DiskFull)
                qFatal("%s (%s)", qPrintable(status.error().what), qPrintable(status.error().detail));
            limitFileSize(RLIM_INFINITY); // somebody has made room: the very same changes go in now
            must(support::keep(*file, isSent ? changes.last(1) : changes));
        }
    }
    if (!support::sameStudy(must(file->load()), builder.study())) qFatal("The file and the program do not agree.");
    say(u"attempts %1"_s.arg(builder.study().attempts));
    return 0;
}
#endif

} // namespace

/// CI: 20 kills. SVO_KILLS sets another number.
void TestStoreCrash::killed()
{
    QTemporaryDir folder(support::folderInMemory());
    const QString path = folder.filePath(u"killed.svo"_s);
    const StudyBuilder builder = largeStudy();
    support::makeStudyFile(path, builder.study().design, builder.changes());
    const int kills =
        std::max(1, qEnvironmentVariableIntValue("SVO_KILLS") ? qEnvironmentVariableIntValue("SVO_KILLS") : 20);
    app::base::Rng rng(7);
    QSet<QString> reported;
    int interrupted = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"write"_s, path});
        int lines = 5 + static_cast<int>(rng.below(40));
        const auto read = [&](const QByteArray& line) {
            if (line.startsWith("interrupted "))
                interrupted += line.mid(12).trimmed().toInt();
            else if (line.endsWith('\n') && line != "all\n") {
                const QString text = QString::fromLatin1(line.trimmed());
                QVERIFY2(!reported.contains(text), qPrintable(text)); // never the same request twice
                reported.insert(text);
            }
            --lines;
        };
        while (lines > 0 && (child.canReadLine() || child.waitForReadyRead(100'000)))
            read(child.readLine());
        child.kill();
        child.waitForFinished(100'000);
        while (child.canReadLine())
            read(child.readLine());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        const auto file = must(StudyFile::open(path, StudyFile::Mode::ReadOnly));
        const Study study = must(file->load());
        QSet<QString> kept;
        for (const auto& trial : study.trials) {
            if (!trial->isStarted()) break;
            for (const Attempt& attempt : must(file->transcript(trial->plan.id).result()).attempts) {
                kept.insert(u"sent %1"_s.arg(attempt.id.value));
                if (isAnswered(attempt.outcome)) kept.insert(u"done %1"_s.arg(attempt.id.value));
            }
        }
        QVERIFY(kept.contains(reported));
    }
    const QStringList problems = must(app::store::verify(path));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY(reported.size() > kills * 5);
    QVERIFY(interrupted <= kills * 4); // at most the requests under way at each kill
    // What is left beside the study is a journal at most, and the next program that opens it makes an end of that.
    (void)must(StudyFile::open(path, StudyFile::Mode::ReadWrite));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"killed.svo"_s});
}

void TestStoreCrash::diskFull()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder(support::folderInMemory());
    const QString path = folder.filePath(u"full.svo"_s);
    const StudyBuilder builder = largeStudy();
    support::makeStudyFile(path, builder.study().design, builder.changes());
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"fill"_s, path});
    QVERIFY(child.waitForFinished(100'000));
    QCOMPARE(child.exitCode(), 0);
    const QByteArray said = child.readAll().trimmed();
    QVERIFY(said.startsWith("attempts "));
    QCOMPARE(must(must(StudyFile::open(path, StudyFile::Mode::ReadOnly))->load()).attempts, said.mid(9).toLongLong());
    const QStringList problems = must(app::store::verify(path));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
#else
    QSKIP("needs limits of a process");
#endif
}

int main(int argc, char** argv)
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "write"_L1) return writeUntilKilled(arguments.value(2));
#ifdef Q_OS_UNIX
    if (arguments.value(1) == "fill"_L1) return fillTheDisk(arguments.value(2));
#endif
    TestStoreCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_crash.moc"
