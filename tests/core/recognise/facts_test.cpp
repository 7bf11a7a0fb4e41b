#include "catch.hpp"

#include "recognise/facts.hpp"
#include "support/sheet_builder.hpp"

/// What a sheet says about the day of the assessment.
namespace datchuan::tests {

namespace {

recognise::Facts factsOf(const SheetBuilder& sheet)
{
    return recognise::findFacts(workbookOf({sheet}).sheets.front(), 0);
}

std::string dated(const char* line)
{
    SheetBuilder sheet("Trang");
    sheet.put({0, 0}, line);
    const auto facts = factsOf(sheet);
    return facts.datedLine ? calendar::toIso(facts.datedLine->value) : std::string();
}

std::string labelled(const char* value)
{
    SheetBuilder sheet("Trang");
    sheet.row(0, 0, {"Ngày đánh giá", value});
    const auto facts = factsOf(sheet);
    return facts.labelledDate ? calendar::toIso(facts.labelledDate->value) : std::string();
}

} // namespace

TEST_CASE("dated lines are read as clerks write them")
{
    CHECK(dated("Hà Nội, ngày 15 tháng 5 năm 2019") == "2019-05-15");
    CHECK(dated("Phú Thọ ngày 28 tháng 5 năm 2025") == "2025-05-28");
    CHECK(dated("Phú Thọ, ngày 28 tháng 5, năm 2025") == "2025-05-28");
    CHECK(dated("Phú Thọ, 28/5/2025") == "2025-05-28");
    CHECK(dated("Phú Thọ, tháng 5 năm 2025") == "2025-05-31");
}

TEST_CASE("days of other things are no dated lines")
{
    for (const char* line :
         {"Thành lập ngày 15 tháng 8 năm 1995", "Ký ngày 5/9/2020", "Theo Quyết định số 12, ngày 5/9/2020",
          "KẾ HOẠCH ngày 5/9/2020", "Kế hoạch, tháng 9 năm 2020", "Số học sinh, 5/2020", "Họp hội đồng, 5/9/2020"})
    {
        CAPTURE(line);
        CHECK(dated(line).empty());
    }
}

TEST_CASE("a labelled date may stand inside a line")
{
    const auto inside = [](const char* line) {
        SheetBuilder sheet("Trang");
        sheet.put({0, 0}, line);
        const auto facts = factsOf(sheet);
        return facts.labelledDate ? calendar::toIso(facts.labelledDate->value) : std::string();
    };
    for (const char* line :
         {"TRƯỜNG TIỂU HỌC ĐÀO XÁ - NGÀY ĐÁNH GIÁ: 20/9/2026", "(Ngày đánh giá: 20/9/2026)",
          "PHIẾU TỰ ĐÁNH GIÁ (Thời điểm đánh giá: ngày 20 tháng 9 năm 2026)", "Thời điểm TĐG: 20/9/2026",
          "* Ngày hoàn thành TĐG: 20/9/2026", "Ngày tự đánh giá 20/9/2026", "Năm học 2026-2027; ngày TĐG: 20/9/2026"})
    {
        CAPTURE(line);
        CHECK(inside(line) == "2026-09-20");
    }
    for (const char* line : {"Ngày TĐG", "Ngày đánh giá và người đánh giá", "Kế hoạch ngày đánh giá tiết dạy",
                             "Số ngày đánh giá: không rõ", "Chưa ghi ngày TĐG:"})
    {
        CAPTURE(line);
        CHECK(inside(line).empty());
    }
}

TEST_CASE("a labelled date may be a month or have a short year")
{
    CHECK(labelled("28/5/2025") == "2025-05-28");
    CHECK(labelled("28/05/25") == "2025-05-28");
    CHECK(labelled("Tháng 5/2025") == "2025-05-31");
    CHECK(labelled("tháng 9 năm 2026") == "2026-09-30");
    CHECK(labelled("Năm học 2025-2026").empty());
    CHECK(labelled("cuối năm").empty());
}

} // namespace datchuan::tests
