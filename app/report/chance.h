#pragma once
#include "app/study/design.h"
#include "app/svo/chance.h"
#include <memory>

namespace app::report {

/// Uniform random answers to the items of a design: the reference of rationality above chance, of the band of random
/// answering, and of the attainable angles. For the published payoffs worked out once; for others anew on each call
/// (some tens of milliseconds). Any thread.
std::shared_ptr<const svo::Distribution> chanceOf(const study::Design& design);

} // namespace app::report
