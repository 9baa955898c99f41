#include "ui/widgets/noticebar.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/transcriptview.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::widgets {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_sentence(wrappedLabel({}, "", this))
    , m_details(new QPushButton(tr("Details"), this))
    , m_detail(new TranscriptView(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_sentence, 1);
    top->addWidget(m_details);
    top->addWidget(m_button);
    top->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_detail);
    m_details->setCheckable(true);
    m_details->setProperty("link", true);
    m_detail->setAccessibleName(tr("Details"));
    connect(m_details, &QPushButton::toggled, m_detail, &QWidget::setVisible);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(tr("Close this notice"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto step = std::exchange(m_step, {})) step();
    });
    hide();
}

void NoticeBar::showNotice(const QString& sentence, BadgeKind kind, const QString& button, std::function<void()> step)
{
    static constexpr std::array kinds{"plain", "accent", "attention", "error", "done"};
    m_sentence->setText(sentence);
    showDetail({});
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_step = std::move(step);
    setHook(this, "notice", QString::fromLatin1(kinds[static_cast<std::size_t>(kind)]));
    show();
    QAccessibleEvent event(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::showError(const app::base::Error& error)
{
    showNotice(error.what, BadgeKind::Error);
    showDetail(error.detail);
}

void NoticeBar::showDetail(const QString& text)
{
    m_details->setChecked(false);
    m_details->setVisible(!text.isEmpty());
    m_detail->setText(text);
    m_detail->hide();
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

} // namespace ui::widgets
