#include "ui/widgets/labels.h"

#include "ui/widgets/theme.h"
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace ui::widgets {

using namespace Qt::StringLiterals;

QLabel* textLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QLabel* wrappedLabel(const QString& text, const char* role, QWidget* parent)
{
    QLabel* label = textLabel(text, role, parent);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

Badge::Badge(const QString& text, BadgeKind kind, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAlignment(Qt::AlignCenter);
    setBadge(text, kind);
}

void Badge::setBadge(const QString& text, BadgeKind kind)
{
    static constexpr std::array roles{"badge", "badge-accent", "badge-attention", "badge-error", "badge-done"};
    setText(text);
    setHook(this, "role", QString::fromLatin1(roles[static_cast<std::size_t>(kind)]));
    const bool wasHidden = isHidden() && testAttribute(Qt::WA_WState_ExplicitShowHide);
    if (text.isEmpty())
        hide();
    else if (wasHidden)
        setVisible(true);
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int some = fontMetrics().averageCharWidth() * 8;
    return {std::min(some, sizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const QRect box = contentsRect();
    style()->drawItemText(&painter, box, static_cast<int>(alignment()) | Qt::TextSingleLine, option.palette,
                          isEnabled(), fontMetrics().elidedText(text(), m_mode, box.width()), foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    const bool isCut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    // Rich text would be read in a tool tip that looks like HTML; escaping keeps foreign names plain.
    setToolTip(isCut ? text().toHtmlEscaped() : QString());
}

QFrame* separator(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("line", true);
    return line;
}

} // namespace ui::widgets
