#include "check/catalogue.hpp"
#include "check/check.hpp"

#include "text/code_points.hpp"
#include "text/letters.hpp"
#include "text/tone_placement.hpp"

#include <set>

namespace datchuan::check {

namespace {

/// The words of one column of names: which spelling of each came first.
class Spellings
{
public:
    /// The earlier spelling, when this one places the tone elsewhere and the pair has not been told.
    std::optional<std::string> otherThan(std::string_view word)
    {
        const auto key = text::toneOnLastVowel(word);
        if (!key)
            return std::nullopt;
        std::string lower;
        for (std::string_view rest = word; !rest.empty();)
            text::appendCodePoint(lower, text::toLower(text::nextCodePoint(rest)));
        const auto [entry, isNew] = m_first.try_emplace(*key, Entry{lower, std::string(word), false});
        if (isNew || entry->second.told || entry->second.lower == lower)
            return std::nullopt;
        entry->second.told = true;
        return entry->second.word;
    }

private:
    struct Entry
    {
        std::string lower;
        std::string word; ///< as it is written
        bool told;
    };
    std::map<std::string, Entry> m_first;
};

/// Cuts a name into words and gives each to `visit`.
template <typename Visit>
void forEachWord(std::string_view name, Visit visit)
{
    std::string_view word = name.substr(0, 0);
    while (!name.empty())
    {
        std::string_view rest = name;
        if (text::isLetter(text::nextCodePoint(rest)))
            word = {word.data(), static_cast<std::size_t>(rest.data() - word.data())};
        else
        {
            if (!word.empty())
                visit(word);
            word = rest.substr(0, 0);
        }
        name = rest;
    }
    if (!word.empty())
        visit(word);
}

void lookAtColumn(const Context& context, const recognise::Table& table, const std::vector<grid::Cell>& cells,
                  Sink& sink)
{
    const grid::Grid& grid = context.sheet(table.sheet).grid;
    Spellings spellings;
    std::set<grid::TextPool::Id> seen;
    for (const grid::Cell cell : cells)
        if (grid.isText(cell) && seen.insert(grid.at(cell).text).second)
            forEachWord(grid.text(cell), [&](std::string_view word) {
                if (const auto other = spellings.otherThan(word))
                    sink.add({table.sheet, cell}, {{"a", *other}, {"b", std::string(word)}});
            });
}

void run(const Context& context, Sink& sink)
{
    using recognise::Concept;
    for (const recognise::Table& table : context.assessed.tables)
    {
        for (const Concept names : {Concept::SchoolName, Concept::EvidenceName, Concept::Area, Concept::Issuer,
                                    Concept::Responsible, Concept::Authority})
            if (const auto column = table.columns.find(names); column != table.columns.end())
            {
                std::vector<grid::Cell> cells;
                for (const int row : table.records)
                    cells.push_back({row, column->second});
                lookAtColumn(context, table, cells, sink);
            }
        std::vector<grid::Cell> schools;
        for (const recognise::SchoolRow& school : table.schools)
            schools.push_back(school.nameCell);
        lookAtColumn(context, table, schools, sink);
    }
}

} // namespace

const Check x08{"X08",
                Severity::Info,
                "tone-placement",
                "Hai cách đặt dấu của cùng một từ: {a}, {b}.",
                "Two tone placements of one word: {a}, {b}.",
                "Gom nhóm theo tên sẽ tách một tên thành hai.",
                "Grouping by name splits.",
                &run};

} // namespace datchuan::check
