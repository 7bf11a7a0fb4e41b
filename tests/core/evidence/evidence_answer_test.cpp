#include "catch.hpp"

#include "answer/evidence_answer.hpp"
#include "support/rules.hpp"
#include "test_codes.hpp"

namespace datchuan::tests {

using answer::Answer;
using answer::Argument;
using answer::evidenceCode;

namespace {

std::string said(const Argument& code, std::string_view set)
{
    const Answer answer = evidenceCode(code, set.empty() ? nullptr : &ruleSet(set), library().all());
    const auto* text = std::get_if<std::string>(&answer);
    return text != nullptr ? *text : "no text";
}

std::string said(const char* code, std::string_view set)
{
    return said(Argument(std::string(code)), set);
}

} // namespace

TEST_CASE("KD.MINHCHUNG gives the canonical form of a code that leaves no doubt")
{
    CHECK(said("[H1-1.10-01]", "TH-2018") == "[H1-1.10-01]");
    CHECK(said("H1-1.1-01", "TH-2018") == "[H1-1.1-01]"); // lists may leave the brackets out
    CHECK(said("[H1-1.1-100]", "TH-2018") == "[H1-1.1-100]");
    CHECK(said("(MC.1.1.01)", "PT-2026") == "MC.1.1.01");
    CHECK(said("MC.3.5.01", "") == "MC.3.5.01");
    CHECK(said("[H5-5.6-01]", "") == "[H5-5.6-01]");
}

TEST_CASE("KD.MINHCHUNG tells what is wrong, and what to write")
{
    CHECK(said("[H1-1.1-1]", "TH-2018") == "Sai: số thứ tự phải có hai chữ số; đề xuất [H1-1.1-01]");
    CHECK(
        said("h1-1.1-1", "TH-2018")
        == "Sai: số thứ tự phải có hai chữ số, chữ cái của mã phải viết hoa, dấu ngoặc chưa đúng; đề xuất [H1-1.1-01]");
    CHECK(said("[H1-1.01-01]", "TH-2018") == "Sai: số tiêu chí không có số 0 đứng trước; đề xuất [H1-1.1-01]");
    CHECK(said("[H1-1.1-01]\u00A0", "TH-2018") == "Sai: có ký tự ẩn; đề xuất [H1-1.1-01]");
    CHECK(said("[H1-1.1-01][H1-1.1-01]", "TH-2018") == "Sai: mã lặp lại; đề xuất [H1-1.1-01]");
    CHECK(said("[MC.1.1.01]", "PT-2026") == "Sai: dấu ngoặc chưa đúng; đề xuất MC.1.1.01");
    CHECK(said("[H2-2.4-01]", "MN-2018") == "Sai: không có tiêu chí 2.4 trong bộ MN-2018");
    CHECK(said("[H6-6.1-01]", "") == "Sai: không có tiêu chí 6.1 trong các bộ dùng mã [Hn-a.b-cd]");
    CHECK(said("MC.1.1.01", "TH-2018") == "Sai: mã theo quy ước MC.a.b.cd, bộ TH-2018 dùng quy ước [Hn-a.b-cd]");
    CHECK(said("[H5.5.02.01]", "TH-2018") == "Sai: mã theo quy ước cũ (2009–2012), cần mã hóa lại");
    CHECK(said("H1.01.01.01", "") == "Sai: mã theo quy ước của trường đại học, cần mã hóa lại");
    CHECK(said("[H1-1.1-01];[H1-1.1-02]", "TH-2018") == "Sai: có 2 mã, cần đúng một mã");
    CHECK(said("[H1-1.1-01] đến [H1-1.1-05]", "TH-2018") == "Sai: ghi khoảng mã, hãy ghi từng mã");
    CHECK(said("[1.1-01]", "TH-2018") == "Sai: thiếu ký hiệu hộp Hn");
    CHECK(said("Số 380/QĐ-GDĐT", "TH-2018") == "Sai: đây là số văn bản, không phải mã minh chứng");
    CHECK(said("Kế hoạch", "TH-2018") == "Sai: không đọc được mã minh chứng");
    CHECK(said(Argument(1.1), "TH-2018") == "Sai: ô chứa số 1.1, không phải mã minh chứng");
    CHECK(said(Argument(36892.0), "TH-2018") == "Sai: ô chứa ngày 01/01/2001, không phải mã minh chứng");
    CHECK(said(Argument(), "TH-2018") == "Sai: ô trống, chưa có mã");
    CHECK(evidenceCode(answer::Several{}, nullptr, {}) == Answer(answer::Unreadable{}));
}

TEST_CASE("KD.MINHCHUNG never leaves a test code without an answer, nor accepts a doubtful one")
{
    for (const TestCode& code : testCodes)
    {
        INFO("row " << code.row << ": " << code.text);
        const std::string answer = said(Argument(std::string(code.text)), "TRH-2018");
        const bool good = code.in2018 <= OkWithNote && code.codes == 1;
        CHECK(answer.starts_with("Sai: ") == !good);
        CHECK(answer != "Sai: ");
        if (code.in2018 == Fix && code.codes == 1)
            CHECK(answer.ends_with("; đề xuất " + std::string(code.proposal2018)));
        CHECK(said(Argument(std::string(code.text)), "PT-2026") != "Sai: ");
        CHECK(said(Argument(std::string(code.text)), "") != "Sai: ");
    }
}

} // namespace datchuan::tests
