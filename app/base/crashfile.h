#pragma once

namespace app::base {

/// Keeps the system from writing this program's memory, which holds keys, into a file when the program crashes. Call it
/// first in main(). Does nothing where there are no such files.
void forbidCrashFiles();

} // namespace app::base
