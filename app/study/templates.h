#pragma once
#include "app/study/design.h"

namespace app::study {

/// The standard experiments, each a complete design in one step.
enum class Template {
    Baseline,   ///< every orientation and no induced value, without a goal stage
    GoalEffect, ///< the goal prompt against no goal stage
    TwoModels   ///< two respondents side by side
};
QString templateName(Template kind); ///< "baseline", "goal-effect", "two-models": the names of `svo new --template`
std::optional<Template> templateFromName(const QString& name);
QStringList templateNames();
/// What people read in menus, and the title of a new study.
QString templateTitle(Template kind);

/// The four standard orientations and none, in the order of every list.
QList<Orientation> orientationsAndNone();

/// The design of a standard experiment for these respondents; without any, for the two simulated ones of the demo
/// study. 30 trials per cell, seed 1.
Design templateDesign(Template kind, const QList<Participant>& participants = {});

/// The standard experiment that a design is, whoever answers and however often: its orientations, goals and other
/// factors are those of the template; two models also ask for two respondents. None for any other design and for the
/// demo study.
std::optional<Template> templateOf(const Design& design);

/// The built-in demo study (design §7): "Obeys the value" (fidelity 0.95) and "Random", the four orientations and
/// none, with and without a goal stage, 10 trials per cell, seed 1.
Design demoDesign();

/// The simulated respondents that screens offer for practice and calibration, with labels for people.
QList<Participant> simulatedParticipants();

} // namespace app::study
