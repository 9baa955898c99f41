#include "ui/widgets/emptystate.h"

#include "ui/widgets/labels.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui::widgets {

EmptyState::EmptyState(const QString& title, const QString& text, const QString& button, QWidget* parent)
    : QWidget(parent)
    , m_title(textLabel({}, "title", this))
    , m_text(wrappedLabel({}, "secondary", this))
    , m_button(new QPushButton(this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    auto* column = new QHBoxLayout;
    column->addStretch(1);
    column->addWidget(m_text, 100);
    column->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 16, 32, 16);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addLayout(column);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
    setTexts(title, text, button);
    fitText();
}

void EmptyState::fitText()
{
    m_text->setMaximumWidth(m_text->fontMetrics().averageCharWidth() * 72); // a line that reads well
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitText();
}

void EmptyState::setTexts(const QString& title, const QString& text, const QString& button)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace ui::widgets
