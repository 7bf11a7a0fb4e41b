#include "catch.hpp"
#include "core/ruleset/sample.hpp"
#include "options/options_office.hpp"
#include "sidebar/sheet_window.hpp"

#include <sys/stat.h>

using namespace datchuan::test;
using Catch::Matchers::StartsWith;

namespace {

/// The loader's sample as a set that is chosen by its id alone, with another title of 1.1.
std::string ownSet(const std::string& title = "Kế hoạch riêng", const std::string& id = "SO-TEST-2030")
{
    std::string text(sample::good);
    const auto replace = [&text](std::string_view from, std::string_view to) {
        text.replace(text.find(from), from.size(), to);
    };
    replace("TH-TEST", id);
    replace(R"(["TH"])", "[]");
    replace("Kế hoạch", title);
    return text;
}

const std::string nameOf11 = "=KD.TEN(\"SO-TEST-2030\";\"1.1\")";
const std::string official = "=KD.TEN(\"TH-2018\";\"1.10\")";
const std::string officialTitle = "Đảm bảo an ninh trật tự, an toàn trường học";

int errorOf(Document& document, const std::string& formula)
{
    document.setFormula("Z1", formula);
    return document.error("Z1");
}

} // namespace

TEST_CASE("an own rule set in the folder of the options is known by its id")
{
    OptionsOffice own;
    own.write("so-test.json", ownSet());
    Document document(own.office());
    CHECK(errorOf(document, nameOf11) == badArgument); // loaded before the option is set
    own.setOption(own.folder().string());
    CHECK(document.evaluate(nameOf11) == "Kế hoạch riêng");
    CHECK(document.evaluate(official) == officialTitle);
    document.fill(
        "A1",
        {{"Tiêu chí", "Không đạt", "Mức 1", "Mức 2"}, {"Tiêu chí 1.1", "", "x", ""}, {"Tiêu chí 1.2", "", "x", ""}});
    CHECK(document.evaluate("=KD.MUC(A1:D3;\"SO-TEST-2030\";DATE(2003;5;15))") == "1");
    CHECK(document.evaluate("=KD.TONG(\"so-test-2030\";1)") == "2");

    own.setOption("");
    CHECK(errorOf(document, nameOf11) == badArgument);
    CHECK(document.evaluate(official) == officialTitle);
    own.setOption("file://" + own.office().profile().string() + "/B%E1%BB%99%20quy%20%C4%91%E1%BB%8Bnh%20ri%C3%AAng");
    CHECK(document.evaluate(nameOf11) == "Kế hoạch riêng");
}

TEST_CASE("files that cannot be used harm nothing and are told")
{
    OptionsOffice own;
    own.write("a-good.json", ownSet());
    own.write("b-broken.json", "{\"format\": ");
    own.write("c-taken.json", ownSet("Khác", "th-2018"));
    std::string overlapping = ownSet("Khác", "SO-OVERLAP");
    overlapping.replace(overlapping.find("\"schoolTypes\": []"), 17, "\"schoolTypes\": [\"TH\"]");
    overlapping.replace(overlapping.find("2009-12-31"), 10, "2019-12-31");
    own.write("d-overlap.json", overlapping);
    own.write(".hidden.json", ownSet("Khác", "SO-HIDDEN"));
    own.write("note.txt", "not asked for");
    own.write("huge.json", std::string(5 * 1024 * 1024, ' '));
    std::filesystem::create_directory(own.folder() / "folder.json");
    std::filesystem::create_symlink("nowhere", own.folder() / "lost.json");
    REQUIRE(mkfifo((own.folder() / "pipe.json").c_str(), 0600) == 0);
    own.setOption(own.folder().string());

    Document document(own.office());
    CHECK(document.evaluate(nameOf11) == "Kế hoạch riêng");
    CHECK(document.evaluate(official) == officialTitle);
    CHECK(errorOf(document, "=KD.TEN(\"SO-OVERLAP\";\"1.1\")") == badArgument);
    CHECK(errorOf(document, "=KD.TEN(\"SO-HIDDEN\";\"1.1\")") == badArgument);
    CHECK(document.evaluate("=KD.BO(\"TH\";DATE(2019;5;15))") == "TH-2018");

    SheetWindow window(own.office(), DATCHUAN_TESTS_DIR "/office/sidebar/school.fods");
    window.openDeck();
    CHECK(window.text("Result", "headline") == "Đạt Mức 2");
    const std::string notice = window.text("Result", "notice");
    CHECK_THAT(notice, StartsWith("Không đọc được 8 tệp quy định:"));
    for (const char* name : {".hidden.json", "b-broken.json", "c-taken.json", "d-overlap.json", "folder.json",
                             "huge.json", "lost.json", "pipe.json"})
        CHECK_THAT(notice, containsText(name));
    CHECK_THAT(notice, !containsText("a-good") && !containsText("note.txt"));
}

