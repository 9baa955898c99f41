#pragma once
#include <QFuture>
#include <QObject>

namespace app::base {

/// Calls `function` with the result on the context's thread, always through its event loop: also when the result is
/// there already (QFuture::then would call at once, inside the caller), and not at all when the context is gone.
template <class T, class Function> void whenDone(QFuture<T> future, QObject* context, Function function)
{
    future.then(context, [context, function = std::move(function)](const T& result) {
        QMetaObject::invokeMethod(
            context, [function, result]() mutable { function(result); }, Qt::QueuedConnection);
    });
}

} // namespace app::base
