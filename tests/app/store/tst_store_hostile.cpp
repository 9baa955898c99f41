#include "tests/support/storefiles.h"
#include "tests/support/studybuilder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <functional>

using namespace app::study;
using namespace Qt::StringLiterals;
using app::base::ErrorKind;
using app::store::StudyFile;
using support::must;
using support::StudyBuilder;

namespace {

using Damage = std::function<void(const QString&)>;

Damage sql(const char* statement)
{
    return [statement](const QString& path) {
        if (!support::runSql(path, statement)) qFatal("The damage could not be done.");
    };
}

Damage content(const QByteArray& bytes)
{
    return [bytes](const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The damage could not be done.");
    };
}

Damage cut(double share)
{
    return [share](const QString& path) {
        QFile file(path);
        if (!file.resize(static_cast<qint64>(static_cast<double>(file.size()) * share)))
            qFatal("The damage could not be done.");
    };
}

Damage byteAt(qint64 offset, char value)
{
    return [offset, value](const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(&value, 1) != 1)
            qFatal("The damage could not be done.");
    };
}

void manyCells(const QString& path)
{
    QStringList labels;
    QStringList own;
    for (int i = 0; i < 1100; ++i) {
        labels << u"{\"label\":\"%1\",\"manual\":true}"_s.arg(i);
        own << u"{\"id\":\"o%1\",\"name\":\"x\"}"_s.arg(i);
    }
    const QString design = u"{\"participants\":[%1],\"orientations\":[%2]}"_s.arg(labels.join(u','), own.join(u','));
    const QByteArray statement = "UPDATE meta SET value = '" + design.toUtf8() + "' WHERE key = 'design'";
    sql(statement.constData())(path);
}

} // namespace

Q_DECLARE_METATYPE(Damage)

/// Files that are no studies of ours, by accident or on purpose: each refused with its own sentence, quickly.
class TestStoreHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void notOpened_data();
    void notOpened();
    void notLoaded_data();
    void notLoaded();
    void mutated();
    void placesThatAreNoFiles();
    void triggersNeverRun();

private:
    QTemporaryDir m_folder{support::folderInMemory()};
    QString m_original;
    int m_next = 0;

    QString damagedCopy(const Damage& damage)
    {
        const QString path = m_folder.filePath(u"copy %1.svo"_s.arg(++m_next));
        if (!QFile::copy(m_original, path)) qFatal("The copy could not be made.");
        damage(path);
        return path;
    }
};

void TestStoreHostile::initTestCase()
{
    m_original = m_folder.filePath(u"original.svo"_s);
    StudyBuilder builder;
    builder.server(u"S"_s).orientations({u"none"_s, u"prosocial"_s}).trials(3).freeze();
    for (qint64 trial = 1; trial <= 6; ++trial)
        builder.answer(trial, {1, 2, 3, 4, 5, 6});
    builder.correct(1, 3, DecisionKind::Option, 4).correct(2, 1, DecisionKind::NoAnswer);
    support::makeStudyFile(m_original, builder.study().design, builder.changes());
}

