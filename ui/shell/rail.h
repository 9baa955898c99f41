#pragma once
#include <QFrame>
#include <QList>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace ui::shell {

/// The navigation on the left: one entry per screen, icon above its name; the last ones at the bottom.
class Rail : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    /// Adds an entry; its number is the count of those before it. `symbol` names an icon of the program.
    void addEntry(const QString& text, const QString& symbol, const QString& toolTip);
    void addGap(); ///< what comes after stands at the bottom
    int current() const;
    void setCurrent(int entry); ///< without chosen()

Q_SIGNALS:
    void chosen(int entry);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    QButtonGroup* m_group;
    QVBoxLayout* m_layout;
    QStringList m_symbols;
};

} // namespace ui::shell
