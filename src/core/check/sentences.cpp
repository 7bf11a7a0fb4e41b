#include "check/sentences.hpp"

#include "check/rows.hpp"
#include "text/code_points.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace datchuan::check {

namespace {

using namespace std::string_view_literals;
using recognise::TableKind;

enum class Class { Blank, Break, Digit, Letter, Sign };

Class classOf(char32_t c)
{
    if (c == '\n' || c == '\r')
        return Class::Break;
    if (text::isBlank(c))
        return Class::Blank;
    if (c >= '0' && c <= '9')
        return Class::Digit;
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return Class::Letter;
    if (text::isInvisible(c))
        return Class::Letter; // inside a word it is part of it
    if (c < 0x80 || text::isDash(c) || (c >= 0x2010 && c <= 0x206F) || (c >= 0x2190 && c <= 0x22FF) || c == 0xAB
        || c == 0xBB)
        return Class::Sign;
    return Class::Letter;
}

constexpr std::string_view lineBreak = "\n";

bool endsSentence(const std::vector<Token>& tokens, std::size_t at)
{
    const std::string& word = tokens[at].folded;
    if (word == lineBreak || word == ";" || word == "!" || word == "?")
        return true;
    // the point of "1.10" and of "12.5" is followed at once by a digit
    return word == "."
           && (at + 1 == tokens.size() || tokens[at + 1].begin > tokens[at].end || tokens[at + 1].folded == lineBreak);
}

std::vector<Sentence> sentencesOf(const std::string& raw, grid::Place place)
{
    std::vector<Sentence> sentences;
    std::vector<Token> all = tokensOf(raw);
    std::vector<Token> current;
    for (std::size_t i = 0; i < all.size(); ++i)
    {
        const bool ends = endsSentence(all, i);
        if (!ends)
            current.push_back(all[i]);
        if ((ends || i + 1 == all.size()) && !current.empty())
            sentences.emplace_back(std::exchange(current, {}), place, &raw);
    }
    return sentences;
}

bool isPartOfAssessment(TableKind kind)
{
    return recognise::isCriteriaTable(kind) || kind == TableKind::IndicatorForm || kind == TableKind::Level4;
}

bool saysReport(std::string_view folded)
{
    return folded.starts_with("ket luan") || folded.starts_with("bao cao tu danh gia")
           || folded.starts_with("bao cao tdg") || folded.starts_with("bao cao ket qua tu danh gia");
}

/// A conclusion or a self-assessment report, by the name of the sheet or a line at its top.
bool isReport(const grid::Sheet& sheet)
{
    const std::string name = text::fold(sheet.name);
    if (saysReport(name))
        return true;
    constexpr int top = 10;
    for (const auto& row : sheet.grid.rows())
    {
        if (row.row >= top)
            break;
        for (const auto* filled = sheet.grid.begin(row); filled != sheet.grid.end(row); ++filled)
            if (const auto folded = sheet.grid.folded(filled->value);
                folded.size() < 100 && folded.starts_with("bao cao tu danh gia"))
                return true;
    }
    return false;
}

bool maySpeak(std::string_view folded)
{
    return folded.find("muc") != std::string_view::npos || folded.find("cap do") != std::string_view::npos;
}

/// Which assessment the texts of a sheet are about: the only one of the sheet, else the only one of the workbook.
const assess::Assessment* assessmentOf(const Context& context, int sheet)
{
    const assess::Assessment* only = nullptr;
    const assess::Assessment* ofSheet = nullptr;
    int all = 0;
    int here = 0;
    for (const assess::Assessment& assessment : context.assessed.assessments)
    {
        ++all;
        only = &assessment;
        if (std::ranges::any_of(assessment.parts, [&](const assess::Part& part) {
                return context.assessed.tables[part.table].sheet == sheet;
            }))
        {
            ++here;
            ofSheet = &assessment;
        }
    }
    const assess::Assessment* meant = here == 1 ? ofSheet : here == 0 && all == 1 ? only : nullptr;
    return meant != nullptr && isJudged(*meant) && !meant->row ? meant : nullptr;
}

} // namespace

std::string_view Sentence::word(std::size_t at) const
{
    return at < m_tokens.size() ? std::string_view(m_tokens[at].folded) : std::string_view();
}

int Sentence::number(std::size_t at) const
{
    return at < m_tokens.size() ? m_tokens[at].number : -1;
}

bool Sentence::has(std::size_t at, std::string_view words) const
{
    while (!words.empty())
    {
        const std::size_t blank = std::min(words.find(' '), words.size());
        if (word(at++) != words.substr(0, blank))
            return false;
        words.remove_prefix(std::min(blank + 1, words.size()));
    }
    return true;
}

std::size_t Sentence::find(std::string_view words, std::size_t from) const
{
    for (std::size_t at = from; at < size(); ++at)
        if (has(at, words))
            return at;
    return npos;
}

