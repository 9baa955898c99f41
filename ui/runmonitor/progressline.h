#pragma once
#include "app/run/status.h"
#include "ui/runmonitor/tally.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::runmonitor {

/// A bar of trials: complete and read, complete with something unread, complete with a refusal, and what is to come.
class TrialBar : public QWidget
{
    Q_OBJECT
public:
    explicit TrialBar(QWidget* parent = nullptr);
    void setTally(const Tally& tally);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tally m_tally;
};

/// "1,003 of 1,200 trials   about 21 min left · 9,148 requests", the bar, and what was read so far.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);
    /// `requests` counts those that the study holds.
    void show(const Tally& tally, const app::run::Status& status, qint64 requests);
    /// What the study has cost, at the user's prices; empty for nothing to tell.
    void showCosts(const QString& words, bool isAttention);

Q_SIGNALS:
    void costsRequested();

private:
    QLabel* m_trials;
    QLabel* m_rest;
    TrialBar* m_bar;
    QLabel* m_read;
    QLabel* m_unread;
    QLabel* m_refused;
    QLabel* m_failed;
    QPushButton* m_costs;
};

} // namespace ui::runmonitor
