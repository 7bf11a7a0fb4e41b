#include "generate/whole_writer.hpp"

#include <array>

/// Improvement plans: one table in 2018, Biểu 2 IV to VI in 2026.
namespace datchuan::tests {

std::set<std::string> WholeWriter::plannedCriteria()
{
    auto random = m_choices.stream("planned");
    std::set<std::string> planned;
    for (const auto* criterion : m_out.set->allCriteria())
        if (m_out.level(criterion->code) == 0 || pick(random, 8) == 0)
            planned.insert(criterion->code);
    if (planned.empty())
        planned.insert(m_out.set->allCriteria().front()->code);
    if (planned.size() == m_out.set->allCriteria().size())
        planned.erase(planned.begin());
    return planned;
}

int WholeWriter::writeTasks2018(int row)
{
    int column = choice("offset");
    const int words = choice("planWords");
    Cells header{"Tiêu chí", "Nội dung cải tiến", "Biện pháp", "Người thực hiện", "Thời gian", "Kinh phí", "Ghi chú"};
    if (words == 1)
        header = {"Tiêu chí liên quan", "Công việc cần cải tiến", "Giải pháp",
                  "Người phụ trách",    "Thời gian thực hiện",    "Nguồn lực",
                  "Chú thích"};
    if (words == 2)
    {
        sheet().put({row, column++}, "TT");
    }
    sheet().row(row++, column, header);
    int number = 0;
    for (const std::string& code : plannedCriteria())
    {
        if (words == 2)
            sheet().put({row, column - 1}, cellNumber(++number));
        sheet().row(row, column,
                    {(words == 1 ? "TC " : "Tiêu chí ") + code, "Bổ sung nội dung của tiêu chí " + code,
                     "Rà soát, cập nhật hồ sơ", "Tổ văn phòng", "30/11/" + std::to_string(m_out.year), "5 triệu đồng",
                     ""});
        m_out.tasks.push_back({code,
                               {{"criterion", at(row, column)},
                                {"improvement", at(row, column + 1)},
                                {"activity", at(row, column + 2)},
                                {"person", at(row, column + 3)},
                                {"time", at(row, column + 4)},
                                {"resources", at(row, column + 5)}}});
        ++row;
    }
    return row;
}

int WholeWriter::writeTasks2026(int row)
{
    const int column = choice("offset");
    const auto planned = plannedCriteria();
    sheet().row(row++, column,
                {"TT", "Tiêu chuẩn", "Tiêu chí liên quan (nếu có)", "Đánh giá hiện trạng", "Điểm hạn chế",
                 "Nguyên nhân của hạn chế"});
    int number = 0;
    for (const std::string& code : planned)
    {
        m_out.weaknesses[code] = at(row, column + 4);
        sheet().row(row++, column,
                    {cellNumber(++number), code.substr(0, 1), "Tiêu chí " + code, "Đã có kế hoạch",
                     "Còn 2 nội dung chưa công khai", "Thiếu nhân sự phụ trách"});
    }
    row += 5;
    Cells header{"TT",
                 "Nội dung cải tiến",
                 "Mục tiêu cải tiến",
                 "Hoạt động/giải pháp",
                 "Chỉ số đánh giá kết quả",
                 "Thời gian thực hiện",
                 "Đơn vị/cá nhân phụ trách",
                 "Nguồn lực bảo đảm",
                 "Thông tin, dữ liệu hoặc minh chứng dự kiến",
                 "Mức độ thực hiện"};
    for (std::size_t i = 0; choice("planWords") == 1 && i < header.size(); ++i)
        header[i] += " (" + std::to_string(i + 1) + ")";
    sheet().row(row++, column, header);
    if (choice("planWords") == 2)
        sheet().row(row++, column, {"(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"});
    number = 0;
    auto random = m_choices.stream("progress");
    constexpr std::array states{"Hoàn thành", "Đang thực hiện", "Chưa hoàn thành"};
    for (const std::string& code : planned)
    {
        sheet().row(row, column,
                    {cellNumber(++number), "Công khai đủ nội dung của tiêu chí " + code, "Từ 8 lên 10 nội dung",
                     "Cập nhật trang thông tin điện tử", "10/10 nội dung vào tháng 11",
                     "30/11/" + std::to_string(m_out.year), "Tổ văn phòng", "5 triệu đồng", "Ảnh chụp trang thông tin",
                     oneOf(random, states)});
        m_out.tasks.push_back({code,
                               {{"improvement", at(row, column + 1)},
                                {"goal", at(row, column + 2)},
                                {"activity", at(row, column + 3)},
                                {"measure", at(row, column + 4)},
                                {"time", at(row, column + 5)},
                                {"person", at(row, column + 6)},
                                {"resources", at(row, column + 7)},
                                {"progress", at(row, column + 9)}}});
        ++row;
    }
    row += 5;
    sheet().row(row++, column,
                {"Thời điểm", "Nội dung theo dõi", "Kết quả thực hiện", "Điều chỉnh (nếu có)", "Người đánh giá"});
    for (const char* time : {"Cuối học kỳ I", "Cuối năm học"})
    {
        m_out.reviews.push_back(at(row, column));
        sheet().row(row++, column, {time, "Số nội dung công khai", "9/10", "", "Hiệu trưởng"});
    }
    return row;
}

void WholeWriter::writePlan()
{
    newSheet("Kế hoạch cải tiến");
    Cells lines{"KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG"};
    if (choice("planDate") == 0)
        lines.push_back(dated(20, 6));
    int row = titles(0, lines);
    row = m_out.is2026 ? writeTasks2026(row) : writeTasks2018(row);
    sheet().row(row + 4, 1, {"NGƯỜI LẬP", "", "HIỆU TRƯỞNG"});
}

} // namespace datchuan::tests
