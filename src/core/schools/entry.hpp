#pragma once

#include "calendar/period.hpp"
#include "recognise/table.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace datchuan::schools {

/// A certificate of accreditation (cấp độ) or a recognition of the national standard (mức độ), as one row of a register
/// states it. The cells are empty where the table has no such column.
struct Recognition
{
    std::optional<int> degree;        ///< mức độ 1, 2
    std::optional<int> grade;         ///< cấp độ 1…4
    std::optional<int> decidedDegree; ///< mức độ that the text of the decision names: "15/QĐ-UBND (MĐ1)"
    std::optional<calendar::Date> signedOn;
    std::optional<calendar::Date> expiresOn;
    std::map<recognise::Concept, grid::Cell> cells; ///< Degree, Grade, Decision, SignedOn, ExpiresOn, Authority
};

/// What is known of the last recognition of a school. A year alone is all its days.
struct Held
{
    calendar::Period signedOn;
    calendar::Period expiresOn; ///< the printed date, else five years after signing (regimes.md 2.2, 3)
    std::optional<int> degree;  ///< mức độ, where it is written
    bool hasDay = false;        ///< false when only the year is known
};

/// A school in a register of certificates, in a list of registrations or in a plan of the province: one row.
struct Entry
{
    enum class Kind { Unknown, New, Maintained, LevelUp };

    const recognise::Table* table = nullptr;
    int row = 0;
    grid::Cell nameCell;
    std::string name; ///< as it is written; of a school's own register the name that its sheet states
    std::string key;  ///< tells schools apart (recognise::schoolKey), with the type of the school where it is known
    std::string area; ///< folded, without "huyện", "xã"; of the column, else of the heading above; "" when not known
    Kind kind = Kind::Unknown;
    bool isPlanned = false; ///< degree and grade are wanted, not held: a plan, a list of registrations
    std::vector<Recognition> recognitions;
    std::optional<Held> previous; ///< of a column "Công nhận lần trước", or of a note "Đã đạt MĐ1 năm 2023"
    std::optional<calendar::Date> selfAssessedOn;
    std::optional<calendar::Date> registeredOn;

    /// The cell of a column of the table; the name where the table has no such column.
    grid::Place place(recognise::Concept meaning) const;
};

/// What a register's header says besides the words that recognition knows.
struct FurtherColumns
{
    std::optional<int> ceremony;    ///< Ngày đón bằng, ngày lễ công nhận, ngày báo cáo
    std::string ceremonyHeader;     ///< as it is written
    std::optional<int> effective;   ///< Ngày có hiệu lực
    std::optional<int> founded;     ///< Năm thành lập
    std::optional<int> plannedTime; ///< Thời gian thực hiện; Quý; Tháng
};

/// "Huyện A: 5 trường", "Cộng": a line of sums among the schools.
struct Subtotal
{
    grid::Cell cell;
    std::optional<int> count; ///< of schools, where the text names it
    std::string area;         ///< as Entry::area; "" for a sum of what stands above
    bool isGrand = false;     ///< "Tổng cộng": of the whole list
    std::size_t above = 0;    ///< schools above the line
};

/// A register, a list of registrations or a plan, row by row.
struct List
{
    const recognise::Table* table = nullptr;
    std::optional<calendar::Period> years; ///< for which the plan is made
    FurtherColumns columns;
    std::vector<Entry> entries;
    std::vector<Subtotal> subtotals;
    /// Of a plan: the workbook holds a register with half of its maintained schools or more, so a school that is not in
    /// it holds nothing.
    bool isCovered = false;
};

} // namespace datchuan::schools
