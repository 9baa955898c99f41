#include "ui/runmonitor/livepane.h"

#include "ui/runmonitor/runwords.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transcriptchips.h"
#include "ui/widgets/transcripthead.h"
#include "ui/widgets/transcriptpane.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::runmonitor {

using app::run::Phase;
using app::run::StreamPiece;
using app::study::TrialId;

namespace {
constexpr app::base::Milliseconds dwell{700}; ///< how long a trial that has ended stays before the next one
}

LivePane::LivePane(QWidget* parent)
    : QWidget(parent)
    , m_head(new widgets::TranscriptHead(this))
    , m_follow(new QPushButton(tr("Follow latest"), this))
    , m_chips(new widgets::StepChips(this))
    , m_pane(new widgets::TranscriptPane(this))
    , m_ownClock(std::make_unique<app::base::SystemClock>())
{
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_head, 1, Qt::AlignVCenter);
    top->addWidget(m_follow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 4, 0);
    layout->setSpacing(8);
    top->setContentsMargins(0, 0, 12, 0);
    layout->addLayout(top);
    layout->addWidget(m_chips);
    layout->addWidget(m_pane, 1);
    m_pane->setFoldsOptions(true);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(
        tr("Shows a trial under way and stays at its end. Scrolling up or choosing a cell stops that."));
    setClock(*m_ownClock);
    connect(m_follow, &QPushButton::clicked, this, &LivePane::setFollowsLatest);
    connect(m_pane, &widgets::TranscriptPane::followingChanged, this, [this](bool following) {
        if (!following) setFollowsLatest(false);
    });
    connect(m_chips, &widgets::StepChips::stepClicked, this, [this](int step) {
        setFollowsLatest(false);
        m_pane->scrollToStep(step);
    });
    showNothing();
}

LivePane::~LivePane() = default;

void LivePane::setClock(app::base::Clock& clock)
{
    m_dwell = clock.timer([this] { chooseLatest(); });
}

void LivePane::setDocument(app::study::StudyDocument* document)
{
    m_document = document;
    m_status = {};
    m_live.clear();
    m_dwell->stop();
    setFollowsLatest(true);
    showNothing();
}

void LivePane::showNothing()
{
    ++m_generation;
    m_isLoading = false;
    m_trial = {};
    m_head->setSubject({});
    m_chips->setSteps({}, -1);
    m_pane->showNothing(tr("The conversation under way will be here: prompts on the left, replies on the right."));
}

void LivePane::setFollowsLatest(bool follows)
{
    m_followsLatest = follows;
    m_follow->setChecked(follows);
    if (!follows) return;
    m_pane->followEnd();
    if (!m_dwell->isActive()) chooseLatest();
}

void LivePane::pick(TrialId trial)
{
    setFollowsLatest(false);
    if (!trial.isNone()) show(trial);
}

TrialId LivePane::latest() const
{
    TrialId best;
    int bestRank = -1;
    for (const auto& activity : m_status.activities) {
        const int rank = activity.phase == Phase::Streaming                                           ? 3
                         : activity.phase == Phase::Thinking                                          ? 2
                         : activity.phase != Phase::Queued && activity.phase != Phase::WaitingToRetry ? 1
                                                                                                      : 0;
        if (rank > bestRank) {
            best = activity.trial;
            bestRank = rank;
        }
    }
    return best;
}

void LivePane::chooseLatest()
{
    if (!m_followsLatest || !m_document) return;
    if (m_status.activities.contains(m_trial)) return;
    const TrialId next = latest();
    if (!next.isNone()) show(next);
}

void LivePane::show(TrialId trial)
{
    if (!m_document || trial == m_trial) return;
    const auto subject = widgets::subjectOf(m_document->study(), trial);
    if (subject.trial.isNone()) return;
    m_trial = trial;
    m_dwell->stop();
    m_head->setSubject(subject);
    m_pane->showConversation(subject, {});
    if (m_followsLatest || m_status.activities.contains(trial))
        m_pane->followEnd();
    else
        m_pane->goToStart();
    tellSteps();
    m_isLoading = true;
    m_whileLoading.clear();
    m_document->journal().transcript(trial).then(
        this, [this, generation = ++m_generation](const app::base::Result<app::study::Transcript>& result) {
            if (generation != m_generation) return;
            m_isLoading = false;
            if (result)
                load(*result);
            else
                m_pane->showNothing(result.error().what);
        });
    Q_EMIT trialShown(trial);
}

