#include "batch/batch_call.hpp"
#include "catch.hpp"
#include "support/document.hpp"

#include <filesystem>

using namespace datchuan::test;
namespace fs = std::filesystem;
using Catch::Matchers::Contains;

TEST_CASE("datchuan-check reads a folder in all four formats, in order, with the same result and the same bytes twice")
{
    const Folder folder;
    const fs::path source = sample("phieu-thcs-tran-phu.xlsx");
    Document document(source);
    fs::copy(source, folder.path() / "d.xlsx");
    fs::copy(document.save("ods"), folder.path() / "B.ODS");
    fs::create_directory(folder.path() / "c");
    fs::copy(document.save("fods"), folder.path() / "c" / "x.fods");
    fs::copy(document.save("xls"), folder.path() / "a.xls");
    for (const char* hidden : {"~$d.xlsx", ".~lock.d.xlsx#", ".hidden.xlsx", ".hidden/e.xlsx", "notes.txt"})
        folder.write(hidden, "x");

    const std::vector<std::string> arguments{"--json", "hồ sơ"};
    fs::rename(folder.path(), folder.path().string() + "-x");
    fs::create_directory(folder.path());
    fs::rename(folder.path().string() + "-x", folder.path() / "hồ sơ");
    const Run run = runCheck(arguments, folder.path().string());
    CHECK(run.status == 1); // L01: Mức 3 ticked over an unmet Mức 2
    const auto files = filesOf(run);
    REQUIRE(files.size() == 4);
    CHECK(textIn(files[0], "path") == "hồ sơ/B.ODS");
    CHECK(textIn(files[1], "path") == "hồ sơ/a.xls");
    CHECK(textIn(files[2], "path") == "hồ sơ/c/x.fods");
    CHECK(textIn(files[3], "path") == "hồ sơ/d.xlsx");
    for (const auto& file : files)
    {
        CHECK(textIn(file, "status") == "checked");
        CHECK(file.at("tables") == files[0].at("tables"));
        CHECK(file.at("assessments") == files[0].at("assessments"));
        CHECK(file.at("findings") == files[0].at("findings"));
    }
    CHECK_THAT(run.progress, Contains("[4/4] hồ sơ/d.xlsx"));
    CHECK(runCheck(arguments, folder.path().string()).output == run.output);
}

TEST_CASE("datchuan-check tells a clean file, one with errors and one that cannot be read by its exit status")
{
    const std::string clean = sample("tieu-hoc-kim-dong.ods").string();
    const std::string faulty = sample("tieu-hoc-co-loi.ods").string();
    CHECK(runCheck({"--json", clean}).status == 0);
    CHECK(runCheck({"--json", clean, faulty}).status == 1);

    const Folder folder;
    folder.write("-x.xlsx", "");
    const Run run = runCheck({"--json", "--", faulty, "missing.ods", "-x.xlsx", clean}, folder.path().string());
    CHECK(run.status == 2);
    const auto files = filesOf(run);
    REQUIRE(files.size() == 4);
    CHECK(textIn(files[0], "status") == "checked");
    CHECK(textIn(files[1], "status") == "unreadable");
    CHECK_THAT(textIn(files[1], "error"), Contains("Không có tệp này"));
    CHECK(textIn(files[2], "path") == "-x.xlsx");
    CHECK_THAT(textIn(files[2], "error"), Contains("rỗng"));
    CHECK(textIn(files[3], "status") == "checked");
}

TEST_CASE("datchuan-check refuses what it cannot understand, with status 2 and nothing on standard output")
{
    const std::string file = sample("tieu-hoc-kim-dong.ods").string();
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{},
                                                      {"--json"},
                                                      {"--jsn", file},
                                                      {"--json=1", file},
                                                      {"--date", "15/5/2019", file},
                                                      {"--date", "2019-02-30", file},
                                                      {"--date"},
                                                      {"--lang", "fr", file},
                                                      {"--ruleset", "TH-2017", file},
                                                      {"--ruleset=", file}})
    {
        const Run run = runCheck(arguments);
        INFO(run.progress);
        CHECK(run.status == 2);
        CHECK(run.output.empty());
        CHECK_THAT(run.progress, Contains("datchuan-check: ") && Contains("--ruleset"));
    }
    CHECK_THAT(runCheck({"--ruleset", "TH-2017", file}).progress, Contains("TH-2018"));
}

TEST_CASE("datchuan-check takes the rule set and the date from the command line")
{
    const std::string file = sample("tieu-hoc-kim-dong.ods").string();
    const auto byDate = filesOf(runCheck({"--json", "--date", "2025-05-15", file}));
    REQUIRE(byDate.at(0).at("assessments").as_array().size() == 1);
    CHECK(textIn(byDate[0].at("assessments").as_array()[0].as_object(), "ruleset") == "TH-2024");
    const auto bySet = filesOf(runCheck({"--json", "--ruleset=mn-2018", file}));
    REQUIRE(bySet.at(0).at("assessments").as_array().size() == 1);
    const auto& assessment = bySet[0].at("assessments").as_array()[0].as_object();
    CHECK(textIn(assessment, "ruleset") == "MN-2018");
    CHECK(assessment.at("provenLevel").is_null());
}

TEST_CASE("datchuan-check speaks to people in Vietnamese, or in English when asked")
{
    const std::string file = sample("tieu-hoc-kim-dong.ods").string();
    CHECK_THAT(runCheck({file}).output, Contains("Kết luận: Đạt Mức 2") && Contains("1 tệp, 0 không đọc được, 0 lỗi."));
    CHECK_THAT(runCheck({"--lang", "en", file}).output, Contains("Conclusion: Level 2"));
}

TEST_CASE("a file that hangs the office costs that file and not the others")
{
    const Folder folder;
    std::string sheet = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="S">)";
    for (int row = 0; row < 3000; ++row)
        sheet +=
            R"x(<table:table-row><table:table-cell table:formula="of:=SUMPRODUCT(([.B1:.B1000000]=RAND())*1)"/></table:table-row>)x";
    folder.write("a.fods", sheet + "</table:table></office:spreadsheet></office:body></office:document>");
    fs::copy(sample("tieu-hoc-kim-dong.ods"), folder.path() / "b.ods");
    const Run run = runCheck({"--json", "--timeout", "10", folder.path().string()});
    CHECK(run.status == 2);
    const auto files = filesOf(run);
    REQUIRE(files.size() == 2);
    CHECK_THAT(textIn(files[0], "error"), Contains("treo"));
    CHECK(textIn(files[1], "status") == "checked");
}
