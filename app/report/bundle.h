#pragma once
#include "app/report/export.h"
#include "app/report/figurewriter.h"

namespace app::report {

/// One file inside a zip.
struct BundleFile
{
    QString name; ///< with folders, separated by "/"
    QByteArray bytes;
};

/// Everything an editor or another lab needs, under one folder: README, design, texts (methods, results, captions,
/// preregistration of a frozen plan), report with checklist, data in every format with codebook and loader,
/// transcripts, figures as SVG and PDF, and MANIFEST.sha256, which `sha256sum -c` checks. Simulated respondents as in
/// ExportOptions. Waits for the journal; GUI thread where there are figures (fonts are measured).
base::Result<QList<BundleFile>> bundleFiles(const study::Study& study, study::Journal& journal, FigureWriter* figures,
                                            bool includesSimulated = false);

/// The files as one zip; each has the date of the study's last change, so that the same study gives the same bytes.
/// Unsupported in a build without libzip.
base::Result<QByteArray> toZip(const QList<BundleFile>& files, const QDateTime& date);

} // namespace app::report
