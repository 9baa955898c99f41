#include "ui/results/resultsscreen.h"

#include "app/base/pool.h"
#include "app/study/document.h"
#include "ui/figure/figureview.h"
#include "ui/results/celltable.h"
#include "ui/results/showpanel.h"
#include "ui/results/statisticspane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/onscreen.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace ui::results {

using namespace Qt::StringLiterals;
using app::study::TrialId;
using ui::figure::FigureData;
using ui::figure::Kind;

namespace {

/// New sums are asked for this long after a change, so that a run of many trials asks once.
constexpr int coalesceMs = 100;

} // namespace

ResultsScreen::ResultsScreen(QWidget* parent)
    : Screen(parent)
    , m_soon(new QTimer(this))
    , m_kinds(new QButtonGroup(this))
    , m_more(new QPushButton(tr("More"), this))
    , m_goal(new QPushButton(this))
    , m_copyTable(new QPushButton(tr("Copy table"), this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_reset(new QPushButton(tr("Whole view"), this))
    , m_pages(new QStackedWidget(this))
    , m_parts(new QSplitter(Qt::Vertical, this))
    , m_empty(new ui::widgets::EmptyState({}, {}, {}, this))
    , m_figure(new ui::figure::FigureView(this))
    , m_table(new CellTable(this))
    , m_statistics(new StatisticsPane(m_table, this))
    , m_panel(new ShowPanel(this))
    , m_show(new QPushButton(tr("Show"), this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(coalesceMs);
    connect(m_soon, &QTimer::timeout, this, &ResultsScreen::refresh);

    auto* pane = new QScrollArea(this); // for figures that need more height than there is
    pane->setWidget(m_figure);
    pane->setWidgetResizable(true);
    pane->setFocusPolicy(Qt::NoFocus);
    pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* top = new QFrame(this);
    top->setProperty("pane", true);
    auto* topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(0);
    topLayout->addWidget(pane, 1);
    m_reset->setParent(m_figure->viewport());
    m_reset->move(12, 12);
    m_reset->hide();

    m_parts->installEventFilter(this);
    m_parts->setHandleWidth(1);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(top);
    m_parts->addWidget(m_statistics);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 0);
    top->setMinimumHeight(fontMetrics().height() * 14);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    m_panel->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);

    auto* body = new QWidget(this);
    body->setMinimumWidth(fontMetrics().averageCharWidth() * 40); // the pane on the right goes where there is no room
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_parts, 1);
    columns->addWidget(m_panel);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(body);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeBar();
    layout->addWidget(m_pages, 1);
    makeActions();

    connect(m_empty, &ui::widgets::EmptyState::activated, this, &ResultsScreen::runRequested);
    connect(m_panel, &ShowPanel::filterChanged, this, &ResultsScreen::applyFilter);
    connect(m_panel, &ShowPanel::viewChanged, this, &ResultsScreen::applyView);
    connect(m_panel, &ShowPanel::reviewRequested, this, &ResultsScreen::reviewRequested);
    connect(m_figure, &ui::figure::FigureView::trialSelected, this, &ResultsScreen::selectCellOf);
    connect(m_figure, &ui::figure::FigureView::trialActivated, this, &ResultsScreen::trialActivated);
    connect(m_figure, &ui::figure::FigureView::cellActivated, this, [this](int cell) {
        m_table->selectCell(cell);
        emphasise(cell);
    });
    connect(m_figure, &ui::figure::FigureView::trialsChosen, this, &ResultsScreen::showChosen);
    connect(m_figure, &ui::figure::FigureView::zoomChanged, m_reset, &QWidget::setVisible);
    connect(m_reset, &QPushButton::clicked, m_figure, &ui::figure::FigureView::resetZoom);
    connect(m_parts, &QSplitter::splitterMoved, this, [this] { m_isSizedByHand = true; });
    connect(m_statistics, &StatisticsPane::pageChanged, this, &ResultsScreen::shareHeight);
    connect(m_panel, &ShowPanel::chanceRequested, this,
            [this] { m_statistics->showPage(StatisticsPane::Page::Consistency); });
    connect(m_table, &CellTable::cellSelected, this, &ResultsScreen::emphasise);
    setDocument(nullptr);
}

ResultsScreen::~ResultsScreen() = default;

