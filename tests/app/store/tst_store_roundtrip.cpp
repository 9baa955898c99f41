#include "tests/support/storefiles.h"
#include "tests/support/studybuilder.h"

#include <QFile>
#include <QTest>

using namespace app::study;
using namespace Qt::StringLiterals;
using app::base::ErrorKind;
using app::store::StudyFile;
using support::must;
using support::StudyBuilder;
using Mode = StudyFile::Mode;

/// What goes into a study file comes out of it.
class TestStoreRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newStudies();
    void designsUntilThePlanIsFixed();
    void everyFieldOfAnAttempt();
    void strangeTexts_data();
    void strangeTexts();
    void textsThatAreTooLarge();
    void randomStudies();
    void interruptedRequests();
    void whatRequestsWereChargedFor();
    void readingOnly();
    void refusesWhatDoesNotFit();
    void oneBadChangeHarmsNoOther();
    void closesWithEverythingKept();
    void repeatedTextsAreKeptOnce();
    void aFileOnlyLookedAtStaysAsItIs();

private:
    QTemporaryDir m_folder{support::folderInMemory()};
    int m_next = 0;
    /// A fresh name, with letters that are not ASCII.
    QString path() { return m_folder.filePath(u"Studie für Łódź 研究 %1.svo"_s.arg(++m_next)); }
};

void TestStoreRoundTrip::newStudies()
{
    const QString name = path();
    const Design design = StudyBuilder().simulated(u"R"_s).server(u"S"_s).design();
    const QDateTime before = QDateTime::currentDateTimeUtc();
    {
        const auto file = must(StudyFile::create(name, design));
        QVERIFY(!file->isReadOnly());
        QCOMPARE(file->path(), name);
        QCOMPARE(file->interrupted(), 0);
    }
    const auto study = must(must(StudyFile::open(name, Mode::ReadOnly))->load());
    QCOMPARE(study.design, design);
    QCOMPARE(study.cells, cellsOf(design));
    QVERIFY(!study.isFrozen && study.trials.isEmpty() && study.attempts == 0);
    QVERIFY(study.createdAt >= before && study.createdAt <= QDateTime::currentDateTimeUtc());
    QCOMPARE(study.changedAt, study.createdAt);
    QCOMPARE(study.createdBy, QStringLiteral(SVO_VERSION));
    const auto again = StudyFile::create(name, design);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Exists);
    const auto nowhere = StudyFile::create(m_folder.filePath(u"no such folder/a.svo"_s), design);
    QCOMPARE(nowhere.error().kind, ErrorKind::Io);
}

void TestStoreRoundTrip::designsUntilThePlanIsFixed()
{
    const QString name = path();
    StudyBuilder builder;
    const auto file = must(StudyFile::create(name, builder.design()));
    builder.simulated(u"R"_s).trials(3).design().title = u"Second thoughts"_s;
    builder.freeze();
    must(support::keep(*file, builder.changes()));
    QVERIFY(support::sameStudy(must(file->load()), builder.study()));
    QVERIFY(!support::keep(*file, {SetDesign{}}));
    QVERIFY(!support::keep(*file, {FreezePlan{}}));
    QVERIFY(support::sameStudy(must(file->load()), builder.study()));
}

void TestStoreRoundTrip::everyFieldOfAnAttempt()
{
    const QString name = path();
    StudyBuilder builder;
    builder.server(u"S"_s).orientations({u"none"_s}).freeze();
    Attempt attempt = support::attemptFor(builder.study(), {1}, {1});
    attempt.parameters = "{\"model\":\"m\",\"temperature\":0.7}";
    builder.apply(SendAttempt{attempt});
    attempt.outcome = Outcome::Error;
    attempt.reply = {u"half a"_s,     u"a thought"_s, app::chat::StopReason::Length,
                     u"max_tokens"_s, u"m-2025"_s,    u"fp_1"_s,
                     u"req-1"_s,      {12, 34, 5, 0}};
    attempt.failure = u"reset"_s;
    attempt.errorWhat = u"The connection broke."_s;
    attempt.errorDetail = u"ECONNRESET"_s;
    attempt.http = 200;
    attempt.firstTokenMs = 120;
    attempt.totalMs = 4567;
    builder.apply(FinishAttempt{attempt});
    builder.step(1, Outcome::Complete);
    builder.send(1);
    Attempt item = std::get<SendAttempt>(builder.changes().last()).attempt;
    item.outcome = Outcome::Extracted;
    item.reply.text = u"My choice is B."_s;
    item.reading = {app::extract::State::Extracted, 1, 13, 14, u"final_label"_s};
    item.readerVersion = 7;
    builder.apply(FinishAttempt{item});
    builder.send(1);
    const Attempt underWay = std::get<SendAttempt>(builder.changes().last()).attempt;

    const auto file = must(StudyFile::create(name, builder.design()));
    must(support::keep(*file, builder.changes()));
    const Transcript transcript = must(file->transcript({1}).result());
    QCOMPARE(transcript.trial, TrialId{1});
    QCOMPARE(transcript.attempts.size(), 4);
    QCOMPARE(transcript.attempts.at(0), attempt);
    QCOMPARE(transcript.attempts.at(2), item);
    QCOMPARE(transcript.attempts.at(3), underWay);
    QVERIFY(must(file->transcript({2}).result()).attempts.isEmpty());
    QCOMPARE(must(file->load()).changedAt, builder.study().changedAt > must(file->load()).createdAt
                                               ? builder.study().changedAt
                                               : must(file->load()).changedAt);
}