TEST_CASE("a folder that is not there is a fault, and the official sets stay")
{
    OptionsOffice own;
    Document document(own.office());
    const std::string value = GENERATE("/nowhere/at/all", "relative", "/dev/null", "file://%00");
    CAPTURE(value);
    own.setOption(value);
    CHECK(document.evaluate(official) == officialTitle);
    const std::string status = own.page({"initialize"});
    CHECK_THAT(status, StartsWith("Không có bộ quy định riêng nào được dùng.\n"));
    CHECK_THAT(status, containsText("Tùy chọn"));
}

TEST_CASE("no more than 50 files of the folder are read")
{
    OptionsOffice own;
    for (int number = 10; number < 65; ++number)
        own.write(std::to_string(number) + ".json", ownSet("Kế hoạch", "SO-" + std::to_string(number)));
    own.setOption(own.folder().string());
    const std::string status = own.page({"initialize"});
    CHECK_THAT(status, StartsWith("Đang dùng 50 bộ quy định riêng.\n60.json: Chỉ đọc 50 tệp"));
}

TEST_CASE("OK on the options page saves the folder and reads the files again")
{
    OptionsOffice own;
    Document document(own.office());
    CHECK(own.page({"initialize"}).empty());

    own.write("so-test.json", ownSet());
    const std::string folder = own.folder().string();
    CHECK(own.page({"initialize", "ok"}, &folder) == "Đang dùng 1 bộ quy định riêng.");
    CHECK(own.option() == folder);
    CHECK(document.evaluate(nameOf11) == "Kế hoạch riêng");

    own.write("so-test.json", ownSet("Kế hoạch mới"));
    own.write("z-broken.json", "[]");
    CHECK(document.evaluate(nameOf11) == "Kế hoạch riêng"); // nobody has said that the files changed
    CHECK_THAT(own.page({"initialize", "ok"}), StartsWith("Đang dùng 1 bộ quy định riêng.\nz-broken.json"));
    CHECK(document.evaluate(nameOf11) == "Kế hoạch mới");

    own.remove("so-test.json");
    own.remove("z-broken.json");
    CHECK(own.page({"initialize", "ok"}) == "Không có bộ quy định riêng nào được dùng.");
    CHECK(errorOf(document, nameOf11) == badArgument);

    const std::string other = "/nowhere";
    own.page({"initialize", "back"}, &other); // back takes back what was typed
    CHECK(own.option() == folder);
}

TEST_CASE("the options page speaks both languages")
{
    OptionsOffice vietnamese("vi");
    CHECK(vietnamese.spokenName("folderLabel") == "Thư mục chứa các tệp JSON:");
    CHECK_THAT(vietnamese.spokenName("folder"), StartsWith("Thư mục chứa các tệp JSON"));
    CHECK(vietnamese.spokenName("browse") == "Chọn…");
    OptionsOffice english("en-US");
    CHECK(english.spokenName("folderLabel") == "Folder with the JSON files:");
    CHECK_THAT(english.spokenName("folder"), StartsWith("Folder with the JSON files"));
    CHECK(english.spokenName("browse") == "Browse…");
    english.write("so-test.json", ownSet());
    english.setOption(english.folder().string());
    CHECK(english.page({"initialize"}) == "1 own rule set is in use.");
}