void ResultsScreen::setDocument(app::study::StudyDocument* document)
{
    if (m_document) m_document->disconnect(this);
    m_document = document;
    ++m_generation;
    m_results.reset();
    m_shown.reset();
    m_drawn.reset();
    m_emphasised.reset();
    m_isSizedByHand = false;
    m_panel->clear();
    m_figure->selectTrial({});
    m_figure->chooseTrials({});
    m_figure->setFigure(m_kind, nullptr, m_panel->view());
    m_table->show(nullptr);
    m_statistics->show(nullptr);
    m_isNew = true;
    m_isStale = false;
    m_empty->setTexts(
        tr("Results appear here"),
        tr("Open or create a study and run it. The circle and the table fill while trials are answered."));
    m_pages->setCurrentWidget(m_empty);
    if (m_document) {
        connect(m_document, &app::study::StudyDocument::changed, this, [this] {
            m_isStale = true;
            if (!m_soon->isActive()) m_soon->start();
        });
        m_isStale = true;
        refresh();
    }
    showStatus();
}

void ResultsScreen::refresh()
{
    if (!m_document || !m_isStale || m_isComputing) return;
    m_isStale = false;
    m_isComputing = true;
    app::base::inBackground([study = m_document->study()] {
        return resultsOf(study);
    }).then(this, [this, generation = m_generation](const Results& results) {
        m_isComputing = false;
        if (generation == m_generation) take(results);
        if (m_isStale) m_soon->start();
    });
}

void ResultsScreen::take(const Results& results)
{
    m_results = results;
    const bool hasPlan = results.figure->planned > 0;
    if (!hasPlan)
        m_empty->setTexts(
            tr("Results appear here"),
            tr("This study has not been run yet. The circle and the table fill while trials are answered."),
            tr("Go to Run"));
    m_pages->setCurrentIndex(hasPlan ? 1 : 0);
    for (QPushButton* button : {m_copyTable, m_export})
        button->setEnabled(hasPlan);
    for (QAction* action : std::as_const(m_figureActions))
        action->setEnabled(hasPlan);
    m_panel->setResults(results);
    m_statistics->show(std::make_shared<const Results>(results));
    makeGoalMenu(results);
    applyFilter();
    if (m_isNew && hasPlan) {
        m_isNew = false;
        openOnComparison(results.study.design);
    }
    shareHeight();
    emit updated();
}

/// A standard experiment opens on what it is about.
void ResultsScreen::openOnComparison(const app::study::Design& design)
{
    const auto question = app::study::templateOf(design);
    if (!question) return;
    m_statistics->showQuestion(*question);
    m_statistics->showPage(StatisticsPane::Page::Comparison);
    showKind(*question == app::study::Template::GoalEffect ? Kind::GoalEffect : Kind::Rationality);
}

void ResultsScreen::applyFilter()
{
    if (!m_results) return;
    const Filter& filter = m_panel->filter();
    const FigureData& all = *m_results->figure;
    auto shown = std::make_shared<FigureData>(
        ui::figure::filtered(all, [&](const auto& cell) { return filter.shows(all, cell); }));
    if (!m_results->study.design.payoffs) shown->reference = m_reference; // else its amounts are others
    m_shown = std::move(shown);
    Findings findings;
    for (const auto& cell : m_shown->cells)
        findings.add(m_results->findings.at(cell.cell));
    m_panel->showCounts(*m_shown, findings);
    m_table->show(m_shown);
    if (m_isNew) arrangePanel(); // later only with the window: nothing jumps while trials arrive
    applyView();
    showStatus();
}

void ResultsScreen::applyView()
{
    m_panel->setKind(m_kind);
    if (!m_results) return;
    m_drawn = m_shown;
    if (m_kind == Kind::GoalEffect || m_kind == Kind::Attributes) {
        Filter filter = m_panel->filter();
        filter.goal.reset();
        if (m_kind == Kind::Attributes) filter.hiddenParticipants.clear(); // it compares respondents
        const FigureData& all = *m_results->figure;
        m_drawn = std::make_shared<const FigureData>(
            ui::figure::filtered(all, [&](const auto& cell) { return filter.shows(all, cell); }));
    }
    ui::figure::View view = m_panel->view();
    view.emphasised = m_emphasised;
    const ui::figure::Style style =
        ui::figure::screenStyle(palette(), m_figure->font().family(), m_figure->fontInfo().pixelSize());
    const bool hasOwnHeight = m_kind != Kind::Circle && (m_kind != Kind::Radar || m_drawn->series.size() > 4);
    const double height = hasOwnHeight ? ui::figure::naturalHeight(m_kind, *m_drawn, style, m_figure->width()) : 0;
    m_panel->setNote(ui::figure::noteOf(m_kind, *m_drawn, view, style));
    m_figure->setMinimumHeight(static_cast<int>(height));
    m_figure->setFigure(m_kind, m_drawn, view);
}

