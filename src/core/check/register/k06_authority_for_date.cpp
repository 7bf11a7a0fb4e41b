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

void run(const Context& context, Sink& sink)
{
    constexpr calendar::Date moved = std::chrono::year(2026) / 7 / 7; // regimes.md section 3: Điều 17 of TT 57/2026
    eachSchool(context, [&](const List& list, const Entry& entry) {
        const grid::Grid& grid = context.sheet(list.table->sheet).grid;
        for (const schools::Recognition& each : entry.recognitions)
        {
            // certificates of accreditation are the department's in both regimes
            if (entry.isPlanned || !each.degree || !each.signedOn)
                continue;
            for (const Concept meaning : {Concept::Authority, Concept::Decision})
            {
                const auto cell = each.cells.find(meaning);
                if (cell == each.cells.end())
                    continue;
                const Authority written = authorityIn(grid.folded(cell->second));
                if (written == Authority::Unknown)
                    continue;
                const bool isEarly = *each.signedOn < moved;
                if (written != (isEarly ? Authority::Province : Authority::Department)
                    && !(isEarly && each.grade)) // one cell for both: the department gave the certificate
                {
                    std::map<std::string, Slot> slots;
                    slots.emplace("date", calendar::toVietnamese(*each.signedOn));
                    slots.emplace("authority",
                                  isEarly ? LocalText{"Chủ tịch UBND tỉnh", "the chairman of the provincial committee"}
                                          : LocalText{"Giám đốc Sở GDĐT", "the director of the Sở GDĐT"});
                    sink.add({list.table->sheet, cell->second}, std::move(slots));
                }
                break;
            }
        }
    });
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
