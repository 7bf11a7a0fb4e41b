#pragma once

#include "inputs.hpp"
#include "launcher/office.hpp"
#include "options.hpp"

#include <com/sun/star/beans/NamedValue.hpp>

#include <memory>
#include <string>

namespace datchuan::cli {

/// What came out for one file.
struct Outcome
{
    std::string entry; ///< JSON
    std::string text;  ///< for people
    bool readable = false;
    int errors = 0; ///< findings of severity error
};

/// Checks files one after the other through the extension in one private office. An office that dies or hangs is
/// replaced: it costs the file that it was at, not the others.
class Checker
{
public:
    explicit Checker(const Options& options) : m_options(options) {}

    /// Throws WrongUsage when the extension does not know the rule set; std::runtime_error when no office starts.
    void verifyWishes();

    /// Never throws for a file: what goes wrong is its outcome.
    Outcome check(const Input& input);

private:
    using Values = com::sun::star::uno::Sequence<com::sun::star::beans::NamedValue>;

    Values execute(const Values& arguments);
    Values argumentsFor(const Input* input) const;
    Outcome failed(const Input& input, const report::LocalText& trouble) const;

    Options m_options;
    std::unique_ptr<launcher::Office> m_office;
};

} // namespace datchuan::cli
