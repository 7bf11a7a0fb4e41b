#include "recognise/vocabulary.hpp"

#include "text/similar.hpp"

#include <array>
#include <string>
#include <unordered_map>

namespace datchuan::recognise {

namespace {

using Words = std::unordered_map<std::string_view, Concept>;

const Words& words()
{
    static const Words table{
        {"tieu chi", Concept::Criterion},
        {"tieu chuan, tieu chi", Concept::Criterion},
        {"tieu chuan/tieu chi", Concept::Criterion},
        {"tieu chuan tieu chi", Concept::Criterion},
        {"tieu chuan - tieu chi", Concept::Criterion},
        {"tieu chuan va tieu chi", Concept::Criterion},
        {"tieu chuan; tieu chi", Concept::Criterion},
        {"cac tieu chuan, tieu chi", Concept::Criterion},
        {"cac tieu chi", Concept::Criterion},
        {"ma tieu chi", Concept::Criterion},
        {"ma tc", Concept::Criterion},
        {"ma", Concept::Criterion},
        {"so tieu chi", Concept::Criterion},
        {"tc", Concept::Criterion},
        {"tchi", Concept::Criterion},
        {"tieu chi danh gia", Concept::Criterion},
        {"khoan", Concept::Criterion},
        {"criterion", Concept::Criterion},
        {"tieu chuan", Concept::Standard},
        {"ten tieu chi", Concept::Title},
        {"noi dung", Concept::Title},
        {"noi dung tieu chi", Concept::Title},
        {"ten tieu chuan, tieu chi", Concept::Title},
        {"ket qua", Concept::Result},
        {"ket qua danh gia", Concept::Result},
        {"ket qua danh gia tieu chi", Concept::Result},
        {"ket qua dat duoc", Concept::Result},
        {"muc dat duoc", Concept::Result},
        {"muc dat", Concept::Result},
        {"dat muc", Concept::Result},
        {"muc danh gia", Concept::Result},
        {"danh gia", Concept::Result},
        {"xep loai", Concept::Result},
        {"xep muc", Concept::Result},
        {"ket luan", Concept::Result},
        {"muc", Concept::Result},
        {"ket qua tu danh gia", Concept::SelfResult},
        {"tu danh gia", Concept::SelfResult},
        {"nha truong tu danh gia", Concept::SelfResult},
        {"truong tu danh gia", Concept::SelfResult},
        {"ket qua tdg", Concept::SelfResult},
        {"tdg", Concept::SelfResult},
        {"muc tu danh gia", Concept::SelfResult},
        {"ket qua danh gia ngoai", Concept::ExternalResult},
        {"danh gia ngoai", Concept::ExternalResult},
        {"doan danh gia ngoai", Concept::ExternalResult},
        {"ket qua dgn", Concept::ExternalResult},
        {"dgn", Concept::ExternalResult},
        {"muc danh gia ngoai", Concept::ExternalResult},
        {"khong dat", Concept::NotMet},
        {"khong dat muc 1", Concept::NotMet},
        {"chua dat", Concept::NotMet},
        {"chua dat muc 1", Concept::NotMet},
        {"ko dat", Concept::NotMet},
        {"kd", Concept::NotMet},
        {"dat", Concept::Met},
        {"dat/khong dat", Concept::MetNotMet},
        {"dat/ khong dat", Concept::MetNotMet},
        {"dat / khong dat", Concept::MetNotMet},
        {"dat hoac khong dat", Concept::MetNotMet},
        {"dat, khong dat", Concept::MetNotMet},
        {"dat (khong dat)", Concept::MetNotMet},
        {"danh gia (dat/khong dat)", Concept::MetNotMet},
        {"ket qua (dat/khong dat)", Concept::MetNotMet},
        {"chi bao", Concept::Indicator},
        {"chi so", Concept::Indicator},
        {"tt", Concept::RunningNumber},
        {"stt", Concept::RunningNumber},
        {"so tt", Concept::RunningNumber},
        {"no.", Concept::RunningNumber},
        {"no", Concept::RunningNumber},
        {"ghi chu", Concept::Note},
        {"chu thich", Concept::Note},
        {"bat buoc", Concept::Mandatory},
        {"tieu chi bat buoc", Concept::Mandatory},
        {"cong", Concept::Total},
        {"tong cong", Concept::Total},
        {"cong chung", Concept::Total},
        {"tong", Concept::Total},
    };
    return table;
}

int numeral(std::string_view text)
{
    if (text.size() == 1 && text.front() >= '1' && text.front() <= '4')
        return text.front() - '0';
    constexpr std::array<std::string_view, 4> romans{"i", "ii", "iii", "iv"};
    for (std::size_t i = 0; i < romans.size(); ++i)
        if (text == romans[i])
            return static_cast<int>(i) + 1;
    return 0;
}

/// "muc 1", "muc1", "m1", "dat muc 1", "muc do 1", "cap do 1".
std::optional<Header> readLevel(std::string_view text)
{
    Header header;
    header.meaning = Concept::Level;
    if (text.starts_with("dat "))
        text.remove_prefix(4);
    if (text.starts_with("muc do") || text.starts_with("cap do"))
    {
        header.wrongWord = true;
        text.remove_prefix(6);
    }
    else if (text.starts_with("muc"))
        text.remove_prefix(3);
    else if (text.starts_with("m"))
        text.remove_prefix(1);
    else
        return std::nullopt;
    while (!text.empty() && (text.front() == ' ' || text.front() == '.'))
        text.remove_prefix(1);
    header.level = numeral(text);
    return header.level > 0 ? std::optional(header) : std::nullopt;
}

/// One slip in a text of eight letters or more is still the same header.
std::optional<Header> readByLikeness(std::string_view text)
{
    if (text.size() < 7 || text.size() > 30)
        return std::nullopt;
    for (const auto& [word, meaning] : words())
        if (word.size() >= 7 && text::editDistance(text, word, 1) == 1)
            return Header{meaning, 0, false, true};
    return std::nullopt;
}

} // namespace

std::optional<Header> readHeader(std::string_view folded)
{
    while (!folded.empty() && (folded.back() == ':' || folded.back() == '.' || folded.back() == ' '
                               || folded.back() == '*'))
        folded.remove_suffix(1);
    if (folded.empty() || folded.size() > 60)
        return std::nullopt;
    if (const auto known = words().find(folded); known != words().end())
        return Header{known->second, 0, false, false};
    if (const auto level = readLevel(folded))
        return level;
    return readByLikeness(folded);
}

} // namespace datchuan::recognise
