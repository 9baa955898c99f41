#include "ui/shell/rail.h"

#include "ui/widgets/icons.h"
#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::shell {

Rail::Rail(QWidget* parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setProperty("rail", true);
    setAccessibleName(tr("Screens"));
    m_layout->setContentsMargins(8, 10, 8, 10);
    m_layout->setSpacing(4);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
    // Arrow keys check an entry without clicking it; they choose it too.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int entry, bool checked) {
        if (checked && m_group->button(entry)->hasFocus()) emit chosen(entry);
    });
}

void Rail::addEntry(const QString& text, const QString& symbol, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setProperty("nav", true);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group->addButton(button, static_cast<int>(m_symbols.size()));
    m_symbols << symbol;
    m_layout->addWidget(button);
    refresh();
}

void Rail::addGap()
{
    m_layout->addStretch(1);
}

int Rail::current() const
{
    return m_group->checkedId();
}

void Rail::setCurrent(int entry)
{
    const QSignalBlocker quiet(m_group);
    m_group->button(entry)->setChecked(true);
}

void Rail::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) refresh();
}

void Rail::refresh()
{
    const int side = fontMetrics().height() * 3 / 2;
    for (int entry = 0; entry < m_symbols.size(); ++entry) {
        m_group->button(entry)->setIcon(widgets::symbolIcon(palette(), m_symbols.at(entry)));
        m_group->button(entry)->setIconSize({side, side});
    }
}

} // namespace ui::shell
