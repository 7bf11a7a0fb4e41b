#include "catch.hpp"

#include "check/check.hpp"

#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

/// docs/checks.md is made from the table of checks: run with DATCHUAN_APPROVE set to write it anew.
namespace datchuan::tests {

namespace {

std::string page()
{
    std::ostringstream text;
    text << "<!-- Made from the table of checks by tests/core/check/checks_page_test.cpp. Do not edit. -->\n"
         << "# Các lỗi được kiểm tra · The checks\n\n"
         << "| mã · code | mức · severity | thông báo · message | vì sao · why |\n|---|---|---|---|\n";
    for (const check::Check* entry : check::catalogue())
        text << "| " << entry->code << " | " << check::nameOf(entry->severity) << " | " << entry->messageVi << "<br>"
             << entry->messageEn << " | " << entry->whyVi << "<br>" << entry->whyEn << " |\n";
    return text.str();
}

} // namespace

TEST_CASE("the page of checks is current")
{
    const char* const path = DATCHUAN_SOURCE_DIR "/docs/checks.md";
    if (std::getenv("DATCHUAN_APPROVE") != nullptr)
        std::ofstream(path, std::ios::binary) << page();
    std::ostringstream committed;
    committed << std::ifstream(path, std::ios::binary).rdbuf();
    CHECK(committed.str() == page());
}

TEST_CASE("every check has a code of its own and words in both languages")
{
    std::set<std::string_view> codes;
    for (const check::Check* entry : check::catalogue())
    {
        INFO(entry->code);
        CHECK(codes.insert(entry->code).second);
        CHECK_FALSE(entry->messageVi.empty());
        CHECK_FALSE(entry->messageEn.empty());
        CHECK_FALSE(entry->whyVi.empty());
        CHECK_FALSE(entry->whyEn.empty());
        // both languages fill the same slots
        const auto slots = [](std::string_view text) {
            std::set<std::string> names;
            for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1))
                names.insert(std::string(text.substr(at, text.find('}', at) - at)));
            return names;
        };
        const auto vi = slots(entry->messageVi);
        for (const std::string& slot : slots(entry->messageEn))
            CHECK(vi.contains(slot));
    }
}

} // namespace datchuan::tests
