#pragma once
#include <QWidget>

class QAction;
class QShortcut;

namespace ui::review {

/// The keys of the Review screen: A – I (or 1 – 9) choose the option at that place, 0 no answer, Enter sets it, Y and N judge a proposal. While
/// somebody types or opens a list the letters are left to it. Going on is also in the menu.
class ReviewKeys : public QObject
{
    Q_OBJECT
public:
    /// Watches the keys inside `screen`, which becomes the owner.
    explicit ReviewKeys(QWidget* screen);

Q_SIGNALS:
    void chosen(int choice); ///< 0 … 8, or ReadingPanel::noAnswer
    void accepted();
    void proposalJudged(bool accepts); ///< Y, N: what the second reader proposes
    void stepped(int by); ///< 1 next, −1 previous

private:
    QShortcut* key(int code, std::function<void()> then);
    void letGo(const QWidget* focused);
    QWidget* m_screen;
    QList<QShortcut*> m_keys;
};

} // namespace ui::review
