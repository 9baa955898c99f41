#include "ui/studyedit/designscreen.h"

#include "app/config/connections.h"
#include "app/config/settings.h"
#include "app/study/document.h"
#include "app/study/templates.h"
#include "ui/connections/costs.h"
#include "ui/studyedit/planpanel.h"
#include "ui/studyedit/promptpreview.h"
#include "ui/studyedit/respondentspanel.h"
#include "ui/studyedit/valuespanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/screenbar.h"
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::studyedit {

using app::study::Design;

namespace {

/// A column that scrolls up and down by itself and is never narrower than its words.
class Column : public QScrollArea
{
public:
    Column(QWidget* content, const QString& name, bool isPane)
    {
        content->layout()->setContentsMargins(16, 16, 16, 16);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setAccessibleName(name);
        setFocusPolicy(Qt::NoFocus);
        content->setProperty("pane", isPane);
        content->setAttribute(Qt::WA_StyledBackground, isPane);
        setWidget(content);
    }
    QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 0};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

bool isComplete(const app::study::Study& study)
{
    return !study.trials.isEmpty() &&
           std::ranges::all_of(study.trials, [](const auto& trial) { return trial && trial->isComplete(); });
}

} // namespace

DesignScreen::DesignScreen(app::config::Settings& settings, app::config::SecretStore& secrets, QWidget* parent)
    : Screen(parent)
    , m_settings(settings)
    , m_respondents(new RespondentsPanel(secrets, this))
    , m_values(new ValuesPanel(this))
    , m_plan(new PlanPanel(this))
    , m_stack(new QStackedWidget(this))
    , m_frozen(new widgets::NoticeBar(this))
    , m_templates(new QPushButton(tr("Templates"), this))
    , m_preview(new QPushButton(tr("Preview prompts"), this))
    , m_freeze(new QPushButton(tr("Freeze…"), this))
    , m_start(new QPushButton(tr("Start run"), this))
{
    auto* bar = new widgets::ScreenBar(tr("Design"), this);
    m_start->setProperty("primary", true);
    bar->addLeft(m_templates);
    bar->addRight(m_preview);
    bar->addRight(m_freeze);
    bar->addRight(m_start);
    addTemplates(m_templates);

    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->addWidget(new Column(m_respondents, tr("Respondents"), false));
    columns->addWidget(new Column(m_values, tr("Value orientations"), false));
    columns->addWidget(new Column(m_plan, tr("Plan"), true));
    columns->setSizes({392, 400, 472});
    columns->setStretchFactor(0, 2);
    columns->setStretchFactor(1, 2);
    columns->setStretchFactor(2, 3);

    auto* empty = new widgets::EmptyState(
        tr("No study is open"),
        tr("A study says who answers, under which values, and how often. Make one from a template, or open a file."),
        tr("New study"), this);
    m_stack->addWidget(empty);
    auto* across = new QScrollArea(this); // where larger text leaves no room for three columns
    across->setWidgetResizable(true);
    across->setFocusPolicy(Qt::NoFocus);
    across->setWidget(columns);
    m_stack->addWidget(across);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_frozen);
    layout->addWidget(m_stack, 1);

    connect(empty, &widgets::EmptyState::activated, this, &DesignScreen::emptyStudyRequested);
    connect(m_preview, &QPushButton::clicked, this, &DesignScreen::previewPrompts);
    connect(m_freeze, &QPushButton::clicked, this, &DesignScreen::freezeRequested);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_document && isComplete(m_document->study())) return emit resultsRequested();
        emit startRequested();
    });
    connect(m_respondents, &RespondentsPanel::connectionsRequested, this, &DesignScreen::connectionsRequested);
    connect(m_respondents, &RespondentsPanel::edited, this,
            [this](const QList<app::study::Participant>& participants, const QString& what) {
                Design design = m_document->study().design;
                design.participants = participants;
                submitDesign(design, what);
            });
    connect(m_values, &ValuesPanel::edited, this, &DesignScreen::submitDesign);
    connect(m_plan, &PlanPanel::edited, this, &DesignScreen::submitDesign);
    connect(m_plan, &PlanPanel::costsRequested, this, &DesignScreen::costsRequested);
    connect(m_plan, &PlanPanel::counted, this, [this](const QString& words) { emit statusTextChanged(words, {}); });
    takeConnections();
    setDocument(nullptr);
}

