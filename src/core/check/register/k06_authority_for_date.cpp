#include "check/catalogue.hpp"
#include "check/register/lists.hpp"

namespace datchuan::check {

namespace {

using recognise::Concept;
using schools::Entry;
using schools::List;

enum class Authority { Unknown, Province, Department };

/// "UBND tỉnh", "Sở GDĐT", and the end of a decision's number: "12/QĐ-UBND", "34/QĐ-SGDĐT".
Authority authorityIn(std::string_view folded)
{
    const auto says = [&](std::string_view word) { return folded.find(word) != std::string_view::npos; };
    if (folded.starts_with("so gd") || folded.starts_with("so giao duc") || says("giam doc so") || says("sgd")
        || says("qd-so") || folded == "so")
        return Authority::Department;
    return says("ubnd") || says("uy ban nhan dan") ? Authority::Province : Authority::Unknown;
}

/// Who is written beside a recognition, in its column of authorities or else at the end of the decision's number; the
/// cell says where.
std::pair<Authority, grid::Cell> authorityOf(const grid::Grid& grid, const schools::Recognition& recognition)
{
    for (const Concept meaning : {Concept::Authority, Concept::Decision})
        if (const auto cell = recognition.cells.find(meaning); cell != recognition.cells.end())
            if (const Authority written = authorityIn(grid.folded(cell->second)); written != Authority::Unknown)
                return {written, cell->second};
    return {Authority::Unknown, {}};
}

/// Where certificate and recognition share a row, its decision may be that of the certificate, which is the
/// department's; not in a list whose other rows name the province.
bool mayHoldCertificates(const grid::Grid& grid, const List& list)
{
    int province = 0;
    int department = 0;
    for (const Entry& entry : list.entries)
        for (const schools::Recognition& each : entry.recognitions)
            if (const Authority written = authorityOf(grid, each).first; each.grade && each.degree)
            {
                province += written == Authority::Province ? 1 : 0;
                department += written == Authority::Department ? 1 : 0;
            }
    return province <= 2 * department;
}

void run(const Context& context, Sink& sink)
{
    constexpr calendar::Date moved = std::chrono::year(2026) / 7 / 7; // regimes.md section 3: Điều 17 of TT 57/2026
    for (const List& list : schoolsOf(context).lists())
    {
        const grid::Grid& grid = context.sheet(list.table->sheet).grid;
        const auto day = checkingDay(context, list.table->sheet);
        const bool holdsCertificates = mayHoldCertificates(grid, list);
        for (const Entry& entry : list.entries)
            for (const schools::Recognition& each : entry.recognitions)
            {
                // certificates of accreditation are the department's in both regimes
                if (entry.isPlanned || !each.degree || !each.signedOn || (day && *day < *each.signedOn)) // K05
                    continue;
                const auto [written, cell] = authorityOf(grid, each);
                const bool isEarly = *each.signedOn < moved;
                if (written == Authority::Unknown || written == (isEarly ? Authority::Province : Authority::Department)
                    || (isEarly && each.grade && holdsCertificates))
                    continue;
                std::map<std::string, Slot> slots;
                slots.emplace("date", calendar::toVietnamese(*each.signedOn));
                slots.emplace("authority",
                              isEarly ? LocalText{"Chủ tịch UBND tỉnh", "the chairman of the provincial committee"}
                                      : LocalText{"Giám đốc Sở GDĐT", "the director of the Sở GDĐT"});
                sink.add({list.table->sheet, cell}, std::move(slots));
            }
    }
}

} // namespace

const Check k06{"K06",
                Severity::Warning,
                "authority-for-date",
                "{cell}: ngày {date}, thẩm quyền công nhận là {authority}.",
                "{cell}: on {date} the authority is {authority}.",
                "Từ 07/7/2026 Giám đốc Sở GDĐT công nhận đạt chuẩn quốc gia; trước đó là Chủ tịch UBND tỉnh.",
                "Since 7 July 2026 the Sở GDĐT recognises; before, the provincial People's Committee did.",
                &run};

} // namespace datchuan::check
