#pragma once
#include "app/cli/context.h"
#include "app/run/calibration.h"

namespace app::cli {

/// `svo calibrate` with an instrument handed in: the tests put faults into it. Exit 1 unless it is sound.
int calibrate(const Context& context, const run::Instrument& instrument);

} // namespace app::cli
