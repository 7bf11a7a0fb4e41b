#pragma once

#include "support/offices.hpp"

#include <boost/json/object.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace datchuan::test {

/// A folder that goes with this object.
class Folder
{
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// Writes a file into it; folders of `name` are made.
    std::filesystem::path write(const std::string& name, std::string_view bytes) const;

private:
    std::filesystem::path m_path;
};

std::string readFile(const std::filesystem::path& file);

/// One sample workbook of samples/, "tieu-hoc-kim-dong.xlsx".
std::filesystem::path sample(const std::string& name);

/// The entry that the service vn.datchuan.Batch gives for a file, in an office that tests share.
boost::json::object checkInOffice(const std::filesystem::path& file, const std::string& ruleSet = "",
                                  const std::string& date = "");

/// The member of an object as text; "" when it is null.
std::string textIn(const boost::json::object& object, std::string_view key);

/// "L01 C12" for each finding, in order.
std::vector<std::string> findingsIn(const boost::json::object& entry);

/// What a run of datchuan-check gave.
struct Run
{
    int status = -1;
    std::string output;   ///< standard output
    std::string progress; ///< standard error
};

Run runCheck(const std::vector<std::string>& arguments, const std::string& folder = "/");

/// The entries of the document that a run printed with --json.
std::vector<boost::json::object> filesOf(const Run& run);

} // namespace datchuan::test
