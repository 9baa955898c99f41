#include "ui/studyedit/valuespanel.h"

#include "app/study/templates.h"
#include "ui/studyedit/factorfield.h"
#include "ui/studyedit/orientationdialog.h"
#include "ui/studyedit/payoffsdialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/marker.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wording.h"
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::studyedit {

using namespace Qt::StringLiterals;
using app::prompt::Goal;
using app::study::Design;
using app::study::Orientation;

namespace {

constexpr std::array allGoals{Goal::Self, Goal::None, Goal::Fixed};

/// The five built-in ones in their usual order, then the design's own.
QList<Orientation> orientationsToShow(const Design& design)
{
    QList<Orientation> all = app::study::orientationsAndNone();
    const QStringList builtIn = app::study::builtInOrientationIds();
    for (const Orientation& orientation : design.orientations)
        if (!builtIn.contains(orientation.id)) all << orientation;
    return all;
}

int indexOf(const Design& design, const QString& id)
{
    for (int i = 0; i < design.orientations.size(); ++i)
        if (design.orientations.at(i).id == id) return i;
    return -1;
}

} // namespace

ValuesPanel::ValuesPanel(QWidget* parent)
    : QWidget(parent)
    , m_orientations(new widgets::Section({}, this))
    , m_goals(new widgets::Section(tr("Goal"), this))
    , m_measure(new widgets::Section(tr("Measure"), this))
    , m_goalSentence(new QLineEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto* top = new QVBoxLayout;
    top->setSpacing(8);
    top->addWidget(widgets::textLabel(tr("Value orientations"), "heading", this));
    top->addWidget(m_orientations);
    layout->addLayout(top);
    layout->addWidget(m_goals);
    layout->addWidget(m_measure);
    layout->addStretch(1);
    addGoals();
    addMeasure();
}

void ValuesPanel::setDesign(const Design& design, bool readOnly)
{
    m_design = design;
    m_readOnly = readOnly;
    showOrientations();
    showGoals();
    m_measure->setEnabled(!readOnly);
    for (const auto& show : std::as_const(m_showFactors))
        show();
}

void ValuesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) showOrientations();
}

void ValuesPanel::showOrientations()
{
    const widgets::FocusKeeper focus(this);
    m_orientations->card()->clear();
    for (const Orientation& orientation : orientationsToShow(m_design)) {
        const int index = indexOf(m_design, orientation.id);
        auto* row = new widgets::CheckRow(widgets::orientationTitle(orientation.id, orientation.name), this);
        row->setIcon(widgets::orientationIcon(palette(), orientation.id));
        row->setChecked(index >= 0);
        row->setReadOnly(m_readOnly);
        const auto target = app::study::targetOf(orientation, m_design.payoffsInUse());
        row->setRightText(orientation.isNone() ? tr("baseline")
                          : target             ? tr("target %1").arg(widgets::targetTitle(target))
                                               : tr("no target"));
        connect(row, &widgets::CheckRow::toggled, this,
                [this, orientation](bool checked) { toggleOrientation(orientation, checked); });
        if (!orientation.name.isEmpty() && !m_readOnly) {
            auto* more = new QPushButton(row);
            more->setText(tr("Edit…"));
            more->setProperty("link", true);
            more->setAccessibleName(tr("Edit %1").arg(orientation.name));
            connect(more, &QPushButton::clicked, this, [this, index] { askForOrientation(index); });
            row->addRight(more);
        }
        m_orientations->card()->addRow(row);
    }
    if (m_readOnly) return;
    auto* add = new QPushButton(tr("Add your own value…"), this);
    add->setProperty("link", true);
    connect(add, &QPushButton::clicked, this, [this] { askForOrientation(-1); });
    m_orientations->card()->addRow(add);
}

