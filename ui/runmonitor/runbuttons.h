#pragma once
#include "app/run/status.h"
#include "ui/runmonitor/tally.h"
#include <QWidget>

class QPushButton;

namespace ui::runmonitor {

/// Start, pause, go on, stop: those that make sense now are enabled, and what comes next is filled.
class RunButtons : public QWidget
{
    Q_OBJECT
public:
    explicit RunButtons(QWidget* parent = nullptr);
    /// `canRun`: the study has something to ask and may be written.
    void show(const app::run::Status& status, const Tally& tally, bool canRun);

Q_SIGNALS:
    void startRequested();
    void pauseRequested();
    void resumeRequested();
    void stopAfterItemRequested();
    void stopNowRequested();
    void retryFailedRequested();

private:
    enum class Main { Start, Continue, Pause, Pausing, Resume, Stopping, Complete };
    void press();
    QPushButton* m_main;
    QPushButton* m_after;
    QPushButton* m_now;
    QPushButton* m_retry;
    Main m_state = Main::Start;
};

} // namespace ui::runmonitor
