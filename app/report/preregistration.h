#pragma once
#include "app/report/words.h"

namespace app::report {

/// SHA-256 (hex) of what a study fixes before its first request: the design and every planned trial with its seed and
/// orders. The same for every copy of a study, whatever has been run; empty before the plan is frozen.
QString planHash(const study::Study& study);

/// The text for a preregistration, in the order of the questions that AsPredicted and OSF ask: what is fixed comes from
/// the study, what only the authors know is marked "[…]". NotFound before the plan is frozen.
base::Result<QString> preregistrationText(const study::Study& study);

/// Where what happened differs from the frozen plan, a sentence each: trials not run or without an angle, requests that
/// were repeated, parameters that were not sent, servers that changed or renamed their model, corrections by hand.
/// Empty: nothing does.
QStringList deviations(const Facts& facts);

} // namespace app::report
