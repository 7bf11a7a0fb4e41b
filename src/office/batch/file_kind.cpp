#include "batch/file_kind.hpp"

#include "batch/zip_directory.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace datchuan::office {

namespace {

using ruleset::LocalText;
using namespace std::string_view_literals;

constexpr std::uint64_t largest =
    std::uint64_t{1024} * 1024 * 1024; ///< bytes, also unpacked: far above any workbook of this field

LocalText notA(const std::string& vi, const std::string& en)
{
    return {vi + ", không phải bảng tính", en + ", not a spreadsheet"};
}

struct Signature
{
    std::string_view bytes;
    const char* vi;
    const char* en;
};

constexpr std::array signatures{
    Signature{"%PDF-"sv, "Tệp PDF", "a PDF file"},
    Signature{"{\\rtf"sv, "Văn bản RTF", "an RTF text"},
    Signature{"\x89PNG"sv, "Tệp hình PNG", "a PNG picture"},
    Signature{"\xFF\xD8\xFF"sv, "Tệp hình JPEG", "a JPEG picture"},
    Signature{"GIF8"sv, "Tệp hình GIF", "a GIF picture"},
    Signature{"\x1F\x8B"sv, "Tệp nén gzip", "a gzip archive"},
    Signature{"Rar!\x1A"sv, "Tệp nén RAR", "a RAR archive"},
    Signature{"7z\xBC\xAF\x27\x1C"sv, "Tệp nén 7z", "a 7z archive"},
    Signature{"MZ"sv, "Tệp chương trình", "a program"},
    Signature{"\x7F"
              "ELF"sv,
              "Tệp chương trình", "a program"},
    Signature{"SQLite format 3"sv, "Tệp cơ sở dữ liệu", "a database"},
};

bool holdsFolder(const ZipDirectory& zip, std::string_view folder)
{
    return std::ranges::any_of(zip.names, [&](const std::string& name) { return name.starts_with(folder); });
}

bool holds(const ZipDirectory& zip, std::string_view name)
{
    return std::ranges::find(zip.names, name) != zip.names.end();
}

/// `head` holds the "mimetype" entry of an OpenDocument package: it is stored first and unpacked.
std::optional<LocalText> whyNoWorkbookZip(std::istream& file, std::string_view head)
{
    const auto zip = readZipDirectory(file);
    if (!zip)
        return LocalText{"Tệp hỏng hoặc bị cắt mất phần cuối", "the file is damaged or its end is missing"};
    if (zip->unpackedBytes > largest)
        return LocalText{"Nội dung giải nén quá lớn", "its unpacked content is too large"};
    if (holdsFolder(*zip, "word/"))
        return notA("Văn bản Word (.docx)", "a Word document (.docx)");
    if (holdsFolder(*zip, "ppt/"))
        return notA("Bản trình chiếu PowerPoint (.pptx)", "a PowerPoint presentation (.pptx)");
    if (holds(*zip, "[Content_Types].xml"))
        return {};
    if (!holds(*zip, "content.xml"))
        return notA("Tệp nén ZIP", "a ZIP archive");
    constexpr std::string_view openDocument = "application/vnd.oasis.opendocument.";
    const std::size_t type = head.find(openDocument);
    if (type == std::string_view::npos || head.substr(type + openDocument.size()).starts_with("spreadsheet"))
        return {};
    const std::string_view kind = head.substr(type + openDocument.size());
    if (kind.starts_with("text"))
        return notA("Văn bản OpenDocument (.odt)", "an OpenDocument text (.odt)");
    if (kind.starts_with("presentation"))
        return notA("Bản trình chiếu OpenDocument (.odp)", "an OpenDocument presentation (.odp)");
    return notA("Tệp OpenDocument loại khác", "an OpenDocument file of another kind");
}

/// Finds a stream of an OLE2 container by name: its directory entries are 128 bytes at multiples of 128, the name in
/// UTF-16 and the length of the name at 64 ([MS-CFB] 2.6.1).
bool holdsStream(std::string_view container, std::string_view name)
{
    constexpr std::size_t entry = 128;
    for (std::size_t at = 512; at + entry <= container.size(); at += entry)
    {
        if (static_cast<unsigned char>(container[at + 64]) != 2 * (name.size() + 1) || container[at + 65] != 0)
            continue;
        bool same = true;
        for (std::size_t i = 0; i < name.size() && same; ++i)
            same = container[at + 2 * i] == name[i] && container[at + 2 * i + 1] == 0;
        if (same)
            return true;
    }
    return false;
}

std::optional<LocalText> whyNoWorkbookOle(std::istream& file)
{
    file.clear();
    file.seekg(0);
    const std::string all{std::istreambuf_iterator<char>(file), {}};
    // A workbook may hold texts as objects, so it is asked first. EncryptedPackage: an .xlsx with a password.
    for (const std::string_view workbook : {"Workbook"sv, "Book"sv, "EncryptedPackage"sv})
        if (holdsStream(all, workbook))
            return {};
    if (holdsStream(all, "WordDocument"))
        return notA("Văn bản Word (.doc)", "a Word document (.doc)");
    if (holdsStream(all, "PowerPoint Document"))
        return notA("Bản trình chiếu PowerPoint (.ppt)", "a PowerPoint presentation (.ppt)");
    return LocalText{"Tệp .xls hỏng, hoặc không phải bảng tính", "a damaged .xls file, or not a spreadsheet"};
}

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
    return lower;
}