void TestStoreRoundTrip::strangeTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("NUL inside") << QString(u"a\0b"_s + QChar(0) + u"c"_s);
    QTest::newRow("half a pair") << QString(u"before "_s + QChar(0xd83d) + u" after"_s);
    QTest::newRow("the other half") << QString(QChar(0xde00));
    QTest::newRow("emoji and marks") << u"😀 e\u0301 \u202e \ufeff 研究"_s;
    QTest::newRow("SQL") << u"'); DROP TABLE attempt; --"_s;
    QTest::newRow("long") << QString(3'000'000, u'x');
}

void TestStoreRoundTrip::strangeTexts()
{
    QFETCH(QString, text);
    const QString name = path();
    StudyBuilder builder;
    builder.server(u"S"_s).orientations({u"none"_s}).freeze().send(1);
    Attempt attempt = std::get<SendAttempt>(builder.changes().last()).attempt;
    attempt.outcome = Outcome::Complete;
    attempt.reply.text = text;
    attempt.reply.reasoning = text;
    builder.apply(FinishAttempt{attempt});
    {
        const auto file = must(StudyFile::create(name, builder.design()));
        must(support::keep(*file, builder.changes()));
    }
    const auto file = must(StudyFile::open(name, Mode::ReadOnly));
    const auto kept = must(file->transcript({1}).result()).attempts.first();
    QVERIFY(kept.reply.text == text && kept.reply.reasoning == text);
    QVERIFY(must(app::store::verify(name)).isEmpty());
}

void TestStoreRoundTrip::textsThatAreTooLarge()
{
    StudyBuilder builder;
    builder.server(u"S"_s).orientations({u"none"_s}).freeze().send(1);
    Attempt attempt = std::get<SendAttempt>(builder.changes().last()).attempt;
    const auto file = must(StudyFile::create(path(), builder.design()));
    must(support::keep(*file, builder.changes()));
    attempt.outcome = Outcome::Complete;
    attempt.reply.text = QString((64 << 20) + 1, u'x');
    const auto status = support::keep(*file, {FinishAttempt{attempt}});
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::BadInput);
    QVERIFY(status.error().what.contains(u"64 MB"_s));
    attempt.reply.text.resize(1000);
    must(support::keep(*file, {FinishAttempt{attempt}})); // nothing was left half done
}

/// 20 random histories, closed and opened again.
void TestStoreRoundTrip::randomStudies()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        app::base::Rng rng(seed);
        StudyBuilder builder;
        builder.simulated(u"R"_s).server(u"S"_s).orientations({u"competitive"_s, u"none"_s}).trials(2);
        builder.design().optionOrders = {app::svo::OptionOrder::Shuffled};
        if (rng.below(2)) builder.design().items = Items::All;
        builder.freeze();
        const auto count = static_cast<std::uint32_t>(builder.study().trials.size());
        for (int i = 0; i < 60; ++i) {
            const qint64 id = 1 + rng.below(count);
            const Trial& trial = *builder.study().trial({id});
            const auto next = trial.nextStep();
            if (!next) {
                const int item = 1 + static_cast<int>(rng.below(6));
                if (rng.below(2))
                    builder.correct(id, item, DecisionKind::Option, static_cast<int>(rng.below(9)));
                else
                    builder.correct(id, item, rng.below(2) ? DecisionKind::NoAnswer : DecisionKind::Automatic);
                continue;
            }
            const bool isItem = trial.steps.at(static_cast<std::size_t>(*next)).stage == app::prompt::Stage::Item;
            if (rng.below(5) == 0)
                builder.step(id, Outcome::Error);
            else if (isItem && rng.below(3))
                builder.step(id, Outcome::Extracted, static_cast<int>(rng.below(9)), u"Reply %1"_s.arg(i));
            else
                builder.step(id, isItem ? Outcome::Refused : Outcome::Complete);
        }
        const QString name = path();
        support::makeStudyFile(name, builder.design(), builder.changes());
        const auto file = must(StudyFile::open(name, Mode::ReadWrite));
        QVERIFY(support::sameStudy(must(file->load()), builder.study()));
        QVERIFY(must(app::store::verify(name)).isEmpty());
    }
}

