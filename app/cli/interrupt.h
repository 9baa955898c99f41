#pragma once
#include <QObject>
#include <memory>

class QSocketNotifier;

namespace app::cli {

/// Turns Ctrl-C (and a polite end, SIGTERM) into a signal of the event loop, as long as it lives. One at a time.
/// Where the system has no such signals, interrupted() never comes and Ctrl-C ends the program.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject* parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    /// `count` is 1 for the first time, 2 for the second …
    void interrupted(int count);

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_count = 0;
};

} // namespace app::cli
