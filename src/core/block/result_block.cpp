#include "block/result_block.hpp"

#include "assess/conclusion.hpp"
#include "check/interchange/stamp.hpp"
#include "version.hpp"

#include <algorithm>
#include <cmath>

namespace datchuan::block {

namespace {

using draft::Formula;
using draft::Look;

constexpr double labelWidth = 62;       // mm, for the longest label
constexpr double valueWidth = 80;       // mm
constexpr double standardColumn = 22.6; // mm, where nothing is known
constexpr double letterWidth = 2.2;     // mm, of the sheet's usual letters
constexpr double lineHeight = 5.2;      // mm

/// Columns from `first` on that are as wide as asked together; how many, and their width.
struct Span
{
    int count = 0;
    double width = 0;
};

Span columnsFor(std::span<const double> widths, int first, double wanted)
{
    Span span;
    while (span.width < wanted)
    {
        const auto column = static_cast<std::size_t>(first) + static_cast<std::size_t>(span.count);
        span.width += column < widths.size() ? widths[column] : standardColumn;
        ++span.count;
    }
    return span;
}

class Writer
{
public:
    Writer(const assess::Assessment& assessment, const std::vector<draft::Reference>& sources,
           std::span<const double> widths)
        : m_set(*assessment.choice.set),
          m_sources(sources),
          m_label(columnsFor(widths, 0, labelWidth)),
          m_value(columnsFor(widths, m_label.count, valueWidth))
    {
        if (const auto& date = assessment.choice.date)
            m_day = draft::quoted(calendar::toIso(*date));
    }

    void addTitle(const std::string& text)
    {
        m_block.putAcross({{m_row, 0}, {m_row, lastColumn()}}, text, Look::Subtitle);
        ++m_row;
    }

    /// `expected` is what the formula will show now: the row is made high enough for it.
    void add(const std::string& label, const std::string& formula, Look look, const std::string& expected = {})
    {
        m_block.putAcross({{m_row, 0}, {m_row, m_label.count - 1}}, label, Look::ResultLabel);
        m_block.putAcross({{m_row, m_label.count}, {m_row, lastColumn()}}, Formula{"=" + formula, m_sources}, look);
        setHeight(expected, m_value.width);
        ++m_row;
    }

    /// With room for what freezing adds to the stamp.
    void addStamp(const std::string& text)
    {
        m_block.putAcross({{m_row, 0}, {m_row, lastColumn()}}, text, Look::Note);
        setHeight(text + ". " + check::freezeStamp(m_set.validFrom, "00000000"), m_label.width + m_value.width);
        ++m_row;
    }

    /// A call of a function that reads the tables, with `extra` behind the first of them.
    std::string call(std::string_view function, const std::string& extra = {}) const
    {
        std::string text = draft::kd(function) + "({1}" + extra + ";" + draft::quoted(m_set.id);
        if (!m_day.empty() || m_sources.size() > 1)
            text += ";" + m_day;
        for (std::size_t i = 2; i <= m_sources.size(); ++i)
            text += ";{" + std::to_string(i) + "}";
        return text + ")";
    }

    /// A number that is not available as words: what is undetermined is no error.
    static std::string orUndetermined(const std::string& number)
    {
        return "IFNA(" + number + ";" + draft::quoted("chưa xác định") + ")";
    }

    std::string count(int level) const
    {
        const std::string number = std::to_string(level);
        return orUndetermined(call("DAT", ";" + number) + "&\"/\"&" + draft::kd("TONG") + "(" + draft::quoted(m_set.id)
                              + ";" + number + ")");
    }

    draft::Block finish() { return std::move(m_block); }

private:
    int lastColumn() const { return m_label.count + m_value.count - 1; }

    /// Rows of one line stay as they are: a table may stand beside them.
    void setHeight(const std::string& text, double width)
    {
        const auto letters = std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; });
        const double lines = std::ceil(static_cast<double>(letters) * letterWidth / width);
        if (lines > 1)
            m_block.setRowHeight(m_row, lines * lineHeight + 1);
    }

    const ruleset::RuleSet& m_set;
    const std::vector<draft::Reference>& m_sources;
    std::string m_day;
    Span m_label;
    Span m_value;
    draft::Block m_block;
    int m_row = 0;
};

} // namespace

draft::Block resultBlock(const assess::Assessment& assessment, const std::vector<draft::Reference>& sources,
                         std::span<const double> columnWidths)
{
    const ruleset::RuleSet& set = *assessment.choice.set;
    Writer writer(assessment, sources, columnWidths);
    writer.addTitle(assessment.party == recognise::Party::External ? "Kết quả đánh giá ngoài" : "Kết quả tự đánh giá");
    writer.add("Mức đạt được", Writer::orUndetermined(writer.call("MUC")), Look::ResultStrong);
    writer.add("Kết luận", writer.call("KETLUAN"), Look::Result, assess::conclusion(assessment).vi);
    if (!set.nationalStandard.empty())
        writer.add("Chuẩn quốc gia, mức độ", Writer::orUndetermined(writer.call("CHUAN")), Look::Result);
    for (int level = 1; level <= set.topLevel(); ++level)
        writer.add((level <= 3 ? "Số tiêu chí đạt Mức " : "Số khoản đạt Mức ") + std::to_string(level),
                   writer.count(level), Look::Result);
    const int next = assessment.judgement ? assessment.judgement->proven + 1 : 1;
    writer.add("Còn thiếu để lên mức tiếp theo", writer.call("CANTRO", ";"), Look::Result,
               assess::blockersText(assessment.blocking, next).vi);
    writer.addStamp(check::ruleSetStamp(set) + "; tiện ích ĐạtChuẩn " + std::string(version));
    return writer.finish();
}

} // namespace datchuan::block
