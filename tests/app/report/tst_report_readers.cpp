#include "app/base/files.h"
#include "app/base/json.h"
#include "app/report/export.h"
#include "app/report/filewriters.h"
#include "tests/support/csvfile.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/studybuilder.h"

#include <QLocale>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <clocale>

using namespace Qt::StringLiterals;
using namespace app;
using report::DataFormat;
using support::StudyBuilder;

namespace {

// Competitor and inequality averse respondent of Murphy, Ackermann & Handgraaf 2011: −16.2602° and 37.4824°.
constexpr std::array competitor{9, 1, 9, 9, 1, 1};
constexpr std::array inequalityAverse{1, 9, 9, 4, 5, 9};

/// Two trials with an angle, one without; names and texts that like to break files.
StudyBuilder trickyStudy()
{
    StudyBuilder builder;
    builder.server(u"=1+1, \"Übung\"\n@x"_s).orientations({u"competitive"_s}).trials(3);
    builder.design().title = u"Größe & Maß"_s;
    builder.freeze().answer(1, competitor).answer(2, inequalityAverse);
    builder.correct(2, 1, study::DecisionKind::Option, 0);
    return builder;
}

QStringList exported(const StudyBuilder& builder, const QString& folder, const report::ExportOptions& options)
{
    support::MemoryJournal journal;
    for (const auto& change : builder.changes())
        (void)journal.append(change);
    const auto result = report::exportData(builder.study(), journal, folder, options);
    return result ? result->files : QStringList{result.error().what};
}

report::ExportOptions optionsOf(const QList<DataFormat>& formats)
{
    report::ExportOptions options;
    options.formats = formats;
    return options;
}

const QList<DataFormat> all{DataFormat::CsvLong, DataFormat::CsvWide, DataFormat::Codebook, DataFormat::Xlsx,
                            DataFormat::Sav,     DataFormat::R,       DataFormat::Jsonl};

/// What another program says; nothing when it is not there.
std::optional<QString> said(const QString& program, const QStringList& arguments, const QString& folder)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) return std::nullopt;
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, arguments);
    if (!process.waitForFinished(60'000)) return u"(did not end)"_s;
    return QString::fromUtf8(process.readAll());
}

} // namespace

class TestReaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rReadsWhatWeWrote_data()
    {
        QTest::addColumn<bool>("isForSpreadsheet");
        QTest::newRow("plain") << false;
        QTest::newRow("for a German spreadsheet") << true;
    }

    void rReadsWhatWeWrote()
    {
        QFETCH(bool, isForSpreadsheet);
        const QTemporaryDir folder;
        auto options = optionsOf({DataFormat::R});
        if (isForSpreadsheet) options.csv = report::CsvFormat::forSpreadsheet(QLocale(QLocale::German));
        QCOMPARE(exported(trickyStudy(), folder.path(), options).size(), 3); // the script and what it reads
        const auto answer =
            said(u"Rscript"_s,
                 {u"-e"_s, u"source('load.R'); cat(nrow(items), nrow(trials), sprintf('%.6f', trials$angle[1:2]), "
                           "is.na(trials$angle[3]), class(trials$category), as.character(trials$category[1]), "
                           "trials$pilot[1], class(items$override_time)[1], attr(trials$angle, 'label'), sep = '|'); "
                           "cat('|', enc2utf8(trials$participant[1]), sep = '')"_s},
                 folder.path());
        if (!answer) QSKIP("R is not installed.");
        QCOMPARE(*answer, u"18|3|-16.260205|37.482411|TRUE|factor|competitive|FALSE|POSIXct|SVO angle (Murphy, "
                          "Ackermann & Handgraaf 2011), from the points of the chosen options (degrees)|=1+1, "
                          "\"Übung\"\n@x"_s);
    }

    void psppReadsTheSav()
    {
        const QTemporaryDir folder;
        const QStringList files = exported(trickyStudy(), folder.path(), optionsOf({DataFormat::Sav}));
        if (!QFile::exists(folder.filePath(u"trials.sav"_s))) QSKIP("This build writes no .sav files.");
        QCOMPARE(files.size(), 2);
        QVERIFY(base::writeFile(folder.filePath(u"try.sps"_s),
                                "GET FILE='trials.sav'.\nFORMATS angle (F12.6).\n"
                                "LIST VARIABLES=angle category transitive pilot.\nFREQUENCIES category.\n"
                                "DISPLAY DICTIONARY /VARIABLES=angle.\n"
                                "GET FILE='items.sav'.\nSELECT IF (trial = 2 AND item = 1).\n"
                                "LIST VARIABLES=auto_value final_value source override_by.\nFREQUENCIES source.\n"));
        auto answer = said(u"pspp"_s, {u"-O"_s, u"format=txt"_s, u"try.sps"_s}, folder.path());
        if (!answer) QSKIP("PSPP is not installed.");
        answer->replace(u',', u'.'); // it writes in the language of the system
        QVERIFY2(!answer->contains(u"error"_s) && !answer->contains(u"warning"_s), qPrintable(*answer));
        for (const QString& words :
             {u"-16.260205"_s, u"37.482411"_s, u"competitive"_s, u"prosocial"_s, u"person"_s, u"SVO angle"_s})
            QVERIFY2(answer->contains(words), qPrintable(words));
    }

    void workbookIsTheSameInEveryLocale()
    {
        const QByteArray before = std::setlocale(LC_NUMERIC, nullptr);
        QList<QHash<QString, QByteArray>> rounds;
        for (const char* name : {"C", "de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8"}) {
            std::setlocale(LC_NUMERIC, name); // where it is not installed, Qt's own still changes
            QLocale::setDefault(QLocale(QLatin1StringView(name)));
            const QTemporaryDir folder;
            QHash<QString, QByteArray> files;
            for (const QString& path : exported(trickyStudy(), folder.path(), optionsOf(all)))
                files.insert(QFileInfo(path).fileName(), base::readFile(path).value_or(QByteArray()));
            rounds << files;
        }
        std::setlocale(LC_NUMERIC, before.constData());
        QLocale::setDefault(QLocale::c());
        QVERIFY(rounds.first().size() >= 5);
        for (const auto& round : rounds)
            for (auto file = round.cbegin(); file != round.cend(); ++file)
                QVERIFY2(file.value() == rounds.first().value(file.key()), qPrintable(file.key()));
    }

    void transcriptsHaveEverythingThatWasSaid()
    {
        const QTemporaryDir folder;
        exported(trickyStudy(), folder.path(), optionsOf({DataFormat::Jsonl}));
        const auto bytes = base::readFile(folder.filePath(u"transcripts.jsonl"_s));
        QVERIFY(bytes);
        const QList<QByteArray> lines = bytes->trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        const auto trial = base::parseJson(lines.at(1));
        QVERIFY(trial);
        QCOMPARE(trial->at("trial").get<int>(), 2);
        QCOMPARE(trial->at("attempts").size(), 9U); // three stages and six items
        QVERIFY(std::abs(trial->at("angle").get<double>() - 37.482411) < 1e-6);
        const auto& item = trial->at("attempts").at(3);
        QCOMPARE(base::toQString(item.at("stage")), u"item"_s);
        QCOMPARE(base::toQString(item.at("outcome")), u"extracted"_s);
        QCOMPARE(item.at("reading").at("option").get<int>(), 1);
        QCOMPARE(base::toQString(trial->at("corrections").at(0).at("decision")), u"option"_s);
        const auto open = base::parseJson(lines.at(2));
        QVERIFY(open && open->at("angle").is_null() && open->at("attempts").empty());
    }

    void longTextsAreCutToWhatAFileHolds()
    {
        report::Table table{{{u"reply"_s, report::ColumnType::Text, u"A text"_s}}, {}};
        table.rows << report::Row{QString(40'000, u'ü')};
        const auto sav = report::toSav(table, {}, {});
        const auto xlsx = report::toXlsx({{u"one"_s, table}}, {}, {});
        if (!sav || !xlsx) QSKIP("This build writes no .sav or .xlsx files.");
        QVERIFY(sav->size() > 30'000);
        QVERIFY(xlsx->startsWith("PK"));
        QCOMPARE(*report::toXlsx({{u"one"_s, table}}, {}, {}), *xlsx);
    }

    void aValueOutsideItsListStaysAsText()
    {
        report::Table table{{{u"goal"_s, report::ColumnType::Text, u"Goal"_s, {}, {u"self"_s, u"none"_s}}}, {}};
        table.rows << report::Row{u"self"_s} << report::Row{u"another"_s};
        const auto sav = report::toSav(table, {}, {});
        if (!sav) QSKIP("This build writes no .sav files.");
        QVERIFY(sav->contains("another"));
        table.rows.removeLast();
        QVERIFY(report::toSav(table, {}, {})->contains("self")); // its label
    }

    void onlyChosenRespondents()
    {
        StudyBuilder builder;
        builder.server(u"a"_s).server(u"b"_s).simulated(u"Random"_s).orientations({u"prosocial"_s}).freeze();
        const auto labels = [&](const QStringList& wanted) {
            const QTemporaryDir folder;
            auto options = optionsOf({DataFormat::CsvWide});
            options.participants = wanted;
            const QStringList files = exported(builder, folder.path(), options);
            const support::CsvFile trials(folder.filePath(u"trials.csv"_s));
            QStringList found = QFile::exists(files.first()) ? QStringList() : files;
            for (qsizetype row = 0; row < trials.size(); ++row)
                found << trials.at(row, u"participant"_s);
            return found;
        };
        QCOMPARE(labels({}), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(labels({u"b"_s}), QStringList{u"b"_s});
        QCOMPARE(labels({u"Random"_s, u"a"_s}), (QStringList{u"a"_s, u"Random"_s})); // named, so it is wanted
        QVERIFY(labels({u"nobody"_s}).first().contains(u"nobody"_s));
    }
};

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_report_readers.moc"
