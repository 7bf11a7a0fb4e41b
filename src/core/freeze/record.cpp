#include "freeze/record.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace datchuan::freeze {

namespace {

constexpr std::string_view name = "frozen.";
constexpr std::string_view version = "1";
constexpr std::size_t pieceLength = 200; // bytes
constexpr std::size_t fields = 6;        // of a record
constexpr std::string_view hexDigits = "0123456789ABCDEF";
constexpr std::array kinds{std::pair{Record::Kind::Formula, 'f'}, std::pair{Record::Kind::Array, 'a'},
                           std::pair{Record::Kind::Text, 't'}};

/// Blanks too: at the edge of a piece, a file format may drop them.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text)
    {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > ' ' && c != '%' && c != '|')
            result += c;
        else
            result.append({'%', hexDigits[byte >> 4U], hexDigits[byte & 15U]});
    }
    return result;
}

std::optional<std::string> unescaped(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i)
    {
        if (text[i] != '%')
        {
            result += text[i];
            continue;
        }
        unsigned byte = 0;
        const std::string_view digits = text.substr(i + 1, 2);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
        if (error != std::errc() || digits.size() != 2 || end != digits.data() + 2)
            return std::nullopt;
        result += static_cast<char>(byte);
        i += 2;
    }
    return result;
}

char signOf(Record::Kind kind)
{
    for (const auto& [each, sign] : kinds)
        if (each == kind)
            return sign;
    return 'f';
}

std::optional<Record> readRecord(std::span<const std::string> parts)
{
    Record record;
    const auto range = grid::readRange(parts[1]);
    if (!range || parts[2].empty() || parts[3].empty())
        return std::nullopt;
    bool known = false;
    for (const auto& [kind, sign] : kinds)
        if (sign == parts[2].front())
        {
            record.kind = kind;
            known = true;
        }
    if (!known)
        return std::nullopt;
    record.sheet = parts[0];
    record.range = *range;
    record.before = parts[3];
    record.digest = parts[4];
    record.wasFormatted = parts[5] == "n";
    return record;
}

} // namespace

std::string digestOf(std::span<const Value> values)
{
    // FNV-1a: short, and the same on every machine
    std::uint32_t hash = 2166136261U;
    const auto add = [&](std::string_view text) {
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
        hash = (hash ^ 0U) * 16777619U; // a gap: "a", "bc" is not "ab", "c"
    };
    for (const Value& value : values)
    {
        if (const auto* number = std::get_if<double>(&value))
        {
            std::array<char, 32> digits{};
            // fifteen digits: what .xlsx keeps of a number
            const auto end =
                std::to_chars(digits.data(), digits.data() + digits.size(), *number, std::chars_format::scientific, 14);
            add(std::string_view(digits.data(), static_cast<std::size_t>(end.ptr - digits.data())));
        }
        else if (const auto* text = std::get_if<std::string>(&value); text != nullptr && !text->empty())
            add("\"" + *text);
        else
            add({});
    }
    std::string digest;
    for (int shift = 28; shift >= 0; shift -= 4)
        digest += hexDigits[(hash >> static_cast<unsigned>(shift)) & 15U];
    return digest;
}

std::map<std::string, std::string> piecesOf(const std::vector<Record>& records)
{
    std::string all(version);
    for (const Record& record : records)
        for (const std::string& field : {record.sheet, grid::toA1(record.range), std::string(1, signOf(record.kind)),
                                         record.before, record.digest, std::string(record.wasFormatted ? "n" : "-")})
            all += "|" + escaped(field);
    std::map<std::string, std::string> pieces;
    for (std::size_t at = 0; !records.empty() && at < all.size();)
    {
        std::size_t end = std::min(at + pieceLength, all.size());
        while (end < all.size() && (all[end] & 0xC0) == 0x80) // within a letter
            --end;
        pieces[std::string(name) + std::to_string(pieces.size() + 1)] = all.substr(at, end - at);
        at = end;
    }
    return pieces;
}

std::vector<Record> recordsFrom(const std::map<std::string, std::string>& choices)
{
    std::string all;
    for (int number = 1;; ++number)
    {
        const auto piece = choices.find(std::string(name) + std::to_string(number));
        if (piece == choices.end())
            break;
        all += piece->second;
    }
    std::vector<std::string> parts;
    for (std::string_view rest = all; !rest.empty();)
    {
        const std::size_t end = rest.find('|');
        const auto part = unescaped(rest.substr(0, end));
        if (!part)
            break;
        parts.push_back(*part);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    std::vector<Record> records;
    if (parts.empty() || parts.front() != version)
        return records;
    for (std::size_t at = 1; at + fields <= parts.size(); at += fields)
    {
        auto record = readRecord(std::span(parts).subspan(at, fields));
        if (!record)
            break;
        records.push_back(std::move(*record));
    }
    return records;
}

} // namespace datchuan::freeze
