#include "catch.hpp"

#include "text/fold.hpp"
#include "text/normalise.hpp"
#include "text/similar.hpp"

namespace datchuan::tests {

TEST_CASE("folding keeps what two spellings share")
{
    CHECK(text::fold("\u0421ông nhận T\u0420H") == "cong nhan tph"); // Cyrillic С and Р
    CHECK(text::fold("\u0445 Москва") == "\u0445 москва");           // words of their own stay
    CHECK(text::fold("  TIÊU  CHUẨN,\n Tiêu chí ") == "tieu chuan, tieu chi");
    CHECK(text::fold("Đạt") == "dat");
    CHECK(text::fold("Ðạt") == "dat"); // U+00D0
    CHECK(text::fold("Mức\u00A01") == "muc 1");
    CHECK(text::fold("Mức\u200B 1") == "muc 1");
    CHECK(text::fold("1.1 – Tên") == "1.1 - ten");
    CHECK(text::fold("\u00A0\t") == "");
    CHECK(text::fold("×") == "×");
}

TEST_CASE("composed and decomposed text fold alike")
{
    const std::string decomposed = "Tie\u0302u chi\u0301 \u0110a\u0323t";
    CHECK(text::fold(decomposed) == text::fold("Tiêu chí Đạt"));
    CHECK(text::toNfc(decomposed) == "Tiêu chí Đạt");
    CHECK_FALSE(text::isNfc(decomposed));
    CHECK(text::isNfc("Tiêu chí Đạt"));
}

TEST_CASE("broken UTF-8 is survived")
{
    CHECK(text::fold("\xC3") == "\xEF\xBF\xBD");
    CHECK(text::toNfc("a\xFFz") == "a\xFFz");
}

TEST_CASE("edit distance counts slips of the pen up to its limit")
{
    CHECK(text::editDistance("tieu chi", "tieu chi", 2) == 0);
    CHECK(text::editDistance("tieu tri", "tieu chi", 2) == 2);
    CHECK(text::editDistance("tieu chi", "teiu chi", 2) == 1);
    CHECK(text::editDistance("ghi chu", "ket qua", 2) == 3);
}

} // namespace datchuan::tests
