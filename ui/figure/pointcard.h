#pragma once
#include <QFrame>

class QLabel;

namespace ui::figure {

/// What the mark under the pointer is, on a small card beside it.
class PointCard : public QFrame
{
    Q_OBJECT
public:
    explicit PointCard(QWidget* parent);
    void setContent(const QString& respondent, const QString& orientation, const QString& orientationTitle,
                    const QString& text, const QString& remark);
    /// Shows the card beside `at` (in the parent's coordinates) where it hides nothing of it.
    void showBeside(const QPoint& at);
    /// Shows the card at the lower right.
    void showInCorner();

private:
    QLabel* m_respondent;
    QLabel* m_icon;
    QLabel* m_orientation;
    QLabel* m_text;
    QLabel* m_remark;
};

} // namespace ui::figure
