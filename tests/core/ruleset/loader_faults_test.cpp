#include "catch.hpp"
#include "sample.hpp"

#include "ruleset/loader.hpp"

#include <algorithm>

using namespace datchuan::ruleset;

namespace {

std::vector<Fault> faultsOf(std::string_view json, const Limits& limits = {})
{
    auto result = load(json, "sample.json", limits);
    return std::holds_alternative<RuleSet>(result) ? std::vector<Fault>()
                                                   : std::get<std::vector<Fault>>(std::move(result));
}

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// One slip: what is replaced in the good sample, where the fault must point, and what the message must say.
struct Slip
{
    std::string_view from;
    std::string_view to;
    std::string_view pointer;
    std::string_view vi;
    std::string_view en;
};

void expectFaults(const std::vector<Slip>& slips)
{
    for (const auto& slip : slips)
    {
        INFO(slip.from << "  →  " << slip.to);
        const auto faults = faultsOf(sample::with(slip.from, slip.to));
        const auto found =
            std::find_if(faults.begin(), faults.end(), [&slip](const Fault& f) { return f.pointer == slip.pointer; });
        for (const auto& fault : faults)
            UNSCOPED_INFO(fault.pointer << ": " << fault.message.vi << " | " << fault.message.en);
        REQUIRE(found != faults.end());
        CHECK(found->file == "sample.json");
        CHECK(contains(found->message.vi, slip.vi));
        CHECK(contains(found->message.en, slip.en));
    }
}

} // namespace

