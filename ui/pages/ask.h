#pragma once

#include "store/store.h"

#include <QFutureWatcher>

/// Asking the store from the window: the answer comes back in the window's thread, or not at all when `context` is gone
/// by then. (QFuture::then(context, ...) of Qt 6.4 calls into a context that was destroyed meanwhile.)
namespace selaras::ui {

/// Calls `then` with the future's result in the thread of `context`.
template <class T, class Then> void whenReady(QFuture<T> future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then(watcher->result()); // a copy: whoever also holds the future may still wait for it
    });
    watcher->setFuture(std::move(future));
}

/// The same, and tells `told` (int) the future's progress value meanwhile, a few times a second.
template <class T, class Then, class Told> void whenReady(QFuture<T> future, QObject *context, Then then, Told told)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, context, std::move(told));
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(std::move(future));
}

/// `work` (Reader & -> Result<T>) on a reader, `then` (Result<T>) in the window.
template <class Work, class Then> void askStore(Store &store, QObject *context, Work work, Then then)
{
    whenReady(store.read(std::move(work)), context, std::move(then));
}
/// `work` (Transaction & -> Result<T>) on the writer, `then` (Result<T>) in the window, once the change is on the disk.
template <class Work, class Then> void tellStore(Store &store, QObject *context, Work work, Then then)
{
    whenReady(store.write(std::move(work)), context, std::move(then));
}

} // namespace selaras::ui