void ValuesPanel::toggleOrientation(const Orientation& orientation, bool checked)
{
    Design design = m_design;
    const QString title = widgets::orientationTitle(orientation.id, orientation.name);
    if (!checked) {
        design.orientations.removeIf([&orientation](const Orientation& other) { return other.id == orientation.id; });
        emit edited(design, tr("remove %1").arg(title));
        return;
    }
    // Cells come in the order of the list, whatever the order of ticking.
    QList<Orientation> ordered;
    for (const Orientation& candidate : orientationsToShow(m_design))
        if (candidate.id == orientation.id || indexOf(m_design, candidate.id) >= 0)
            ordered << (candidate.id == orientation.id ? orientation
                                                       : m_design.orientations.at(indexOf(m_design, candidate.id)));
    design.orientations = ordered;
    emit edited(design, tr("add %1").arg(title));
}

void ValuesPanel::askForOrientation(int index)
{
    QStringList taken;
    for (const Orientation& orientation : std::as_const(m_design.orientations))
        taken << orientation.id;
    const auto existing = index >= 0 ? std::optional(m_design.orientations.at(index)) : std::nullopt;
    auto* dialog = new OrientationDialog(taken, existing, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, index] {
        Design design = m_design;
        const Orientation made = dialog->orientation();
        if (index < 0)
            design.orientations << made;
        else if (index < design.orientations.size())
            design.orientations[index] = made;
        emit edited(design, index < 0 ? tr("add %1").arg(made.name) : tr("edit %1").arg(made.name));
    });
    dialog->open();
}

void ValuesPanel::addGoals()
{
    for (const Goal goal : allGoals) {
        auto* row = new widgets::CheckRow(widgets::goalTitle(goal), this);
        if (goal == Goal::Self) row->setRemark(tr("(goal prompt)"));
        if (goal == Goal::None) row->setRemark(tr("(baseline)"));
        connect(row, &widgets::CheckRow::toggled, this, [this, goal](bool checked) { toggleGoal(goal, checked); });
        m_goals->card()->addRow(row);
        m_goalRows << row;
    }
    auto* sentence = new QWidget(this);
    auto* layout = new QVBoxLayout(sentence);
    layout->setContentsMargins(34, 4, 10, 8);
    m_goalSentence->setAccessibleName(tr("The fixed goal sentence"));
    m_goalSentence->setPlaceholderText(tr("the sentence of the prompt pack"));
    layout->addWidget(m_goalSentence);
    m_goals->card()->addRow(sentence);
    connect(m_goalSentence, &QLineEdit::editingFinished, this, [this] {
        const QString text = m_goalSentence->text().trimmed();
        if (text == m_design.goalSentence || m_readOnly) return;
        Design design = m_design;
        design.goalSentence = text;
        emit edited(design, tr("change the goal sentence"));
    });
}

void ValuesPanel::showGoals()
{
    for (std::size_t i = 0; i < allGoals.size(); ++i) {
        m_goalRows.at(static_cast<int>(i))->setChecked(m_design.goals.contains(allGoals[i]));
        m_goalRows.at(static_cast<int>(i))->setReadOnly(m_readOnly);
    }
    m_goalSentence->setText(m_design.goalSentence);
    m_goalSentence->setReadOnly(m_readOnly);
    m_goalSentence->parentWidget()->setVisible(m_design.goals.contains(Goal::Fixed));
}

void ValuesPanel::toggleGoal(Goal goal, bool checked)
{
    Design design = m_design;
    design.goals.clear();
    for (const Goal candidate : {Goal::Self, Goal::Fixed, Goal::None})
        if (candidate == goal ? checked : m_design.goals.contains(candidate)) design.goals << candidate;
    if (design.goals.isEmpty()) design.goals << Goal::None; // a cell has some goal condition
    emit edited(design, checked ? tr("add a goal condition") : tr("remove a goal condition"));
    showGoals();
}