void TestStoreHostile::notOpened_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("word"); // what the sentence must hold
    const auto row = [](const char* name, const Damage& damage, ErrorKind kind, const char* word) {
        QTest::newRow(name) << damage << kind << QString::fromLatin1(word);
    };
    row("empty", content({}), ErrorKind::Corrupt, "empty");
    row("text", content("Dear colleague, here are the data."), ErrorKind::Corrupt, "not a study");
    row("long text", content(QByteArray(9000, 'x')), ErrorKind::Corrupt, "not a study");
    row("zeros", content(QByteArray(8192, '\0')), ErrorKind::Corrupt, "not a study");
    row("only the header", cut(100.0 / 4096 / 20), ErrorKind::Corrupt, "");
    row("half", cut(0.5), ErrorKind::Corrupt, "incomplete");
    row("last page missing", cut(0.97), ErrorKind::Corrupt, "incomplete");
    row("another program's", sql("PRAGMA application_id=1196444487"), ErrorKind::Corrupt, "another program");
    row("nobody's", sql("PRAGMA application_id=0"), ErrorKind::Corrupt, "another program");
    row("newer", sql("PRAGMA user_version=99"), ErrorKind::Unsupported, "newer version");
    row("much newer", sql("PRAGMA user_version=-1"), ErrorKind::Corrupt, "");
    row("version zero", sql("PRAGMA user_version=0"), ErrorKind::Corrupt, "changed by another program");
    row("write-ahead log", sql("PRAGMA journal_mode=WAL"), ErrorKind::Corrupt, "changed by another program");
    row("trigger", sql("CREATE TRIGGER t AFTER INSERT ON override BEGIN UPDATE override SET author = 'ATTACKER'; END"),
        ErrorKind::Corrupt, "never makes");
    row("view in the place of a table",
        sql("ALTER TABLE reply RENAME TO hidden; CREATE VIEW reply AS SELECT attempt, 'forged' AS text, reasoning, "
            "hash FROM hidden"),
        ErrorKind::Corrupt, "never makes");
    row("further view", sql("CREATE VIEW v AS SELECT 1"), ErrorKind::Corrupt, "never makes");
    row("further table", sql("CREATE TABLE secret (x)"), ErrorKind::Corrupt, "never makes");
    row("virtual table", sql("CREATE VIRTUAL TABLE f USING fts5(x)"), ErrorKind::Corrupt, "never makes");
    row("index on an expression", sql("CREATE INDEX i ON reply (length(text))"), ErrorKind::Corrupt, "never makes");
    row("further column", sql("ALTER TABLE trial ADD COLUMN note TEXT"), ErrorKind::Corrupt, "never makes");
    row("missing index", sql("DROP INDEX attempt_under_way"), ErrorKind::Corrupt, "lacks a part");
    row("missing table", sql("PRAGMA foreign_keys=OFF; DROP TABLE reply"), ErrorKind::Corrupt, "lacks a part");
    row("statistics", sql("ANALYZE"), ErrorKind::Corrupt, "never makes");
    row("weakened schema",
        sql("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'UNIQUE (trial, step, number)', "
            "'UNIQUE (number, step, trial)') WHERE name = 'attempt'"),
        ErrorKind::Corrupt, "");
    row("root page that is none",
        sql("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = 9999 WHERE name = 'trial'"),
        ErrorKind::Corrupt, "");
    row("page size of nonsense", byteAt(16, 3), ErrorKind::Corrupt, "");
}

void TestStoreHostile::notOpened()
{
    QFETCH(Damage, damage);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, word);
    const QString path = damagedCopy(damage);
    for (const auto mode : {StudyFile::Mode::ReadOnly, StudyFile::Mode::ReadWrite}) {
        const auto file = StudyFile::open(path, mode);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, kind);
        QVERIFY2(file.error().what.contains(word), qPrintable(file.error().what));
        QVERIFY2(file.error().what.contains(path), qPrintable(file.error().what));
    }
    const auto problems = app::store::verify(path);
    if (kind == ErrorKind::Corrupt)
        QCOMPARE(problems->size(), 1);
    else
        QCOMPARE(problems.error().kind, kind);
    QCOMPARE(app::store::copy(path, path + u".copy"_s).error().kind, kind);
    QVERIFY(!QFile::exists(path + u".copy"_s));
}

/// Our tables with other content. Nothing of it is believed, and nothing of it ends the program.
void TestStoreHostile::notLoaded_data()
{
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char* name, const char* statement) { QTest::newRow(name) << sql(statement); };
    row("design that is none", "UPDATE meta SET value = 'x' WHERE key = 'design'");
    row("no design", "DELETE FROM meta WHERE key = 'design'");
    QTest::newRow("design of a million cells") << Damage(manyCells);
    row("design without orientations",
        "UPDATE meta SET value = json_set(value, '$.orientations', json('[]')) WHERE key = 'design'");
    row("payoffs without items", "UPDATE meta SET value = json_set(value, '$.items', 'all') WHERE key = 'design'");
    row("trials that were never planned", "DELETE FROM meta WHERE key = 'frozen'");
    row("trial missing", "PRAGMA foreign_keys=OFF; DELETE FROM trial WHERE id = 2");
    row("trial of an unknown cell", "UPDATE trial SET cell = 17 WHERE id = 2");
    row("trial of a negative cell", "UPDATE trial SET cell = -1 WHERE id = 2");
    row("cell beyond 32 bits", "UPDATE trial SET cell = 4294967296 + 99 WHERE id = 2");
    row("items of odd length", "UPDATE trial SET items = x'0102' WHERE id = 2");
    row("items of zeros", "UPDATE trial SET items = zeroblob(60) WHERE id = 2");
    row("state too short", "UPDATE trial SET state = x'01000101' WHERE id = 2");
    row("state of nonsense",
        "UPDATE trial SET state = x'0100FF000100FF000100FF000100FF000100FF000100FF000100FF00' WHERE id = 2");
    row("correction of nothing", "UPDATE override SET item = 12 WHERE id = 1");
    row("correction of an unknown kind", "UPDATE override SET kind = 'maybe' WHERE id = 1");
    row("correction to option 12", "UPDATE override SET place = 11 WHERE id = 1");
    row("corrections out of order", "UPDATE override SET id = 7 WHERE id = 1");
}

