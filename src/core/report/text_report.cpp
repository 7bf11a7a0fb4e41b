#include "report/text_report.hpp"

#include "assess/conclusion.hpp"
#include "report/findings_view.hpp"
#include "report/json_text.hpp"
#include "report/workbook_view.hpp"

#include <algorithm>
#include <array>

namespace datchuan::report {

namespace {

using assess::Assessment;
using check::Severity;

/// One line of text: what comes out of cells and names of files may hold line breaks and terminal commands.
std::string printable(std::string_view text)
{
    std::string line = validUtf8(text);
    std::ranges::replace_if(
        line, [](char c) { return (c >= 0 && c < ' ') || c == 0x7F; }, ' ');
    return line;
}

/// Writes lines in one language.
class Writer
{
public:
    explicit Writer(Language language) : m_language(language) {}

    const std::string& in(const LocalText& text) const
    {
        return m_language == Language::Vietnamese ? text.vi : text.en;
    }

    void line(std::size_t margin, std::string_view text)
    {
        m_text.append(margin, ' ').append(printable(text)).append("\n");
    }

    /// "Kết luận: Đạt Mức 2"; nothing when the value is empty.
    void field(const LocalText& name, const LocalText& value)
    {
        if (!in(value).empty())
            line(2, in(name) + ": " + in(value));
    }
    void field(const LocalText& name, const std::string& value) { field(name, LocalText{value, value}); }

