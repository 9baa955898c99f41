#pragma once
#include "app/study/change.h"
#include <QWidget>

namespace app::study {
class StudyDocument;
}

namespace ui::widgets {

/// One page of the window: a bar on top (title on the left, actions on the right) and the content below.
/// The window puts it into its stack, gives it the open study and shows its words in the status bar. Actions that a
/// screen adds to itself (QWidget::addAction) also stand in the window's menu for it.
class Screen : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// The study to show; null when none is open (the screen then shows its empty state). Called before a document
    /// goes away.
    virtual void setDocument(app::study::StudyDocument* document) = 0;

Q_SIGNALS:
    /// Left and right text of the status bar while this screen is shown.
    void statusTextChanged(const QString& left, const QString& right);
    /// The user edits the study. The window submits the change to the document at once (before emit returns), keeps its
    /// inverse for Undo and shows a refusal as a notice. `what` names it in the menu: "Undo %1", e.g. "correction".
    void submitRequested(const app::study::Change& change, const QString& what);
};

} // namespace ui::widgets
