#include "template/figure_tables.hpp"

#include <algorithm>
#include <array>

/// The data tables over school years (forms.md 4). Where the rows of a form are not known, the data that the rule set suggests.
namespace datchuan::templates {

namespace {

using draft::Look;

/// First and last grade that a school type teaches; nothing for preschools and continuing education.
std::optional<std::pair<int, int>> gradesOf(const std::string& schoolType)
{
    if (schoolType == "TH")
        return std::pair{1, 5};
    if (schoolType == "THCS")
        return std::pair{6, 9};
    if (schoolType == "THPT")
        return std::pair{10, 12};
    if (schoolType == "NCH")
        return std::pair{1, 12};
    return std::nullopt;
}

class SchoolFigures
{
public:
    SchoolFigures(draft::Sheet& sheet, const Plan& plan, int years, std::pair<int, int> grades)
        : m_tables(sheet, plan, years), m_is2026(plan.forms == Forms::Of2026), m_type(plan.schoolType), m_grades(grades)
    {
    }

    void write()
    {
        classes();
        rooms();
        teachers();
        pupils();
        results();
        m_tables.fillRatio(m_teachersPerClass, m_teachers, m_classTotal);
        m_tables.fillRatio(m_teachersPerPupil, m_teachers, m_pupilTotal);
    }

private:
    std::vector<int> grades(const std::string& lead)
    {
        std::vector<int> rows;
        for (int grade = m_grades.first; grade <= m_grades.second; ++grade)
            rows.push_back(m_tables.line(lead + "Khối lớp " + std::to_string(grade)));
        return rows;
    }

    void classes()
    {
        m_tables.begin("1. Số lớp học");
        m_classTotal = m_tables.sum("Cộng", grades(""));
    }

    /// A heading row that adds up three kinds of building below it.
    int roomGroup(const std::string& label, const std::array<const char*, 3>& kinds)
    {
        const int total = m_tables.open(label, Look::Total);
        std::vector<int> rows;
        for (const char* kind : kinds)
            rows.push_back(m_tables.line(kind));
        m_tables.fillSum(total, rows);
        return total;
    }

    void rooms()
    {
        constexpr std::array<const char*, 3> inner{"a) Phòng kiên cố", "b) Phòng bán kiên cố", "c) Phòng tạm"};
        m_tables.begin("2. Cơ cấu khối công trình của nhà trường");
        const int study = m_tables.open("I. Phòng học, phòng học bộ môn và khối phục vụ học tập", Look::Total);
        m_tables.fillSum(study, {roomGroup("1. Phòng học", inner), roomGroup("2. Phòng học bộ môn", inner),
                                 roomGroup("3. Khối phòng phục vụ học tập", inner)});
        const int office = roomGroup("II. Khối phòng hành chính - quản trị",
                                     {"1. Phòng kiên cố", "2. Phòng bán kiên cố", "3. Phòng tạm"});
        const int library = m_tables.line("III. Thư viện");
        const int other = m_tables.line("IV. Các công trình, khối phòng chức năng khác (nếu có)");
        m_tables.sum("Cộng", {study, office, library, other});
    }

    void teachers()
    {
        m_tables.begin("3b. Số liệu về giáo viên");
        m_teachers = m_tables.line("Tổng số giáo viên");
        m_teachersPerClass = m_tables.open("Tỷ lệ giáo viên/lớp", Look::Ratio);
        m_teachersPerPupil = m_tables.open("Tỷ lệ giáo viên/học sinh", Look::Ratio);
        if (m_is2026)
            m_tables.line("Tổng số giáo viên dạy giỏi các cấp (nếu có)");
        else
            m_tables.line("Tổng số giáo viên dạy giỏi cấp huyện hoặc tương đương trở lên (nếu có)");
        m_tables.line("Tổng số giáo viên dạy giỏi cấp tỉnh trở lên (nếu có)");
    }

    void pupils()
    {
        m_tables.begin("4a. Số liệu chung về học sinh");
        m_pupilTotal = m_tables.open("Tổng số học sinh", Look::Total);
        m_tables.line("- Nữ");
        m_tables.line("- Dân tộc thiểu số");
        m_tables.fillSum(m_pupilTotal, grades("- "));
        for (const char* label : {"Tổng số tuyển mới", "Học 2 buổi/ngày", "Bán trú", "Nội trú"})
            m_tables.line(label);
        m_tables.fillRatio(m_tables.open("Bình quân số học sinh/lớp học", Look::Ratio), m_pupilTotal, m_classTotal);
        for (const char* label : {"Số lượng học sinh đi học đúng độ tuổi", "- Nữ", "- Dân tộc thiểu số"})
            m_tables.line(label);
        if (m_is2026)
            m_tables.line("Tổng số học sinh giỏi các cấp (nếu có)");
        else
        {
            m_tables.line("Tổng số học sinh giỏi cấp huyện/tỉnh (nếu có)");
            m_tables.line("Tổng số học sinh giỏi quốc gia (nếu có)");
        }
        for (const char* label : {"Tổng số học sinh thuộc đối tượng chính sách", "- Nữ", "- Dân tộc thiểu số",
                                  "Tổng số học sinh có hoàn cảnh đặc biệt"})
            m_tables.line(label);
    }

