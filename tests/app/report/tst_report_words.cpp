#include "app/base/numbers.h"
#include "app/extract/extraction.h"
#include "app/report/bundle.h"
#include "app/report/checklist.h"
#include "app/report/htmlreport.h"
#include "app/report/preregistration.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/studybuilder.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace app;
using namespace app::report;
using support::StudyBuilder;

namespace {

// Murphy, Ackermann & Handgraaf 2011: joint gain (45°), inequality averse (37.48°), competitor (−16.26°).
constexpr std::array jointGain{1, 9, 9, 1, 5, 9};
constexpr std::array inequalityAverse{1, 9, 9, 4, 5, 9};
constexpr std::array competitor{9, 1, 9, 9, 1, 1};

StudyBuilder answered()
{
    StudyBuilder builder;
    builder.server(u"qwen3:8b <b>"_s).simulated(u"Random"_s);
    builder.orientations({u"prosocial"_s, u"competitive"_s, u"none"_s}).trials(3);
    builder.design().title = u"Values & goals"_s;
    builder.freeze();
    for (const auto& trial : builder.study().trials)
        if (trial->plan.cell < 2)
            builder.answer(trial->plan.id.value, trial->plan.cell == 1     ? competitor
                                                 : trial->plan.number == 1 ? inequalityAverse
                                                                           : jointGain);
    return builder;
}

QList<Provenance> provenance(const StudyBuilder& builder)
{
    support::MemoryJournal journal;
    for (const auto& change : builder.changes())
        (void)journal.append(change);
    return provenanceOf(builder.study(), journal).value_or(QList<Provenance>());
}

class OneFigure final : public FigureWriter
{
public:
    QStringList kinds() const override { return {u"circle"_s}; }
    base::Result<QByteArray> bytes(const study::Study&, const FigureOptions& options, const QString& format) override
    {
        simulated = options.includesSimulated;
        return QByteArray("<?xml version=\"1.0\"?><svg><text>%1</text></svg>").replace("%1", format.toUtf8());
    }
    bool simulated = true;
};

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersByApa()
    {
        // APA 7: no zero before the point of what cannot exceed 1; a true minus.
        QCOMPARE(apaShare(0.984), u".98"_s);
        QCOMPARE(apaShare(-0.121), u"−.12"_s);
        QCOMPARE(apaShare(1), u"1.00"_s);
        QCOMPARE(apaShare(0), u".00"_s);
        QCOMPARE(apaNumber(-16.2602), u"−16.26"_s);
        QCOMPARE(apaNumber(-0.001), u"0.00"_s);
    }

    void everyNumberOfASentenceIsTheSummarys()
    {
        const Facts facts = factsOf(answered().study());
        const QStringList sentences = resultsText(facts);
        QCOMPARE(facts.cells.size(), 3); // without the simulated respondent
        QCOMPARE(facts.leftOut, 3);
        for (const CellSummary& cell : facts.cells) {
            QStringList allowed{QString::number(cell.planned), QString::number(cell.scored),
                                QString::number(cell.transitive), u"95"_s};
            for (const int count : cell.categories)
                allowed << QString::number(count);
            for (const auto& value : {cell.meanAngle, cell.sdAngle, cell.ciLow, cell.ciHigh, cell.meanDeviation})
                if (value) allowed << base::fixed(*value, 2);
            for (const auto& value : {cell.rationality, cell.rationalityCorrected})
                if (value) allowed << base::fixed(*value, 2);
            QString sentence = sentences.at(cell.cell);
            sentence.replace(u"qwen3:8b"_s, QString()).replace(u'−', u'-');
            static const QRegularExpression number(u"-?\\d*\\.?\\d+"_s);
            int found = 0;
            for (auto match = number.globalMatch(sentence); match.hasNext(); ++found) {
                QString text = match.next().captured();
                text.replace(QRegularExpression(u"^(-?)\\."_s), u"\\10."_s);
                QVERIFY2(allowed.contains(text), qPrintable(text + u" in "_s + sentence));
            }
            QVERIFY(found > 0);
        }
        // By hand: (37.4824 + 2 · 45) / 3 = 42.49; the competitor −16.26, without spread.
        QVERIFY(sentences.at(0).contains(u"M = 42.49°"_s));
        QVERIFY(sentences.at(1).contains(u"M = −16.26°, SD = 0.00"_s));
        QVERIFY(sentences.at(2).contains(u"no trial"_s));
    }

