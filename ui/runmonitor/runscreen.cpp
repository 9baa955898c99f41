#include "ui/runmonitor/runscreen.h"

#include "app/base/futures.h"
#include "app/run/budget.h"
#include "app/run/session.h"
#include "app/study/document.h"
#include "ui/runmonitor/livepane.h"
#include "ui/runmonitor/messagelist.h"
#include "ui/runmonitor/progressline.h"
#include "ui/runmonitor/replydesk.h"
#include "ui/runmonitor/runbuttons.h"
#include "ui/runmonitor/rungrid.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/screenbar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transcriptchips.h"
#include "ui/widgets/transcriptpane.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::runmonitor {

using app::run::RunState;
using app::study::TrialId;
using widgets::countOnScreen;

namespace {
constexpr int readingPaceMs = 40; ///< between pieces of about a word: some 25 words a second
constexpr app::base::Milliseconds second{1000};
} // namespace

class RunScreen::Parts
{
public:
    explicit Parts(RunScreen& screen);

    void setDocument(app::study::StudyDocument* newDocument);
    void setClock(app::base::Clock& newClock);
    void onChanged(const app::study::ChangeSet& what);
    void rebuild();
    void refresh();
    void makeGoals();
    void pick(const QModelIndex& index);
    TrialId trialAt(const QList<int>& cells) const;
    QString labelOf(int participant) const;
    void showCosts();

    RunScreen& self;
    QPointer<app::study::StudyDocument> document;
    QPointer<app::run::Session> session;
    Board board;
    app::run::Status status;
    std::optional<app::prompt::Goal> goal;
    bool hasPrices = false;
    std::optional<qint64> cap;
    app::run::Budget before; ///< what the study had cost when it was opened
    QString currency;

    RunButtons* buttons;
    widgets::Badge* pilot;
    QLabel* atOnce;
    QCheckBox* pace;
    QStackedLayout* pages;
    widgets::EmptyState* empty;
    ProgressLine* progress;
    QWidget* goals;
    RunGridModel* grid;
    RunGridView* view;
    ReplyDesk* desk;
    MessageList* messages;
    LivePane* live;

    app::base::SystemClock ownClock;
    app::base::Clock* clock = &ownClock;
    std::unique_ptr<app::base::Timer> countdown; ///< every second while a respondent waits
};