    void results()
    {
        m_tables.begin("4b. Kết quả giáo dục");
        const auto rates = [&](std::initializer_list<const char*> labels) {
            for (const char* label : labels)
                m_tables.line(label, Look::Percent);
        };
        if (m_type != "TH")
        {
            if (m_is2026)
                rates({"Tỷ lệ học sinh có kết quả học tập mức Tốt", "Tỷ lệ học sinh có kết quả học tập mức Khá",
                       "Tỷ lệ học sinh có kết quả học tập mức Chưa đạt", "Tỷ lệ học sinh có kết quả rèn luyện mức Tốt",
                       "Tỷ lệ học sinh có kết quả rèn luyện mức Khá", "Tỷ lệ học sinh có kết quả rèn luyện mức Đạt"});
            else
                rates({"Tỷ lệ học sinh xếp loại giỏi", "Tỷ lệ học sinh xếp loại khá",
                       "Tỷ lệ học sinh xếp loại yếu, kém", "Tỷ lệ học sinh xếp loại hạnh kiểm tốt",
                       "Tỷ lệ học sinh xếp loại hạnh kiểm khá", "Tỷ lệ học sinh xếp loại hạnh kiểm trung bình",
                       "Tỷ lệ học sinh tốt nghiệp"});
        }
        if (m_is2026)
            rates({"Tỷ lệ học sinh hoàn thành chương trình lớp học", "Tỷ lệ học sinh chuyển cấp"});
        else if (m_type == "TH" || m_type == "NCH")
            rates({"Tỷ lệ trẻ em 6 tuổi vào lớp 1", "Tỷ lệ học sinh hoàn thành chương trình lớp học",
                   "Tỷ lệ học sinh 11 tuổi hoàn thành chương trình tiểu học",
                   "Tỷ lệ trẻ em đến 14 tuổi hoàn thành chương trình tiểu học"});
    }

    FigureTables m_tables;
    bool m_is2026;
    std::string m_type;
    std::pair<int, int> m_grades;
    int m_classTotal = 0;
    int m_pupilTotal = 0;
    int m_teachers = 0;
    int m_teachersPerClass = 0;
    int m_teachersPerPupil = 0;
};

constexpr std::array<const char*, 6> ages{
    "từ 3 đến 12 tháng tuổi", "từ 13 đến 24 tháng tuổi", "từ 25 đến 36 tháng tuổi", "3-4 tuổi", "4-5 tuổi", "5-6 tuổi"};

void writePreschool(draft::Sheet& sheet, const Plan& plan, int years)
{
    FigureTables tables(sheet, plan, years);
    tables.begin("1. Số nhóm trẻ và lớp mẫu giáo");
    std::vector<int> rows;
    for (std::size_t i = 0; i < ages.size(); ++i)
        rows.push_back(tables.line(std::string(i < 3 ? "Nhóm trẻ " : "Số lớp mẫu giáo ") + ages[i]));
    const int classes = tables.sum("Cộng", rows);
    tables.begin("2. Cơ cấu khối công trình của nhà trường");
    std::vector<int> groups;
    for (const char* group : {"I. Khối phòng nhóm trẻ, lớp mẫu giáo", "II. Khối phòng phục vụ học tập",
                              "III. Khối phòng hành chính - quản trị", "IV. Khối phòng tổ chức ăn"})
    {
        groups.push_back(tables.open(group, Look::Total));
        std::vector<int> kinds;
        for (const char* kind : {"1. Phòng kiên cố", "2. Phòng bán kiên cố", "3. Phòng tạm"})
            kinds.push_back(tables.line(kind));
        tables.fillSum(groups.back(), kinds);
    }
    tables.sum("Cộng", groups);
    tables.begin("3b. Số liệu về giáo viên");
    for (const char* label :
         {"Tổng số giáo viên", "Tổng số giáo viên dạy giỏi cấp huyện hoặc tương đương trở lên (nếu có)",
          "Tổng số giáo viên dạy giỏi cấp tỉnh trở lên (nếu có)"})
        tables.line(label);
    tables.begin("4. Số liệu về trẻ em");
    const int children = tables.open("Tổng số trẻ em", Look::Total);
    for (const char* label : {"- Nữ", "- Dân tộc thiểu số", "Đối tượng chính sách", "Khuyết tật", "Tuyển mới",
                              "Học 2 buổi/ngày", "Bán trú"})
        tables.line(label);
    rows.clear();
    for (const char* age : ages)
        rows.push_back(tables.line(std::string("Trẻ em ") + age));
    tables.fillSum(children, rows);
    tables.fillRatio(tables.open("Bình quân số trẻ em/nhóm, lớp", Look::Ratio), children, classes);
}

/// The data that each criterion suggests, as the rule set names them.
void writeSuggested(draft::Sheet& sheet, const Plan& plan, int years)
{
    FigureTables tables(sheet, plan, years);
    tables.begin("Dữ liệu gợi ý theo tiêu chí");
    for (const ruleset::Criterion* criterion : plan.set.allCriteria())
        for (const ruleset::LocalText& name : criterion->data)
            tables.line(criterion->code + ". " + name.vi);
}

} // namespace

draft::Sheet figuresSheet(const Plan& plan)
{
    constexpr int usualYears = 5;
    const int years = plan.set.dataYears.value_or(usualYears);
    draft::Sheet sheet;
    sheet.name = "Số liệu";
    if (const auto grades = gradesOf(plan.schoolType))
        SchoolFigures(sheet, plan, years, *grades).write();
    else if (plan.forms == Forms::Of2018)
        writePreschool(sheet, plan, years);
    else
        writeSuggested(sheet, plan, years);
    sheet.columnWidths = {{0, 88}};
    for (int year = 1; year <= years + 1; ++year)
        sheet.columnWidths[year] = 24;
    sheet.freezeAt = grid::Cell{0, 1};
    return sheet;
}

} // namespace datchuan::templates
