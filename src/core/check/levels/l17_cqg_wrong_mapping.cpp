#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "check/sentences.hpp"

#include <algorithm>
#include <array>

namespace datchuan::check {

namespace {

using namespace std::string_view_literals;

/// The mức độ that a school level gives by the rule set; 0 when it gives none.
int degreeOf(const ruleset::RuleSet& set, int level)
{
    const auto degree = set.nationalStandard.find(level);
    return degree == set.nationalStandard.end() ? 0 : degree->second;
}

/// Where the number of "chuẩn quốc gia mức độ 2" stands; npos when these words do not begin at `at`.
std::size_t degreeAt(const Sentence& sentence, std::size_t at)
{
    std::size_t behind = sentence.has(at, "chuan quoc gia") ? at + 3
                         : sentence.word(at) == "cqg"       ? at + 1
                                                            : Sentence::npos;
    if (behind == Sentence::npos)
        return behind;
    if (sentence.word(behind) == "(" && sentence.word(behind + 2) == ")")
        behind += 3;
    if (sentence.has(behind, "muc do") || sentence.has(behind, "cap do")) // L18 tells the wrong word
        behind += 2;
    else if (sentence.word(behind) == "md")
        behind += 1;
    else
        return Sentence::npos;
    return sentence.number(behind) >= 1 && sentence.number(behind) <= 2 ? behind : Sentence::npos;
}

bool containsAny(const Sentence& sentence, std::initializer_list<std::string_view> phrases)
{
    for (const std::string_view phrase : phrases)
        if (sentence.contains(phrase))
            return true;
    return false;
}

/// The sentence tells what is not, or what somebody wants: no statement at all.
bool isNoStatement(const Sentence& sentence)
{
    return containsAny(sentence, {"khong"sv, "chua"sv, "neu"sv, "dang ky"sv, "phan dau"sv, "muc tieu"sv, "ke hoach"sv,
                                  "huong toi"sv, "de dat"sv, "can dat"sv, "muon"sv, "moi duoc"sv, "truoc day"sv});
}

/// The sentence tells what was recognised before, or shall be: not what this assessment gives.
bool isOfAnotherTime(const Sentence& sentence)
{
    for (std::size_t at = 0; at < sentence.size(); ++at)
        if (sentence.number(at) >= 1990 && sentence.number(at) <= 2100)
            return true;
    return containsAny(sentence,
                       {"nam"sv, "ngay"sv, "quyet dinh"sv, "lan truoc"sv, "da tung"sv, "da duoc"sv, "giai doan"sv,
                        "duy tri"sv, "giu vung"sv, "tiep tuc"sv, "lo trinh"sv, "cai tien"sv, "xay dung"sv});
}

/// Words with which a text about this assessment concludes.
bool concludes(const SpokenCell& cell)
{
    for (const Sentence& sentence : cell.sentences)
    {
        if (containsAny(sentence, {"du dieu kien"sv, "de nghi"sv, "tu danh gia :"sv, "danh gia ngoai :"sv,
                                   "ket qua :"sv, "ket luan :"sv, "ket luan chung"sv, "nen truong"sv, "nen dat"sv}))
            return true;
        if (sentence.has(0, "ket luan") || sentence.has(0, "ket qua"))
            return true;
    }
    return false;
}

/// "Kết quả: Đạt Mức 3, đạt chuẩn quốc gia mức độ 1": nothing but these words between level and degree.
bool standsRightBehind(const Sentence& sentence, std::size_t level, std::size_t degree)
{
    for (std::size_t at = level; at < degree; ++at)
        if (const std::string_view word = sentence.word(at);
            word != "," && word != "va" && word != "dat" && word != "-" && word != "truong")
            return false;
    return true;
}

/// "Đạt Mức 3 (kiểm định cấp độ 3, chuẩn quốc gia MĐ1)": brackets right behind the level that tell what it gives, and
/// nothing else.
bool standsInBrackets(const Sentence& sentence, std::size_t level, std::size_t degree)
{
    constexpr std::array words{","sv,    "-"sv,    "va"sv,    "tuong"sv, "ung"sv, "voi"sv,    "dat"sv,  "kiem"sv,
                               "dinh"sv, "chat"sv, "luong"sv, "giao"sv,  "duc"sv, "kdclgd"sv, "kdcl"sv, "truong"sv};
    if (sentence.word(level) != "(")
        return false;
    for (std::size_t at = level + 1; at < degree; ++at)
        if (sentence.has(at, "cap do") && sentence.number(at + 2) > 0)
            at += 2;
        else if (std::ranges::find(words, sentence.word(at)) == words.end())
            return false;
    return true;
}

/// The level that a degree is linked with in the sentence: "đạt Mức 3 nên … mức độ 1". 0 when none is, or when the level
/// is said of criteria.
int linkedLevel(const Sentence& sentence, std::size_t degree, bool isResult)
{
    for (std::size_t at = degree; at-- > 0;)
    {
        const NamedLevel named = levelAt(sentence, at);
        if (named.level == 0)
            continue;
        for (std::size_t back = at > 4 ? at - 4 : 0; back < at; ++back)
            if (sentence.has(back, "tieu chi") || sentence.has(back, "tieu chuan"))
                return 0;
        const bool isLinked = drawsConclusion(sentence, named.after, degree)
                              || (isResult && standsRightBehind(sentence, named.after, degree))
                              || (standsInBrackets(sentence, named.after, degree) && !isOfAnotherTime(sentence)
                                  && sentence.findBefore("tieu chi", at) == Sentence::npos);
        return isLinked ? named.level : 0;
    }
    return 0;
}

/// "mức độ 1 và mức độ 2", "mức độ 1, 2": both are meant.
bool namesOtherDegree(const Sentence& sentence, std::size_t degree)
{
    const std::string_view joint = sentence.word(degree + 1);
    return (joint == "va" || joint == "," || joint == "hoac" || joint == "/" || joint == "-")
           && (sentence.number(degree + 2) > 0 || sentence.has(degree + 2, "muc do"));
}

LocalText degreeText(int degree)
{
    return degree > 0 ? LocalText{std::to_string(degree), std::to_string(degree)}
                      : LocalText{"0 (chưa đủ điều kiện)", "0 (not eligible)"};
}

void run(const Context& context, Sink& sink)
{
    for (const SpokenCell& cell : spokenCells(context))
    {
        if (cell.assessment == nullptr || cell.assessment->choice.set->nationalStandard.empty())
            continue;
        const ruleset::RuleSet& set = *cell.assessment->choice.set;
        for (const Sentence& sentence : cell.sentences)
        {
            if (isNoStatement(sentence))
                continue;
            for (std::size_t at = 0; at < sentence.size(); ++at)
            {
                const std::size_t degree = degreeAt(sentence, at);
                if (degree == Sentence::npos)
                    continue;
                const int typed = sentence.number(degree);
                if (namesOtherDegree(sentence, degree))
                    continue;
                const int linked = linkedLevel(sentence, at, cell.isStated);
                int level = linked;
                if (linked == 0 || degreeOf(set, linked) == typed)
                {
                    // rightly linked, or not at all: then what the table gives is the measure
                    if (cell.isStated && linked > 0)
                        continue; // L11 tells that the level itself is too high
                    if (isOfAnotherTime(sentence) || !cell.assessment->judgement || !concludes(cell))
                        continue;
                    const assess::Judgement& judgement = *cell.assessment->judgement;
                    level = judgement.conclusive ? judgement.proven : judgement.possible;
                    if (typed <= degreeOf(set, level))
                        continue;
                }
                sink.add(cell.place, {{"level", levelText(level)},
                                      {"md", degreeText(degreeOf(set, level))},
                                      {"typed", std::to_string(typed)}});
                break;
            }
        }
    }
}

} // namespace

const Check l17{
    "L17",
    Severity::Error,
    "cqg-wrong-mapping",
    "Trường {level} tương ứng chuẩn quốc gia Mức độ {md}, không phải {typed}.",
    "A school at {level} corresponds to CQG mức độ {md}, not {typed}.",
    "Theo quy định 2018, mức độ 1 cần Mức 2, mức độ 2 cần Mức 3 hoặc Mức 4; theo quy định 2026, mức độ bằng "
    "mức.",
    "2018: mức độ 1 needs level 2, mức độ 2 needs level 3 or 4; 2026: the mức độ equals the level.",
    &run};

} // namespace datchuan::check
