#include "batch/batch_call.hpp"
#include "catch.hpp"
#include "draft/writer.hpp"
#include "support/document.hpp"
#include "support/rules.hpp"
#include "template/shipped.hpp"
#include "template/template.hpp"
#include "uno_text.hpp"

#include <boost/json/serialize.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/frame/XDocumentTemplates.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/ucb/XSimpleFileAccess.hpp>
#include <osl/file.hxx>
#include <rtl/uri.hxx>

#include <chrono>
#include <cstdlib>

// Templates as a real office makes, saves and reopens them.

using namespace datchuan;
using namespace datchuan::test;
namespace css = com::sun::star;

namespace {

Document templateIn(const ruleset::RuleSet& set, const std::string& type)
{
    Document document;
    const draft::Book book = templates::makeTemplate(set, type);
    test::office().onMainThread([&] {
        office::fillNewDocument({document.component(), css::uno::UNO_QUERY_THROW}, book);
    });
    return document;
}

struct Kind
{
    std::string id;
    std::string type;
};

const std::vector<Kind> kinds{{"MN-2018", "MN"},  {"TH-2018", "TH"},    {"TRH-2018", "THCS"}, {"TRH-2018", "THPT"},
                              {"MN-2026", "MN"},  {"PT-2026", "TH"},    {"PT-2026", "THCS"},  {"PT-2026", "THPT"},
                              {"PT-2026", "NCH"}, {"GDTX-2026", "GDTX"}};

std::string cellOf(const char* sheet, char column, int row)
{
    return std::string(sheet) + "." + column + std::to_string(row);
}

} // namespace

TEST_CASE("a template says that it is not assessed yet and nothing else, saved and reopened too")
{
    for (const Kind& kind : kinds)
    {
        const auto& set = tests::ruleSet(kind.id);
        Document document = templateIn(set, kind.type);
        INFO(kind.id << " " << kind.type);
        CHECK(document.text("Thông tin chung.B5") == templates::schoolTypeName(kind.type));
        CHECK(document.text("Thông tin chung.B12").starts_with("Chưa "));
        CHECK(document.value("Thông tin chung.B13") == 0);
        for (const char* format : {"ods", "xlsx"})
        {
            INFO(format);
            const auto entry = checkInOffice(document.save(format));
            CHECK(findingsIn(entry) == std::vector<std::string>{"L06 A6"});
            const auto& assessment = entry.at("assessments").as_array().at(0).as_object();
            CHECK(textIn(assessment, "ruleset") == kind.id);
            CHECK(entry.at("assessments").as_array().size() == 1);
            Document again = document.reopened(format);
            again.recalculate();
            CHECK(again.text("Thông tin chung.B12") == document.text("Thông tin chung.B12"));
        }
    }
}

TEST_CASE("results of a template follow the marks; years of its data tables follow the date")
{
    Document document = templateIn(tests::ruleSet("TH-2018"), "TH");
    const auto& set = tests::ruleSet("TH-2018");
    int row = 5; // of the first standard
    for (const auto& standard : set.standards)
    {
        ++row;
        for (const auto& criterion : standard.criteria)
        {
            CHECK(document.text(cellOf("Tổng hợp", 'A', row)) == "Tiêu chí " + criterion.code);
            document.set(cellOf("Tổng hợp", static_cast<char>('C' + criterion.topLevel()), row), std::string("x"));
            ++row;
        }
    }
    CHECK(document.text("Thông tin chung.B12") == "Đạt Mức 3");
    CHECK(document.text("Tổng hợp.C1") == "Đạt Mức 3");
    CHECK(document.text("Thông tin chung.B17") == "27/27");
    for (int item = 4; item <= 8; ++item)
        document.set(cellOf("Mức 4", 'D', item), std::string("x"));
    CHECK(document.text("Thông tin chung.B12") == "Đạt Mức 4");
    CHECK(document.value("Thông tin chung.B15") == 2);
    CHECK(document.text("Số liệu.B2") == "Năm học …");
    document.set("Thông tin chung.B6", calendar::toSerial(*calendar::make(2019, 5, 15)));
    document.set("Thông tin chung.B4", std::string("Trường Tiểu học Kim Đồng"));
    CHECK(document.text("Số liệu.B2") == "Năm học 2014-2015");
    CHECK(document.text("Số liệu.F2") == "Năm học 2018-2019");
    CHECK(document.text("Số liệu.F8").empty()); // no figure is not zero
    document.set("Số liệu.F3", 2.0);
    document.set("Số liệu.F5", 3.0);
    CHECK(document.value("Số liệu.F8") == 5);
    for (const char* format : {"ods", "xlsx"})
    {
        const auto entry = checkInOffice(document.save(format));
        CHECK(textIn(entry.at("assessments").as_array().at(0).as_object(), "conclusionVi") == "Đạt Mức 4");
        CHECK(textIn(entry.at("assessments").as_array().at(0).as_object(), "school") == "Trường Tiểu học Kim Đồng");
        INFO(boost::json::serialize(entry.at("findings")));
        CHECK(findingsIn(entry).empty());
    }
}

