// The core alone, without an office: how many schools a second it judges, and what the stages of a check take.

#include "assess/judge.hpp"
#include "check/check.hpp"
#include "check/evidence_sets.hpp"
#include "recognise/recognise.hpp"
#include "ruleset/library.hpp"
#include "workbooks.hpp"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

namespace {

using namespace datchuan;

ruleset::Library loadLibrary()
{
    std::vector<ruleset::NamedText> files;
    for (const auto& entry : std::filesystem::directory_iterator(DATCHUAN_RULESETS_DIR))
    {
        std::ostringstream text;
        text << std::ifstream(entry.path()).rdbuf();
        files.push_back({entry.path().filename().string(), text.str()});
    }
    return ruleset::Library::load(files);
}

assess::Claims claimsOf(const ruleset::RuleSet& set, std::mt19937& random)
{
    assess::Claims claims;
    claims.anythingAssessed = true;
    for (const auto* criterion : set.allCriteria())
        for (const auto& level : criterion->levels)
        {
            claims.claimedLevels.insert(level.level);
            claims.criteria[criterion->code].levels[level.level].claim =
                random() % 50 == 0 ? assess::Claim::NotMet : assess::Claim::Met;
        }
    return claims;
}

double seconds(std::chrono::steady_clock::time_point since)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
}

grid::Workbook workbookOf(const std::vector<bench::Rows>& sheets)
{
    grid::Workbook workbook;
    const auto pool = std::make_shared<grid::TextPool>();
    for (const bench::Rows& rows : sheets)
    {
        grid::Sheet sheet{"Trang " + std::to_string(workbook.sheets.size() + 1), grid::Grid(pool)};
        for (std::size_t r = 0; r < rows.size(); ++r)
            for (std::size_t c = 0; c < rows[r].size(); ++c)
                if (!rows[r][c].empty())
                    sheet.grid.appendText({static_cast<int>(r), static_cast<int>(c)}, rows[r][c]);
        workbook.sheets.push_back(std::move(sheet));
    }
    return workbook;
}

/// Counts and keeps nothing.
struct Counter final : check::Sink
{
    int count = 0;
    void add(grid::Place, std::map<std::string, check::Slot>, std::optional<check::Fix>) override { ++count; }
};

/// One code for two names (V01), one document with two codes (V02): every name against all others.
double timeDuplicates(const check::Context& context)
{
    const auto begin = std::chrono::steady_clock::now();
    Counter counter;
    for (const check::Check* check : check::catalogue())
        if (check->code == "V01" || check->code == "V02")
            check->run(context, counter);
    return seconds(begin);
}

void benchEvidence(const ruleset::Library& library)
{
    const recognise::Titles titles(library.all());
    for (const int rows : {1000, 2000, 5000, 10000, 20000})
    {
        const grid::Workbook workbook = workbookOf(bench::citedEvidence(rows));
        assess::Wishes wishes;
        wishes.ruleSetId = "TH-2018";
        const auto begin = std::chrono::steady_clock::now();
        const auto assessed = assess::assess(workbook, library, titles, wishes);
        const double read = seconds(begin);
        const auto book = check::evidenceOf(workbook, assessed, library, titles, wishes);
        const double booked = seconds(begin);
        const check::Context context{
            .workbook = workbook, .assessed = assessed, .library = library, .titles = titles, .book = book};
        const auto findings = check::runChecks(context);
        const double all = seconds(begin);
        std::printf("evidence, %d rows and %d citations: recognised %.3f s, book %.3f s, checks %.3f s (%zu findings), "
                    "of them near-duplicates %.3f s\n",
                    rows, rows / 8 * 5 * 4, read, booked - read, all - booked, findings.size(),
                    timeDuplicates(context));
    }
}

/// The stages of a check, each the best of some rounds. Texts are folded at the first recognition, so the workbook is
/// made anew for each round.
void timeStages(const char* name, const std::vector<bench::Rows>& sheets, const ruleset::Library& library, int rounds)
{
    const recognise::Titles titles(library.all());
    double reading = 1e9;
    double judging = 1e9;
    double checking = 1e9;
    for (int i = 0; i < rounds; ++i)
    {
        const grid::Workbook workbook = workbookOf(sheets);
        auto begin = std::chrono::steady_clock::now();
        const auto tables = recognise::recognise(workbook, titles);
        reading = std::min(reading, seconds(begin));
        begin = std::chrono::steady_clock::now();
        const auto assessed = assess::assess(workbook, library, titles, {}); // recognises again, texts being folded
        judging = std::min(judging, seconds(begin));
        begin = std::chrono::steady_clock::now();
        const auto book = check::evidenceOf(workbook, assessed, library, titles, {});
        const auto findings = check::runChecks(
            {.workbook = workbook, .assessed = assessed, .library = library, .titles = titles, .book = book});
        checking = std::min(checking, seconds(begin));
    }
    std::printf("%s: recognise %.2f ms, assess (with recognition, texts known) %.2f ms, checks %.2f ms\n", name,
                reading * 1000, judging * 1000, checking * 1000);
}

void timeJudging(const ruleset::Library& library)
{
    constexpr int schools = 43000;
    std::mt19937 random(1);
    for (const char* id : {"TH-2018", "TRH-2018", "PT-2026"})
    {
        const ruleset::RuleSet& set = *library.byId(id);
        std::vector<assess::Claims> samples;
        for (int i = 0; i < 100; ++i)
            samples.push_back(claimsOf(set, random));
        const auto begin = std::chrono::steady_clock::now();
        long levels = 0;
        for (int i = 0; i < schools; ++i)
            levels += assess::judge(set, samples[static_cast<std::size_t>(i) % samples.size()], std::nullopt).proven;
        const double took = seconds(begin);
        std::printf("judging %d schools by %s: %.2f s, %.0f schools a second (levels add to %ld)\n", schools, id, took,
                    schools / took, levels);
    }
}

std::vector<bench::Rows> schoolSheets(int count)
{
    std::vector<bench::Rows> sheets;
    for (int i = 0; i < count; ++i)
        sheets.push_back(bench::summary("Trường THCS số " + std::to_string(i + 1)));
    return sheets;
}

} // namespace

/// `core_bench NAME` runs one part alone, for a profiler: judging, school, matrix, list, sheets or citations.
int main(int count, char** arguments)
{
    const std::string_view only = count > 1 ? arguments[1] : "";
    const auto isWanted = [&](std::string_view part) { return only.empty() || only == part; };
    const auto start = std::chrono::steady_clock::now();
    const ruleset::Library library = loadLibrary();
    std::printf("loading %zu rule sets: %.1f ms\n", library.all().size(), seconds(start) * 1000);
    if (isWanted("judging"))
        timeJudging(library);
    if (isWanted("school"))
        timeStages("a school, 28 rows", {bench::summary("Trường THCS Nguyễn Du")}, library, 200);
    if (isWanted("matrix"))
        timeStages("matrix of 1,000 schools", {bench::matrix(1000)}, library, 10);
    if (isWanted("list"))
        timeStages("evidence list of 20,000 rows", {bench::evidence(20000)}, library, 5);
    if (isWanted("sheets"))
        timeStages("650 sheets, a school each", schoolSheets(650), library, 3);
    if (isWanted("citations"))
        benchEvidence(library);
}