std::size_t Sentence::findBefore(std::string_view words, std::size_t before) const
{
    for (std::size_t at = std::min(before, size()); at-- > 0;)
        if (has(at, words))
            return at;
    return npos;
}

std::vector<Token> tokensOf(std::string_view raw)
{
    std::vector<Token> tokens;
    std::string_view rest = raw;
    Class before = Class::Blank;
    while (!rest.empty())
    {
        const std::size_t begin = raw.size() - rest.size();
        const char32_t c = text::nextCodePoint(rest);
        const std::size_t end = raw.size() - rest.size();
        const Class kind = classOf(c);
        if (kind == Class::Break)
            tokens.push_back({std::string(lineBreak), begin, end});
        else if ((kind == Class::Letter || kind == Class::Digit) && kind == before)
            tokens.back().end = end;
        else if (kind != Class::Blank)
            tokens.push_back({{}, begin, end});
        before = kind;
    }
    for (Token& token : tokens)
    {
        if (token.folded == lineBreak)
            continue;
        token.folded = text::fold(raw.substr(token.begin, token.end - token.begin));
        constexpr std::size_t mostDigits = 4;
        if (!token.folded.empty() && token.folded.size() <= mostDigits
            && std::ranges::all_of(token.folded, [](char d) { return d >= '0' && d <= '9'; }))
        {
            token.number = 0;
            for (const char d : token.folded)
                token.number = token.number * 10 + (d - '0');
        }
    }
    std::erase_if(tokens, [](const Token& token) { return token.folded.empty(); });
    return tokens;
}

namespace {

std::vector<SpokenCell> findSpokenCells(const Context& context)
{
    std::set<int> withTables;
    std::set<grid::Place> stated;
    for (const recognise::Table& table : context.assessed.tables)
        if (isPartOfAssessment(table.kind))
        {
            withTables.insert(table.sheet);
            if (table.stated)
                stated.insert({table.sheet, table.stated->cell});
        }
    std::vector<SpokenCell> cells;
    if (withTables.empty())
        return cells;
    for (std::size_t i = 0; i < context.workbook.sheets.size(); ++i)
    {
        const int index = static_cast<int>(i);
        const grid::Sheet& sheet = context.workbook.sheets[i];
        if (!withTables.contains(index) && !isReport(sheet))
            continue;
        const assess::Assessment* assessment = assessmentOf(context, index);
        for (const auto& row : sheet.grid.rows())
            for (const auto* filled = sheet.grid.begin(row); filled != sheet.grid.end(row); ++filled)
            {
                if (filled->value.kind != grid::ValueKind::Text)
                    continue;
                constexpr std::size_t shortest = 8; // "đạt mức 2" says no more than a mark
                const std::string& folded = sheet.grid.pool().folded(filled->value.text);
                if (folded.size() <= shortest || !maySpeak(folded))
                    continue;
                const grid::Place place{index, {row.row, filled->column}};
                const std::string& raw = sheet.grid.pool().text(filled->value.text);
                cells.push_back({place, &raw, assessment, stated.contains(place), sentencesOf(raw, place)});
            }
    }
    return cells;
}

} // namespace

const std::vector<SpokenCell>& spokenCells(const Context& context)
{
    return context.once<std::vector<SpokenCell>>([&] { return findSpokenCells(context); });
}

NamedLevel levelAt(const Sentence& sentence, std::size_t at)
{
    const auto numeral = [&](std::size_t where) {
        const int number = sentence.number(where);
        if (number >= 1 && number <= 4)
            return number;
        constexpr std::array romans{"i"sv, "ii"sv, "iii"sv, "iv"sv};
        const auto roman = std::ranges::find(romans, sentence.word(where));
        return roman == romans.end() ? 0 : static_cast<int>(roman - romans.begin()) + 1;
    };
    if (sentence.word(at) != "muc" && sentence.word(at) != "m")
        return {};
    const int level = numeral(at + 1);
    return level > 0 ? NamedLevel{level, at + 2} : NamedLevel{};
}

bool drawsConclusion(const Sentence& sentence, std::size_t from, std::size_t before)
{
    for (const std::string_view words :
         {"nen"sv, "do do"sv, "do vay"sv, "vi vay"sv, "vi the"sv, "nhu vay"sv, "suy ra"sv, "= >"sv, "→"sv, "⇒"sv,
          "tuong ung"sv, "tuong duong"sv, "du dieu kien"sv, "dong nghia"sv})
        if (const std::size_t at = sentence.find(words, from); at != Sentence::npos && at < before)
            return true;
    return false;
}

std::string replaced(const std::string& raw, std::size_t begin, std::size_t end, std::string_view by)
{
    return raw.substr(0, begin) + std::string(by) + raw.substr(end);
}

} // namespace datchuan::check
