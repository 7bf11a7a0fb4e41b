#include "generate/level_by_the_text.hpp"
#include "generate/whole_writer.hpp"

#include <algorithm>
#include <array>
#include <cmath>

/// The sheets with results: summary, Biểu 1 (b), external assessment, facts about the school.
namespace datchuan::tests {

namespace {

void useMark(SummaryLayout& layout, bool is2026)
{
    layout.mark = is2026 ? "×" : "x";
}

} // namespace

void WholeWriter::writeInfo()
{
    newSheet("Thông tin chung");
    int row = titles(0, {"THÔNG TIN CHUNG"});
    const int column = choice("offset");
    const bool words = m_choices.seed() % 2 == 0;
    const std::string yes = words ? "Có" : "x";
    const std::string no = words ? "Không" : "";
    sheet().row(row++, column, {"Tên trường", m_drawn.name});
    sheet().row(row++, column, {"Năm thành lập", "#=1995"});
    sheet().row(row++, column, {"Số điểm trường", "#=1"});
    if (m_out.is2026)
        return;
    const auto flag = [&](const char* label, const char* key, const char* name) {
        const bool set = m_out.flags.contains(key);
        m_out.flagCells[name] = at(row, column + 1);
        sheet().row(row++, column, {label, set ? yes : no});
    };
    flag("Thuộc vùng khó khăn", "difficult_area", "KK");
    flag("Thuộc vùng đặc biệt khó khăn", "extremely_difficult_commune", "ĐBKK");
    if (m_out.type == "THPT" && m_out.flags.contains("specialised"))
        flag("Trường chuyên", "specialised", "chuyên");
}

void WholeWriter::writeSummary()
{
    newSheet("Tổng hợp");
    SummaryLayout layout;
    useMark(layout, m_out.is2026);
    layout.titleLines = {m_drawn.name, "BẢNG TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ", dated(15, 5)};
    layout.firstRow = titles(0, {});
    layout.firstColumn = choice("offset");
    layout.cumulative = choice("summaryStyle") == 0;
    constexpr std::array labels{"Tiêu chí ", "TC ", "", "Tiêu chí "};
    layout.label = labels[static_cast<std::size_t>(choice("summaryLabel"))];
    layout.titles = choice("summaryLabel") == 3;
    layout.titleColumn = choice("summaryLabel") == 2;
    const int level = m_drawn.outcome(m_out.is2026 ? 2 : 3, false).proven;
    if (choice("conclusion") > 0)
        layout.tail = {(choice("conclusion") == 1 ? "Kết quả: " : "Tự đánh giá: ")
                       + (level == 0 ? std::string("Không đạt") : "Đạt Mức " + std::to_string(level))};
    const auto rows = tests::writeSummary(sheet(), m_out.school, layout);
    int last = 0;
    for (const auto& [code, row] : rows)
    {
        last = std::max(last, row);
        const int reached = m_out.level(code);
        m_out.labels[code] = at(row, layout.firstColumn + (layout.numberColumn ? 1 : 0));
        m_out.notMetCells[code] = at(row, notMetColumn(layout));
        for (int n = 1; n <= (m_out.is2026 ? 2 : 3); ++n)
        {
            m_out.levelColumn[code + " " + std::to_string(n)] = at(row, levelColumn(layout, n));
            if (n <= reached)
                m_out.levelCells[code + " " + std::to_string(n)] =
                    at(row, levelColumn(layout, layout.cumulative ? n : reached));
        }
    }
    if (!layout.tail.empty())
        m_out.conclusion = at(last + 1, layout.firstColumn);
    const int right = levelColumn(layout, m_out.is2026 ? 2 : 3) + 1;
    if (choice("kind") == 1 && choice("codeColumn") == 1)
    {
        int header = layout.firstRow;
        while (!sheet().get({header, layout.firstColumn}).starts_with("Tiêu chuẩn, tiêu chí"))
            ++header;
        sheet().put({header, right}, "Mã minh chứng");
        for (const auto* criterion : m_out.set->allCriteria())
        {
            const auto place = at(rows.at(criterion->code), right);
            sheet().put(place.cell, sentence(criterion->code, 0, "", place));
        }
    }
    last += 3;
    if (m_out.is2026 && choice("countTable") == 1)
        last = writeStandardCounts(last + 1);
    if (m_out.school.unmetItems)
        writeLevel4(sheet(), m_out.school, last + 1, layout.firstColumn);
}

int WholeWriter::writeStandardCounts(int row)
{
    const int column = choice("offset");
    sheet().row(row, column, {"Tiêu chuẩn", "Tổng số tiêu chí", "Tổng hợp kết quả đánh giá tiêu chí trong tiêu chuẩn"});
    sheet().row(row + 1, column + 2, {"Không đạt", "", "Mức 1", "", "Mức 2", ""});
    sheet().row(row + 2, column + 2, {"SL", "%", "SL", "%", "SL", "%"});
    row += 3;
    std::map<int, int> sums;
    const auto fill = [&](const std::string& key, int total, const std::map<int, int>& counts) {
        sheet().put({row, column + 1}, cellNumber(total));
        m_out.counts[key + " of"] = at(row, column + 1);
        for (int level = 0; level <= 2; ++level)
        {
            const int count = counts.contains(level) ? counts.at(level) : 0;
            const int from = column + 2 + 2 * level;
            sheet().put({row, from}, cellNumber(count));
            sheet().put({row, from + 1}, cellNumber(std::round(1000.0 * count / total) / 10));
            m_out.counts[key + " M" + std::to_string(level)] = at(row, from);
            m_out.counts[key + " M" + std::to_string(level) + " %"] = at(row, from + 1);
        }
        ++row;
    };
    for (const auto& standard : m_out.set->standards)
    {
        std::map<int, int> counts;
        for (const auto& criterion : standard.criteria)
        {
            ++counts[m_out.level(criterion.code)];
            ++sums[m_out.level(criterion.code)];
        }
        sheet().put({row, column}, "Tiêu chuẩn " + standard.code);
        fill(standard.code, static_cast<int>(standard.criteria.size()), counts);
    }
    sheet().put({row, column}, "Cộng chung");
    fill("sum", static_cast<int>(m_out.set->allCriteria().size()), sums);
    return row + 1;
}

void WholeWriter::writeExternal()
{
    newSheet("Đánh giá ngoài");
    m_out.externalSheet = at(0, 0).sheet;
    School external = m_out.school;
    auto random = m_choices.stream("external");
    std::set<std::string> lower;
    for (const auto* criterion : m_out.set->allCriteria())
        if (const int reached = m_out.level(criterion->code); reached > 0 && pick(random, 7) == 0)
        {
            external.unmet.insert(criterion->code + " M" + std::to_string(reached)
                                  + criterion->level(reached)->indicators.front().letter);
            lower.insert(criterion->code);
        }
    SummaryLayout layout;
    useMark(layout, m_out.is2026);
    layout.titleLines = {m_drawn.name, "BẢNG TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ NGOÀI", dated(15, 5)};
    layout.firstRow = 0;
    layout.firstColumn = choice("offset");
    layout.cumulative = choice("summaryStyle") == 0;
    const auto rows = tests::writeSummary(sheet(), external, layout);
    for (const std::string& code : lower)
    {
        const int reached = external.level(*m_out.set->criterion(code));
        m_out.differing[code] = at(rows.at(code), reached == 0 ? notMetColumn(layout) : levelColumn(layout, reached));
    }
}

} // namespace datchuan::tests
