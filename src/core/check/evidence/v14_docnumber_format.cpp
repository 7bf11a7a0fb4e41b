#include "check/catalogue.hpp"

#include "text/ascii.hpp"

#include <array>

namespace datchuan::check {

using text::isDigit;

namespace {

using recognise::Concept;
using namespace std::string_view_literals;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z');
}

/// "380/QĐ GDĐT", "380-QĐ/GDĐT", "380 QĐ-GDĐT": the kind of a document without its signs. The year between ("54/2018/
/// QĐ-UBND") and words behind are right.
bool isMisspelt(std::string_view folded)
{
    for (const std::string_view kind : {"qd", "kh", "bc", "tb", "nq", "cv", "ttr", "bb", "hd", "qc"})
        for (std::size_t at = folded.find(kind); at != std::string_view::npos; at = folded.find(kind, at + 1))
        {
            const std::size_t behind = at + kind.size();
            if (at < 2 || (behind < folded.size() && (isLetter(folded[behind]) || isDigit(folded[behind]))))
                continue;
            const char before = folded[at - 1];
            if (before == '/' && isDigit(folded[at - 2]))
            {
                // "/QĐ GDĐT": a blank where the dash belongs, and an office in capitals (two letters or more) behind
                std::size_t end = behind + 1;
                while (end < folded.size() && isLetter(folded[end]))
                    ++end;
                constexpr std::array offices{"gddt"sv,  "gd"sv,  "ubnd"sv, "sgddt"sv,
                                             "pgddt"sv, "sgd"sv, "pgd"sv,  "bgddt"sv};
                if (behind < folded.size() && folded[behind] == ' ')
                    for (const std::string_view office : offices)
                        if (folded.substr(behind + 1, end - behind - 1) == office)
                            return true;
            }
            else if ((before == '-' || before == ' ') && isDigit(folded[at - 2]) && behind < folded.size()
                     && (folded[behind] == '-' || folded[behind] == '/'))
                return true;
        }
    return false;
}

void run(const Context& context, Sink& sink)
{
    for (const evidence::Entry& entry : context.book.entries)
        if (const auto column = context.book.listOf(entry).column(Concept::NumberAndDate))
        {
            const auto& grid = context.sheet(entry.codePlace.sheet).grid;
            const grid::Cell cell{entry.row(), *column};
            if (isMisspelt(grid.folded(cell)))
                sink.add({entry.codePlace.sheet, cell}, {});
        }
}

} // namespace

const Check v14{"V14",
                Severity::Info,
                "docnumber-format",
                "Số hiệu ở ô {cell} chưa đúng dạng số/năm-loại-cơ quan.",
                "Document number in {cell} is not in the usual form.",
                "Không đối chiếu và sắp xếp được.",
                "Cannot be matched or sorted.",
                &run};

} // namespace datchuan::check
