#include "catch.hpp"
#include "support/document.hpp"

using namespace datchuan::test;

TEST_CASE("functions of rule sets answer in cells")
{
    Document document;
    CHECK(document.evaluate("=KD.TEN(\"TH-2018\";\"1.10\")") == "Đảm bảo an ninh trật tự, an toàn trường học");
    CHECK(document.evaluate("=KD.TEN(\"TH\";1.1;DATE(2019;5;15))")
          == document.evaluate("=KD.TEN(\"TH-2018\";\"Tiêu chí 1.1\")"));
    CHECK_THAT(document.evaluate("=KD.YEUCAU(\"TH-2018\";\"2.2\";2)"), Catch::Matchers::StartsWith("a) "));
    CHECK(document.evaluate("=KD.TONG(\"TH-2018\";3)") == "19");
    CHECK(document.evaluate("=KD.BO(\"TH\";DATE(2019;5;15))") == "TH-2018");
    CHECK(document.evaluate("=KD.BO(\"TH\";\"07/7/2026\")") == "PT-2026");
    CHECK(document.evaluate("=KD.PHIENBAN()").find("TRH-2024") != std::string::npos);
}

TEST_CASE("a figure is compared with its threshold in a cell")
{
    Document document;
    document.set("A1", 0.55);
    document.set("A2", "95,5 %");
    const std::string good = "\"teachers_professional_good_rate\"";
    CHECK(document.evaluate("=KD.NGUONG(\"TH;KK\";\"2.2\";2;\"b\";A1;DATE(2019;5;15);" + good + ")") == "1");
    CHECK(document.evaluate("=IF(KD.NGUONG(\"TH\";\"2.2\";2;\"b\";A1;DATE(2019;5;15);" + good + ");\"đạt\";\"chưa\")")
          == "chưa");
    CHECK(document.evaluate("=KD.NGUONG(\"TH-2018\";\"2.2\";1;\"c\";A2)") == "1");
    CHECK(document.evaluate("=KD.NGUONG(\"TH-2018\";\"22.2\";4;\"*\";100%)") == "1");
    CHECK_THAT(document.evaluate("=KD.NGUONG(\"TH-2018\";\"2.2\";2;\"b\";A1)"),
               Catch::Matchers::StartsWith("Cần ghi đại lượng: "));
    CHECK_THAT(document.evaluate("=KD.NGUONG(\"TH-2018\";\"2.2\";1;\"c\";95)"),
               Catch::Matchers::StartsWith("Tỉ lệ 95 lớn hơn 1"));
}

TEST_CASE("terms are serial numbers")
{
    Document document;
    for (const char* formula :
         {"=KD.HETHAN(DATE(2024;2;29))=DATE(2029;2;28)", "=KD.HANDANGKY(KD.HETHAN(DATE(2023;7;31)))=DATE(2028;2;29)",
          "=KD.NANGMUC(\"29/02/2028\")=DATE(2030;2;28)"})
    {
        INFO(formula);
        document.setFormula("A1", formula);
        CHECK(document.value("A1") == 1);
    }
}

TEST_CASE("values that cannot be read give Err:502")
{
    Document document;
    for (const char* formula :
         {"=KD.TEN(\"xyz\";\"1.1\")", "=KD.TEN(5;\"1.1\")", "=KD.TEN(\"TH-2018\";\"abc\")", "=KD.TEN(;\"1.1\")",
          "=KD.TEN(\"TH-2018\";B1:C9)", "=KD.TONG(\"TH\";1)", "=KD.TONG(\"TH-2018\";9)",
          "=KD.YEUCAU(\"TH-2018\";\"2.2\";\"cao\")", "=KD.NGUONG(\"TH-2018\";\"2.2\";1;\"c\";\"nhiều\")",
          "=KD.HETHAN(\"hôm qua\")", "=KD.HETHAN(Z99)", "=KD.HETHAN(-5)", "=KD.HANDANGKY(999999)",
          "=KD.BO(\"XX\";DATE(2019;5;15))"})
    {
        document.set("B2", "x");
        document.set("C3", "y");
        INFO(formula);
        document.setFormula("A1", formula);
        CHECK(document.error("A1") == badArgument);
    }
    document.setFormula("A1", "=KD.TONG(\"TH\";1;DATE(2025;5;15))");
    CHECK(document.error("A1") == notAvailable);
}
