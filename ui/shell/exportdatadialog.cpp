#include "ui/shell/exportdatadialog.h"

#include "ui/widgets/card.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::shell {

ExportDataDialog::ExportDataDialog(QWidget* parent)
    : QDialog(parent)
    , m_reader(new QComboBox(this))
    , m_simulated(new QCheckBox(tr("Simulated respondents too"), this))
{
    setWindowTitle(tr("Export data"));
    m_reader->addItem(tr("R, Python, JASP, jamovi, SPSS"));
    m_reader->addItem(tr("A spreadsheet in your language"));
    auto* section = new widgets::Section({}, this);
    section->card()->addField(tr("To be read by"), m_reader);
    section->setRemark(
        tr("Three CSV files are written: a row per item (items.csv), a row per trial (trials.csv), and a "
           "codebook. Files of these names in the folder are replaced."));
    auto* more = new widgets::Section(tr("Beside the CSV files"), this);
    using app::report::DataFormat;
    for (const auto& [format, title] : {std::pair{DataFormat::Xlsx, tr("Excel workbook (study.xlsx)")},
                                        std::pair{DataFormat::Sav, tr("SPSS, with labels (items.sav, trials.sav)")},
                                        std::pair{DataFormat::R, tr("Script for R (load.R)")},
                                        std::pair{DataFormat::Jsonl, tr("All transcripts (transcripts.jsonl)")}}) {
        auto* row = new widgets::CheckRow(title);
        more->card()->addRow(row);
        m_more << std::pair{format, row};
    }
    m_simulated->setToolTip(tr("Without this they are left out where the study also has others."));
    m_simulated->setAccessibleDescription(m_simulated->toolTip());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* choose = buttons->addButton(tr("Choose a folder…"), QDialogButtonBox::AcceptRole);
    choose->setDefault(true);
    widgets::setHook(choose, "primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(section);
    layout->addWidget(more);
    layout->addWidget(m_simulated);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

app::report::ExportOptions ExportDataDialog::options() const
{
    app::report::ExportOptions options;
    if (m_reader->currentIndex() == 1) options.csv = app::report::CsvFormat::forSpreadsheet(QLocale());
    for (const auto& [format, row] : m_more)
        if (row->isChecked()) options.formats << format;
    options.includesSimulated = m_simulated->isChecked();
    return options;
}

} // namespace ui::shell
