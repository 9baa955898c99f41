#include "ui/widgets/transcriptchips.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/transcriptwords.h"
#include <QPainter>

namespace ui::widgets {

using namespace Qt::StringLiterals;

FlowLayout::FlowLayout(QWidget* parent, int spacing)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items << item;
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem*, QRect>> line;
    const auto endLine = [&] {
        for (auto& [item, box] : line) {
            box.moveTop(y + (lineHeight - box.height()) / 2);
            if (apply) item->setGeometry(box);
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint();
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            endLine();
            x = rect.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        line.append({item, QRect(x, y, std::min(size.width(), rect.width()), size.height())});
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight - rect.y();
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

StepChip::StepChip(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void StepChip::setChip(const QString& name, const QString& title, Look look)
{
    QString text = name;
    QString state;
    switch (look) {
    case Look::Done:
        text = u"✓ %1"_s.arg(name);
        state = tr("answered");
        break;
    case Look::Failed:
        text = u"! %1"_s.arg(name);
        state = tr("failed");
        break;
    case Look::Attention:
        text = u"? %1"_s.arg(name);
        state = tr("unread");
        break;
    case Look::Current:
        state = tr("shown");
        break;
    case Look::Open:
        state = tr("not asked yet");
        break;
    }
    if (text == this->text() && look == m_look) return;
    m_look = look;
    setText(text);
    setAccessibleName(tr("%1, %2").arg(title, state));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QFont StepChip::chipFont() const
{
    QFont font = this->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    else
        font.setPixelSize(font.pixelSize() * 9 / 10);
    font.setBold(m_look == Look::Current);
    return font;
}

QSize StepChip::sizeHint() const
{
    const QFontMetrics metrics(chipFont());
    return {metrics.horizontalAdvance(text()) + metrics.height(), metrics.height() + 4};
}

void StepChip::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(palette());
    QColor ground = tokens.soft;
    QColor ink = tokens.secondary;
    switch (m_look) {
    case Look::Current:
        ground = tokens.selection;
        ink = tokens.accent;
        break;
    case Look::Attention:
        ground = tokens.attentionSoft;
        ink = tokens.attention;
        break;
    case Look::Failed:
        ground = tokens.errorSoft;
        ink = tokens.error;
        break;
    case Look::Open:
    case Look::Done:
        break;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(m_look == Look::Open ? tokens.line : ground));
    painter.setBrush(m_look == Look::Open ? QBrush(Qt::NoBrush) : QBrush(ground));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(ink);
    painter.setFont(chipFont());
    painter.drawText(rect(), Qt::AlignCenter, text());
}

StepChips::StepChips(QWidget* parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepChips::setSteps(const std::vector<app::study::StepState>& steps, int current)
{
    using app::study::Outcome;
    while (m_chips.size() > static_cast<qsizetype>(steps.size()))
        delete m_chips.takeLast();
    while (m_chips.size() < static_cast<qsizetype>(steps.size())) {
        auto* chip = new StepChip(this);
        const int index = static_cast<int>(m_chips.size());
        connect(chip, &QAbstractButton::clicked, this, [this, index] { Q_EMIT stepClicked(index); });
        m_layout->addWidget(chip);
        chip->show();
        m_chips << chip;
    }
    for (int i = 0; i < m_chips.size(); ++i) {
        const auto& step = steps[static_cast<std::size_t>(i)];
        auto look = StepChip::Look::Open;
        const bool isDecided = step.decision != app::study::DecisionKind::Automatic;
        if (step.outcome == Outcome::Error)
            look = StepChip::Look::Failed;
        else if (step.outcome == Outcome::Extracted || step.outcome == Outcome::Complete || (step.outcome && isDecided))
            look = StepChip::Look::Done;
        else if (step.outcome && *step.outcome != Outcome::Sent)
            look = StepChip::Look::Attention;
        if (i == current) look = StepChip::Look::Current;
        m_chips[i]->setChip(TranscriptWords::stepName(step.stage, step.item),
                            TranscriptWords::stepTitle(step.stage, step.item), look);
    }
}

} // namespace ui::widgets