TEST_CASE("Biểu 1 (b) counts the marks of Biểu 1 (a), in either style, when a standard is assessed")
{
    Document document = templateIn(tests::ruleSet("PT-2026"), "THCS");
    const auto& first = tests::ruleSet("PT-2026").standards.front();
    const int last = 5 + static_cast<int>(first.criteria.size());
    for (int row = 6; row <= last; ++row)
    {
        CHECK(document.text("Biểu 1b.C5").empty());
        document.set(cellOf("Biểu 1a", 'E', row), std::string("×"));
    }
    document.set(cellOf("Biểu 1a", 'D', 6), std::string("×")); // every level reached, in one row
    document.set(cellOf("Biểu 1a", 'E', last), std::string());
    document.set(cellOf("Biểu 1a", 'C', last), std::string("x"));
    const double all = static_cast<double>(first.criteria.size());
    CHECK(document.value("Biểu 1b.C5") == 1);
    CHECK(document.value("Biểu 1b.E5") == 0);
    CHECK(document.value("Biểu 1b.G5") == all - 1);
    CHECK(document.value("Biểu 1b.H5") == Approx((all - 1) / all));
    const int sum = 5 + static_cast<int>(tests::ruleSet("PT-2026").standards.size());
    CHECK(document.value(cellOf("Biểu 1b", 'B', sum)) == 15);
    CHECK(document.text(cellOf("Biểu 1b", 'C', sum)).empty());
    CHECK(document.text("Thông tin chung.B12") == "Không đạt Mức 1"); // a mandatory criterion is not met
}

TEST_CASE("making a template takes less than a second")
{
    // over the remote bridge, every call of which costs; inside the office it is faster
    const auto start = std::chrono::steady_clock::now();
    const Document document = templateIn(tests::ruleSet("TRH-2018"), "NCH");
    const auto elapsed =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    WARN("a template in " << elapsed.count() << " ms");
    CHECK(elapsed < std::chrono::seconds(5));
}

// Files for people to look at: run "office_tests [templates]" with DATCHUAN_PICTURES=<folder>.
TEST_CASE("templates to look at", "[.][templates]")
{
    const char* folder = std::getenv("DATCHUAN_PICTURES");
    REQUIRE(folder != nullptr);
    for (const Kind& kind : kinds)
    {
        const Document document = templateIn(tests::ruleSet(kind.id), kind.type);
        std::filesystem::copy_file(document.save("ods"),
                                   std::filesystem::path(folder) / (kind.id + "-" + kind.type + ".ods"),
                                   std::filesystem::copy_options::overwrite_existing);
    }
}

TEST_CASE("File > New > Templates lists our templates, and a document made from one has live results")
{
    Office own(withExtension());
    const css::uno::Reference<css::frame::XDocumentTemplates> service(
        own.create("com.sun.star.frame.DocumentTemplates"), css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::ucb::XSimpleFileAccess> files(own.create("com.sun.star.ucb.SimpleFileAccess"),
                                                                 css::uno::UNO_QUERY_THROW);
    std::vector<std::string> titles;
    own.onMainThread([&] {
        service->update();
        for (const rtl::OUString& url : files->getFolderContents("vnd.sun.star.hier:/templates/vi/DatChuan", false))
            titles.push_back(office::toUtf8(
                rtl::Uri::decode(url.copy(url.lastIndexOf('/') + 1), rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8)));
    });
    const auto shipped = templates::shippedTemplates(tests::library());
    CHECK(titles.size() == shipped.size());
    using Catch::Matchers::VectorContains;
    for (const auto& one : shipped)
    {
        // "/" is no part of a name in a hierarchy
        std::string title = templates::templateTitle(*one.set, one.schoolType);
        CAPTURE(titles);
        CHECK_THAT(titles, VectorContains(title));
    }
    const css::uno::Reference<css::deployment::XPackageInformationProvider> packages =
        css::deployment::PackageInformationProvider::get(own.context());
    const rtl::OUString url = packages->getPackageLocation("vn.datchuan.calc") + "/templates/DatChuan/TH-2018.ots";
    rtl::OUString path;
    REQUIRE(osl::FileBase::getSystemPathFromFileURL(url, path) == osl::FileBase::E_None);
    Document document(office::toUtf8(path), own); // a template opens as a new document
    CHECK(css::uno::Reference<css::frame::XStorable>(document.component(), css::uno::UNO_QUERY_THROW)
              ->getLocation()
              .isEmpty());
    CHECK(document.text("Thông tin chung.B12") == "Chưa đánh giá");
    document.set("Tổng hợp.C6", std::string("x")); // 1.1 is not met
    CHECK(document.text("Thông tin chung.B12") == "Không đạt");
}
