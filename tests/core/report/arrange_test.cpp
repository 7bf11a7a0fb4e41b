#include "catch.hpp"
#include "report/findings_view.hpp"
#include "report/repair_view.hpp"

using namespace datchuan;
using namespace datchuan::report;

namespace {

constexpr Language vi = Language::Vietnamese;

FindingEntry entry(const char* code, check::Severity severity, int sheet, const char* words)
{
    FindingEntry entry;
    entry.code = code;
    entry.severity = severity;
    entry.place = {sheet, {0, 0}};
    entry.sheet = sheet == 0 ? "Một" : "Hai";
    entry.text = std::string(code) + words;
    entry.detail = words;
    entry.why = "vì thế";
    return entry;
}

FindingsView view()
{
    FindingsView view;
    view.entries = {entry("X14", check::Severity::Info, 0, "khoảng trắng"),
                    entry("L02", check::Severity::Error, 0, "mức"), entry("X14", check::Severity::Info, 1, "ký tự ẩn"),
                    entry("L05", check::Severity::Warning, 1, "dấu")};
    view.entries[2].fix = check::Fix{check::Fix::Kind::Safe, "x ", "x"};
    view.entries[3].ignoredBy = check::IgnoreEntry{"L05", "", "", "vì"};
    return view;
}

std::vector<std::string> texts(const Arrangement& arrangement)
{
    std::vector<std::string> texts;
    for (const Line& line : arrange(view(), arrangement, vi).list.lines)
        texts.push_back(line.text);
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("findings stand by sheet, by kind, and the ignored ones last")
{
    CHECK(texts({})
          == Texts{"Trang “Một”", "X14khoảng trắng", "L02mức", "Trang “Hai”", "X14ký tự ẩn", "Đã bỏ qua theo yêu cầu",
                   "L05dấu"});
    CHECK(texts({Grouping::ByCode, Filter::All, {}})
          == Texts{"L02 (1) · vì thế", "L02mức", "X14 (2) · vì thế", "X14khoảng trắng", "X14ký tự ẩn",
                   "Đã bỏ qua theo yêu cầu", "L05dấu"});
    const auto arranged = arrange(view(), {Grouping::ByCode, Filter::All, {}}, vi);
    CHECK_FALSE(arranged.entries[0]);
    CHECK(arranged.entries[1] == std::optional<std::size_t>(1));
    CHECK(arranged.entries.size() == arranged.list.lines.size());
}

TEST_CASE("filters by severity, by what can be repaired and by words without marks")
{
    CHECK(texts({Grouping::BySheet, Filter::Errors, {}}) == Texts{"L02mức"});
    CHECK(texts({Grouping::BySheet, Filter::ErrorsAndWarnings, {}})
          == Texts{"Trang “Một”", "L02mức", "Đã bỏ qua theo yêu cầu", "L05dấu"});
    CHECK(texts({Grouping::BySheet, Filter::Repairable, {}}) == Texts{"X14ký tự ẩn"});
    CHECK(texts({Grouping::BySheet, Filter::All, "KHOANG  TRANG"}) == Texts{"X14khoảng trắng"});
    CHECK(texts({Grouping::BySheet, Filter::All, "l02"}) == Texts{"L02mức"});
    CHECK(texts({Grouping::BySheet, Filter::All, "zzz"}).empty());
    CHECK(arrange(view(), {Grouping::BySheet, Filter::All, "zzz"}, vi).list.hint == "Không có vấn đề nào khớp bộ lọc.");
}

TEST_CASE("a finding can be ignored in three scopes, the narrowest first")
{
    FindingEntry one = view().entries[2];
    one.place.cell = {4, 2};
    const auto scopes = ignoreScopes(one, vi);
    REQUIRE(scopes.size() == 3);
    CHECK(scopes[0].text == "Chỉ X14 ở ô C5");
    CHECK(scopes[0].entry == check::IgnoreEntry{"X14", "Hai", "C5", ""});
    CHECK(scopes[1].entry == check::IgnoreEntry{"X14", "Hai", "", ""});
    CHECK(scopes[2].entry == check::IgnoreEntry{"X14", "", "", ""});
}

TEST_CASE("what a repair will do and has done is told")
{
    const std::vector<repair::CellFix> fixes{{{0, {4, 2}}, {check::Fix::Kind::Confirm, "x", ""}},
                                             {{0, {5, 2}}, {check::Fix::Kind::Confirm, "a\nb", "ab"}}};
    const ListView preview = previewOf(fixes, {"Một"}, vi);
    REQUIRE(preview.lines.size() == 2);
    CHECK(preview.lines[0].text == "C5  “x” → “(để trống)”");
    CHECK(preview.lines[1].text == "C6  “a b” → “ab”");
    CHECK(repairStepName(fixes, vi) == "ĐạtChuẩn: sửa 2 ô");
    repair::Outcome outcome;
    CHECK(outcomeOf(outcome, vi) == "Không ô nào được sửa.");
    outcome.repaired = {fixes[0]};
    for (int row = 0; row < 7; ++row)
        outcome.refused.push_back({{{0, {row, 0}}, fixes[1].fix}, repair::Refusal::Formula});
    CHECK(outcomeOf(outcome, vi) == "Đã sửa 1 ô. Ô có công thức, cần sửa công thức: A1, A2, A3, A4, A5 ….");
}
