#include "check/check.hpp"
#include "check/check_workbook.hpp"
#include "fuzz/support/phrases.hpp"
#include "fuzz/support/targets.hpp"
#include "report/json_report.hpp"
#include "report/json_text.hpp"
#include "report/workbook_view.hpp"
#include "support/dossier.hpp"

#include <algorithm>
#include <tuple>

namespace datchuan::fuzz {

namespace {

/// Sheets as schools fill them in: the fuzzer takes rows from them, so that it need not find whole forms by chance.
const grid::Workbook& models()
{
    static const grid::Workbook workbook = [] {
        std::vector<tests::SheetBuilder> sheets = tests::Dossier("TH-2018").sheets;
        std::ranges::copy(tests::Dossier("PT-2026").sheets, std::back_inserter(sheets));
        tests::School school;
        school.set = &tests::ruleSet("TH-2018");
        school.unmetItems = {"22.1"};
        writeLevel4(sheets.emplace_back(), school, 0);
        tests::SheetBuilder& matrix = sheets.emplace_back();
        matrix.row(0, 0, {"Tên trường", "Loại trường", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6"});
        for (int i = 1; i < 5; ++i)
            matrix.row(i, 0, {"Trường Tiểu học số " + std::to_string(i), "TH", "Mức 1", "Mức 2", "x", "", "Đạt", "0"});
        return tests::workbookOf(sheets);
    }();
    return workbook;
}

/// Writes a workbook as the bytes say.
class Author
{
public:
    explicit Author(Input input) : m_bytes(input)
    {
        m_sheets.emplace_back("Sheet1");
        for (int steps = 0; steps < 200 && !m_bytes.empty(); ++steps)
            step();
    }

    grid::Workbook workbook() const
    {
        grid::Workbook workbook = tests::workbookOf(m_sheets);
        workbook.choices = m_choices;
        workbook.fileFormat = m_fileFormat;
        return workbook;
    }
    const assess::Wishes& wishes() const { return m_wishes; }

private:
    void step()
    {
        switch (m_bytes.below(14))
        {
            case 0:
            case 1:
                return write(std::string(m_bytes.oneOf(phrases)));
            case 2:
                return write("#=" + number());
            case 3:
                return write(m_bytes.text(m_bytes.below(24)));
            case 4:
                return takeRows();
            case 5:
                m_cell = {m_cell.row + 1, 0};
                return;
            case 6: // anywhere
                m_cell = {m_bytes.below(64), m_bytes.below(12)};
                return;
            case 7: // far away
                m_cell = {m_bytes.below(2) == 0 ? 1048570 : 1000, m_bytes.below(2) == 0 ? 16380 : 30};
                return;
            case 8:
                return change();
            case 9:
                ++m_cell.column;
                return;
            case 10:
                return detail();
            case 11:
                return choose();
            case 12:
                if (m_sheets.size() < 4)
                    m_sheets.emplace_back("Sheet" + std::to_string(m_sheets.size() + 1));
                m_cell = {};
                return;
            default:
                m_sheets.back().details.errors[m_cell] = m_bytes.oneOf(std::array{525, 532, 32767, 0, -1});
                return write("#!");
        }
    }

    void write(const std::string& text)
    {
        if (m_cell.row < 1048576 && m_cell.column < 16384)
            m_sheets.back().put(m_cell, text);
        ++m_cell.column;
    }

    std::string number()
    {
        static constexpr std::string_view numbers[]{
            "0",     "1",     "2",      "4",         "5",      "1.1",   "1.10", "8.1999999999999993",
            "43600", "0.955", "95.5",   "99999",     "-1e300", "1e308", "1e20", "-1",
            "0.5",   "2019",  "1e-300", "2147483648"};
        return std::string(m_bytes.oneOf(numbers));
    }

    void takeRows()
    {
        const grid::Grid& model = m_bytes.oneOf(models().sheets).grid;
        const int first = m_bytes.below(model.usedRange().last.row + 1);
        const int count = m_bytes.below(40);
        for (const grid::Grid::Row& row : model.rows())
            if (row.row >= first && row.row < first + count)
                for (const auto* cell = model.begin(row); cell != model.end(row); ++cell)
                {
                    const grid::Cell source{row.row, cell->column};
                    const grid::Cell target{m_cell.row + row.row - first, m_cell.column + cell->column};
                    if (target.row < 1048576 && target.column < 16384)
                        m_sheets.back().put(target, model.isText(source)
                                                        ? std::string(model.text(source))
                                                        : "#=" + std::to_string(static_cast<int>(cell->value.number)));
                }
        m_cell = {m_cell.row + count, 0};
    }

    /// The slip of a pen in a cell that is there.
    void change()
    {
        const std::string old = m_sheets.back().get(m_cell);
        const std::size_t at = old.empty() ? 0 : static_cast<std::size_t>(m_bytes.byte()) % old.size();
        const std::string_view phrase = m_bytes.oneOf(phrases);
        switch (m_bytes.below(3))
        {
            case 0:
                return write(old.substr(0, at) + std::string(phrase) + old.substr(at));
            case 1:
                return write(old.substr(at));
            default:
                return write(old + "; " + std::string(phrase));
        }
    }

    void detail()
    {
        tests::FakeDetails& details = m_sheets.back().details;
        switch (m_bytes.below(6))
        {
            case 0:
                details.merged.push_back({m_cell, {m_cell.row + m_bytes.below(4), m_cell.column + m_bytes.below(4)}});
                return;
            case 1:
                details.styles[m_cell] = {static_cast<grid::NumberFormat>(m_bytes.below(7)), m_bytes.below(4) - 1,
                                          m_bytes.oneOf(std::array{"", ".VnTime", "VNI-Times", "Wingdings"}),
                                          m_bytes.below(2) == 1};
                return;
            case 2:
                details.formulas[m_cell] = m_bytes.oneOf(
                    std::array{"=SUM(A1:A9)", "=KD.KETQUA(A1:E9)", "=IF(A1=\"x\";1;", "=", "=COUNTIF(C3:C9;\"x\")/28",
                               "=HYPERLINK(\"a\")", "='Sheet2'.A1", "=KD.MINHCHUNG(\"H\"", "=$Z$99999999"});
                return;
            case 3:
                details.hiddenRows.insert(m_cell.row);
                return;
            case 4:
                details.lists[m_cell] = {std::string(m_bytes.oneOf(phrases)), std::string(m_bytes.oneOf(phrases))};
                return;
            default:
                details.links[m_cell] =
                    m_bytes.oneOf(std::array{"https://a.vn", "file:///C:/a.pdf", "#Sheet2.A1", "x"});
                return;
        }
    }

    void choose()
    {
        static constexpr const char* sets[]{"TH-2018", "th-2024", "TRH-2018", "MN-2026", "PT-2026", "GDTX-2026", "no"};
        static constexpr const char* types[]{"TH", "MN", "THCS", "THPT", "NCH", "GDTX", "no"};
        switch (m_bytes.below(7))
        {
            case 0:
                m_wishes.ruleSetId = m_bytes.oneOf(sets);
                return;
            case 1:
                m_wishes.schoolType = m_bytes.oneOf(types);
                return;
            case 2:
                m_wishes.date = calendar::fromSerial(36526 + 100 * m_bytes.byte());
                return;
            case 3:
                m_wishes.flags.insert(m_bytes.oneOf(std::array{"KK", "ĐBKK", "chuyên", "no"}));
                return;
            case 4:
                m_choices[m_bytes.oneOf(std::array{"type", "date", "flags", "ruleset"})] =
                    m_bytes.oneOf(std::array{"TH", "2019-05-15", "2019-02-31", "KK;ĐBKK", "PT-2026", "", "\xff"});
                return;
            case 5:
                m_choices["ignore." + std::to_string(m_bytes.below(3))] = m_bytes.oneOf(
                    std::array{R"({"code":"S01","reason":"a"})", R"({"range":"A1:C9","reason":"b"})", "{", "[]"});
                return;
            default:
                m_fileFormat = m_bytes.oneOf(std::array{"ods", "xlsx", "xls", "fods", ""});
                return;
        }
    }

    Bytes m_bytes;
    std::vector<tests::SheetBuilder> m_sheets;
    grid::Cell m_cell;
    std::map<std::string, std::string> m_choices;
    std::string m_fileFormat;
    assess::Wishes m_wishes;
};

auto orderOf(const check::Finding& finding)
{
    return std::tie(finding.place, finding.code);
}

void expectSound(const check::Checked& checked, const grid::Workbook& workbook)
{
    for (const check::Finding& finding : checked.findings)
    {
        const auto& [sheet, cell] = finding.place;
        const std::string what = finding.code + " " + grid::toA1(cell) + ": ";
        expect(sheet >= 0 && sheet < static_cast<int>(workbook.sheets.size()), what + "the sheet exists");
        expect(cell.row >= 0 && cell.row < 1048576 && cell.column >= 0 && cell.column < 16384,
               what + "the cell lies within the sheet");
        expect(!finding.message.vi.empty() && !finding.message.en.empty(), what + "there is a message");
        const grid::Grid& grid = workbook.sheets[static_cast<std::size_t>(sheet)].grid;
        if (finding.fix && grid.isText(cell))
            expect(finding.fix->before == grid.text(cell) && finding.fix->after != finding.fix->before,
                   what + "a fix changes the whole text of its cell");
    }
    expect(std::ranges::is_sorted(checked.findings, {}, [](const auto& finding) { return orderOf(finding); }),
           "findings are sorted");
    for (const assess::Assessment& assessment : checked.assessed.assessments)
        if (const auto& judgement = assessment.judgement)
        {
            expect(judgement->proven <= judgement->possible, "proven is at most possible");
            for (const auto& [code, level] : judgement->criterionLevels)
                expect(level <= judgement->possibleLevels.at(code), code + ": proven is at most possible");
        }
}

std::string reportOf(const Author& author)
{
    const grid::Workbook workbook = author.workbook();
    const check::Checked checked = check::checkWorkbook(workbook, tests::library(), tests::titles(), author.wishes());
    expectSound(checked, workbook);
    std::vector<std::string> names;
    for (const grid::Sheet& sheet : workbook.sheets)
        names.push_back(sheet.name);
    const report::Subject subject{checked, names, {}, false};
    report::viewOf(subject, 0, report::Language::Vietnamese);
    report::viewOf(subject, 1, report::Language::English);
    return report::entryOf("a.ods", workbook, checked);
}

} // namespace

void workbook(Input input)
{
    const Author author(input);
    const std::string once = reportOf(author);
    expect(once == reportOf(author), "the same workbook gives the same report");
    expect(report::validUtf8(once) == once, "a report is UTF-8");
}

} // namespace datchuan::fuzz
