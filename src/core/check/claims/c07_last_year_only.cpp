#include "check/catalogue.hpp"
#include "check/claims/claimed.hpp"

#include <optional>
#include <vector>

namespace datchuan::check {

namespace {

/// A number, or words with one: what is wrong with it is told by others.
bool holdsFigure(const grid::Grid& grid, grid::Cell cell)
{
    return grid.isText(cell) ? grid.folded(cell).find_first_of("0123456789") != std::string_view::npos
                             : !grid.isEmpty(cell);
}

/// The school years for which the row of a measure is filled in.
std::vector<std::string> yearsGiven(const figures::Book& book, const Measured& one)
{
    std::vector<std::string> years;
    for (const recognise::YearColumn& year : one.table->years)
        if (holdsFigure(book.sheetOf(*one.table).grid, {one.place.cell.row, year.column}))
            years.push_back(yearText(year.year));
    return years;
}

void run(const Context& context, Sink& sink)
{
    const ClaimsAndFigures& all = claimsAndFigures(context);
    constexpr std::size_t five = 5;
    for (const IndicatorClaim& claim : all.claims)
    {
        std::optional<std::vector<std::string>> shortest; // of its measures
        for (const Measured* one : all.of(claim))
            if (claim.met && one->table != nullptr && one->threshold->years == "each_of_5")
                if (auto years = yearsGiven(all.book, *one); !shortest || years.size() < shortest->size())
                    shortest = std::move(years);
        if (!shortest || shortest->size() >= five)
            continue;
        std::string years;
        for (const std::string& year : *shortest)
            years += (years.empty() ? "" : ", ") + year;
        sink.add(claim.place, {{"ind", claim.name}, {"years", years}});
    }
}

} // namespace

const Check c07{"C07",
                Severity::Warning,
                "last-year-only",
                "{ind} yêu cầu 5 năm liên tiếp; mới có số liệu {years}.",
                "{ind} needs 5 consecutive years; only {years} given.",
                "Quy định nêu \"05 năm liên tiếp\".",
                "The rule speaks of five consecutive years.",
                &run};

} // namespace datchuan::check
