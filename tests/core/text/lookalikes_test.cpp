#include "catch.hpp"

#include "text/lookalikes.hpp"

namespace datchuan::tests {

using namespace text;

namespace {

using Repaired = std::optional<std::string>;

} // namespace

TEST_CASE("another letter in place of đ is corrected")
{
    CHECK(repairedD("Ðạt") == Repaired("Đạt"));
    CHECK(repairedD("Ɖạt") == Repaired("Đạt"));
    CHECK(repairedD("Không ðạt") == Repaired("Không đạt"));
    CHECK(repairedD("ɖạt, ÐẠT") == Repaired("đạt, ĐẠT"));
    CHECK(repairedD("Số 380/QÐ-SGDÐT") == Repaired("Số 380/QĐ-SGDĐT"));
    for (const char* clean : {"", "Đạt", "Không đạt", "QĐ-SGDĐT", "kÐm", "ThÓ chÊt kÐm", "Dat", "a\xFF"})
    {
        INFO(clean);
        CHECK_FALSE(repairedD(clean).has_value());
    }
}

TEST_CASE("Cyrillic letters inside Latin words are corrected")
{
    CHECK(repairedCyrillic("T\u0420H") == Repaired("TPH"));
    CHECK(repairedCyrillic("\u0421ông nhận") == Repaired("Công nhận"));
    CHECK(repairedCyrillic("M\u0421.1.1.01") == Repaired("MC.1.1.01"));
    CHECK(repairedCyrillic("Tr\u0443ờng \u0445a\xFF") == Repaired("Tryờng xa\xFF"));
    for (const char* clean : {"", "Công nhận", "Москва", "trường Москва", "aЖb", "\u041D1"})
    {
        INFO(clean);
        CHECK_FALSE(repairedCyrillic(clean).has_value());
    }
}

TEST_CASE("invisible characters and extra blanks go")
{
    CHECK(repairedBlanks("Đạt\u00A0") == Repaired("Đạt"));
    CHECK(repairedBlanks("Mức\u00A01") == Repaired("Mức 1"));
    CHECK(repairedBlanks("Mức\u200B 1") == Repaired("Mức 1"));
    CHECK(repairedBlanks("Tiêu  chí") == Repaired("Tiêu chí"));
    CHECK(repairedBlanks("\uFEFFTiêu chí ") == Repaired("Tiêu chí"));
    CHECK(repairedBlanks("một \n\n hai\r\nba") == Repaired("một\n\nhai\nba"));
    CHECK(repairedBlanks("một\nhai", LineBreaks::Join) == Repaired("một hai"));
    CHECK(repairedBlanks(" \u00A0 ") == Repaired(""));
    CHECK(repairedBlanks("Tr\u00ADường") == Repaired("Trường"));
    for (const char* clean : {"", "Đạt", "Tiêu chí 1.1", "một\nhai", "Tr\u00ADêng TiÓu häc", "a\xFFz"})
    {
        INFO(clean);
        CHECK_FALSE(repairedBlanks(clean).has_value());
    }
}

TEST_CASE("decomposed text is composed")
{
    CHECK(repairedNfd("\u0110a\u0323t") == Repaired("Đạt"));
    CHECK(repairedNfd("Tie\u0302u chi\u0301") == Repaired("Tiêu chí"));
    for (const char* clean : {"", "Đạt", "Tiêu chí", "abc", "a\xFFz"})
        CHECK_FALSE(repairedNfd(clean).has_value());
}

TEST_CASE("repairing twice is repairing once")
{
    for (const char* text : {"Ðạt\u00A0", "\u0421ông  nhận", "QÐ\u200B-SGDÐT"})
    {
        const std::string once = repairedBlanks(repairedD(text).value_or(text)).value_or(text);
        CHECK_FALSE(repairedBlanks(once).has_value());
        CHECK_FALSE(repairedD(once).has_value());
    }
}

} // namespace datchuan::tests
