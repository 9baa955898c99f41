#include "app/report/export.h"

#include "app/base/files.h"
#include "app/base/names.h"
#include "app/report/agreement.h"
#include "app/report/consistency.h"
#include "app/report/dataset.h"
#include "app/report/filewriters.h"
#include "app/report/sensitivity.h"
#include "app/report/summary.h"
#include "app/report/transcripts.h"
#include "app/report/translate.h"

#include <QDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

constexpr std::array formats = {base::Named<DataFormat>{DataFormat::CsvLong, "csv-long"},
                                base::Named<DataFormat>{DataFormat::CsvWide, "csv-wide"},
                                base::Named<DataFormat>{DataFormat::Codebook, "codebook"},
                                base::Named<DataFormat>{DataFormat::Xlsx, "xlsx"},
                                base::Named<DataFormat>{DataFormat::Sav, "sav"},
                                base::Named<DataFormat>{DataFormat::R, "r"},
                                base::Named<DataFormat>{DataFormat::Jsonl, "jsonl"},
                                base::Named<DataFormat>{DataFormat::Consistency, "consistency"},
                                base::Named<DataFormat>{DataFormat::Targets, "targets"}};

/// The trials that an export takes, and what it tells of them.
base::Result<QList<const study::Trial*>> chosenTrials(const study::Study& study, const ExportOptions& options,
                                                      Exported& exported)
{
    QStringList known;
    for (const study::Participant& participant : study.design.participants)
        known << participant.label;
    for (const QString& label : options.participants)
        if (!known.contains(label))
            return base::Error{base::ErrorKind::BadInput,
                               tr("“%1” is no respondent of this study. It has %2.").arg(label, known.join(u", "_s)),
                               {}};
    const bool isAllSimulated = std::ranges::all_of(study.design.participants, &study::Participant::isSimulated);
    exported.isPilot = study.design.pilot;
    QList<const study::Trial*> trials;
    for (const auto& trial : study.trials) {
        const study::Participant& participant = study.participantOf(study.cellOf(*trial));
        const bool isNamed = options.participants.contains(participant.label);
        if (!isNamed && !options.participants.isEmpty()) continue;
        if (participant.isSimulated() && !isNamed && !isAllSimulated && !options.includesSimulated) {
            ++exported.leftOut;
            continue;
        }
        exported.hasSimulated = exported.hasSimulated || participant.isSimulated();
        trials << trial.get();
    }
    exported.trials = static_cast<int>(trials.size());
    return trials;
}

/// What the files are made from, as far as they need it.
struct Material
{
    QByteArray itemsCsv, trialsCsv, transcripts;
    Table items, trials;
    QList<CellSummary> cells; ///< those whose trials are there
    study::Study chosen;      ///< the study with these trials alone; made for consistency and targets only
};

base::Result<Material> gather(const study::Study& study, const DataSet& data, const QList<const study::Trial*>& trials,
                              study::Journal& journal, const ExportOptions& options, const QSet<DataFormat>& wanted)
{
    const bool wantsTables = wanted.contains(DataFormat::Xlsx) || wanted.contains(DataFormat::Sav);
    const bool wantsLong = wanted.contains(DataFormat::CsvLong);
    const bool wantsWide = wanted.contains(DataFormat::CsvWide);
    const bool wantsLines = wanted.contains(DataFormat::Jsonl);
    Material material;
    material.items.columns = data.itemColumns();
    material.trials.columns = data.trialColumns();
    material.itemsCsv = csvHeader(material.items.columns, options.csv);
    material.trialsCsv = csvHeader(material.trials.columns, options.csv);
    QSet<int> cells;
    for (const study::Trial* trial : trials)
        cells << trial->plan.cell;
    if (wantsTables)
        for (const CellSummary& summary : summarise(study))
            if (cells.contains(summary.cell)) material.cells << summary;
    if (wanted.contains(DataFormat::Consistency) || wanted.contains(DataFormat::Targets)) {
        const QSet<const study::Trial*> chosen(trials.cbegin(), trials.cend());
        material.chosen = study;
        material.chosen.trials.removeIf([&](const auto& trial) { return !chosen.contains(trial.get()); });
    }
    if (!wantsTables && !wantsLong && !wantsWide && !wantsLines) return material;
    const auto status =
        forEachTrial(trials, journal, [&](const study::Trial& trial, const study::Transcript& transcript) {
            if (wantsLines) material.transcripts += transcriptLine(study, trial, transcript);
            if (wantsLong || wantsTables)
                for (const Row& row : data.itemRows(trial, transcript)) {
                    if (wantsLong) material.itemsCsv += csvRow(material.items.columns, row, options.csv);
                    if (wantsTables) material.items.rows << row;
                }
            if (!wantsWide && !wantsTables) return;
            const Row row = data.trialRow(trial, transcript);
            if (wantsWide) material.trialsCsv += csvRow(material.trials.columns, row, options.csv);
            if (wantsTables) material.trials.rows << row;
        });
    if (!status) return status.error();
    return material;
}

