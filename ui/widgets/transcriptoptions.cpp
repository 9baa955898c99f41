#include "ui/widgets/transcriptoptions.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/transcriptwords.h"
#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <algorithm>

namespace ui::widgets {

QFont fixedFontLike(const QFont& base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF());
    else
        font.setPixelSize(base.pixelSize());
    return font;
}

OptionGrid::OptionGrid(const app::svo::Presentation& shown, QWidget* parent)
    : QWidget(parent)
    , m_shown(shown)
{
    for (int place = 0; place < app::svo::optionCount; ++place)
        m_texts << TranscriptWords::option(shown, place);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Options as shown: you / other"));
    setToolTip(tr("Points for you / points for the other, in the order in which they were shown"));
    describe();
}

void OptionGrid::setChosen(int place)
{
    if (place == m_chosen) return;
    m_chosen = place;
    describe();
    update();
}

void OptionGrid::describe()
{
    QStringList spoken;
    for (int place = 0; place < app::svo::optionCount; ++place)
        spoken << TranscriptWords::spokenOption(m_shown, place);
    if (m_chosen >= 0) spoken << tr("Read as %1").arg(app::svo::placeName(m_shown, m_chosen));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

int OptionGrid::columnWidth() const
{
    const QFontMetrics metrics(fixedFontLike(font()));
    int widest = 0;
    for (const QString& text : m_texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest + 16;
}

int OptionGrid::rowHeight() const
{
    return QFontMetrics(fixedFontLike(font())).height() + 2;
}

int OptionGrid::columnsFor(int width) const
{
    return width >= 3 * columnWidth() ? 3 : width >= 2 * columnWidth() ? 2 : 1;
}

int OptionGrid::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    return (app::svo::optionCount + columns - 1) / columns * rowHeight();
}

QSize OptionGrid::sizeHint() const
{
    return {3 * columnWidth(), 3 * rowHeight()};
}

QSize OptionGrid::minimumSizeHint() const
{
    return {columnWidth(), 3 * rowHeight()};
}

void OptionGrid::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int columns = columnsFor(width());
    const int rows = (app::svo::optionCount + columns - 1) / columns;
    const int step = std::min(width() / columns, columnWidth() + 48);
    const QFont plain = fixedFontLike(font());
    QFont bold = plain;
    bold.setBold(true);
    for (int place = 0; place < app::svo::optionCount; ++place) {
        const QRect box(place / rows * step, place % rows * rowHeight(), step, rowHeight());
        const bool isChosen = place == m_chosen;
        painter.setFont(isChosen ? bold : plain);
        painter.setPen(isChosen ? tokens.accent : tokens.text);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, m_texts[place]);
    }
}

void OptionGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
}

} // namespace ui::widgets