void TestStoreHostile::notLoaded()
{
    QFETCH(Damage, damage);
    const QString path = damagedCopy(damage);
    const auto file = StudyFile::open(path, StudyFile::Mode::ReadWrite);
    QVERIFY(file.has_value());
    const auto study = (*file)->load();
    QVERIFY(!study);
    QCOMPARE(study.error().kind, ErrorKind::Corrupt);
    QVERIFY(!must(app::store::verify(path)).isEmpty());
}

/// Random bytes in random places: the file opens or is refused, and every part of it can be asked for.
void TestStoreHostile::mutated()
{
    QFile original(m_original);
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    int opened = 0;
    int noticed = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        app::base::Rng rng(seed);
        QByteArray copy = bytes;
        for (int i = 0; i < 8; ++i) {
            const auto at = static_cast<qsizetype>(100 + rng.below(static_cast<std::uint32_t>(bytes.size() - 100)));
            copy[at] = static_cast<char>(rng.below(256));
        }
        const QString path = damagedCopy(content(copy));
        const auto file = StudyFile::open(path, StudyFile::Mode::ReadWrite);
        if (file) {
            ++opened;
            (void)(*file)->load();
            for (qint64 trial = 1; trial <= 6; ++trial)
                (void)(*file)->transcript({trial}).result();
        }
        const auto problems = app::store::verify(path);
        if (!problems || !problems->isEmpty()) ++noticed;
        QFile::remove(path);
    }
    QVERIFY2(opened > 0 && noticed > 60, qPrintable(u"%1 %2"_s.arg(opened).arg(noticed))); // much of a page is unused
}

void TestStoreHostile::placesThatAreNoFiles()
{
    QCOMPARE(StudyFile::open(m_folder.filePath(u"nothing.svo"_s), StudyFile::Mode::ReadOnly).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(StudyFile::open(m_folder.path(), StudyFile::Mode::ReadOnly).error().kind, ErrorKind::BadInput);
    QVERIFY(StudyFile::open(m_folder.path(), StudyFile::Mode::ReadWrite).error().what.contains(u"folder"_s));
    QCOMPARE(app::store::verify(m_folder.filePath(u"nothing.svo"_s)).error().kind, ErrorKind::NotFound);
#ifdef Q_OS_UNIX
    QVERIFY(!StudyFile::open(u"/dev/null"_s, StudyFile::Mode::ReadOnly));
    const QString path = damagedCopy([](const QString&) {});
    QVERIFY(QFile::setPermissions(path, {}));
    if (!QFileInfo(path).isReadable()) // a super-user reads everything
        QCOMPARE(StudyFile::open(path, StudyFile::Mode::ReadOnly).error().kind, ErrorKind::Io);
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    QVERIFY(StudyFile::open(path, StudyFile::Mode::ReadOnly).has_value());
    if (!QFileInfo(path).isWritable())
        QCOMPARE(StudyFile::open(path, StudyFile::Mode::ReadWrite).error().kind, ErrorKind::Io);
#endif
}

/// A trigger that comes into a study while it is open finds nobody who runs it.
void TestStoreHostile::triggersNeverRun()
{
    const QString path = damagedCopy([](const QString&) {});
    const auto file = must(StudyFile::open(path, StudyFile::Mode::ReadWrite));
    QVERIFY(support::runSql(
        path, "CREATE TRIGGER t AFTER INSERT ON override BEGIN UPDATE override SET author = 'ATTACKER'; END"));
    must(support::keep(*file, {AddOverride{Override{3, {1}, 2, DecisionKind::Option, 0, u"why"_s, u"AB"_s, {}}}}));
    QCOMPARE(support::sqlValue(path, "SELECT author FROM override WHERE id = 3"), u"AB"_s);
}

QTEST_GUILESS_MAIN(TestStoreHostile)
#include "tst_store_hostile.moc"
