#include "check/evidence/documents.hpp"

#include "text/ascii.hpp"
#include "text/fold.hpp"

namespace datchuan::check {

using text::isDigit;

using calendar::Date;
using recognise::Concept;

namespace {

std::optional<Date> latestIn(std::string_view folded)
{
    std::optional<Date> latest;
    constexpr std::size_t widest = 32;
    for (std::size_t at = 0; at < folded.size(); ++at)
        if (isDigit(folded[at]) && (at == 0 || !isDigit(folded[at - 1])))
            if (const auto date = calendar::findInText(folded.substr(at, widest)); date && (!latest || *latest < *date))
                latest = date;
    return latest;
}

} // namespace

std::map<std::string, Documents> documentsByCriterion(const evidence::Book& book)
{
    std::map<std::string, Documents> all;
    const auto add = [&](Documents& documents, const std::string& code) {
        const auto listed = book.listed.find(code);
        if (listed == book.listed.end())
            documents.complete = false;
        else
            for (const std::size_t index : listed->second)
                documents.entries.insert(&book.entries[index]);
    };
    for (const evidence::Entry& entry : book.entries)
    {
        const bool told = !entry.criterion.empty() || entry.code.codes.empty();
        Documents& documents = all[told ? entry.criterion : entry.code.codes.front().fields.criterionCode()];
        documents.entries.insert(&entry);
        for (const std::string& code : entry.noted)
            add(documents, code);
    }
    for (const evidence::CodeCell& cell : book.cells)
        if (cell.where == evidence::CodeCell::Where::Text || cell.where == evidence::CodeCell::Where::Column)
            for (const evidence::Citation& citation : cell.citations)
                for (const evidence::CodeReading& code : citation.codes)
                    add(all[cell.criterion], code.canonical);
    return all;
}

std::optional<Date> documentDate(const Context& context, const evidence::Entry& entry)
{
    const auto column = context.book.listOf(entry).column(Concept::NumberAndDate);
    const auto signedOn = context.book.listOf(entry).column(Concept::SignedOn);
    const grid::Sheet& sheet = context.sheet(entry.codePlace.sheet);
    for (const auto& at : {signedOn, column})
    {
        if (!at)
            continue;
        const grid::Cell cell{entry.row(), *at};
        const grid::Value& value = sheet.grid.at(cell);
        if (value.kind == grid::ValueKind::Number && sheet.details->style(cell).format == grid::NumberFormat::Date)
            return calendar::fromSerial(value.number);
        if (const auto date = latestIn(sheet.grid.folded(cell)))
            return date;
    }
    return std::nullopt;
}

std::optional<Date> expiryDate(const Context& context, const evidence::Entry& entry)
{
    for (const Concept column : {Concept::EvidenceName, Concept::NumberAndDate, Concept::Note})
    {
        const std::string folded = text::fold(context.book.text(context.workbook, entry, column));
        for (const std::string_view words :
             {"co gia tri den", "gia tri den", "hieu luc den", "co hieu luc den", "het han", "het hieu luc",
              "het gia tri", "thoi han den", "co thoi han den"})
        {
            const std::size_t at = folded.find(words);
            if (at == std::string::npos)
                continue;
            constexpr std::size_t nearby = 40; // "het han vao ngay 15 thang 12 nam 2018"
            if (const auto date = calendar::findInText(std::string_view(folded).substr(at + words.size(), nearby)))
                return date;
        }
    }
    return std::nullopt;
}

} // namespace datchuan::check
