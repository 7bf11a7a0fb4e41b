#include "catch.hpp"
#include "report/command_phrases.hpp"
#include "report/phrases.hpp"

#include <algorithm>
#include <set>
#include <string>

using namespace datchuan::report;

namespace {

/// The slots of a text: {name}.
std::multiset<std::string> slots(std::string_view text)
{
    std::multiset<std::string> found;
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1))
        found.insert(std::string(text.substr(open, text.find('}', open) - open)));
    return found;
}

} // namespace

TEMPLATE_TEST_CASE("every phrase is there in both languages, with the same slots", "", Phrase, CommandPhrase)
{
    const auto all = [] {
        if constexpr (std::is_same_v<TestType, Phrase>)
            return wordings();
        else
            return commandWordings();
    }();
    CHECK(all.size() == static_cast<std::size_t>(TestType::count));
    for (std::size_t i = 0; i < all.size(); ++i)
    {
        const auto& wording = all[i];
        INFO(wording.vi);
        CHECK(static_cast<std::size_t>(wording.phrase) == i);
        CHECK_FALSE(wording.vi.empty());
        CHECK_FALSE(wording.en.empty());
        CHECK(slots(wording.vi) == slots(wording.en));
    }
}

TEST_CASE("slots of a phrase are filled")
{
    CHECK(say(Phrase::andMore, Language::Vietnamese, {{"n", "12"}}) == "… và 12 mục nữa");
    CHECK(say(Phrase::andMore, Language::English, {{"n", "{n}"}}) == "… and {n} more");
    CHECK(say(Phrase::andMore, Language::English) == "… and {n} more");
}

TEST_CASE("large numbers are written as the language does")
{
    CHECK(number(7, Language::Vietnamese) == "7");
    CHECK(number(200'000, Language::Vietnamese) == "200.000");
    CHECK(number(1'234'567, Language::English) == "1,234,567");
    CHECK(number(-1'000, Language::English) == "-1,000");
    CHECK(number(-100, Language::English) == "-100");
}
