#include "generate/whole_writer.hpp"
#include "ruleset/threshold.hpp"

#include <algorithm>
#include <array>
#include <cmath>

/// The data tables of forms.md 4.1 and 4.2 with figures that add up and bear out every claim of the school.
namespace datchuan::tests {

namespace {

using Values = std::vector<double>;

/// What the claims of a school ask of a measure.
struct Bounds
{
    double low = 0;
    double high = 1e9;
};

Bounds boundsOf(const Whole& whole, const std::string& measure)
{
    Bounds bounds;
    const auto look = [&](const std::vector<ruleset::Threshold>& thresholds) {
        std::vector<const ruleset::Threshold*> rows;
        for (const auto& row : thresholds)
            if (row.measure == measure)
                rows.push_back(&row);
        const auto* row = ruleset::rowFor(whole.flags, rows);
        if (row == nullptr)
            return;
        if (row->comparator != "<=")
            bounds.low = std::max(bounds.low, row->value);
        if (row->comparator != ">=")
            bounds.high = std::min(bounds.high, row->value);
    };
    for (const auto* criterion : whole.set->allCriteria())
        for (const auto& level : criterion->levels)
            for (const auto& indicator : level.indicators)
                if (whole.school.claim(criterion->code, level.level, indicator.letter) == 'y')
                    look(indicator.thresholds);
    if (whole.school.unmetItems)
        for (const auto& item : whole.set->items)
            if (!whole.school.unmetItems->contains(item.code))
                look(item.thresholds);
    return bounds;
}

class FiguresWriter
{
public:
    FiguresWriter(Whole& whole, const Choices& choices)
        : m_out(whole), m_choices(choices), m_random(choices.stream("figures")), m_years(whole.is2026 ? 3 : 5)
    {
    }

    void write()
    {
        newSheet();
        drawPupils();
        writeClasses();
        writeRooms();
        writeStaff();
        writeTeachers();
        writePupils();
        writeResults();
        writeFurther();
    }

private:
    struct Spec
    {
        std::string figure;
        std::vector<const char*> labels;
        Values values;
        bool rate = false;
        bool total = false;
        int decimals = 0;
    };

    int choice(std::string_view name) const { return m_choices[name]; }
    bool isPreschool() const { return m_out.type == "MN"; }
    SheetBuilder& sheet() { return m_out.sheets.back(); }
    Whole::Place at(int row, int column) const { return {static_cast<int>(m_out.sheets.size()) - 1, {row, column}}; }
    std::size_t years() const { return static_cast<std::size_t>(m_years); }

    void newSheet()
    {
        m_out.sheets.emplace_back(m_out.tables.empty() ? "Số liệu" : "Số liệu " + std::to_string(m_out.tables.size()));
        m_row = choice("titleRows");
        if (m_row > 0)
            sheet().put({0, 0}, "CƠ SỞ DỮ LIỆU CỦA NHÀ TRƯỜNG");
    }

    /// A figure that bears out the claims: near the bound every fourth time.
    double drawn(const std::string& measure, double usual)
    {
        const Bounds bounds = boundsOf(m_out, measure);
        const double near = pick(m_random, 4) == 0 ? bounds.low : usual;
        const double step = pick(m_random, 20) / 1000.0;
        return std::clamp(near - step, bounds.low, std::min(bounds.high, 1.0));
    }

    Values rates(const std::string& measure, double usual)
    {
        Values values;
        for (std::size_t k = 0; k < years(); ++k)
            values.push_back(drawn(measure, usual));
        return values;
    }

