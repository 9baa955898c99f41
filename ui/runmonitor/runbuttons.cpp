#include "ui/runmonitor/runbuttons.h"

#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QPushButton>

namespace ui::runmonitor {

using app::run::RunState;

RunButtons::RunButtons(QWidget* parent)
    : QWidget(parent)
    , m_main(new QPushButton(this))
    , m_after(new QPushButton(tr("Stop after this item"), this))
    , m_now(new QPushButton(tr("Stop now"), this))
    , m_retry(new QPushButton(tr("Retry failed"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton* button : {m_main, m_after, m_now, m_retry})
        layout->addWidget(button);
    m_after->setToolTip(tr("Requests under way finish and are kept; then the run ends."));
    m_now->setToolTip(tr("Requests under way are cancelled; what has come is kept, and they can be asked again."));
    m_retry->setToolTip(tr("Asks again where a trial stopped at an error. Complete replies are never asked again."));
    connect(m_main, &QPushButton::clicked, this, &RunButtons::press);
    connect(m_after, &QPushButton::clicked, this, &RunButtons::stopAfterItemRequested);
    connect(m_now, &QPushButton::clicked, this, &RunButtons::stopNowRequested);
    connect(m_retry, &QPushButton::clicked, this, &RunButtons::retryFailedRequested);
    show({}, {}, false);
}

void RunButtons::press()
{
    if (m_state == Main::Start || m_state == Main::Continue) Q_EMIT startRequested();
    if (m_state == Main::Pause) Q_EMIT pauseRequested();
    if (m_state == Main::Resume || m_state == Main::Pausing) Q_EMIT resumeRequested();
}

void RunButtons::show(const app::run::Status& status, const Tally& tally, bool canRun)
{
    const bool isComplete = tally.planned > 0 && tally.complete == tally.planned;
    QString text;
    switch (status.state) {
    case RunState::Idle:
    case RunState::Finished:
        m_state = isComplete                                       ? Main::Complete
                  : tally.complete + tally.read + tally.failed > 0 ? Main::Continue
                                                                   : Main::Start;
        text = isComplete ? tr("Complete") : m_state == Main::Start ? tr("Start") : tr("Resume");
        break;
    case RunState::Running:
        m_state = Main::Pause;
        text = tr("Pause");
        break;
    case RunState::Pausing:
        m_state = Main::Pausing;
        text = tr("Resume");
        break;
    case RunState::Paused:
        m_state = Main::Resume;
        text = tr("Resume");
        break;
    case RunState::Stopping:
        m_state = Main::Stopping;
        text = tr("Stopping…");
        break;
    }
    const bool isUnderWay = status.state != RunState::Idle && status.state != RunState::Finished;
    const bool isStopping = status.state == RunState::Stopping;
    m_main->setText(text);
    m_main->setEnabled(m_state != Main::Stopping && m_state != Main::Complete && (isUnderWay || canRun));
    widgets::setHook(m_main, "primary", m_state != Main::Pause && m_main->isEnabled());
    m_after->setEnabled(isUnderWay && !isStopping);
    m_now->setEnabled(isUnderWay);
    m_retry->setEnabled(!isUnderWay && canRun && tally.failed > 0);
}

} // namespace ui::runmonitor
