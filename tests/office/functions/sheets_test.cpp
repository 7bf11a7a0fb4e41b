#include "catch.hpp"
#include "support/document.hpp"

#include <algorithm>
#include <filesystem>

using namespace datchuan::test;

namespace {

std::vector<std::filesystem::path> functionSheets()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(DATCHUAN_TESTS_DIR "/functions"))
        if (entry.path().extension() == ".fods")
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

constexpr int notACase = -1;

/// 1 when the sheet's own check of this row says TRUE, 0 when it does not; notACase below the last row.
int checkOf(const Document& document, int row)
{
    const std::string number = std::to_string(row);
    if (document.formula("A" + number).empty())
        return notACase;
    return document.error("C" + number) == 0 && document.value("C" + number) == 1 ? 1 : 0;
}

} // namespace

TEST_CASE("function sheets: every formula fails without the extension")
{
    Office plain{OfficeOptions{}};
    for (const auto& file : functionSheets())
    {
        Document document(file, plain);
        document.recalculate();
        for (int row = 2; checkOf(document, row) != notACase; ++row)
        {
            INFO(file.filename() << " row " << row << ": " << document.formula("A" + std::to_string(row)));
            CHECK(checkOf(document, row) == 0);
        }
    }
}

TEST_CASE("function sheets: every formula gives what is expected with the extension")
{
    const auto files = functionSheets();
    CHECK(files.size() >= 17);
    for (const auto& file : files)
    {
        Document document(file);
        document.recalculate();
        int row = 2;
        for (; checkOf(document, row) != notACase; ++row)
        {
            const std::string number = std::to_string(row);
            INFO(file.filename() << " row " << row << ": " << document.formula("A" + number) << " gives "
                                 << document.text("A" + number) << ", expected " << document.text("B" + number));
            CHECK(checkOf(document, row) == 1);
        }
        CHECK(row > 3);
    }
}
