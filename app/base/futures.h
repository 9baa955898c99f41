#pragma once
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace app::base {

/// Calls `function` with the result on the context's thread, always through its event loop: also when the result is
/// there already, and not at all when the context is gone. Any thread. (QFuture::then(context, …) of Qt 6.4 calls at
/// once, inside the caller, when the result is there, and must not outlive its context.)
template <class T, class Function> void whenDone(QFuture<T> future, QObject* context, Function function)
{
    auto* watcher = new QFutureWatcher<T>;
    watcher->moveToThread(context->thread());
    QObject::connect(context, &QObject::destroyed, watcher, &QObject::deleteLater);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, future, function = std::move(function)]() mutable {
        watcher->deleteLater();
        if (future.resultCount() > 0) function(future.result());
    });
    watcher->setFuture(future);
}

} // namespace app::base