ui::figure::View ResultsScreen::viewForFile() const
{
    ui::figure::View view = m_figure->view();
    view.emphasised.reset();
    return view;
}

/// Texts have their true sizes only from now on: sizes that were worked out while hidden do not hold.
void ResultsScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    arrangePanel();
    arrangeBar();
}

void ResultsScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    arrangePanel();
    arrangeBar();
}

/// The pane on the right stands beside the table only where all its columns find room; until the user decides.
void ResultsScreen::arrangePanel()
{
    if (m_isPanelByHand || !m_shown) return;
    const bool hasRoom = m_table->wantedWidth() + m_panel->width() <= width();
    m_show->setChecked(hasRoom);
    m_panel->setVisible(hasRoom);
}

bool ResultsScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_parts && event->type() == QEvent::Resize) shareHeight();
    return Screen::eventFilter(watched, event);
}

/// The table of cells gets the height of its rows, but at most two fifths; the other pages, which are read rather than
/// looked up, half. From then on the user's hand decides.
void ResultsScreen::shareHeight()
{
    if (m_isSizedByHand || !m_shown || m_parts->height() < 100) return;
    const int lower = m_statistics->page() == StatisticsPane::Page::Cells
                          ? std::min(m_table->wantedHeight() + m_statistics->barHeight(), m_parts->height() * 2 / 5)
                          : m_parts->height() / 2;
    m_parts->setSizes({m_parts->height() - lower, lower});
}

void ResultsScreen::showKind(Kind kind)
{
    m_kind = kind;
    QAbstractButton* button = m_kinds->button(static_cast<int>(kind));
    m_kinds->setExclusive(false); // none is checked while the kind is one of the menu
    for (QAbstractButton* other : m_kinds->buttons())
        other->setChecked(other == button);
    m_kinds->setExclusive(button != nullptr);
    arrangeBar();
    applyView();
}

void ResultsScreen::setReference(std::shared_ptr<const ui::figure::Reference> reference)
{
    m_reference = std::move(reference);
    m_removeReference->setEnabled(m_reference != nullptr);
    m_panel->setHasReference(m_reference != nullptr);
    if (m_reference) showKind(Kind::Circle);
    applyFilter();
}

void ResultsScreen::emphasise(int cell)
{
    const std::optional<int> wanted = cell < 0 ? std::nullopt : std::optional(cell);
    if (wanted != m_emphasised) {
        m_emphasised = wanted;
        applyView();
    }
    showStatus();
}

void ResultsScreen::selectTrial(TrialId trial)
{
    m_figure->selectTrial(trial);
    selectCellOf(trial);
}

void ResultsScreen::selectCellOf(TrialId trial)
{
    const app::study::Trial* found = m_results && !trial.isNone() ? m_results->study.trial(trial) : nullptr;
    m_table->selectCell(found ? found->plan.cell : -1);
    emphasise(-1); // the trial has a ring of its own: nothing else needs to step back
}

/// The rows of the table whose trials the lasso holds.
void ResultsScreen::showChosen()
{
    QSet<int> cells;
    for (const TrialId trial : m_figure->chosenTrials())
        if (const app::study::Trial* found = m_results ? m_results->study.trial(trial) : nullptr)
            cells << found->plan.cell;
    m_table->selectCells(cells);
    showStatus();
}

void ResultsScreen::showStatus()
{
    if (!m_shown) {
        emit statusTextChanged({}, {});
        return;
    }
    const auto chosen = static_cast<int>(m_figure->chosenTrials().size());
    emit statusTextChanged(
        tr("%1 of %2 trials scored in this view")
            .arg(ui::widgets::countOnScreen(m_shown->scored), ui::widgets::countOnScreen(m_shown->planned)),
        chosen > 0 ? tr("%n trial(s) selected; Enter opens the next transcript", nullptr, chosen)
        : m_figure->selectedTrial().isNone() ? QString()
                                             : tr("1 trial selected"));
}

} // namespace ui::results