    std::string take() { return std::move(m_text); }

private:
    Language m_language;
    std::string m_text;
};

std::string countsOf(const assess::Judgement& judgement, const std::string& level)
{
    std::string text;
    for (const auto& [number, count] : judgement.counts)
        text += (text.empty() ? "" : " · ") + level + " " + std::to_string(number) + ": " + std::to_string(count.met)
                + "/" + std::to_string(count.of);
    return text;
}

LocalText nationalStandardOf(const Assessment& assessment)
{
    if (!assessment.judgement || assessment.choice.set->nationalStandard.empty())
        return {};
    const auto& degree = assessment.judgement->nationalStandard;
    if (!degree)
        return {"chưa kết luận được", "open"};
    if (*degree == 0)
        return {"chưa đạt", "none"};
    return {"Mức độ " + std::to_string(*degree), "degree " + std::to_string(*degree)};
}

/// Place in the workbook, where there is more than one assessment to tell apart.
std::string placeOf(const grid::Workbook& workbook, const Assessment& assessment)
{
    std::string place = workbook.sheets.at(static_cast<std::size_t>(assessment.sheet)).name;
    if (assessment.row)
        place += "!" + std::to_string(*assessment.row + 1);
    return place;
}

void writeAssessment(Writer& out, const Assessment& assessment)
{
    const auto& choice = assessment.choice;
    out.field({"Trường", "School"}, assessment.school.value_or(""));
    out.field({"Kết quả của", "Result of"}, assessment.party == recognise::Party::Self
                                                ? LocalText{"tự đánh giá", "self-assessment"}
                                                : LocalText{"đánh giá ngoài", "external assessment"});
    out.field({"Bộ tiêu chí", "Rule set"}, choice.reason); // begins with the id of the set
    if (choice.date)
        out.field({"Ngày đánh giá", "Date"}, {calendar::toVietnamese(*choice.date), calendar::toIso(*choice.date)});
    out.field({"Kết luận", "Conclusion"}, assess::conclusion(assessment));
    out.field({"Chuẩn quốc gia", "National standard"}, nationalStandardOf(assessment));
    if (!assessment.judgement)
        return;
    const assess::Judgement& judgement = *assessment.judgement;
    out.field({"Tiêu chí đạt", "Criteria met"}, {countsOf(judgement, "Mức"), countsOf(judgement, "level")});
    if (judgement.blocking.empty())
        return;
    const int next = judgement.blocking.front().level;
    out.field({"Để đạt Mức " + std::to_string(next) + " còn", "For level " + std::to_string(next)},
              assess::blockersText(judgement.blocking, next));
    if (const auto way = assess::shortestWay(*choice.set, assessment.claims, choice.date, next);
        way && !way->alternatives.empty())
        out.field({"Ngắn nhất", "Shortest way"}, assess::wayText(*way));
}

void writeFindings(Writer& out, const grid::Workbook& workbook, const std::vector<check::Finding>& findings)
{
    static const std::array<std::pair<Severity, LocalText>, 3> groups{{{Severity::Error, {"Lỗi", "Errors"}},
                                                                       {Severity::Warning, {"Cảnh báo", "Warnings"}},
                                                                       {Severity::Info, {"Thông tin", "Information"}}}};
    for (const auto& [severity, name] : groups)
    {
        const auto count = std::ranges::count(findings, severity, &check::Finding::severity);
        if (count == 0)
            continue;
        out.line(2, out.in(name) + " (" + std::to_string(count) + ")");
        for (const check::Finding& finding : findings)
            if (finding.severity == severity)
                out.line(4, finding.code + "  " + workbook.sheets.at(static_cast<std::size_t>(finding.place.sheet)).name
                                + "!" + grid::toA1(finding.place.cell) + "  " + out.in(finding.message));
    }
}

void writeIgnored(Writer& out, const grid::Workbook& workbook, const std::vector<check::Ignored>& ignored)
{
    if (ignored.empty())
        return;
    out.line(2, out.in({"Đã bỏ qua theo yêu cầu", "Switched off on request"}) + " (" + std::to_string(ignored.size())
                    + ")");
    for (const auto& [finding, reason, entry] : ignored)
        out.line(4, finding.code + "  " + workbook.sheets.at(static_cast<std::size_t>(finding.place.sheet)).name + "!"
                        + grid::toA1(finding.place.cell) + "  " + out.in(finding.message) + "  ("
                        + out.in({"lý do", "reason"}) + ": " + reason + ")");
}

} // namespace

std::string textOf(std::string_view path, const grid::Workbook& workbook, const check::Checked& checked,
                   Language language)
{
    Writer out(language);
    out.line(0, path);
    if (checked.assessed.tables.empty())
        out.line(2, out.in({"Không tìm thấy bảng nào nhận ra được.", "No known table was found."}));
    else if (checked.assessed.assessments.empty() && !checked.lists.empty())
        for (const std::string& text : schoolListTexts(checked, sheetNames(workbook), language))
            out.line(2, text);
    else if (checked.assessed.assessments.empty())
        out.line(2, out.in({"Không có bảng đánh giá tiêu chí.", "No table of criteria results."}));
    for (const std::string& text : unreadTexts(checked, sheetNames(workbook), language))
        out.line(2, text);
    bool first = true;
    for (const Assessment& assessment : checked.assessed.assessments)
    {
        if (!std::exchange(first, false))
            out.line(0, "");
        if (checked.assessed.assessments.size() > 1)
            out.field({"Trang tính", "Sheet"}, placeOf(workbook, assessment));
        writeAssessment(out, assessment);
    }
    writeFindings(out, workbook, checked.findings);
    for (const std::string& text : uncheckedTexts(checked, language))
        out.line(2, text);
    writeIgnored(out, workbook, checked.ignored);
    return out.take();
}

std::string unreadableText(std::string_view path, const LocalText& trouble, Language language)
{
    Writer out(language);
    out.line(0, path);
    out.field({"Không đọc được", "Cannot be read"}, trouble);
    return out.take();
}

std::string summaryText(std::size_t files, std::size_t unreadable, std::size_t errors, Language language)
{
    const std::string all = std::to_string(files);
    const std::string bad = std::to_string(unreadable);
    const std::string found = std::to_string(errors);
    Writer out(language);
    out.line(0, out.in({all + " tệp, " + bad + " không đọc được, " + found + " lỗi.",
                        all + " files, " + bad + " unreadable, " + found + " errors."}));
    return out.take();
}

} // namespace datchuan::report
