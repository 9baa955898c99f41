#pragma once
#include "app/extract/passage.h"

namespace app::extract {

/// Which reading stands after all that speak for an option were weighed against each other, in the order of the reply.
struct Weighed
{
    int best = -1;         ///< index of the reading; −1: none speaks for an option
    bool conflict = false; ///< another answer stands beside it, and none takes the other back
};
Weighed weigh(const Passage& passage);

} // namespace app::extract
