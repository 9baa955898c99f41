#include "ui/widgets/transcripthead.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/marker.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transcriptchips.h"
#include <QEvent>
#include <QHBoxLayout>

namespace ui::widgets {

TranscriptHead::TranscriptHead(QWidget* parent)
    : QWidget(parent)
    , m_respondent(new ElidedLabel({}, this))
    , m_marker(new QLabel(this))
    , m_value(textLabel({}, "", this))
    , m_detail(new ElidedLabel({}, this))
{
    m_marker->setTextFormat(Qt::PlainText);
    m_respondent->setProperty("role", QStringLiteral("heading"));
    m_respondent->setElideMode(Qt::ElideMiddle);
    m_detail->setProperty("role", QStringLiteral("secondary"));
    auto* layout = new FlowLayout(this, 8);
    auto* value = new QWidget(this);
    auto* inValue = new QHBoxLayout(value);
    inValue->setContentsMargins(0, 0, 0, 0);
    inValue->setSpacing(4);
    inValue->addWidget(m_marker);
    inValue->addWidget(m_value);
    layout->addWidget(m_respondent);
    layout->addWidget(value);
    layout->addWidget(m_detail);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TranscriptHead::setSubject(const TranscriptSubject& subject)
{
    const bool isNobody = subject.trial.isNone();
    m_orientation = subject.orientation;
    m_respondent->setText(subject.respondent);
    m_value->setText(isNobody ? QString() : orientationTitle(subject.orientation, subject.ownName));
    m_detail->setText(subject.detail);
    m_marker->setVisible(!isNobody);
    paintMarker();
}

void TranscriptHead::paintMarker()
{
    if (m_orientation.isEmpty()) return;
    const int size = fontMetrics().height() * 3 / 4;
    m_marker->setPixmap(orientationIcon(palette(), m_orientation).pixmap(size));
    QPalette ink = m_value->palette();
    ink.setColor(QPalette::WindowText, orientationColour(palette(), m_orientation));
    m_value->setPalette(ink);
}

void TranscriptHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::FontChange)
        paintMarker();
}

} // namespace ui::widgets
