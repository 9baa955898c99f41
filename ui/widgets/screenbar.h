#pragma once
#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace ui::widgets {

/// The bar on top of a screen: its title, then what belongs to it on the left, and the actions on the right; in two
/// rows where one has no room for all.
class ScreenBar : public QFrame
{
    Q_OBJECT
public:
    explicit ScreenBar(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void addLeft(QWidget* widget);  ///< behind the title
    void addRight(QWidget* widget); ///< the last one added is outermost
    /// What all of it needs side by side, pixels.
    int oneRowWidth() const;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();
    QLabel* m_title;
    QBoxLayout* m_rows;  ///< the two halves, side by side or one below the other
    QBoxLayout* m_first; ///< title and left half
    QHBoxLayout* m_left;
    QHBoxLayout* m_right;
};

} // namespace ui::widgets