void LivePane::load(const app::study::Transcript& transcript)
{
    if (!m_document) return;
    m_pane->showConversation(widgets::subjectOf(m_document->study(), m_trial), transcript.attempts);
    for (const auto& attempt : std::as_const(m_whileLoading))
        m_pane->putAttempt(attempt);
    m_whileLoading.clear();
    const auto live = m_live.constFind(m_trial);
    if (live != m_live.constEnd() && !live->hasEnded) {
        m_pane->beginReply(live->step, live->prompt);
        m_pane->appendReasoning(live->step, live->reasoning);
        m_pane->appendText(live->step, live->text);
    }
    takeStatus(m_status);
}

void LivePane::takePieces(const QList<StreamPiece>& pieces)
{
    for (const StreamPiece& piece : pieces) {
        const bool isShown = piece.trial == m_trial && !m_isLoading;
        switch (piece.kind) {
        case StreamPiece::Kind::Begin:
            m_live.insert(piece.trial, Live{piece.step, piece.text, {}, {}, false});
            if (isShown) m_pane->beginReply(piece.step, piece.text);
            break;
        case StreamPiece::Kind::Reasoning:
            m_live[piece.trial].reasoning += piece.text;
            if (isShown) m_pane->appendReasoning(piece.step, piece.text);
            break;
        case StreamPiece::Kind::Text:
            m_live[piece.trial].text += piece.text;
            if (isShown) m_pane->appendText(piece.step, piece.text);
            break;
        case StreamPiece::Kind::End:
            m_live[piece.trial].hasEnded = true;
            if (isShown) m_pane->endReply(piece.step);
            break;
        }
    }
}

void LivePane::takeChanges(const QList<app::study::Change>& changes)
{
    for (const auto& change : changes) {
        const auto* sent = std::get_if<app::study::SendAttempt>(&change);
        const auto* finished = std::get_if<app::study::FinishAttempt>(&change);
        if (!sent && !finished) continue;
        const app::study::Attempt& attempt = sent ? sent->attempt : finished->attempt;
        if (finished) {
            const auto live = m_live.find(attempt.trial);
            if (live != m_live.end() && live->step == attempt.step && live->hasEnded) m_live.erase(live);
        }
        if (attempt.trial != m_trial) continue;
        if (m_isLoading)
            m_whileLoading << attempt;
        else
            m_pane->putAttempt(attempt);
    }
}

void LivePane::takeStatus(const app::run::Status& status)
{
    const bool wasUnderWay = m_status.activities.contains(m_trial);
    m_status = status;
    if (status.activities.isEmpty()) m_live.clear();
    const auto activity = status.activities.constFind(m_trial);
    const bool isUnderWay = activity != status.activities.constEnd();
    if (isUnderWay) m_pane->setLiveState(RunWords::phase(activity->phase));
    tellSteps();
    if (isUnderWay) {
        m_dwell->stop();
    } else if (m_followsLatest) {
        if (wasUnderWay)
            m_dwell->start(dwell);
        else if (!m_dwell->isActive())
            chooseLatest();
    }
}

void LivePane::refresh(const QList<TrialId>& trials)
{
    if (!m_document || !trials.contains(m_trial)) return;
    const app::study::Trial* trial = m_document->study().trial(m_trial);
    if (trial && !m_isLoading) m_pane->setSteps(trial->steps);
    tellSteps();
}

void LivePane::tellSteps()
{
    const app::study::Trial* trial = m_document ? m_document->study().trial(m_trial) : nullptr;
    if (!trial) return;
    const auto activity = m_status.activities.constFind(m_trial);
    m_chips->setSteps(trial->steps, activity == m_status.activities.constEnd() ? -1 : activity->step);
}

} // namespace ui::runmonitor
