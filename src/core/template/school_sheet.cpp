#include "template/sheets.hpp"
#include "template/template.hpp"

#include "check/interchange/stamp.hpp"

#include <algorithm>

/// The school, what the tables come to, and how to go about it.
namespace datchuan::templates {

namespace {

using draft::Look;

constexpr const char* sheetName = "Thông tin chung";
constexpr grid::Cell dateAt{5, 1};

void putFacts(draft::Block& block, const Plan& plan)
{
    const auto fact = [&](int row, const char* label, draft::Content content, Look look) {
        block.put({row, 0}, std::string(label), Look::Label);
        block.put({row, 1}, std::move(content), look);
    };
    fact(3, "Tên trường", {}, Look::Entry);
    fact(4, "Loại trường", schoolTypeName(plan.schoolType), Look::Entry);
    fact(dateAt.row, "Ngày đánh giá", {}, Look::EntryDate);
    fact(6, "Thuộc vùng khó khăn", {}, Look::Entry);
    fact(7, "Thuộc vùng đặc biệt khó khăn", {}, Look::Entry);
    if (plan.set.schoolTypes.size() > 1)
    {
        draft::DropDown types{{{4, 1}, {4, 1}}, {}, "Chọn loại trường trong danh sách.", ""};
        for (const std::string& type : plan.set.schoolTypes)
            types.entries.push_back(schoolTypeName(type));
        block.offer(std::move(types));
    }
    block.offer({{{6, 1}, {7, 1}}, {"Có"}, "Chọn Có, hoặc để trống.", ""});
    if (std::ranges::find(plan.set.schoolTypes, "THPT") != plan.set.schoolTypes.end())
    {
        fact(8, "Trường chuyên", {}, Look::Entry);
        block.offer({{{8, 1}, {8, 1}}, {"Có"}, "Chọn Có, hoặc để trống.", ""});
    }
}

int putResults(draft::Block& block, const Plan& plan, int row)
{
    block.put({row++, 0}, std::string("Kết quả tính từ bảng"), Look::Subtitle);
    const auto result = [&](const std::string& label, draft::Content content, Look look) {
        block.put({row, 0}, label, Look::ResultLabel);
        block.put({row++, 1}, std::move(content), look);
    };
    result("Kết luận hiện tại", aboutTables(plan, "KETLUAN"), Look::ResultStrong);
    result("Mức đã chắc chắn", aboutTables(plan, "MUC"), Look::Result);
    result("Mức còn có thể đạt", aboutTables(plan, "MUCCOTHE"), Look::Result);
    if (!plan.set.nationalStandard.empty())
        result("Mức độ chuẩn quốc gia tương ứng", aboutTables(plan, "CHUAN"), Look::Result);
    // a table that nobody has begun to fill in lacks everything
    draft::Formula lacking = aboutTables(plan, "CANTRO", ";");
    const std::string text = lacking.text.substr(1);
    lacking.text = "=IF(LEN(" + text + ")>200;LEFT(" + text + ";200)&\" …\";" + text + ")";
    result("Còn thiếu để lên mức tiếp theo", std::move(lacking), Look::Result);
    block.setRowHeight(row - 1, 26);
    for (int level = 1; level <= topCriterionLevel(plan.set); ++level)
    {
        const std::string number = std::to_string(level);
        draft::Formula count = aboutTables(plan, "DAT", number + ";");
        count.text += "&\"/\"&" + draft::kd("TONG") + "(" + draft::quoted(plan.set.id) + ";" + number + ")";
        result("Số tiêu chí đạt Mức " + number, std::move(count), Look::Result);
    }
    result("Cách tính", check::ruleSetStamp(plan.set), Look::Result);
    return row;
}

} // namespace

draft::Reference dateCell()
{
    return {sheetName, {dateAt, dateAt}};
}

draft::Sheet schoolSheet(const Plan& plan)
{
    draft::Sheet sheet;
    sheet.name = sheetName;
    draft::Block& block = sheet.block;
    block.putAcross({{0, 0}, {0, 1}}, "Bảng tự đánh giá: " + plan.set.name.vi, Look::Title);
    block.setRowHeight(0, 16);
    if (!plan.set.caution.vi.empty())
    {
        block.putAcross({{1, 0}, {1, 1}}, "Lưu ý: " + plan.set.caution.vi, Look::Note);
        block.setRowHeight(1, 12);
    }
    putFacts(block, plan);
    int row = putResults(block, plan, 10) + 1;
    const std::string criteria = "\"" + plan.criteria.sheet + "\"";
    const std::vector<std::string> advice{
        "1. Điền thông tin trường ở trên. Ngày đánh giá cho biết bộ quy định nào có hiệu lực và các năm học của bảng số "
        "liệu.",
        "2. Ở trang " + criteria + ", chọn " + plan.mark
            + " tại mức cao nhất mà tiêu chí đạt, hoặc tại mọi mức đã đạt; chọn ở cột Không đạt nếu chưa đạt Mức 1. Để "
              "trống là chưa đánh giá, không phải là không đạt.",
        "3. Kết quả ở trên tự tính lại trên máy có tiện ích ĐạtChuẩn."};
    for (const std::string& line : advice)
    {
        block.putAcross({{row, 0}, {row, 1}}, line, Look::Note);
        block.setRowHeight(row++, 10);
    }
    sheet.columnWidths = {{0, 68}, {1, 105}};
    return sheet;
}

} // namespace datchuan::templates
