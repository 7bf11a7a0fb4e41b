#include "support/figures.hpp"

namespace datchuan::tests {

namespace {

/// "#=4" for each of the numbers.
std::vector<std::string> numbers(const std::vector<double>& values)
{
    std::vector<std::string> texts;
    for (const double value : values)
    {
        std::string text = std::to_string(value);
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
        texts.push_back("#=" + text);
    }
    return texts;
}

} // namespace

void FigureSheet::table(const std::string& title, int lastYear, int years, const std::vector<FigureLine>& lines)
{
    sheet.put({next++, 0}, title);
    headers.push_back(next);
    sheet.put({next, 0}, "Số liệu");
    for (int k = 0; k < years; ++k)
    {
        const int year = lastYear - years + 1 + k;
        sheet.put({next, k + 1}, "Năm học " + std::to_string(year) + "-" + std::to_string(year + 1));
    }
    ++next;
    for (const auto& [label, cells] : lines)
    {
        rows.emplace_back(label, next);
        sheet.put({next, 0}, label);
        sheet.row(next++, 1, cells);
    }
    ++next;
}

void FigureSheet::staff(const std::vector<FigureLine>& lines)
{
    sheet.put({next++, 0}, "3. Cán bộ quản lý, giáo viên, nhân viên");
    sheet.put({next++, 0}, "a) Số liệu tại thời điểm tự đánh giá");
    sheet.row(next++, 0, {"", "Tổng số", "Nữ", "Dân tộc", "Trình độ đào tạo", "", "", "Ghi chú"});
    sheet.row(next++, 4, {"Chưa đạt chuẩn", "Đạt chuẩn", "Trên chuẩn"});
    for (const auto& [label, cells] : lines)
    {
        rows.emplace_back(label, next);
        sheet.put({next, 0}, label);
        sheet.row(next++, 1, cells);
    }
    ++next;
}

grid::Cell FigureSheet::cell(const std::string& label, int k, int occurrence) const
{
    for (const auto& [text, row] : rows)
        if (text == label && occurrence-- == 0)
            return {row, k + 1};
    return {-1, -1};
}

FigureSheet preschoolFigures(int lastYear)
{
    FigureSheet figures;
    figures.table("1. Số nhóm trẻ và lớp mẫu giáo", lastYear, 5,
                  {{"Nhóm trẻ từ 3 đến 12 tháng tuổi", numbers({0, 0, 0, 0, 0})},
                   {"Nhóm trẻ từ 13 đến 24 tháng tuổi", numbers({1, 1, 1, 1, 1})},
                   {"Nhóm trẻ từ 25 đến 36 tháng tuổi", numbers({2, 2, 2, 2, 2})},
                   {"Số lớp mẫu giáo 3-4 tuổi", numbers({3, 3, 3, 3, 3})},
                   {"Số lớp mẫu giáo 4-5 tuổi", numbers({3, 3, 3, 3, 4})},
                   {"Số lớp mẫu giáo 5-6 tuổi", numbers({4, 4, 4, 4, 4})},
                   {"Cộng", numbers({13, 13, 13, 13, 14})}});
    figures.table("2. Cơ cấu khối công trình của nhà trường", lastYear, 5,
                  {{"I. Khối phòng nhóm trẻ, lớp mẫu giáo", numbers({14, 14, 14, 14, 14})},
                   {"1. Phòng kiên cố", numbers({14, 14, 14, 14, 14})},
                   {"2. Phòng bán kiên cố", numbers({0, 0, 0, 0, 0})},
                   {"3. Phòng tạm", numbers({0, 0, 0, 0, 0})},
                   {"II. Khối phòng phục vụ học tập", numbers({2, 2, 2, 2, 3})},
                   {"1. Phòng kiên cố", numbers({2, 2, 2, 2, 3})},
                   {"2. Phòng bán kiên cố", numbers({0, 0, 0, 0, 0})},
                   {"3. Phòng tạm", numbers({0, 0, 0, 0, 0})},
                   {"III. Khối phòng hành chính - quản trị", numbers({6, 6, 6, 6, 6})},
                   {"1. Phòng kiên cố", numbers({6, 6, 6, 6, 6})},
                   {"2. Phòng bán kiên cố", numbers({0, 0, 0, 0, 0})},
                   {"3. Phòng tạm", numbers({0, 0, 0, 0, 0})},
                   {"IV. Khối phòng tổ chức ăn", numbers({2, 2, 2, 2, 2})},
                   {"1. Phòng kiên cố", numbers({2, 2, 2, 2, 2})},
                   {"2. Phòng bán kiên cố", numbers({0, 0, 0, 0, 0})},
                   {"3. Phòng tạm", numbers({0, 0, 0, 0, 0})},
                   {"Cộng", numbers({24, 24, 24, 24, 25})}});
    figures.staff({{"Hiệu trưởng", numbers({1, 1, 0, 0, 0, 1})},
                   {"Phó hiệu trưởng", numbers({2, 2, 0, 0, 0, 2})},
                   {"Giáo viên", numbers({26, 26, 1, 0, 8, 18})},
                   {"Nhân viên", numbers({6, 5, 0})},
                   {"Cộng", numbers({35, 34, 1})}});
    figures.table("b) Số liệu của 5 năm gần đây", lastYear, 5,
                  {{"1. Tổng số giáo viên", numbers({24, 24, 25, 25, 26})},
                   {"2. Tỷ lệ trẻ em/giáo viên (đối với nhóm trẻ)", numbers({9, 9, 9, 9, 9.5})},
                   {"3. Tổng số giáo viên dạy giỏi cấp huyện và tương đương trở lên", numbers({5, 6, 6, 7, 7})},
                   {"4. Tổng số giáo viên dạy giỏi cấp tỉnh trở lên", numbers({1, 1, 1, 2, 2})}});
    figures.table("4. Trẻ em", lastYear, 5,
                  {{"1. Tổng số trẻ em", numbers({330, 340, 338, 345, 360})},
                   {"- Nữ", numbers({160, 165, 170, 168, 172})},
                   {"- Dân tộc thiểu số", numbers({5, 6, 6, 7, 7})},
                   {"2. Đối tượng chính sách", numbers({10, 10, 11, 9, 12})},
                   {"3. Khuyết tật", numbers({1, 1, 2, 2, 2})},
                   {"4. Tuyển mới", numbers({120, 121, 119, 122, 130})},
                   {"5. Học 2 buổi/ngày", numbers({330, 340, 338, 345, 360})},
                   {"6. Bán trú", numbers({330, 340, 338, 345, 360})}});
    return figures;
}

FigureSheet primaryFigures(int lastYear)
{
    FigureSheet figures;
    figures.table("1. Số lớp học", lastYear, 5,
                  {{"Khối lớp 1", numbers({4, 4, 4, 4, 4})},
                   {"Khối lớp 2", numbers({4, 4, 4, 4, 4})},
                   {"Khối lớp 3", numbers({3, 4, 4, 4, 4})},
                   {"Khối lớp 4", numbers({3, 3, 4, 4, 4})},
                   {"Khối lớp 5", numbers({3, 3, 3, 4, 4})},
                   {"Cộng", numbers({17, 18, 19, 20, 20})}});
    figures.table("2. Cơ cấu khối công trình của nhà trường", lastYear, 5,
                  {{"I. Phòng học, phòng học bộ môn và khối phục vụ học tập", numbers({30, 30, 30, 32, 32})},
                   {"1. Phòng học", numbers({20, 20, 20, 22, 22})},
                   {"a) Phòng kiên cố", numbers({20, 20, 20, 22, 22})},
                   {"b) Phòng bán kiên cố", numbers({0, 0, 0, 0, 0})},
                   {"c) Phòng tạm", numbers({0, 0, 0, 0, 0})},
                   {"2. Phòng học bộ môn", numbers({4, 4, 4, 4, 4})},
                   {"a) Phòng kiên cố", numbers({4, 4, 4, 4, 4})},
                   {"b) Phòng bán kiên cố", numbers({0, 0, 0, 0, 0})},
                   {"c) Phòng tạm", numbers({0, 0, 0, 0, 0})},
                   {"3. Khối phòng phục vụ học tập", numbers({6, 6, 6, 6, 6})},
                   {"a) Phòng kiên cố", numbers({5, 5, 5, 5, 5})},
                   {"b) Phòng bán kiên cố", numbers({1, 1, 1, 1, 1})},
                   {"c) Phòng tạm", numbers({0, 0, 0, 0, 0})},
                   {"II. Khối phòng hành chính - quản trị", numbers({8, 8, 8, 8, 8})},
                   {"1. Phòng kiên cố", numbers({8, 8, 8, 8, 8})},
                   {"2. Phòng bán kiên cố", numbers({0, 0, 0, 0, 0})},
                   {"3. Phòng tạm", numbers({0, 0, 0, 0, 0})},
                   {"III. Thư viện", numbers({1, 1, 1, 1, 1})},
                   {"IV. Các công trình, khối phòng chức năng khác (nếu có)", numbers({2, 2, 2, 2, 2})},
                   {"Cộng", numbers({41, 41, 41, 43, 43})}});
    figures.staff({{"Hiệu trưởng", numbers({1, 1, 0, 0, 0, 1})},
                   {"Phó hiệu trưởng", numbers({1, 0, 0, 0, 0, 1})},
                   {"Tổng phụ trách Đội", numbers({1, 1, 0, 0, 1, 0})},
                   {"Giáo viên", numbers({30, 26, 2, 0, 10, 20})},
                   {"Nhân viên", numbers({5, 3, 0})},
                   {"Cộng", numbers({38, 31, 2})}});
    figures.table(
        "b) Số liệu của 5 năm gần đây", lastYear, 5,
        {{"1. Tổng số giáo viên", numbers({26, 27, 28, 30, 30})},
         {"2. Tỷ lệ giáo viên/lớp", numbers({1.53, 1.5, 1.47, 1.5, 1.5})},
         {"3. Tỷ lệ giáo viên/học sinh", numbers({0.05, 0.05, 0.05, 0.05, 0.05})},
         {"4. Tổng số giáo viên dạy giỏi cấp huyện hoặc tương đương trở lên (nếu có)", numbers({6, 6, 7, 7, 8})},
         {"5. Tổng số giáo viên dạy giỏi cấp tỉnh trở lên (nếu có)", numbers({1, 1, 1, 2, 2})}});
    figures.table("4. Học sinh a) Số liệu chung", lastYear, 5,
                  {{"1. Tổng số học sinh", numbers({510, 540, 570, 600, 612})},
                   {"- Nữ", numbers({250, 262, 280, 290, 301})},
                   {"- Dân tộc thiểu số", numbers({12, 13, 12, 14, 15})},
                   {"- Khối lớp 1", numbers({110, 120, 122, 124, 126})},
                   {"- Khối lớp 2", numbers({106, 110, 119, 121, 123})},
                   {"- Khối lớp 3", numbers({100, 106, 110, 119, 121})},
                   {"- Khối lớp 4", numbers({98, 104, 112, 117, 121})},
                   {"- Khối lớp 5", numbers({96, 100, 107, 119, 121})},
                   {"2. Tổng số tuyển mới", numbers({110, 120, 122, 124, 126})},
                   {"3. Học 2 buổi/ngày", numbers({510, 540, 570, 600, 612})},
                   {"4. Bán trú", numbers({0, 0, 0, 0, 0})},
                   {"5. Nội trú", numbers({0, 0, 0, 0, 0})},
                   {"6. Bình quân số học sinh/lớp học", numbers({30, 30, 30, 30, 30.6})},
                   {"7. Số lượng và tỉ lệ % đi học đúng độ tuổi",
                    {"505 (99%)", "535 (99%)", "566 (99,3%)", "597 (99,5%)", "610 (99,7%)"}},
                   {"- Nữ", numbers({248, 260, 279, 289, 300})},
                   {"8. Tổng số học sinh giỏi quốc gia (nếu có)", numbers({0, 0, 0, 0, 0})},
                   {"9. Tổng số học sinh thuộc đối tượng chính sách", numbers({20, 21, 20, 19, 22})},
                   {"- Nữ", numbers({9, 10, 9, 8, 11})}});
    figures.table(
        "b) Công tác phổ cập giáo dục tiểu học và kết quả giáo dục", lastYear, 5,
        {{"1. Tỷ lệ trẻ 6 tuổi vào lớp 1", numbers({100, 100, 100, 100, 100})},
         {"2. Tỷ lệ học sinh hoàn thành chương trình lớp học", numbers({98.5, 98.7, 99, 99.1, 99.2})},
         {"3. Tỷ lệ học sinh 11 tuổi hoàn thành chương trình lớp học", numbers({97, 98, 100, 100, 100})},
         {"4. Tỷ lệ trẻ em đến 14 tuổi hoàn thành chương trình tiểu học", numbers({100, 100, 100, 100, 100})}});
    return figures;
}

FigureSheet secondaryFigures(int lastYear)
{
    FigureSheet figures;
    figures.table("1. Số lớp học", lastYear, 5,
                  {{"Khối lớp 6", numbers({5, 5, 5, 5, 5})},
                   {"Khối lớp 7", numbers({5, 5, 5, 5, 5})},
                   {"Khối lớp 8", numbers({4, 5, 5, 5, 5})},
                   {"Khối lớp 9", numbers({4, 4, 5, 5, 5})},
                   {"Cộng", numbers({18, 19, 20, 20, 20})}});
    figures.staff({{"Hiệu trưởng", numbers({1, 1, 0, 0, 0, 1})},
                   {"Phó hiệu trưởng", numbers({2, 1, 0, 0, 1, 1})},
                   {"Giáo viên", numbers({38, 28, 1, 0, 30, 8})},
                   {"Nhân viên", numbers({6, 4, 0})},
                   {"Cộng", numbers({47, 34, 1})}});
    figures.table("b) Số liệu của 5 năm gần đây", lastYear, 5,
                  {{"1. Tổng số giáo viên", numbers({36, 37, 38, 38, 38})},
                   {"2. Tỷ lệ giáo viên/lớp", numbers({2, 1.95, 1.9, 1.9, 1.9})},
                   {"3. Tổng số giáo viên dạy giỏi cấp tỉnh trở lên (nếu có)", numbers({1, 1, 2, 2, 3})}});
    figures.table("4. Học sinh a) Số liệu chung", lastYear, 5,
                  {{"1. Tổng số học sinh", numbers({702, 741, 780, 776, 770})},
                   {"- Nữ", numbers({350, 362, 380, 377, 374})},
                   {"- Khối lớp 6", numbers({190, 191, 197, 195, 193})},
                   {"- Khối lớp 7", numbers({186, 189, 192, 194, 193})},
                   {"- Khối lớp 8", numbers({168, 185, 195, 193, 194})},
                   {"- Khối lớp 9", numbers({158, 176, 196, 194, 190})},
                   {"6. Bình quân số học sinh/lớp học", numbers({39, 39, 39, 38.8, 38.5})}});
    figures.table("b) Kết quả giáo dục", lastYear, 5,
                  {{"1. Tỷ lệ học sinh xếp loại giỏi", numbers({20.5, 21.2, 22, 23.4, 24})},
                   {"2. Tỷ lệ học sinh xếp loại khá", numbers({44.1, 43.9, 44.5, 45, 45.2})},
                   {"3. Tỷ lệ học sinh xếp loại yếu, kém", numbers({1.5, 1.2, 0.9, 0.8, 0.7})},
                   {"4. Tỷ lệ học sinh xếp loại hạnh kiểm tốt", numbers({80, 81.5, 82, 84, 85.3})},
                   {"5. Tỷ lệ học sinh xếp loại hạnh kiểm khá", numbers({18, 17, 16.5, 15, 14})},
                   {"6. Tỷ lệ học sinh xếp loại hạnh kiểm trung bình", numbers({2, 1.5, 1.5, 1, 0.7})},
                   {"7. Tỷ lệ học sinh tốt nghiệp", numbers({100, 100, 100, 100, 100})}});
    return figures;
}

FigureSheet figures2026(int lastYear)
{
    FigureSheet figures;
    figures.table("1. Số lớp học", lastYear, 3,
                  {{"Khối lớp 6", numbers({5, 5, 5})},
                   {"Khối lớp 7", numbers({5, 5, 5})},
                   {"Khối lớp 8", numbers({5, 5, 5})},
                   {"Khối lớp 9", numbers({4, 5, 5})},
                   {"Cộng", numbers({19, 20, 20})}});
    figures.staff({{"Hiệu trưởng", numbers({1, 0, 0, 0, 0, 1})},
                   {"Phó hiệu trưởng", numbers({2, 1, 0, 0, 1, 1})},
                   {"Giáo viên", numbers({38, 28, 1, 0, 30, 8})},
                   {"Nhân sự hỗ trợ giáo dục", numbers({6, 4, 0})},
                   {"Cộng", numbers({47, 33, 1})}});
    figures.table(
        "b) Số liệu của 3 năm gần đây", lastYear, 3,
        {{"1. Tổng số giáo viên", numbers({37, 38, 38})}, {"2. Tỷ lệ giáo viên/lớp", numbers({1.95, 1.9, 1.9})}});
    figures.table("4. Học sinh a) Số liệu chung", lastYear, 3,
                  {{"1. Tổng số học sinh", numbers({741, 780, 776})},
                   {"- Nữ", numbers({362, 380, 377})},
                   {"6. Bình quân số học sinh/lớp học", numbers({39, 39, 38.8})}});
    figures.table("b) Kết quả giáo dục", lastYear, 3,
                  {{"1. Tỷ lệ học sinh có kết quả học tập mức Tốt", numbers({21.2, 22, 23.4})},
                   {"2. Tỷ lệ học sinh có kết quả học tập mức Khá", numbers({43.9, 44.5, 45})},
                   {"3. Tỷ lệ học sinh có kết quả học tập mức Chưa đạt", numbers({1.2, 0.9, 0.8})}});
    return figures;
}

} // namespace datchuan::tests
