#include "app/report/export.h"

#include "app/base/files.h"
#include "app/base/names.h"
#include "app/report/dataset.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

constexpr std::array formats = {base::Named<DataFormat>{DataFormat::CsvLong, "csv-long"},
                                base::Named<DataFormat>{DataFormat::CsvWide, "csv-wide"},
                                base::Named<DataFormat>{DataFormat::Codebook, "codebook"}};

/// Transcripts asked for ahead of their use, so that the reader of the file and we work at the same time.
constexpr std::size_t readAhead = 32;

QString tr(const char* text)
{
    return QCoreApplication::translate("app::report", text);
}

base::Result<study::Transcript> taken(QFuture<base::Result<study::Transcript>> future)
{
    future.waitForFinished();
    if (future.resultCount() > 0) return future.result();
    return base::Error{
        base::ErrorKind::Cancelled, tr("The study was closed while its data were read. Open it and export again."), {}};
}

/// Hands every trial with its transcript to `use`, in order.
template <class Use>
base::Status forEachTrial(const QList<const study::Trial*>& trials, study::Journal& journal, Use use)
{
    std::deque<QFuture<base::Result<study::Transcript>>> ahead;
    qsizetype asked = 0;
    for (const study::Trial* trial : trials) {
        for (; asked < trials.size() && ahead.size() < readAhead; ++asked) {
            const study::Trial* next = trials[asked];
            ahead.push_back(next->isStarted() ? journal.transcript(next->plan.id)
                                              : QtFuture::makeReadyFuture(base::Result<study::Transcript>(
                                                    study::Transcript{next->plan.id, {}})));
        }
        const auto transcript = taken(ahead.front());
        ahead.pop_front();
        if (!transcript) return transcript.error();
        use(*trial, *transcript);
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

    const bool isAllSimulated = std::ranges::all_of(study.design.participants, &study::Participant::isSimulated);
    Exported exported;
    exported.isPilot = study.design.pilot;
    QList<const study::Trial*> trials;
    for (const auto& trial : study.trials) {
        const bool isSimulated = study.participantOf(study.cellOf(*trial)).isSimulated();
        if (isSimulated && !isAllSimulated && !options.includesSimulated) {
            ++exported.leftOut;
            continue;
        }
        exported.hasSimulated = exported.hasSimulated || isSimulated;
        trials << trial.get();
    }
    exported.trials = static_cast<int>(trials.size());

    const DataSet data(study);
    const QList<Column> itemColumns = data.itemColumns();
    const QList<Column> trialColumns = data.trialColumns();
    const bool wantsLong = options.formats.contains(DataFormat::CsvLong);
    const bool wantsWide = options.formats.contains(DataFormat::CsvWide);
    QByteArray items = csvHeader(itemColumns, options.csv);
    QByteArray wide = csvHeader(trialColumns, options.csv);
    if (wantsLong || wantsWide) {
        const auto status =
            forEachTrial(trials, journal, [&](const study::Trial& trial, const study::Transcript& transcript) {
                if (wantsLong)
                    for (const Row& row : data.itemRows(trial, transcript))
                        items += csvRow(itemColumns, row, options.csv);
                if (wantsWide) wide += csvRow(trialColumns, data.trialRow(trial, transcript), options.csv);
            });
        if (!status) return status.error();
    }

    for (const DataFormat format : options.formats) {
        const bool isLong = format == DataFormat::CsvLong;
        const bool isCodebook = format == DataFormat::Codebook;
        const QString path = QDir(folder).filePath(isCodebook ? u"codebook.csv"_s
                                                   : isLong   ? u"items.csv"_s
                                                              : u"trials.csv"_s);
        const auto status = base::writeFile(path, isCodebook ? toCsv(data.codebook(), options.csv)
                                                  : isLong   ? items
                                                             : wide);
        if (!status) return status.error();
        exported.files << path;
    }
    return exported;
}

} // namespace app::report
