#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace datchuan::figures {

/// What the numbers of a row are.
enum class Kind {
    Count, ///< whole numbers: classes, pupils, rooms
    Rate,  ///< a share: 0.95, 95 or 95 %
    Ratio  ///< one number by another: pupils in a class
};

/// The part of the form that a table or a row belongs to (forms.md 4.1). It decides what "Khối lớp 6" and "Cộng" mean.
enum class Section { Unknown, Classes, Rooms, Staff, Pupils, Results };

/// One way to label a row. Names of figures are paths: "pupils.female" is a part of "pupils".
struct LabelEntry
{
    std::string_view label; ///< as labelKey() gives it; "#" stands for a number of 1 to 12, "*" at the end for the rest
    std::string_view figure; ///< "+x": the part x of the figure above; "=": the total of the section
    Kind kind = Kind::Count;
    Section section = Section::Unknown; ///< the section that begins with this row
};

/// The labels of forms.md 4.1 and 4.2 and what schools make of them.
std::span<const LabelEntry> labels();

/// Words in titles and corner cells that tell the section, in the order in which they are looked for.
struct SectionCue
{
    std::string_view words;
    Section section;
};
std::span<const SectionCue> sectionCues();

/// A scale of grades. Its rows may bear the grade alone, below a heading or a row that names the scale: "Học lực",
/// "Giỏi", "Khá".
struct GradeScale
{
    struct Grade
    {
        std::string_view label;
        std::string_view figure;
    };
    std::string_view words; ///< in the heading
    std::array<Grade, 4> grades;
};
std::span<const GradeScale> gradeScales();

/// True when a folded label or heading says that the numbers are shares: "Tỷ lệ …", "… (%)"; false for "số lượng và tỷ
/// lệ" and for one number by another, "tỷ lệ giáo viên/lớp".
bool saysRate(std::string_view folded);

/// True for a label that names a share of pupils, staff or rooms, and so can never exceed 100 %, unlike growth or the
/// fulfilment of a plan.
bool isShare(std::string_view key);

/// A folded label without its number, brackets and ends, usual abbreviations written out: "1) Tỉ lệ  HS giỏi (nếu có):"
/// → "ty le hoc sinh gioi".
std::string labelKey(std::string_view folded);

/// True for a cell that only numbers the rows: "1", "I", "a)", "-".
bool isEnumerator(std::string_view folded);

} // namespace datchuan::figures
