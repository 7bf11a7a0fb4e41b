#include "generate/mistake.hpp"

#include <algorithm>
#include <array>

/// Mistakes of group V: the evidence list by itself and against what cites it.
namespace datchuan::tests {

namespace {

using Place = Whole::Place;

/// A document that stands once in the list and is described there.
Whole::Document* definition(Spoilt& s)
{
    return s.any(s.whole.documents, [&](const Whole::Document& one) {
        return !one.reference && !one.oneOfYears && std::ranges::none_of(s.whole.documents, [&](const auto& other) {
            return &other != &one && other.code == one.code;
        });
    });
}

std::string otherCode(const Whole& whole, const std::string& criterion, int ordinal)
{
    const std::string number = std::to_string(ordinal);
    return whole.is2026 ? "MC." + criterion + "." + number
                        : "[H" + criterion.substr(0, 1) + "-" + criterion + "-" + number + "]";
}

/// A cell of a definition gets another text.
std::function<bool(Spoilt&)> cellText(const char* code, Whole::Place Whole::Document::*cell, const char* text)
{
    return [=](Spoilt& s) {
        const auto* document = definition(s);
        if (document == nullptr || (document->*cell).sheet < 0)
            return false;
        s.whole.put(document->*cell, text);
        s.expect(code, document->*cell);
        return true;
    };
}

bool twoDocuments(Spoilt& s)
{
    const auto* free = s.freeDocument();
    if (free == nullptr)
        return false;
    const auto* other = s.any(s.whole.documents, [&](const Whole::Document& one) {
        // names that differ by a number only may be one bundle: "Biên bản họp tháng 9", "… tháng 10"
        return &one != free && one.criterion == free->criterion && !one.reference
               && one.name.substr(0, 12) != free->name.substr(0, 12);
    });
    if (other == nullptr)
        return false;
    s.whole.put(free->codeCell, s.whole.text(other->codeCell));
    s.expect("V01", std::max(free->codeCell, other->codeCell));
    return true;
}

bool twoCodes(Spoilt& s)
{
    const auto* free = s.freeDocument();
    if (free == nullptr)
        return false;
    const auto* other = s.any(s.whole.documents, [&](const Whole::Document& one) {
        // photographs, minutes and the like come in numbers under one name
        return &one != free && !one.reference && one.name.starts_with("Báo cáo kết quả");
    });
    for (const auto cell : {&Whole::Document::nameCell, &Whole::Document::numberCell, &Whole::Document::issuerCell,
                            &Whole::Document::locationCell})
        if ((free->*cell).sheet >= 0)
            s.whole.put(free->*cell, s.whole.text(other->*cell));
    s.expect("V02", std::max(free->codeCell, other->codeCell));
    return true;
}

bool dangling(Spoilt& s)
{
    const auto* sentence = s.anySentence();
    if (sentence == nullptr)
        return false;
    s.replaceCode(*sentence, otherCode(s.whole, sentence->criterion, 77));
    s.expect("V03", sentence->place);
    return true;
}

bool orphan(Spoilt& s)
{
    const auto* document = s.freeDocument();
    if (document == nullptr || s.whole.sentences.empty())
        return false;
    s.expect("V04", document->codeCell); // it was there before: nobody cites it
    return true;
}

bool misfiled(Spoilt& s)
{
    const auto* free = s.freeDocument();
    if (free == nullptr || !s.whole.listTellsCriteria)
        return false;
    const auto* other =
        s.any(s.whole.documents, [&](const Whole::Document& one) { return one.criterion != free->criterion; });
    s.whole.put(free->codeCell, otherCode(s.whole, other->criterion, 66));
    s.expect("V05", free->codeCell);
    return true;
}

bool noEvidence(Spoilt& s)
{
    const auto* chosen = s.any(s.whole.sentences, [&](const Whole::Sentence& one) {
        return s.whole.level(one.criterion) >= std::max(one.level, 1);
    });
    if (chosen == nullptr)
        return false;
    const std::string criterion = chosen->criterion;
    bool first = true;
    for (const auto& sentence : s.whole.sentences)
    {
        if (sentence.criterion != criterion || (s.whole.is2026 && sentence.level != chosen->level))
            continue;
        const bool column = sentence.level == 0;
        s.whole.put(sentence.place,
                    column ? ""
                           : (sentence.letter.empty() ? "" : sentence.letter + ") ") + "Nhà trường thực hiện đầy đủ.");
        if (s.whole.is2026 || column)
            s.expect("V06", sentence.place);
        else if (first)
            s.allowed.insert("V06"); // at the heading of the description
        first = false;
    }
    if (s.expected.empty())
        s.expected.insert("V06");
    return true;
}

bool emptyRequirement(Spoilt& s)
{
    const auto* sentence = s.any(s.whole.sentences, [&](const Whole::Sentence& one) {
        return one.letter == "b" && s.whole.school.claim(one.criterion, one.level, one.letter) == 'y';
    });
    if (sentence == nullptr)
        return false;
    s.whole.put(sentence->place, sentence->letter + ")");
    s.expect("V07", sentence->place);
    return true;
}

bool expired(Spoilt& s)
{
    const auto* document = definition(s);
    s.whole.put(document->nameCell, document->name + " (có giá trị đến ngày 31/12/2015)");
    s.expect("V08", document->codeCell);
    return true;
}

bool ownApproval(Spoilt& s)
{
    if (s.whole.is2026 || s.whole.level("1.1") < 1)
        return false;
    const auto* document = s.any(s.whole.documents, [&](const auto& one) {
        return one.criterion == "1.1" && !one.reference && !one.oneOfYears
               && s.whole.text(one.issuerCell) == "Nhà trường";
    });
    if (document == nullptr)
        return false;
    s.whole.put(document->nameCell, "Quyết định phê duyệt chiến lược phát triển nhà trường");
    s.expect("V09", document->codeCell);
    s.allowed = {"V01"}; // where the document is used again
    return true;
}

bool nothingButPlans(Spoilt& s)
{
    const auto* chosen = s.any(s.whole.documents, [&](const auto& one) {
        return s.whole.level(one.criterion) > 0 && std::ranges::none_of(s.whole.documents, [&](const auto& other) {
                   return (other.reference || other.oneOfYears)
                          && (other.criterion == one.criterion || other.code == one.code);
               });
    });
    if (chosen == nullptr)
        return false;
    std::optional<Place> first;
    int number = 0;
    for (const auto& document : s.whole.documents)
    {
        if (document.criterion != chosen->criterion)
            continue;
        s.whole.put(document.nameCell, "Kế hoạch số " + std::to_string(++number) + " về " + document.criterion);
        first = first && *first < document.codeCell ? first : document.codeCell;
    }
    s.expect("V10", *first);
    return number > 1;
}

bool yearMissing(Spoilt& s)
{
    std::vector<Whole::Document*> yearly;
    for (auto& document : s.whole.documents)
        if (document.oneOfYears && !document.reference)
            yearly.push_back(&document);
    if (yearly.size() < 4)
        return false; // three of them at least must remain
    s.whole.put(yearly[1]->nameCell, "Danh sách khen thưởng của nhà trường");
    s.expect("V11", yearly[0]->codeCell);
    return true;
}

bool tooOld(Spoilt& s)
{
    const auto* document =
        s.any(s.whole.documents, [](const auto& one) { return one.numberCell.sheet >= 0 && !one.reference; });
    if (document == nullptr || s.whole.text(document->noteCell) != "")
        return false;
    s.whole.put(document->numberCell, "Số 7/BC ngày 5/9/2009");
    s.expect("V12", document->codeCell);
    s.allowed = {"V02"};
    return true;
}

bool internalColumns(Spoilt& s)
{
    if (!s.whole.is2026 || s.whole.listColumns.size() != 5)
        return false;
    s.whole.put(*s.whole.listTitle, "Phụ lục IV. DANH MỤC MINH CHỨNG (nộp Sở)");
    const int right = *std::ranges::max_element(s.whole.listColumns) + 1;
    s.whole.put({s.whole.listSheet, {s.whole.listHeader, right}}, "Người phụ trách");
    s.expect("V16", {s.whole.listSheet, {s.whole.listHeader, *std::ranges::min_element(s.whole.listColumns)}});
    return true;
}

bool counterRestarts(Spoilt& s)
{
    const auto* document = definition(s);
    s.whole.put(*s.whole.listTitle,
                "DANH MỤC MINH CHỨNG NĂM HỌC " + std::to_string(s.whole.year - 1) + "-" + std::to_string(s.whole.year));
    SheetBuilder next("Danh mục mới");
    next.put({0, 0},
             "DANH MỤC MINH CHỨNG NĂM HỌC " + std::to_string(s.whole.year) + "-" + std::to_string(s.whole.year + 1));
    next.row(1, 0, {"TT", "Mã minh chứng", "Tên minh chứng", "Ghi chú"});
    next.row(2, 0, {"#=1", s.whole.text(document->codeCell), "Hồ sơ thi đua của tổ chuyên môn", ""});
    s.whole.sheets.push_back(std::move(next));
    s.expect("V17", {static_cast<int>(s.whole.sheets.size()) - 1, {2, 1}});
    return true;
}

bool noCode(Spoilt& s)
{
    const auto* free = s.freeDocument();
    if (free == nullptr)
        return false;
    s.whole.put(free->codeCell, "");
    s.expect("V19", free->codeCell);
    return true;
}

bool documentNumber(Spoilt& s)
{
    const auto* free = s.freeDocument();
    if (free == nullptr)
        return false;
    s.whole.put(free->codeCell, "Số 380/QĐ-SGDĐT");
    s.expect("V20", free->codeCell);
    return true;
}

} // namespace

std::span<const Mistake> listMistakes()
{
    using Document = Whole::Document;
    static const std::array all{
        Mistake{"V01", "one code for two documents", twoDocuments},
        Mistake{"V02", "one document with two codes", twoCodes},
        Mistake{"V03", "a code that is in no list", dangling},
        Mistake{"V04", "a document that nobody cites", orphan},
        Mistake{"V05", "a code of another criterion", misfiled},
        Mistake{"V06", "a claim without any code", noEvidence},
        Mistake{"V07", "an indicator without a sentence", emptyRequirement},
        Mistake{"V08", "an expired document", expired},
        Mistake{"V09", "an approval by the school itself", ownApproval},
        Mistake{"V10", "a criterion with nothing but plans", nothingButPlans},
        Mistake{"V11", "a yearly report that lacks a year", yearMissing},
        Mistake{"V12", "a document from before the window", tooOld},
        Mistake{"V13", "no number and date", cellText("V13", &Document::numberCell, "")},
        Mistake{"V13", "no issuer", cellText("V13", &Document::issuerCell, "")},
        Mistake{"V14", "a number in another form", cellText("V14", &Document::numberCell, "Số 380/QĐ GDĐT")},
        Mistake{"V15", "a link to the own computer", cellText("V15", &Document::noteCell, "C:\\Users\\an\\mc.pdf")},
        Mistake{"V15", "a file link", cellText("V15", &Document::locationCell, "file:///D:/minhchung/1.pdf")},
        Mistake{"V16", "internal columns in the copy for the Sở", internalColumns},
        Mistake{"V17", "a code given again next year", counterRestarts},
        Mistake{"V18", "a pupil's name in a sensitive file",
                cellText("V18", &Document::nameCell, "Hồ sơ tư vấn tâm lý của em Nguyễn Văn An")},
        Mistake{"V19", "a document without a code", noCode},
        Mistake{"V20", "the document's number as its code", documentNumber},
    };
    return all;
}

} // namespace datchuan::tests
