#pragma once
#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace ui::widgets {

/// The bar on top of a screen: its title, then what belongs to it on the left, and the actions on the right.
class ScreenBar : public QFrame
{
    Q_OBJECT
public:
    explicit ScreenBar(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void addLeft(QWidget* widget);  ///< behind the title
    void addRight(QWidget* widget); ///< the last one added is outermost

private:
    QLabel* m_title;
    QHBoxLayout* m_left;
    QHBoxLayout* m_right;
};

} // namespace ui::widgets
