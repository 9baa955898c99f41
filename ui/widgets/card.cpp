#include "ui/widgets/card.h"

#include "ui/widgets/labels.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui::widgets {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_layout->setContentsMargins(1, 1, 1, 1); // rows stay inside the border
    m_layout->setSpacing(0);
}

void Card::addRow(QWidget* row)
{
    if (!isEmpty()) m_layout->addWidget(separator(this));
    m_layout->addWidget(row);
    // At once, not with the next turn of the event loop: a row made anew may take the focus.
    if (!row->testAttribute(Qt::WA_WState_ExplicitShowHide)) row->show();
}

void Card::addField(const QString& label, QWidget* field)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 6, 10, 6);
    layout->setSpacing(12);
    QLabel* name = textLabel(label, "", row);
    name->setBuddy(field);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(label);
    layout->addWidget(name, 1);
    layout->addWidget(field, 1);
    addRow(row);
}

void Card::clear()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->setParent(nullptr); // out of reach at once, though one of its own signals may be under way
            row->deleteLater();
        }
        delete item;
    }
}

bool Card::isEmpty() const
{
    return m_layout->count() == 0;
}

Section::Section(const QString& heading, QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_remark(wrappedLabel({}, "secondary", this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (!heading.isEmpty()) layout->addWidget(textLabel(heading, "subheading", this));
    layout->addWidget(m_card);
    layout->addWidget(m_remark);
    m_remark->hide();
}

void Section::setRemark(const QString& sentence)
{
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
}

} // namespace ui::widgets
