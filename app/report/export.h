#pragma once
#include "app/report/csv.h"
#include "app/study/journal.h"

namespace app::report {

/// A file that a study can be exported to.
enum class DataFormat {
    CsvLong,     ///< items.csv, a row per item
    CsvWide,     ///< trials.csv, a row per trial
    Codebook,    ///< codebook.csv, a row per column of the two
    Xlsx,        ///< study.xlsx, a sheet for each of the three and one for the cells
    Sav,         ///< items.sav and trials.sav for SPSS
    R,           ///< load.R, which reads the two CSV files with types and labels
    Jsonl,       ///< transcripts.jsonl, a line per trial with everything that was said
    Consistency, ///< consistency.csv, how far a trial speaks for its cell (ICC)
    Targets      ///< targets.csv, value rationality under other targets
};
QStringList dataFormatNames(); ///< "csv-long", "csv-wide", "codebook", "xlsx", "sav", "r", "jsonl", "consistency",
                               ///< "targets"
std::optional<DataFormat> dataFormatFromName(const QString& name);

struct ExportOptions
{
    /// R brings the CSV files that it reads.
    QList<DataFormat> formats{DataFormat::CsvLong, DataFormat::CsvWide, DataFormat::Codebook};
    /// Simulated respondents too. Without it they are left out where the study also has others.
    bool includesSimulated = false;
    /// Labels of the respondents whose trials are wanted; empty: all. A name that the study lacks is BadInput.
    QStringList participants = {};
    CsvFormat csv = {};
};

/// What an export wrote.
struct Exported
{
    QStringList files;         ///< paths, in order
    int trials = 0;            ///< trials of the plan in the files
    int leftOut = 0;           ///< trials of simulated respondents that are not
    bool hasSimulated = false; ///< the files hold simulated rows
    bool isPilot = false;
};

/// Writes the files of a study into a folder, which is made if need be; files of the same name are replaced, each
/// atomically. Reads transcripts from `journal` and waits for them: for the background pool and the console, not for
/// the thread of a screen. On an error the files written before it stay.
base::Result<Exported> exportData(const study::Study& study, study::Journal& journal, const QString& folder,
                                  const ExportOptions& options = {});

} // namespace app::report
