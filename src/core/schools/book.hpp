#pragma once

#include "assess/assessment.hpp"
#include "schools/entry.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace datchuan::schools {

/// The registers, registrations and plans of a workbook.
class Book
{
public:
    explicit Book(std::vector<List> lists);

    Book(Book&&) noexcept = default;
    Book& operator=(Book&&) noexcept = default;
    Book(const Book&) = delete; // entries are found by their addresses
    Book& operator=(const Book&) = delete;

    const std::vector<List>& lists() const { return m_lists; }

    /// The last recognition of the national standard that the row of a plan or a register of the workbook states.
    std::optional<Held> heldBy(const Entry& entry) const;

private:
    std::vector<const Entry*> inRegisters(const Entry& entry) const;
    bool isCovered(const List& plan) const;

    std::vector<List> m_lists;
    std::map<std::string_view, std::vector<const Entry*>> m_entriesByKey;
};

/// Keeps pointers into the tables of `assessed`.
Book bookOf(const grid::Workbook& workbook, const assess::Assessed& assessed);

} // namespace datchuan::schools
