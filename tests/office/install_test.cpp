#include "catch.hpp"
#include "support/document.hpp"

using namespace datchuan::test;

TEST_CASE("KD functions are unknown before the extension is installed and work after it")
{
    SECTION("before")
    {
        Office plain{OfficeOptions{}};
        Document document(plain);
        document.setFormula("A1", "=KD.PHIENBAN()");
        CHECK(document.error("A1") == unknownName);
        CHECK(document.text("A1") == "#NAME?");
    }
    SECTION("after")
    {
        Document document;
        document.setFormula("A1", "=KD.PHIENBAN()");
        CHECK(document.error("A1") == 0);
        CHECK_THAT(document.text("A1"), Catch::Matchers::StartsWith("ĐạtChuẩn " DATCHUAN_VERSION));
    }
}

TEST_CASE("an extension that is no extension is refused with the installer's words")
{
    OfficeOptions options;
    options.extension = DATCHUAN_TESTS_DIR "/main.cpp";
    CHECK_THROWS_WITH(Office{options}, Catch::Matchers::StartsWith("unopkg cannot install "));
}
