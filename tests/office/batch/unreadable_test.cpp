#include "batch/batch_call.hpp"
#include "catch.hpp"
#include "support/document.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/frame/XStorable.hpp>

#include <array>
#include <map>

using namespace datchuan::test;
using datchuan::office::toUno;
using Catch::Matchers::Contains;
namespace css = com::sun::star;
namespace fs = std::filesystem;
using namespace std::string_literals;

namespace {

std::string troubleWith(const fs::path& file)
{
    const auto entry = checkInOffice(file);
    CHECK(textIn(entry, "status") == "unreadable");
    return entry.at("error").is_null() ? std::string() : textIn(entry, "error");
}

/// Little-endian bytes.
std::string bytes(std::uint32_t value, int width)
{
    std::string text;
    for (int i = 0; i < width; ++i)
        text += static_cast<char>((value >> (8 * i)) & 0xFF);
    return text;
}

/// A ZIP file of empty entries with these names; the first may be "mimetype" with a content.
std::string zipOf(const std::vector<std::string>& names, const std::string& mimeType = "")
{
    std::string files;
    std::string directory;
    for (const std::string& name : names)
    {
        const std::string content = name == "mimetype" ? mimeType : "";
        const auto size = bytes(static_cast<std::uint32_t>(content.size()), 4);
        const auto common = bytes(20, 2) + bytes(0, 8) + bytes(0, 4) + size + size
                            + bytes(static_cast<std::uint32_t>(name.size()), 2) + bytes(0, 2);
        directory +=
            "PK\1\2" + bytes(20, 2) + common + bytes(0, 10) + bytes(static_cast<std::uint32_t>(files.size()), 4) + name;
        files += "PK\3\4" + common + name + content;
    }
    const auto count = bytes(static_cast<std::uint32_t>(names.size()), 2);
    return files + directory + "PK\5\6" + bytes(0, 4) + count + count
           + bytes(static_cast<std::uint32_t>(directory.size()), 4) + bytes(static_cast<std::uint32_t>(files.size()), 4)
           + bytes(0, 2);
}

fs::path savedWithPassword(const Document& document, const Folder& folder, const std::string& name,
                           const std::string& filter)
{
    const fs::path file = folder.path() / name;
    const css::uno::Any password(toUno("bí mật"));
    const std::array ofExcel{css::beans::NamedValue("CryptoType", css::uno::Any(toUno("Standard"))),
                             css::beans::NamedValue("OOXPassword", password)}; // what the filter of .xlsx asks for
    const css::uno::Sequence<css::beans::NamedValue> encryption(ofExcel.data(), sal_Int32(ofExcel.size()));
    const std::array how{property("FilterName", css::uno::Any(toUno(filter))),
                         name.ends_with(".xlsx") ? property("EncryptionData", css::uno::Any(encryption))
                                                 : property("Password", password)};
    css::uno::Reference<css::frame::XStorable>(document.component(), css::uno::UNO_QUERY_THROW)
        ->storeToURL(toUno("file://" + file.string()), {how.data(), static_cast<sal_Int32>(how.size())});
    return file;
}

} // namespace

TEST_CASE("a file that is no workbook is named for what it is, whatever its name ends with")
{
    const Folder folder;
    const std::string html16 = "\xFF\xFE<\0h\0t\0m\0l\0>\0"s;
    const std::map<std::string, std::pair<std::string, std::string>> files{
        {"empty.xlsx", {"", "rỗng"}},
        {"pdf.xlsx", {"%PDF-1.7\n%\xE2\xE3", "PDF"}},
        {"html.xls", {"<!DOCTYPE html><html><table><tr><td>Tiêu chí</table>", "HTML"}},
        {"html16.xls", {html16, "HTML"}},
        {"csv.xlsx", {"TT;Tiêu chí\n1;1.1\n", "CSV"}},
        {"picture.ods", {"\x89PNG\r\n\x1A\n", "PNG"}},
        {"xml.fods", {"<?xml version=\"1.0\"?><a/>", "XML"}},
        {"docx.xlsx", {zipOf({"[Content_Types].xml", "word/document.xml"}), "Word"}},
        {"pptx.xlsx", {zipOf({"[Content_Types].xml", "ppt/presentation.xml"}), "PowerPoint"}},
        {"odt.ods", {zipOf({"mimetype", "content.xml"}, "application/vnd.oasis.opendocument.text"), ".odt"}},
        {"zip.ods", {zipOf({"a.txt"}), "ZIP"}},
        {"ole.xls", {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(4000, '\0'), ".xls hỏng"}},
        {"zeros.xls", {std::string(4000, '\0'), "Không phải bảng tính"}}};
    for (const auto& [name, file] : files)
    {
        INFO(name);
        CHECK_THAT(troubleWith(folder.write(name, file.first)), Contains(file.second));
    }
}

