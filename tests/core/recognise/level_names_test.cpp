#include "catch.hpp"

#include "recognise/level_name.hpp"
#include "support/checked.hpp"
#include "support/school.hpp"
#include "support/summary.hpp"

#include <algorithm>
#include <array>

/// Headings of levels that say more than the level, or that cannot be read: a lower level must never pass for the result.
namespace datchuan::tests {

namespace {

using Words = std::array<std::string, 3>;

enum class Band { OneRow, BelowResult, BelowMet };

/// A primary school at Mức 2 (`top` = 2) or 3, cumulative marks, below the headings of three levels.
SheetBuilder tableBelow(const Words& levels, Band band, int top = 2)
{
    SheetBuilder sheet("Tổng hợp");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    sheet.row(3, 0, {"TT", "Tiêu chí"});
    if (band == Band::BelowResult)
        sheet.put({3, 2}, "Kết quả");
    if (band == Band::BelowMet)
    {
        sheet.put({3, 2}, "Kết quả");
        sheet.row(4, 2, {"Không đạt", "Đạt"});
    }
    const int header = band == Band::OneRow ? 3 : band == Band::BelowResult ? 4 : 5;
    const int first = band == Band::BelowMet ? 3 : 2;
    sheet.row(header, first, {levels[0], levels[1], levels[2]});
    int row = header + 1;
    for (const auto* criterion : ruleSet("TH-2018").allCriteria())
    {
        sheet.row(row, 0, {"#=" + std::to_string(row - header), "Tiêu chí " + criterion->code});
        for (int level = 1; level <= top; ++level)
            if (criterion->hasLevel(level))
                sheet.put({row, first + level - 1}, "x");
        ++row;
    }
    return sheet;
}

constexpr std::array bands{Band::OneRow, Band::BelowResult, Band::BelowMet};

} // namespace

TEST_CASE("levels are read as sheets name them")
{
    const auto level = [](std::string_view folded) {
        const auto name = recognise::readLevelName(folded);
        return name ? name->level : 0;
    };
    CHECK(level("muc 2") == 2);
    CHECK(level("muc02") == 2);
    CHECK(level("m.3") == 3);
    CHECK(level("m 1") == 1);
    CHECK(level("muc ii") == 2);
    CHECK(level("muc hai") == 2);
    CHECK(level("cap do 4") == 4);
    CHECK(recognise::readLevelName("muc 1 (toi thieu)")->tail == "(toi thieu)");
    for (const char* other : {"muc 1.1", "muc 12", "muc 2/3", "muc 5", "muc dat", "mhai", "muc 20%", "mai", "muc iix"})
    {
        CAPTURE(other);
        CHECK(level(other) == 0);
    }
}

TEST_CASE("a heading may say more of its level")
{
    for (const Words& words : {Words{"Mức 1 (tối thiểu)", "Mức 2 (CQG MĐ1)", "Mức 3 (CQG MĐ2)"},
                               Words{"Mức 1: cơ bản", "Mức 2: khá", "Mức 3: nâng cao"},
                               Words{"Mức 1\n(Level 1)", "Mức 2\n(Level 2)", "Mức 3\n(Level 3)"},
                               Words{"Mức 1 (M1)", "Mức 2 (M2)", "Mức 3 (M3)"},
                               Words{"Mức 1", "Mức 2", "Mức 3 (nâng cao)"}, Words{"Mức một", "Mức hai", "Mức ba"},
                               Words{"TĐG mức 1", "TĐG mức 2", "TĐG mức 3"}, Words{"Mức 01", "Mức 02", "Mức 03"}})
        for (const Band band : bands)
            for (const int top : {2, 3})
            {
                CAPTURE(words[2], static_cast<int>(band), top);
                const auto result = checked({tableBelow(words, band, top)});
                REQUIRE(result.assessed.assessments.size() == 1);
                const auto& judgement = result.assessed.assessments.front().judgement;
                REQUIRE(judgement.has_value());
                CHECK(judgement->proven == top);
                CHECK(judgement->conclusive);
            }
}

TEST_CASE("below headings that are not read no level is concluded")
{
    for (const Words& words : {Words{"Bậc một sao", "Bậc hai sao", "Bậc ba sao"}, Words{"Mức 1", "Mức 2", "Mức 3 SL"},
                               Words{"Mức 1", "Mức 2 lần 2", "Mức 3"}, Words{"Mức 1 SL", "Mức 2", "Mức 3"},
                               Words{"Mức 1 năm 2020", "Mức 2 năm 2020", "Mức 3 năm 2020"}})
        for (const Band band : bands)
        {
            CAPTURE(words[2], static_cast<int>(band));
            for (const auto& assessment : checked({tableBelow(words, band, 3)}).assessed.assessments)
                CHECK(
                    (!assessment.judgement || !assessment.judgement->conclusive || assessment.judgement->proven == 3));
        }
}

TEST_CASE("headings may alternate between the parties")
{
    const auto table = [](bool below) {
        SheetBuilder sheet("Đối chiếu");
        sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
        sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
        sheet.put({3, 0}, "Tiêu chí");
        for (int level = 1; level <= 3; ++level)
        {
            const std::string name = "Mức " + std::to_string(level);
            if (below)
                sheet.put({3, 2 * level - 1}, name);
            sheet.row(below ? 4 : 3, 2 * level - 1, {below ? "TĐG" : "TĐG " + name, below ? "ĐGN" : "ĐGN " + name});
        }
        int row = 5;
        for (const auto* criterion : ruleSet("TH-2018").allCriteria())
            sheet.row(row++, 0,
                      {"Tiêu chí " + criterion->code, "x", "x", "x", "", criterion->hasLevel(3) ? "x" : "", ""});
        return checked({sheet}).assessed.assessments;
    };
    for (const bool below : {true, false})
    {
        CAPTURE(below);
        const auto assessments = table(below);
        REQUIRE(assessments.size() == 2);
        CHECK(assessments[0].party == recognise::Party::Self);
        CHECK(assessments[0].judgement.value().proven == 3);
        CHECK(assessments[1].party == recognise::Party::External);
        CHECK(assessments[1].judgement.value().proven == 1);
    }
}

TEST_CASE("a table of levels to be reached is no assessment")
{
    const Words words{"Mức 1", "Mức 2", "Mức 3"};
    SheetBuilder sheet = tableBelow(words, Band::OneRow);
    sheet.put({2, 0}, "BẢNG ĐĂNG KÝ MỨC PHẤN ĐẤU CÁC TIÊU CHÍ NĂM HỌC 2020-2021");
    CHECK(checked({sheet}).assessed.assessments.empty());
    sheet.put({2, 0}, "BẢNG TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ, MỨC PHẤN ĐẤU");
    CHECK(checked({sheet}).assessed.assessments.size() == 1);

    // beside the results
    sheet = tableBelow(words, Band::BelowResult);
    sheet.put({3, 5}, "Mức phấn đấu");
    sheet.row(4, 5, {"Mức 1", "Mức 2", "Mức 3"});
    for (int row = 5; row < 33; ++row)
        sheet.row(row, 5, {"x", "x", "x"});
    const auto assessments = checked({sheet}).assessed.assessments;
    REQUIRE(assessments.size() == 1);
    CHECK(assessments.front().judgement.value().proven == 2);
}

TEST_CASE("a mark merged over several levels is meant for all of them")
{
    SheetBuilder sheet = tableBelow({"Mức 1", "Mức 2", "Mức 3"}, Band::OneRow, 1);
    CHECK(checked({sheet}).assessed.assessments.front().judgement.value().proven == 1);
    for (int row = 4; row < 32; ++row)
        sheet.details.merged.push_back({{row, 2}, {row, 3}});
    CHECK(checked({sheet}).assessed.assessments.front().judgement.value().proven == 2);
}

TEST_CASE("single results are read with a stop, a zero or a verdict")
{
    for (const char* value : {"M.2", "M 2", "đạt mức 02", "Mức 2 - Đạt", "Mức 2: Đạt", "Mức 2 (Đạt)", "Đạt - Mức 2"})
    {
        CAPTURE(value);
        SheetBuilder sheet("Tổng hợp");
        sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
        sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
        sheet.row(3, 0, {"TT", "Tiêu chí số", "Mức đạt"});
        int row = 4;
        for (const auto* criterion : ruleSet("TH-2018").allCriteria())
            sheet.row(row++, 0, {"#=1", "Tiêu chí số " + criterion->code, value});
        const auto assessments = checked({sheet}).assessed.assessments;
        REQUIRE(assessments.size() == 1);
        CHECK(assessments.front().judgement.value().proven == 2);
        CHECK(assessments.front().judgement.value().conclusive);
    }
}

namespace {

SheetBuilder titledSheet()
{
    SheetBuilder sheet("Tổng hợp");
    sheet.put({0, 0}, "Trường Tiểu học Kim Đồng");
    sheet.put({1, 0}, "Ngày đánh giá: 20/5/2021");
    return sheet;
}

/// Rows of criteria from a row on; `cells` behind the label of each.
SheetBuilder rowsBelow(SheetBuilder sheet, int first, const std::vector<std::string>& cells,
                       const std::string& label = "Tiêu chí ")
{
    int row = first;
    for (const auto* criterion : ruleSet("TH-2018").allCriteria())
    {
        sheet.put({row, 0}, "#=" + std::to_string(row - first + 1));
        sheet.put({row, 1}, label + criterion->code);
        sheet.row(row++, 2, cells);
    }
    return sheet;
}

/// The level of the only assessment; -1 when there is not exactly one with a conclusive level.
int levelIn(const SheetBuilder& sheet)
{
    const auto assessments = checked({sheet}).assessed.assessments;
    if (assessments.size() != 1 || !assessments.front().judgement || !assessments.front().judgement->conclusive)
        return -1;
    return assessments.front().judgement->proven;
}

} // namespace

TEST_CASE("levels may be mere numbers below a word of results")
{
    SheetBuilder sheet = titledSheet();
    sheet.row(3, 0, {"TT", "Tiêu chí", "Mức đạt được"});
    sheet.row(4, 2, {"#=1", "#=2", "#=3"});
    CHECK(levelIn(rowsBelow(sheet, 5, {"x", "x", ""})) == 2);
    sheet = titledSheet();
    sheet.row(3, 0, {"TT", "Tiêu chí", "Kết quả"});
    sheet.row(4, 2, {"Không", "1", "2", "3"});
    CHECK(levelIn(rowsBelow(sheet, 5, {"", "x", "x", ""})) == 2);
    CHECK(levelIn(rowsBelow(sheet, 5, {"x", "", "", ""})) == 0);
    // the numbers of the columns
    sheet = titledSheet();
    sheet.row(3, 0, {"TT", "Tiêu chí", "Kết quả", "Ghi chú"});
    sheet.row(4, 0, {"#=1", "#=2", "#=3", "#=4"});
    CHECK(levelIn(rowsBelow(sheet, 5, {"Mức 2", ""})) == 2);
}

TEST_CASE("headers without known words are known by the levels below them")
{
    const auto table = [](const std::string& first, const std::string& second) {
        SheetBuilder sheet = titledSheet();
        sheet.row(3, 0, {"TT", "Tiêu chí", first, second});
        return levelIn(rowsBelow(sheet, 4, {"Mức 1", "Mức 2"}));
    };
    CHECK(table("Mức hiện tại", "Mục tiêu") == 1);
    CHECK(table("Nhóm công tác", "Hội đồng") == 2);
    CHECK(table("TĐG 2019", "TĐG 2020") == 2);
    CHECK(table("Cấp tiểu học", "Cấp THCS") == -1); // whose it is, is not said
    CHECK(table("Lần 1", "Lần 2") == -1);
    for (const char* aim : {"Mức cần đạt", "Mức yêu cầu", "Mức đề nghị", "Dự kiến"})
    {
        CAPTURE(aim);
        CHECK(table(aim, "") == -1);
    }
    SheetBuilder numbers = titledSheet();
    numbers.row(3, 0, {"TT", "Tiêu chí", "Số phiếu"});
    CHECK(levelIn(rowsBelow(numbers, 4, {"#=2"})) == -1);
}

TEST_CASE("all levels reached may be written down")
{
    const auto table = [](const char* value) {
        SheetBuilder sheet = titledSheet();
        sheet.row(3, 0, {"TT", "Tiêu chí", "Kết quả"});
        return levelIn(rowsBelow(sheet, 4, {value}));
    };
    for (const char* value : {"Đạt mức 1, mức 2", "Mức 1, 2", "Mức 1 và mức 2", "Mức 1; Mức 2"})
    {
        CAPTURE(value);
        CHECK(table(value) == 2);
    }
    CHECK(table("Mức 1, mức 3") == -1);
}

TEST_CASE("the level beside Đạt and Không đạt counts, a row each makes no forms")
{
    SheetBuilder sheet = titledSheet();
    sheet.row(3, 0, {"TT", "Tiêu chí", "Mức đạt được", "Đạt", "Không đạt"});
    CHECK(levelIn(rowsBelow(sheet, 4, {"Mức 2", "x", ""})) == 2);
}

TEST_CASE("items of Mức 4 may stand below the criteria")
{
    const auto table = [](const char* item) {
        SheetBuilder sheet = titledSheet();
        sheet.row(3, 0, {"TT", "Tiêu chí", "Không đạt", "Mức 1", "Mức 2", "Mức 3", "Mức 4"});
        int row = 4;
        for (const auto* criterion : ruleSet("TH-2018").allCriteria())
            sheet.row(row++, 1,
                      {"Tiêu chí " + criterion->code, "", "x", "x", criterion->hasLevel(3) ? "x" : "-----", ""});
        sheet.put({row++, 1}, "Điều 22");
        for (int number = 1; number <= 5; ++number)
            sheet.row(row++, 1,
                      {"Khoản " + std::to_string(number), number == 3 && item[0] == 0 ? "x" : "", "", "", "",
                       number == 3 ? item : "x"});
        return levelIn(sheet);
    };
    CHECK(table("x") == 4);
    CHECK(table("Đạt") == 4);
    CHECK(table("") == 3);
}

TEST_CASE("codes may have a brief word in front")
{
    for (const char* label : {"TC-", "TC_", "TC. ", "TC "})
    {
        CAPTURE(label);
        SheetBuilder sheet = titledSheet();
        sheet.row(3, 0, {"TT", "Mã tiêu chí", "Mức 1", "Mức 2", "Mức 3"});
        CHECK(levelIn(rowsBelow(sheet, 4, {"x", "x", ""}, label)) == 2);
    }
}

TEST_CASE("a word of results may have a remark")
{
    const auto table = [](const char* word) {
        SheetBuilder sheet = titledSheet();
        sheet.row(3, 0, {"TT", "Tiêu chí", word});
        return levelIn(rowsBelow(sheet, 4, {"#=2"}));
    };
    CHECK(table("Mức đánh giá (ghi 1, 2, 3)") == 2);
    CHECK(table("Kết quả đạt được (Mức)") == 2);
    for (const char* other : {"Kết quả (năm trước)", "Kết quả (2019)", "Mức đạt (phấn đấu)", "Kết quả (lần 1)"})
    {
        CAPTURE(other);
        CHECK(table(other) == -1);
    }
}

TEST_CASE("both parties are read, also where the words of one are not known")
{
    for (const auto& [self, external] :
         {std::pair{"Kết quả TĐG của trường", "Kết quả ĐGN"}, {"Trường tự ĐG", "Đoàn ĐGN"}, {"Mức TĐG", "Mức ĐGN"}})
    {
        CAPTURE(self);
        SheetBuilder sheet = titledSheet();
        sheet.row(3, 0, {"TT", "Tiêu chí", self, external});
        const auto assessments = checked({rowsBelow(sheet, 4, {"Mức 2", "Mức 1"})}).assessed.assessments;
        REQUIRE(assessments.size() == 2);
        CHECK(assessments[0].party == recognise::Party::Self);
        CHECK(assessments[0].judgement.value().proven == 2);
        CHECK(assessments[1].judgement.value().proven == 1);
    }
}

TEST_CASE("forms may have two columns of verdicts a level, or rows of levels below 'Nội dung'")
{
    const auto& set = ruleSet("TH-2018");
    SheetBuilder columns("Phiếu");
    SheetBuilder rows("Phiếu");
    for (SheetBuilder* sheet : {&columns, &rows})
    {
        sheet->put({0, 0}, "Trường Tiểu học Kim Đồng");
        sheet->put({1, 0}, "Ngày đánh giá: 20/5/2021");
    }
    int row = 3;
    int line = 3;
    for (const auto* criterion : set.allCriteria())
    {
        columns.put({row, 0}, "Tiêu chí " + criterion->code + ": " + criterion->title.vi);
        rows.put({line++, 0}, "Tiêu chí " + criterion->code + ": " + criterion->title.vi);
        rows.row(line++, 0, {"Mức", "Nội dung", "Kết quả"});
        for (const auto& level : criterion->levels)
        {
            const int column = 3 * (level.level - 1);
            columns.put({row + 1, column}, "Mức " + std::to_string(level.level));
            columns.row(row + 2, column, {"Chỉ báo", "Đạt", "Không đạt"});
            int at = row + 3;
            for (const auto& indicator : level.indicators)
                columns.row(at++, column, {indicator.letter, level.level < 3 ? "x" : "", level.level < 3 ? "" : "x"});
            rows.row(line++, 0,
                     {"Mức " + std::to_string(level.level), "Theo quy định", level.level < 3 ? "Đạt" : "Không đạt"});
        }
        columns.put({row + 7, 0}, "Kết quả: Đạt Mức 2");
        rows.put({line, 0}, "Kết quả: Đạt Mức 2");
        row += 9;
        line += 2;
    }
    CHECK(levelIn(columns) == 2);
    CHECK(levelIn(rows) == 2);
    const auto all = findings({columns});
    CHECK(std::ranges::none_of(all, [](const auto& each) { return each.starts_with("L"); }));
}

TEST_CASE("indicators of all criteria may stand in one grid, and below 'Nội dung'")
{
    const auto grid = [](const char* letters, bool isBlank) {
        SheetBuilder sheet = titledSheet();
        sheet.put({3, 0}, "Tiêu chí");
        for (int level = 1; level <= 3; ++level)
        {
            sheet.put({3, 2 * level - 1}, "Mức " + std::to_string(level));
            sheet.row(4, 2 * level - 1, {letters, "Đạt/Không đạt"});
        }
        int row = 5;
        for (const auto* criterion : ruleSet("TH-2018").allCriteria())
        {
            sheet.put({row, 0}, "Tiêu chí " + criterion->code);
            int next = row + 1;
            for (const auto& level : criterion->levels)
            {
                int line = row;
                for (const auto& indicator : level.indicators)
                    sheet.row(line++, 2 * level.level - 1,
                              {indicator.letter, isBlank           ? ""
                                                 : level.level < 3 ? "Đạt"
                                                                   : "Không đạt"});
                next = std::max(next, line);
            }
            row = next;
        }
        return sheet;
    };
    for (const char* letters : {"Chỉ báo", "Nội dung"})
    {
        CAPTURE(letters);
        CHECK(levelIn(grid(letters, false)) == 2);
        CHECK(levelIn(grid(letters, true)) == -1);
        const auto all = findings({grid(letters, false)});
        CHECK(std::ranges::none_of(all,
                                   [](const auto& each) { return each.starts_with("L") || each.starts_with("S05"); }));
    }
}

TEST_CASE("the level may stand below 'Đạt', beside 'Không đạt'; last year's results do not count")
{
    SheetBuilder sheet = titledSheet();
    sheet.row(3, 0, {"TT", "Tiêu chí", "Không đạt", "Đạt (ghi mức)"});
    sheet = rowsBelow(sheet, 4, {"", "Mức 2"});
    CHECK(levelIn(sheet) == 2);
    sheet.row(10, 2, {"x", ""});
    CHECK(levelIn(sheet) == 0);
    SheetBuilder years = titledSheet();
    years.row(3, 0, {"TT", "Tiêu chí", "Kết quả năm trước", "Kết quả năm nay"});
    CHECK(levelIn(rowsBelow(years, 4, {"Mức 1", "Mức 2"})) == 2);
}

} // namespace datchuan::tests
