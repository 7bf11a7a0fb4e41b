#include "generate/whole.hpp"

#include "generate/whole_writer.hpp"
#include "ruleset/threshold.hpp"
#include "support/rules.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <iomanip>
#include <sstream>

namespace datchuan::tests {

std::optional<Whole::Place> Whole::claimOf(const std::string& code, int ofLevel, const std::string& letter) const
{
    if (hasForms())
    {
        const auto mark = marks.find(code + " M" + std::to_string(ofLevel) + letter);
        return mark != marks.end() && text(mark->second) == "Đạt" ? std::optional(mark->second) : std::nullopt;
    }
    const auto cell = levelCells.find(code + " " + std::to_string(ofLevel));
    return cell == levelCells.end() ? std::nullopt : std::optional(cell->second);
}

const Whole::Line* Whole::line(const std::string& figure) const
{
    for (const Table& table : tables)
        for (const Line& line : table.lines)
            if (line.figure == figure)
                return &line;
    return nullptr;
}

double Whole::number(Place place) const
{
    const std::string shown = text(place);
    return shown.starts_with("#=") ? std::strtod(shown.c_str() + 2, nullptr) : 0;
}

std::string Whole::dump() const
{
    std::ostringstream all;
    for (const SheetBuilder& sheet : sheets)
    {
        all << "== " << sheet.name() << "\n";
        for (int row = 0; row < 700; ++row)
        {
            std::string line;
            for (int column = 0; column < 24; ++column)
                if (std::string cell = sheet.get({row, column}); !cell.empty())
                {
                    std::ranges::replace(cell, '\n', '|');
                    line += (line.empty() ? "" : "  ") + grid::toA1(grid::Cell{row, column}) + "=" + cell;
                }
            if (!line.empty())
                all << line << "\n";
        }
    }
    return all.str();
}

std::string cellNumber(double value)
{
    std::ostringstream text;
    text << "#=" << std::setprecision(15) << value;
    return text.str();
}

std::span<const Choices::Option> wholeOptions()
{
    static constexpr std::array<Choices::Option, 32> all{{
        {"set", 6, 1},          {"kind", 3, 1},       {"year", 3, 2},        {"order", 24, 2},
        {"info", 2, 1},         {"flags", 4, 1},      {"figures", 3, 4},     {"plan", 2, 6},
        {"external", 2, 4},     {"items", 2, 3},      {"formSheets", 3, 2},  {"formLines", 2, 2},
        {"formHead", 3, 2},     {"offset", 3, 2},     {"titleRows", 4, 2},   {"summaryLabel", 4, 2},
        {"summaryStyle", 2, 2}, {"codeColumn", 2, 3}, {"conclusion", 3, 2},  {"countTable", 2, 2},
        {"listHeader", 3, 2},   {"listGroups", 4, 1}, {"listColumns", 3, 2}, {"listReuse", 3, 2},
        {"brackets", 2, 3},     {"yearWords", 4, 2},  {"rateUnit", 3, 1},    {"labelWords", 3, 2},
        {"totals", 2, 2},       {"gaps", 3, 3},       {"planWords", 3, 2},   {"planDate", 2, 2},
    }};
    return all;
}

Whole writeWhole(const Choices& choices)
{
    return WholeWriter(choices).write();
}

WholeWriter::WholeWriter(const Choices& choices) : m_choices(choices)
{
    constexpr std::array sets{"TH-2018", "MN-2018", "TRH-2018", "PT-2026", "MN-2026", "GDTX-2026"};
    m_out.set = &ruleSet(sets[static_cast<std::size_t>(choices["set"])]);
    m_out.is2026 = m_out.set->id.ends_with("-2026");
}

void WholeWriter::drawSchool()
{
    auto random = m_choices.stream("school");
    m_drawn = randomSchool(*m_out.set, random);
    m_out.year = (m_out.is2026 ? 2027 : 2019) + choice("year");
    const std::string& name = m_drawn.name;
    const auto says = [&](const char* words) { return name.find(words) != std::string::npos; };
    m_out.type = m_out.set->id.substr(0, m_out.set->id.find('-'));
    if (m_out.type == "TRH" || m_out.type == "PT")
        m_out.type = says("THCS ĐẠI") ? "NCH" : says("THCS") ? "THCS" : says("Trung học phổ thông") ? "THPT" : "TH";
    School& school = m_out.school;
    school.set = m_out.set;
    for (const auto* criterion : m_out.set->allCriteria())
    {
        const int reached = m_drawn.levels.at(criterion->code);
        auto letters = m_choices.stream("indicators " + criterion->code);
        for (const auto& level : criterion->levels)
        {
            const std::size_t unmet = letters() % level.indicators.size();
            for (std::size_t i = 0; i < level.indicators.size(); ++i)
                if (level.level > reached + 1 || (level.level == reached + 1 && i == unmet))
                    school.unmet.insert(criterion->code + " M" + std::to_string(level.level)
                                        + level.indicators[i].letter);
        }
    }
    if (!m_out.is2026 && choice("items") == 1 && m_drawn.outcome(3, false).proven == 3)
    {
        school.unmetItems.emplace();
        for (const auto& item : m_out.set->items)
        {
            const bool met = pick(random, 3) != 0;
            m_drawn.items[item.code] = met ? 1 : 0;
            if (!met)
                school.unmetItems->insert(item.code);
        }
    }
}

void WholeWriter::drawFlags()
{
    std::set<std::string> words{m_out.type};
    if (!m_out.is2026 && choice("info") == 1 && choice("flags") > 0)
    {
        if (choice("flags") != 2)
            words.insert("KK");
        if (choice("flags") == 2)
            words.insert("ĐBKK");
        if (choice("flags") == 3 && m_out.type == "THPT")
            words.insert("chuyên");
    }
    m_out.flags = ruleset::variantFlags(words);
}

SheetBuilder& WholeWriter::newSheet(const std::string& name)
{
    m_out.sheets.emplace_back(name);
    return m_out.sheets.back();
}

std::string WholeWriter::dated(int day, int month) const
{
    return "Lạc Dương, ngày " + std::to_string(day) + " tháng " + std::to_string(month) + " năm "
           + std::to_string(m_out.year);
}

int WholeWriter::titles(int row, const Cells& lines)
{
    auto random = m_choices.stream("titles " + sheet().name());
    constexpr std::array fillers{"UBND HUYỆN LẠC DƯƠNG", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "HỒ SƠ TỰ ĐÁNH GIÁ",
                                 "(Kèm theo báo cáo tự đánh giá của nhà trường)"};
    const int column = choice("offset");
    for (int i = 0; i < choice("titleRows"); ++i)
        sheet().put({row++, column}, oneOf(random, fillers));
    for (const std::string& line : lines)
        sheet().put({row++, column}, line);
    if (choice("titleRows") > 1 && pick(random, 2) == 0)
        ++row;
    return row;
}

Whole WholeWriter::write()
{
    drawSchool();
    drawFlags();
    drawDocuments();
    m_out.proven = m_drawn.outcome(m_out.is2026 ? 2 : 3, choice("kind") != 1).proven;
    // kind 0: summary and forms, 1: summary alone, 2: forms alone
    std::vector<std::function<void()>> parts;
    if (choice("kind") != 2)
        parts.emplace_back([&] { writeSummary(); });
    if (choice("kind") != 1)
        parts.emplace_back([&] { writeForms(); });
    parts.emplace_back([&] { writeList(); });
    if (choice("figures") != 2 && m_out.set->id != "GDTX-2026")
        parts.emplace_back([&] { writeFigures(m_out, m_choices); });
    if (choice("plan") == 0)
        parts.emplace_back([&] { writePlan(); });
    if (choice("external") == 1 && choice("kind") != 2)
        parts.emplace_back([&] { writeExternal(); });
    if (choice("info") == 1)
        parts.emplace_back([&] { writeInfo(); });
    auto random = m_choices.stream("order");
    for (int swaps = choice("order"); swaps > 0; --swaps)
    {
        const int count = static_cast<int>(parts.size());
        std::swap(parts[static_cast<std::size_t>(pick(random, count))],
                  parts[static_cast<std::size_t>(pick(random, count))]);
    }
    for (const auto& part : parts)
        part();
    return std::move(m_out);
}

} // namespace datchuan::tests
