#include "report/json_text.hpp"

#include "text/code_points.hpp"

#include <boost/json/serialize.hpp>

#include <utility>

namespace datchuan::report {

namespace {

namespace json = boost::json;

constexpr std::size_t shortLine = 100; ///< bytes that an object or list may take to stand in one line
constexpr std::size_t step = 2;

std::string quoted(std::string_view text)
{
    return json::serialize(json::string_view(validUtf8(text)));
}

std::string_view viewOf(const json::string_view& text)
{
    return {text.data(), text.size()};
}

std::string inOneLine(const json::value& value)
{
    std::string text;
    if (const json::array* list = value.if_array())
    {
        for (const json::value& entry : *list)
            text += (text.empty() ? "[" : ", ") + inOneLine(entry);
        return text.empty() ? "[]" : text + "]";
    }
    if (const json::object* object = value.if_object())
    {
        for (const auto& [key, member] : *object)
            text += (text.empty() ? "{" : ", ") + quoted(viewOf(key)) + ": " + inOneLine(member);
        return text.empty() ? "{}" : text + "}";
    }
    if (const json::string* string = value.if_string())
        return quoted(viewOf(*string));
    return json::serialize(value);
}

void write(std::string& text, const json::value& value, std::size_t margin)
{
    const json::array* list = value.if_array();
    const json::object* object = value.if_object();
    if (std::string line = inOneLine(value); (list == nullptr && object == nullptr) || line.size() <= shortLine)
    {
        text += line;
        return;
    }
    const std::string lead = "\n" + std::string(margin + step, ' ');
    std::string_view separator;
    text += list != nullptr ? '[' : '{';
    if (list != nullptr)
        for (const json::value& entry : *list)
        {
            text.append(std::exchange(separator, ",")).append(lead);
            write(text, entry, margin + step);
        }
    else
        for (const auto& [key, member] : *object)
        {
            text.append(std::exchange(separator, ",")).append(lead).append(quoted(viewOf(key))).append(": ");
            write(text, member, margin + step);
        }
    text.append("\n").append(margin, ' ');
    text += list != nullptr ? ']' : '}';
}

} // namespace

std::string jsonText(const boost::json::value& value)
{
    std::string text;
    write(text, value, 0);
    return text;
}

std::string validUtf8(std::string_view text)
{
    std::string valid;
    valid.reserve(text.size());
    while (!text.empty())
        text::appendCodePoint(valid, text::nextCodePoint(text));
    return valid;
}

std::string indented(std::string_view text, std::size_t blanks)
{
    std::string moved;
    for (const char c : text)
    {
        moved += c;
        if (c == '\n')
            moved.append(blanks, ' ');
    }
    return moved;
}

} // namespace datchuan::report
