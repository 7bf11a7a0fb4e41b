#include "generate/words.hpp"
#include "generate/writer.hpp"

#include "generate/level_by_the_text.hpp"

#include <algorithm>
#include <array>

/// Summaries, comparisons and Mức 4 tables.
namespace datchuan::tests {

using recognise::Party;
using recognise::TableKind;

namespace {

constexpr std::array labelWords{"Tiêu chuẩn, tiêu chí", "Tiêu chí", "TC", "Mã tiêu chí", "TChí", "Tiêu chuẩn/Tiêu chí",
                                "Tiêu chuẩn, Tiêu chí"};
constexpr std::array romans{"", "I", "II", "III", "IV", "V"};

} // namespace

Writer::Columns Writer::layOutColumns(std::size_t parties) const
{
    Columns columns;
    int next = choice("offset");
    if (choice("numbers") == 1)
        columns.number = next++;
    if (choice("standardRows") == 3)
        columns.standard = next++;
    columns.label = next++;
    const int codes = choice("codes");
    const bool titled = codes == 4 || codes == 5 || codes == 8 || codes == 9 || codes == 11 || codes == 15;
    if ((choice("titleColumn") > 0 && !titled) || m_numberIs110)
        columns.title = next++;
    if (choice("responsible") == 1)
        columns.responsible = next++;
    if (choice("mandatory") == 1 && isNew())
        columns.mandatory = next++;
    if (choice("blankColumn") == 1)
        ++next;
    for (std::size_t party = 0; party < parties; ++party)
    {
        PartyColumns own;
        if (choice("resultForm") > 0)
            own.result = next++;
        else
        {
            if (choice("notMetColumn") == 0)
                own.notMet = next++;
            for (int level = 1; level <= topLevelOf(*m_set); ++level)
                own.levels[level] = next++;
            if (choice("notMetColumn") == 1)
                own.notMet = next++;
        }
        columns.parties.push_back(own);
    }
    if (choice("blankColumn") == 2)
        ++next;
    if (choice("evidence") == 1)
        columns.evidence = next++;
    if (choice("note") == 1)
        columns.note = next++;
    columns.last = next - 1;
    return columns;
}

void Writer::writePartyHeader(int top, int bottom, const PartyColumns& columns)
{
    const int slip = choice("typo");
    static constexpr std::array<std::array<const char*, 3>, 6> levelWords{{{"Mức 1", "Mức 2", "Mức 3"},
                                                                           {"M1", "M2", "M3"},
                                                                           {"Mức I", "Mức II", "Mức III"},
                                                                           {"Mức1", "Mức2", "Mức3"},
                                                                           {"Mức độ 1", "Mức độ 2", "Mức độ 3"},
                                                                           {"mức 1", "mức 2", "mức 3"}}};
    for (const auto& [level, column] : columns.levels)
    {
        const auto n = static_cast<std::size_t>(level - 1);
        const std::string word = levelWords[static_cast<std::size_t>(choice("levelWord"))][n];
        if (slip == 3 && level == 1 && choice("levelWord") == 0)
            putHeader({bottom, column}, "Mưc 1", true);
        else
            putHeader({bottom, column}, word);
        if (choice("levelWord") == 4)
            expectFinding("S03", {bottom, column});
    }
    const std::array notMet{"Không đạt", "Chưa đạt", "Không Đạt", isNew() ? "Không đạt Mức 1" : "KHÔNG ĐẠT"};
    if (columns.notMet >= 0)
        putHeader({bottom - top >= 1 ? bottom - 1 : bottom, columns.notMet},
                  slip == 4 ? "Không đat" : notMet[static_cast<std::size_t>(choice("notMetWord"))], slip == 4);
}

int Writer::writeSummaryHeader(int row, const Columns& columns, const std::string& standard)
{
    SheetBuilder& sheet = m_out.sheets.back();
    const int top = row;
    const bool comparison = columns.parties.size() > 1;
    const bool oneColumn = columns.parties.front().result >= 0;
    // rows below the one with "Tiêu chí"
    int deep = oneColumn ? 0 : 2 - choice("headerRows");
    if (comparison && !oneColumn)
        deep = std::max(deep, 1);
    const int bottom = top + deep;
    if (columns.number >= 0)
        putHeader({top, columns.number}, "TT");
    if (columns.standard >= 0)
        putHeader({top, columns.standard}, "Tiêu chuẩn");
    std::string label = labelWords[static_cast<std::size_t>(choice("labelWord"))];
    if (columns.standard >= 0)
        label = "Tiêu chí";
    if (choice("codes") == 8)
        label = choice("labelWord") % 2 == 0 ? "Nội dung" : "Tiêu chí";
    if (choice("typo") == 1)
        putHeader({top, columns.label}, "Tiêu trí", true);
    else if (choice("typo") == 2)
        putHeader({top, columns.label}, "Tiêu chuân, tiêu chí", true);
    else if (!standard.empty() && choice("labelWord") == 6 && columns.standard < 0
             && (oneColumn || deep > 0 || topLevelOf(*m_set) == 3 || choice("notMetColumn") != 2))
        putHeader({top, columns.label}, "Tiêu chuẩn " + standard);
    else
        putHeader({top, columns.label}, label);
    if (columns.title >= 0)
        putHeader({top, columns.title}, choice("titleColumn") == 2 ? "Tên tiêu chí" : "Nội dung");
    if (columns.responsible >= 0)
        putHeader({top, columns.responsible}, "Người phụ trách");
    if (columns.mandatory >= 0)
        putHeader({top, columns.mandatory}, "Bắt buộc");
    if (columns.evidence >= 0)
        putHeader({top, columns.evidence}, "Minh chứng");
    if (columns.note >= 0)
        putHeader({top, columns.note}, "Ghi chú");
    static constexpr std::array<std::array<const char*, 2>, 5> allPartyWords{{
        {"Kết quả tự đánh giá", "Kết quả đánh giá ngoài"},
        {"Tự đánh giá", "Đánh giá ngoài"},
        {"TĐG", "ĐGN"},
        {"Kết quả TĐG", "Kết quả ĐGN"},
        {"Nhà trường tự đánh giá", "Đoàn đánh giá ngoài"},
    }};
    const auto& partyWords = allPartyWords[static_cast<std::size_t>(choice("partyWords"))];
    static constexpr std::array resultWords{"Kết quả", "Mức đạt được", "Kết quả đánh giá", "Xếp loại"};
    for (std::size_t party = 0; party < columns.parties.size(); ++party)
    {
        const PartyColumns& own = columns.parties[party];
        if (oneColumn)
        {
            putHeader({top, own.result},
                      comparison ? partyWords[party] : resultWords[static_cast<std::size_t>(choice("labelWord")) % 4]);
            continue;
        }
        const int first = std::min(own.levels.at(1), own.notMet >= 0 ? own.notMet : own.levels.at(1));
        if (comparison)
            putHeader({top, first}, partyWords[party]);
        else if (deep >= 1)
            putHeader({top, first}, isNew() ? "Kết quả đánh giá tiêu chí" : "Kết quả");
        if (deep == 2)
            putHeader({top + 1, own.levels.at(1)}, "Đạt");
        writePartyHeader(deep == 2 ? top : bottom, bottom, own);
    }
    if (choice("merged") == 1 && bottom > top)
        for (const int column : {columns.number, columns.label, columns.title, columns.note})
            if (column >= 0)
                sheet.details.merged.push_back({{top, column}, {bottom, column}});
    m_out.headerRow = bottom;
    return bottom + 1;
}

std::string Writer::labelOf(const ruleset::Criterion& criterion) const
{
    const std::string& code = criterion.code;
    switch (choice("codes"))
    {
        case 1:
            return code;
        case 2:
            return "TC " + code;
        case 3:
            return "TC" + code;
        case 4:
            return code + ". " + criterion.title.vi;
        case 5:
            return "Tiêu chí " + code + ": " + criterion.title.vi;
        case 6:
            return code.ends_with("0") ? code : "#=" + code;
        case 7:
            return m_numberIs110 || !code.ends_with("0") ? "#=" + code : code;
        case 8:
            return criterion.title.vi;
        case 9:
            return code + " " + criterion.title.vi;
        case 10:
            return "TIÊU CHÍ " + code;
        case 11:
            return code + " - " + criterion.title.vi;
        case 12:
            return "Tiêu chí: " + code;
        case 13:
            return "T/chí " + code;
        case 14:
            return code + ")";
        case 15:
            return "Tiêu chí " + code + "\n" + criterion.title.vi;
        case 16:
            return "Tiêu chí " + code + ".";
        default:
            return "Tiêu chí " + code;
    }
}

/// In a column of its own a title may be shortened or spelt wrongly; where it stands for the code it may not.
std::string Writer::titleAsWritten(const ruleset::Criterion& criterion) const
{
    const std::string& title = criterion.title.vi;
    if (m_numberIs110)
        return title;
    switch (choice("titleSlips"))
    {
        case 1:
            return upperCase(title);
        case 2: // up to the first bracket or comma
            return title.substr(0, title.find_first_of(",("));
        case 3:
            return "Tiêu chí: " + title + " (theo Thông tư)";
        default:
            return title;
    }
}

std::string Writer::lettersAsWritten(const std::string& label) const
{
    if (label.starts_with("#="))
        return label;
    switch (choice("labelLetters"))
    {
        case 1:
            return decomposed(label);
        case 2:
            return "  " + label + " ";
        case 3:
            return "\u00A0" + label;
        default:
            return label;
    }
}

Writer::Signs Writer::signs() const
{
    static const std::array<Signs, 16> all{{{"x", "Không đạt", "x"},
                                            {"X", "Không đạt", "X"},
                                            {"×", "Không đạt", "×"},
                                            {"✓", "Không đạt", "✓", true},
                                            {"v", "Không đạt", "v", true},
                                            {"Đạt", "Không đạt", "Không đạt"},
                                            {"đạt", "không đạt", "không đạt"},
                                            {"ĐẠT ", "KHÔNG ĐẠT", "KHÔNG ĐẠT"},
                                            {"+", "Không đạt", "+"},
                                            {"1", "0", "1"},
                                            {"#=1", "#=0", "#=1"},
                                            {"TRUE", "FALSE", "TRUE"},
                                            {"√", "Không đạt", "√", true},
                                            {"Có", "Không", "Có"},
                                            {"Đ", "KĐ", "KĐ"},
                                            {"Đạt.", "Không đạt", "x"}}};
    Signs own = all[static_cast<std::size_t>(choice("mark"))];
    own.lookalike = own.lookalike || (own.yes == "×" && !isNew());
    return own;
}

void Writer::writeMarks(int row, const ruleset::Criterion& criterion, std::size_t party, const PartyColumns& columns)
{
    SheetBuilder& sheet = m_out.sheets.back();
    const int reached = m_schools[party].levels.at(criterion.code);
    const Signs sign = signs();
    const auto noteLevel = [&](int level) { m_claimed[party] = std::max(m_claimed[party], level); };
    if (columns.result >= 0)
    {
        if (reached == RandomSchool::blank)
            return;
        noteLevel(std::max(reached, 0));
        const std::string n = std::to_string(reached);
        static constexpr std::array leads{"", "Đạt Mức ", "Mức ", "#="};
        const auto form = static_cast<std::size_t>(choice("resultForm"));
        sheet.put({row, columns.result}, reached == 0 && form < 3 ? "Không đạt" : leads[form] + n);
        return;
    }
    static constexpr std::array absent{"-----", "--------", "—", "-", ""};
    // forms that leave a level open and a summary that denies it would contradict each other
    const int style = choice("kind") == 10 && choice("claim") == 1 ? choice("style") % 2 : choice("style");
    const auto mark = [&](int level, const std::string& text) {
        noteLevel(level);
        sheet.put({row, columns.levels.at(level)}, text);
        if (text == sign.yes && sign.lookalike && !m_lookalikes[party])
            m_lookalikes[party] = grid::Cell{row, columns.levels.at(level)};
    };
    for (const auto& [level, column] : columns.levels)
    {
        if (!hasLevelByTheText(m_set->id, criterion.code, level))
            sheet.put({row, column}, absent[static_cast<std::size_t>(choice("absent"))]);
        else if (reached == RandomSchool::blank)
            continue;
        else if (level == reached || (level < reached && style != 1))
            mark(level, sign.yes);
        else if (level > reached && (style == 2 || (style == 3 && level == reached + 1)))
            mark(level, sign.no);
    }
    if (columns.notMet >= 0 && reached == 0)
    {
        noteLevel(1);
        sheet.put({row, columns.notMet}, sign.notMet);
        if (sign.notMet == sign.yes && sign.lookalike && !m_lookalikes[party])
            m_lookalikes[party] = grid::Cell{row, columns.notMet};
    }
    // where every cell says 1 or 0, so does this one
    if (columns.notMet >= 0 && reached > 0 && style == 2 && (sign.no == "0" || sign.no == "#=0" || sign.no == "FALSE"))
        sheet.put({row, columns.notMet}, sign.no);
}

int Writer::writeSubtotal(int row, const std::string& text, const Columns& columns,
                          const std::vector<const ruleset::Criterion*>& criteria)
{
    SheetBuilder& sheet = m_out.sheets.back();
    sheet.put({row, columns.label}, text);
    for (std::size_t party = 0; party < columns.parties.size(); ++party)
    {
        const RandomSchool& school = m_schools[columns.parties.size() == 1 ? m_party : party];
        for (const auto& [level, column] : columns.parties[party].levels)
        {
            const auto reached = std::ranges::count_if(criteria, [&](const ruleset::Criterion* criterion) {
                return criterion->hasLevel(level) && school.levels.at(criterion->code) >= level;
            });
            sheet.put({row, column}, "#=" + std::to_string(reached));
        }
    }
    return row + 1;
}

int Writer::writeStandard(int row, const ruleset::Standard& standard, const Columns& columns, bool heading)
{
    SheetBuilder& sheet = m_out.sheets.back();
    if (heading)
        switch (choice("standardRows"))
        {
            case 1:
                sheet.put({row++, columns.label}, "Tiêu chuẩn " + standard.code);
                break;
            case 2:
                sheet.put({row++, columns.label}, "Tiêu chuẩn " + standard.code + ": " + standard.title.vi);
                break;
            case 4:
                sheet.put({row++, columns.label}, upperCase("Tiêu chuẩn " + standard.code + ". " + standard.title.vi));
                break;
            case 5:
                sheet.put({row++, columns.label},
                          std::string("Tiêu chuẩn ") + romans[static_cast<std::size_t>(std::stoi(standard.code))]);
                break;
            default:
                break;
        }
    if (columns.standard >= 0)
    {
        sheet.put({row, columns.standard}, "Tiêu chuẩn " + standard.code);
        m_out.tolerated.insert("S04");
        sheet.details.merged.push_back(
            {{row, columns.standard}, {row + static_cast<int>(standard.criteria.size()) - 1, columns.standard}});
    }
    for (const auto& criterion : standard.criteria)
    {
        m_out.rows.emplace(criterion.code, row);
        if (!(m_numberIs110 && criterion.code == "1.10"))
            m_labels[criterion.code] = {static_cast<int>(sheetIndex()), {row, columns.label}};
        if (columns.number >= 0)
            sheet.put({row, columns.number}, "#=" + std::to_string(++m_runningNumber));
        sheet.put({row, columns.label}, lettersAsWritten(labelOf(criterion)));
        if (m_numberIs110 && criterion.code == "1.10")
            expectFinding("X01", {row, columns.label});
        if (columns.title >= 0)
            sheet.put({row, columns.title}, titleAsWritten(criterion));
        if (columns.mandatory >= 0 && isMandatoryByTheText(criterion.code))
            sheet.put({row, columns.mandatory}, "x");
        if (columns.responsible >= 0)
            sheet.put({row, columns.responsible}, "Nhóm " + standard.code);
        if (columns.evidence >= 0)
            sheet.put({row, columns.evidence},
                      isNew() ? "MC." + criterion.code + ".01" : "[H" + standard.code + "-" + criterion.code + "-01]");
        if (columns.note >= 0 && row % 7 == 0)
            sheet.put({row, columns.note}, "Cần bổ sung");
        for (std::size_t party = 0; party < columns.parties.size(); ++party)
        {
            const std::size_t school = columns.parties.size() == 1 ? m_party : party;
            writeMarks(row, criterion, school, columns.parties[party]);
        }
        ++row;
    }
    if (choice("subtotals") == 1)
    {
        std::vector<const ruleset::Criterion*> criteria;
        for (const auto& criterion : standard.criteria)
            criteria.push_back(&criterion);
        row = writeSubtotal(row, "Cộng", columns, criteria);
    }
    return row;
}

int Writer::writeSummaryRows(int row, const Columns& columns)
{
    auto breaks = m_choices.stream("page breaks");
    bool first = true;
    for (const auto& standard : m_set->standards)
    {
        if (!first && choice("gaps") == 1)
            ++row;
        if (!first && choice("kind") == 3 && pick(breaks, 2) == 0)
        {
            row += pick(breaks, 2);
            row = writeSummaryHeader(row, columns);
        }
        row = writeStandard(row, standard, columns, true);
        first = false;
    }
    if (choice("subtotals") == 2)
        row = writeSubtotal(row, isNew() ? "Cộng chung" : "Tổng cộng", columns, m_set->allCriteria());
    return row;
}

int Writer::writeStacked(int row, const Columns& columns)
{
    SheetBuilder& sheet = m_out.sheets.back();
    for (const auto& standard : m_set->standards)
    {
        sheet.put({row++, columns.label}, "Tiêu chuẩn " + standard.code + ": " + standard.title.vi);
        row = writeSummaryHeader(row, columns, standard.code);
        row = writeStandard(row, standard, columns, false);
        row += choice("gaps") + 1;
    }
    return row;
}

int Writer::writeLevel4(int row, int column, const RandomSchool& school)
{
    SheetBuilder& sheet = m_out.sheets.back();
    auto random = m_choices.stream("level 4");
    sheet.put({row++, column}, oneOf(random, std::array{"1.2. Đánh giá tiêu chí Mức 4", "II. ĐÁNH GIÁ TIÊU CHÍ MỨC 4",
                                                        "Bảng đánh giá Mức 4 (Điều 22)"}));
    const bool oneColumn = pick(random, 4) == 0;
    const int label = pick(random, 3);
    if (oneColumn)
        sheet.row(row++, column, {"Tiêu chí", "Đạt/Không đạt", "Ghi chú"});
    else
    {
        sheet.row(row++, column, {"Tiêu chí", "Kết quả", "", "Ghi chú"});
        sheet.row(row++, column, {"", "Không đạt", "Đạt"});
    }
    const auto outcome = m_schools.front().outcome(m_claimed[0], false);
    bool told = m_numberIs110 || outcome.possible >= 3;
    for (const auto& [code, value] : school.items)
    {
        const std::string n = code.substr(3);
        sheet.put({row, column}, label == 0 ? "Khoản " + n + " Điều 22" : label == 1 ? "Khoản " + n : "#=" + n);
        grid::Cell met{row, column + (oneColumn ? 1 : 2)};
        if (oneColumn)
            sheet.put(met, value == RandomSchool::blank ? "" : value == 1 ? "Đạt" : "Không đạt");
        else if (value != RandomSchool::blank)
            sheet.put({row, column + 1 + value}, "x");
        if (value == 1 && !told)
        {
            expectFinding("L15", met);
            told = true;
        }
        ++row;
    }
    m_out.tables.push_back(TableKind::Level4);
    return row;
}

void Writer::expectLookalikes()
{
    if (m_lookalikes[0])
        expectFinding("L21", *m_lookalikes[0]);
    else if (m_lookalikes[1])
        expectFinding("L21", *m_lookalikes[1]);
    m_lookalikes = {};
}

/// The outcome of one party, and what blank criteria give. Call it on the sheet with the table.
void Writer::expectSummary(std::size_t party, Party as)
{
    const RandomSchool& school = m_schools[party];
    Generated::Expected expected;
    expected.set = m_set->id;
    expected.party = as;
    expected.levels = school.levels;
    expected.outcome = school.outcome(m_claimed[party], false);
    expected.undetermined = m_numberIs110;
    if (choice("type") == 0)
        expected.school = school.name;
    m_out.assessments.push_back(expected);
}

void Writer::expectBlanks(std::size_t party)
{
    const RandomSchool& school = m_schools[party];
    // two parties in one table: what is blank for both is told once
    const auto expect = [&](grid::Place place) {
        if (const std::string text = m_out.finding("L06", place.cell, static_cast<std::size_t>(place.sheet));
            !m_out.findings.contains(text))
            m_out.findings.insert(text);
    };
    const bool nothing = std::ranges::all_of(school.levels, [](const auto& entry) { return entry.second < 0; })
                         && std::ranges::all_of(school.items, [](const auto& entry) { return entry.second < 0; });
    if (nothing)
    {
        expect(std::ranges::min_element(m_labels, {}, [](const auto& entry) { return entry.second; })->second);
        return;
    }
    for (const auto& [code, place] : m_labels)
        if (school.levels.at(code) == RandomSchool::blank)
            expect(place);
}

void Writer::drawItems()
{
    auto random = m_choices.stream("items");
    const int goal = pick(random, 3);
    for (const auto& item : m_set->items)
        m_schools.front().items[item.code] = goal == 0 ? 1 : goal == 1 ? pick(random, 2) : pick(random, 3) - 1;
}

void Writer::writeSummaries()
{
    const int kind = choice("kind");
    const bool withItems = (kind == 6 || kind == 7) && !isNew();
    if (withItems)
        drawItems();
    newSheet("Tổng hợp");
    const Columns columns = layOutColumns(kind == 8 ? 2 : 1);
    const int top = writeHead(0);
    int row = top;
    if (kind == 2)
        row = writeStacked(row, columns);
    else
    {
        row = writeSummaryHeader(row, columns);
        row = writeSummaryRows(row, columns);
    }
    m_out.tables.push_back(kind == 8 ? TableKind::ExternalComparison : TableKind::Summary);
    m_out.labelColumn = columns.label;
    m_out.notMetColumn = columns.parties.front().notMet;
    m_out.levelColumns = columns.parties.front().levels;
    expectSummary(0, Party::Self);
    if (kind == 8)
        expectSummary(1, Party::External);
    expectBlanks(0);
    if (kind == 8)
        expectBlanks(1);
    expectLookalikes();
    const auto outcome = m_out.assessments.front().outcome;
    // a typed conclusion of two parties would speak of one of them only
    row = writeTail(row, m_schools.front(), kind != 8 && outcome.conclusive && !m_numberIs110);
    if (withItems && kind == 6)
        row = writeLevel4(row + 1, choice("offset"), m_schools.front());
    if (kind != 2) // a sheet of many tables below each other has no room beside it
        writeNeighbour(top, row, columns.last);
    if (withItems && kind == 7)
    {
        newSheet("Mức 4");
        writeLevel4(1, 0, m_schools.front());
    }
    if (kind == 10)
        writeForms(true);
    if (kind == 11)
    {
        m_party = 1;
        m_runningNumber = 0;
        m_labels.clear();
        newSheet("ĐGN");
        row = writeHead(0, true);
        row = writeSummaryHeader(row, columns);
        writeSummaryRows(row, columns);
        m_out.tables.push_back(TableKind::Summary);
        expectSummary(1, Party::External);
        expectBlanks(1);
        expectLookalikes();
    }
}

/// Two columns of tables, as on a page that has to hold all criteria.
void Writer::writeSideBySide()
{
    newSheet("Tổng hợp");
    const Columns left = layOutColumns(1);
    Columns right = left;
    const int shift = left.last + 2 - choice("offset");
    for (int* column :
         {&right.number, &right.standard, &right.label, &right.title, &right.responsible, &right.mandatory, &right.note,
          &right.evidence, &right.parties[0].notMet, &right.parties[0].result})
        if (*column >= 0)
            *column += shift;
    for (auto& [level, column] : right.parties[0].levels)
        column += shift;
    const int top = writeHead(0);
    writeSummaryHeader(top, left);
    const int first = writeSummaryHeader(top, right);
    int leftRow = first;
    int rightRow = first;
    for (const auto& standard : m_set->standards)
    {
        const bool onTheLeft = standard.code <= "2";
        int& row = onTheLeft ? leftRow : rightRow;
        row = writeStandard(row, standard, onTheLeft ? left : right, true);
    }
    m_out.tables = {TableKind::Summary, TableKind::Summary};
    expectSummary(0, Party::Self);
    expectBlanks(0);
    expectLookalikes();
    writeTail(std::max(leftRow, rightRow), m_schools.front(), false);
}

void Writer::writePerStandard()
{
    const Columns columns = layOutColumns(1);
    for (const auto& standard : m_set->standards)
    {
        newSheet("Tiêu chuẩn " + standard.code);
        int row = writeHead(0);
        row = writeSummaryHeader(row, columns, standard.code);
        row = writeStandard(row, standard, columns, true);
        writeTail(row, m_schools.front(), false);
        m_out.tables.push_back(TableKind::Summary);
        expectLookalikes();
    }
    expectSummary(0, Party::Self);
    expectBlanks(0);
}

} // namespace datchuan::tests
