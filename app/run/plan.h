#pragma once
#include "app/study/study.h"

namespace app::run {

/// Fixes every trial of a study before the first request: its cell, number, seed and item and option orders. Pure: the
/// same design gives the same plan, on every computer.
///
/// Trial 1 of every cell comes before trial 2 of any, so that a run that stops early has balanced cells. Trial k of
/// every cell shows the same orders, so that conditions differ in nothing but themselves.
QList<study::PlannedTrial> plan(const study::Design& design);

/// Requests that one trial of this cell asks: the stages before the items, and the items.
int requestsPerTrial(const study::Design& design, const study::Cell& cell);

} // namespace app::run
