#include "ui/review/signaturesdialog.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wording.h"
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::review {

using namespace Qt::StringLiterals;
using app::study::Study;
using widgets::countOnScreen;

namespace {
constexpr int textColumns = 3;
constexpr int firstCount = 4; ///< column of the inconsistent trials
constexpr std::array views = {View::Inconsistent, View::Framing, View::Refusals, View::Unread, View::Misread};
} // namespace

QList<Signatures> signaturesOf(const Study& study)
{
    QList<Signatures> all(study.cells.size());
    for (const auto& trial : study.trials) {
        if (!trial->isStarted()) continue;
        Signatures& cell = all[trial->plan.cell];
        ++cell.trials;
        const auto count = [&](View view) { return static_cast<int>(entriesOf(study, *trial, view).size()); };
        cell.inconsistent += count(View::Inconsistent);
        cell.framing += count(View::Framing);
        cell.refused += count(View::Refusals);
        cell.unread += count(View::Unread);
        cell.misread += count(View::Misread);
    }
    return all;
}

SignaturesDialog::SignaturesDialog(app::study::StudyDocument* document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_table(new widgets::PlainTable(tr("Failure signatures by condition"), this))
{
    setWindowTitle(tr("Failure signatures"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(widgets::wrappedLabel(
        tr("Where answers cannot be trusted as they stand, by respondent and condition. Choose a number (Enter or double "
           "click) to list its transcripts in the queue."),
        "secondary", this));
    layout->addWidget(m_table, 1);
    layout->addWidget(widgets::wrappedLabel(
        tr("Inconsistent: the six choices prefer the orientations over each other in a circle. Framing refused: the "
           "value, the role or the goal was declined. Unread: no option could be read from the reply. Misread: a "
           "person set another answer than the program had read."),
        "secondary", this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &QTableWidget::cellActivated, this, &SignaturesDialog::open);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &SignaturesDialog::open);
    connect(document, &app::study::StudyDocument::changed, this, [this] { fill(); });
    resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 26);
    fill();
}

void SignaturesDialog::fill()
{
    if (!m_document) return;
    const Study& study = m_document->study();
    const auto all = signaturesOf(study);
    QList<QStringList> rows;
    m_cells.clear();
    for (int cell = 0; cell < all.size(); ++cell) {
        const Signatures& signs = all.at(cell);
        if (signs.trials == 0) continue;
        const auto& one = study.cells.at(cell);
        const auto& orientation = study.orientationOf(one);
        m_cells << cell;
        rows << QStringList{
            study.participantOf(one).label,    widgets::orientationTitle(orientation.id, orientation.name),
            widgets::goalTitle(one.goal),      countOnScreen(signs.trials),
            countOnScreen(signs.inconsistent), countOnScreen(signs.framing),
            countOnScreen(signs.refused),      countOnScreen(signs.unread),
            countOnScreen(signs.misread)};
    }
    m_table->fill({tr("Respondent"), tr("Value"), tr("Goal"), tr("Trials"), tr("Inconsistent"), tr("Framing refused"),
                   tr("Items refused"), tr("Items unread"), tr("Items misread")},
                  rows, textColumns);
}

void SignaturesDialog::open(int row, int column)
{
    if (row < 0 || row >= m_cells.size()) return;
    const int view = column - firstCount;
    Q_EMIT listRequested(view >= 0 ? views.at(static_cast<std::size_t>(view)) : View::AllTrials, m_cells.at(row));
}

} // namespace ui::review
