#pragma once
#include "ui/widgets/labels.h"
#include <QIcon>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;

namespace ui::widgets {

/// One entry of a check list: box, optional marker, title with a second line below, and a text or badge on the right.
/// A click anywhere on it toggles the box; the box has the focus and says title and second line to a screen reader.
class CheckRow : public QWidget
{
    Q_OBJECT
public:
    explicit CheckRow(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    void setSecondary(const QString& text);
    /// Words in secondary colour behind the title, e.g. "(baseline)".
    void setRemark(const QString& text);
    void setIcon(const QIcon& icon);
    void setRightText(const QString& text);
    void setBadge(const QString& text, BadgeKind kind);
    /// A button or the like at the right end. Takes ownership.
    void addRight(QWidget* widget);

    bool isChecked() const;
    void setChecked(bool checked); ///< without toggled()
    /// A row that only shows: the box is disabled, the text stays readable.
    void setReadOnly(bool readOnly);
    QCheckBox* box() const { return m_box; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void toggled(bool checked); ///< by the user

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void describe();
    QCheckBox* m_box;
    QLabel* m_icon;
    ElidedLabel* m_title;
    QLabel* m_remark;
    ElidedLabel* m_secondary;
    QLabel* m_right;
    Badge* m_badge;
    QHBoxLayout* m_layout;
    bool m_pressed = false;
};

} // namespace ui::widgets
