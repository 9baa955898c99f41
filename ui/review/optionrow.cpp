#include "ui/review/optionrow.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transcriptoptions.h"
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>

namespace ui::review {

OptionRow::OptionRow(QWidget* parent)
    : QWidget(parent)
    , m_button(new QRadioButton(this))
    , m_payoffs(widgets::textLabel({}, "", this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 10, 3);
    layout->setSpacing(10);
    layout->addWidget(m_button);
    layout->addWidget(m_payoffs, 1);
    m_payoffs->setFont(widgets::fixedFontLike(font()));
    QFont bold = m_button->font();
    bold.setBold(true);
    m_button->setFont(bold);
    // Clicks leave the focus in the queue, so that its keys go on working.
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
}

void OptionRow::setOption(const QString& label, const QString& payoffs, const QString& spoken)
{
    m_button->setText(label);
    m_button->setAccessibleName(spoken);
    m_payoffs->setText(payoffs);
    m_payoffs->setVisible(!payoffs.isEmpty());
}

void OptionRow::setLabelWidth(int pixels)
{
    m_button->setMinimumWidth(pixels);
}

void OptionRow::paintEvent(QPaintEvent*)
{
    if (!m_button->isChecked()) return;
    QPainter painter(this);
    painter.fillRect(rect(), widgets::tokensOf(palette()).selection);
}

void OptionRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && m_button->isEnabled())
        m_button->click();
}

} // namespace ui::review