    /// Every number of methods, results and captions is one of the summary (as the table has it), of the design, or a
    /// constant of the method with a source.
    void everyNumberOfTheTextsHasASource()
    {
        StudyBuilder builder = answered();
        const Facts facts = factsOf(builder.study(), provenance(builder));
        QSet<QString> allowed;
        const auto allow = [&allowed](double value) {
            for (const int decimals : {0, 1, 2})
                allowed << base::fixed(std::abs(value), decimals);
        };
        const Table table = summaryTable(facts.study, facts.cells);
        QHash<QString, double> sums;
        for (const Row& row : table.rows)
            for (qsizetype i = 0; i < row.size(); ++i)
                if (const double* value = std::get_if<double>(&row.at(i))) {
                    allow(*value);
                    sums[table.columns.at(i).name] += *value;
                }
        for (const double sum : std::as_const(sums)) // totals over the cells: planned, scored, read, refused …
            allow(sum);
        allow(sums.value(u"n_planned"_s) - sums.value(u"n_scored"_s));
        allow(100 * sums.value(u"transitive"_s) / sums.value(u"n_scored"_s));
        allow(100 * sums.value(u"transitive_and_long"_s) / sums.value(u"n_scored"_s));
        const study::Design& design = facts.study.design;
        for (const double value : {double(design.seed), double(design.trials), double(facts.cells.size()),
                                   double(facts.provenance.size()), double(extract::readerVersion)})
            allow(value);
        // Boundaries of the categories and the centre (Murphy et al. 2011); lengths over 35 and their share among
        // random answers, 41.9 % transitive and 31.3 % long (Bakker & Dijkstra 2021); random answers: mean 22.70°,
        // SD 12.87°, 95 % from −1.8° to 47.2°; levels, resamples, years, the formula's 1 and the t below 10.
        for (const double value : {57.15, 22.45, 12.04, 50.0, 35.0, 41.9, 31.3, 22.70, 12.87, 95.0, 1.0, 10.0, 0.0})
            allow(value);
        allowed << u"1.77"_s << u"1.8"_s << u"47.2"_s << u"47.15"_s << u"9999"_s << u"2011"_s << u"2021"_s << u"1987"_s;
        for (const QString& part : QStringLiteral(SVO_VERSION).split(u'.'))
            allowed << part;
        QStringList texts = methodsText(facts) + resultsText(facts);
        for (const QString& kind : {u"circle"_s, u"intervals"_s, u"distribution"_s, u"rationality"_s, u"radar"_s,
                                    u"choices"_s, u"goal-effect"_s, u"heatmap"_s, u"attributes"_s, u"agreement"_s}) {
            QVERIFY2(!figureCaption(facts, kind).isEmpty(), qPrintable(kind));
            texts << figureCaption(facts, kind);
        }
        int found = 0;
        for (QString text : std::as_const(texts)) {
            text.remove(u"qwen3:8b"_s).remove(u"127.0.0.1"_s).remove(u"9,999"_s).remove(QStringLiteral(SVO_VERSION));
            text.remove(QRegularExpression(u"\\d{4}-\\d{2}-\\d{2}"_s)); // days of access
            static const QRegularExpression number(u"\\d*\\.?\\d+"_s);
            for (auto match = number.globalMatch(text); match.hasNext(); ++found) {
                QString value = match.next().captured();
                if (value.startsWith(u'.')) value.prepend(u'0');
                QVERIFY2(allowed.contains(value), qPrintable(value + u" in: "_s + text));
            }
        }
        QVERIFY(found > 60);
    }