TEST_CASE("a file far larger than any workbook is not even opened")
{
    const Folder folder;
    for (const std::string name : {"huge.xls", "huge.fods"})
    {
        const fs::path file = folder.write(name, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        fs::resize_file(file, 3ULL << 30U); // sparse
        CHECK_THAT(troubleWith(file), Contains("quá lớn"));
    }
}

TEST_CASE("a truncated or damaged workbook is unreadable and the office lives")
{
    const Folder folder;
    Document document(sample("tieu-hoc-kim-dong.xlsx"));
    for (const std::string format : {"xlsx", "ods", "fods", "xls"})
    {
        const std::string whole = readFile(document.save(format));
        for (const std::size_t part : {3U, 2U})
            CHECK_FALSE(troubleWith(folder.write("cut." + format, whole.substr(0, whole.size() / part))).empty());
    }
    CHECK(textIn(checkInOffice(sample("tieu-hoc-kim-dong.xlsx")), "status") == "checked");
}

TEST_CASE("a workbook with a password is unreadable and says so, without asking for it")
{
    const Folder folder;
    const Document document(sample("tieu-hoc-kim-dong.xlsx"));
    for (const auto& [name, filter] : std::map<std::string, std::string>{
             {"p.ods", "calc8"}, {"p.xlsx", "Calc MS Excel 2007 XML"}, {"p.xls", "MS Excel 97"}})
    {
        INFO(name);
        CHECK_THAT(troubleWith(savedWithPassword(document, folder, name, filter)), Contains("mật khẩu"));
    }
}

TEST_CASE("entities that grow without end or read other files do no harm")
{
    const Folder folder;
    std::string bomb = R"(<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">)";
    for (char name = 'b'; name <= 'j'; ++name)
    {
        bomb.append("<!ENTITY ").append(1, name).append(" \"");
        for (int i = 0; i < 10; ++i)
            bomb.append("&").append(1, static_cast<char>(name - 1)).append(";");
        bomb += "\">";
    }
    const auto document = [](const std::string& type, const std::string& cell) {
        return "<?xml version=\"1.0\"?>" + type
               + R"(<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="S"><table:table-row><table:table-cell office:value-type="string"><text:p>)"
               + cell
               + "</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></"
                 "office:document>";
    };
    const auto grown = checkInOffice(folder.write("bomb.fods", document(bomb + "]>", "&j;")));
    CHECK(textIn(grown, "status") != "checked");
    const auto outside = folder.write("other.txt", "Trường Tiểu học");
    const auto read = checkInOffice(folder.write(
        "xxe.fods", document("<!DOCTYPE d [<!ENTITY x SYSTEM \"file://" + outside.string() + "\">]>", "&x;")));
    CHECK(textIn(read, "status") != "checked");
    CHECK(textIn(checkInOffice(sample("tieu-hoc-kim-dong.ods")), "status") == "checked");
}

TEST_CASE("a workbook without known tables is told apart from one that cannot be read")
{
    const Folder folder;
    Document document;
    document.fill("A1", {{"Tháng", "Số tiền"}, {"1", 1200000.0}});
    const auto entry = checkInOffice(document.save("xlsx"));
    CHECK(textIn(entry, "status") == "no_tables");
    CHECK(entry.at("error").is_null());
}
