#include "ui/shell/exportdatadialog.h"

#include "ui/widgets/card.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::shell {

namespace {

/// Who is in the data, and what every reader of them must know.
QString remarkOf(const app::study::Design& design)
{
    const auto simulated = std::ranges::count_if(design.participants, &app::study::Participant::isSimulated);
    QStringList sentences;
    if (simulated > 0 && simulated == design.participants.size())
        sentences << ExportDataDialog::tr(
            "All respondents of this study are simulated: programs with a fixed rule, not "
            "language models. Every row says so.");
    else if (simulated > 0)
        sentences << ExportDataDialog::tr("Simulated respondents are programs with a fixed rule, not language models. "
                                          "They are left out unless you choose them; their rows say so.");
    if (design.pilot)
        sentences << ExportDataDialog::tr(
            "This study is a pilot: every row says so. Keep it apart from the data of the "
            "main study.");
    return sentences.join(u' ');
}

} // namespace

ExportDataDialog::ExportDataDialog(const app::study::Design& design, QWidget* parent)
    : QDialog(parent)
    , m_reader(new QComboBox(this))
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
    for (const auto& [format, title] :
         {std::pair{DataFormat::Xlsx, tr("Excel workbook (study.xlsx)")},
          std::pair{DataFormat::Sav, tr("SPSS, with labels (items.sav, trials.sav)")},
          std::pair{DataFormat::R, tr("Script for R (load.R)")},
          std::pair{DataFormat::Jsonl, tr("All transcripts (transcripts.jsonl)")},
          std::pair{DataFormat::Consistency, tr("Internal consistency (consistency.csv)")},
          std::pair{DataFormat::Targets, tr("Rationality under other targets (targets.csv)")}}) {
        auto* row = new widgets::CheckRow(title);
        more->card()->addRow(row);
        m_more << std::pair{format, row};
    }
    auto* whose = new widgets::Section(tr("Respondents in the data"), this);
    const bool isAllSimulated = std::ranges::all_of(design.participants, &app::study::Participant::isSimulated);
    for (const auto& participant : design.participants) {
        auto* row = new widgets::CheckRow(participant.label);
        if (participant.isSimulated()) row->setRemark(tr("(simulated)"));
        row->setChecked(isAllSimulated || !participant.isSimulated());
        connect(row, &widgets::CheckRow::toggled, this, &ExportDataDialog::enableButton);
        whose->card()->addRow(row);
        m_respondents << std::pair{participant.label, row};
    }
    whose->setRemark(remarkOf(design));
    auto* body = new QWidget(this);
    auto* bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->setSpacing(12);
    for (QWidget* part : {section, more, whose})
        bodyLayout->addWidget(part);
    bodyLayout->addStretch(1);
    auto* scroll = new QScrollArea(this); // studies may have many respondents
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_choose = buttons->addButton(tr("Choose a folder…"), QDialogButtonBox::AcceptRole);
    m_choose->setDefault(true);
    widgets::setHook(m_choose, "primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    const int wanted = body->sizeHint().height() + buttons->sizeHint().height() + 48;
    resize(sizeHint().width(), std::min(wanted, screen()->availableSize().height() * 4 / 5));
}

void ExportDataDialog::enableButton()
{
    m_choose->setEnabled(std::ranges::any_of(m_respondents, [](const auto& row) { return row.second->isChecked(); }));
}

app::report::ExportOptions ExportDataDialog::options() const
{
    app::report::ExportOptions options;
    if (m_reader->currentIndex() == 1) options.csv = app::report::CsvFormat::forSpreadsheet(QLocale());
    for (const auto& [format, row] : m_more)
        if (row->isChecked()) options.formats << format;
    for (const auto& [label, row] : m_respondents)
        if (row->isChecked()) options.participants << label;
    return options;
}

} // namespace ui::shell
