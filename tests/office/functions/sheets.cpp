#include "functions/sheets.hpp"

#include <algorithm>
#include <array>

namespace datchuan::test {

namespace {

constexpr std::array criteriaOfStandards{10, 4, 6, 2, 5};
const std::vector<std::string> withoutLevel3{"1.2", "1.5", "1.7", "1.8", "1.9", "1.10", "3.4", "5.1"};

std::vector<std::string> codes()
{
    std::vector<std::string> all;
    for (std::size_t standard = 0; standard < criteriaOfStandards.size(); ++standard)
        for (int number = 1; number <= criteriaOfStandards.at(standard); ++number)
            all.push_back(std::to_string(standard + 1) + "." + std::to_string(number));
    return all;
}

constexpr int headerRows = 3;

} // namespace

Rows summaryOfPrimarySchool(int level)
{
    Rows rows{{"Tiêu chuẩn,\ntiêu chí", "Kết quả", "", "", ""},
              {"", "Không đạt", "Đạt", "", ""},
              {"", "", "Mức 1", "Mức 2", "Mức 3"}};
    for (const std::string& code : codes())
    {
        std::vector<CellContent> row{"Tiêu chí " + code, level == 0 ? "x" : ""};
        const bool hasLevel3 = std::ranges::find(withoutLevel3, code) == withoutLevel3.end();
        for (int step = 1; step <= 3; ++step)
            row.emplace_back(step == 3 && !hasLevel3 ? "-----" : step <= level ? "x" : "");
        rows.push_back(row);
    }
    return rows;
}

int rowOf(const std::string& code)
{
    const auto all = codes();
    return headerRows + static_cast<int>(std::ranges::find(all, code) - all.begin());
}

Rows level4Table(int unmet)
{
    Rows rows{{"Tiêu chí", "Kết quả", ""}, {"", "Không đạt", "Đạt"}};
    for (int item = 1; item <= 5; ++item)
        rows.push_back(
            {"Khoản " + std::to_string(item) + " Điều 22", item == unmet ? "x" : "", item == unmet ? "" : "x"});
    return rows;
}

Document documentWithSummary(int level, Office& owner)
{
    Document document(owner);
    document.fill("A1", summaryOfPrimarySchool(level));
    return document;
}

} // namespace datchuan::test