TEST_CASE("a value of the wrong kind is told with what is wanted and what is there")
{
    expectFaults({
        {R"("id": "TH-TEST")", R"("id": 7)", "/id", "đang là số", "it is a number"},
        {R"("code": "1.1", "title")", R"("code": 1.1, "title")", "/standards/0/criteria/0/code", "dấu ngoặc kép",
         "double quotes"},
        {R"("name": {"vi": "Bộ thử", "en": "Test set"})", R"("name": "Bộ thử")", "/name", "đối tượng", "an object"},
        {R"("schoolTypes": ["TH"])", R"("schoolTypes": "TH")", "/schoolTypes", "danh sách", "a list"},
        {R"("figuresDecide": false)", R"("figuresDecide": "no")", "/figuresDecide", "true hoặc false", "true or false"},
        {R"("value": 0.95)", R"("value": "95 %")", "/standards/0/criteria/0/levels/0/indicators/1/thresholds/0/value",
         "dấu chấm", "decimal point"},
        {R"({"level": 1, "cond)", R"({"level": 1.5, "cond)", "/levelRules/0/level", "số nguyên", "whole number"},
        {R"({"level": 1, "cond)", R"({"level": 12, "cond)", "/levelRules/0/level", "ngoài khoảng", "outside"},
        {R"(["Kế hoạch năm học"])", R"([null])", "/standards/0/criteria/0/evidence/0", "null", "null"},
        {R"("standards": [)", R"("standards": [3, )", "/standards/0", "đối tượng", "an object"},
    });
}

TEST_CASE("a missing member is told at its place")
{
    expectFaults({
        {R"(  "id": "TH-TEST",)", "", "/id", "Thiếu mục", "is missing"},
        {R"(  "format": "datchuan-ruleset/1",)", "", "/format", "Thiếu mục", "is missing"},
        {R"("vi": "Bộ thử", )", "", "/name/vi", "Thiếu mục", "is missing"},
        {R"("value": 0.95, )", "", "/standards/0/criteria/0/levels/0/indicators/1/thresholds/0/value", "Thiếu mục",
         "is missing"},
        {R"({"every": "mandatory", "at": 1})", R"({"at": 1})", "/levelRules/0/conditions/0/every", "Thiếu mục",
         "is missing"},
        {R"(  "belowLowest": {"vi": "Không đạt", "en": "Not achieved"},)", "", "/belowLowest", "không đạt mức nào",
         "below the lowest level"},
        {R"("title": {"vi": "Tổ chức", "en": "Organisation"}, )", "", "/standards/0/title", "tên tiêu chuẩn",
         "no title"},
    });
}

TEST_CASE("a misspelt name is told with the right one")
{
    expectFaults({
        {R"("version")", R"("verison")", "/verison", "Có phải là \"version\"?", "Did you mean \"version\"?"},
        {R"("titleVariants")", R"("titelVariants")", "/standards/0/criteria/0/titelVariants", "\"titleVariants\"?",
         "\"titleVariants\"?"},
        {R"("caution")", R"("zzz")", "/zzz", "Hãy bỏ mục này", "Remove it"},
        {R"("difficult_area")", R"("dificult_area")",
         "/standards/0/criteria/0/levels/0/indicators/1/thresholds/1/variant/0", "\"difficult_area\"?",
         "\"difficult_area\"?"},
        {R"("status": "verified")", R"("status": "verifyed")", "/status", "\"verified\"?", "\"verified\"?"},
        {R"({"every": "mandatory")", R"({"every": "mandatroy")", "/levelRules/0/conditions/0/every", "\"mandatory\"?",
         "\"mandatory\"?"},
    });
}

TEST_CASE("a value outside its closed list is told with the list")
{
    expectFaults({
        {R"(datchuan-ruleset/1)", R"(datchuan-ruleset/2)", "/format", "\"datchuan-ruleset/1\"",
         "\"datchuan-ruleset/1\""},
        {R"(["TH"])", R"(["TRH"])", "/schoolTypes/0", "\"THCS\"", "\"THCS\""},
        {R"(["TH"])", R"(["TH", "TH"])", "/schoolTypes/1", "đã có ở trên", "listed already"},
        {R"("comparator": ">=", "value": 0.95)", R"("comparator": "≥", "value": 0.95)",
         "/standards/0/criteria/0/levels/0/indicators/1/thresholds/0/comparator", "\">=\"", "\">=\""},
        {R"("evidenceConvention": "H")", R"("evidenceConvention": "K")", "/evidenceConvention", "\"MC\"", "\"MC\""},
        {R"("confidence": "A")", R"("confidence": "a1")", "/sources/0/confidence", "\"E\"", "\"E\""},
        {R"("any_2_of_5")", R"("any_6_of_5")", "/items/0/thresholds/0/years", "each_of_5", "each_of_5"},
        {R"("value": 0.95)", R"("value": 95)", "/standards/0/criteria/0/levels/0/indicators/1/thresholds/0/value",
         "0.95", "0.95"},
        {R"({"1": 1, "2": 2})", R"({"one": 1})", "/nationalStandard/one", "một mức", "a level"},
    });
}

TEST_CASE("dates must exist and be in order")
{
    expectFaults({
        {R"("2001-01-01")", R"("2001-02-29")", "/validFrom", "2018-10-10", "2018-10-10"},
        {R"("2001-01-01")", R"("1/1/2001")", "/validFrom", "năm-tháng-ngày", "year-month-day"},
        {R"("2009-12-31")", R"("2000-12-31")", "/validTo", "trước ngày có hiệu lực", "before the first"},
        {R"("to": "2004-12-31")", R"("to": "2003-12-31")", "/suspensions/0/to", "trước ngày đầu", "before the first"},
        {R"("figuresDecide": false)", R"("figuresDecide": true)", "/figuresAdvisoryUntil", "figuresDecide",
         "figuresDecide"},
    });
}

TEST_CASE("codes and letters are unique and well formed, levels have no gaps")
{
    expectFaults({
        {R"("id": "TH-TEST")", R"("id": "TH;KK")", "/id", "không dấu", "plain letters"},
        {R"("id": "TH-TEST")", R"("id": "THCS")", "/id", "loại trường", "school type"},
        {R"("code": "1", )", R"("code": "I", )", "/standards/0/code", "phải là số", "is a number"},
        {R"({"code": "1.2", "title")", R"({"code": "1.1", "title")", "/standards/0/criteria/1/code", "bị trùng",
         "used twice"},
        {R"({"code": "1.2", "title")", R"({"code": "2.2", "title")", "/standards/0/criteria/1/code", "không thuộc",
         "does not belong"},
        {R"({"code": "1.2", "title")", R"({"code": "1.02", "title")", "/standards/0/criteria/1/code", "không thuộc",
         "does not belong"},
        {R"({"level": 2, "indicators")", R"({"level": 3, "indicators")", "/standards/0/criteria/0/levels/1/level",
         "liên tục", "without gaps"},
        {R"({"letter": "b")", R"({"letter": "a")", "/standards/0/criteria/0/levels/0/indicators/1/letter", "bị trùng",
         "occurs twice"},
        {R"({"letter": "b")", R"({"letter": "*")", "/standards/0/criteria/0/levels/0/indicators/1/letter", "\"*\"",
         "beside others"},
        {R"({"letter": "b")", R"({"letter": "B1")", "/standards/0/criteria/0/levels/0/indicators/1/letter",
         "một chữ thường", "one small letter"},
        {R"([{"letter": "*", "gist": {"vi": "Điều chỉnh kế hoạch", "en": "Adjusts the plan"}}])", "[]",
         "/standards/0/criteria/0/levels/1/indicators", "chưa có chỉ báo", "no indicator"},
        {R"("variant": ["difficult_area", "urban"], )", "",
         "/standards/0/criteria/0/levels/0/indicators/1/thresholds/1", "đã có ngưỡng", "already has"},
        {R"("note": "short")", R"("quantified": true)", "/standards/0/criteria/0/levels/0/indicators/0/quantified",
         "thresholds", "thresholds"},
        {R"("expectedCriteria": 2,)", R"("expectedCriteria": 3,)", "/expectedCriteria", "Ghi 3", "3 criteria"},
    });
}

TEST_CASE("whatever rules refer to must exist")
{
    expectFaults({
        {R"("others": ["1.2"])", R"("others": ["1.3"])", "/sets/others/0", "\"1.3\"", "\"1.3\""},
        {R"("others": ["1.2"])", R"("others": ["1.2", "1.2"])", "/sets/others/1", "bị lặp", "repeated"},
        {R"("others": ["1.2"])", R"("others": ["1.2", "22.1"])", "/sets/others/1", "tách thành hai nhóm", "two sets"},
        {R"("others": ["1.2"])", R"("others": [])", "/sets/others", "luôn đúng", "always hold"},
        {R"("mandatory": true, )", "", "/sets/mandatory", "\"1.1\"", "\"1.1\""},
        {R"("of": "others")", R"("of": "article22")", "/levelRules/0/conditions/1/of", "gồm các khoản", "holds items"},
        {R"({"items": "article22"})", R"({"items": "others"})", "/levelRules/1/conditions/0/items", "gồm tiêu chí",
         "holds criteria"},
        {R"("atLeast": 1)", R"("atLeast": 5)", "/levelRules/0/conditions/1/atLeast", "chỉ có 1", "only 1"},
        {R"("every": "mandatory", "at": 1)", R"("every": "mandatory", "at": 3)", "/levelRules/0/conditions/0/at",
         "Mức 3", "level 3"},
        {R"("after": 1)", R"("after": 2)", "/levelRules/1/after", "thấp hơn", "lower"},
        {R"([{"items": "article22"}])", "[]", "/levelRules/1/conditions", "chưa có điều kiện", "no condition"},
        {R"({"1": 1, "2": 2})", R"({"3": 2})", "/nationalStandard/3", "Mức 3", "level 3"},
        {R"("level": 1, "letter": "b"}])", R"("level": 1, "letter": "c"}])", "/suspensions/0/indicators/0", "1.1 M1c",
         "1.1 M1c"},
    });
}

TEST_CASE("a member written twice is told, because one of the two would be lost")
{
    expectFaults({
        {R"("version": "1")", R"("version": "1", "version": "2")", "/version", "hai lần", "twice"},
        {R"("others": ["1.2"])", R"("others": ["1.2"], "mandatory": ["1.1"])", "/sets/mandatory", "hai lần", "twice"},
        {R"("mandatory": true)", R"("code": "1.1")", "/standards/0/criteria/0/code", "hai lần", "twice"},
        {R"({"code": "1.2", )", R"({"code": "1.2", "code": "1.2", )", "/standards/0/criteria/1/code", "hai lần",
         "twice"},
    });
}

TEST_CASE("several faults of one file come together")
{
    auto text = sample::with(R"("version": "1")", R"("version": 1)");
    text.replace(text.find(R"("2001-01-01")"), 12, R"("2001-13-01")");
    text.replace(text.find(R"("value": 2)"), 10, R"("valu": 2)");
    std::vector<std::string> pointers;
    for (const auto& fault : faultsOf(text))
        pointers.push_back(fault.pointer);
    CHECK(pointers
          == std::vector<std::string>{"/version", "/validFrom", "/items/0/thresholds/0/value",
                                      "/items/0/thresholds/0/valu"});
}

TEST_CASE("text that is not JSON is told with its line")
{
    for (const auto* text : {"", "{", "{\"a\": }", "nope", "{} {}", "\xff\xfe{\0", "[[[["})
    {
        const auto faults = faultsOf(text);
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].pointer.empty());
        CHECK(contains(faults[0].message.en, "Line 1"));
    }
    const auto cut = faultsOf(sample::good.substr(0, 400));
    REQUIRE(cut.size() == 1);
    CHECK(contains(cut[0].message.vi, "Dòng 12"));
    CHECK(contains(faultsOf("[]").at(0).message.en, "one JSON object"));
    CHECK(faultsOf("{}").size() > 5);
}

TEST_CASE("names with slashes and tildes are escaped in pointers")
{
    expectFaults({{R"("version": "1")", R"("version": "1", "a/b~c": 1)", "/a~1b~0c", "a/b~c", "a/b~c"}});
}

TEST_CASE("the sample cut anywhere never loads and never throws")
{
    for (std::size_t length = 0; length < sample::good.size() - 2; ++length)
        REQUIRE_FALSE(faultsOf(sample::good.substr(0, length)).empty());
}

TEST_CASE("the sample with any one byte changed never throws")
{
    for (std::size_t place = 0; place < sample::good.size(); ++place)
    {
        for (const char byte : {'"', '{', '0', 'x', '\x80', ','})
        {
            std::string text(sample::good);
            text[place] = byte;
            REQUIRE_NOTHROW(faultsOf(text));
        }
    }
}
