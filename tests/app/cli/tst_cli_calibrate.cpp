#include "app/base/json.h"
#include "app/cli/calibrate.h"
#include "app/stats/shares.h"
#include "tests/support/svoprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::run::Instrument;
using support::Svo;

namespace {

/// `svo calibrate --seeds 80` with this instrument: its exit code and what it said.
struct Calibrated
{
    explicit Calibrated(const Instrument& instrument)
    {
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        app::base::SystemClock clock;
        const auto arguments = app::cli::Arguments::parse(
            {"calibrate", "", 0, 0, "", {{"seeds", 0, "N", ""}, {"json", 0, "", ""}}}, {u"--seeds"_s, u"80"_s});
        code = app::cli::calibrate({*arguments, outStream, errStream, nullptr, clock}, instrument);
        outStream.flush();
        errStream.flush();
    }
    int code = -1;
    QString out, err;
};

} // namespace

class TestCalibrate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Expected values under lapses of .05, .10, .20 and .50, computed outside this program by enumeration:
    // mean angle, own category %, transitive %, length > 35 %.
    void agreesWithTheExactValues()
    {
        const QMap<QString, QList<std::array<double, 4>>> exact{{u"altruist"_s,
                                                                 {{59.83, 85.7, 93.6, 97.4},
                                                                  {58.22, 72.8, 87.6, 94.2},
                                                                  {54.87, 51.0, 77.1, 86.5},
                                                                  {43.78, 12.7, 54.9, 60.3}}},
                                                                {u"joint_gain"_s,
                                                                 {{44.07, 99.8, 97.5, 99.8},
                                                                  {43.12, 99.2, 94.5, 99.1},
                                                                  {41.17, 97.1, 87.6, 96.3},
                                                                  {34.86, 84.8, 65.2, 78.1}}},
                                                                {u"inequality_averse"_s,
                                                                 {{36.84, 99.2, 97.5, 99.2},
                                                                  {36.18, 98.0, 94.5, 97.8},
                                                                  {34.84, 94.6, 87.6, 93.8},
                                                                  {30.60, 79.5, 65.2, 73.6}}},
                                                                {u"individualist"_s,
                                                                 {{8.44, 97.7, 93.6, 99.9},
                                                                  {9.07, 95.3, 87.7, 99.5},
                                                                  {10.36, 90.2, 77.3, 98.0},
                                                                  {14.50, 74.6, 55.2, 84.3}}},
                                                                {u"competitor"_s,
                                                                 {{-14.69, 85.7, 93.0, 97.0},
                                                                  {-13.07, 72.7, 86.6, 93.5},
                                                                  {-9.68, 50.8, 75.2, 85.5},
                                                                  {1.50, 12.4, 51.9, 59.5}}},
                                                                {u"random"_s, {{22.70, 0.05, 41.9, 31.3}}}};
        const Svo svo({u"calibrate"_s, u"--seeds"_s, u"200"_s, u"--json"_s});
        QCOMPARE(svo.code, 0);
        const auto json = app::base::parseJson(svo.out.toUtf8());
        QVERIFY(json);
        QCOMPARE((*json)["rows"].size(), 21U);
        QCOMPARE((*json)["statistics"].get<int>(), 84);
        QVERIFY(std::abs((*json)["limit"].get<double>() - 3.84807909836) < 1e-6); // R: qnorm(1 - .01 / (2 * 84))
        QHash<QString, qsizetype> seen;
        for (const auto& row : (*json)["rows"]) {
            const QString who = QString::fromStdString(row["respondent"].get<std::string>());
            const auto& values = exact.value(who).at(seen[who]++);
            const auto expected = [&row](const char* key) { return row[key]["expected"].get<double>(); };
            QVERIFY(std::abs(expected("mean_angle") - values[0]) < 0.0051);
            QVERIFY(std::abs(expected("own_category") * 100 - values[1]) < 0.051);
            QVERIFY(std::abs(expected("transitive") * 100 - values[2]) < 0.051);
            QVERIFY(std::abs(expected("longer_than_35") * 100 - values[3]) < 0.051);
            QCOMPARE(row["n"].get<int>(), 200);
            QCOMPARE(row["n_scored"].get<int>(), 200);
        }
    }

    void theProgramsOwnInstrumentIsSound()
    {
        const Calibrated own({});
        QCOMPARE(own.code, 0);
        QVERIFY(own.out.contains(u"the instrument is sound"_s));
        QVERIFY(own.err.isEmpty());
    }

    // Item 3 shown and scored from its other end: a mirrored list read as if it were not.
    void findsAFaultInThePayoffs()
    {
        Instrument faulty;
        auto& options = faulty.payoffs.items[2].options;
        std::reverse(options.begin(), options.end());
        for (auto& option : faulty.payoffs.items[3].options)
            std::swap(option.self, option.other);
        const Calibrated found(faulty);
        QCOMPARE(found.code, 1);
        QVERIFY(found.err.startsWith(u"svo: "_s));
        QVERIFY(found.out.contains(u"is expected"_s));
    }

    // The reader thinks that the labels begin one place later than the prompt shows them.
    void findsAFaultInTheLabels()
    {
        Instrument faulty;
        faulty.shown = [](const auto& study, const auto& trial, int item) {
            auto shown = app::study::presentationOf(study, trial, item);
            if (!shown.labels.first().isEmpty())
                std::rotate(shown.labels.begin(), shown.labels.end() - 1, shown.labels.end());
            return shown;
        };
        QCOMPARE(Calibrated(faulty).code, 1);
    }

    void findsAFaultInTheReader()
    {
        Instrument mirrored; // counts places from the wrong end
        mirrored.read = [](const QString& reply, const auto& item) {
            auto reading = app::extract::read(reply, item);
            reading.place = 8 - reading.place;
            return reading;
        };
        QCOMPARE(Calibrated(mirrored).code, 1);

        Instrument blind; // reads no reply that names amounts alone
        blind.read = [](const QString& reply, const auto& item) {
            return item.labels.first().isEmpty() ? app::extract::Extraction() : app::extract::read(reply, item);
        };
        const Calibrated found(blind);
        QCOMPARE(found.code, 1);
        QVERIFY(found.out.contains(u"because a reply was not read"_s));
    }

    void refusesSeedsThatAreNone()
    {
        QVERIFY(Svo({u"calibrate"_s, u"--seeds"_s, u"0"_s}).refused(u"seeds"_s));
        QVERIFY(Svo({u"calibrate"_s, u"--seeds"_s, u"many"_s}).refused(u"many"_s));
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        app::run::CalibrationOptions options;
        options.stop = stop.get_token();
        options.progress = [&stop](int, int) { stop.request_stop(); };
        const auto stopped = app::run::calibrate(options);
        QVERIFY(stopped.rows.isEmpty());
        QVERIFY(!stopped.isSound());
    }

    // R: qnorm(pbinom(480, 1000, .51)), -qnorm(pbinom(537, 1000, .51, FALSE)), qnorm(pbinom(995, 1000, .998))
    void exactTailsAsNormalDeviates()
    {
        using app::stats::binomialZ;
        QVERIFY(std::abs(binomialZ(480, 1000, 0.51) - -1.86597961407) < 1e-6);
        QVERIFY(std::abs(binomialZ(538, 1000, 0.51) - 1.74032305939) < 1e-6);
        QVERIFY(std::abs(binomialZ(995, 1000, 0.998) - -1.6213398196) < 1e-6);
        QCOMPARE(binomialZ(10, 10, 1), 0.0);
        QVERIFY(std::isinf(binomialZ(9, 10, 1)) && binomialZ(9, 10, 1) < 0);
        QVERIFY(std::isinf(binomialZ(1, 10, 0)) && binomialZ(1, 10, 0) > 0);
    }
};

QTEST_GUILESS_MAIN(TestCalibrate)
#include "tst_cli_calibrate.moc"
