#pragma once
#include "app/extract/passage.h"

namespace app::extract {

/// What a reply says in which nothing speaks for an option outright: the only option left, named, recorded or taken for
/// given, or none and why. `offMenu`: it names amounts that no option has.
Extraction remainder(const Passage& passage, bool offMenu);

} // namespace app::extract
