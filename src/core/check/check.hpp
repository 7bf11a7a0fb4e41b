#pragma once

#include "assess/assessment.hpp"
#include "check/finding.hpp"
#include "check/memo.hpp"
#include "evidence/book.hpp"
#include "ruleset/library.hpp"

#include <memory>
#include <span>
#include <vector>

namespace datchuan::check {

/// What a check may look at.
struct Context
{
    const grid::Workbook& workbook;
    const assess::Assessed& assessed;
    const ruleset::Library& library;
    const recognise::Titles& titles;
    const evidence::Book& book;                            ///< the evidence of the whole workbook
    std::optional<calendar::Date> day{};                   ///< that the caller takes for today; never of the clock
    std::shared_ptr<Memo> memo = std::make_shared<Memo>(); ///< of this run of the checks

    const grid::Sheet& sheet(int index) const { return workbook.sheets[static_cast<std::size_t>(index)]; }

    /// What `make` returns, worked out once for all checks: one value for each type.
    template <typename T, typename Make>
    const T& once(Make make) const
    {
        return memo->of<T>(make);
    }
};

/// Takes what a check finds. The frame adds code, severity and text.
class Sink
{
public:
    virtual ~Sink() = default;
    virtual void add(grid::Place place, std::map<std::string, Slot> slots, std::optional<Fix> fix = {}) = 0;
};

/// One entry of the catalogue of mistakes: what it is called, what it says, and how it is found.
struct Check
{
    std::string_view code;
    Severity severity;
    std::string_view name; ///< key name in the catalogue, "criterion-missing"
    /// Message templates with {slots}; an unknown slot prints "?".
    std::string_view messageVi;
    std::string_view messageEn;
    std::string_view whyVi; ///< why it matters
    std::string_view whyEn;
    void (*run)(const Context&, Sink&);
};

/// All checks, by code. A new check is a file of its own and a line in catalogue.cpp.
std::span<const Check* const> catalogue();

/// Runs every check and renders the messages. Sorted by sheet, row, column, code; the same input gives the same list.
std::vector<Finding> runChecks(const Context& context);

/// Fills the slots of a template: "Thiếu {code}" → "Thiếu 1.10".
std::string render(std::string_view messageTemplate, const std::map<std::string, Slot>& slots, bool vietnamese);

} // namespace datchuan::check
