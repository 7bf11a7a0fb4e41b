#pragma once

#include <string>
#include <utility>
#include <vector>

/// Workbooks as offices have them, for the benchmarks. Everything in them is text.
namespace bench {

using Rows = std::vector<std::vector<std::string>>;

inline const std::vector<std::pair<int, int>> standards{{1, 10}, {2, 4}, {3, 6}, {4, 2}, {5, 6}};

inline std::vector<std::string> codes()
{
    std::vector<std::string> all;
    for (const auto& [standard, count] : standards)
        for (int i = 1; i <= count; ++i)
            all.push_back(std::to_string(standard) + "." + std::to_string(i));
    return all;
}

/// A secondary school at Mức 2 with its name and date: forms.md 1.1.
inline Rows summary(const std::string& school)
{
    Rows rows{{school},
              {"Hà Nội, ngày 15 tháng 5 năm 2019"},
              {"Tiêu chuẩn, tiêu chí", "Kết quả", "", "", ""},
              {"", "Không đạt", "Đạt", "", ""},
              {"", "", "Mức 1", "Mức 2", "Mức 3"}};
    for (const std::string& code : codes())
        rows.push_back({"Tiêu chí " + code, "", "x", "x", ""});
    return rows;
}

/// A row for each school, a column for each criterion.
inline Rows matrix(int schools)
{
    Rows rows{{"Tên trường", "Loại trường", "Ngày đánh giá"}};
    for (const std::string& code : codes())
        rows.front().push_back(code);
    for (int i = 0; i < schools; ++i)
    {
        rows.push_back({"Trường THCS số " + std::to_string(i + 1), "THCS", "15/5/2019"});
        for (std::size_t c = 0; c < codes().size(); ++c)
            rows.back().push_back((static_cast<std::size_t>(i) + c) % 7 == 0 ? "Mức 1" : "Mức 2");
    }
    return rows;
}

/// forms.md 1.6.
inline Rows evidence(int count)
{
    Rows rows{{"Tiêu chí", "Số TT", "Mã minh chứng", "Tên minh chứng", "Số, ngày ban hành",
               "Nơi ban hành hoặc nhóm, cá nhân thực hiện", "Ghi chú"}};
    const auto all = codes();
    const int each = count / static_cast<int>(all.size()) + 1;
    for (int i = 0; i < count; ++i)
    {
        const std::string& code = all[static_cast<std::size_t>(i / each)];
        const std::string number = std::to_string(i % each + 1);
        rows.push_back({i % each == 0 ? "Tiêu chí " + code : "", number,
                        "[H" + code.substr(0, 1) + "-" + code + "-" + (number.size() < 2 ? "0" : "") + number + "]",
                        "Kế hoạch số " + std::to_string(i), std::to_string(i % 300 + 1) + "/KH-THCS ngày 15/9/2018",
                        "Trường THCS Nguyễn Du", ""});
    }
    return rows;
}

/// A form whose description cites 2.5 times as many codes as there are documents, four a cell, and the list of these
/// documents.
inline std::vector<Rows> citedEvidence(int count)
{
    const auto code = [](int i) {
        return "[H" + std::to_string(i / 990 + 1) + "-1." + std::to_string(i / 99 % 10 + 1) + "-"
               + (i % 99 < 9 ? "0" : "") + std::to_string(i % 99 + 1) + "]";
    };
    Rows list{{"Tiêu chí", "Số TT", "Mã minh chứng", "Tên minh chứng", "Số, ngày ban hành", "Nơi ban hành", "Ghi chú"}};
    for (int i = 0; i < count; ++i)
        list.push_back({"Tiêu chí 1." + std::to_string(i / 99 % 10 + 1), std::to_string(i % 99 + 1), code(i),
                        "Kế hoạch hoạt động số " + std::to_string(i) + " của tổ chuyên môn",
                        "Số " + std::to_string(i) + "/KH-TH ngày 5/9/2018", "Nhà trường", ""});
    Rows form{{"Trường Tiểu học Kim Đồng"},
              {"Tiêu chí 1.1: Phương hướng, chiến lược xây dựng và phát triển nhà trường"},
              {"1. Mô tả hiện trạng"}};
    for (int i = 0; i < count * 5 / 8; ++i)
    {
        std::string text = "Nhà trường đã thực hiện đầy đủ các nội dung theo kế hoạch ";
        for (int k = 0; k < 4; ++k)
            text += (k == 0 ? "" : "; ") + code((i * 4 + k) % count);
        form.push_back({text + "."});
    }
    form.push_back({"5. Tự đánh giá"});
    form.push_back({"Mức 1", "", "Mức 2", "", "Mức 3"});
    form.push_back({"Chỉ báo", "Đạt/Không đạt", "Chỉ báo", "Đạt/Không đạt", "Chỉ báo", "Đạt/Không đạt"});
    for (const char* letter : {"a", "b", "c"})
        form.push_back({letter, "Đạt"});
    return {form, list};
}

} // namespace bench
