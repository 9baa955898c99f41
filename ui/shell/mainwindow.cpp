#include "ui/shell/mainwindow.h"

#include "ui/connections/connectionsscreen.h"
#include "ui/connections/costs.h"
#include "ui/results/resultsscreen.h"
#include "ui/review/reviewscreen.h"
#include "ui/runmonitor/runscreen.h"
#include "ui/shell/appearance.h"
#include "ui/shell/helpscreen.h"
#include "ui/shell/rail.h"
#include "ui/shell/taborder.h"
#include "ui/studyedit/designscreen.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/noticebar.h"
#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>

namespace ui::shell {

using namespace Qt::StringLiterals;
using widgets::BadgeKind;

MainWindow::MainWindow(Workspace& workspace, Appearance& appearance)
    : m_workspace(workspace)
    , m_appearance(appearance)
    , m_actions(*this, workspace.undoStack())
    , m_rail(new Rail(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new widgets::NoticeBar(this))
    , m_left(widgets::textLabel({}, "", this))
    , m_right(widgets::textLabel({}, "", this))
    , m_design(new studyedit::DesignScreen(workspace.settings(), workspace.secrets(), this))
    , m_run(new runmonitor::RunScreen(this))
    , m_review(new review::ReviewScreen(this))
    , m_results(new results::ResultsScreen(this))
    , m_connections(new connections::ConnectionsScreen(workspace.settings(), workspace.secrets(), this))
    , m_help(new HelpScreen(this))
{
    setWindowIcon(QIcon(u":/icons/svo-workbench.svg"_s));
    setAcceptDrops(true);
    statusBar()->addWidget(m_left, 1);
    statusBar()->addPermanentWidget(m_right);
    statusBar()->setSizeGripEnabled(false);

    addPage(m_design, tr("Design"), u"design"_s, {Qt::CTRL | Qt::Key_1});
    addPage(m_run, tr("Run"), u"run"_s, {Qt::CTRL | Qt::Key_2});
    addPage(m_review, tr("Review"), u"review"_s, {Qt::CTRL | Qt::Key_3});
    addPage(m_results, tr("Results"), u"results"_s, {Qt::CTRL | Qt::Key_4});
    m_rail->addGap();
    addPage(m_connections, tr("Connections"), u"connections"_s, {Qt::CTRL | Qt::Key_5});
    addPage(m_help, tr("Help"), u"help"_s, QKeySequence(QKeySequence::HelpContents));

    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);

    connectScreens();
    connectWorkspace();
    connectActions();
    connectViewActions();
    m_review->setInitials(workspace.settings().initials());
    resize(1360, 860);
    restoreGeometry(workspace.settings().windowGeometry());
    show(Page::Design);
    refreshRecent();
    takeStudy();
}

MainWindow::~MainWindow()
{
    m_workspace.settings().setWindowGeometry(saveGeometry());
    leaveStudy(); // screens let go of the study before either goes
}

void MainWindow::addPage(widgets::Screen* screen, const QString& name, const QString& symbol, const QKeySequence& key)
{
    const auto page = static_cast<int>(m_pages.size());
    m_pages << screen;
    m_statusTexts << std::pair<QString, QString>();
    m_stack->addWidget(screen);
    m_rail->addEntry(name, symbol, tr("Show %1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
    connect(m_actions.addScreen(name, key), &QAction::triggered, this, [this, page] { show(static_cast<Page>(page)); });
    connect(screen, &widgets::Screen::submitRequested, &m_workspace, &Workspace::submit);
    connect(screen, &widgets::Screen::statusTextChanged, this, [this, page](const QString& left, const QString& right) {
        m_statusTexts[page] = {left, right};
        refreshStatus();
    });
}

void MainWindow::show(Page page)
{
    const int index = static_cast<int>(page);
    m_stack->setCurrentIndex(index);
    m_rail->setCurrent(index);
    m_actions.screens->actions().at(index)->setChecked(true);
    if (m_noticeLeadsTo == page) m_notice->hide(); // where it wanted to lead
    refreshStatus();
}

MainWindow::Page MainWindow::page() const
{
    return static_cast<Page>(m_stack->currentIndex());
}

void MainWindow::connectScreens()
{
    connect(m_rail, &Rail::chosen, this, [this](int entry) { show(static_cast<Page>(entry)); });

    connect(m_design, &studyedit::DesignScreen::startRequested, this, [this] {
        if (!m_actions.startRun->isEnabled()) return show(Page::Run); // it runs already
        m_actions.startRun->trigger();
    });
    connect(m_design, &studyedit::DesignScreen::resultsRequested, this, [this] { show(Page::Results); });
    connect(m_design, &studyedit::DesignScreen::freezeRequested, m_actions.freeze, &QAction::trigger);
    connect(m_design, &studyedit::DesignScreen::newStudyRequested, this, [this](const app::study::Design& design) {
        leaveThen(tr("Stop the run and make a new study?"), [this, design] { m_workspace.create(design); });
    });
    connect(m_design, &studyedit::DesignScreen::emptyStudyRequested, m_actions.newStudy, &QAction::trigger);
    connect(m_design, &studyedit::DesignScreen::connectionsRequested, this, [this] { show(Page::Connections); });
    connect(m_connections, &connections::ConnectionsScreen::connectionsChanged, m_design,
            &studyedit::DesignScreen::takeConnections);

    connect(m_run, &runmonitor::RunScreen::startRequested, m_actions.startRun, &QAction::trigger);
    connect(m_run, &runmonitor::RunScreen::resumeRequested, m_actions.startRun, &QAction::trigger);
    connect(m_run, &runmonitor::RunScreen::retryFailedRequested, m_actions.startRun, &QAction::trigger);
    connect(m_run, &runmonitor::RunScreen::pauseRequested, m_actions.pauseRun, &QAction::trigger);
    connect(m_run, &runmonitor::RunScreen::stopAfterItemRequested, m_actions.stopAfterItem, &QAction::trigger);
    connect(m_run, &runmonitor::RunScreen::stopNowRequested, m_actions.stopNow, &QAction::trigger);
    connect(m_run, &runmonitor::RunScreen::replyGiven, &m_workspace, &Workspace::answer);
    connect(m_run, &runmonitor::RunScreen::simulatedPaceChanged, &m_workspace,
            [this](int ms) { m_workspace.setSimulatedPace(app::base::Milliseconds(ms)); });
    connect(m_run, &runmonitor::RunScreen::costsRequested, this, &MainWindow::showCosts);
    connect(m_design, &studyedit::DesignScreen::costsRequested, this, &MainWindow::showCosts);
    const auto openTrial = [this](app::study::TrialId trial) {
        m_review->openTrial(trial);
        show(Page::Review);
    };
    connect(m_run, &runmonitor::RunScreen::trialActivated, this, openTrial);
    connect(m_results, &results::ResultsScreen::trialActivated, this, openTrial);
    connect(m_results, &results::ResultsScreen::reviewRequested, this, [this] { show(Page::Review); });
    connect(m_results, &results::ResultsScreen::runRequested, this, [this] {
        if (m_noticeAsksToRun) m_notice->hide();
        show(Page::Run);
    });
    connect(m_review, &review::ReviewScreen::angleWanted, this, [this](app::study::TrialId trial) {
        show(Page::Results);
        m_results->selectTrial(trial);
    });
    connect(m_run, &runmonitor::RunScreen::designRequested, this, [this] { show(Page::Design); });
    // The screens' own actions stand in the menus too, and bring their screen to the front.
    const auto adopt = [this](widgets::Screen* screen, Page page, QMenu* menu) {
        for (QAction* action : screen->actions()) {
            menu->addAction(action);
            connect(action, &QAction::triggered, this, [this, page] { show(page); });
        }
    };
    adopt(m_results, Page::Results, m_actions.results);
    m_actions.results->addSeparator();
    adopt(m_review, Page::Review, m_actions.results);
    connect(m_review, &review::ReviewScreen::secondReaderRequested, &m_workspace, &Workspace::readAgain);
    connect(m_review, &review::ReviewScreen::secondReaderStopRequested, &m_workspace, &Workspace::stopReadingAgain);
    connect(&m_workspace, &Workspace::readAgainChanged, m_review, &review::ReviewScreen::setSecondReading);
    connect(m_review, &review::ReviewScreen::initialsChanged, this,
            [this](const QString& initials) { m_workspace.settings().setInitials(initials); });
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::studyClosing, this, &MainWindow::leaveStudy);
    connect(&m_workspace, &Workspace::studyChanged, this, &MainWindow::takeStudy);
    connect(&m_workspace, &Workspace::pathChanged, this, &MainWindow::refresh);
    connect(&m_workspace, &Workspace::runStateChanged, this, &MainWindow::refresh);
    connect(&m_workspace, &Workspace::runStarted, this, [this] {
        if (m_noticeAsksToRun) m_notice->hide();
        show(Page::Run);
    });
    connect(&m_workspace, &Workspace::noticed, this, &MainWindow::notice);
    connect(&m_workspace, &Workspace::keepingChanged, this, [this](bool isKeeping) {
        setWindowModified(isKeeping);
        refreshStatus();
    });
}

void MainWindow::takeStudy()
{
    for (widgets::Screen* screen : std::as_const(m_pages))
        screen->setDocument(m_workspace.document());
    m_run->setSession(m_workspace.session());
    if (m_workspace.document()) {
        m_notice->hide();
        connect(m_workspace.document(), &app::study::StudyDocument::changed, this,
                [this](const app::study::ChangeSet& what) {
                    if (what.design) refreshCosts();
                    if (what.plan || what.design || m_workspace.document()->study().hasAttempts() != m_hasBegun)
                        refresh();
                });
    }
    refreshCosts();
    refreshRecent();
    refresh();
}

void MainWindow::refreshCosts()
{
    const auto* document = m_workspace.document();
    if (!document) return;
    const auto costs = connections::costsOf(document->study().design, m_workspace.settings());
    m_run->setCosts(!costs.prices.isEmpty(), costs.cap, costs.currency);
}

void MainWindow::leaveStudy()
{
    m_run->setSession(nullptr);
    for (widgets::Screen* screen : std::as_const(m_pages))
        screen->setDocument(nullptr);
}

void MainWindow::refresh()
{
    const auto* document = m_workspace.document();
    const bool isOpen = document != nullptr;
    const bool isRunning = m_workspace.isRunning();
    const bool isPaused = m_workspace.isPaused();
    m_hasBegun = isOpen && document->study().hasAttempts();
    QString title = isOpen ? QFileInfo(m_workspace.path()).fileName() : QString();
    if (isOpen && document->study().design.pilot) title = tr("%1 (pilot)").arg(title);
    if (isOpen && m_workspace.isReadOnly()) title = tr("%1 (read-only)").arg(title);
    setWindowTitle(title + u"[*]"_s);

    m_actions.save->setEnabled(isOpen);
    m_actions.saveAs->setEnabled(isOpen);
    m_actions.exportDesign->setEnabled(isOpen);
    for (QAction* action : {m_actions.exportData, m_actions.exportReport, m_actions.exportBundle})
        action->setEnabled(m_hasBegun);
    m_actions.exportPreregistration->setEnabled(isOpen && document->study().isFrozen);
    m_actions.close->setEnabled(isOpen);
    m_actions.startRun->setEnabled(isOpen && !m_workspace.isReadOnly() && (!isRunning || isPaused));
    m_actions.startRun->setText(isPaused     ? tr("&Resume run")
                                : m_hasBegun ? tr("Go on with the &run")
                                             : tr("Start &run"));
    m_actions.pauseRun->setEnabled(isRunning && !isPaused);
    m_actions.stopAfterItem->setEnabled(isRunning);
    m_actions.stopNow->setEnabled(isRunning);
    m_actions.freeze->setEnabled(isOpen && !m_workspace.isReadOnly() && !document->study().isFrozen);
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    const auto& [left, right] = m_statusTexts.at(m_stack->currentIndex());
    m_left->setText(left);
    QString kept;
    if (m_workspace.document())
        kept = m_workspace.isReadOnly()  ? tr("Read-only")
               : m_workspace.isKeeping() ? tr("Saving…")
               : m_workspace.isDraft()   ? tr("Saved as a draft")
                                         : tr("Saved");
    m_right->setText(right.isEmpty() ? kept : kept.isEmpty() ? right : tr("%1 · %2", "status bar").arg(right, kept));
}

void MainWindow::refreshRecent()
{
    m_actions.recent->clear();
    for (const QString& path : m_workspace.settings().recentFiles()) {
        if (!QFileInfo::exists(path)) continue;
        QAction* action = m_actions.recent->addAction(QDir::toNativeSeparators(path).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    m_actions.recent->setEnabled(!m_actions.recent->isEmpty());
    if (!m_actions.recent->isEmpty()) m_actions.recent->addSeparator();
    m_actions.recent->addAction(m_actions.clearRecent);
}

void MainWindow::notice(Workspace::Kind kind, const QString& sentence, const QString& detail, Workspace::Step step)
{
    m_noticeLeadsTo.reset();
    m_noticeAsksToRun = step == Workspace::Step::ResumeRun;
    if (kind == Workspace::Kind::Error) return m_notice->showError({app::base::ErrorKind::Internal, sentence, detail});
    const BadgeKind badge = kind == Workspace::Kind::Attention ? BadgeKind::Attention : BadgeKind::Accent;
    switch (step) {
    case Workspace::Step::None:
        return m_notice->showNotice(sentence, badge);
    case Workspace::Step::SaveCopy:
        return m_notice->showNotice(sentence, badge, tr("Save a copy…"), [this] { saveAs(); });
    case Workspace::Step::ResumeRun:
        return m_notice->showNotice(sentence, badge, tr("Go on with the run"),
                                    [this] { m_actions.startRun->trigger(); });
    case Workspace::Step::ShowResults:
        m_noticeLeadsTo = Page::Results;
        return m_notice->showNotice(sentence, badge, tr("Show results"), [this] { show(Page::Results); });
    case Workspace::Step::ShowConnections:
        m_noticeLeadsTo = Page::Connections;
        return m_notice->showNotice(sentence, badge, tr("Show connections"), [this] { show(Page::Connections); });
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose || !m_workspace.isRunning()) return event->accept();
    event->ignore();
    leaveThen(tr("Stop the run and quit?"), [this] {
        m_mayClose = true;
        close();
    });
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusNextStop(this, next);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile()) return;
    const QString ending = QFileInfo(urls.constFirst().toLocalFile()).suffix().toLower();
    if (ending == "svo"_L1 || ending == "json"_L1) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace ui::shell
