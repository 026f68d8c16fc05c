// How a test under the thread sanitizer starts another program. QProcess lets the child borrow our memory until it is
// that program (CLONE_VM), which the sanitizer's own clone() of Clang 16 does not survive. Here the child gets a copy,
// as with fork(); Qt hears through a pipe whether it went well.

#include <cstdarg>
#include <sched.h>

extern "C" {

int __clone(
    int (*run)(void *), void *stack, int flags, void *with, ...); // NOLINT(bugprone-reserved-identifier): glibc's

int clone(int (*run)(void *), void *stack, int flags, void *with, ...) noexcept
{
    va_list rest;
    va_start(rest, with);
    void *parent = va_arg(rest, void *);
    void *storage = va_arg(rest, void *);
    void *child = va_arg(rest, void *);
    va_end(rest);
    return __clone(run, stack, flags & ~CLONE_VM, with, parent, storage, child);
}
}
