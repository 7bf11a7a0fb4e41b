#include "evidence/other_content.hpp"

#include "calendar/date.hpp"
#include "text/ascii.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace datchuan::evidence {

using text::isDigit;

namespace {

constexpr std::string_view digits = "0123456789";

bool consistsOf(std::string_view text, std::string_view characters)
{
    return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
}

/// "1.1", "2.2000000000000002", "5".
bool isNumber(std::string_view folded)
{
    return consistsOf(folded, "0123456789.,") && isDigit(folded.front()) && isDigit(folded.back())
           && std::ranges::count_if(folded, [](char c) { return c == '.' || c == ','; }) <= 1;
}

bool isDate(std::string_view folded)
{
    const bool words = folded.starts_with("ngay ");
    return (words || consistsOf(folded, "0123456789./- ")) && calendar::findInText(folded).has_value();
}

/// "Số 380", "Số: 12/KH-THNT", "380/QĐ-GDĐT", "17/2018/TT-BGDĐT".
bool isDocumentNumber(std::string_view folded)
{
    if (folded.starts_with("so"))
    {
        const std::size_t start = folded.find_first_not_of(" :.", 2);
        return start != std::string_view::npos && isDigit(folded[start]);
    }
    const std::size_t slash = folded.find('/');
    if (slash == std::string_view::npos || slash == 0 || !consistsOf(folded.substr(0, slash), digits))
        return false;
    const std::size_t letters = folded.find_first_not_of("0123456789/ ", slash);
    return letters != std::string_view::npos && folded[letters] >= 'a' && folded[letters] <= 'z';
}

/// "1.1.1", "1.1.1 + 1.1.3".
bool isInternalCode(std::string_view folded)
{
    std::size_t points = 0;
    for (std::size_t i = 0; i < folded.size(); ++i)
    {
        const char c = folded[i];
        const bool inside = i > 0 && i + 1 < folded.size() && isDigit(folded[i - 1]) && isDigit(folded[i + 1]);
        if (c == '.' && inside)
            ++points;
        else if (c == ' ' || c == '+' || c == ';' || c == ',')
        {
            if (points == 1)
                return false;
            points = 0;
        }
        else if (!isDigit(c))
            return false;
    }
    return points >= 2;
}

/// "TC1.1", "Tiêu chí 1.1".
bool isCriterionLabel(std::string_view folded)
{
    const std::size_t word = folded.starts_with("tc") ? 2 : folded.starts_with("tieu chi") ? 8 : 0;
    return word > 0 && consistsOf(folded.substr(word), "0123456789. ");
}

Citation withReading(std::string_view text, Convention convention, Anomaly anomaly, Verdict verdict)
{
    Citation citation;
    CodeReading reading;
    reading.convention = convention;
    reading.length = text.size();
    reading.note(anomaly, verdict);
    citation.verdict = verdict;
    citation.codes.push_back(std::move(reading));
    return citation;
}

} // namespace

Citation readOtherContent(std::string_view text)
{
    const std::string folded = text::fold(text);
    Citation citation;
    if (folded.empty())
        citation.note(Anomaly::Empty, Verdict::Error);
    else if (isDate(folded))
        citation.note(Anomaly::CodeAsDate, Verdict::Error);
    else if (isNumber(folded))
        citation.note(Anomaly::CodeAsNumber, Verdict::Error);
    else if (isDocumentNumber(folded))
        citation.note(Anomaly::DocumentNumber, Verdict::Error);
    else if (isInternalCode(folded))
        citation = withReading(text, Convention::InternalFile, Anomaly::InternalCode, Verdict::OtherConvention);
    else if (isCriterionLabel(folded))
        citation = withReading(text, Convention::Label, Anomaly::CriterionLabel, Verdict::Error);
    else
        citation.note(Anomaly::Unreadable, Verdict::Error);
    citation.length = text.size();
    return citation;
}

} // namespace datchuan::evidence
