#include "check/text/date_codes.hpp"

#include <algorithm>
#include <map>

namespace datchuan::check {

namespace {

using grid::Cell;
using recognise::TableKind;

std::string codeOf(unsigned standard, unsigned number)
{
    return std::to_string(standard) + "." + std::to_string(number);
}

/// What the date may have been: day and month, or month and day.
std::vector<std::string> readings(calendar::Date date)
{
    const auto day = static_cast<unsigned>(date.day());
    const auto month = static_cast<unsigned>(date.month());
    std::vector<std::string> codes{codeOf(day, month)};
    if (day != month)
        codes.push_back(codeOf(month, day));
    return codes;
}

/// The codes of one table, along a column or, in a matrix, along the header row.
class Finder
{
public:
    Finder(const Context& context, const assess::Assessment& assessment, const recognise::Table& table)
        : m_context(context),
          m_assessment(assessment),
          m_set(*assessment.choice.set),
          m_table(table),
          m_sheet(context.sheet(table.sheet))
    {
        for (const ruleset::Criterion* criterion : m_set.allCriteria())
            m_order.emplace(criterion->code, static_cast<int>(m_order.size()));
        for (const recognise::CriterionRow& row : table.rows)
            m_codes.emplace(row.codeCell, row.code);
    }

    std::vector<DateCode> find()
    {
        if (m_table.rows.empty())
            return {};
        if (m_table.rows.front().form == recognise::CodeForm::Title)
            findBesideTitles();
        else if (m_table.kind == TableKind::SchoolMatrix)
            for (int column = m_table.range.first.column; column <= m_table.range.last.column + 1; ++column)
                look({m_table.rows.front().codeCell.row, column});
        else
        {
            constexpr int rowsBelow = 2;
            for (int row = m_table.headerRow + 1; row <= m_table.range.last.row + rowsBelow; ++row)
                look({row, m_table.rows.front().codeCell.column});
        }
        return std::move(m_found);
    }

private:
    /// Rows that are known by their titles: the date beside says the same code.
    void findBesideTitles()
    {
        for (const recognise::CriterionRow& row : m_table.rows)
            for (int column = 0; column < row.codeCell.column; ++column)
            {
                const Cell cell{row.codeCell.row, column};
                const auto date = dateShownIn(m_sheet, cell);
                if (date && std::ranges::any_of(readings(*date), [&](const auto& code) { return code == row.code; }))
                    m_found.push_back({{m_table.sheet, cell}, *date, row.code, true});
            }
    }

    void look(Cell cell)
    {
        if (m_sheet.grid.isEmpty(cell) || m_codes.contains(cell))
            return;
        const auto date = dateShownIn(m_sheet, cell);
        if (!date)
            return;
        std::vector<std::string> possible;
        for (const std::string& code : readings(*date))
            if (std::ranges::find(m_assessment.missing, code) != m_assessment.missing.end())
                possible.push_back(code);
        if (possible.empty())
            return;
        DateCode found{{m_table.sheet, cell}, *date, possible.size() == 1 ? possible.front() : std::string(), false};
        for (const auto says : {&Finder::titleSays, &Finder::placeSays, &Finder::onlyMissing})
        {
            std::vector<std::string> confirmed;
            for (const std::string& code : possible)
                if ((this->*says)(cell, code))
                    confirmed.push_back(code);
            if (confirmed.size() == 1)
            {
                found.code = confirmed.front();
                found.sure = true;
                break;
            }
        }
        m_found.push_back(std::move(found));
    }

    bool titleSays(Cell cell, const std::string& code) const
    {
        if (m_table.kind == TableKind::SchoolMatrix)
            return false;
        for (int column = 0; column <= m_table.range.last.column; ++column)
            if (m_context.titles.matches(m_set, code, m_sheet.grid.folded({cell.row, column})))
                return true;
        return false;
    }

    /// The code lies between the codes before and behind it, as the set orders them.
    bool placeSays(Cell cell, const std::string& code) const
    {
        const int place = m_order.at(code);
        auto next = m_codes.upper_bound(cell);
        if (next != m_codes.begin())
            if (const auto before = m_order.find(std::prev(next)->second);
                before == m_order.end() || before->second >= place)
                return false;
        if (next != m_codes.end())
            if (const auto behind = m_order.find(next->second); behind == m_order.end() || behind->second <= place)
                return false;
        return true;
    }

    bool onlyMissing(Cell, const std::string&) const { return m_assessment.missing.size() == 1; }

    const Context& m_context;
    const assess::Assessment& m_assessment;
    const ruleset::RuleSet& m_set;
    const recognise::Table& m_table;
    const grid::Sheet& m_sheet;
    std::map<std::string, int> m_order;
    std::map<Cell, std::string> m_codes;
    std::vector<DateCode> m_found;
};

} // namespace

std::optional<calendar::Date> dateShownIn(const grid::Sheet& sheet, Cell cell)
{
    const grid::Value& value = sheet.grid.at(cell);
    if (value.kind == grid::ValueKind::Text)
    {
        const std::string_view text = sheet.grid.folded(cell);
        constexpr std::size_t longest = 10; // "15/05/2019"
        return text.size() <= longest && text.find_first_not_of("0123456789/-") == std::string_view::npos
                   ? calendar::findInText(text)
                   : std::nullopt;
    }
    // the year of a mistyped code is that of the typing: dates before 1980 are plain numbers
    constexpr double earliest = 29221;
    if (value.kind != grid::ValueKind::Number || value.number < earliest
        || sheet.details->style(cell).format != grid::NumberFormat::Date)
        return std::nullopt;
    return calendar::fromSerial(value.number);
}

std::vector<DateCode> dateCodes(const Context& context, const assess::Assessment& assessment)
{
    std::vector<DateCode> all;
    if (assessment.choice.set == nullptr || !assessment.hasSummary)
        return all;
    for (const assess::Part& part : assessment.parts)
    {
        const recognise::Table& table = context.assessed.tables[part.table];
        if (recognise::isCriteriaTable(table.kind) || table.kind == TableKind::SchoolMatrix)
            std::ranges::move(Finder(context, assessment, table).find(), std::back_inserter(all));
    }
    return all;
}

} // namespace datchuan::check
