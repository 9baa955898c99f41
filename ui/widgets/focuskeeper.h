#pragma once
#include <QWidget>

namespace ui::widgets {

/// While rows are made anew: remembers which widget inside `parent` has the focus, by its accessible name, and gives
/// the focus to the new widget of that name when it goes out of scope.
class FocusKeeper
{
public:
    explicit FocusKeeper(QWidget* parent);
    ~FocusKeeper();
    Q_DISABLE_COPY_MOVE(FocusKeeper)

private:
    QWidget* m_parent;
    QString m_name;
};

} // namespace ui::widgets
