#include "ui/widgets/checkrow.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace ui::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastHeight = 30; ///< pixels; more where the text is larger
}

CheckRow::CheckRow(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
    , m_icon(new QLabel(this))
    , m_title(new ElidedLabel(title, this))
    , m_remark(textLabel({}, "secondary", this))
    , m_secondary(new ElidedLabel({}, this))
    , m_right(textLabel({}, "secondary", this))
    , m_badge(new Badge({}, BadgeKind::Plain, this))
    , m_layout(new QHBoxLayout(this))
{
    m_title->setElideMode(Qt::ElideMiddle);
    m_secondary->setProperty("role", u"secondary"_s);
    auto* first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_title);
    first->addWidget(m_remark);
    first->addStretch(1);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(1);
    lines->addLayout(first);
    lines->addWidget(m_secondary);

    m_layout->setContentsMargins(10, 6, 10, 6);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_box);
    m_layout->addWidget(m_icon);
    m_layout->addLayout(lines, 1);
    m_layout->addWidget(m_right);
    m_layout->addWidget(m_badge);
    for (QWidget* part : {static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_remark),
                          static_cast<QWidget*>(m_secondary), static_cast<QWidget*>(m_right)})
        part->hide();
    describe();
    connect(m_box, &QCheckBox::clicked, this, &CheckRow::toggled);
}

QSize CheckRow::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({0, leastHeight});
}

QSize CheckRow::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({0, leastHeight});
}

void CheckRow::setTitle(const QString& title)
{
    m_title->setText(title);
    describe();
}

QString CheckRow::title() const
{
    return m_title->text();
}

void CheckRow::setSecondary(const QString& text)
{
    m_secondary->setText(text);
    m_secondary->setVisible(!text.isEmpty());
    describe();
}

void CheckRow::setRemark(const QString& text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
    describe();
}

void CheckRow::setIcon(const QIcon& icon)
{
    const int side = m_title->fontMetrics().height();
    m_icon->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setVisible(!icon.isNull());
}

void CheckRow::setRightText(const QString& text)
{
    m_right->setText(text);
    m_right->setVisible(!text.isEmpty());
    describe();
}

void CheckRow::setBadge(const QString& text, BadgeKind kind)
{
    m_badge->setBadge(text, kind);
    describe();
}

void CheckRow::addRight(QWidget* widget)
{
    m_layout->addWidget(widget);
}

bool CheckRow::isChecked() const
{
    return m_box->isChecked();
}

void CheckRow::setChecked(bool checked)
{
    m_box->setChecked(checked); // clicked() comes from people only
}

void CheckRow::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void CheckRow::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton;
}

void CheckRow::mouseReleaseEvent(QMouseEvent* event)
{
    const bool isClick = m_pressed && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint());
    m_pressed = false;
    if (isClick && m_box->isEnabled()) m_box->click();
}

void CheckRow::describe()
{
    QStringList more;
    for (const QLabel* part : {m_remark, static_cast<QLabel*>(m_secondary), m_right, static_cast<QLabel*>(m_badge)})
        if (!part->text().isEmpty()) more << part->text();
    m_box->setAccessibleName(m_title->text());
    m_box->setAccessibleDescription(more.join(u", "_s));
}

} // namespace ui::widgets
