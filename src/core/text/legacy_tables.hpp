#pragma once

#include <array>

/// The tables of legacy.cpp.
namespace datchuan::text {

inline constexpr char32_t tcvn3First = 0xA1;

/// TCVN 5712:1993, VN3, from A1 on; 0 = not defined. The positions of VN2's capitals and combining tones are left
/// undefined: the ABC fonts (.VnTime …) do not draw them.
inline constexpr std::array<char32_t, 0x100 - tcvn3First> tcvn3Letters{
    // clang-format off
            U'Ă', U'Â', U'Ê', U'Ô', U'Ơ', U'Ư', U'Đ', U'ă', U'â', U'ê', U'ô', U'ơ', U'ư', U'đ', 0,    // A1
    0,      0,    0,    0,    0,    U'à', U'ả', U'ã', U'á', U'ạ', 0,    U'ằ', U'ẳ', U'ẵ', U'ắ', 0,    // B0
    0,      0,    0,    0,    0,    0,    U'ặ', U'ầ', U'ẩ', U'ẫ', U'ấ', U'ậ', U'è', 0,    U'ẻ', U'ẽ', // C0
    U'é',   U'ẹ', U'ề', U'ể', U'ễ', U'ế', U'ệ', U'ì', U'ỉ', 0,    0,    0,    U'ĩ', U'í', U'ị', U'ò', // D0
    0,      U'ỏ', U'õ', U'ó', U'ọ', U'ồ', U'ổ', U'ỗ', U'ố', U'ộ', U'ờ', U'ở', U'ỡ', U'ớ', U'ợ', U'ù', // E0
    0,      U'ủ', U'ũ', U'ú', U'ụ', U'ừ', U'ử', U'ữ', U'ứ', U'ự', U'ỳ', U'ỷ', U'ỹ', U'ý', U'ỵ', 0,    // F0
    // clang-format on
};

/// A base letter and the mark behind it. Small letters only: the capitals differ by 0x20 in both codes.
struct VniPair
{
    char32_t base;
    char32_t mark;
    char32_t letter;
};

inline constexpr auto vniPairs = std::to_array<VniPair>({
    // clang-format off
    // the tone alone; U'ô' is the code of ơ, U'ö' that of ư
    {U'a', U'ù', U'á'}, {U'a', U'ø', U'à'}, {U'a', U'û', U'ả'}, {U'a', U'õ', U'ã'}, {U'a', U'ï', U'ạ'},
    {U'e', U'ù', U'é'}, {U'e', U'ø', U'è'}, {U'e', U'û', U'ẻ'}, {U'e', U'õ', U'ẽ'}, {U'e', U'ï', U'ẹ'},
    {U'o', U'ù', U'ó'}, {U'o', U'ø', U'ò'}, {U'o', U'û', U'ỏ'}, {U'o', U'õ', U'õ'}, {U'o', U'ï', U'ọ'},
    {U'ô', U'ù', U'ớ'}, {U'ô', U'ø', U'ờ'}, {U'ô', U'û', U'ở'}, {U'ô', U'õ', U'ỡ'}, {U'ô', U'ï', U'ợ'},
    {U'u', U'ù', U'ú'}, {U'u', U'ø', U'ù'}, {U'u', U'û', U'ủ'}, {U'u', U'õ', U'ũ'}, {U'u', U'ï', U'ụ'},
    {U'ö', U'ù', U'ứ'}, {U'ö', U'ø', U'ừ'}, {U'ö', U'û', U'ử'}, {U'ö', U'õ', U'ữ'}, {U'ö', U'ï', U'ự'},
    {U'y', U'ù', U'ý'}, {U'y', U'ø', U'ỳ'}, {U'y', U'û', U'ỷ'}, {U'y', U'õ', U'ỹ'},
    // circumflex, with and without tone
    {U'a', U'â', U'â'}, {U'a', U'á', U'ấ'}, {U'a', U'à', U'ầ'},
    {U'a', U'å', U'ẩ'}, {U'a', U'ã', U'ẫ'}, {U'a', U'ä', U'ậ'},
    {U'e', U'â', U'ê'}, {U'e', U'á', U'ế'}, {U'e', U'à', U'ề'},
    {U'e', U'å', U'ể'}, {U'e', U'ã', U'ễ'}, {U'e', U'ä', U'ệ'},
    {U'o', U'â', U'ô'}, {U'o', U'á', U'ố'}, {U'o', U'à', U'ồ'},
    {U'o', U'å', U'ổ'}, {U'o', U'ã', U'ỗ'}, {U'o', U'ä', U'ộ'},
    // breve, with and without tone
    {U'a', U'ê', U'ă'}, {U'a', U'é', U'ắ'}, {U'a', U'è', U'ằ'},
    {U'a', U'ú', U'ẳ'}, {U'a', U'ü', U'ẵ'}, {U'a', U'ë', U'ặ'},
    // clang-format on
});

/// A letter that has one code in VNI.
struct VniSingle
{
    char32_t code;
    char32_t letter;
};

inline constexpr auto vniSingles = std::to_array<VniSingle>({
    {U'í', U'í'},
    {U'ì', U'ì'},
    {U'æ', U'ỉ'},
    {U'ó', U'ĩ'},
    {U'ò', U'ị'},
    {U'î', U'ỵ'},
    {U'ñ', U'đ'},
    {U'ô', U'ơ'},
    {U'ö', U'ư'},
});

} // namespace datchuan::text
