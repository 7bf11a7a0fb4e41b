#pragma once

#include "report/text_report.hpp"

#include <chrono>
#include <stdexcept>
#include <string>
#include <vector>

namespace datchuan::cli {

/// What the command line asks for (CONTRACT.md section 2).
struct Options
{
    bool help = false;
    bool version = false;
    bool json = false;
    report::Language language = report::Language::Vietnamese;
    std::string ruleSet;                 ///< as typed; the office knows which exist
    std::string date;                    ///< yyyy-mm-dd, a day that exists; empty = take it from the sheets
    std::chrono::seconds timeLimit{120}; ///< for one file
    std::vector<std::string> paths;
};

/// A command line that cannot be understood. what() is for people.
class WrongUsage : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Reads the arguments (without the program's name). `--name value` and `--name=value` are the same; after `--`
/// everything is a path. Throws WrongUsage.
Options readOptions(const std::vector<std::string>& arguments);

/// English when LC_ALL, LC_MESSAGES or LANG says so, else Vietnamese.
report::Language languageOfEnvironment();

std::string usage(report::Language language);

} // namespace datchuan::cli