/// Name and bytes of the files of one format.
using File = std::pair<QString, base::Result<QByteArray>>;
QList<File> filesOf(DataFormat format, const study::Study& study, const DataSet& data, const Material& material,
                    const ExportOptions& options)
{
    const auto bytes = [](const QByteArray& content) { return base::Result<QByteArray>(content); };
    const QString& title = study.design.title;
    switch (format) {
    case DataFormat::CsvLong:
        return {{u"items.csv"_s, bytes(material.itemsCsv)}};
    case DataFormat::CsvWide:
        return {{u"trials.csv"_s, bytes(material.trialsCsv)}};
    case DataFormat::Codebook:
        return {{u"codebook.csv"_s, bytes(toCsv(data.codebook(), options.csv))}};
    case DataFormat::Xlsx:
        return {{u"study.xlsx"_s, toXlsx({{u"cells"_s, summaryTable(study, material.cells)},
                                          {u"trials"_s, material.trials},
                                          {u"items"_s, material.items},
                                          {u"codebook"_s, data.codebook()}},
                                         title, study.changedAt)}};
    case DataFormat::Sav:
        return {{u"items.sav"_s, toSav(material.items, title, study.changedAt)},
                {u"trials.sav"_s, toSav(material.trials, title, study.changedAt)}};
    case DataFormat::R:
        return {{u"load.R"_s, bytes(toRScript(material.items.columns, material.trials.columns, options.csv))}};
    case DataFormat::Jsonl:
        return {{u"transcripts.jsonl"_s, bytes(material.transcripts)}};
    case DataFormat::Consistency:
        return {{u"consistency.csv"_s, bytes(toCsv(consistencyTable(consistencyOf(material.chosen)), options.csv))}};
    case DataFormat::Targets: {
        QList<Sensitivity> rows = sensitivityOf(material.chosen);
        rows.removeIf([](const Sensitivity& row) { return row.scored == 0; });
        return {{u"targets.csv"_s, bytes(toCsv(sensitivityTable(study, rows), options.csv))}};
    }
    }
    return {};
}

} // namespace

QStringList dataFormatNames()
{
    return base::namesOf(formats);
}

std::optional<DataFormat> dataFormatFromName(const QString& name)
{
    return base::valueOf(formats, name);
}

base::Result<Exported> exportData(const study::Study& study, study::Journal& journal, const QString& folder,
                                  const ExportOptions& options)
{
    if (!QDir().mkpath(folder))
        return base::Error{base::ErrorKind::Io,
                           tr("The folder %1 could not be made. Check the name and that you may write there.")
                               .arg(QDir::toNativeSeparators(folder)),
                           {}};

    Exported exported;
    const auto trials = chosenTrials(study, options, exported);
    if (!trials) return trials.error();
    QList<DataFormat> formats = options.formats;
    for (const DataFormat needed : {DataFormat::CsvLong, DataFormat::CsvWide})
        if (formats.contains(DataFormat::R) && !formats.contains(needed)) formats << needed;
    const DataSet data(study);
    const auto material =
        gather(study, data, *trials, journal, options, QSet<DataFormat>(formats.cbegin(), formats.cend()));
    if (!material) return material.error();
    for (const DataFormat format : std::as_const(formats))
        for (const auto& [name, bytes] : filesOf(format, study, data, *material, options)) {
            if (!bytes) return bytes.error();
            const QString path = QDir(folder).filePath(name);
            if (const auto status = base::writeFile(path, *bytes); !status) return status.error();
            exported.files << path;
        }
    for (const auto& [name, table] : {std::pair{u"agreement.csv"_s, &agreementTable},
                                      {u"confusion.csv"_s, &confusionTable},
                                      {u"codings.csv"_s, &codingsTable}}) {
        if (study.codings.isEmpty()) break;
        const QString path = QDir(folder).filePath(name);
        if (const auto status = base::writeFile(path, toCsv(table(study), options.csv)); !status) return status.error();
        exported.files << path;
    }
    return exported;
}

} // namespace app::report
