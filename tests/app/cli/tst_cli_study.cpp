#include "app/base/json.h"
#include "tests/support/csvfile.h"
#include "tests/support/storefiles.h"
#include "tests/support/studybuilder.h"
#include "tests/support/svoprogram.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using support::CsvFile;
using support::StudyBuilder;
using support::Svo;

namespace {

constexpr std::array inequalityAverse{1, 9, 9, 4, 5, 9}; // 37.4824 degrees (Murphy, Ackermann & Handgraaf 2011)

/// Draws nothing, but keeps what it was asked for.
class FakeFigures final : public report::FigureWriter
{
public:
    QStringList kinds() const override { return {u"circle"_s, u"intervals"_s}; }
    base::Result<QByteArray> bytes(const study::Study& study, const report::FigureOptions& options,
                                   const QString& format) override
    {
        title = study.design.title;
        asked = options;
        to = format;
        if (!result) return result.error();
        return QByteArray("<svg/>");
    }
    QString title, to;
    report::FigureOptions asked;
    base::Status result;
};

} // namespace

class TestStudyCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{support::folderInMemory()};
    int m_next = 0;
    QString path(const QString& name) { return m_folder.filePath(u"%1 数据 %2"_s.arg(++m_next).arg(name)); }

    /// A study of one respondent and one value with three trials: answered, one item unread, not asked.
    QString someStudy()
    {
        StudyBuilder builder;
        builder.simulated(u"Practice"_s).orientations({u"prosocial"_s}).trials(3);
        const study::Design design = builder.design();
        builder.freeze().answer(1, inequalityAverse).answer(2, {0, 9, 9, 4, 5, 9});
        const QString file = path(u"study.svo"_s);
        support::makeStudyFile(file, design, builder.changes());
        return file;
    }
    QStringList correction(const QString& file, const QString& trial, const QString& item, const QString& choice)
    {
        return {u"override"_s, file,   u"--trial"_s,  trial,           u"--item"_s, item,
                u"--choice"_s, choice, u"--reason"_s, u"It says A."_s, u"--by"_s,   u"MK"_s};
    }

