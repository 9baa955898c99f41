#include "ui/results/resultsscreen.h"

#include "ui/figure/figureview.h"
#include "ui/figure/files.h"
#include "ui/figure/paint.h"
#include "ui/results/celltable.h"
#include "ui/results/showpanel.h"
#include "ui/results/tablecopy.h"
#include "ui/widgets/screenbar.h"
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::results {

using app::prompt::Goal;
using ui::figure::Kind;

namespace {

/// In the bar; the others are in the menu beside them.
constexpr std::array mainKinds = {Kind::Circle, Kind::Intervals, Kind::Rationality, Kind::Choices};

QString goalButtonText(std::optional<Goal> goal)
{
    if (!goal) return ResultsScreen::tr("All goal conditions");
    switch (*goal) {
    case Goal::Self:
        return ResultsScreen::tr("With goal");
    case Goal::Fixed:
        return ResultsScreen::tr("Fixed goal");
    case Goal::None:
        return ResultsScreen::tr("Without goal");
    }
    return {};
}

} // namespace

void ResultsScreen::makeBar()
{
    auto* bar = m_bar = new ui::widgets::ScreenBar(tr("Results"), this);
    m_kinds->setExclusive(true);
    for (const Kind kind : mainKinds) {
        auto* button = new QPushButton(ui::figure::kindTitle(kind), bar);
        button->setProperty("segment", true);
        button->setCheckable(true);
        button->setChecked(kind == m_kind);
        m_kinds->addButton(button, static_cast<int>(kind));
        bar->addLeft(button);
    }
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) { showKind(static_cast<Kind>(id)); });
    auto* menu = new QMenu(m_more);
    for (const QString& name : ui::figure::kindNames()) {
        const Kind kind = *ui::figure::kindFromName(name);
        connect(menu->addAction(ui::figure::kindTitle(kind)), &QAction::triggered, this,
                [this, kind] { showKind(kind); });
    }
    m_more->setMenu(menu);
    m_more->setProperty("menu", true);
    m_more->setProperty("segment", true);
    m_more->setCheckable(true);
    m_more->setAccessibleName(tr("More figures"));
    m_goal->setProperty("menu", true);
    m_goal->setMenu(new QMenu(m_goal));
    m_goal->setAccessibleDescription(tr("Which goal condition is shown"));
    m_goal->hide();
    connect(m_copyTable, &QPushButton::clicked, this, &ResultsScreen::copyTable);
    connect(m_export, &QPushButton::clicked, this, &ResultsScreen::exportFigure);
    m_export->setAccessibleName(tr("Export figure"));
    m_reset->setToolTip(tr("Ends zoom and shows everything (0)"));
    bar->addLeft(m_more);
    m_show->setCheckable(true);
    m_show->setChecked(true);
    m_show->setProperty("segment", true);
    m_show->setAccessibleName(tr("Show what is in the figure"));
    m_show->setToolTip(tr("What the figure and the table show, and what their marks mean"));
    connect(m_show, &QPushButton::clicked, this, [this](bool checked) {
        m_isPanelByHand = true;
        m_panel->setVisible(checked);
    });
    for (QPushButton* button : {m_goal, m_copyTable, m_export, m_show})
        bar->addRight(button);
    layout()->addWidget(bar);
}

/// Where there is no room for a button per figure, the menu has them all.
void ResultsScreen::arrangeBar()
{
    const QList<QAbstractButton*> buttons = m_kinds->buttons();
    const auto show = [&](bool all) {
        for (QAbstractButton* button : buttons)
            button->setVisible(all);
        m_more->setText(all && m_kinds->checkedButton() ? tr("More") : ui::figure::kindTitle(m_kind));
        m_more->setChecked(!all || !m_kinds->checkedButton());
        const QList<QAction*> entries = m_more->menu()->actions();
        for (qsizetype i = 0; i < entries.size(); ++i)
            entries.at(i)->setVisible(!all || !m_kinds->button(static_cast<int>(i)));
        m_bar->layout()->invalidate();
    };
    show(true);
    if (m_bar->oneRowWidth() > width()) show(false);
}