    void table(const char* title, const std::vector<Spec>& lines)
    {
        // a table a sheet, or all below each other
        if (choice("figures") == 1 && !m_out.tables.empty())
            newSheet();
        const int column = choice("offset");
        const bool numbered = choice("labelWords") != 2;
        sheet().put({m_row++, column}, title);
        Whole::Table table;
        sheet().put({m_row, column}, "Số liệu");
        for (int k = 0; k < m_years; ++k)
        {
            const int year = m_out.year - m_years + k;
            const std::string a = std::to_string(year);
            const std::string b = std::to_string(year + 1);
            const std::array words{"Năm học " + a + "-" + b, "Năm học " + a + " - " + b, a + "-" + b,
                                   "NH " + a.substr(2) + "-" + b.substr(2)};
            table.header.push_back(at(m_row, column + 1 + k));
            sheet().put({m_row, column + 1 + k}, words[static_cast<std::size_t>(choice("yearWords"))]);
        }
        if (choice("gaps") == 2)
            sheet().put({m_row, column + 1 + m_years}, "Ghi chú");
        const int first = ++m_row;
        int number = 0;
        for (const Spec& spec : lines)
        {
            const auto word = static_cast<std::size_t>(choice("labelWords")) % spec.labels.size();
            const bool part = spec.figure.ends_with("female") || spec.figure.find(".grade") != std::string::npos;
            sheet().put({m_row, column}, (part       ? "- "
                                          : numbered ? std::to_string(++number) + ". "
                                                     : std::string())
                                             + spec.labels[word]);
            Whole::Line line{spec.figure, at(m_row, column), {}, 1, spec.total};
            line.unit = spec.rate && choice("rateUnit") == 0 ? 100 : 1;
            for (int k = 0; k < m_years; ++k)
            {
                const Whole::Place place = at(m_row, column + 1 + k);
                line.years.push_back(place);
                const bool blank = choice("gaps") == 1 && pick(m_random, 25) == 0 && !spec.total && !spec.rate;
                const double scale = std::pow(10, spec.decimals);
                double shown = spec.values[static_cast<std::size_t>(k)] * line.unit;
                shown = spec.rate ? std::round(shown * 1e6) / 1e6 : std::round(shown * scale) / scale;
                sheet().put(place.cell, blank ? "" : cellNumber(shown));
                if (spec.rate && choice("rateUnit") == 2)
                    sheet().details.styles[place.cell] = {grid::NumberFormat::Percent, 1, "", false};
                if (spec.total && choice("totals") == 1)
                {
                    const std::string name = grid::columnName(place.cell.column);
                    sheet().details.formulas[place.cell] =
                        "=SUM(" + name + std::to_string(first + 1) + ":" + name + std::to_string(m_row) + ")";
                }
            }
            ++m_row;
            table.lines.push_back(std::move(line));
        }
        m_row += 2;
        m_out.tables.push_back(std::move(table));
    }

    void drawPupils()
    {
        const bool primary = m_out.type == "TH" || m_out.type == "NCH";
        const bool lower = m_out.type == "THCS" || m_out.type == "NCH";
        for (int grade = 1; grade <= 12; ++grade)
            if ((grade <= 5 && primary) || (grade >= 6 && grade <= 9 && lower) || (grade >= 10 && m_out.type == "THPT"))
                m_grades.push_back(grade);
        if (isPreschool())
            m_grades = {1, 2, 3, 4, 5}; // age groups
        m_classes.assign(years(), 0);
        m_pupils.assign(years(), 0);
        for (std::size_t i = 0; i < m_grades.size(); ++i)
        {
            m_classesOf.emplace_back();
            m_pupilsOf.emplace_back();
            const int size = 2 + pick(m_random, 2);
            for (std::size_t k = 0; k < years(); ++k)
            {
                const double classes = size + (k > 2 ? pick(m_random, 2) : 0);
                const int largest = isPreschool() ? 14 : m_out.type == "TH" || m_out.type == "NCH" ? 33 : 39;
                const double pupils = classes * largest - 1 - pick(m_random, static_cast<int>(classes) * 6);
                m_classesOf[i].push_back(classes);
                m_pupilsOf[i].push_back(pupils);
                m_classes[k] += classes;
                m_pupils[k] += pupils;
            }
        }
        for (std::size_t k = 0; k < years(); ++k)
            m_teachers.push_back(std::ceil(m_classes[k] * 1.5));
    }

    std::vector<const char*> gradeLabels(std::size_t i) const
    {
        static constexpr std::array groups{"Nhóm trẻ từ 13 đến 24 tháng tuổi", "Nhóm trẻ từ 25 đến 36 tháng tuổi",
                                           "Số lớp mẫu giáo 3-4 tuổi", "Số lớp mẫu giáo 4-5 tuổi",
                                           "Số lớp mẫu giáo 5-6 tuổi"};
        static constexpr std::array grades{"Khối lớp 1", "Khối lớp 2",  "Khối lớp 3",  "Khối lớp 4",
                                           "Khối lớp 5", "Khối lớp 6",  "Khối lớp 7",  "Khối lớp 8",
                                           "Khối lớp 9", "Khối lớp 10", "Khối lớp 11", "Khối lớp 12"};
        return {isPreschool() ? groups[i] : grades[static_cast<std::size_t>(m_grades[i]) - 1]};
    }

