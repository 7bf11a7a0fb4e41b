#include "text/normalise.hpp"

#include "text/code_points.hpp"

#include <cstdlib>
#include <memory>

#include <utf8proc.h>

namespace datchuan::text {

namespace {

/// True when the quick look of Unicode (NFC_Quick_Check = Yes, and no mark that could join what stands before it) already
/// tells: the letters of Vietnamese and of all Latin languages, and the signs of their print.
bool isPlainlyComposed(std::string_view utf8)
{
    while (!utf8.empty())
        if (const char32_t c = nextCodePoint(utf8);
            c >= 0x0300 && !(c >= 0x1E00 && c <= 0x1EFF) && !(c >= 0x2010 && c <= 0x2027))
            return false;
    return true;
}

} // namespace

std::string toNfc(std::string_view utf8)
{
    if (isPlainlyComposed(utf8))
        return std::string(utf8);
    utf8proc_uint8_t* raw = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                                     static_cast<utf8proc_ssize_t>(utf8.size()), &raw, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(raw, &std::free);
    if (length < 0)
        return std::string(utf8);
    return std::string(reinterpret_cast<const char*>(owned.get()), static_cast<std::size_t>(length));
}

bool isNfc(std::string_view utf8)
{
    return isAscii(utf8) || isPlainlyComposed(utf8) || toNfc(utf8) == utf8;
}

} // namespace datchuan::text