void DesignScreen::setDocument(app::study::StudyDocument* document)
{
    if (m_document) disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (document)
        connect(document, &app::study::StudyDocument::changed, this, [this](const app::study::ChangeSet& what) {
            if (what.design || what.plan || m_document->study().hasAttempts() != m_hasBegun) refresh();
        });
    refresh();
}

void DesignScreen::takeConnections()
{
    m_respondents->setConnections(app::config::savedConnections(m_settings.store()));
}

void DesignScreen::takeCosts()
{
    if (!m_document) return;
    const auto costs = connections::costsOf(m_document->study().design, m_settings);
    m_plan->setPrices(costs.prices, costs.currency);
}

void DesignScreen::refresh()
{
    const bool isOpen = m_document != nullptr;
    m_stack->setCurrentIndex(isOpen ? 1 : 0);
    m_frozen->hide();
    for (QPushButton* button : {m_preview, m_freeze, m_start})
        button->setEnabled(isOpen);
    if (!isOpen) {
        emit statusTextChanged({}, {});
        return;
    }
    const app::study::Study& study = m_document->study();
    m_hasBegun = study.hasAttempts();
    const bool isFrozen = study.isFrozen;
    if (isFrozen)
        m_frozen->showNotice(m_hasBegun
                                 ? tr("This study has begun: its plan is frozen, and its design is here to be read.")
                                 : tr("The plan is frozen: its design is here to be read, and the run can start."),
                             widgets::BadgeKind::Plain, tr("New study from this design"),
                             [this] { emit newStudyRequested(m_document->study().design); });
    m_respondents->setDesign(study.design, isFrozen);
    m_values->setDesign(study.design, isFrozen);
    m_plan->setStudy(study, isFrozen);
    takeCosts();
    const bool isSound = app::study::problemsOf(study.design).isEmpty();
    m_preview->setEnabled(app::study::cellCount(study.design) > 0);
    m_freeze->setEnabled(isSound && !isFrozen);
    m_start->setEnabled(isSound);
    nameStart();
}

/// What comes next: a run that is complete has nothing to go on with.
void DesignScreen::nameStart()
{
    m_start->setText(m_document && isComplete(m_document->study()) ? tr("Show results")
                     : m_hasBegun                                   ? tr("Go on with the run")
                                                                    : tr("Start run"));
}

void DesignScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    nameStart();
}

void DesignScreen::submitDesign(const Design& design, const QString& what)
{
    emit submitRequested(app::study::SetDesign{design}, what);
    if (m_document && m_document->study().design != design) refresh(); // refused: show what holds
}

void DesignScreen::addTemplates(QPushButton* button)
{
    auto* menu = new QMenu(button);
    for (const QString& name : app::study::templateNames()) {
        const auto kind = *app::study::templateFromName(name);
        connect(menu->addAction(app::study::templateTitle(kind)), &QAction::triggered, this, [this, kind] {
            const bool isOpen = m_document != nullptr;
            const Design design = app::study::templateDesign(kind, isOpen ? m_document->study().design.participants
                                                                          : QList<app::study::Participant>());
            if (isOpen && !m_document->study().isFrozen)
                submitDesign(design, tr("use a template"));
            else
                emit newStudyRequested(design);
        });
    }
    button->setMenu(menu);
    button->setProperty("menu", true);
}

void DesignScreen::previewPrompts()
{
    auto* dialog = new PromptPreview(m_document->study().design, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui::studyedit
