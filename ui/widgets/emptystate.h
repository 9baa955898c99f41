#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::widgets {

/// What a screen shows before there is anything: what will be here, and the next step.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// An empty `button` leaves it out.
    EmptyState(const QString& title, const QString& text, const QString& button = {}, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text, const QString& button = {});
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void activated(); ///< the button was pressed

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitText();
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace ui::widgets
