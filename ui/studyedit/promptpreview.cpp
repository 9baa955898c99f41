#include "ui/studyedit/promptpreview.h"

#include "app/run/plan.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/marker.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wording.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::studyedit {

using namespace Qt::StringLiterals;
using app::prompt::Stage;

namespace {

/// What tells a cell from the others of its respondent: value, goal, and the factors with more than one value.
QString cellTitle(const app::study::Design& design, const app::study::Cell& cell)
{
    const auto& orientation = design.orientations.at(cell.orientation);
    QStringList words{widgets::orientationTitle(orientation.id, orientation.name), widgets::goalTitle(cell.goal)};
    const auto& factors = cell.factors;
    if (design.promptPacks.size() > 1) words << factors.promptPack;
    if (design.inductions.size() > 1) words << widgets::inductionTitle(factors.induction);
    if (design.placements.size() > 1) words << widgets::placementTitle(factors.placement);
    if (design.itemOrders.size() > 1) words << widgets::itemOrderTitle(factors.itemOrder);
    if (design.optionOrders.size() > 1) words << widgets::optionOrderTitle(factors.optionOrder);
    if (design.labels.size() > 1) words << widgets::labelsTitle(factors.labels);
    if (design.conversations.size() > 1) words << widgets::conversationTitle(factors.conversation);
    return words.join(u" · "_s);
}

QString stepTitle(const app::prompt::Step& step, int number, int items)
{
    switch (step.stage) {
    case Stage::Induction:
        return PromptPreview::tr("The value");
    case Stage::Adoption:
        return PromptPreview::tr("Taking on the role");
    case Stage::Goal:
        return PromptPreview::tr("The goal");
    case Stage::Item:
        break;
    }
    return PromptPreview::tr("Item %1 of %2").arg(number).arg(items);
}

} // namespace

PromptPreview::PromptPreview(const app::study::Design& design, QWidget* parent)
    : QDialog(parent)
    , m_cells(new QComboBox(this))
    , m_turns(new QVBoxLayout)
{
    setWindowTitle(tr("Prompts as they will be sent"));
    m_study.design = design;
    m_study.design.trials = 1;
    m_study.design.participants = {{tr("Respondent"), app::chat::ManualModel{}, {}}}; // prompts are the same for all
    m_study.cells = app::study::cellsOf(m_study.design);
    m_plan = app::run::plan(m_study.design);
    for (const QString& id : design.promptPacks)
        if (const auto pack = app::prompt::builtInPack(id)) m_packs.insert(id, *pack);
    for (const auto& cell : std::as_const(m_study.cells))
        m_cells->addItem(widgets::orientationIcon(palette(), design.orientations.at(cell.orientation).id),
                         cellTitle(design, cell));

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    QLabel* label = widgets::textLabel(tr("Cell"), "", this);
    label->setBuddy(m_cells);
    m_cells->setAccessibleName(tr("Cell"));
    top->addWidget(label);
    top->addWidget(m_cells, 1);
    auto* turns = new QWidget(this);
    turns->setLayout(m_turns);
    m_turns->setContentsMargins(0, 0, 12, 0);
    m_turns->setSpacing(8);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(turns);
    scroll->setAccessibleName(tr("The texts in order"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    connect(m_cells, &QComboBox::currentIndexChanged, this, &PromptPreview::showCell);
    const int em = fontMetrics().height();
    resize(em * 48, em * 42);
    showCell();
}

void PromptPreview::showCell()
{
    while (QLayoutItem* item = m_turns->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto chain = app::study::chainOf(m_study, m_plan.at(m_cells->currentIndex()), m_packs);
    if (!chain) {
        m_turns->addWidget(widgets::wrappedLabel(chain.error().what, "error", this));
        m_turns->addStretch(1);
        return;
    }
    if (!chain->system.isEmpty()) addTurn(tr("System prompt"), chain->system);
    const int items = static_cast<int>(chain->steps.size()) - chain->itemsFrom();
    int number = 0;
    for (const auto& step : std::as_const(chain->steps)) {
        if (step.stage == Stage::Item) ++number;
        addTurn(stepTitle(step, number, items), step.prompt);
    }
    m_turns->addStretch(1);
}

void PromptPreview::addTurn(const QString& heading, const QString& text)
{
    auto* section = new widgets::Section(heading, this);
    QLabel* prompt = widgets::wrappedLabel(text, "", section);
    prompt->setContentsMargins(12, 8, 12, 8);
    prompt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    prompt->setAccessibleName(heading);
    section->card()->addRow(prompt);
    m_turns->addWidget(section);
}

} // namespace ui::studyedit
