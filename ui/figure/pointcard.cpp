#include "ui/figure/pointcard.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/marker.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>

namespace ui::figure {

PointCard::PointCard(QWidget* parent)
    : QFrame(parent)
    , m_respondent(ui::widgets::textLabel({}, "heading", this))
    , m_icon(new QLabel(this))
    , m_orientation(ui::widgets::textLabel({}, "heading", this))
    , m_text(ui::widgets::textLabel({}, "", this))
    , m_remark(ui::widgets::textLabel({}, "secondary", this))
{
    setProperty("card", true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_respondent);
    head->addWidget(m_icon);
    head->addWidget(m_orientation);
    head->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addWidget(m_remark);
    hide();
}

void PointCard::setContent(const QString& respondent, const QString& orientation, const QString& orientationTitle,
                           const QString& text, const QString& remark)
{
    const QColor colour = ui::widgets::orientationColour(palette(), orientation);
    const int side = fontMetrics().ascent();
    const QFontMetrics bold = m_respondent->fontMetrics();
    m_respondent->setText(bold.elidedText(respondent, Qt::ElideMiddle, bold.averageCharWidth() * 36));
    m_icon->setPixmap(ui::widgets::orientationIcon(palette(), orientation).pixmap(side, side));
    m_orientation->setText(orientationTitle);
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, colour);
    m_orientation->setPalette(coloured);
    m_text->setText(text);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void PointCard::showInCorner()
{
    layout()->activate();
    adjustSize();
    const QSize gap(20, 20);
    const QSize corner = parentWidget()->size() - size() - gap;
    move(std::max(0, corner.width()), std::max(0, corner.height()));
    show();
    raise();
}

void PointCard::showBeside(const QPoint& at)
{
    layout()->activate();
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const int gap = fontMetrics().height();
    int x = at.x() + gap;
    if (x + width() > room.right()) x = at.x() - gap - width();
    int y = at.y() + gap / 2;
    if (y + height() > room.bottom()) y = at.y() - gap / 2 - height();
    move(std::max(room.left(), x), std::max(room.top(), y));
    show();
    raise();
}

} // namespace ui::figure
