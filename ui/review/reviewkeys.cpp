#include "ui/review/reviewkeys.h"

#include "ui/review/readingpanel.h"
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QShortcut>

namespace ui::review {

ReviewKeys::ReviewKeys(QWidget* screen)
    : QObject(screen)
    , m_screen(screen)
{
    for (int place = 0; place < ReadingPanel::noAnswer; ++place) {
        key(Qt::Key_A + place, [this, place] { Q_EMIT chosen(place); });
        key(Qt::Key_1 + place, [this, place] { Q_EMIT chosen(place); });
    }
    key(Qt::Key_0, [this] { Q_EMIT chosen(ReadingPanel::noAnswer); });
    key(Qt::Key_Y, [this] { Q_EMIT proposalJudged(true); });
    key(Qt::Key_N, [this] { Q_EMIT proposalJudged(false); });
    const auto enter = [this] {
        // Enter on a button is a press of that button.
        auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        if (button && !qobject_cast<QRadioButton*>(button))
            button->click();
        else
            Q_EMIT accepted();
    };
    key(Qt::Key_Return, enter);
    key(Qt::Key_Enter, enter);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) { letGo(now); });

    const auto action = [this](const QString& text, const QKeySequence& keys, int by) {
        auto* one = new QAction(text, m_screen);
        one->setShortcut(keys);
        one->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(one, &QAction::triggered, this, [this, by] { Q_EMIT stepped(by); });
        m_screen->addAction(one);
    };
    action(tr("Next in the list"), QKeySequence(Qt::CTRL | Qt::Key_Down), 1);
    action(tr("Previous in the list"), QKeySequence(Qt::CTRL | Qt::Key_Up), -1);
}

QShortcut* ReviewKeys::key(int code, std::function<void()> then)
{
    auto* shortcut = new QShortcut(QKeySequence(code), m_screen);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, std::move(then));
    m_keys << shortcut;
    return shortcut;
}

void ReviewKeys::letGo(const QWidget* focused)
{
    const auto* edit = qobject_cast<const QPlainTextEdit*>(focused);
    const bool types = qobject_cast<const QLineEdit*>(focused) || qobject_cast<const QComboBox*>(focused) ||
                       (edit && !edit->isReadOnly());
    for (QShortcut* shortcut : std::as_const(m_keys))
        shortcut->setEnabled(!types);
}

} // namespace ui::review
