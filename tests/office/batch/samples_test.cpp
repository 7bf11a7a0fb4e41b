#include "batch/batch_call.hpp"
#include "catch.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>

/// The reports of the samples, as committed; run with DATCHUAN_APPROVE set to write them anew, and read the difference.
using namespace datchuan::test;
namespace fs = std::filesystem;

TEST_CASE("reports of the samples are as approved, twice the same, and the same for both formats")
{
    std::vector<fs::path> samples;
    for (const auto& entry : fs::directory_iterator(DATCHUAN_SOURCE_DIR "/samples"))
        if (entry.path().extension() == ".xlsx")
            samples.push_back(entry.path());
    std::ranges::sort(samples);
    REQUIRE(samples.size() >= 7);
    for (const fs::path& file : samples)
    {
        INFO(file);
        const Run run = runCheck({"--json", "--", file.filename().string()}, file.parent_path().string());
        CHECK(runCheck({"--json", "--", file.filename().string()}, file.parent_path().string()).output == run.output);
        const fs::path approved =
            fs::path(DATCHUAN_SOURCE_DIR "/tests/data/approved/samples") / file.filename().replace_extension(".json");
        if (std::getenv("DATCHUAN_APPROVE") != nullptr)
        {
            fs::create_directories(approved.parent_path());
            std::ofstream(approved, std::ios::binary) << run.output;
        }
        CHECK(readFile(approved) == run.output);
        auto other = file;
        auto ods = checkInOffice(other.replace_extension(".ods"));
        auto xlsx = checkInOffice(file);
        ods.erase("path");
        xlsx.erase("path");
        CHECK(boost::json::serialize(ods) == boost::json::serialize(xlsx));
    }
}