void TestStoreRoundTrip::interruptedRequests()
{
    const QString name = path();
    StudyBuilder builder;
    builder.server(u"S"_s)
        .orientations({u"none"_s})
        .trials(3)
        .freeze()
        .answer(1, {1, 1, 1, 1, 1, 1})
        .send(2)
        .step(3, Outcome::Complete)
        .send(3);
    support::makeStudyFile(name, builder.design(), builder.changes());
    const auto reading = must(StudyFile::open(name, Mode::ReadOnly));
    QCOMPARE(reading->interrupted(), 0);
    QCOMPARE(must(reading->load()).trial({2})->steps.at(0).outcome, Outcome::Sent);
    {
        const auto file = must(StudyFile::open(name, Mode::ReadWrite));
        QCOMPARE(file->interrupted(), 2);
        const Study study = must(file->load());
        for (const auto& [trial, step] : {std::pair{2, 0}, {3, 1}}) {
            const StepState& state = study.trial({trial})->steps.at(static_cast<std::size_t>(step));
            QCOMPARE(state.outcome, Outcome::Error);
            QCOMPARE(state.failure, u"unknown_outcome"_s);
            QCOMPARE(study.trial({trial})->nextStep(), step);
            const Attempt last = must(file->transcript({trial}).result()).attempts.last();
            QCOMPARE(last.failure, u"unknown_outcome"_s);
            QVERIFY(!last.errorWhat.isEmpty());
        }
        // The next attempt of such a step is a new one.
        Attempt again = support::attemptFor(study, {2}, {study.attempts + 1});
        QCOMPARE(again.number, 2);
        must(support::keep(*file, {SendAttempt{again}}));
        again.outcome = Outcome::Complete;
        must(support::keep(*file, {FinishAttempt{again}}));
    }
    QCOMPARE(must(StudyFile::open(name, Mode::ReadWrite))->interrupted(), 0);
    QVERIFY(must(app::store::verify(name)).isEmpty());
}

void TestStoreRoundTrip::whatRequestsWereChargedFor()
{
    const QString name = path();
    StudyBuilder builder;
    builder.server(u"S"_s).orientations({u"none"_s}).trials(3).freeze();
    const Tariff then{{2'500'000, 10'000'000, 1'250'000}, u"EUR"_s}, now{{3'000'000, 12'000'000, {}}, u"EUR"_s};
    qint64 id = 0;
    const auto ask = [&](qint64 trial, const std::optional<Tariff>& tariff, const app::chat::Usage& usage) {
        Attempt attempt = support::attemptFor(builder.study(), {trial}, {++id});
        attempt.tariff = tariff;
        builder.apply(SendAttempt{attempt});
        attempt.served = {u"Ollama 0.12.3"_s, {}, u"a80c"_s, u"Q4_K_M"_s, 4096};
        attempt.reply.usage = usage;
        attempt.outcome = attempt.stage == app::prompt::Stage::Item ? Outcome::NotFound : Outcome::Complete;
        builder.apply(FinishAttempt{attempt});
        return attempt;
    };
    ask(1, then, {1000, 200, {}, 400});
    const Attempt last = ask(1, then, {10, 2, {}, {}});
    ask(1, then, {});     // may have been charged, and told nothing
    ask(2, now, {7, 3, {}, 9}); // more cached than asked: a server's mistake
    ask(2, {}, {5, 5, {}, {}}); // costs nothing
    Attempt open = support::attemptFor(builder.study(), {3}, {++id});
    open.tariff = now;
    builder.apply(SendAttempt{open}); // the program dies
    {
        const auto file = must(StudyFile::create(name, builder.study().design));
        must(support::keep(*file, builder.changes()));
        QCOMPARE(must(file->transcript({1}).result()).attempts.at(1), last);
    }
    const auto file = must(StudyFile::open(name, Mode::ReadWrite));
    QCOMPARE(file->interrupted(), 1);
    QList<Charged> charged = must(file->charged().result());
    std::ranges::sort(charged, {}, [](const Charged& one) { return one.tariff.price.input; });
    QCOMPARE(charged.size(), 2);
    QCOMPARE(charged.at(0), (Charged{then, {1010, 202, {}, 400}, 1}));
    QCOMPARE(charged.at(1), (Charged{now, {7, 3, {}, 7}, 1}));
}

void TestStoreRoundTrip::readingOnly()
{
    const QString name = path();
    StudyBuilder builder;
    builder.server(u"S"_s).freeze();
    support::makeStudyFile(name, builder.design(), builder.changes());
    const auto file = must(StudyFile::open(name, Mode::ReadOnly));
    QVERIFY(file->isReadOnly());
    const auto status = support::keep(*file, {SendAttempt{support::attemptFor(builder.study(), {1}, {1})}});
    QCOMPARE(status.error().kind, ErrorKind::Locked);
    QVERIFY(support::sameStudy(must(file->load()), builder.study()));
}