    std::string partOf(std::size_t i) const
    {
        static constexpr std::array groups{"age_13_24_months", "age_25_36_months", "age_3_4", "age_4_5", "age_5_6"};
        return isPreschool() ? groups[i] : "grade" + std::to_string(m_grades[i]);
    }

    void writeClasses()
    {
        std::vector<Spec> lines;
        for (std::size_t i = 0; i < m_grades.size(); ++i)
            lines.push_back({"classes." + partOf(i), gradeLabels(i), m_classesOf[i]});
        lines.push_back({"classes", {"Cộng", "Tổng cộng", "Cộng"}, m_classes, false, true});
        table(isPreschool() ? "1. Số nhóm trẻ và lớp mẫu giáo" : "1. Số lớp học", lines);
    }

    void writeRooms()
    {
        const Values none(years(), 0);
        const Values eight(years(), 8);
        const std::string block = isPreschool() ? "rooms.groups" : "rooms.study.classrooms";
        std::vector<Spec> lines{
            {block, {isPreschool() ? "Khối phòng nhóm trẻ, lớp mẫu giáo" : "Phòng học"}, m_classes},
            {block + ".permanent", {"Phòng kiên cố"}, m_classes},
            {block + ".semi_permanent", {"Phòng bán kiên cố"}, none},
            {block + ".temporary", {"Phòng tạm"}, none},
            {"rooms.office", {"Khối phòng hành chính - quản trị", "Khối hành chính - quản trị"}, eight},
        };
        if (!isPreschool())
            lines.push_back({"rooms.library", {"Thư viện"}, Values(years(), 1)});
        Values all = m_classes;
        for (double& value : all)
            value += isPreschool() ? 8 : 9;
        lines.push_back({"rooms", {"Cộng", "Tổng cộng"}, all});
        table("2. Cơ cấu khối công trình của nhà trường", lines);
    }

    void writeStaff()
    {
        const int column = choice("offset");
        sheet().put({m_row++, column}, "3. Cán bộ quản lý, giáo viên, nhân viên");
        sheet().put({m_row++, column}, "a) Số liệu tại thời điểm tự đánh giá");
        sheet().row(m_row++, column, {"", "Tổng số", "Nữ", "Dân tộc", "Trình độ đào tạo", "", "", "Ghi chú"});
        sheet().row(m_row++, column + 4, {"Chưa đạt chuẩn", "Đạt chuẩn", "Trên chuẩn"});
        static constexpr std::array names{"total", "female", "minority", "below", "meets", "above"};
        Values sums(6, 0);
        bool complete = true;
        const auto put = [&](const char* position, const Values& values) {
            sheet().put({m_row, column}, position);
            for (std::size_t i = 0; i < values.size(); ++i)
            {
                sheet().put({m_row, column + 1 + static_cast<int>(i)}, cellNumber(values[i]));
                m_out.staff[std::string(position) + " " + names[i]] = at(m_row, column + 1 + static_cast<int>(i));
            }
            ++m_row;
        };
        const auto add = [&](const char* position, const Values& values) {
            put(position, values);
            for (std::size_t i = 0; i < values.size(); ++i)
                sums[i] += values[i];
            complete = complete && values.size() == 6;
        };
        const double teachers = m_teachers.back();
        const double above = std::ceil(teachers * drawn("teachers_above_training_standard_rate", 0.8));
        add("Hiệu trưởng", {1, 0, 0, 0, 0, 1});
        add("Phó hiệu trưởng", {2, 1, 0, 0, 1, 1});
        add("Giáo viên", {teachers, std::floor(teachers * 0.7), 2, 0, teachers - above, above});
        const char* const others = m_out.is2026 ? "Nhân sự hỗ trợ giáo dục" : "Nhân viên";
        if (pick(m_random, 2) == 0)
            add(others, {5, 3, 0});
        else
            add(others, {5, 3, 0, 0, 4, 1});
        if (!complete)
            sums.resize(3);
        put("Cộng", sums);
        m_row += 2;
    }

