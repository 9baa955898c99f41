#include "ui/runmonitor/progressline.h"

#include "ui/runmonitor/runwords.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transcriptchips.h"
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::runmonitor {

using widgets::countOnScreen;
using widgets::textLabel;
using namespace Qt::StringLiterals;

TrialBar::TrialBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Progress"));
}

void TrialBar::setTally(const Tally& tally)
{
    if (tally == m_tally) return;
    m_tally = tally;
    setAccessibleDescription(RunWords::cell(tally));
    update();
}

QSize TrialBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, std::max(8, fontMetrics().height() * 5 / 8)};
}

void TrialBar::paintEvent(QPaintEvent*)
{
    const widgets::Tokens& tokens = widgets::tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), 3, 3);
    painter.setClipPath(outline);
    painter.fillRect(rect(), tokens.soft);
    if (m_tally.planned == 0) return;
    const int well = m_tally.complete - m_tally.withUnread - m_tally.withRefusal;
    const std::array<std::pair<int, QColor>, 3> parts{
        {{well, tokens.done}, {m_tally.withUnread, tokens.attention}, {m_tally.withRefusal, tokens.error}}};
    double x = 0;
    for (const auto& [count, colour] : parts) {
        const double part = double(width()) * count / m_tally.planned;
        painter.fillRect(QRectF(x, 0, part, height()), colour);
        x += part;
    }
}

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
    , m_trials(textLabel({}, "heading", this))
    , m_rest(textLabel({}, "secondary", this))
    , m_bar(new TrialBar(this))
    , m_read(textLabel({}, "", this))
    , m_unread(textLabel({}, "attention", this))
    , m_refused(textLabel({}, "error", this))
    , m_failed(textLabel({}, "error", this))
    , m_costs(new QPushButton(this))
{
    auto* top = new widgets::FlowLayout(nullptr, 12);
    top->addWidget(m_trials);
    top->addWidget(m_rest);
    auto* counts = new widgets::FlowLayout(nullptr, 16);
    for (QLabel* label : {m_read, m_unread, m_refused, m_failed})
        counts->addWidget(label);
    counts->addWidget(m_costs);
    m_costs->setProperty("link", true);
    m_costs->setToolTip(tr("Your prices, and what a study may cost"));
    m_costs->hide();
    connect(m_costs, &QPushButton::clicked, this, &ProgressLine::costsRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addLayout(counts);
}

void ProgressLine::show(const Tally& tally, const app::run::Status& status, qint64 requests)
{
    m_trials->setText(tr("%1 of %2 trials").arg(countOnScreen(tally.complete), countOnScreen(tally.planned)));
    QStringList rest;
    const bool isUnderWay = status.state == app::run::RunState::Running;
    if (const QString left = RunWords::timeLeft(status.timeLeft); isUnderWay && !left.isEmpty()) rest << left;
    if (requests > 0) rest << tr("%1 requests").arg(countOnScreen(requests));
    m_rest->setText(rest.join(u" · "_s));
    m_bar->setTally(tally);
    const auto tell = [](QLabel* label, const QString& text, int count) {
        label->setText(text.arg(countOnScreen(count)));
        label->setVisible(count > 0);
    };
    tell(m_read, tr("%1 read"), tally.read);
    tell(m_unread, tr("%1 unread"), tally.unread);
    tell(m_refused, tr("%1 refused"), tally.refused);
    tell(m_failed, tr("%1 failed"), tally.failed);
    m_read->setVisible(true);
}

void ProgressLine::showCosts(const QString& words, bool isAttention)
{
    m_costs->setText(words);
    m_costs->setVisible(!words.isEmpty());
    widgets::setHook(m_costs, "attention", isAttention);
}

} // namespace ui::runmonitor
