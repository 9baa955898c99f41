#pragma once
#include "app/study/trial.h"
#include <QAbstractButton>
#include <QLayout>

namespace ui::widgets {

/// Puts widgets side by side and goes on in the next line where there is no room.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget* parent, int spacing = 6);
    ~FlowLayout() override;
    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;
    QList<QLayoutItem*> m_items;
};

/// One step of a trial as a rounded button: a tick when it is answered, filled while it is the one shown.
class StepChip : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Look { Open, Current, Done, Attention, Failed };
    explicit StepChip(QWidget* parent = nullptr);
    void setChip(const QString& name, const QString& title, Look look);
    Look look() const { return m_look; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont chipFont() const;
    Look m_look = Look::Open;
};

/// The steps of a trial in the order asked: "✓ Value  ✓ Role  ✓ Goal  ✓ 1 … 4  5  6". A click goes to the step.
class StepChips : public QWidget
{
    Q_OBJECT
public:
    explicit StepChips(QWidget* parent = nullptr);
    /// `current` is the index of the step to fill; −1 for none.
    void setSteps(const std::vector<app::study::StepState>& steps, int current);

Q_SIGNALS:
    void stepClicked(int step);

private:
    FlowLayout* m_layout;
    QList<StepChip*> m_chips;
};

} // namespace ui::widgets
