#pragma once
#include "app/run/calibration.h"
#include <QDialog>
#include <QFuture>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui::widgets {
class Badge;
class PlainTable;
} // namespace ui::widgets

namespace ui::shell {

/// "Calibrate the instrument": simulated respondents with known scores go the whole way of a trial, and what comes back
/// stands beside what must come back. Starts at once; closing it stops the work.
class CalibrationDialog : public QDialog
{
    Q_OBJECT
public:
    /// `options` without `stop` and `progress`, which the dialog has itself.
    explicit CalibrationDialog(app::run::CalibrationOptions options, app::run::Instrument instrument = {},
                               QWidget* parent = nullptr);
    ~CalibrationDialog() override;

Q_SIGNALS:
    void finishedCalibrating(bool isSound);

private:
    void take(const app::run::Calibration& calibration);

    std::stop_source m_stop;
    widgets::Badge* m_verdict;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    widgets::PlainTable* m_table;
    QLabel* m_note;
    QPushButton* m_copy;
};

} // namespace ui::shell