    void writeTeachers()
    {
        Values perClass;
        Values perPupil;
        for (std::size_t k = 0; k < years(); ++k)
        {
            perClass.push_back(m_teachers[k] / m_classes[k]);
            perPupil.push_back(m_teachers[k] / m_pupils[k]);
        }
        Values good(years(), 6);
        good.back() = 7;
        std::vector<Spec> lines{{"teachers", {"Tổng số giáo viên"}, m_teachers}};
        if (!isPreschool())
        {
            lines.push_back(
                {"teachers_per_class", {"Tỷ lệ giáo viên/lớp", "Tỉ lệ giáo viên/lớp"}, perClass, false, false, 2});
            lines.push_back({"teachers_per_pupil", {"Tỷ lệ giáo viên/học sinh"}, perPupil, false, false, 3});
        }
        lines.push_back({"teachers.good_district",
                         {"Tổng số giáo viên dạy giỏi cấp huyện hoặc tương đương trở lên (nếu có)"},
                         good});
        table(m_out.is2026 ? "b) Số liệu của 3 năm gần đây" : "b) Số liệu của 5 năm gần đây", lines);
    }

    void writePupils()
    {
        Values female;
        Values average;
        Values fresh;
        Values policy;
        for (std::size_t k = 0; k < years(); ++k)
        {
            female.push_back(std::floor(m_pupils[k] * 0.48) - pick(m_random, 5));
            average.push_back(m_pupils[k] / m_classes[k]);
            fresh.push_back(std::floor(m_pupils[k] / 4) - pick(m_random, 9));
            policy.push_back(10 + pick(m_random, 9));
        }
        const bool young = isPreschool();
        std::vector<Spec> lines{{"pupils", {young ? "Tổng số trẻ em" : "Tổng số học sinh"}, m_pupils},
                                {"pupils.female", {"Nữ", "Trong đó: nữ"}, female}};
        for (std::size_t i = 0; i < m_grades.size() && !young; ++i)
            lines.push_back({"pupils." + partOf(i), gradeLabels(i), m_pupilsOf[i]});
        lines.push_back({"pupils.new", {"Tổng số tuyển mới", "Tuyển mới"}, fresh});
        lines.push_back({"pupils.two_sessions", {"Học 2 buổi/ngày"}, young ? m_pupils : fresh});
        lines.push_back({"pupils.day_boarding", {"Bán trú"}, Values(years(), 0)});
        if (young)
            lines.push_back({"pupils.disabled", {"Khuyết tật", "Trẻ em khuyết tật"}, Values(years(), 2)});
        else
            lines.push_back({"pupils_per_class",
                             {"Bình quân số học sinh/lớp học", "Bình quân số học sinh/lớp", "Sĩ số bình quân"},
                             average,
                             false,
                             false,
                             1});
        lines.push_back({"pupils.policy",
                         {young ? "Đối tượng chính sách" : "Tổng số học sinh thuộc đối tượng chính sách"},
                         policy});
        table(young ? "4. Trẻ em" : "4. Học sinh: a) Số liệu chung", lines);
    }

