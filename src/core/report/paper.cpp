#include "report/paper.hpp"

#include "text/code_points.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <cmath>

namespace datchuan::report {

using draft::Look;

namespace {

constexpr const char* dots = "……………………………";

/// As many lines as the text takes in this width, on the safe side: an average letter of Times is nearly half as wide
/// as it is high.
int linesOf(const std::string& text, double widthMm, double points)
{
    constexpr double letterShare = 0.47;
    constexpr double millimetresPerPoint = 0.3528;
    const double lettersPerLine = widthMm / (points * millimetresPerPoint * letterShare);
    int lines = 0;
    double letters = 0;
    for (std::string_view rest = text; !rest.empty();)
    {
        if (text::nextCodePoint(rest) == U'\n')
        {
            lines += std::max(1, static_cast<int>(std::ceil(letters / lettersPerLine)));
            letters = 0;
        }
        else
            ++letters;
    }
    return lines + std::max(1, static_cast<int>(std::ceil(letters / lettersPerLine)));
}

} // namespace

std::string capitals(std::string_view text)
{
    std::string result;
    while (!text.empty())
        text::appendCodePoint(result, text::toUpper(text::nextCodePoint(text)));
    return result;
}

Paper::Paper()
{
    m_sheet.columnWidths = {{0, 18}, {1, 51}};
    for (int column = firstResult; column <= lastColumn; ++column)
        m_sheet.columnWidths[column] = 24;
}

double Paper::widthOf(int first, int last) const
{
    double width = 0;
    for (int column = first; column <= last; ++column)
        width += m_sheet.columnWidths.at(column);
    return width;
}

void Paper::makeRoom(int row, double width, const std::string& text, Look look)
{
    constexpr double lineShare = 1.2 * 0.3528; // of the size in points
    const double size = draft::appearanceOf(look).size;
    const double height = linesOf(text, width, size) * size * lineShare + 1;
    const auto known = block().rowHeights().find(row);
    if (known == block().rowHeights().end() || known->second < height)
        block().setRowHeight(row, height);
}

int Paper::next(int rows)
{
    const int row = m_row;
    m_row += rows;
    return row;
}

void Paper::across(int row, int first, int last, const std::string& text, Look look)
{
    block().putAcross({{row, first}, {row, last}}, text, look);
    makeRoom(row, widthOf(first, last), text, look);
}

void Paper::head(const std::string& school, const std::string& title, const std::string& subject)
{
    const auto line = [&](const std::string& left, Look leftLook, const std::string& right, Look rightLook) {
        across(m_row, 0, 1, left, leftLook);
        across(m_row, firstResult, lastColumn, right, rightLook);
        next();
    };
    line(dots, Look::PaperAbove, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Look::PaperMotto);
    line(school.empty() ? dots : capitals(school), Look::PaperOrgan, "Độc lập - Tự do - Hạnh phúc",
         Look::PaperMottoLine);
    next();
    line("Số: …… /……", Look::PaperNumber, "……………, ngày …… tháng …… năm ………", Look::PaperPlace);
    next();
    across(next(), 0, lastColumn, title, Look::PaperTitle);
    across(next(), 0, lastColumn, subject, Look::PaperSubject);
    next();
}

void Paper::heading(const std::string& text)
{
    next();
    across(next(), 0, lastColumn, text, Look::PaperHeading);
}

void Paper::paragraph(const std::string& text, Look look)
{
    across(next(), 0, lastColumn, text, look);
}

void Paper::field(const std::string& name, const std::string& value)
{
    if (!value.empty())
        paragraph(name + ": " + value);
}

void Paper::foot()
{
    next();
    const int row = next(6);
    across(row, 0, 1, "Nơi nhận:", Look::PaperRecipientsHead);
    across(row + 1, 0, 1, "- ……………………;", Look::PaperRecipients);
    across(row + 2, 0, 1, "- Lưu: ………………", Look::PaperRecipients);
    across(row, firstResult, lastColumn, "…………………………", Look::PaperSigner);
    across(row + 1, firstResult, lastColumn, "(Chức vụ, chữ ký, họ và tên, dấu)", Look::PaperAdvice);
}

} // namespace datchuan::report
