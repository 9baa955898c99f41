#pragma once
#include "app/base/rng.h"

namespace app::stats {

/// One draw from Binomial(n, p), 0 ≤ p ≤ 1, n ≥ 0, without approximation: inversion where n·p is small, else
/// transformed rejection (BTRS, Hörmann 1993).
int drawBinomial(int n, double p, base::Rng& rng);

} // namespace app::stats
