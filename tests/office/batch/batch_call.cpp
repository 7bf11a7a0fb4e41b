#include "batch/batch_call.hpp"

#include "catch.hpp"
#include "launcher/process_group.hpp"
#include "uno_text.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/task/XJob.hpp>

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>

#include <array>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace datchuan::test {

namespace css = com::sun::star;
namespace fs = std::filesystem;
using office::toUno;
using office::toUtf8;

Folder::Folder()
{
    std::string pattern = (fs::temp_directory_path() / "datchuan-test-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        throw std::runtime_error("cannot make a folder");
    m_path = pattern;
}

Folder::~Folder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

fs::path Folder::write(const std::string& name, std::string_view bytes) const
{
    fs::path file = m_path / name;
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

std::string readFile(const fs::path& file)
{
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

fs::path sample(const std::string& name)
{
    return fs::path(DATCHUAN_SOURCE_DIR "/samples") / name;
}

boost::json::object checkInOffice(const fs::path& file, const std::string& ruleSet, const std::string& date)
{
    const auto named = [](const char* name, const std::string& value) {
        return css::beans::NamedValue(toUno(name), css::uno::Any(toUno(value)));
    };
    const std::array arguments{named("path", file.string()), named("ruleset", ruleSet), named("date", date)};
    css::uno::Sequence<css::beans::NamedValue> results;
    office().onMainThread([&] {
        const css::uno::Reference<css::task::XJob> batch(office().create("vn.datchuan.Batch"),
                                                         css::uno::UNO_QUERY_THROW);
        batch->execute({arguments.data(), static_cast<sal_Int32>(arguments.size())}) >>= results;
    });
    for (const css::beans::NamedValue& result : std::as_const(results))
    {
        rtl::OUString text;
        if (result.Name == "entry" && (result.Value >>= text))
            return boost::json::parse(toUtf8(text)).as_object();
    }
    throw std::runtime_error("no entry for " + file.string());
}

std::string textIn(const boost::json::object& object, std::string_view key)
{
    const boost::json::value& value = object.at({key.data(), key.size()});
    return value.is_null() ? std::string() : std::string(value.as_string().c_str());
}

std::vector<std::string> findingsIn(const boost::json::object& entry)
{
    std::vector<std::string> list;
    for (const boost::json::value& finding : entry.at("findings").as_array())
        list.push_back(textIn(finding.as_object(), "rule") + " " + textIn(finding.as_object(), "cell"));
    return list;
}

Run runCheck(const std::vector<std::string>& arguments, const std::string& folder)
{
    const Folder scratch;
    const std::string progress = (scratch.path() / "progress").string();
    const std::string program = (fs::path(DATCHUAN_OXT).parent_path() / "datchuan-check").string();
    INFO(program);
    REQUIRE(fs::exists(program));
    std::vector<std::string> command{
        "/bin/sh", "-c", R"(cd "$1" && exec 2>"$2" && shift 2 && exec "$@")", "sh", folder, progress, program};
    command.insert(command.end(), arguments.begin(), arguments.end());
    Run run;
    run.status = launcher::runToEnd(command, {"LC_ALL=C.UTF-8"}, run.output);
    run.progress = readFile(progress);
    return run;
}

std::vector<boost::json::object> filesOf(const Run& run)
{
    std::vector<boost::json::object> files;
    const boost::json::value document = boost::json::parse(run.output); // must outlive the loop
    for (const boost::json::value& file : document.at("files").as_array())
        files.push_back(file.as_object());
    return files;
}

} // namespace datchuan::test
