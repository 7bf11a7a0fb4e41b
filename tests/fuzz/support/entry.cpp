#include "fuzz/support/targets.hpp"

/// DATCHUAN_FUZZ_TARGET is the name of one target.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    datchuan::fuzz::DATCHUAN_FUZZ_TARGET({data, size});
    return 0;
}
