#include "check/catalogue.hpp"
#include "check/register/lists.hpp"

#include <map>
#include <tuple>

namespace datchuan::check {

namespace {

using schools::Entry;
using schools::List;

/// A plan names a school once; a register may hold each of its recognitions, but no decision twice.
std::string listKey(const List& list, const Entry& entry)
{
    if (list.table->kind == recognise::TableKind::Plan)
        return "plan " + (list.years ? calendar::yearsText(*list.years) : std::string());
    std::string key = "register";
    for (const schools::Recognition& each : entry.recognitions)
        if (each.signedOn)
            key += " " + std::to_string(each.degree.value_or(0)) + "/" + std::to_string(each.grade.value_or(0)) + "/"
                   + calendar::toIso(*each.signedOn);
    return key == "register" && !entry.isPlanned ? "" : key; // nothing to tell two rows apart
}

void run(const Context& context, Sink& sink)
{
    std::map<std::tuple<std::string, std::string, std::string>, std::vector<grid::Place>> places;
    std::map<grid::Place, const Entry*> entries;
    eachSchool(context, [&](const List& list, const Entry& entry) {
        const std::string key = listKey(list, entry);
        const grid::Place place{list.table->sheet, entry.nameCell};
        // a school's own register holds nothing but this school
        if (entry.key.empty() || key.empty() || !list.table->columns.contains(recognise::Concept::SchoolName))
            return;
        places[{key, entry.key, entry.area}].push_back(place);
        entries[place] = &entry;
    });
    for (const auto& [key, same] : places)
    {
        if (same.size() < 2)
            continue;
        std::string cells;
        for (const grid::Place& place : same)
            cells += (cells.empty() ? "" : ", ") + cellText(context, place, same[1].sheet);
        sink.add(same[1], {{"name", entries.at(same[1])->name}, {"k", std::to_string(same.size())}, {"cells", cells}});
    }
}

} // namespace

const Check r02{"R02",
                Severity::Error,
                "school-twice",
                "Trường \"{name}\" xuất hiện {k} lần: {cells}.",
                "School \"{name}\" appears {k} times: {cells}.",
                "Một trường bị tính hai lần.",
                "The school is counted twice.",
                &run};

} // namespace datchuan::check