template <class Value>
void ValuesPanel::addFactor(const QString& name, const QList<Value>& values, QString (*title)(Value),
                            QList<Value> Design::*list)
{
    QList<FactorField::Choice> choices;
    for (int i = 0; i < values.size(); ++i)
        choices.append({i, title(values.at(i))});
    auto* field = new FactorField(name, choices, true, this);
    m_measure->card()->addField(name, field);
    m_showFactors << [this, field, values, list] {
        QList<int> shown;
        for (int i = 0; i < values.size(); ++i)
            if ((m_design.*list).contains(values.at(i))) shown << i;
        field->setValues(shown);
    };
    connect(field, &FactorField::edited, this, [this, values, list, name](const QList<int>& chosen) {
        Design design = m_design;
        (design.*list).clear();
        for (const int i : chosen)
            design.*list << values.at(i);
        emit edited(design, tr("change “%1”").arg(name));
    });
}

void ValuesPanel::addMeasure()
{
    using namespace app;
    auto* items = new FactorField(
        tr("Items"), {{0, widgets::itemsTitle(study::Items::Primary)}, {1, widgets::itemsTitle(study::Items::All)}},
        false, this);
    m_measure->card()->addField(tr("Items"), items);
    m_showFactors << [this, items] { items->setValues({m_design.items == study::Items::All ? 1 : 0}); };
    connect(items, &FactorField::edited, this, [this](const QList<int>& chosen) {
        Design design = m_design;
        design.items = chosen.contains(1) ? study::Items::All : study::Items::Primary;
        emit edited(design, tr("change “%1”").arg(tr("Items")));
    });
    addPayoffs();
    addFactor<svo::ItemOrder>(tr("Order of items"), {svo::ItemOrder::A, svo::ItemOrder::B, svo::ItemOrder::Shuffled},
                              widgets::itemOrderTitle, &Design::itemOrders);
    addFactor<svo::OptionOrder>(tr("Order of options"),
                                {svo::OptionOrder::Printed, svo::OptionOrder::Mirrored, svo::OptionOrder::Shuffled},
                                widgets::optionOrderTitle, &Design::optionOrders);
    addFactor<svo::Labels>(tr("Labels of options"), {svo::Labels::Letters, svo::Labels::Numbers, svo::Labels::None},
                           widgets::labelsTitle, &Design::labels);
    addFactor<study::ConversationMode>(tr("Conversation"),
                                       {study::ConversationMode::Continuous, study::ConversationMode::Fresh},
                                       widgets::conversationTitle, &Design::conversations);
    addFactor<prompt::Induction>(
        tr("The value is given"),
        {prompt::Induction::Label, prompt::Induction::Definition, prompt::Induction::Behaviour},
        widgets::inductionTitle, &Design::inductions);
    addFactor<prompt::Placement>(tr("Where it is given"),
                                 {prompt::Placement::User, prompt::Placement::System, prompt::Placement::Both},
                                 widgets::placementTitle, &Design::placements);
    QList<QString> packs = prompt::builtInPackIds();
    addFactor<QString>(
        tr("Prompt pack"), packs,
        [](QString id) {
            const auto pack = prompt::builtInPack(id);
            return pack ? pack->title : id;
        },
        &Design::promptPacks);
}

void ValuesPanel::addPayoffs()
{
    auto* button = new QPushButton(this);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // as wide as the lists below
    m_measure->card()->addField(tr("Amounts"), button);
    connect(button, &QPushButton::clicked, this, &ValuesPanel::askForPayoffs);
    m_showFactors << [this, button] {
        button->setText(m_design.payoffs ? tr("The study's own…") : tr("As published…"));
        button->setAccessibleName(tr("Amounts: %1").arg(button->text()));
    };
}

void ValuesPanel::askForPayoffs()
{
    auto* dialog = new PayoffsDialog(m_design.payoffs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->payoffs() == m_design.payoffs) return;
        Design design = m_design;
        design.payoffs = dialog->payoffs();
        emit edited(design, tr("change “%1”").arg(tr("Amounts")));
    });
    dialog->open();
}

} // namespace ui::studyedit
