#include "catch.hpp"

#include "text/legacy.hpp"
#include "text/letters.hpp"
#include "text/signature.hpp"
#include "text/syllable.hpp"

#include "text/code_points.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace datchuan::tests {

namespace {

struct Letter
{
    std::string unicode;
    std::string legacy; ///< its bytes as CP1252 text
};

/// Tables of tests/core/text/data: where they come from stands in their first lines.
std::vector<Letter> oracle(const std::string& name)
{
    std::ifstream file(std::filesystem::path(DATCHUAN_TESTS_DIR) / "core" / "text" / "data" / name);
    REQUIRE(file);
    std::vector<Letter> letters;
    for (std::string line; std::getline(file, line);)
    {
        const auto tab = line.find('\t');
        if (line.starts_with('#') || tab == std::string::npos)
            continue;
        Letter letter{line.substr(0, tab), ""};
        std::istringstream codes(line.substr(tab + 1));
        for (unsigned code = 0; codes >> std::hex >> code;)
            text::appendCodePoint(letter.legacy, code);
        letters.push_back(std::move(letter));
    }
    return letters;
}

std::string capitalOf(std::string_view letter)
{
    std::string out;
    text::appendCodePoint(out, text::toUpper(text::nextCodePoint(letter)));
    return out;
}

} // namespace

TEST_CASE("VNI: all 134 accented letters read as the independent table says")
{
    const auto letters = oracle("vni_letters.tsv");
    CHECK(letters.size() == 134);
    for (const Letter& letter : letters)
    {
        INFO(letter.unicode);
        CHECK(text::fromVni(letter.legacy) == letter.unicode);
        CHECK(text::fromVni("t" + letter.legacy + "n") == "t" + letter.unicode + "n");
    }
}

TEST_CASE("TCVN3: all 67 small letters and seven capitals read as the independent table says")
{
    const auto letters = oracle("tcvn3_letters.tsv");
    CHECK(letters.size() == 74);
    for (const Letter& letter : letters)
    {
        INFO(letter.unicode);
        CHECK(text::fromTcvn3(letter.legacy) == letter.unicode);
        // the other capitals are the same codes in a font that draws capitals
        CHECK(text::fromTcvn3(letter.legacy, true) == capitalOf(letter.unicode));
    }
}

TEST_CASE("legacy words are converted")
{
    CHECK(text::fromTcvn3("Tr\u00ADêng") == "Trường");
    CHECK(text::fromTcvn3("§¹t") == "Đạt");
    CHECK(text::fromTcvn3("NguyÔn V¨n A, 12.5%") == "Nguyễn Văn A, 12.5%");
    CHECK(text::fromTcvn3("TR¦êNG") == "TRƯờNG"); // only the font .VnTimeH tells that ờ is drawn as Ờ
    CHECK(text::fromTcvn3("TR¦êNG TIÓU HäC", true) == "TRƯỜNG TIỂU HỌC");
    CHECK(text::fromVni("Ñaït") == "Đạt");
    CHECK(text::fromVni("Tröôøng") == "Trường");
    CHECK(text::fromVni("TRÖÔØNG TIEÅU HOÏC") == "TRƯỜNG TIỂU HỌC");
    CHECK(text::fromVni("Nguyeãn Vaên Aùnh") == "Nguyễn Văn Ánh");
    CHECK(text::fromVni("ghi chú \u20AC") == "ghi chú \u20AC"); // "uù" would be ú; a lone ú is no mark
    CHECK(text::fromTcvn3("a\xFFz\xC3") == "a\xFFz\xC3");
    CHECK(text::fromVni("a\xFFz\xC3") == "a\xFFz\xC3");
}

TEST_CASE("encodings are named in any case, fonts name theirs")
{
    using text::LegacyEncoding;
    for (const char* name : {"TCVN3", "tcvn3", "ABC", " abc ", "TCVN-3"})
        CHECK(text::legacyEncodingNamed(name) == LegacyEncoding::Tcvn3);
    for (const char* name : {"VNI", "vni", "VNI-WIN", "Vni Windows"})
        CHECK(text::legacyEncodingNamed(name) == LegacyEncoding::Vni);
    for (const char* name : {"", "Unicode", "VIQR", "VPS", "TCVN"})
        CHECK_FALSE(text::legacyEncodingNamed(name));
    CHECK(text::legacyEncodingOfFont(".VnTime") == LegacyEncoding::Tcvn3);
    CHECK(text::legacyEncodingOfFont("VNI-Times") == LegacyEncoding::Vni);
    CHECK_FALSE(text::legacyEncodingOfFont("Times New Roman"));
    CHECK(text::isCapitalFont(".VnTimeH"));
    CHECK_FALSE(text::isCapitalFont(".VnTime"));
}

TEST_CASE("Vietnamese syllables are told from other words")
{
    for (const char* word : {"trường", "TRƯỜNG", "Đạt", "nguyễn", "quý", "quốc", "gì", "giêng", "nghiêng", "yêu", "oai",
                             "ở", "khuỷu", "Tru\u031bo\u031b\u0300ng", "hoà", "hòa", "quyết", "xoong"})
    {
        INFO(word);
        CHECK(text::isSyllable(word));
    }
    for (const char* word :
         {"", "Tr­êng", "Ñaït", "bàt", "hàch", "strasse", "élève", "Müller", "1", "a1", "zá", "ááá", "tr"})
    {
        INFO(word);
        CHECK_FALSE(text::isSyllable(word));
    }
}

TEST_CASE("legacy text is recognised by its letters alone")
{
    using text::likelyLegacyEncoding;
    using text::LegacyEncoding;
    for (const char* tcvn3 : {"Tr\u00ADêng TiÓu häc", "§¹t", "NguyÔn ThÞ Hång", "Kh«ng ®¹t", "TR¦êNG TIÓU HäC", "Møc 1",
                              "KÕt qu¶", "Tiªu chuÈn, tiªu chÝ"})
    {
        INFO(tcvn3);
        CHECK(likelyLegacyEncoding(tcvn3) == LegacyEncoding::Tcvn3);
    }
    for (const char* vni :
         {"Ñaït", "Tröôøng Tieåu hoïc", "Khoâng ñaït", "Nguyeãn Thò Hoàng", "TRÖÔØNG", "Möùc 1", "Keát quaû"})
    {
        INFO(vni);
        CHECK(likelyLegacyEncoding(vni) == LegacyEncoding::Vni);
    }
    for (const char* clean : {"",
                              "Truong",
                              "Trường Tiểu học",
                              "Đạt",
                              "cá",
                              "là nhà toán",
                              "hoà",
                              "Ðạt",
                              "QÐ",
                              "LÐ",
                              "© 2024",
                              "10 m²",
                              "café",
                              "à",
                              "é",
                              "Müller",
                              "résumé",
                              "± 5",
                              "30°C",
                              "§ 5",
                              "«x»",
                              "Tie\u0302u chi\u0301",
                              "và có"})
    {
        INFO(clean);
        CHECK_FALSE(likelyLegacyEncoding(clean));
    }
}

} // namespace datchuan::tests
