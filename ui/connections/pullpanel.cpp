#include "ui/connections/pullpanel.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace ui::connections {

using namespace Qt::StringLiterals;
using app::llm::ModelPull;
using app::llm::PullProgress;

PullPanel::PullPanel(app::base::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_name(new QLineEdit(this))
    , m_start(new QPushButton(tr("Download"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_bar(new QProgressBar(this))
    , m_state(widgets::wrappedLabel({}, "secondary", this))
{
    m_name->setPlaceholderText(tr("a name from Ollama's library, such as qwen3:8b"));
    m_name->setAccessibleName(tr("Model to download"));
    m_start->setEnabled(false);
    m_cancel->setAccessibleName(tr("Cancel the download"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the download"));
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_name, 1);
    top->addWidget(m_start);
    auto* under = new QHBoxLayout;
    under->setSpacing(8);
    under->addWidget(m_bar, 1);
    under->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(widgets::textLabel(tr("Download a model"), "subheading", this));
    layout->addLayout(top);
    layout->addLayout(under);
    layout->addWidget(m_state);
    for (QWidget* part :
         {static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_state)})
        part->hide();
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_start->setEnabled(!m_pull && !text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, m_start, &QPushButton::click);
    connect(m_start, &QPushButton::clicked, this, &PullPanel::pull);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_pull) m_pull->cancel();
    });
}

PullPanel::~PullPanel() = default;

void PullPanel::setServer(const QString& name, const QString& baseUrl)
{
    m_server = name;
    m_baseUrl = baseUrl;
    if (!m_pull) m_state->hide();
}

QString PullPanel::words(const PullProgress& progress)
{
    if (progress.total <= 0) return progress.step;
    const QLocale locale;
    return tr("%1 of %2 (%3 %)")
        .arg(locale.formattedDataSize(progress.done), locale.formattedDataSize(progress.total))
        .arg(progress.done * 100 / progress.total);
}

void PullPanel::pull()
{
    m_target = m_server;
    m_model = m_name->text().trimmed();
    m_pull = std::make_unique<ModelPull>(m_baseUrl, m_model, m_clock);
    connect(m_pull.get(), &ModelPull::progressed, this, [this](const PullProgress& progress) {
        m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
        if (progress.total > 0) m_bar->setValue(static_cast<int>(progress.done * 1000 / progress.total));
        m_state->setText(tr("%1 on %2: %3").arg(m_model, m_target, words(progress)));
    });
    connect(m_pull.get(), &ModelPull::finished, this, &PullPanel::finish);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->show();
    m_start->setEnabled(false);
    widgets::setHook(m_state, "role", u"secondary"_s);
    m_state->setText(tr("%1 on %2: asking for it…").arg(m_model, m_target));
    m_state->show();
    m_pull->start();
}

void PullPanel::finish(const std::optional<app::llm::CallError>& error)
{
    m_pull.release()->deleteLater(); // we are inside its signal
    m_bar->hide();
    m_cancel->hide();
    m_start->setEnabled(!m_name->text().trimmed().isEmpty());
    const bool isCancelled = error && error->failure == app::llm::Failure::Cancelled;
    widgets::setHook(m_state, "role", !error ? u"done"_s : isCancelled ? u"secondary"_s : u"error"_s);
    m_state->setText(
        !error        ? tr("%1 is ready on %2.").arg(m_model, m_target)
        : isCancelled ? tr("The download of %1 was cancelled. Asked for again, it goes on where it was.").arg(m_model)
                      : error->what);
    m_state->setToolTip(error ? error->detail.toHtmlEscaped() : QString());
    if (error) return;
    m_name->clear();
    emit pulled(m_target, m_model.contains(u':') ? m_model : m_model + u":latest"_s);
}

} // namespace ui::connections