RunScreen::Parts::Parts(RunScreen& screen)
    : self(screen)
    , buttons(new RunButtons(&screen))
    , pilot(new widgets::Badge(RunScreen::tr("Pilot"), widgets::BadgeKind::Attention, &screen))
    , atOnce(widgets::textLabel({}, "secondary", &screen))
    , pace(new QCheckBox(RunScreen::tr("Show at reading speed"), &screen))
    , pages(new QStackedLayout)
    , empty(new widgets::EmptyState({}, {}, {}, &screen))
    , grid(new RunGridModel(&screen))
{
    auto* bar = new widgets::ScreenBar(RunScreen::tr("Run"), &screen);
    pilot->setToolTip(RunScreen::tr("Marked as a pilot in the file, on every figure and in every export."));
    bar->addLeft(pilot);
    bar->addLeft(buttons);
    bar->addRight(atOnce);
    pace->setToolTip(RunScreen::tr("Simulated respondents answer slowly enough to watch them."));

    auto* left = new QWidget(&screen);
    progress = new ProgressLine(left);
    auto* options = new QWidget(left);
    auto* flow = new widgets::FlowLayout(options, 16);
    goals = new QWidget(options);
    goals->setLayout(new QHBoxLayout);
    goals->layout()->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(goals);
    flow->addWidget(pace);
    auto* card = new QFrame(left);
    card->setProperty("card", true);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    view = new RunGridView(card);
    view->setModel(grid);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(view);
    desk = new ReplyDesk(left);
    messages = new MessageList(left);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(progress);
    column->addWidget(options);
    column->addWidget(desk);
    column->addWidget(card);
    column->addWidget(messages, 1);

    live = new LivePane(&screen);
    auto* splitter = new QSplitter(Qt::Horizontal, &screen);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(left);
    splitter->addWidget(live);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({600, 400}); // shares, not pixels

    pages->addWidget(empty);
    pages->addWidget(splitter);
    auto* layout = new QVBoxLayout(&screen);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addLayout(pages, 1);

    QObject::connect(buttons, &RunButtons::startRequested, &screen, &RunScreen::startRequested);
    QObject::connect(buttons, &RunButtons::pauseRequested, &screen, &RunScreen::pauseRequested);
    QObject::connect(buttons, &RunButtons::resumeRequested, &screen, &RunScreen::resumeRequested);
    QObject::connect(buttons, &RunButtons::stopAfterItemRequested, &screen, &RunScreen::stopAfterItemRequested);
    QObject::connect(buttons, &RunButtons::stopNowRequested, &screen, &RunScreen::stopNowRequested);
    QObject::connect(buttons, &RunButtons::retryFailedRequested, &screen, &RunScreen::retryFailedRequested);
    QObject::connect(progress, &ProgressLine::costsRequested, &screen, &RunScreen::costsRequested);
    QObject::connect(desk, &ReplyDesk::answered, &screen, &RunScreen::replyGiven);
    QObject::connect(pace, &QCheckBox::toggled, &screen,
                     [&screen](bool slow) { Q_EMIT screen.simulatedPaceChanged(slow ? readingPaceMs : 0); });
    QObject::connect(empty, &widgets::EmptyState::activated, &screen, &RunScreen::designRequested);
    QObject::connect(view, &RunGridView::picked, &screen, [this](const QModelIndex& index) { pick(index); });
    QObject::connect(view, &QAbstractItemView::activated, &screen, [this](const QModelIndex& index) {
        if (const TrialId trial = trialAt(grid->cellsAt(index)); !trial.isNone()) Q_EMIT self.trialActivated(trial);
    });
    QObject::connect(live, &LivePane::trialShown, &screen, [this](TrialId id) {
        const app::study::Trial* trial = document ? document->study().trial(id) : nullptr;
        const QModelIndex place = trial ? grid->indexOf(trial->plan.cell) : QModelIndex();
        if (!place.isValid() || grid->cellsAt(view->currentIndex()).contains(trial->plan.cell)) return;
        view->setCurrentIndex(place);
        view->viewport()->update();
    });
    setClock(ownClock);
    rebuild();
}

void RunScreen::Parts::setClock(app::base::Clock& newClock)
{
    clock = &newClock;
    countdown = newClock.timer([this] { refresh(); });
    live->setClock(newClock);
}

QString RunScreen::Parts::labelOf(int participant) const
{
    if (!document || participant < 0 || participant >= document->study().design.participants.size()) return {};
    return document->study().design.participants[participant].label;
}

void RunScreen::Parts::setDocument(app::study::StudyDocument* newDocument)
{
    if (document) document->disconnect(&self);
    document = newDocument;
    status = {};
    goal = {};
    messages->clear();
    desk->setQuestions({}, false);
    live->setDocument(newDocument);
    if (newDocument)
        QObject::connect(newDocument, &app::study::StudyDocument::changed, &self,
                         [this](const app::study::ChangeSet& what) { onChanged(what); });
    rebuild();
}

void RunScreen::Parts::onChanged(const app::study::ChangeSet& what)
{
    if (!document) return;
    if (what.design || what.plan) {
        rebuild();
        return;
    }
    board.update(document->study(), what.trials);
    live->refresh(what.trials);
    refresh();
}

