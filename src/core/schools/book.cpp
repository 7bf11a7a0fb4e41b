#include "schools/book.hpp"

#include "ruleset/terms.hpp"
#include "schools/read_list.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace datchuan::schools {

using recognise::TableKind;

namespace {

std::optional<Held> heldOf(const Recognition& recognition, bool isWanted)
{
    if (!recognition.signedOn && !recognition.expiresOn)
        return std::nullopt;
    Held held;
    held.hasDay = true;
    if (!isWanted)
        held.degree = recognition.degree;
    const auto day = [](calendar::Date date) { return calendar::Period{date, date}; };
    held.signedOn = recognition.signedOn ? day(*recognition.signedOn)
                                         : day(calendar::addYears(*recognition.expiresOn, -ruleset::recognitionYears));
    held.expiresOn = recognition.expiresOn ? day(*recognition.expiresOn)
                                           : day(calendar::addYears(*recognition.signedOn, ruleset::recognitionYears));
    return held;
}

bool isOfStandard(const Recognition& recognition, bool isWanted)
{
    return isWanted || recognition.degree || !recognition.grade;
}

void keepLater(std::optional<Held>& latest, std::optional<Held> other)
{
    if (other && (!latest || latest->signedOn.last < other->signedOn.last))
        latest = std::move(other);
}

/// Registers of other papers of schools look alike: libraries, phổ cập, food safety. Their header or the lines above say
/// so, and nothing of accreditation or of the national standard.
bool isOfOtherPapers(const grid::Workbook& workbook, const recognise::Table& table)
{
    constexpr std::array<std::string_view, 5> own{"chuan quoc gia", "cqg", "kiem dinh", "kdcl", "chuan qg"};
    constexpr std::array<std::string_view, 9> others{"pho cap",    "xoa mu",   "thu vien", "thuc pham", "ve sinh",
                                                     "phong chay", "bo nhiem", "van hoa",  "thi dua"};
    bool isOther = false;
    const grid::Grid& grid = workbook.sheets[static_cast<std::size_t>(table.sheet)].grid;
    constexpr int linesAbove = 8;
    for (int row = std::max(0, table.range.first.row - linesAbove); row <= table.headerRow; ++row)
        if (const auto* line = grid.row(row))
            for (const auto* filled = grid.begin(*line); filled != grid.end(*line); ++filled)
            {
                const std::string_view folded = grid.folded(filled->value);
                const auto says = [&](std::string_view word) { return folded.find(word) != std::string_view::npos; };
                if (std::ranges::any_of(own, says))
                    return false;
                isOther = isOther || std::ranges::any_of(others, says);
            }
    return isOther;
}

} // namespace

Book::Book(std::vector<List> lists) : m_lists(std::move(lists))
{
    for (const List& list : m_lists)
        for (const Entry& entry : list.entries)
            if (!entry.key.empty())
                m_entriesByKey[entry.key].push_back(&entry);
    for (List& list : m_lists)
        list.isCovered = isCovered(list);
}

std::vector<const Entry*> Book::inRegisters(const Entry& entry) const
{
    std::vector<const Entry*> found;
    const auto sameName = m_entriesByKey.find(entry.key);
    if (sameName == m_entriesByKey.end())
        return found;
    // of schools that are planned, and of schools that hold something
    std::set<std::string> planned;
    std::set<std::string> held;
    for (const Entry* other : sameName->second)
    {
        (other->isPlanned ? planned : held).insert(other->area);
        if (!other->isPlanned)
            found.push_back(other);
    }
    // Schools of one name in several areas are told apart by the area. A single one is the same school, though one list
    // may name its district and the other its commune.
    if (planned.size() > 1 || held.size() > 1)
        std::erase_if(found, [&](const Entry* other) { return other->area != entry.area; });
    return found;
}

std::optional<Held> Book::heldBy(const Entry& entry) const
{
    std::optional<Held> latest = entry.previous;
    for (const Recognition& recognition : entry.recognitions)
        if (isOfStandard(recognition, entry.isPlanned))
            keepLater(latest, heldOf(recognition, entry.isPlanned));
    for (const Entry* other : inRegisters(entry))
        if (other != &entry)
            for (const Recognition& recognition : other->recognitions)
                if (isOfStandard(recognition, false))
                    keepLater(latest, heldOf(recognition, false));
    return latest;
}

bool Book::isCovered(const List& plan) const
{
    int maintained = 0;
    int known = 0;
    for (const Entry& entry : plan.entries)
        if (entry.kind == Entry::Kind::Maintained)
        {
            ++maintained;
            known += inRegisters(entry).empty() ? 0 : 1;
        }
    return known > 0 && 2 * known >= maintained;
}

Book bookOf(const grid::Workbook& workbook, const assess::Assessed& assessed)
{
    std::vector<List> lists;
    for (const recognise::Table& table : assessed.tables)
        if ((table.kind == TableKind::Register || table.kind == TableKind::Plan) && !isOfOtherPapers(workbook, table))
            lists.push_back(readList(workbook, table, assessed.facts[static_cast<std::size_t>(table.sheet)]));
    return Book(std::move(lists));
}

} // namespace datchuan::schools