/// Text of any kind. UTF-16 loses its zero bytes first, so that its tags can be read.
std::optional<LocalText> whyNoWorkbookText(std::string_view head)
{
    std::string plain = lowerAscii(head);
    const bool utf16 = plain.starts_with("\xFF\xFE") || plain.starts_with("\xFE\xFF");
    if (utf16)
        std::erase(plain, '\0');
    const std::size_t first = plain.find_first_not_of(" \t\r\n\xEF\xBB\xBF\xFE\xFF");
    const std::string_view text =
        first == std::string::npos ? std::string_view() : std::string_view(plain).substr(first);
    if (text.find("<html") != std::string_view::npos || text.find("<!doctype html") != std::string_view::npos
        || text.starts_with("<table"))
        return notA("Trang HTML (thường do phần mềm xuất ra rồi đặt tên .xls; hãy lưu lại dạng .xlsx)",
                    "an HTML page (programs export these as .xls; save it again as .xlsx)");
    if (text.starts_with("<"))
    {
        if (text.find("opendocument.spreadsheet") != std::string_view::npos
            || text.find("urn:schemas-microsoft-com:office:spreadsheet") != std::string_view::npos)
            return {};
        return notA("Tệp XML", "an XML file");
    }
    if (text.find('\0') == std::string_view::npos)
        return notA("Tệp chữ thuần (CSV hoặc tương tự; hãy lưu lại dạng .xlsx)",
                    "plain text (CSV or the like; save it as .xlsx)");
    return LocalText{"Không phải bảng tính", "not a spreadsheet"};
}

} // namespace

std::optional<LocalText> whyNoWorkbook(const std::filesystem::path& path)
{
    std::error_code unknown;
    if (const auto size = std::filesystem::file_size(path, unknown); !unknown && size > largest)
        return LocalText{"Tệp quá lớn", "the file is too large"};
    std::ifstream file(path, std::ios::binary);
    std::string head(std::size_t{64} * 1024, '\0');
    if (!file.read(head.data(), static_cast<std::streamsize>(head.size())) && file.bad())
        return LocalText{"Không mở được tệp", "the file cannot be opened"};
    head.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    if (!file.is_open())
        return LocalText{"Không mở được tệp", "the file cannot be opened"};
    if (head.empty())
        return LocalText{"Tệp rỗng (0 byte)", "the file is empty (0 bytes)"};
    if (head.starts_with("PK\3\4") || head.starts_with("PK\5\6"))
        return whyNoWorkbookZip(file, std::string_view(head).substr(0, 512));
    if (head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return whyNoWorkbookOle(file);
    for (const std::string_view excel : {"\x09\x00\x04\x00"sv, "\x09\x02\x06\x00"sv, "\x09\x04\x06\x00"sv,
                                         "\x09\x08\x08\x00"sv}) // Excel 2 to 5 without a container
        if (head.starts_with(excel))
            return {};
    for (const Signature& known : signatures)
        if (head.starts_with(known.bytes))
            return notA(known.vi, known.en);
    return whyNoWorkbookText(head);
}

} // namespace datchuan::office
