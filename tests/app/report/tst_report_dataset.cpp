#include "app/report/dataset.h"
#include "app/report/export.h"
#include "tests/support/csvfile.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/studybuilder.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using report::DataSet;
using study::DecisionKind;
using study::Outcome;
using support::StudyBuilder;
using File = support::CsvFile;

namespace {

/// Exports what a builder made and reads it back.
struct Export
{
    explicit Export(const StudyBuilder& builder, const report::ExportOptions& options = {})
    {
        for (const auto& change : builder.changes())
            (void)journal.append(change);
        result = report::exportData(builder.study(), journal, folder.path(), options);
        items = File(folder.filePath(u"items.csv"_s));
        trials = File(folder.filePath(u"trials.csv"_s));
        codebook = File(folder.filePath(u"codebook.csv"_s));
    }
    QTemporaryDir folder;
    support::MemoryJournal journal;
    base::Result<report::Exported> result = base::Error{};
    File items, trials, codebook;
};

constexpr std::array inequalityAverse{1, 9, 9, 4, 5, 9}; // 37.4824 degrees (Murphy, Ackermann & Handgraaf 2011)
constexpr std::array competitor{9, 1, 9, 9, 1, 1};       // -16.2602 degrees

StudyBuilder oneTrial(const QStringList& orientations = {u"prosocial"_s})
{
    StudyBuilder builder;
    builder.simulated(u"Practice"_s).orientations(orientations);
    return builder;
}

} // namespace

class TestDataSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowPerItemAndPerTrial()
    {
        StudyBuilder builder = oneTrial({u"prosocial"_s, u"none"_s});
        builder.trials(2).freeze();
        builder.answer(1, inequalityAverse).answer(3, competitor);
        const Export exported(builder);
        QVERIFY(exported.result);
        QCOMPARE(exported.items.size(), 24);
        QCOMPARE(exported.trials.size(), 4);
        QCOMPARE(exported.result->trials, 4);
        QCOMPARE(exported.trials.at(0, u"orientation"_s), u"prosocial"_s);
        QCOMPARE(exported.trials.at(2, u"orientation"_s), u"none"_s);
        QCOMPARE(exported.trials.at(3, u"trial_in_cell"_s), u"2"_s);
        QCOMPARE(exported.trials.at(1, u"complete"_s), u"0"_s);
        QCOMPARE(exported.trials.at(1, u"angle"_s), QString()); // not answered: no number
        QCOMPARE(exported.trials.at(1, u"answered"_s), u"0"_s);
    }

    // Angles, lengths and mean points of ideal respondents: Murphy, Ackermann & Handgraaf 2011, computed from the
    // payoffs; distances to the target sets 37.09 … 52.91 and none.
    void scoresAreThoseOfTheMeasure()
    {
        StudyBuilder builder = oneTrial({u"prosocial"_s, u"altruistic"_s, u"none"_s});
        builder.freeze();
        builder.answer(1, inequalityAverse).answer(2, competitor).answer(3, inequalityAverse);
        const Export exported(builder);
        const File& trials = exported.trials;
        QCOMPARE(trials.at(0, u"angle"_s), u"37.482411"_s);
        QCOMPARE(trials.at(0, u"category"_s), u"prosocial"_s);
        QCOMPARE(trials.at(0, u"mean_self"_s), u"82.166667"_s);
        QCOMPARE(trials.at(0, u"mean_other"_s), u"74.666667"_s);
        QCOMPARE(trials.at(0, u"vector_length"_s), u"40.535650"_s);
        QCOMPARE(trials.at(0, u"long_vector"_s), u"1"_s);
        QCOMPARE(trials.at(0, u"transitive"_s), u"1"_s);
        QCOMPARE(trials.at(0, u"ranking"_s), u"prosocial>altruistic>individualistic>competitive"_s);
        QCOMPARE(trials.at(0, u"deviation"_s), u"0.000000"_s);
        QCOMPARE(trials.at(0, u"rationality"_s), u"1.000000"_s);
        QCOMPARE(trials.at(1, u"angle"_s), u"-16.260205"_s); // a bare number, not a guarded text
        QVERIFY(exported.trials.bytes.contains(",-16.260205,"));
        QVERIFY(std::abs(trials.number(1, u"deviation"_s) + 77.65) < 0.005);
        QVERIFY(std::abs(trials.number(1, u"rationality"_s)) < 1e-6);
        QVERIFY(std::abs(trials.number(1, u"rationality_corrected"_s) - (1 - 77.6497 / 38.687)) < 1e-3);
        QCOMPARE(trials.at(2, u"target_low"_s), QString());
        QCOMPARE(trials.at(2, u"deviation"_s), QString());
        QCOMPARE(trials.at(2, u"rationality"_s), QString());
        for (int item = 1; item <= 6; ++item)
            QCOMPARE(trials.number(0, u"item%1"_s.arg(item)), inequalityAverse[std::size_t(item - 1)]);
        QCOMPARE(trials.at(0, u"self4"_s), u"63"_s); // option 4 of item 4 is (63, 68)
        QCOMPARE(trials.at(0, u"other4"_s), u"68"_s);
        QVERIFY(!trials.columns().contains(u"item7"_s));
    }

    void valuesArePrintedOptionsHoweverTheyWereShown()
    {
        StudyBuilder builder = oneTrial();
        builder.design().optionOrders = {svo::OptionOrder::Mirrored};
        builder.design().itemOrders = {svo::ItemOrder::B};
        builder.design().labels = {svo::Labels::None};
        builder.freeze().answer(1, inequalityAverse);
        const Export exported(builder);
        QCOMPARE(exported.trials.at(0, u"angle"_s), u"37.482411"_s);
        const File& items = exported.items;
        QCOMPARE(items.at(0, u"item"_s), u"6"_s); // version B asks item 6 first
        QCOMPARE(items.at(0, u"position"_s), u"1"_s);
        QCOMPARE(items.at(0, u"options_shown"_s), u"9 8 7 6 5 4 3 2 1"_s);
        QCOMPARE(items.at(0, u"labels_shown"_s), QString());
        QCOMPARE(items.at(0, u"final_value"_s), u"9"_s);
        QCOMPARE(items.at(0, u"final_label"_s), u"1"_s); // shown first
        QCOMPARE(items.at(0, u"payoff_self"_s), u"85"_s);
        QCOMPARE(items.at(0, u"payoff_other"_s), u"85"_s);
    }

    void correctionsLeaveTheirTrail()
    {
        StudyBuilder builder = oneTrial();
        builder.freeze().answer(1, {0, 9, 9, 4, 5, 9});
        builder.correct(1, 1, DecisionKind::Option, 0).correct(1, 2, DecisionKind::NoAnswer);
        builder.correct(1, 3, DecisionKind::Option, 2).correct(1, 3, DecisionKind::Automatic);
        const Export exported(builder);
        const File& items = exported.items;
        QCOMPARE(items.at(0, u"outcome"_s), u"not_found"_s);
        QCOMPARE(items.at(0, u"auto_value"_s), QString());
        QCOMPARE(items.at(0, u"final_value"_s), u"1"_s);
        QCOMPARE(items.at(0, u"final_label"_s), u"A"_s);
        QCOMPARE(items.at(0, u"source"_s), u"person"_s);
        QCOMPARE(items.at(0, u"override_by"_s), u"AB"_s);
        QCOMPARE(items.at(0, u"override_reason"_s), u"Misread."_s);
        QVERIFY(items.at(0, u"override_time"_s).startsWith(u"2026-01-"_s) &&
                items.at(0, u"override_time"_s).endsWith(u'Z'));
        QCOMPARE(items.at(1, u"auto_value"_s), u"9"_s);
        QCOMPARE(items.at(1, u"final_value"_s), QString()); // a person says that there is no answer
        QCOMPARE(items.at(1, u"source"_s), u"person"_s);
        QCOMPARE(items.at(1, u"payoff_self"_s), QString());
        QCOMPARE(items.at(2, u"source"_s), u"rule"_s); // withdrawn: the automatic reading holds again
        QCOMPARE(items.at(2, u"override_by"_s), QString());
        QCOMPARE(items.at(2, u"overrides"_s), u"2"_s);
        QCOMPARE(exported.trials.at(0, u"overridden"_s), u"2"_s);
        QCOMPARE(exported.trials.at(0, u"answered"_s), u"5"_s);
        QCOMPARE(exported.trials.at(0, u"angle"_s), QString());
    }

    void aCorrectionMovesTheAngleAndKeepsTheAutomaticOne()
    {
        StudyBuilder builder = oneTrial();
        builder.freeze().answer(1, {1, 9, 9, 9, 5, 9}).correct(1, 4, DecisionKind::Option, 3);
        const Export exported(builder);
        QCOMPARE(exported.trials.at(0, u"angle"_s), u"37.482411"_s);
        QVERIFY(exported.trials.number(0, u"auto_angle"_s) < 37);
        QCOMPARE(exported.items.at(3, u"auto_value"_s), u"9"_s);
        QCOMPARE(exported.items.at(3, u"final_value"_s), u"4"_s);
    }

    void requestsAreTold()
    {
        StudyBuilder builder;
        builder.server(u"=cmd()"_s, u"https://lab.example.org:8443/v1"_s).orientations({u"prosocial"_s}).freeze();
        builder.step(1, Outcome::Complete)
            .step(1, Outcome::Complete)
            .step(1, Outcome::Complete, -1, u"Share, \"fairly\"\nand kindly."_s);
        builder.step(1, Outcome::Error).step(1, Outcome::Refused, -1, u"-I cannot."_s).send(1);
        const Export exported(builder);
        const File& items = exported.items;
        QCOMPARE(items.at(0, u"participant"_s), u"'=cmd()"_s); // guarded against spreadsheets
        QCOMPARE(items.at(0, u"simulated"_s), u"0"_s);
        QCOMPARE(items.at(0, u"model_requested"_s), u"a-model"_s);
        QCOMPARE(items.at(0, u"dialect"_s), u"openai-chat"_s);
        QCOMPARE(items.at(0, u"host"_s), u"lab.example.org"_s);
        QCOMPARE(items.at(0, u"attempts"_s), u"2"_s);
        QCOMPARE(items.at(0, u"outcome"_s), u"refused"_s); // the newest attempt
        QCOMPARE(items.at(0, u"failure"_s), QString());
        QCOMPARE(items.at(0, u"reply"_s), u"'-I cannot."_s);
        QCOMPARE(items.at(0, u"total_ms"_s), u"10"_s);
        QCOMPARE(items.at(0, u"tokens_in"_s), QString()); // the server did not tell
        QCOMPARE(items.at(1, u"outcome"_s), u"sent"_s);
        QCOMPARE(items.at(2, u"outcome"_s), QString());
        QCOMPARE(exported.trials.at(0, u"goal_reply"_s), u"Share, \"fairly\"\nand kindly."_s);
        QCOMPARE(exported.trials.at(0, u"goal_outcome"_s), u"complete"_s);
        QCOMPARE(exported.trials.at(0, u"requests"_s), u"6"_s);
    }

    void consistencyIsAFileOfItsOwn()
    {
        // Four cells without spread within them: one-way ICC says deterministic (Shrout & Fleiss 1979: no error term).
        StudyBuilder builder;
        builder.server(u"m"_s).simulated(u"Random"_s).trials(2).freeze();
        for (const auto& trial : builder.study().trials)
            builder.answer(trial->plan.id.value, trial->plan.cell % 2 ? inequalityAverse : competitor);
        report::ExportOptions options;
        options.formats = {report::DataFormat::Consistency, report::DataFormat::Codebook};
        const Export exported(builder, options);
        QVERIFY(exported.result);
        const File consistency(exported.folder.filePath(u"consistency.csv"_s));
        QStringList rows;
        for (qsizetype row = 0; row < consistency.size(); ++row)
            rows << consistency.at(row, u"scope"_s) + u' ' + consistency.at(row, u"name"_s) + u' ' +
                        consistency.at(row, u"targets"_s) + u' ' + consistency.at(row, u"state"_s);
        QVERIFY2(rows.contains(u"respondent m 4 deterministic"_s), qPrintable(rows.join(u'\n')));
        QVERIFY(rows.contains(u"all  4 deterministic"_s)); // the simulated one is left out here, too
        QVERIFY(!rows.contains(u"respondent Random 4 deterministic"_s));
        for (const QString& column : consistency.columns()) {
            bool isThere = false;
            for (qsizetype row = 0; row < exported.codebook.size(); ++row)
                isThere = isThere || (exported.codebook.at(row, u"file"_s) == u"consistency.csv"_s &&
                                      exported.codebook.at(row, u"column"_s) == column);
            QVERIFY2(isThere, qPrintable(column));
        }
    }

    void targetsAreAFileOfTheirOwn()
    {
        StudyBuilder builder;
        builder.server(u"m"_s).simulated(u"Random"_s).trials(1).freeze();
        for (const auto& trial : builder.study().trials)
            builder.answer(trial->plan.id.value, inequalityAverse);
        report::ExportOptions options;
        options.formats = {report::DataFormat::Targets, report::DataFormat::Codebook};
        const Export exported(builder, options);
        QVERIFY(exported.result);
        const File targets(exported.folder.filePath(u"targets.csv"_s));
        QCOMPARE(targets.size(), 1 + 3 + 3 + 1); // sets and points of four values; the simulated one is left out
        for (qsizetype row = 0; row < targets.size(); ++row) {
            QCOMPARE(targets.at(row, u"participant"_s), u"m"_s);
            if (targets.at(row, u"target"_s) == u"joint_gain"_s) // 45 − 37.4824, Murphy et al. 2011
                QVERIFY(std::abs(targets.at(row, u"mean_distance"_s).toDouble() - 7.5176) < 1e-4);
        }
    }

    void everyColumnIsInTheCodebookOnce()
    {
        StudyBuilder builder = oneTrial();
        builder.design().items = study::Items::All;
        builder.freeze().answer(1, inequalityAverse);
        const Export exported(builder);
        QSet<QString> described;
        for (qsizetype row = 0; row < exported.codebook.size(); ++row) {
            if (exported.codebook.at(row, u"column"_s) == u"(rule)"_s) continue;
            const QString key = exported.codebook.at(row, u"file"_s) + u' ' + exported.codebook.at(row, u"column"_s);
            QVERIFY2(!described.contains(key), qPrintable(key));
            described << key;
            QVERIFY2(!exported.codebook.at(row, u"type"_s).isEmpty(), qPrintable(key));
            QVERIFY2(!exported.codebook.at(row, u"meaning"_s).isEmpty(), qPrintable(key));
        }
        for (const QString& column : exported.items.columns())
            QVERIFY(described.contains(u"items.csv "_s + column));
        for (const QString& column : exported.trials.columns())
            QVERIFY(described.contains(u"trials.csv "_s + column));
        qsizetype ofFiles = 0;
        for (const QString& key : std::as_const(described))
            ofFiles += key.startsWith(u"items.csv "_s) || key.startsWith(u"trials.csv "_s);
        QCOMPARE(ofFiles, exported.items.columns().size() + exported.trials.columns().size());
        QVERIFY(exported.trials.columns().contains(u"item15"_s));
        QVERIFY(exported.codebook.bytes.contains("apostrophe"));
    }

    void codesStayWithinTheirValues()
    {
        StudyBuilder builder = oneTrial({u"prosocial"_s, u"none"_s});
        builder.design().items = study::Items::All;
        builder.design().goals = {prompt::Goal::Self, prompt::Goal::Fixed, prompt::Goal::None};
        builder.freeze();
        for (qint64 trial = 1; trial <= 5; ++trial)
            builder.answer(trial, trial % 2 ? inequalityAverse : competitor);
        builder.send(6);
        const Export exported(builder);
        const DataSet data(builder.study());
        const auto check = [](const QList<report::Column>& columns, const File& file) {
            for (const report::Column& column : columns)
                for (qsizetype row = 0; row < file.size(); ++row) {
                    const QString text = file.at(row, column.name);
                    if (text.isEmpty()) continue;
                    const QString where = column.name + u": " + text;
                    if (!column.values.isEmpty()) QVERIFY2(column.values.contains(text), qPrintable(where));
                    if (column.type == report::ColumnType::Flag)
                        QVERIFY2(text == "0"_L1 || text == "1"_L1, qPrintable(where));
                    if (column.type == report::ColumnType::Integer)
                        QVERIFY2(base::parseInteger(text), qPrintable(where));
                    if (column.type == report::ColumnType::Number) QVERIFY2(base::parseDouble(text), qPrintable(where));
                    if (column.type == report::ColumnType::Time)
                        QVERIFY2(QDateTime::fromString(text, Qt::ISODate).isValid(), qPrintable(where));
                }
        };
        check(data.itemColumns(), exported.items);
        check(data.trialColumns(), exported.trials);
    }

    void simulatedRowsStayOutOfRealData()
    {
        StudyBuilder mixed = oneTrial();
        mixed.server(u"Model"_s).freeze();
        const Export byDefault(mixed);
        QCOMPARE(byDefault.trials.size(), 1);
        QCOMPARE(byDefault.trials.at(0, u"simulated"_s), u"0"_s);
        QCOMPARE(byDefault.result->leftOut, 1);
        QVERIFY(!byDefault.result->hasSimulated);
        report::ExportOptions options;
        options.includesSimulated = true;
        const Export asked(mixed, options);
        QCOMPARE(asked.trials.size(), 2);
        QCOMPARE(asked.trials.at(0, u"simulated"_s), u"1"_s);
        QCOMPARE(asked.trials.at(0, u"model_requested"_s), u"simulated:random"_s);

        StudyBuilder practice = oneTrial();
        practice.design().pilot = true;
        const Export alone(practice.freeze());
        QCOMPARE(alone.trials.size(), 1);
        QCOMPARE(alone.trials.at(0, u"pilot"_s), u"1"_s);
        QVERIFY(alone.result->hasSimulated && alone.result->isPilot);
    }

    void writesOnlyWhatWasAsked()
    {
        StudyBuilder builder = oneTrial();
        builder.freeze();
        report::ExportOptions options;
        options.formats = {report::DataFormat::Codebook};
        const Export exported(builder, options);
        QCOMPARE(exported.result->files, QStringList{exported.folder.filePath(u"codebook.csv"_s)});
        QVERIFY(!QFile::exists(exported.folder.filePath(u"items.csv"_s)));
    }

    void aStudyWithoutAPlanGivesHeadersOnly()
    {
        const Export exported(oneTrial());
        QVERIFY(exported.result);
        QCOMPARE(exported.items.size(), 0);
        QVERIFY(exported.items.columns().contains(u"final_value"_s));
    }

    void aFolderThatCannotBeIsAnError()
    {
        StudyBuilder builder = oneTrial();
        builder.freeze();
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        support::MemoryJournal journal;
        const auto exported = report::exportData(builder.study(), journal, folder.filePath(u"file/data"_s));
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, base::ErrorKind::Io);
    }
};

QTEST_GUILESS_MAIN(TestDataSet)
#include "tst_report_dataset.moc"
