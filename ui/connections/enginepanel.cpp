#include "ui/connections/enginepanel.h"

#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transcriptview.h"
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui::connections {

using namespace Qt::StringLiterals;
using app::llm::LocalEngine;
using State = LocalEngine::State;

EnginePanel::EnginePanel(QWidget* parent)
    : QWidget(parent)
    , m_what(widgets::wrappedLabel({}, "", this))
    , m_state(widgets::wrappedLabel({}, "", this))
    , m_start(new QPushButton(tr("Start"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_details(new QPushButton(tr("Details"), this))
    , m_words(new widgets::TranscriptView(this))
{
    m_start->setAccessibleName(tr("Start the model"));
    m_stop->setAccessibleName(tr("Stop the model"));
    m_details->setCheckable(true);
    m_details->setProperty("link", true);
    m_words->setAccessibleName(tr("The engine's own last words"));
    m_words->hide();
    auto* section = new widgets::Section(tr("Model file, run by this program"), this);
    auto* row = new QWidget(this);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_details);
    buttons->addStretch(1);
    column->addWidget(m_what);
    column->addWidget(m_state);
    column->addLayout(buttons);
    column->addWidget(m_words);
    section->card()->addRow(row);
    section->setRemark(tr("It is served by the llama.cpp that is installed on this computer, for this computer alone, "
                          "and stops with the program."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(section);
    connect(m_start, &QPushButton::clicked, this, &EnginePanel::startRequested);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_engine) m_engine->stop();
    });
    connect(m_details, &QPushButton::toggled, m_words, &QWidget::setVisible);
}

void EnginePanel::show(const QString& modelFile, LocalEngine* engine)
{
    if (m_engine) disconnect(m_engine, nullptr, this, nullptr);
    m_file = modelFile;
    m_engine = engine;
    if (engine) connect(engine, &LocalEngine::stateChanged, this, &EnginePanel::refresh);
    refresh();
}

QString EnginePanel::stateWords(const LocalEngine* engine)
{
    switch (engine ? engine->state() : State::Stopped) {
    case State::Stopped:
        return tr("not running");
    case State::Starting:
        return tr("starting");
    case State::LoadingModel:
        return tr("loading model");
    case State::Ready:
        return tr("ready");
    case State::Failed:
        return tr("failed");
    }
    return {};
}

void EnginePanel::refresh()
{
    const State state = m_engine ? m_engine->state() : State::Stopped;
    const bool isUp = state == State::Starting || state == State::LoadingModel || state == State::Ready;
    m_what->setText(QDir::toNativeSeparators(m_file));
    m_state->setText(
        state == State::Failed ? m_engine->failure()
        : state == State::Ready
            ? tr("Ready at %1").arg(m_engine->model().connection.baseUrl)
            : tr("It is %1.", "state of an engine: starting, loading model, not running").arg(stateWords(m_engine)));
    widgets::setHook(m_state, "role",
                     state == State::Failed  ? u"error"_s
                     : state == State::Ready ? u"done"_s
                                             : u"secondary"_s);
    m_start->setEnabled(!isUp);
    m_stop->setEnabled(isUp);
    const QString words = m_engine ? m_engine->lastWords() : QString();
    m_words->setText(words);
    m_details->setVisible(!words.isEmpty());
    if (words.isEmpty()) m_details->setChecked(false);
}

} // namespace ui::connections
