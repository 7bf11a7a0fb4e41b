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

} // namespace bench