private Q_SLOTS:
    void newStudies()
    {
        const QString design = path(u"design.json"_s);
        QVERIFY(support::writeContent(design, R"({"format": "svo-design/1", "title": "T", "trials": 2, "participants":
            [{"label": "R", "simulated": {"kind": "random"}}], "orientations": ["prosocial", "none"]})"));
        const QString file = path(u"a.svo"_s);
        const Svo made({u"new"_s, design, u"-o"_s, file});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        const base::Json json = *base::parseJson(Svo({u"summary"_s, file, u"--json"_s}).out.toUtf8());
        QCOMPARE(json["cells"].size(), 2u);
        QCOMPARE(json["cells"][0]["n_planned"].get<int>(), 2);

        const QByteArray before = support::contentOf(file);
        QVERIFY(Svo({u"new"_s, design, u"-o"_s, file}).refused(file)); // a file that exists is never replaced
        QCOMPARE(support::contentOf(file), before);
    }

    void templatesAreCompleteDesigns_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"baseline", "goal-effect", "two-models"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void templatesAreCompleteDesigns()
    {
        QFETCH(QString, name);
        const QString file = path(u"a.svo"_s);
        const Svo made({u"new"_s, u"--template"_s, name, u"-o"_s, file});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        const base::Json json = *base::parseJson(Svo({u"summary"_s, file, u"--json"_s}).out.toUtf8());
        QVERIFY(json["cells"].size() >= 5);
        QVERIFY(json["cells"][0]["simulated"].get<bool>());
    }

    void templatesTakeRespondents()
    {
        const QByteArray list =
            R"([{"label": "M", "model": "m", "connection": {"dialect": "ollama", "base_url": "http://localhost:11434"}}])";
        for (const QByteArray& bytes : {list, QByteArray("{\"participants\": " + list + "}")}) {
            const QString respondents = path(u"respondents.json"_s);
            QVERIFY(support::writeContent(respondents, bytes));
            const QString file = path(u"a.svo"_s);
            const Svo made({u"new"_s, u"--template"_s, u"baseline"_s, u"--participants"_s, respondents, u"-o"_s, file});
            QVERIFY2(made.code == 0, qPrintable(made.err));
            const base::Json json = *base::parseJson(Svo({u"summary"_s, file, u"--json"_s}).out.toUtf8());
            for (const auto& cell : json["cells"])
                QCOMPARE(cell["participant"].get<std::string>(), "M");
        }
    }

    void unusableDesignsMakeNoStudy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("no json") << QByteArray("{") << u"design.json"_s;
        QTest::newRow("unknown key") << QByteArray(R"({"format": "svo-design/1", "colour": 1})") << u"colour"_s;
        QTest::newRow("no respondent") << QByteArray(R"({"format": "svo-design/1", "participants": []})")
                                       << u"design.json"_s;
        QTest::newRow("unknown pack")
            << QByteArray(
                   R"({"format": "svo-design/1", "prompt_pack": "nowhere", "participants": [{"label": "R", "simulated": {"kind": "random"}}]})")
            << u"nowhere"_s;
    }
    void unusableDesignsMakeNoStudy()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const QString design = path(u"design.json"_s);
        const QString file = path(u"a.svo"_s);
        QVERIFY(support::writeContent(design, bytes));
        const Svo svo({u"new"_s, design, u"-o"_s, file});
        QVERIFY2(svo.refused(words), qPrintable(svo.err));
        QVERIFY(!QFile::exists(file));
    }

    void newWantsOneSource()
    {
        const QString file = path(u"a.svo"_s);
        QVERIFY(Svo({u"new"_s, u"-o"_s, file}).refused(u"template"_s));
        QVERIFY(Svo({u"new"_s, u"d.json"_s, u"--template"_s, u"baseline"_s, u"-o"_s, file}).refused(u"template"_s));
        QVERIFY(
            Svo({u"new"_s, u"d.json"_s, u"--participants"_s, u"p.json"_s, u"-o"_s, file}).refused(u"--participants"_s));
        QVERIFY(Svo({u"new"_s, u"--template"_s, u"cube"_s, u"-o"_s, file}).refused(u"cube"_s));
        QVERIFY(Svo({u"new"_s, u"nowhere.json"_s, u"-o"_s, file}).refused(u"nowhere.json"_s));
        QVERIFY(!QFile::exists(file));
    }

    void summaries()
    {
        const QString file = someStudy();
        const Svo text({u"summary"_s, file});
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains(u"Practice (simulated)"_s) && text.out.contains(u"37.48"_s) &&
                text.out.contains(u"2/3"_s));
        const Svo json({u"summary"_s, file, u"--json"_s});
        const base::Json cell = (*base::parseJson(json.out.toUtf8()))["cells"][0];
        QCOMPARE(cell["n_complete"].get<int>(), 2);
        QCOMPARE(cell["n_scored"].get<int>(), 1);
        QCOMPARE(cell["outcomes"]["not_found"].get<int>(), 1);
        QVERIFY(std::abs(cell["mean_angle"].get<double>() - 37.482411) < 1e-6);
        QVERIFY(cell["sd_angle"].is_null());
    }

    void namesCannotSteerTheTerminal()
    {
        StudyBuilder builder;
        builder.simulated(u"\u001b[2Jx"_s).orientations({u"prosocial"_s});
        const study::Design design = builder.design();
        const QString file = path(u"study.svo"_s);
        support::makeStudyFile(file, design, builder.freeze().changes());
        const Svo svo({u"summary"_s, file});
        QVERIFY(svo.out.contains(u"[2Jx"_s) && !svo.out.contains(QChar(0x1b)));
        QVERIFY(svo.out.count(u'\n') >= 2);
    }

    void filesThatAreNoStudies()
    {
        const QString text = path(u"text.svo"_s);
        QVERIFY(support::writeContent(text, "This is no study."));
        for (const QString& command : {u"summary"_s, u"verify"_s}) {
            const Svo missing({command, u"nowhere.svo"_s});
            QVERIFY2(missing.refused(u"nowhere.svo"_s), qPrintable(missing.err));
        }
        QVERIFY(Svo({u"summary"_s, text}).refused(text));
        QVERIFY(Svo({u"export"_s, text, u"--to"_s, m_folder.filePath(u"none"_s)}).code == 2);
        QVERIFY(!QFile::exists(m_folder.filePath(u"none"_s)));
    }

    void exports()
    {
        const QString file = someStudy();
        const QString folder = path(u"data"_s);
        const Svo svo({u"export"_s, file, u"--to"_s, folder});
        QVERIFY2(svo.code == 0, qPrintable(svo.err));
        QVERIFY(svo.out.contains(u"simulated = 1"_s));
        QCOMPARE(QDir(folder).entryList(QDir::Files),
                 (QStringList{u"codebook.csv"_s, u"items.csv"_s, u"trials.csv"_s}));
        QCOMPARE(CsvFile(folder + u"/items.csv"_s).size(), 18);
        QCOMPARE(CsvFile(folder + u"/trials.csv"_s).at(0, u"angle"_s), u"37.482411"_s);
        // What is exported can be scored, and gives the same angle.
        const QString scored = path(u"scored.csv"_s);
        QCOMPARE(Svo({u"score"_s, folder + u"/trials.csv"_s, u"-o"_s, scored}).code, 0);
        QCOMPARE(CsvFile(scored).at(0, u"angle"_s), u"37.482411"_s);
    }

    void exportsWhatWasAsked()
    {
        const QString file = someStudy();
        const QString folder = path(u"data"_s);
        QCOMPARE(
            Svo({u"export"_s, file, u"--to"_s, folder, u"--formats"_s, u"csv-wide,codebook"_s, u"--csv"_s, u"excel"_s})
                .code,
            0);
        QCOMPARE(QDir(folder).entryList(QDir::Files), (QStringList{u"codebook.csv"_s, u"trials.csv"_s}));
        QVERIFY(support::contentOf(folder + u"/trials.csv"_s).startsWith("\xEF\xBB\xBF"));
        const QString whole = path(u"whole"_s);
        QCOMPARE(Svo({u"export"_s, file, u"--to"_s, whole, u"--formats"_s, u"all"_s}).code, 0);
        QCOMPARE(
            QDir(whole).entryList(QDir::Files),
            (QStringList{u"codebook.csv"_s, u"consistency.csv"_s, u"items.csv"_s, u"items.sav"_s, u"load.R"_s,
                         u"study.xlsx"_s, u"targets.csv"_s, u"transcripts.jsonl"_s, u"trials.csv"_s, u"trials.sav"_s}));
        const QString other = path(u"other"_s);
        for (const QString& format : {u"ods"_s, u"csv-long,pdf"_s}) {
            const Svo svo({u"export"_s, file, u"--to"_s, other, u"--formats"_s, format});
            QVERIFY2(svo.refused(u"not available in this version"_s), qPrintable(svo.err));
            QVERIFY(svo.err.contains(u"csv-long, csv-wide, codebook"_s));
        }
        QVERIFY(Svo({u"export"_s, file, u"--to"_s, other, u"--include"_s, u"all"_s}).refused(u"\"all\""_s));
        QVERIFY(Svo({u"export"_s, file, u"--to"_s, other, u"--csv"_s, u"tsv"_s}).refused(u"\"tsv\""_s));
        QVERIFY(!QFile::exists(other));
        QVERIFY(Svo({u"export"_s, file, u"--to"_s, file}).refused(u"is a file"_s));
    }

    void corrections()
    {
        const QString file = someStudy();
        const Svo made(correction(file, u"2"_s, u"1"_s, u"A"_s));
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QVERIFY(made.out.contains(u"37.48"_s));
        const QString folder = path(u"data"_s);
        QCOMPARE(Svo({u"export"_s, file, u"--to"_s, folder}).code, 0);
        const CsvFile items(folder + u"/items.csv"_s);
        QCOMPARE(items.at(6, u"auto_value"_s), QString());
        QCOMPARE(items.at(6, u"final_value"_s), u"1"_s);
        QCOMPARE(items.at(6, u"source"_s), u"person"_s);
        QCOMPARE(items.at(6, u"override_by"_s), u"MK"_s);
        QCOMPARE(items.at(6, u"override_reason"_s), u"It says A."_s);
        QVERIFY(!items.at(6, u"override_time"_s).isEmpty());

        QCOMPARE(Svo(correction(file, u"1"_s, u"4"_s, u"none"_s)).code, 0);
        const base::Json cell = (*base::parseJson(Svo({u"summary"_s, file, u"--json"_s}).out.toUtf8()))["cells"][0];
        QCOMPARE(cell["n_scored"].get<int>(), 1);
        QCOMPARE(cell["overridden"].get<int>(), 2);
        QCOMPARE(Svo(correction(file, u"1"_s, u"4"_s, u"automatic"_s)).code, 0);
        const base::Json again = (*base::parseJson(Svo({u"summary"_s, file, u"--json"_s}).out.toUtf8()))["cells"][0];
        QCOMPARE(again["n_scored"].get<int>(), 2);
        QCOMPARE(Svo({u"verify"_s, file}).code, 0);
    }

    void correctionsThatCannotBe()
    {
        const QString file = someStudy();
        const QByteArray before = support::contentOf(file);
        QVERIFY(Svo(correction(file, u"4"_s, u"1"_s, u"A"_s)).refused(u"--trial 4"_s));
        QVERIFY(Svo(correction(file, u"x"_s, u"1"_s, u"A"_s)).refused(u"--trial"_s));
        QVERIFY(Svo(correction(file, u"1"_s, u"7"_s, u"A"_s)).refused(u"--item 7"_s)); // six items are asked
        QVERIFY(Svo(correction(file, u"1"_s, u"16"_s, u"A"_s)).refused(u"--item"_s));
        QVERIFY(Svo(correction(file, u"1"_s, u"1"_s, u"J"_s)).refused(u"A B C D E F G H I"_s));
        QVERIFY(Svo(correction(file, u"1"_s, u"1"_s, u"3"_s)).refused(u"--choice"_s)); // letters were shown
        QVERIFY(Svo(correction(file, u"1"_s, u"1"_s, u"A"_s).mid(0, 10)).refused(u"--by"_s));
        QVERIFY(Svo(correction(u"nowhere.svo"_s, u"1"_s, u"1"_s, u"A"_s)).refused(u"nowhere.svo"_s));
        QCOMPARE(support::contentOf(file), before);
    }

    void aStudyThatAnotherWritesIsLeftAlone()
    {
        const QString file = someStudy();
        const auto writer = support::must(store::StudyFile::open(file, store::StudyFile::Mode::ReadWrite));
        const Svo svo(correction(file, u"2"_s, u"1"_s, u"A"_s));
        QCOMPARE(svo.code, 1);
        QVERIFY(svo.err.startsWith(u"svo: "_s));
        QCOMPARE(Svo({u"summary"_s, file}).code, 0); // reading is always possible
    }

    void copiesAndChecks()
    {
        const QString file = someStudy();
        const QString copy = path(u"copy.svo"_s);
        QCOMPARE(Svo({u"copy"_s, file, copy}).code, 0);
        QCOMPARE(Svo({u"verify"_s, copy}).code, 0);
        QCOMPARE(Svo({u"summary"_s, copy, u"--json"_s}).out, Svo({u"summary"_s, file, u"--json"_s}).out);
        QVERIFY(Svo({u"copy"_s, file, copy}).refused(copy));
        QVERIFY(Svo({u"copy"_s, file, m_folder.filePath(u"no/c.svo"_s)}).refused(u"does not exist"_s));
        const QByteArray whole = support::contentOf(copy);
        QVERIFY(support::writeContent(copy, whole.left(whole.size() / 2)));
        const Svo broken({u"verify"_s, copy});
        QVERIFY(broken.code != 0);
        QVERIFY(broken.err.startsWith(u"svo: "_s) && broken.out.isEmpty());
    }

    void shardsComeTogether()
    {
        StudyBuilder start;
        start.simulated(u"Practice"_s).orientations({u"prosocial"_s}).trials(2);
        const study::Design design = start.design();
        start.freeze();
        StudyBuilder first = start;
        StudyBuilder second = start;
        const QStringList shards{path(u"1.svo"_s), path(u"2.svo"_s)};
        support::makeStudyFile(shards[0], design, first.answer(1, inequalityAverse).changes());
        support::makeStudyFile(shards[1], design, second.answer(2, inequalityAverse).changes());
        const QString whole = path(u"whole.svo"_s);
        const Svo merged(QStringList{u"merge"_s} + shards + QStringList{u"-o"_s, whole});
        QVERIFY2(merged.code == 0, qPrintable(merged.err));
        const base::Json cell = (*base::parseJson(Svo({u"summary"_s, whole, u"--json"_s}).out.toUtf8()))["cells"][0];
        QCOMPARE(cell["n_scored"].get<int>(), 2);
        QCOMPARE(Svo({u"merge"_s, shards[0], someStudy(), u"-o"_s, path(u"no.svo"_s)}).code, 2); // another plan
    }

    void figures()
    {
        const QString file = someStudy();
        FakeFigures figures;
        const Svo drawn({u"figure"_s, file, u"--kind"_s, u"circle"_s, u"-o"_s, path(u"c.svg"_s), u"--preset"_s,
                         u"apa"_s, u"--width"_s, u"89.5"_s, u"--dpi"_s, u"600"_s, u"--palette"_s, u"grey"_s},
                        &figures);
        QVERIFY2(drawn.code == 0, qPrintable(drawn.err));
        QCOMPARE(figures.title, u"A study"_s);
        QCOMPARE(figures.asked.kind, u"circle"_s);
        QCOMPARE(figures.asked.preset, u"apa"_s);
        QCOMPARE(figures.asked.widthMm, std::optional(89.5));
        QCOMPARE(figures.asked.heightMm, std::nullopt);
        QCOMPARE(figures.asked.dpi, std::optional(600));
        QCOMPARE(figures.asked.palette, u"grey"_s);
        QCOMPARE(figures.to, u"svg"_s);

        // 1051 px at 300 dpi are 88.98 mm, an inch is 25.4 mm.
        const Svo units({u"figure"_s, file, u"--kind"_s, u"circle"_s, u"-o"_s, path(u"c.svg"_s), u"--width"_s,
                         u"1051px"_s, u"--height"_s, u"3.5in"_s},
                        &figures);
        QVERIFY2(units.code == 0, qPrintable(units.err));
        QVERIFY(std::abs(*figures.asked.widthMm - 88.985) < 0.001);
        QVERIFY(std::abs(*figures.asked.heightMm - 88.9) < 1e-9);

        const QStringList start{u"figure"_s, file, u"-o"_s, path(u"c.svg"_s), u"--kind"_s};
        QCOMPARE(Svo(start + QStringList{u"circle"_s, u"--height"_s, u"auto"_s}, &figures).code, 0);
        QCOMPARE(figures.asked.heightMm, std::optional(report::naturalHeight));
        QVERIFY(Svo(start + QStringList{u"circle"_s, u"--height"_s, u"3 feet"_s}, &figures).refused(u"--height"_s));
        QVERIFY(Svo(start + QStringList{u"pie"_s}, &figures).refused(u"circle, intervals"_s));
        QVERIFY(Svo(start + QStringList{u"circle"_s, u"--width"_s, u"8,9"_s}, &figures).refused(u"--width"_s));
        figures.result = base::Error{base::ErrorKind::BadInput, u"\"gif\" is no format. Use svg."_s, {}};
        QVERIFY(Svo(start + QStringList{u"circle"_s}, &figures).refused(u"gif"_s));
        QVERIFY(Svo(start + QStringList{u"circle"_s}).refused(u"has no figures"_s)); // a build without
    }

    void modelsWantsAServer()
    {
        QVERIFY(Svo({u"models"_s, u"--dialect"_s, u"morse"_s, u"--base-url"_s, u"http://localhost:1"_s})
                    .refused(u"morse"_s));
        QVERIFY(
            Svo({u"models"_s, u"--dialect"_s, u"ollama"_s, u"--base-url"_s, u"ftp://localhost"_s}).refused(u"ftp"_s));
        QVERIFY(Svo({u"models"_s, u"--dialect"_s, u"ollama"_s, u"--base-url"_s, u"http://localhost:1"_s, u"--key-env"_s,
                     u"SVO_TEST_NO_SUCH_KEY"_s})
                    .refused(u"SVO_TEST_NO_SUCH_KEY"_s));
    }
};

QTEST_GUILESS_MAIN(TestStudyCommands)
#include "tst_cli_study.moc"
