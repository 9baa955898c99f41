#include "app/study/templates.h"

#include "app/base/names.h"
#include <QCoreApplication>

namespace app::study {

using namespace Qt::StringLiterals;
using Kind = chat::SimulatedModel::Kind;

namespace {

constexpr std::array templates = {base::Named<Template>{Template::Baseline, "baseline"},
                                  base::Named<Template>{Template::GoalEffect, "goal-effect"},
                                  base::Named<Template>{Template::TwoModels, "two-models"}};

QString tr(const char* text)
{
    return QCoreApplication::translate("app::study", text);
}

Participant simulated(const QString& label, Kind kind)
{
    chat::SimulatedModel model;
    model.kind = kind;
    return {label, model, {}};
}

/// Follows the induced value in 95 % of the items: enough to look like a good model, not like a perfect one.
Participant obeying()
{
    chat::SimulatedModel model;
    model.kind = Kind::Obeying;
    model.fidelity = 0.95;
    return {u"Obeys the value"_s, model, {}};
}

} // namespace

QString templateName(Template kind)
{
    return base::nameOf(templates, kind);
}

std::optional<Template> templateFromName(const QString& name)
{
    return base::valueOf(templates, name);
}

QStringList templateNames()
{
    return base::namesOf(templates);
}

QString templateTitle(Template kind)
{
    switch (kind) {
    case Template::Baseline: return tr("Baseline per orientation");
    case Template::GoalEffect: return tr("Goal prompt against baseline");
    case Template::TwoModels: return tr("Two models side by side");
    }
    return {};
}

QList<Orientation> orientationsAndNone()
{
    auto all = standardOrientations();
    all << Orientation{u"none"_s, {}, {}, {}};
    return all;
}

Design templateDesign(Template kind, const QList<Participant>& participants)
{
    Design design;
    design.title = templateTitle(kind);
    design.participants = participants.isEmpty() ? demoDesign().participants : participants;
    design.orientations = orientationsAndNone();
    switch (kind) {
    case Template::Baseline: design.goals = {prompt::Goal::None}; break;
    case Template::GoalEffect: design.goals = {prompt::Goal::Self, prompt::Goal::None}; break;
    case Template::TwoModels: design.goals = {prompt::Goal::Self}; break;
    }
    return design;
}

std::optional<Template> templateOf(const Design& design)
{
    if (design == demoDesign()) return std::nullopt;
    for (const auto& [kind, name] : templates) {
        Design same = templateDesign(kind, design.participants);
        same.title = design.title;
        same.seed = design.seed;
        same.trials = design.trials;
        same.pilot = design.pilot;
        if (same == design && (kind != Template::TwoModels || design.participants.size() == 2)) return kind;
    }
    return std::nullopt;
}

Design demoDesign()
{
    Design design;
    design.title = tr("Demo study");
    design.trials = 10;
    design.participants = {obeying(), simulated(u"Random"_s, Kind::Random)};
    design.orientations = orientationsAndNone();
    design.goals = {prompt::Goal::Self, prompt::Goal::None};
    return design;
}

QList<Participant> simulatedParticipants()
{
    return {obeying(),
            simulated(u"Random"_s, Kind::Random),
            simulated(u"Altruist"_s, Kind::Altruist),
            simulated(u"Joint-gain maximiser"_s, Kind::JointGain),
            simulated(u"Inequality averse"_s, Kind::InequalityAverse),
            simulated(u"Individualist"_s, Kind::Individualist),
            simulated(u"Competitor"_s, Kind::Competitor),
            simulated(u"Always the first letter"_s, Kind::Letter),
            simulated(u"Hedging"_s, Kind::Hedging),
            simulated(u"Refusing"_s, Kind::Refusing)};
}

} // namespace app::study
