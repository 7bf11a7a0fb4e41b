#include "catch.hpp"

#include "answer/encoding_answer.hpp"

namespace datchuan::tests {

using answer::Answer;
using answer::Argument;
using answer::normalisedText;

namespace {

Answer normalised(const char* text, const Argument& encoding = {})
{
    return normalisedText(std::string(text), encoding);
}

} // namespace

TEST_CASE("KD.CHUANHOA composes Unicode and converts only what is named")
{
    CHECK(normalised("\u0110a\u0323t") == Answer("Đạt"));
    CHECK(normalised("§¹t") == Answer("§¹t"));
    CHECK(normalised("§¹t", std::string("TCVN3")) == Answer("Đạt"));
    CHECK(normalised("§¹t", std::string("abc")) == Answer("Đạt"));
    CHECK(normalised("Ñaït", std::string("vni")) == Answer("Đạt"));
    CHECK(normalised("Ñaït", std::string("VNI-WIN")) == Answer("Đạt"));
    CHECK(normalised("Đạt rồi, cá", std::string("TCVN3")) == Answer("Đạt rồi, cá")); // Unicode already
    CHECK(normalised("Ñaït", std::string(" ")) == Answer("Ñaït"));
    CHECK(normalised("Ñaït", std::string("VIQR")) == Answer(answer::Unreadable{}));
    CHECK(normalised("Ñaït", 3.0) == Answer(answer::Unreadable{}));
    CHECK(normalisedText(2.5, {}) == Answer(2.5));
    CHECK(normalisedText({}, {}) == Answer(""));
    CHECK(normalisedText(answer::Several{}, {}) == Answer(answer::Unreadable{}));
}

} // namespace datchuan::tests
