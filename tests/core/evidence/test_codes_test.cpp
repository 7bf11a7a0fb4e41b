#include "catch.hpp"

#include "evidence/read.hpp"
#include "test_codes.hpp"
#include "support/rules.hpp"

#include <algorithm>

namespace datchuan::tests {

using namespace evidence;

namespace {

Verdict worst(const std::vector<Citation>& citations)
{
    Verdict verdict = Verdict::Ok;
    for (const Citation& citation : citations)
        verdict = std::max(verdict, citation.verdict);
    return verdict;
}

/// Rows whose verdict differs for MN: criteria that MN lacks.
Verdict expected2018(const TestCode& code, std::string_view set)
{
    const bool missing =
        (set == "MN-2018" && (code.row == 3 || code.row == 6 || code.row == 7)) || (set == "TH-2018" && code.row == 6);
    return missing ? Verdict::Error : code.in2018;
}

} // namespace

TEST_CASE("the test codes have their verdicts in the 2018 sets")
{
    for (const std::string_view set : {"MN-2018", "TH-2018", "TRH-2018"})
        for (const TestCode& code : testCodes)
        {
            INFO(set << ", row " << code.row << ": " << code.text);
            const Citation citation = readCell(code.text, {&ruleSet(set), {}, Place::List});
            CHECK(static_cast<int>(citation.verdict) == static_cast<int>(expected2018(code, set)));
            CHECK(citation.proposal == code.proposal2018);
            CHECK(citation.codes.size() == code.codes);
        }
}

TEST_CASE("the test codes have their verdicts in the 2026 sets")
{
    for (const std::string_view set : {"MN-2026", "PT-2026", "GDTX-2026"})
        for (const TestCode& code : testCodes)
        {
            INFO(set << ", row " << code.row << ": " << code.text);
            const Citation citation = readCell(code.text, {&ruleSet(set), {}, Place::List});
            CHECK(static_cast<int>(citation.verdict) == static_cast<int>(code.in2026));
            CHECK(citation.proposal == code.proposal2026);
        }
}

TEST_CASE("the test codes have the same verdicts inside a sentence")
{
    for (const std::string_view set : {"TRH-2018", "PT-2026"})
        for (const TestCode& code : testCodes)
        {
            if (code.row == 12 || code.row == 25 || code.row == 70)
                continue; // brackets belong to a sentence; a blank behind a code and document numbers do no harm there
            INFO(set << ", row " << code.row << ": " << code.text);
            const std::string sentence = "Nhà trường có kế hoạch " + std::string(code.text) + " hằng năm.";
            const auto citations = findCitations(sentence, {&ruleSet(set), {}, Place::Text});
            REQUIRE(citations.size() == 1);
            const bool old = set == "TRH-2018";
            CHECK(static_cast<int>(worst(citations)) == static_cast<int>(old ? code.in2018 : code.in2026));
            if (code.row != 48)
                CHECK(citations.front().proposal == (old ? code.proposal2018 : code.proposal2026));
            CHECK(sentence.substr(citations.front().position, citations.front().length) == code.text);
        }
}

TEST_CASE("what brackets a code needs depends on where it stands")
{
    const auto& trh = ruleSet("TRH-2018"); // rows 12, 25, 48
    const auto inText = findCitations("có kế hoạch H1-1.1-01 hằng năm", {&trh, {}, Place::Text});
    REQUIRE(inText.size() == 1);
    CHECK(inText.front().verdict == Verdict::Fix);
    CHECK(inText.front().proposal == "[H1-1.1-01]");
    CHECK(findCitations("kế hoạch [H1-1.1-01]\u00A0.", {&trh, {}, Place::Text}).front().verdict == Verdict::Ok);
    const auto square = findCitations("theo quy định [MC.1.1.01].", {&ruleSet("PT-2026"), {}, Place::Text});
    REQUIRE(square.size() == 1);
    CHECK(square.front().proposal == "(MC.1.1.01)");
}

TEST_CASE("numbers and dates in a code column are no codes") // rows 66, 67
{
    CHECK(readCell(1.1, false).verdict == Verdict::Error);
    CHECK(readCell(1.1, false).has(Anomaly::CodeAsNumber));
    CHECK(readCell(36892, true).has(Anomaly::CodeAsDate));
    const Context context{&ruleSet("TH-2018"), {}, Place::List};
    CHECK(readCell("1.1", context).has(Anomaly::CodeAsNumber));
    CHECK(readCell("01/01/2001", context).has(Anomaly::CodeAsDate));
}

TEST_CASE("what other rows say is left to the checks")
{
    const Context context{&ruleSet("TH-2018"), {}, Place::List};
    CHECK(readCell("[H1-1.1-01]", context).verdict == Verdict::Ok);            // 44: a reference, if defined under 1.1
    CHECK(readCell("[H2-2.1-01]", context).verdict == Verdict::Ok);            // 45: misfiled, if defined nowhere else
    CHECK(readCell("MC.1.1.01", context).verdict == Verdict::OtherConvention); // 65: the list mixes conventions
    CHECK(readCell("[H1-1.1-05]", context).verdict == Verdict::Ok);            // 68: the code in Ghi chú
    CHECK(readCell(" \u00A0", context).has(Anomaly::Empty));                   // 68 and 69: the blank code
}

} // namespace datchuan::tests
