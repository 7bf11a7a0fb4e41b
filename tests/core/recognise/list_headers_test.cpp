#include "catch.hpp"

#include "recognise/list_header.hpp"
#include "support/checked.hpp"
#include "support/summary.hpp"

#include <algorithm>

/// Lists whose headers say more or less than the forms do.
namespace datchuan::tests {

using recognise::Concept;
using recognise::TableKind;

namespace {

std::vector<TableKind> kindsIn(const SheetBuilder& sheet)
{
    std::vector<TableKind> kinds;
    for (const auto& table : checked({sheet}).assessed.tables)
        kinds.push_back(table.kind);
    return kinds;
}

/// How often a code is found.
std::ptrdiff_t countOf(const std::vector<SheetBuilder>& sheets, const char* code)
{
    const auto all = findings(sheets);
    return std::ranges::count_if(all, [&](const std::string& each) { return each.starts_with(code); });
}

SheetBuilder evidenceList(const std::string& school, const std::string& header, const std::vector<std::string>& codes)
{
    SheetBuilder sheet("Minh chứng");
    sheet.put({0, 0}, school);
    sheet.put({1, 3}, "Thanh Sơn, ngày 15 tháng 5 năm 2020");
    sheet.put({3, 0}, "DANH MỤC MINH CHỨNG");
    sheet.row(5, 0, {"TT", header, "Tên minh chứng", "Nơi ban hành", "Ghi chú"});
    int row = 6;
    for (const std::string& code : codes)
        sheet.row(row++, 0, {"#=" + std::to_string(row - 6), code, "Tài liệu số " + std::to_string(row), "Nhà trường"});
    return sheet;
}

} // namespace

TEST_CASE("headers of registers name the recognition or the wish beside what they hold")
{
    const auto is = [](std::string_view folded, Concept meaning) {
        const auto header = recognise::readListHeader(folded);
        return header && header->meaning == meaning;
    };
    CHECK(is("ngay ky cqg", Concept::SignedOn));
    CHECK(is("ngay ky bang", Concept::SignedOn));
    CHECK(is("ngay ky (qd)", Concept::SignedOn));
    CHECK(is("cqg: het han", Concept::ExpiresOn));
    CHECK(is("het han cqg", Concept::ExpiresOn));
    CHECK(is("cqg: muc do", Concept::Degree));
    CHECK(is("muc do de nghi", Concept::Degree));
    CHECK(is("muc do cqg du kien", Concept::Degree));
    CHECK(is("kdclgd: cap do", Concept::Grade));
    CHECK(is("ten truong (don vi)", Concept::SchoolName));
    CHECK(is("don vi truong", Concept::SchoolName));
    for (const char* other : {"muc do", "bang", "truong", "ket qua truong", "ngay dang ky", "noi dung de nghi",
                              "muc do hai long (1-5)", "cqg", ""})
    {
        CAPTURE(other);
        CHECK_FALSE(recognise::readListHeader(other));
    }
}

TEST_CASE("a register is one, however its headers name the recognition")
{
    for (const std::vector<std::string>& header :
         {std::vector<std::string>{"TT", "Đơn vị trường", "CQG: mức độ", "CQG: ngày ký", "CQG: hết hạn"},
          {"TT", "Tên trường (đơn vị)", "Mức độ CQG", "Ngày ký (QĐ)", "Hết hạn CQG"},
          {"TT", "Tên trường", "Mức độ", "Thời gian công nhận", "Hết hạn"}})
    {
        CAPTURE(header[3]);
        SheetBuilder sheet("Sổ");
        sheet.put({0, 0}, "SỔ THEO DÕI CÔNG NHẬN TRƯỜNG ĐẠT CHUẨN QUỐC GIA");
        sheet.row(2, 0, header);
        sheet.row(3, 0, {"#=1", "Trường TH A", "#=1", "10/4/2023", "10/4/2028"});
        sheet.row(4, 0, {"#=2", "Trường TH B", "#=1", "10/4/2022", "10/4/2028"});
        CHECK(kindsIn(sheet) == std::vector{TableKind::Register});
        CHECK(countOf({sheet}, "K01") == 1);
    }
}

TEST_CASE("a column of evidence codes is one, whatever sort of code its header names")
{
    for (const char* header : {"Mã hoá MC", "Mã số minh chứng", "Mã hộp", "Mã minh chứng (hộp)"})
    {
        CAPTURE(header);
        CHECK(kindsIn(evidenceList("Trường Tiểu học A", header, {"[H1-1.1-01]", "[H1-1.1-02]", "[H1-1.2-01]"}))
              == std::vector{TableKind::EvidenceList});
        CHECK(kindsIn(evidenceList("Trường Tiểu học A", header, {"TB-01", "TB-02", "TB-03"})).empty());
    }
}

TEST_CASE("a list of evidence alone is judged by the school and the date that its sheet states")
{
    const std::vector<std::string> codes{"[H1-1.1-01]", "[H1-1.2-01]", "[H5-5.5-01]"};
    CHECK(countOf({evidenceList("Trường Mầm non Sơn Vi", "Mã minh chứng", codes)}, "E03") == 1); // MN has no 5.5
    CHECK(countOf({evidenceList("Trường Tiểu học Sơn Vi", "Mã minh chứng", codes)}, "E03") == 0);
    SheetBuilder sheet = evidenceList("Trường Tiểu học Sơn Vi", "Mã minh chứng", codes);
    sheet.put({7, 4}, "Hết hạn 10/3/2019");
    CHECK(countOf({sheet}, "V08") == 1);
    sheet.put({7, 4}, "Hết hạn 10/3/2021");
    CHECK(countOf({sheet}, "V08") == 0);
    // the date of a document is not that of the assessment
    sheet.put({1, 3}, "");
    sheet.put({7, 4}, "Hết hạn 10/3/2019");
    sheet.put({8, 4}, "Thanh Sơn, ngày 15 tháng 5 năm 2020");
    CHECK(countOf({sheet}, "V08") == 0);
}

TEST_CASE("new or maintained is told by the entries")
{
    const auto plan = [](const char* first, const char* second) {
        SheetBuilder sheet("DS");
        sheet.put({0, 0}, "DANH SÁCH TRƯỜNG ĐỀ NGHỊ CÔNG NHẬN ĐẠT CHUẨN QUỐC GIA NĂM 2022");
        sheet.row(2, 0, {"TT", "Tên trường", "Huyện", "Cấp học", "Nội dung", "Mức TĐG", "Mức độ CQG", "Thời gian"});
        sheet.row(3, 0, {"#=1", "Trường TH Phú Lộc", "Phù Ninh", "TH", first, "Mức 2", "Mức độ 1", "Quý II"});
        sheet.row(4, 0, {"#=2", "Trường THCS Phú Lộc", "Phù Ninh", "THCS", second, "Mức 2", "Mức độ 2", "Quý II"});
        return sheet;
    };
    const SheetBuilder sheet = plan("Công nhận mới", "Duy trì");
    REQUIRE(kindsIn(sheet) == std::vector{TableKind::Plan});
    CHECK(checked({sheet}).assessed.tables.front().columns.at(Concept::NewOrMaintained) == 4);
    CHECK(countOf({sheet}, "R06") == 1); // the level stands below "Mức TĐG"
    const auto other = checked({plan("Xây nhà", "Duy trì")}).assessed.tables;
    CHECK((other.empty() || !other.front().columns.contains(Concept::NewOrMaintained)));
}

TEST_CASE("an improvement plan may have free headers below its official title")
{
    const auto plan = [](const char* title) {
        SheetBuilder sheet("KH");
        sheet.put({0, 0}, title);
        sheet.row(2, 0, {"Vấn đề ưu tiên", "Việc cần làm", "Thời hạn", "Phụ trách"});
        sheet.row(3, 0, {"Thư viện", "Mua sách", "Tháng 9/2021", "Thầy Nam"});
        return kindsIn(sheet);
    };
    CHECK(plan("KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2020-2021") == std::vector{TableKind::ImprovementPlan});
    CHECK(plan("KẾ HOẠCH THÁNG 9").empty());
}

TEST_CASE("work plans of other matters are no improvement plans")
{
    const auto plan = [](const char* title) {
        SheetBuilder sheet("KH");
        sheet.put({0, 0}, title);
        sheet.row(2, 0, {"TT", "Mục tiêu", "Giải pháp", "Thời gian", "Người thực hiện"});
        sheet.row(3, 0, {"#=1", "Duy trì sĩ số", "Tuyên truyền", "Cả năm", "BGH"});
        return kindsIn(sheet);
    };
    CHECK(plan("KẾ HOẠCH THỰC HIỆN NHIỆM VỤ NĂM HỌC").empty());
    CHECK(plan("KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG") == std::vector{TableKind::ImprovementPlan});
}

TEST_CASE("K06 is silent about a date that K05 tells to be impossible")
{
    const auto reg = [](const char* signedOn) {
        SheetBuilder sheet("Sổ");
        sheet.put({0, 0}, "SỔ THEO DÕI CÔNG NHẬN TRƯỜNG ĐẠT CHUẨN QUỐC GIA");
        sheet.put({1, 0}, "Phú Thọ, ngày 15 tháng 9 năm 2026");
        sheet.row(3, 0, {"TT", "Tên trường", "Mức độ", "Số quyết định", "Ngày ký", "Cơ quan cấp"});
        sheet.row(4, 0, {"#=1", "Trường TH A", "#=1", "12/QĐ-UBND", signedOn, "UBND tỉnh"});
        return sheet;
    };
    CHECK(countOf({reg("15/3/2032")}, "K05") == 1);
    CHECK(countOf({reg("15/3/2032")}, "K06") == 0);
    CHECK(countOf({reg("15/8/2026")}, "K06") == 1); // since 07/7/2026 the department recognises
}

} // namespace datchuan::tests
