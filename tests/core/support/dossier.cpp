#include "support/dossier.hpp"

namespace datchuan::tests {

Dossier::Dossier(const char* set, School start) : school(std::move(start))
{
    school.set = &ruleSet(set);
    is2026 = school.set->evidenceConvention == "MC";
    sheets = {SheetBuilder("Tổng hợp"), SheetBuilder("Phiếu"), SheetBuilder("Danh mục minh chứng"),
              SheetBuilder("Kế hoạch cải tiến")};
    SummaryLayout layout;
    layout.titleLines = {is2026 ? "Hà Nội, ngày 10 tháng 6 năm 2027" : "Hà Nội, ngày 15 tháng 5 năm 2019"};
    writeSummary(summary(), school, layout);
    writeForms();
    writeList();
    writePlan();
}

std::string Dossier::code(const std::string& criterion, int n) const
{
    return is2026 ? "MC." + criterion + ".0" + std::to_string(n)
                  : "[H" + criterion.substr(0, 1) + "-" + criterion + "-0" + std::to_string(n) + "]";
}

std::string Dossier::cited(const std::string& criterion, int n) const
{
    return is2026 ? "(" + code(criterion, n) + ")" : code(criterion, n);
}

std::vector<std::string> Dossier::found(const std::string& code) const
{
    std::vector<std::string> some;
    for (const std::string& one : found())
        if (one.starts_with(code))
            some.push_back(one);
    return some;
}

check::Finding Dossier::first(const std::string& code) const
{
    for (const check::Finding& finding : checked(sheets).findings)
        if (finding.code == code)
            return finding;
    return {};
}

void Dossier::writeForms()
{
    int row = 0;
    for (const auto* criterion : school.set->allCriteria())
        is2026 ? writeForm2026(row, *criterion) : writeForm2018(row, *criterion);
}

void Dossier::writeForm2018(int& row, const ruleset::Criterion& criterion)
{
    SheetBuilder& sheet = forms();
    const std::string& code = criterion.code;
    sheet.put({row++, 0}, "PHIẾU ĐÁNH GIÁ TIÊU CHÍ");
    sheet.put({row++, 0}, "Tiêu chuẩn " + code.substr(0, 1));
    sheet.put({row++, 0}, "Tiêu chí " + code + ": " + criterion.title.vi);
    sheet.put({row++, 0}, "1. Mô tả hiện trạng");
    sheet.put({row++, 0}, "Mức 1:");
    descriptions[code] = {row, 0};
    sheet.put({row++, 0}, "a) Nhà trường thực hiện tốt nội dung " + code + " trong năm học " + this->code(code, 1)
                              + "; " + this->code(code, 2) + ".");
    sheet.put({row++, 0}, "2. Điểm mạnh");
    sheet.put({row++, 0}, "Tập thể đoàn kết.");
    sheet.put({row++, 0}, "3. Điểm yếu");
    sheet.put({row++, 0}, "Còn 2 nội dung chưa cập nhật lên trang web.");
    sheet.put({row++, 0}, "4. Kế hoạch cải tiến chất lượng");
    sheet.put({row++, 0}, "Tổ văn phòng cập nhật 2 nội dung trước ngày 30/9/2019.");
    const SheetBuilder source = [&] {
        SheetBuilder form;
        writeForm(form, school, criterion, 0);
        return form;
    }();
    for (int line = 4; line < 11; ++line, ++row) // "5. Tự đánh giá", the table and the result
        for (int column = 0; column < 6; ++column)
            if (const std::string text = source.get({line, column}); !text.empty())
                sheet.put({row, column}, text);
    row += 2;
}

void Dossier::writeForm2026(int& row, const ruleset::Criterion& criterion)
{
    SheetBuilder& sheet = forms();
    const std::string& code = criterion.code;
    sheet.put({row++, 0}, "Tiêu chí " + code + ": " + criterion.title.vi);
    sheet.row(row++, 0,
              {"Mức", "Hiện trạng, kết quả đạt được của tiêu chí đến thời điểm đánh giá (kèm theo mã minh chứng)",
               "Đánh giá (Đạt/Không đạt)"});
    for (const auto& level : criterion.levels)
    {
        const char claim = school.claim(code, level.level, level.indicators.front().letter);
        const bool first = level.level == 1;
        if (first)
            descriptions[code] = {row, 1};
        sheet.row(row++, 0,
                  {"Mức " + std::to_string(level.level),
                   "Nhà trường thực hiện nội dung " + code + " ở mức này " + cited(code, first ? 1 : 2) + ".",
                   claim == 'y'   ? "Đạt"
                   : claim == 'n' ? "Không đạt"
                                  : ""});
    }
    sheet.put({row++, 0}, "Tự đánh giá: Tiêu chí đạt Mức " + std::to_string(school.level(criterion)));
    ++row;
}

void Dossier::writeList()
{
    SheetBuilder& sheet = list();
    int row = 0;
    sheet.put({row++, 0}, "DANH MỤC MINH CHỨNG");
    if (is2026)
        sheet.row(
            row++, 0,
            {"TT", "Mã minh chứng", "Tên minh chứng", "Định dạng, vị trí lưu trữ hoặc đường dẫn điện tử", "Ghi chú"});
    else
        sheet.row(row++, 0,
                  {"Tiêu chí", "Số TT", "Mã minh chứng", "Tên minh chứng",
                   "Số, ngày ban hành, hoặc thời điểm khảo sát, điều tra, phỏng vấn, quan sát",
                   "Nơi ban hành hoặc nhóm, cá nhân thực hiện", "Ghi chú"});
    codeColumn = is2026 ? 1 : 2;
    nameColumn = codeColumn + 1;
    noteColumn = is2026 ? 4 : 6;
    int number = 0;
    for (const auto* criterion : school.set->allCriteria())
    {
        if (is2026)
            sheet.put({row++, 0}, "Tiêu chí " + criterion->code);
        for (int n = 1; n <= 2; ++n)
        {
            const std::string text = code(criterion->code, n);
            listRows[text] = row;
            ++number;
            const std::string name =
                (n == 1 ? "Kế hoạch thực hiện nội dung " : "Báo cáo kết quả nội dung ") + criterion->code;
            if (is2026)
                sheet.row(row++, 0, {"#=" + std::to_string(number), text, name, "PDF, tủ số 1", ""});
            else
                sheet.row(row++, 0,
                          {n == 1 ? "Tiêu chí " + criterion->code : "", "#=" + std::to_string(n), text, name,
                           "Số " + std::to_string(number) + "/KH-THKĐ ngày 5/9/2018", "Nhà trường", ""});
        }
    }
    lastRow = row - 1;
    sheet.row(row + 4, nameColumn, {"NGƯỜI LẬP", "", "HIỆU TRƯỞNG"});
}

void Dossier::writePlan()
{
    SheetBuilder& sheet = plan();
    int row = 0;
    if (!is2026)
    {
        sheet.row(
            row++, 0,
            {"Tiêu chí", "Nội dung cải tiến", "Biện pháp", "Người thực hiện", "Thời gian", "Kinh phí", "Ghi chú"});
        firstTask = row;
        sheet.row(
            row++, 0,
            {"Tiêu chí 1.1", "Bổ sung 2 nội dung", "Rà soát văn bản", "Tổ văn phòng", "30/9/2019", "5 triệu đồng"});
        sheet.row(row++, 0,
                  {"Tiêu chí 3.1", "Trồng 20 cây xanh", "Vận động cha mẹ học sinh", "Tổ văn phòng", "30/10/2019",
                   "10 triệu đồng"});
        return;
    }
    sheet.put({row++, 0}, "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG");
    sheet.put({row++, 0}, "Hà Nội, ngày 20 tháng 6 năm 2027");
    sheet.row(row++, 0,
              {"TT", "Tiêu chuẩn", "Tiêu chí liên quan (nếu có)", "Đánh giá hiện trạng", "Điểm hạn chế",
               "Nguyên nhân của hạn chế"});
    sheet.row(
        row++, 0,
        {"#=1", "1", "Tiêu chí 1.1", "Đã có kế hoạch", "Còn 2 nội dung chưa công khai", "Thiếu nhân sự phụ trách"});
    row += 5;
    sheet.row(row++, 0,
              {"TT (1)", "Nội dung cải tiến (2)", "Mục tiêu cải tiến (3)", "Hoạt động/giải pháp (4)",
               "Chỉ số đánh giá kết quả (5)", "Thời gian thực hiện (6)", "Đơn vị/cá nhân phụ trách (7)",
               "Nguồn lực bảo đảm (8)", "Thông tin, dữ liệu hoặc minh chứng dự kiến (9)", "Mức độ thực hiện (10)"});
    firstTask = row;
    sheet.row(row++, 0,
              {"#=1", "Công khai đủ nội dung của tiêu chí 1.1", "Từ 8 lên 10 nội dung", "Cập nhật trang web",
               "10/10 nội dung", "30/11/2027", "Tổ văn phòng", "5 triệu đồng", "MC.1.1.05", "Đang thực hiện"});
    row += 5;
    sheet.row(row++, 0,
              {"Thời điểm", "Nội dung theo dõi", "Kết quả thực hiện", "Điều chỉnh (nếu có)", "Người đánh giá"});
    sheet.row(row++, 0, {"Cuối học kỳ I", "Số nội dung công khai", "9/10", "", "Hiệu trưởng"});
    sheet.row(row++, 0, {"Cuối năm học", "Số nội dung công khai", "10/10", "", "Hiệu trưởng"});
}

std::string at(const std::string& code, int sheet, grid::Cell cell)
{
    return code + " " + (sheet > 0 ? std::to_string(sheet + 1) + "!" : "") + grid::toA1(cell);
}

} // namespace datchuan::tests
