#include "base/require.h"

#include <cstdio>
#include <cstdlib>

namespace selaras {

void broken(const char *condition, const char *file, int line)
{
    std::fprintf(stderr, "selaras: broken invariant %s at %s:%d\n", condition, file, line);
    std::fflush(stderr);
    std::abort();
}

} // namespace selaras
