#pragma once
#include "ui/results/findings.h"
#include <memory>

class QMimeData;
class QTableView;

namespace ui::results {

class CellTable;

/// The cells for other programs: HTML by the rules of APA 7 with the numbers as shown (for documents), and the same
/// table as an export has it, with all decimals and a decimal point (for spreadsheets and statistics), also as text.
std::unique_ptr<QMimeData> tableMimeData(const CellTable& view, const app::study::Study& study,
                                         const ui::figure::FigureData& shown);

/// The same for the rows and columns that are selected: a field, a row, a block. Fields that hold several numbers (an
/// interval, counts by category) have a column for each.
std::unique_ptr<QMimeData> selectionMimeData(const CellTable& view, const app::study::Study& study,
                                             const ui::figure::FigureData& shown);

/// The table as shown, for a LaTeX document (booktabs) or in Markdown.
QString tableLatex(const QTableView& view);
QString tableMarkdown(const QTableView& view);

} // namespace ui::results
