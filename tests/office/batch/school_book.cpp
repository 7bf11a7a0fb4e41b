#include "batch/school_book.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace datchuan::test {

namespace {

using Rows = std::vector<std::vector<CellContent>>;

constexpr int summaryHead = 7; ///< rows above the first criterion of summaryBook
const std::string assessedOn = "Hà Nội, ngày 15 tháng 5 năm 2019";

/// The lines of a table of rules/domain that belong to a school type, cut at the tabs.
std::vector<std::vector<std::string>> linesOf(const std::string& table, const std::string& type)
{
    std::ifstream file(DATCHUAN_RULES_DIR "/domain/" + table);
    std::vector<std::vector<std::string>> lines;
    for (std::string line; std::getline(file, line);)
    {
        std::vector<std::string> fields;
        std::istringstream rest(line);
        for (std::string field; std::getline(rest, field, '\t');)
            fields.push_back(field);
        if (!fields.empty() && fields.front() == type)
            lines.push_back(std::move(fields));
    }
    if (lines.empty())
        throw std::runtime_error("nothing about " + type + " in " + table);
    return lines;
}

char claim(const SchoolBook& school, const std::string& code, int level, char letter)
{
    if (school.blank.contains(code) || (level == 3 && school.m3Blank))
        return ' ';
    const std::string indicator = code + " M" + std::to_string(level) + letter;
    return school.unmet.contains(indicator) || (level == 3 && school.m3Unmet) ? 'n' : 'y';
}

int levelOf(const SchoolBook& school, const BookCriterion& criterion)
{
    int reached = 0;
    for (int level = 1; level <= 3; ++level)
    {
        const std::string& letters = criterion.letters[static_cast<std::size_t>(level - 1)];
        if (letters == "-"
            || !std::ranges::all_of(letters, [&](char c) { return claim(school, criterion.code, level, c) == 'y'; }))
            break;
        reached = level;
    }
    return reached;
}

void addLevel4(Document& document, const SchoolBook& school)
{
    if (!school.unmetItems)
        return;
    Rows rows{{"1.2. Đánh giá tiêu chí Mức 4", "", ""}, {"Tiêu chí", "Kết quả", ""}, {"", "Không đạt", "Đạt"}};
    for (const auto& line : linesOf("2018-level4.tsv", school.type))
    {
        const bool unmet = school.unmetItems->contains(std::stoi(line.at(1)));
        rows.push_back({"Khoản " + line.at(1) + " Điều 22", unmet ? "x" : "", unmet ? "" : "x"});
    }
    document.addSheet("Mức 4");
    document.fill("Mức 4.A1", rows);
}

Rows formOf(const SchoolBook& school, const BookCriterion& criterion)
{
    const std::string standard = criterion.code.substr(0, criterion.code.find('.'));
    Rows rows{{"PHIẾU ĐÁNH GIÁ TIÊU CHÍ", "", "", "", "", ""},
              {"Tiêu chuẩn " + standard, "", "", "", "", ""},
              {"Tiêu chí " + criterion.code + ": " + criterion.title, "", "", "", "", ""},
              {"5. Tự đánh giá", "", "", "", "", ""},
              {"Mức 1", "", "Mức 2", "", "Mức 3", ""},
              {"Chỉ báo", "Đạt/Không đạt", "Chỉ báo", "Đạt/Không đạt", "Chỉ báo", "Đạt/Không đạt"}};
    for (std::size_t line = 0; line < 3; ++line)
    {
        std::vector<CellContent> row;
        for (int level = 1; level <= 3; ++level)
        {
            const std::string& letters = criterion.letters[static_cast<std::size_t>(level - 1)];
            const bool asked = letters != "-" && line < letters.size();
            const char mark = asked ? claim(school, criterion.code, level, letters[line]) : '-';
            row.emplace_back(asked ? std::string(1, letters[line]) : "-");
            row.emplace_back(mark == 'y' ? "Đạt" : mark == 'n' ? "Không đạt" : mark == '-' ? "-" : "");
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace

std::vector<BookCriterion> criteriaOf(const std::string& type)
{
    std::vector<BookCriterion> criteria;
    for (const auto& line : linesOf("2018-criteria.tsv", type))
        criteria.push_back({line.at(4), line.at(5), {line.at(7), line.at(8), line.at(9)}});
    return criteria;
}

std::vector<std::string> codesWithLevel3(const std::string& type)
{
    std::vector<std::string> codes;
    for (const BookCriterion& criterion : criteriaOf(type))
        if (criterion.letters.at(2) != "-")
            codes.push_back(criterion.code);
    return codes;
}

Document summaryBook(const SchoolBook& school)
{
    Rows rows{{school.name, "", "", "", ""},
              {"1.1. Đánh giá tiêu chí Mức 1, 2 và 3", "", "", "", ""},
              {"", "", assessedOn, "", ""},
              {"", "", "", "", ""},
              {"Tiêu chuẩn, tiêu chí", "Kết quả", "", "", ""},
              {"", "Không đạt", "Đạt", "", ""},
              {"", "", "Mức 1", "Mức 2", "Mức 3"}};
    for (const BookCriterion& criterion : criteriaOf(school.type))
    {
        const int reached = levelOf(school, criterion);
        const bool blank = school.blank.contains(criterion.code);
        std::vector<CellContent> row{"Tiêu chí " + criterion.code, reached == 0 && !blank ? "x" : ""};
        for (int level = 1; level <= 3; ++level)
        {
            const bool exists = criterion.letters[static_cast<std::size_t>(level - 1)] != "-";
            row.emplace_back(!exists ? "-----" : !blank && level <= reached ? "x" : "");
        }
        rows.push_back(row);
    }
    Document document;
    document.fill("A1", rows);
    addLevel4(document, school);
    return document;
}

int summaryRow(const SchoolBook& school, const std::string& code)
{
    const auto criteria = criteriaOf(school.type);
    const auto found = std::ranges::find(criteria, code, &BookCriterion::code);
    return summaryHead + 1 + static_cast<int>(found - criteria.begin());
}

Document formsBook(const SchoolBook& school)
{
    Document document;
    document.fill("A1", {{"Tên trường", school.name}, {"Ngày đánh giá", "15/5/2019"}});
    for (const BookCriterion& criterion : criteriaOf(school.type))
    {
        const std::string sheet = "TC " + criterion.code;
        document.addSheet(sheet);
        document.fill(sheet + ".A1", formOf(school, criterion));
    }
    addLevel4(document, school);
    return document;
}

} // namespace datchuan::test
