#pragma once
#include <QScrollArea>

namespace ui::widgets {

/// A column in a scroll area: as high as its rows need at its width. (QScrollArea takes a widget's minimum height for
/// the narrowest width, which leaves empty room at the end.)
class TranscriptColumn : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override;
};

/// A scroll area that is as high as its column where there is room, and scrolls where there is not.
class FittedScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit FittedScroll(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui::widgets