    void writeResults()
    {
        if (isPreschool())
            return;
        std::vector<Spec> lines;
        const auto rate = [&](const char* figure, std::vector<const char*> labels, Values values) {
            lines.push_back({figure, std::move(labels), std::move(values), true});
        };
        const bool specialised = m_out.flags.contains("specialised");
        if (m_out.is2026)
        {
            rate("learning.very_good", {"Tỷ lệ học sinh có kết quả học tập mức Tốt"}, rates("", 0.24));
            rate("learning.good", {"Tỷ lệ học sinh có kết quả học tập mức Khá"}, rates("", 0.44));
            rate("learning.fail", {"Tỷ lệ học sinh có kết quả học tập mức Chưa đạt"}, rates("", 0.02));
        }
        else if (m_out.type == "TH" || m_out.type == "NCH")
        {
            rate("grade_1_entry_rate_age_6", {"Tỷ lệ trẻ 6 tuổi vào lớp 1"}, rates("grade_1_entry_rate_age_6", 1));
            rate("class_completion_rate",
                 {"Tỷ lệ học sinh hoàn thành chương trình lớp học", "Tỉ lệ hoàn thành chương trình lớp học"},
                 rates(m_out.type == "NCH" ? "primary_class_completion_rate" : "class_completion_rate", 0.995));
            rate("primary_completion_rate_age_11",
                 {"Tỷ lệ học sinh 11 tuổi hoàn thành chương trình tiểu học",
                  "Tỷ lệ học sinh 11 tuổi hoàn thành chương trình lớp học"},
                 rates("primary_completion_rate_age_11", 1));
            rate("primary_completion_rate_by_age_14", {"Tỷ lệ trẻ em đến 14 tuổi hoàn thành chương trình tiểu học"},
                 rates("primary_completion_rate_by_age_14", 1));
        }
        if (!m_out.is2026 && m_out.type != "TH")
        {
            rate("results.excellent", {"Tỷ lệ học sinh xếp loại giỏi", "Tỷ lệ học sinh giỏi"},
                 rates("pupils_excellent_rate", 0.3));
            rate("results.good", {"Tỷ lệ học sinh xếp loại khá", "Tỷ lệ học sinh khá"},
                 rates("pupils_good_rate", 0.64));
            rate("results.weak", {"Tỷ lệ học sinh xếp loại yếu, kém"},
                 rates("pupils_weak_or_poor_rate", specialised ? 0 : 0.03));
            rate("conduct.excellent", {"Tỷ lệ học sinh xếp loại hạnh kiểm tốt", "Tỷ lệ học sinh hạnh kiểm tốt"},
                 Values(years(), 0.9));
            rate("conduct.good", {"Tỷ lệ học sinh xếp loại hạnh kiểm khá", "Tỷ lệ học sinh hạnh kiểm khá"},
                 Values(years(), 0.09));
            rate("dropout_rate", {"Tỷ lệ học sinh bỏ học"}, Values(years(), 0));
            rate("graduation_rate", {"Tỷ lệ học sinh tốt nghiệp"}, Values(years(), 1));
        }
        table(m_out.type == "TH" ? "b) Công tác phổ cập giáo dục tiểu học và kết quả giáo dục" : "b) Kết quả giáo dục",
              lines);
    }

    /// Measures that no official table has a row for, in the table for them: "5. Các số liệu khác".
    void writeFurther()
    {
        if (m_out.is2026)
            return;
        std::vector<Spec> lines;
        const auto add = [&](const char* measure, const char* name, double usual) {
            lines.push_back({measure, {name}, rates(measure, usual), true});
        };
        add("teachers_professional_pass_rate", "Tỷ lệ giáo viên xếp đạt trở lên theo chuẩn nghề nghiệp", 1);
        add("teachers_professional_good_rate", "Tỷ lệ giáo viên xếp khá trở lên theo chuẩn nghề nghiệp", 0.95);
        add("teachers_professional_excellent_rate", "Tỷ lệ giáo viên xếp tốt theo chuẩn nghề nghiệp", 0.45);
        if (isPreschool())
        {
            add("attendance_rate_age_5", "Tỷ lệ chuyên cần trẻ 5 tuổi", 0.99);
            add("attendance_rate_under_5", "Tỷ lệ chuyên cần trẻ dưới 5 tuổi", 0.97);
            add("preschool_completion_rate_age_5", "Tỷ lệ trẻ 5 tuổi hoàn thành Chương trình giáo dục mầm non", 1);
            add("healthy_children_rate", "Tỷ lệ trẻ khỏe mạnh, chiều cao, cân nặng bình thường", 0.98);
        }
        table("5. Các số liệu khác (nếu có)", lines);
    }

    Whole& m_out;
    const Choices& m_choices;
    std::mt19937 m_random;
    int m_years;
    int m_row = 0;
    std::vector<int> m_grades;
    std::vector<Values> m_classesOf;
    std::vector<Values> m_pupilsOf;
    Values m_classes;
    Values m_pupils;
    Values m_teachers;
};

} // namespace

void writeFigures(Whole& whole, const Choices& choices)
{
    FiguresWriter(whole, choices).write();
}

} // namespace datchuan::tests
