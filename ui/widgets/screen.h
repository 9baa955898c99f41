#pragma once
#include <QWidget>

namespace app::study {
class StudyDocument;
}

namespace ui::widgets {

/// One page of the window: a bar on top (title on the left, actions on the right) and the content below.
/// The window puts it into its stack, gives it the open study and shows its words in the status bar.
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
};

} // namespace ui::widgets
