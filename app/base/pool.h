#pragma once
#include <QtConcurrentRun>

namespace app::base {

/// Runs a pure function on values in the background pool. Take the result with `.then(context, …)`: it arrives on the
/// context's thread, and not at all when the context is gone.
template <class Function> auto inBackground(Function&& function)
{
    return QtConcurrent::run(std::forward<Function>(function));
}

} // namespace app::base
