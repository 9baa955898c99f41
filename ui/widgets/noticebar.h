#pragma once
#include "app/base/result.h"
#include "ui/widgets/labels.h"
#include <QFrame>
#include <functional>

class QPushButton;
class QToolButton;

namespace ui::widgets {

class TranscriptView;

/// A sentence on top of the content that stays until it is closed or settled: what happened and what to do. Never a
/// dialog, so that nothing under way has to wait.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    /// Shows a sentence; `button` names the step to offer (empty: none), which calls `step` once, on this thread.
    /// A new notice takes the place of the old one.
    void showNotice(const QString& sentence, BadgeKind kind, const QString& button = {},
                    std::function<void()> step = {});
    /// The sentence of an error; the system's or server's own text folds out under Details.
    void showError(const app::base::Error& error);
    QString sentence() const;

private:
    void showDetail(const QString& text);
    QLabel* m_sentence;
    QPushButton* m_details;
    TranscriptView* m_detail;
    QPushButton* m_button;
    QToolButton* m_close;
    std::function<void()> m_step;
};

} // namespace ui::widgets
