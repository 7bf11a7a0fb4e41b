#include "check/catalogue.hpp"
#include "check/rows.hpp"

#include "check/sentences.hpp"

#include <algorithm>

namespace datchuan::check {

namespace {

/// Two words of a cell that must be replaced.
struct WrongWords
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string right;
};

/// "Mức độ" where "Cấp độ" stood, "MỨC ĐỘ" where "CẤP ĐỘ" stood.
std::string inCaseOf(std::string_view old, std::string_view lower, std::string_view title, std::string_view capitals)
{
    if (old.front() >= 'a' && old.front() <= 'z')
        return std::string(lower);
    return std::string(old.size() > 1 && old.back() >= 'A' && old.back() <= 'Z' ? capitals : title);
}

bool isGrade(const Sentence& sentence, std::size_t at)
{
    const int number = sentence.number(at);
    return (number >= 1 && number <= 4) || sentence.word(at) == "i" || sentence.word(at) == "ii"
           || sentence.word(at) == "iii" || sentence.word(at) == "iv";
}

/// Behind the name of a recognition: "(CQG)", "đạt".
std::size_t behindName(const Sentence& sentence, std::size_t at)
{
    if (sentence.word(at) == "(" && sentence.word(at + 2) == ")")
        at += 3;
    if (sentence.word(at) == "dat")
        ++at;
    return at;
}

void look(const Sentence& sentence, std::vector<WrongWords>& wrong)
{
    const auto add = [&](std::size_t at, std::string_view lower, std::string_view title, std::string_view capitals) {
        const std::size_t begin = sentence.token(at).begin;
        const std::size_t end = sentence.token(at + 1).end;
        const Token& first = sentence.token(at);
        wrong.push_back({begin, end,
                         inCaseOf(std::string_view(sentence.raw()).substr(first.begin, first.end - first.begin), lower,
                                  title, capitals)});
    };
    for (std::size_t at = 0; at < sentence.size(); ++at)
    {
        std::size_t standard = Sentence::npos;
        std::size_t accreditation = Sentence::npos;
        if (sentence.has(at, "chuan quoc gia"))
            standard = at + 3;
        else if (sentence.word(at) == "cqg")
            standard = at + 1;
        else if (sentence.has(at, "kiem dinh chat luong giao duc"))
            accreditation = at + 6;
        else if (sentence.has(at, "kiem dinh chat luong"))
            accreditation = at + 4;
        else if (sentence.has(at, "kiem dinh"))
            accreditation = at + 2;
        else if (sentence.word(at) == "kdclgd" || sentence.word(at) == "kdcl")
            accreditation = at + 1;
        if (standard != Sentence::npos)
        {
            const std::size_t behind = behindName(sentence, standard);
            // "kiểm định … và chuẩn quốc gia cấp độ 2, mức độ 1": each number has its word, only the order is loose
            const std::size_t next = sentence.find("muc do", behind);
            const bool paired = next != Sentence::npos && next <= behind + 5
                                && (sentence.findBefore("kiem dinh", at) != Sentence::npos
                                    || sentence.findBefore("kdclgd", at) != Sentence::npos);
            if (sentence.has(behind, "cap do") && isGrade(sentence, behind + 2) && !paired)
                add(behind, "mức độ", "Mức độ", "MỨC ĐỘ");
        }
        if (accreditation != Sentence::npos)
        {
            const std::size_t behind = behindName(sentence, accreditation);
            if (sentence.has(behind, "muc do") && isGrade(sentence, behind + 2))
                add(behind, "cấp độ", "Cấp độ", "CẤP ĐỘ");
        }
    }
}

void run(const Context& context, Sink& sink)
{
    for (const SpokenCell& cell : spokenCells(context))
    {
        std::vector<WrongWords> wrong;
        for (const Sentence& sentence : cell.sentences)
            look(sentence, wrong);
        if (wrong.empty())
            continue;
        std::ranges::sort(wrong, std::ranges::greater{}, &WrongWords::begin);
        std::string corrected = *cell.raw;
        for (const WrongWords& words : wrong)
            corrected = replaced(corrected, words.begin, words.end, words.right);
        sink.add(cell.place, {}, Fix{Fix::Kind::Confirm, *cell.raw, corrected});
    }
}

} // namespace

const Check l18{"L18",
                Severity::Warning,
                "cap-do-muc-do",
                "Dùng \"mức độ\" cho chuẩn quốc gia, \"cấp độ\" cho kiểm định: ô {cell}.",
                "Use \"mức độ\" for CQG and \"cấp độ\" for KĐCLGD: cell {cell}.",
                "Hai từ chỉ hai loại công nhận khác nhau.",
                "Terms belong to different recognitions.",
                &run};

} // namespace datchuan::check
