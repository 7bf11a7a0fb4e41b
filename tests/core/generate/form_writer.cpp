#include "generate/words.hpp"
#include "generate/writer.hpp"

#include "generate/level_by_the_text.hpp"

#include <algorithm>
#include <array>

/// Assessment forms: phiếu 5a of 2018, Biểu 1 of 2026.
namespace datchuan::tests {

using recognise::Party;
using recognise::TableKind;

/// 'y' met, 'n' not met, ' ' blank. In the level after the one reached one indicator is not met; in those above all.
char Writer::claim(const ruleset::Criterion& criterion, int level, std::size_t indicator) const
{
    const int reached = m_schools.front().levels.at(criterion.code);
    if (reached == RandomSchool::blank || (choice("claim") == 1 && level == topLevelOf(*m_set)))
        return ' ';
    if (level <= reached)
        return 'y';
    auto random = m_choices.stream("indicators " + criterion.code);
    const std::size_t unmet = random() % criterion.level(level)->indicators.size();
    return level == reached + 1 && indicator != unmet ? 'y' : 'n';
}

int Writer::writeForm2018(int row, const ruleset::Criterion& criterion)
{
    SheetBuilder& sheet = m_out.sheets.back();
    auto random = m_choices.stream("form layout");
    const int column = choice("offset");
    const int titled = pick(random, 3);
    const bool standard = pick(random, 2) == 0;
    const int lettering = pick(random, 3);
    const std::string none = pick(random, 2) == 0 ? "-" : "–";
    static constexpr std::array yes{"Đạt", "đạt", "ĐẠT ", "Đạt.", "Có", "x", "+"};
    static constexpr std::array no{"Không đạt", "không đạt", "KHÔNG ĐẠT", "Không Đạt",
                                   "Không",     "Không đạt", "Không đạt"};
    const std::size_t words = static_cast<std::size_t>(choice("mark")) % yes.size();
    const bool lastRow = pick(random, 4) == 0;
    const bool stated = pick(random, 2) == 0;
    const auto sheetOf = static_cast<int>(sheetIndex());
    sheet.put({row++, column}, "PHIẾU ĐÁNH GIÁ TIÊU CHÍ");
    sheet.put({row++, column}, "Nhóm công tác: Nhóm " + criterion.code.substr(0, 1));
    if (standard)
        sheet.put({row++, column}, "Tiêu chuẩn " + criterion.code.substr(0, 1));
    m_labels[criterion.code] = {sheetOf, {row, column}};
    m_out.rows[criterion.code] = row;
    sheet.put({row++, column}, "Tiêu chí " + criterion.code
                                   + (titled == 0   ? ": " + criterion.title.vi
                                      : titled == 1 ? ". " + criterion.title.vi
                                                    : ""));
    if (pick(random, 2) == 0)
        for (int level = 1; level <= 3; ++level)
            sheet.put({row++, column}, "Mức " + std::to_string(level) + ": yêu cầu theo quy định");
    sheet.put({row++, column}, "1. Mô tả hiện trạng");
    sheet.put({row++, column},
              "Nhà trường thực hiện đầy đủ [H" + criterion.code.substr(0, 1) + "-" + criterion.code + "-01].");
    sheet.put({row++, column}, "2. Điểm mạnh");
    sheet.put({row++, column}, "3. Điểm yếu");
    sheet.put({row++, column}, "5. Tự đánh giá");
    static constexpr std::array judged{"Đạt/Không đạt", "Đạt/ Không đạt", "Đạt / Không đạt", "Kết quả",
                                       "Đạt hoặc không đạt"};
    const std::string result = judged[static_cast<std::size_t>(choice("labelWord")) % judged.size()];
    for (int level = 1; level <= 3; ++level)
    {
        const int at = column + 2 * (level - 1);
        sheet.put({row, at}, asWritten(m_choices, "Mức " + std::to_string(level)));
        sheet.put({row + 1, at}, asWritten(m_choices, "Chỉ báo"));
        sheet.put({row + 1, at + 1}, asWritten(m_choices, result));
    }
    row += 2;
    for (std::size_t line = 0; line < 3; ++line, ++row)
        for (int level = 1; level <= 3; ++level)
        {
            const auto* asked = criterion.level(level);
            const int at = column + 2 * (level - 1);
            if (asked == nullptr || line >= asked->indicators.size())
            {
                sheet.row(row, at, {none, none});
                continue;
            }
            const std::string& letter = asked->indicators[line].letter;
            const char said = claim(criterion, level, line);
            const std::string shown = letter == "*" || lettering == 0 ? letter
                                      : lettering == 1                ? letter + ")"
                                                                      : "Chỉ báo " + letter;
            sheet.row(row, at, {shown, said == 'y' ? yes[words] : said == 'n' ? no[words] : ""});
            if (said != ' ')
                m_claimed[0] = std::max(m_claimed[0], level);
        }
    const int reached = m_schools.front().levels.at(criterion.code);
    if (lastRow && reached >= 0)
    {
        for (int level = 1; level <= 3; ++level)
            if (criterion.hasLevel(level) && claim(criterion, level, 0) != ' ')
                sheet.row(row, column + 2 * (level - 1), {"Đạt/Không đạt", level <= reached ? "Đạt" : "Không đạt"});
        ++row;
    }
    if (stated && reached >= 0)
        sheet.put({row++, column}, reached == 0 ? "Kết quả: Không đạt" : "Kết quả: Đạt mức " + std::to_string(reached));
    sheet.row(row++, column, {"Xác nhận của trưởng nhóm công tác", "", "", "Người viết"});
    m_out.tables.push_back(TableKind::IndicatorForm);
    return row;
}

int Writer::writeForm2026(int row, const ruleset::Criterion& criterion)
{
    SheetBuilder& sheet = m_out.sheets.back();
    auto random = m_choices.stream("form layout");
    const int column = choice("offset");
    const bool standard = pick(random, 2) == 0;
    const int labelled = pick(random, 2);
    const bool stated = pick(random, 2) == 0;
    if (standard && criterion.code.ends_with(".1"))
        sheet.put({row++, column}, "Tiêu chuẩn " + criterion.code.substr(0, 1));
    m_labels[criterion.code] = {static_cast<int>(sheetIndex()), {row, column}};
    m_out.rows[criterion.code] = row;
    sheet.put({row++, column},
              labelled == 0 ? "Tiêu chí " + criterion.code + ". " + criterion.title.vi : "Tiêu chí " + criterion.code);
    sheet.row(row++, column,
              {asWritten(m_choices, "Mức"),
               asWritten(m_choices,
                         "Hiện trạng, kết quả đạt được của tiêu chí đến thời điểm đánh giá (kèm theo mã minh chứng)"),
               asWritten(m_choices, "Đánh giá (Đạt/Không đạt)")});
    for (int level = 1; level <= 2; ++level)
    {
        const char said = claim(criterion, level, 0);
        sheet.row(
            row++, column,
            {"Mức " + std::to_string(level),
             (level == 1 ? "Nhà trường có đủ hồ sơ theo yêu cầu (MC." : "Kết quả cải tiến thể hiện rõ qua ba năm (MC.")
                 + criterion.code + ".0" + std::to_string(level) + ").",
             said == 'y'   ? "Đạt"
             : said == 'n' ? "Không đạt"
                           : ""});
        if (said != ' ')
            m_claimed[0] = std::max(m_claimed[0], level);
    }
    const int reached = m_schools.front().levels.at(criterion.code);
    if (stated && reached >= 0)
        sheet.put({row++, column}, reached == 0 ? "Tự đánh giá: Tiêu chí không đạt Mức 1"
                                                : "Tự đánh giá: Tiêu chí đạt Mức " + std::to_string(reached));
    m_out.tables.push_back(TableKind::IndicatorForm);
    return row;
}

int Writer::writeForm(int row, const ruleset::Criterion& criterion)
{
    return isNew() ? writeForm2026(row, criterion) : writeForm2018(row, criterion);
}

void Writer::writeForms(bool oneSheet)
{
    const bool beside = choice("kind") == 10; // a summary has been written
    m_labels.clear();
    m_claimed[0] = 0;
    const auto before = m_out.findings;
    int row = 0;
    for (const auto* criterion : m_set->allCriteria())
    {
        if (!oneSheet || row == 0)
        {
            newSheet(oneSheet ? "Phiếu" : "TC " + criterion->code);
            row = beside ? 0 : writeHead(0);
        }
        row = writeForm(row, *criterion) + 1;
        if (oneSheet && row == 0)
            row = 1;
    }
    if (!beside)
        writeTail(row, m_schools.front(), false);
    Generated::Expected expected;
    expected.set = m_set->id;
    expected.levels = m_schools.front().levels;
    expected.outcome = m_schools.front().outcome(m_claimed[0], true);
    if (choice("type") == 0)
        expected.school = m_schools.front().name;
    if (beside)
    {
        m_out.assessments.clear();
        // an empty form beside an empty row: the finding stands in the summary
    }
    else
        expectBlanks(0);
    m_out.assessments.push_back(expected);
}

} // namespace datchuan::tests
