#include "catch.hpp"
#include "support/document.hpp"

using namespace datchuan::test;

TEST_CASE("formulas keep their stored name through every file format")
{
    const std::string format = GENERATE("ods", "fods", "xlsx", "xls");
    CAPTURE(format);
    Document document;
    document.setFormula("A1", "=KD.PHIENBAN()");
    document.setFormula("A2", "=LEN(KD.PHIENBAN())");
    const double length = document.value("A2");

    Document again = document.reopened(format);
    CHECK(again.formula("A1") == "=VN.DATCHUAN.KD.PHIENBAN()");
    again.recalculate();
    CHECK(again.text("A1") == document.text("A1"));
    CHECK(again.value("A2") == length);
}

TEST_CASE("a workbook saved by an office without the extension heals when it is opened with it")
{
    const std::string format = GENERATE("ods", "xlsx");
    CAPTURE(format);
    Office plain{OfficeOptions{}};
    Document document;
    document.setFormula("A1", "=KD.PHIENBAN()");
    const Document foreign = document.reopened(format, plain);
    Document healed = foreign.reopened(format, office());
    healed.recalculate();
    CHECK(healed.error("A1") == 0);
    CHECK(healed.text("A1") == document.text("A1"));
}
