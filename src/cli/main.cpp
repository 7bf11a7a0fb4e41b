#include "checker.hpp"
#include "inputs.hpp"
#include "options.hpp"
#include "report/text_report.hpp"
#include "version.hpp"

#include <cstdlib>
#include <exception>
#include <iostream>

namespace {

using namespace datchuan;
using report::Language;

constexpr int clean = 0;
constexpr int foundErrors = 1;
constexpr int couldNot = 2; ///< read a file, or understand the command

int run(const cli::Options& options)
{
    const std::vector<cli::Input> inputs = cli::findInputs(options.paths);
    cli::Checker checker(options);
    if (!options.ruleSet.empty())
        checker.verifyWishes();

    std::vector<std::string> entries;
    std::size_t unreadable = 0;
    std::size_t errors = 0;
    for (const cli::Input& input : inputs)
    {
        std::cerr << '[' << entries.size() + 1 << '/' << inputs.size() << "] " << input.name << '\n';
        cli::Outcome outcome = checker.check(input);
        unreadable += outcome.readable ? 0U : 1U;
        errors += static_cast<std::size_t>(outcome.errors);
        if (!options.json)
            std::cout << outcome.text << std::endl;
        entries.push_back(std::move(outcome.entry));
    }
    if (options.json)
        std::cout << report::documentOf(entries);
    else
        std::cout << report::summaryText(inputs.size(), unreadable, errors, options.language);
    if (!std::cout.flush())
    {
        std::cerr << "datchuan-check: cannot write to standard output\n";
        return couldNot;
    }
    if (inputs.empty())
        std::cerr << (options.language == Language::Vietnamese ? "datchuan-check: không có bảng tính nào ở đó\n"
                                                               : "datchuan-check: there is no workbook\n");
    return unreadable > 0 || inputs.empty() ? couldNot : errors > 0 ? foundErrors : clean;
}

} // namespace

int main(int count, char** words)
{
    try
    {
        const cli::Options options = cli::readOptions({words + 1, words + count});
        if (options.help)
            std::cout << cli::usage(options.language);
        else if (options.version)
            std::cout << "datchuan-check " << version << '\n';
        else
            return run(options);
        return clean;
    }
    catch (const cli::WrongUsage& error)
    {
        std::cerr << "datchuan-check: " << error.what() << '\n' << cli::usage(cli::languageOfEnvironment());
    }
    catch (const std::exception& error)
    {
        std::cerr << "datchuan-check: " << error.what() << '\n';
    }
    return couldNot;
}
