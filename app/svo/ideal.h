#pragma once
#include "app/svo/presentation.h"
#include "app/svo/score.h"
#include <optional>

namespace app::svo {

/// Respondents who follow one motive without error (Murphy, Ackermann & Handgraaf 2011). They mark the circle, define
/// the targets, and answer as simulated respondents.
enum class Ideal {
    Altruist,         ///< maximises the other's points
    JointGain,        ///< maximises the sum; indifferent on items 5, 8, 11 and 13, where it takes the middle (75, 75)
    InequalityAverse, ///< minimises the difference
    Individualist,    ///< maximises the own points; indifferent on item 1, where it takes (85, 85)
    Competitor        ///< maximises the own lead
};
inline constexpr std::array allIdeals = {Ideal::Altruist, Ideal::JointGain, Ideal::InequalityAverse,
                                         Ideal::Individualist, Ideal::Competitor};

QString idealName(Ideal ideal); ///< "altruist", "joint_gain", "inequality_averse", "individualist", "competitor"
std::optional<Ideal> idealFromName(const QString& name);

/// The ideal that an orientation of the circle asks for; joint gain for prosocial.
Ideal idealOf(Category category);

/// All options (1 … 9, ascending) that serve the motive equally best, never empty. Judged on the unrounded line: the
/// rounded amounts (88, 63) and (63, 88) of item 5 would else beat (75, 75), though every point of it sums to 150.
QList<int> bestOptions(Ideal ideal, const Item& item);

/// The option (1 … 9) the ideal takes. Among equally good ones: joint gain takes the middle one, the individualist and
/// the inequality averse the one with more for the other, altruist and competitor the one with more for themselves.
int idealOption(Ideal ideal, const Item& item);

/// The same as a place (0 … 8) of an item as shown.
int idealPlace(Ideal ideal, const Presentation& presentation);

/// The ideal's score on the primary items of a set; none when its mean lies on the centre.
std::optional<Score> idealScore(Ideal ideal, const Payoffs& payoffs = standardPayoffs());

} // namespace app::svo