void TestStoreRoundTrip::refusesWhatDoesNotFit()
{
    StudyBuilder builder;
    builder.server(u"S"_s).orientations({u"none"_s}).trials(2).freeze().step(1, Outcome::Complete);
    const auto file = must(StudyFile::create(path(), builder.design()));
    must(support::keep(*file, builder.changes()));
    const Attempt next = support::attemptFor(builder.study(), {2}, {2});
    const auto refused = [&file](const Change& change) {
        const auto status = support::keep(*file, {change});
        return !status && status.error().kind == ErrorKind::Internal;
    };
    const auto with = [&next](auto member, auto value) {
        Attempt attempt = next;
        attempt.*member = value;
        return SendAttempt{attempt};
    };
    QVERIFY(refused(with(&Attempt::id, AttemptId{1})));  // taken
    QVERIFY(refused(with(&Attempt::trial, TrialId{9}))); // unknown
    QVERIFY(refused(with(&Attempt::trial, TrialId{1}))); // answered already
    QVERIFY(refused(with(&Attempt::step, 99)));
    QVERIFY(refused(with(&Attempt::number, 2)));
    QVERIFY(refused(FinishAttempt{next}));
    QVERIFY(refused(AddOverride{Override{2, {1}, 1, DecisionKind::NoAnswer, -1, {}, {}, {}}})); // number 1 is missing
    QVERIFY(refused(AddOverride{Override{1, {9}, 1, DecisionKind::NoAnswer, -1, {}, {}, {}}}));
    QVERIFY(support::sameStudy(must(file->load()), builder.study()));
}

void TestStoreRoundTrip::oneBadChangeHarmsNoOther()
{
    StudyBuilder builder;
    builder.server(u"S"_s).orientations({u"none"_s}).trials(50).freeze();
    const auto file = must(StudyFile::create(path(), builder.design()));
    must(support::keep(*file, builder.changes()));
    QList<QFuture<app::base::Status>> good;
    QList<QFuture<app::base::Status>> bad;
    for (qint64 trial = 1; trial <= 50; ++trial) {
        builder.send(trial);
        good << file->append(builder.changes().last());
        bad << file->append(builder.changes().last()); // the same again
    }
    for (auto& future : good)
        QVERIFY(future.result().has_value());
    for (auto& future : bad)
        QVERIFY(!future.result());
    QVERIFY(support::sameStudy(must(file->load()), builder.study()));
}

void TestStoreRoundTrip::closesWithEverythingKept()
{
    const QString name = path();
    StudyBuilder builder;
    builder.server(u"S"_s).orientations({u"none"_s}).trials(20).freeze();
    for (qint64 trial = 1; trial <= 20; ++trial)
        builder.answer(trial, {1, 2, 3, 4, 5, 6});
    QList<QFuture<app::base::Status>> futures;
    {
        const auto file = must(StudyFile::create(name, builder.design()));
        for (const Change& change : builder.changes())
            futures << file->append(change);
    }
    for (auto& future : futures)
        QVERIFY(future.isFinished() && future.result().has_value());
    QVERIFY(support::sameStudy(must(must(StudyFile::open(name, Mode::ReadOnly))->load()), builder.study()));
}

void TestStoreRoundTrip::repeatedTextsAreKeptOnce()
{
    const QString name = path();
    StudyBuilder builder;
    builder.server(u"S"_s).orientations({u"none"_s}).trials(5).freeze();
    for (qint64 trial = 1; trial <= 5; ++trial) {
        Attempt attempt = support::attemptFor(builder.study(), {trial}, {trial});
        attempt.prompt = u"The same prompt."_s;
        builder.apply(SendAttempt{attempt});
    }
    support::makeStudyFile(name, builder.design(), builder.changes());
    QCOMPARE(support::sqlValue(name, "SELECT count(*) FROM sent_text"), u"3"_s); // system, prompt, parameters
}

void TestStoreRoundTrip::aFileOnlyLookedAtStaysAsItIs()
{
    const QString name = path();
    StudyBuilder builder;
    builder.server(u"S"_s).orientations({u"none"_s}).freeze().answer(1, {1, 1, 1, 1, 1, 1});
    support::makeStudyFile(name, builder.design(), builder.changes());
    const auto bytes = [&name] {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    {
        const auto file = must(StudyFile::open(name, Mode::ReadWrite));
        QVERIFY(support::sameStudy(must(file->load()), builder.study()));
    }
    QVERIFY(!before.isEmpty() && bytes() == before);
}

QTEST_GUILESS_MAIN(TestStoreRoundTrip)
#include "tst_store_roundtrip.moc"
