#include "ui/widgets/emptystate.h"

#include "ui/widgets/labels.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::widgets {

EmptyState::EmptyState(const QString& title, const QString& text, const QString& button, QWidget* parent)
    : QWidget(parent)
    , m_title(textLabel({}, "title", this))
    , m_text(wrappedLabel({}, "secondary", this))
    , m_button(new QPushButton(this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 56);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
    setTexts(title, text, button);
}

void EmptyState::setTexts(const QString& title, const QString& text, const QString& button)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace ui::widgets
