// Judging alone: how many schools a second the core judges, without an office.

#include "assess/judge.hpp"
#include "ruleset/library.hpp"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

namespace {

using namespace datchuan;

ruleset::Library loadLibrary()
{
    std::vector<ruleset::NamedText> files;
    for (const auto& entry : std::filesystem::directory_iterator(DATCHUAN_RULESETS_DIR))
    {
        std::ostringstream text;
        text << std::ifstream(entry.path()).rdbuf();
        files.push_back({entry.path().filename().string(), text.str()});
    }
    return ruleset::Library::load(files);
}

assess::Claims claimsOf(const ruleset::RuleSet& set, std::mt19937& random)
{
    assess::Claims claims;
    claims.anythingAssessed = true;
    for (const auto* criterion : set.allCriteria())
        for (const auto& level : criterion->levels)
        {
            claims.claimedLevels.insert(level.level);
            claims.criteria[criterion->code].levels[level.level].claim =
                random() % 50 == 0 ? assess::Claim::NotMet : assess::Claim::Met;
        }
    return claims;
}

double seconds(std::chrono::steady_clock::time_point since)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
}

} // namespace

int main()
{
    const auto start = std::chrono::steady_clock::now();
    const ruleset::Library library = loadLibrary();
    std::printf("loading %zu rule sets: %.1f ms\n", library.all().size(), seconds(start) * 1000);
    constexpr int schools = 43000;
    std::mt19937 random(1);
    for (const char* id : {"TH-2018", "TRH-2018", "PT-2026"})
    {
        const ruleset::RuleSet& set = *library.byId(id);
        std::vector<assess::Claims> samples;
        for (int i = 0; i < 100; ++i)
            samples.push_back(claimsOf(set, random));
        const auto begin = std::chrono::steady_clock::now();
        long levels = 0;
        for (int i = 0; i < schools; ++i)
            levels += assess::judge(set, samples[static_cast<std::size_t>(i) % samples.size()], std::nullopt).proven;
        const double took = seconds(begin);
        std::printf("judging %d schools by %s: %.2f s, %.0f schools a second (levels add to %ld)\n", schools, id, took,
                    schools / took, levels);
    }
}
