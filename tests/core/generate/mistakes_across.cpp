#include "generate/mistake.hpp"

#include <array>

/// Mistakes of the groups S, L and X in workbooks where other sheets speak of the same criteria.
namespace datchuan::tests {

namespace {

const std::string* anyCriterion(Spoilt& s, const std::function<bool(const std::string&)>& wish)
{
    const auto* label = s.any(s.whole.labels, [&](const auto& one) { return wish(one.first); });
    return label == nullptr ? nullptr : &label->first;
}

/// The summary shows one level less than the form.
bool summaryDiffers(Spoilt& s)
{
    if (!s.whole.hasForms())
        return false;
    const auto* code = anyCriterion(s, [&](const auto& one) { return s.whole.level(one) == 1; });
    if (code == nullptr)
        return false;
    s.whole.put(s.whole.levelColumn.at(*code + " 1"), "");
    s.whole.put(s.whole.notMetCells.at(*code), s.whole.is2026 ? "×" : "x");
    s.expect("L08", s.whole.notMetCells.at(*code));
    s.allowed = {"T19", "L11", "L13"};
    return true;
}

bool formResult(Spoilt& s)
{
    const auto* form = s.any(s.whole.forms, [&](const auto& one) { return s.whole.level(one.first) == 1; });
    if (form == nullptr || s.whole.labels.empty())
        return false;
    s.whole.put(form->second.result, s.whole.is2026 ? "Tự đánh giá: Tiêu chí đạt Mức 2" : "Kết quả: Đạt mức 2");
    s.expected.insert("L08"); // at the summary's cell of the level that it shows
    s.allowed = {"L"};
    return true;
}

bool tooHighAConclusion(Spoilt& s)
{
    const int top = s.whole.is2026 ? 2 : 3;
    if (!s.whole.conclusion || s.whole.proven >= top)
        return false;
    s.whole.put(*s.whole.conclusion, "Kết quả: Đạt Mức " + std::to_string(s.whole.proven + 1));
    s.expect("L11", *s.whole.conclusion);
    s.allowed = {"L22", "L23", "L24"};
    return true;
}

/// A criterion that the summary lacks is still in its form, in the list and in the plan.
bool codeTwice(Spoilt& s)
{
    const auto* code = anyCriterion(s, [](const auto& one) { return one == "1.3"; });
    if (code == nullptr)
        return false;
    s.whole.put(s.whole.labels.at("1.3"), s.whole.text(s.whole.labels.at("1.2")));
    s.expect("S07", s.whole.labels.at("1.3"));
    s.allowed = {"S05", "T19", "L", "V06", "X01"};
    return true;
}

/// The row of a criterion goes from the summary; its form, documents and tasks stay.
bool rowMissing(Spoilt& s)
{
    const auto* code = anyCriterion(s, [](const auto& one) { return one == "1.3"; });
    if (code == nullptr || s.whole.hasForms())
        return false;
    const auto label = s.whole.labels.at("1.3");
    for (int column = 0; column < 16; ++column)
        s.whole.put({label.sheet, {label.cell.row, column}}, "");
    s.expect("S05", s.whole.labels.at("1.2"));
    s.allowed = {"T19", "L"};
    return true;
}

/// The description of Mức 2 is that of Mức 1.
bool sameDescription(Spoilt& s)
{
    const auto* second =
        s.any(s.whole.sentences, [&](const auto& one) { return one.level == 2 && s.whole.level(one.criterion) == 2; });
    if (second == nullptr || !s.whole.is2026)
        return false;
    const auto* first =
        s.any(s.whole.sentences, [&](const auto& one) { return one.level == 1 && one.criterion == second->criterion; });
    s.whole.put(second->place, s.whole.text(first->place));
    s.expect("L27", second->place);
    return true;
}

bool numberAsText(Spoilt& s)
{
    const auto place = s.newest("rooms.office");
    if (!place)
        return false;
    s.whole.put(*place, "8");
    s.expect("X09", *place);
    return true;
}

bool externalDiffers(Spoilt& s)
{
    if (s.whole.differing.empty())
        return false;
    for (const auto& [code, place] : s.whole.differing)
        s.expect("L30", place);
    return true;
}

} // namespace

std::span<const Mistake> crossMistakes()
{
    static const std::array all{
        Mistake{"L08", "a summary that shows less than the form", summaryDiffers},
        Mistake{"L08", "a form that states more than the summary", formResult},
        Mistake{"L11", "a conclusion that is too high", tooHighAConclusion},
        Mistake{"L27", "Mức 2 described as Mức 1", sameDescription},
        Mistake{"L30", "external results that differ", externalDiffers},
        Mistake{"S05", "a criterion that the summary lacks", rowMissing},
        Mistake{"S07", "a code that stands twice", codeTwice},
        Mistake{"X09", "a number as text", numberAsText},
    };
    return all;
}

} // namespace datchuan::tests
