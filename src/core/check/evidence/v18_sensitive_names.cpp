#include "check/catalogue.hpp"
#include "text/code_points.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>

namespace datchuan::check {

namespace {

using recognise::Concept;

bool isSensitive(std::string_view folded)
{
    for (const std::string_view words : {"bao luc", "tam ly", "xam hai", "khuyet tat", "bat nat", "ky luat hoc sinh",
                                         "vi pham cua hoc sinh", "hoc sinh vi pham", "tu tu", "tram cam"})
        if (folded.find(words) != std::string::npos)
            return true;
    return false;
}

/// "em Nguyễn Văn An", "học sinh Trần Thị B": a pupil's name with a common family name. Other capitals may be the name
/// of a school or a place ("học sinh Trường Tiểu học …").
bool namesPupil(std::string_view text)
{
    constexpr std::array<std::string_view, 22> families{
        "nguyen", "tran", "le",  "pham",  "hoang", "huynh", "phan",  "vu",  "vo",    "dang", "bui",
        "do",     "ho",   "ngo", "duong", "ly",    "dinh",  "trinh", "mai", "luong", "cao",  "ha"};
    std::vector<std::string_view> words;
    std::string_view rest = text;
    while (!rest.empty())
    {
        const std::size_t end = std::min(rest.find_first_of(" \n\t,;:()"), rest.size());
        if (end > 0)
            words.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    const auto isCapital = [](std::string_view word) {
        return text::isUpper(text::nextCodePoint(word)) && !word.empty() && !text::isUpper(text::nextCodePoint(word));
    };
    for (std::size_t i = 1; i + 1 < words.size(); ++i)
    {
        const std::string before = text::fold(words[i - 1]);
        const bool pupil = before == "em" || before == "chau" || before == "be" || before == "hs"
                           || (before == "sinh" && i >= 2 && text::fold(words[i - 2]) == "hoc");
        if (pupil && isCapital(words[i]) && text::isUpper([&] {
                auto next = words[i + 1];
                return text::nextCodePoint(next);
            }())
            && std::ranges::find(families, text::fold(words[i])) != families.end())
            return true;
    }
    return false;
}

void run(const Context& context, Sink& sink)
{
    for (const evidence::Entry& entry : context.book.entries)
        if (isSensitive(context.book.folded(context.workbook, entry, Concept::EvidenceName)))
            for (const Concept column : {Concept::EvidenceName, Concept::Note})
                if (namesPupil(context.book.text(context.workbook, entry, column)))
                    sink.add({entry.codePlace.sheet, {entry.row(), *context.book.listOf(entry).column(column)}}, {});
}

} // namespace

const Check v18{"V18",
                Severity::Warning,
                "sensitive-names",
                "Ô {cell} có thể chứa tên học sinh trong hồ sơ nhạy cảm; chỉ ghi loại hồ sơ và người giữ.",
                "Cell {cell} may name pupils in a sensitive file; list only the kind of file and its keeper.",
                "Bảo vệ thông tin riêng của học sinh.",
                "Privacy.",
                &run};

} // namespace datchuan::check
