#include "schools/book.hpp"

#include "ruleset/terms.hpp"
#include "schools/read_list.hpp"

#include <algorithm>
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
    held.degree = isWanted || !recognition.degree ? recognition.decidedDegree : recognition.degree;
    const auto day = [](calendar::Date date) { return calendar::Period{date, date}; };
    held.signedOn = recognition.signedOn ? day(*recognition.signedOn)
                                         : day(calendar::addYears(*recognition.expiresOn, -ruleset::recognitionYears));
    held.expiresOn = recognition.expiresOn ? day(*recognition.expiresOn)
                                           : day(calendar::addYears(*recognition.signedOn, ruleset::recognitionYears));
    return held;
}

bool isOfStandard(const Recognition& recognition, bool isWanted)
{
    return isWanted || recognition.degree || recognition.decidedDegree || !recognition.grade;
}

void keepLater(std::optional<Held>& latest, std::optional<Held> other)
{
    if (other && (!latest || latest->signedOn.last < other->signedOn.last))
        latest = std::move(other);
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
        if (table.kind == TableKind::Register || table.kind == TableKind::Plan)
            lists.push_back(readList(workbook, table, assessed.facts[static_cast<std::size_t>(table.sheet)]));
    return Book(std::move(lists));
}

} // namespace datchuan::schools
