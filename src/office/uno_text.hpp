#pragma once

#include <rtl/string.hxx>
#include <rtl/ustring.hxx>

#include <string>
#include <string_view>

namespace datchuan::office {

/// The UNO string of UTF-8 text. Bytes that are not UTF-8 become replacement characters.
inline rtl::OUString toUno(std::string_view utf8)
{
    return {utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8};
}

/// The UTF-8 text of a UNO string.
inline std::string toUtf8(const rtl::OUString& text)
{
    const rtl::OString bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return {bytes.getStr(), static_cast<std::size_t>(bytes.getLength())};
}

} // namespace datchuan::office
