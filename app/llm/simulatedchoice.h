#pragma once
#include "app/svo/presentation.h"

namespace app::llm {

/// What an ideal respondent looks at.
enum class Motive {
    Other,    ///< the most for the other person
    Together, ///< the most for both together; among equals the most even split (75, 75 on item 5)
    Equal,    ///< the most even split; among equals the most for both together
    Own,      ///< the most for oneself; among equals the most for the other person (85, 85 on item 1)
    Ahead,    ///< the biggest lead over the other person
    None      ///< nothing in particular
};

/// The motive that an induced orientation asks for; None for "none" and for orientations of the user's own.
/// Prosocial is answered by joint gain, which lies in the middle of the prosocial target set.
Motive motiveOf(const QString& orientation);

/// The place (0 … 8) that serves a motive best, from the payoffs as shown. Compares the exact points of the line behind
/// the rounded options, so that rounding decides nothing; of options that are equal even then, the first shown.
/// Precondition: the motive is not None.
int bestPlace(Motive motive, const svo::Presentation& item);

} // namespace app::llm
