#pragma once

#include "calendar/date.hpp"
#include "grid/workbook.hpp"

#include <climits>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace datchuan::recognise {

/// Something that a sheet states, and where.
template <typename T>
struct Stated
{
    T value{};
    grid::Place place;
};

/// What a sheet says about the school and the assessment, beside its tables (CONTRACT.md section 3).
struct Facts
{
    std::optional<Stated<std::string>> school;       ///< the name as it is written
    std::optional<Stated<std::string>> labelledType; ///< "MN", "TH" …, from "Loại trường", "Cấp học"
    std::optional<Stated<std::string>> typeOfName;   ///< the type that the school's name shows
    std::optional<Stated<calendar::Date>> labelledDate; ///< "Ngày đánh giá", "Thời điểm đánh giá", "Ngày tự đánh giá"
    std::optional<Stated<calendar::Date>> datedLine; ///< "…, ngày 15 tháng 5 năm 2019"
    std::set<std::string> flags;                     ///< "KK", "ĐBKK", "chuyên" that are stated with yes

    /// Takes over what is still unknown here.
    void fillFrom(const Facts& other);
};

/// What a sheet says in an area of it; the whole sheet unless given.
Facts findFacts(const grid::Sheet& sheet, int sheetIndex, const grid::Range& area = {{0, 0}, {INT_MAX, INT_MAX}});

/// Reads a school type: "TH", "Tiểu học", "trường THCS", "TH&THCS" (→ "NCH"), "mầm non", "GDTX" … Nothing when the text
/// says none. `folded` is text after text::fold.
std::optional<std::string> readSchoolType(std::string_view folded);

} // namespace datchuan::recognise
