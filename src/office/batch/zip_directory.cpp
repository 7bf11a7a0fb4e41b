#include "batch/zip_directory.hpp"

#include <algorithm>
#include <string_view>

namespace datchuan::office {

namespace {

// Sizes and places of fields: APPNOTE.TXT 6.3, sections 4.3.12 (directory entry) to 4.3.16 (end of directory).
constexpr std::size_t endRecord = 22;
constexpr std::size_t wideEndRecord = 56; ///< of ZIP64
constexpr std::size_t wideLocator = 20;
constexpr std::size_t entryHeader = 46;
constexpr std::size_t longestComment = 0xFFFF;
constexpr std::uint64_t largestDirectory = std::uint64_t{16} * 1024 * 1024;

std::uint64_t number(std::string_view bytes, std::size_t at, std::size_t width)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < width; ++i)
        value |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return value;
}

std::string readAt(std::istream& file, std::uint64_t offset, std::uint64_t count)
{
    std::string bytes(count, '\0');
    file.clear();
    file.seekg(static_cast<std::streamoff>(offset));
    file.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    return bytes;
}

/// Where the directory lies, and how many entries it has.
struct Extent
{
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    std::uint64_t entries = 0;
};

std::optional<Extent> findDirectory(std::istream& file, std::uint64_t size)
{
    const std::uint64_t tailSize = std::min<std::uint64_t>(size, endRecord + longestComment + wideLocator);
    const std::string tail = readAt(file, size - tailSize, tailSize);
    const std::size_t end = tail.rfind(std::string_view("PK\5\6", 4));
    if (end == std::string::npos || tail.size() - end < endRecord)
        return {};
    if (end >= wideLocator && tail.compare(end - wideLocator, 4, "PK\6\7") == 0)
    {
        const std::string wide = readAt(file, number(tail, end - wideLocator + 8, 8), wideEndRecord);
        if (wide.size() == wideEndRecord && wide.starts_with("PK\6\6"))
            return Extent{number(wide, 48, 8), number(wide, 40, 8), number(wide, 32, 8)};
    }
    return Extent{number(tail, end + 16, 4), number(tail, end + 12, 4), number(tail, end + 10, 2)};
}

} // namespace

std::optional<ZipDirectory> readZipDirectory(std::istream& file)
{
    file.clear();
    file.seekg(0, std::ios::end);
    const auto size = static_cast<std::uint64_t>(std::max<std::streamoff>(file.tellg(), 0));
    const auto extent = findDirectory(file, size);
    if (!extent || extent->length > largestDirectory || extent->offset > size || extent->length > size - extent->offset)
        return {};
    const std::string directory = readAt(file, extent->offset, extent->length);

    ZipDirectory found;
    for (std::size_t at = 0; directory.size() - at >= entryHeader && directory.compare(at, 4, "PK\1\2") == 0;)
    {
        found.unpackedBytes += number(directory, at + 24, 4);
        const std::uint64_t nameLength = number(directory, at + 28, 2);
        const std::uint64_t rest = number(directory, at + 30, 2) + number(directory, at + 32, 2);
        if (directory.size() - at < entryHeader + nameLength + rest)
            return {};
        found.names.push_back(directory.substr(at + entryHeader, nameLength));
        at += entryHeader + nameLength + rest;
    }
    if (found.names.size() != extent->entries)
        return {};
    return found;
}

} // namespace datchuan::office
