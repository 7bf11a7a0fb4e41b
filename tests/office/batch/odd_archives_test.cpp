// Workbooks whose archive holds entries with paths that lead out of it: nothing is written anywhere, the workbook is read.

#include "batch/batch_call.hpp"
#include "catch.hpp"
#include "support/document.hpp"

#include <cstring>

using namespace datchuan::test;
namespace fs = std::filesystem;

namespace {

std::uint32_t numberAt(const std::string& bytes, std::size_t at, int width)
{
    std::uint32_t value = 0;
    for (int i = 0; i < width; ++i)
        value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]))
                 << (8 * i);
    return value;
}

void put(std::string& bytes, std::size_t at, std::uint32_t value, int width)
{
    for (int i = 0; i < width; ++i)
        bytes[at + static_cast<std::size_t>(i)] = static_cast<char>((value >> (8 * i)) & 0xFF);
}

/// The archive with one more entry, stored with the content "x".
std::string withEntry(std::string zip, const std::string& name)
{
    constexpr std::uint32_t checksumOfX = 0x8CDC1683;
    const std::size_t end = zip.rfind("PK\5\6");
    const std::uint32_t directory = numberAt(zip, end + 16, 4);
    std::string common(26, '\0'); // version, flags, method, time, date, checksum, sizes, lengths
    put(common, 0, 20, 2);
    put(common, 10, checksumOfX, 4);
    put(common, 14, 1, 4);
    put(common, 18, 1, 4);
    put(common, 22, static_cast<std::uint32_t>(name.size()), 2);
    const std::string local = "PK\3\4" + common + name + "x";
    std::string central = "PK\1\2" + std::string(2, '\x14') + common + std::string(14, '\0') + name;
    central[5] = 0;
    put(central, 42, directory, 4);
    zip.insert(end, central);
    zip.insert(directory, local);
    const std::size_t newEnd = end + local.size() + central.size();
    put(zip, newEnd + 8, numberAt(zip, newEnd + 8, 2) + 1, 2);
    put(zip, newEnd + 10, numberAt(zip, newEnd + 10, 2) + 1, 2);
    put(zip, newEnd + 12, numberAt(zip, newEnd + 12, 4) + static_cast<std::uint32_t>(central.size()), 4);
    put(zip, newEnd + 16, directory + static_cast<std::uint32_t>(local.size()), 4);
    return zip;
}

} // namespace

TEST_CASE("an archive with paths that lead out of it is read, and writes nothing outside")
{
    const Folder folder;
    Document document(sample("tieu-hoc-kim-dong.xlsx"));
    for (const std::string format : {"xlsx", "ods"})
    {
        const std::string whole = readFile(document.save(format));
        int number = 0;
        for (const std::string& path :
             {std::string("../../../../../../tmp/datchuan-escaped"), std::string("/tmp/datchuan-escaped"),
              std::string("..\\..\\datchuan-escaped"), std::string("C:\\datchuan-escaped"),
              std::string("xl/../../datchuan-escaped"), std::string("./a//b"), std::string("con"),
              std::string("tệp \xF0\x9F\x98\x80.xml"), std::string(3000, 'a')})
        {
            INFO(format << " with " << path);
            const fs::path file = folder.write("odd" + std::to_string(++number) + "." + format, withEntry(whole, path));
            const auto entry = checkInOffice(file);
            const std::string status = textIn(entry, "status");
            // Calc may call an archive with such an entry broken: then that is what is told
            CHECK((status == "checked" || (status == "unreadable" && !textIn(entry, "error").empty())));
            CHECK_FALSE(fs::exists("/tmp/datchuan-escaped"));
            CHECK_FALSE(fs::exists(folder.path() / "datchuan-escaped"));
            CHECK_FALSE(fs::exists(folder.path().parent_path() / "datchuan-escaped"));
        }
        // an entry that its manifest does not list makes an OpenDocument package a broken one
        const auto control = checkInOffice(folder.write("plain." + format, withEntry(whole, "docProps/more.xml")));
        CHECK(textIn(control, "status") == (format == "ods" ? "unreadable" : "checked"));
    }
}
