#pragma once
#include <QWidget>

class QLabel;
class QRadioButton;

namespace ui::review {

/// One option to choose: its label and what it pays. A click anywhere on it chooses it.
class OptionRow : public QWidget
{
    Q_OBJECT
public:
    explicit OptionRow(QWidget* parent = nullptr);
    void setOption(const QString& label, const QString& payoffs, const QString& spoken);
    /// Room for the labels of all rows, so that the payoffs stand in columns.
    void setLabelWidth(int pixels);
    QRadioButton* button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRadioButton* m_button;
    QLabel* m_payoffs;
};

} // namespace ui::review