void RunScreen::Parts::makeGoals()
{
    qDeleteAll(goals->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    qDeleteAll(goals->findChildren<QButtonGroup*>());
    const auto& all = document ? document->study().design.goals : QList<app::prompt::Goal>();
    goals->setVisible(all.size() > 1);
    if (all.size() < 2) {
        goal = {};
        return;
    }
    if (!goal || !all.contains(*goal)) goal = all.constFirst();
    auto* group = new QButtonGroup(goals);
    for (const auto one : all) {
        auto* button = new QPushButton(RunWords::goal(one), goals);
        button->setCheckable(true);
        button->setChecked(one == *goal);
        button->setToolTip(RunScreen::tr("Shows the cells of this goal condition"));
        group->addButton(button);
        goals->layout()->addWidget(button);
        QObject::connect(button, &QPushButton::clicked, &self, [this, one] {
            goal = one;
            grid->setStudy(&document->study(), goal);
            refresh();
        });
    }
}

void RunScreen::Parts::rebuild()
{
    const app::study::Study* study = document ? &document->study() : nullptr;
    makeGoals();
    board.rebuild(study ? *study : app::study::Study());
    grid->setStudy(study, goal);
    bool hasSimulated = false;
    if (study)
        for (const auto& participant : study->design.participants)
            hasSimulated |= participant.isSimulated();
    pace->setVisible(hasSimulated);
    pilot->setVisible(study && study->design.pilot);
    const bool hasCells = study && !study->cells.isEmpty();
    if (!study)
        empty->setTexts(RunScreen::tr("No study is open"),
                        RunScreen::tr("Open a study or make a new one; its run will be shown here."),
                        RunScreen::tr("Go to Design"));
    else if (!hasCells)
        empty->setTexts(RunScreen::tr("Nothing to run yet"),
                        RunScreen::tr("Here every cell of the study will show where it stands, with the conversation "
                                      "under way beside it. First choose respondents and values."),
                        RunScreen::tr("Go to Design"));
    pages->setCurrentIndex(hasCells ? 1 : 0);
    refresh();
}

void RunScreen::Parts::refresh()
{
    const app::study::Study* study = document ? &document->study() : nullptr;
    const Tally& total = board.total();
    grid->refresh(board, status, clock->now());
    progress->show(total, status, study ? study->attempts : 0);
    showCosts();
    buttons->show(status, total, total.planned > 0);
    atOnce->setText(status.inFlight > 0 ? RunScreen::tr("%1 requests at once").arg(countOnScreen(status.inFlight))
                                        : QString());
    bool isWaiting = false;
    for (const auto& activity : std::as_const(status.activities))
        isWaiting |= activity.phase == app::run::Phase::WaitingToRetry;
    if (isWaiting)
        countdown->start(second);
    else
        countdown->stop();
    Q_EMIT self.statusTextChanged(RunScreen::tr("Every reply is on disk before it is shown"),
                                  study ? RunScreen::tr("%1 requests kept").arg(countOnScreen(study->attempts))
                                        : QString());
}

/// Only for studies that ask servers: programs and people cost nothing here.
void RunScreen::Parts::showCosts()
{
    if (!document) return progress->showCosts({}, false);
    const auto& study = document->study();
    const auto isServer = [](const auto& participant) {
        return std::holds_alternative<app::chat::ServerModel>(participant.model);
    };
    if (std::ranges::none_of(study.design.participants, isServer)) return progress->showCosts({}, false);
    if (!hasPrices) return progress->showCosts(RunScreen::tr("Prices and limit…"), false);
    const bool isBefore = status.state == app::run::RunState::Idle; // no run since it was opened
    const QString spent = widgets::moneyOnScreen(isBefore ? before.spent() : status.spent, currency);
    const QString sum = (isBefore ? before.unknown() : status.unknownCosts) > 0 ? RunScreen::tr("at least %1", "amount of money").arg(spent) : spent;
    progress->showCosts(
        cap ? RunScreen::tr("%1 of %2", "amounts of money").arg(sum, widgets::moneyOnScreen(*cap, currency)) : sum,
        status.isCapped);
}

TrialId RunScreen::Parts::trialAt(const QList<int>& cells) const
{
    if (!document || !document->study().isFrozen) return {};
    TrialId underWay;
    for (const auto& activity : status.activities)
        if (cells.contains(activity.cell) && (underWay.isNone() || activity.phase == app::run::Phase::Streaming))
            underWay = activity.trial;
    return underWay.isNone() ? board.newestOf(cells) : underWay;
}

void RunScreen::Parts::pick(const QModelIndex& index)
{
    live->pick(trialAt(grid->cellsAt(index)));
    view->viewport()->update();
}

RunScreen::RunScreen(QWidget* parent)
    : Screen(parent)
    , m_parts(std::make_unique<Parts>(*this))
{
}

RunScreen::~RunScreen() = default;

void RunScreen::setDocument(app::study::StudyDocument* document)
{
    m_parts->setDocument(document);
}

void RunScreen::setCosts(bool hasPrices, std::optional<qint64> cap, const QString& currency)
{
    m_parts->hasPrices = hasPrices;
    m_parts->cap = cap;
    m_parts->currency = currency;
    m_parts->before = {};
    if (hasPrices && m_parts->document)
        app::base::whenDone(
            m_parts->document->journal().charged(), this,
            [this, currency](const app::base::Result<QList<app::study::Charged>>& charged) {
                for (const auto& one : charged ? *charged : QList<app::study::Charged>())
                    if (one.tariff.currency == currency) m_parts->before.addEarlier(one);
                m_parts->showCosts();
            });
    m_parts->showCosts();
}

void RunScreen::setClock(app::base::Clock& clock)
{
    m_parts->setClock(clock);
}

void RunScreen::setSession(app::run::Session* session)
{
    if (m_parts->session) m_parts->session->disconnect(this);
    m_parts->session = session;
    takeStatus({});
    if (!session) return;
    if (m_parts->pace->isChecked()) Q_EMIT simulatedPaceChanged(readingPaceMs);
    connect(session, &app::run::Session::changesArrived, this, &RunScreen::takeChanges);
    connect(session, &app::run::Session::piecesArrived, this, &RunScreen::takePieces);
    connect(session, &app::run::Session::statusChanged, this, &RunScreen::takeStatus);
    connect(session, &app::run::Session::noteArrived, this, &RunScreen::takeNote);
    connect(session, &app::run::Session::questionsChanged, this, &RunScreen::takeQuestions);
    connect(session, &app::run::Session::finished, this, &RunScreen::takeReport);
}

void RunScreen::takeChanges(const QList<app::study::Change>& changes)
{
    m_parts->live->takeChanges(changes);
}

void RunScreen::takePieces(const QList<app::run::StreamPiece>& pieces)
{
    m_parts->live->takePieces(pieces);
}

void RunScreen::takeStatus(const app::run::Status& status)
{
    m_parts->status = status;
    m_parts->live->takeStatus(status);
    m_parts->refresh();
}

void RunScreen::takeNote(const app::run::Note& note)
{
    m_parts->messages->addNote(note, m_parts->labelOf(note.participant));
}

void RunScreen::takeQuestions(const QList<app::llm::ManualQuestion>& questions)
{
    const auto* document = m_parts->document.data();
    const auto* trial =
        document && !questions.isEmpty() ? document->study().trial({questions.constFirst().trial}) : nullptr;
    const bool isFresh =
        trial && document->study().cellOf(*trial).factors.conversation == app::study::ConversationMode::Fresh;
    m_parts->desk->setQuestions(questions, isFresh);
}

void RunScreen::takeReport(const app::run::Report& report)
{
    app::run::Status status = m_parts->status;
    status.state = RunState::Finished;
    status.activities.clear();
    status.inFlight = 0;
    status.timeLeft = {};
    takeStatus(status);
    const QDateTime now = m_parts->clock->now();
    if (report.error) takeNote({now, -1, true, report.error->what, report.error->detail});
    for (const QString& sentence : report.waiting)
        takeNote({now, -1, true, sentence, {}});
    if (report.isComplete)
        takeNote({now, -1, false, tr("The run is complete: every planned request has its reply."), {}});
}

} // namespace ui::runmonitor
