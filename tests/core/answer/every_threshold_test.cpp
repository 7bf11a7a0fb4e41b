#include "catch.hpp"

#include "answer/answer.hpp"
#include "answer/threshold.hpp"
#include "ruleset/files.hpp"
#include "support/rules.hpp"

#include <map>

/// Every row of rules/domain/2018-thresholds.tsv through KD.NGUONG: exactly equal, better by the smallest step, and missed
/// by the smallest step. The file is read here, not through the rule sets.
namespace datchuan::tests {

namespace {

using answer::Answer;

/// "TH;KK" for a row of the table.
std::string schoolOf(const std::string& type, const std::string& variant)
{
    static const std::map<std::string, std::string> words{{"default", ""},
                                                          {"difficult_area", ";KK"},
                                                          {"extremely_difficult_commune", ";ĐBKK"},
                                                          {"specialised", ";chuyên"},
                                                          {"urban", ";thành thị"},
                                                          {"rural", ";nông thôn"},
                                                          {"lower_secondary", ";THCS"},
                                                          {"upper_secondary", ";THPT"}};
    std::string school = type + "-2018";
    for (std::size_t at = 0; at <= variant.size();)
    {
        const std::size_t end = std::min(variant.find('+', at), variant.size());
        school += words.at(variant.substr(at, end - at));
        at = end + 1;
    }
    return school;
}

struct Row
{
    std::string school;
    std::string code;
    double level = 0;
    std::string letter;
    std::string measure;
    Answer at(double figure) const
    {
        return answer::threshold(library(), school, {code, level, letter, figure, std::string(), measure});
    }
};

bool says(const Answer& answer, const std::string& words)
{
    const auto* text = std::get_if<std::string>(&answer);
    return text != nullptr && text->find(words) != std::string::npos;
}

} // namespace

TEST_CASE("each of the 176 thresholds: equal is met, the smallest step decides")
{
    const Answer met = 1.0;
    const Answer missed = 0.0;
    std::size_t decided = 0;
    std::size_t external = 0;
    for (const auto& line : rulesets::readTable("2018-thresholds.tsv"))
    {
        const Row row{schoolOf(line.at("school_type"), line.at("variant")), line.at("code"),
                      std::stod(line.at("level")), line.at("letter"), line.at("measure_id")};
        const double value = std::stod(line.at("value"));
        const bool rate = line.at("unit") == "rate";
        const bool whole = line.at("unit") == "count" || line.at("unit") == "years";
        const double step = whole ? 1 : 1e-6; // one child in a million
        CAPTURE(row.school, row.code, row.level, row.letter, row.measure, value);
        if (line.at("note").starts_with("external norm"))
        {
            for (const double figure : {value - step, value, value + step})
                CHECK(says(row.at(figure), "cần đối chiếu"));
            ++external;
            continue;
        }
        const auto beyond = [&](double figure, const Answer& answer) {
            if (figure < 0)
                CHECK(says(row.at(figure), "không thể âm"));
            else if (rate && figure > 1)
                CHECK(says(row.at(figure), "lớn hơn 1"));
            else
                CHECK(row.at(figure) == answer);
        };
        const std::string& comparator = line.at("comparator");
        CHECK(row.at(value) == met);
        beyond(value - step, comparator == "<=" ? met : missed);
        beyond(value + step, comparator == ">=" ? met : missed);
        ++decided;
    }
    CHECK(external == 9);
    CHECK(decided + external == 176);
}

} // namespace datchuan::tests
