#include "generate/words.hpp"

#include <utf8proc.h>

#include <cstdlib>

namespace datchuan::tests {

std::string upperCase(const std::string& text)
{
    std::string result;
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0)
    {
        utf8proc_int32_t c = 0;
        const auto used = utf8proc_iterate(at, left, &c);
        utf8proc_uint8_t encoded[4];
        const auto size = utf8proc_encode_char(utf8proc_toupper(c), encoded);
        result.append(reinterpret_cast<const char*>(encoded), static_cast<std::size_t>(size));
        at += used;
        left -= used;
    }
    return result;
}

std::string decomposed(const std::string& text)
{
    utf8proc_uint8_t* raw = utf8proc_NFD(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str()));
    std::string result(reinterpret_cast<const char*>(raw));
    std::free(raw);
    return result;
}

std::string asWritten(const Choices& choices, const std::string& header)
{
    const auto replaced = [&](const std::string& with) {
        std::string result = header;
        if (const auto blank = result.find(' '); blank != std::string::npos)
            result.replace(blank, 1, with);
        return result;
    };
    switch (choices["wording"])
    {
        case 1:
            return upperCase(header);
        case 2:
            return replaced("\n");
        case 3:
            return replaced("  ");
        case 4:
            return decomposed(header);
        case 5:
            return header + " ";
        default:
            return header;
    }
}

} // namespace datchuan::tests
