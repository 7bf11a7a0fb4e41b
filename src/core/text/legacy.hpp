#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Vietnamese from before Unicode. Such text reaches a spreadsheet as Latin-1 letters (its bytes read as CP1252); what
/// it means lies in the font. Sources: TCVN 5712:1993 (VN3, "ABC") and the VNI Windows layout; tests/core/text/data
/// says which independent tables the ones here are held against.
namespace datchuan::text {

enum class LegacyEncoding {
    Tcvn3, ///< TCVN3 (ABC): .VnTime, .VnArial …; one code point for each letter
    Vni    ///< VNI Windows: VNI-Times …; base letter and mark are two code points
};

/// "TCVN3", "ABC", "VNI", "VNI-WIN" in any case, also with blanks or other dashes; nothing for another name.
std::optional<LegacyEncoding> legacyEncodingNamed(std::string_view name);

/// The encoding that fonts of this name are made for: ".VnTime", ".VnTimeH" → TCVN3, "VNI-Times" → VNI.
std::optional<LegacyEncoding> legacyEncodingOfFont(std::string_view font);

/// True for the TCVN3 fonts that draw every letter as a capital (".VnTimeH"). Their text holds lower-case codes.
bool isCapitalFont(std::string_view font);

/// Legacy text as Unicode NFC. What the encoding does not define stays as it is; broken UTF-8 too.
///
/// TCVN3 has no accented capitals (beside Ă Â Đ Ê Ô Ơ Ư): in a font such as .VnTimeH "TR¦êNG" is drawn as "TRƯỜNG" but
/// reads "TRƯờNG", as the text alone cannot tell. With `capitals` the whole text becomes upper case: for those fonts.
std::string fromTcvn3(std::string_view utf8, bool capitals = false);

/// A capital with a small mark ("Aùo") reads like the capital mark ("AÙo").
std::string fromVni(std::string_view utf8);

std::string fromLegacy(std::string_view utf8, LegacyEncoding encoding);

} // namespace datchuan::text
