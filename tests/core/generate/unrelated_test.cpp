#include "catch.hpp"

#include "generate/generated.hpp"
#include "generate/unrelated_sheets.hpp"
#include "generate/verify.hpp"
#include "support/checked.hpp"

/// What schools keep beside accreditation is no accreditation.
namespace datchuan::tests {

TEST_CASE("sheets of other kinds give no table and no finding")
{
    for (std::uint32_t seed = 1; seed <= 5; ++seed)
    {
        std::mt19937 random(seed);
        for (const SheetBuilder& sheet : unrelatedSheets(random))
        {
            INFO("seed " << seed << ", sheet " << sheet.name());
            const auto result = checked({sheet});
            for (const auto& table : result.assessed.tables)
                UNSCOPED_INFO("taken for " << nameOf(table.kind) << " " << grid::toA1(table.range));
            CHECK(result.assessed.tables.empty());
            CHECK(result.findings.empty());
        }
    }
}

TEST_CASE("sheets of other kinds in the same workbook change nothing")
{
    std::mt19937 random(7);
    const auto unrelated = unrelatedSheets(random);
    for (std::size_t i = 0; i < unrelated.size(); ++i)
    {
        INFO("sheet " << unrelated[i].name());
        Generated generated = generate(Choices(static_cast<std::uint32_t>(1000 + i)));
        generated.sheets.push_back(unrelated[i]);
        for (const std::string& line : complaints(generated))
            UNSCOPED_INFO(line);
        CHECK(complaints(generated).empty());
    }
}

} // namespace datchuan::tests
