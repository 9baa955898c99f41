#pragma once
#include "ui/widgets/transcriptsubject.h"
#include <QWidget>

class QLabel;

namespace ui::widgets {

class ElidedLabel;

/// Whose conversation it is: respondent, orientation with its marker, trial.
class TranscriptHead : public QWidget
{
    Q_OBJECT
public:
    explicit TranscriptHead(QWidget* parent = nullptr);
    void setSubject(const TranscriptSubject& subject);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintMarker();
    QString m_orientation;
    ElidedLabel* m_respondent;
    QLabel* m_marker;
    QLabel* m_value;
    ElidedLabel* m_detail;
};

} // namespace ui::widgets