    /// The table of the report, field by field, against what `svo summary --json` says, rounded here.
    void everyNumberOfTheReportsTableIsTheSummarys()
    {
        StudyBuilder builder = answered();
        const Facts facts = factsOf(builder.study(), provenance(builder), true);
        const base::Json summary = summaryToJson(builder.study(), summarise(builder.study()));
        const auto two = [](const base::Json& value, bool endsAtOne = false) {
            if (value.is_null()) return u"–"_s;
            QString text = QString::number(value.get<double>(), 'f', 2);
            if (text == u"-0.00"_s) text.remove(0, 1);
            if (endsAtOne) text.replace(QRegularExpression(u"^(-?)0\\."_s), u"\\1."_s);
            return text.replace(u'-', u'−');
        };
        QXmlStreamReader page(htmlTable(facts));
        QList<QStringList> rows;
        while (!page.atEnd()) {
            page.readNext();
            if (page.isStartElement() && page.name() == u"tr") rows << QStringList();
            if (page.isStartElement() && page.name() == u"td") rows.last() << page.readElementText();
        }
        QVERIFY2(!page.hasError(), qPrintable(page.errorString()));
        rows.removeFirst(); // the headings
        QCOMPARE(rows.size(), static_cast<qsizetype>(summary["cells"].size()));
        int numbers = 0;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const base::Json& cell = summary["cells"][static_cast<std::size_t>(i)];
            QStringList expected{
                u"%1 of %2"_s.arg(cell["n_scored"].get<int>()).arg(cell["n_planned"].get<int>()),
                two(cell["mean_angle"]), two(cell["sd_angle"]),
                cell["ci_low"].is_null() ? u"–"_s : u"[%1, %2]"_s.arg(two(cell["ci_low"]), two(cell["ci_high"]))};
            for (const char* category : {"altruistic", "prosocial", "individualistic", "competitive"})
                expected << QString::number(cell["category_counts"][category].get<int>());
            expected << QString::number(cell["transitive"].get<int>()) << two(cell["mean_deviation"])
                     << two(cell["rationality"], true) << two(cell["rationality_corrected"], true);
            QCOMPARE(rows.at(i).mid(2), expected);
            numbers += static_cast<int>(expected.filter(QRegularExpression(u"\\d"_s)).size());
        }
        QVERIFY(numbers > 20);
    }

    void methodsSayWhatJournalsAsk()
    {
        StudyBuilder builder = answered();
        const Facts facts = factsOf(builder.study(), provenance(builder));
        const QString text = methodsText(facts).join(u'\n');
        for (const QString& words :
             {u"six primary items of the SVO Slider Measure"_s, u"qwen3:8b"_s, u"openai-chat"_s, u"127.0.0.1"_s,
              u"seed 1"_s, u"36 were read into an option"_s, u"6 of 9 planned trials were scored"_s, u"41.9%"_s,
              u"9,999 resamples"_s, u"57.15°"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" not in "_s + text));
        for (const QString& word : {u"the model is"_s, u"truly"_s, u"personality"_s})
            QVERIFY(!text.contains(word));
    }

    void checklistHasFourteenItems()
    {
        // GUIDE-LLM: 14 core items, A.1 … G.1 (llm-checklist.com).
        StudyBuilder builder = answered();
        const QList<ChecklistItem> items = checklist(factsOf(builder.study(), provenance(builder)));
        QStringList ids;
        for (const ChecklistItem& item : items) {
            ids << item.id;
            QVERIFY2(!item.answer.isEmpty() || !item.open.isEmpty(), qPrintable(item.id));
        }
        QCOMPARE(ids, (QStringList{u"A.1"_s, u"A.2"_s, u"B.1"_s, u"B.2"_s, u"B.3"_s, u"B.4"_s, u"B.5"_s, u"C.1"_s,
                                   u"C.2"_s, u"D.1"_s, u"E.1"_s, u"E.2"_s, u"F.1"_s, u"G.1"_s}));
        for (const int open : {5, 9, 13}) // B.4, D.1 and G.1 are the authors'
            QVERIFY(!items.at(open).open.isEmpty());
    }

    void preregistrationHasNoResults()
    {
        StudyBuilder builder;
        builder.server(u"m"_s).trials(2);
        QVERIFY(planHash(builder.study()).isEmpty());
        QVERIFY(!preregistrationText(builder.study()));
        builder.freeze();
        const QString hash = planHash(builder.study());
        QCOMPARE(hash.size(), 64);
        const auto before = preregistrationText(builder.study());
        QVERIFY(before && before->contains(hash) && before->contains(u"No, no request has been sent."_s));
        builder.answer(1, jointGain);
        QCOMPARE(planHash(builder.study()), hash); // what was run does not change it
        const auto after = preregistrationText(builder.study());
        QVERIFY(after && after->contains(u"Yes: 9 requests"_s));
        for (const auto* text : {&*before, &*after})
            QVERIFY(!text->contains(u"were transitive"_s) && !text->contains(u"were scored"_s));
        StudyBuilder other;
        other.server(u"m"_s).trials(2);
        other.design().seed = 2;
        QVERIFY(planHash(other.freeze().study()) != hash);
    }

    void deviationsAreListed()
    {
        StudyBuilder builder = answered();
        QString text = deviations(factsOf(builder.study(), provenance(builder))).join(u'\n');
        QVERIFY2(text.contains(u"3 of 9 planned trials were not run"_s), qPrintable(text));
        builder.correct(1, 2, study::DecisionKind::NoAnswer);
        text = deviations(factsOf(builder.study(), provenance(builder))).join(u'\n');
        QVERIFY(text.contains(u"1 complete trials have no angle"_s));
        QVERIFY(text.contains(u"1 items was replaced"_s) || text.contains(u"of 1 items was replaced"_s));
        StudyBuilder clean;
        clean.server(u"m"_s).orientations({u"prosocial"_s}).freeze().answer(1, jointGain);
        Facts facts = factsOf(clean.study());
        QVERIFY(deviations(facts).isEmpty());
        facts.provenance = {
            Provenance{{}, {}, {u"m-2"_s, u"m-3"_s}, {u"a"_s, u"b"_s}, {}, 9, 2, 0, 0, {u"temperature"_s}, {}, {}}};
        QCOMPARE(deviations(facts).size(), 4);
    }

    void reportIsOneSoundPage()
    {
        StudyBuilder builder = answered();
        OneFigure figures;
        const auto html = htmlReport(factsOf(builder.study(), provenance(builder)), &figures);
        QVERIFY(html);
        QVERIFY(!figures.simulated); // left out of the figures as out of the table
        QVERIFY(html->contains("Values &amp; goals"));
        QVERIFY(html->contains("qwen3:8b &lt;b&gt;") && !html->contains("<b>."));
        QVERIFY(html->contains("<svg>") && !html->contains("<?xml"));
        QVERIFY(!html->contains("http-equiv") && !html->contains("<script") && !html->contains("src="));
        QVERIFY(html->contains("Cells of simulated respondents were left out (3)."));
        QVERIFY(html->contains("42.49"));
        QXmlStreamReader reader(QByteArray(*html)
                                    .replace("<!DOCTYPE html>", "")
                                    .replace("<meta charset=\"utf-8\">", "")
                                    .replace("initial-scale=1\">", "initial-scale=1\"/>"));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(*htmlReport(factsOf(builder.study(), provenance(builder)), &figures), *html);
    }

    void bundleHasAManifest()
    {
        StudyBuilder builder = answered();
        support::MemoryJournal journal;
        for (const auto& change : builder.changes())
            (void)journal.append(change);
        OneFigure figures;
        const auto files = bundleFiles(builder.study(), journal, &figures);
        QVERIFY(files);
        QHash<QString, QByteArray> byName;
        for (const BundleFile& file : *files)
            byName.insert(file.name, file.bytes);
        for (const QString& name :
             {u"README.txt"_s, u"design.json"_s, u"report.html"_s, u"texts/methods.txt"_s, u"texts/captions.txt"_s,
              u"texts/preregistration.txt"_s, u"data/items.csv"_s, u"data/trials.csv"_s, u"data/codebook.csv"_s,
              u"data/load.R"_s, u"data/transcripts.jsonl"_s, u"figures/circle.svg"_s, u"figures/circle.pdf"_s})
            QVERIFY2(!byName.value(name).isEmpty(), qPrintable(name));
        const QList<QByteArray> lines = byName.value(u"MANIFEST.sha256"_s).trimmed().split('\n');
        QCOMPARE(lines.size(), files->size() - 1);
        for (const QByteArray& line : lines) {
            const QByteArray content = byName.value(QString::fromUtf8(line.mid(66)));
            QCOMPARE(line.left(64), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        }
        const auto zip = toZip(*files, builder.study().changedAt);
        if (!zip) QSKIP("This build writes no zip files.");
        QVERIFY(zip->startsWith("PK"));
        QCOMPARE(*toZip(*files, builder.study().changedAt), *zip);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_report_words.moc"