void ResultsScreen::makeActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key, auto slot) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_figureActions << action;
        return action;
    };
    add(tr("Copy figure"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, &ResultsScreen::copyFigure);
    add(tr("Copy table"), {Qt::CTRL | Qt::SHIFT | Qt::Key_T}, &ResultsScreen::copyTable);
    add(tr("Export figure…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, &ResultsScreen::exportFigure);
    add(tr("Print figure…"), QKeySequence::Print, &ResultsScreen::printFigure);
    add(tr("Whole ring"), {}, [this] {
        m_panel->setWholeRing(!m_panel->view().wholeRing);
        applyView();
    });
    auto* lasso = add(tr("Lasso"), {Qt::Key_L}, [this] { m_figure->setLasso(!m_figure->isLasso()); });
    lasso->setCheckable(true);
    lasso->setToolTip(tr("Dragging the mouse encircles trials. With Shift it does so at any time."));
    connect(m_figure, &ui::figure::FigureView::lassoChanged, lasso, &QAction::setChecked);
    m_removeReference = new QAction(tr("Remove the reference sample"), this);
    m_removeReference->setEnabled(false);
    connect(m_removeReference, &QAction::triggered, this, [this] { setReference(nullptr); });
    addAction(m_removeReference);
    m_figure->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_figure->addActions(m_figureActions);
    auto* copy = new QAction(tr("Copy selection"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        if (m_shown)
            QApplication::clipboard()->setMimeData(selectionMimeData(*m_table, m_results->study, *m_shown).release());
    });
    m_table->addAction(copy);
    const auto addCopy = [this](const QString& text, auto put) {
        auto* action = new QAction(text, m_table);
        connect(action, &QAction::triggered, this, [this, put] {
            if (m_shown) put();
        });
        m_table->addAction(action);
    };
    addCopy(tr("Copy as LaTeX"), [this] { QApplication::clipboard()->setText(tableLatex(*m_table)); });
    addCopy(tr("Copy as Markdown"), [this] { QApplication::clipboard()->setText(tableMarkdown(*m_table)); });
    addCopy(tr("Copy as picture"), [this] { QApplication::clipboard()->setPixmap(m_table->picture()); });
    addCopy(tr("Copy cell"), [this] { QApplication::clipboard()->setText(m_table->currentIndex().data().toString()); });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QPushButton* button : {m_copyTable, m_export})
        button->setEnabled(false);
    for (QAction* action : std::as_const(m_figureActions))
        action->setEnabled(false);
}

/// The goal conditions of the study; hidden where there is one.
void ResultsScreen::makeGoalMenu(const Results& results)
{
    const QList<Goal>& goals = results.study.design.goals;
    m_goal->setVisible(goals.size() > 1);
    m_goal->setText(goalButtonText(m_panel->filter().goal));
    QMenu* menu = m_goal->menu();
    menu->clear();
    QList<std::optional<Goal>> choices{std::nullopt};
    for (const Goal goal : goals)
        choices << goal;
    for (const auto& choice : std::as_const(choices)) {
        QAction* action = menu->addAction(goalButtonText(choice));
        action->setCheckable(true);
        action->setChecked(choice == m_panel->filter().goal);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_panel->setGoal(choice);
            makeGoalMenu(*m_results);
            applyFilter();
        });
    }
    arrangeBar(); // the goal's button takes room
}

void ResultsScreen::copyTable()
{
    if (m_shown) QApplication::clipboard()->setMimeData(tableMimeData(*m_table, m_results->study, *m_shown).release());
}

void ResultsScreen::copyFigure()
{
    if (!m_drawn) return;
    app::report::FigureOptions options = m_exportSettings.options;
    options.kind = ui::figure::kindName(m_kind);
    if (const auto page = ui::figure::pageOf(options))
        QApplication::clipboard()->setMimeData(
            ui::figure::mimeDataOf(ui::figure::sceneOf(*page, *m_drawn, viewForFile()), m_drawn->changedAt).release());
}

void ResultsScreen::exportFigure()
{
    if (!m_drawn) return;
    m_exportSettings.options.kind = ui::figure::kindName(m_kind);
    auto* dialog = new ExportDialog(m_exportSettings, m_drawn, viewForFile(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] { m_exportSettings = dialog->settings(); });
    dialog->open();
}

void ResultsScreen::printFigure()
{
    if (!m_drawn) return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        app::report::FigureOptions options = m_exportSettings.options;
        options.kind = ui::figure::kindName(m_kind);
        const auto page = ui::figure::pageOf(options);
        if (!page || !m_drawn) return;
        const ui::figure::Scene scene = ui::figure::sceneOf(*page, *m_drawn, viewForFile());
        QPainter painter(printer.get());
        const QRectF paper = printer->pageLayout().paintRectPixels(printer->resolution());
        const double scale = std::min(
            {printer->resolution() / 72.0, paper.width() / scene.size.width(), paper.height() / scene.size.height()});
        painter.scale(scale, scale);
        ui::figure::paintScene(painter, scene);
    });
    dialog->open();
}

} // namespace ui::results
