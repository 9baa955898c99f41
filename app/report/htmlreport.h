#pragma once
#include "app/report/figurewriter.h"
#include "app/report/words.h"

namespace app::report {

/// A report as one HTML file that needs nothing else: what was found (table, sentences, figures), methods paragraph,
/// captions, deviations from the frozen plan, GUIDE-LLM checklist, provenance and references. Texts of others are shown
/// as plain text. `figures` null: without figures. `date` in the file is the study's last change, so that the same
/// study gives the same bytes.
base::Result<QByteArray> htmlReport(const Facts& facts, FigureWriter* figures);

/// The results table by the rules of APA 7 as HTML: three horizontal rules, no vertical ones.
QString htmlTable(const Facts& facts);

} // namespace app::report
