#include "generate/whole_writer.hpp"

#include <algorithm>
#include <array>

/// Assessment forms with descriptions that cite evidence: phiếu 5a of 2018, Biểu 1 of 2026.
namespace datchuan::tests {

/// The next one or two documents of the criterion; each that is to be cited comes up.
std::vector<std::string> WholeWriter::nextCodes(const std::string& criterion)
{
    std::vector<std::string> citable;
    for (const std::size_t index : m_documentsOf.at(criterion))
        if (m_out.documents[index].cited)
            citable.push_back(m_out.documents[index].code);
    std::vector<std::string> codes;
    std::size_t& next = m_next[criterion];
    const std::size_t count = std::min<std::size_t>(citable.size(), 1 + (m_choices.seed() + next) % 2);
    while (codes.size() < count)
        codes.push_back(citable[next++ % citable.size()]);
    return codes;
}

std::string WholeWriter::sentence(const std::string& criterion, int level, const std::string& letter,
                                  Whole::Place place)
{
    const std::vector<std::string> codes = nextCodes(criterion);
    m_out.sentences.push_back({criterion, level, letter, place, codes});
    std::string list;
    for (const std::string& code : codes)
        list += (list.empty() ? "" : m_out.is2026 ? ", " : "; ") + code;
    if (m_out.is2026)
        list = "(" + list + ")";
    return list;
}

int WholeWriter::writeForm2018(int row, const ruleset::Criterion& criterion)
{
    const int column = choice("offset");
    const std::string& code = criterion.code;
    auto random = m_choices.stream("form " + code);
    sheet().put({row++, column}, "PHIẾU ĐÁNH GIÁ TIÊU CHÍ");
    if (choice("formHead") == 1)
        sheet().put({row++, column}, "Trường: " + m_drawn.name);
    sheet().put({row++, column}, "Tiêu chuẩn " + code.substr(0, 1));
    sheet().put({row++, column}, "Tiêu chí " + code + (choice("formHead") == 2 ? "" : ": " + criterion.title.vi));
    sheet().put({row++, column}, "1. Mô tả hiện trạng");
    for (const auto& level : criterion.levels)
    {
        sheet().put({row++, column}, "Mức " + std::to_string(level.level) + ":");
        const bool lines = choice("formLines") == 0;
        for (const auto& indicator : level.indicators)
        {
            if (!lines && &indicator != &level.indicators.front())
                break;
            const std::string letter = lines && indicator.letter != "*" ? indicator.letter : "";
            const auto place = at(row, column);
            const std::string text = "Nhà trường có hồ sơ, thực hiện đầy đủ theo quy định ";
            sheet().put({row++, column}, (letter.empty() ? "" : letter + ") ") + text
                                             + sentence(code, level.level, letter, place) + ".");
        }
    }
    if (code == "5.5" || code == "5.6")
    {
        m_out.restSentence = at(row, column);
        sheet().put({row++, column}, "Trẻ 11 tuổi còn lại đều đang học các lớp tiểu học.");
    }
    Whole::FormTexts texts;
    sheet().put({row++, column}, "2. Điểm mạnh");
    sheet().put({row++, column}, "Hồ sơ đầy đủ, tập thể đoàn kết.");
    sheet().put({row++, column}, "3. Điểm yếu");
    texts.weakness = at(row, column);
    sheet().put({row++, column}, "Còn " + std::to_string(1 + pick(random, 4)) + " nội dung chưa cập nhật.");
    texts.planHeading = at(row, column);
    sheet().put({row++, column}, "4. Kế hoạch cải tiến chất lượng");
    texts.plan = at(row, column);
    sheet().put({row++, column}, "Tổ văn phòng cập nhật trước ngày 30/9/" + std::to_string(m_out.year) + ".");
    sheet().put({row++, column}, "5. Tự đánh giá");
    for (int level = 1; level <= 3; ++level)
        sheet().row(row, column + 2 * (level - 1), {"Mức " + std::to_string(level)});
    for (int level = 1; level <= 3; ++level)
        sheet().row(row + 1, column + 2 * (level - 1), {"Chỉ báo", "Đạt/Không đạt"});
    row += 2;
    for (std::size_t line = 0; line < 3; ++line, ++row)
        for (int level = 1; level <= 3; ++level)
        {
            const auto* asked = criterion.level(level);
            const int left = column + 2 * (level - 1);
            if (asked == nullptr || line >= asked->indicators.size())
            {
                sheet().row(row, left, {"-", "-"});
                continue;
            }
            const std::string& letter = asked->indicators[line].letter;
            const bool met = m_out.school.claim(code, level, letter) == 'y';
            sheet().row(row, left, {letter, met ? "Đạt" : "Không đạt"});
            m_out.marks[code + " M" + std::to_string(level) + letter] = at(row, left + 1);
        }
    const int reached = m_out.level(code);
    texts.result = at(row, column);
    sheet().put({row++, column}, reached == 0 ? "Kết quả: Không đạt" : "Kết quả: Đạt mức " + std::to_string(reached));
    m_out.forms[code] = texts;
    return row;
}

int WholeWriter::writeForm2026(int row, const ruleset::Criterion& criterion)
{
    const int column = choice("offset");
    const std::string& code = criterion.code;
    if (choice("formHead") == 1)
        sheet().put({row++, column}, "Tiêu chuẩn " + code.substr(0, 1));
    sheet().put({row++, column}, "Tiêu chí " + code + (choice("formHead") == 2 ? "" : ": " + criterion.title.vi));
    constexpr std::array situations{
        "Hiện trạng, kết quả đạt được của tiêu chí đến thời điểm đánh giá (kèm theo mã minh chứng)", "Hiện trạng"};
    sheet().row(row++, column,
                {"Mức", situations[static_cast<std::size_t>(choice("formLines"))], "Đánh giá (Đạt/Không đạt)"});
    for (const auto& level : criterion.levels)
    {
        const std::string& letter = level.indicators.front().letter;
        const bool met = m_out.school.claim(code, level.level, letter) == 'y';
        const auto place = at(row, column + 1);
        sheet().row(row, column,
                    {"Mức " + std::to_string(level.level),
                     (level.level == 1 ? "Nhà trường có đủ hồ sơ, kết quả theo yêu cầu "
                                       : "Kết quả cải tiến thể hiện qua số liệu ba năm ")
                         + sentence(code, level.level, "", place) + ".",
                     met ? "Đạt" : "Không đạt"});
        m_out.marks[code + " M" + std::to_string(level.level) + letter] = at(row, column + 2);
        ++row;
    }
    const int reached = m_out.level(code);
    m_out.forms[code].result = at(row, column);
    sheet().put({row++, column}, reached == 0 ? "Tự đánh giá: Tiêu chí không đạt Mức 1"
                                              : "Tự đánh giá: Tiêu chí đạt Mức " + std::to_string(reached));
    return row;
}

void WholeWriter::writeForms()
{
    std::string standard;
    int row = 0;
    for (const auto* criterion : m_out.set->allCriteria())
    {
        const std::string own = criterion->code.substr(0, 1);
        const bool fresh =
            standard.empty() || choice("formSheets") == 2 || (choice("formSheets") == 1 && own != standard);
        if (fresh)
        {
            newSheet(choice("formSheets") == 0   ? std::string("Phiếu")
                     : choice("formSheets") == 1 ? "Phiếu TC " + own
                                                 : "TC " + criterion->code);
            row = titles(0, {});
            if (choice("kind") == 2) // no other sheet tells school and date
                sheet().put({row++, choice("offset")}, m_drawn.name);
            if (choice("kind") == 2)
                sheet().put({row++, choice("offset")}, dated(15, 5));
        }
        standard = own;
        row = (m_out.is2026 ? writeForm2026(row, *criterion) : writeForm2018(row, *criterion)) + 2;
    }
}

} // namespace datchuan::tests
