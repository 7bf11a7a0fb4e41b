#include "draft/look.hpp"

#include <array>
#include <cstddef>

namespace datchuan::draft {

namespace {

constexpr std::uint32_t headerFill = 0xDCE6F1;
constexpr std::uint32_t standardFill = 0xF2F2F2;
constexpr std::uint32_t entryFill = 0xFFF9E5;
constexpr std::uint32_t resultFill = 0xE8F3EA;
constexpr std::uint32_t dark = 0x000000; // on a fill of ours, whatever the theme
constexpr std::uint32_t grey = 0x595959;

using enum Across;

constexpr auto appearances = [] {
    std::array<Appearance, static_cast<std::size_t>(Look::count)> all{};
    const auto set = [&](Look look, Appearance appearance) { all[static_cast<std::size_t>(look)] = appearance; };
    set(Look::Title, {.size = 15, .bold = true, .across = Left, .wrap = true, .styleVi = "KĐ Tên bảng"});
    set(Look::Subtitle, {.size = 13, .bold = true, .across = Left, .styleVi = "KĐ Tên mục"});
    set(Look::Label, {.bold = true, .across = Left, .wrap = true, .styleVi = "KĐ Nhãn"});
    set(Look::Entry,
        {.across = Left, .wrap = true, .border = true, .fill = entryFill, .letters = dark, .styleVi = "KĐ Ô nhập"});
    set(Look::EntryDate, {.across = Left,
                          .border = true,
                          .fill = entryFill,
                          .letters = dark,
                          .numberFormat = "DD/MM/YYYY",
                          .styleVi = "KĐ Ô nhập ngày"});
    set(Look::Header, {.bold = true,
                       .across = Centre,
                       .wrap = true,
                       .border = true,
                       .fill = headerFill,
                       .letters = dark,
                       .styleVi = "KĐ Đầu cột"});
    set(Look::Standard, {.bold = true,
                         .across = Left,
                         .wrap = true,
                         .border = true,
                         .fill = standardFill,
                         .letters = dark,
                         .styleVi = "KĐ Tiêu chuẩn"});
    set(Look::StandardCount, {.bold = true,
                              .across = Centre,
                              .border = true,
                              .fill = standardFill,
                              .letters = dark,
                              .numberFormat = "@",
                              .styleVi = "KĐ Số của tiêu chuẩn"});
    set(Look::Code, {.across = Left, .border = true, .numberFormat = "@", .styleVi = "KĐ Mã"});
    set(Look::Text, {.across = Left, .wrap = true, .border = true, .styleVi = "KĐ Văn bản"});
    set(Look::SmallText,
        {.size = 11, .across = Left, .wrap = true, .top = true, .border = true, .styleVi = "KĐ Văn bản nhỏ"});
    set(Look::Centred, {.across = Centre, .wrap = true, .border = true, .styleVi = "KĐ Giữa ô"});
    set(Look::Mark, {.bold = true, .across = Centre, .border = true, .styleVi = "KĐ Dấu"});
    set(Look::Absent, {.across = Centre, .border = true, .letters = grey, .styleVi = "KĐ Không có mức"});
    set(Look::Count, {.across = Right, .border = true, .numberFormat = "0", .styleVi = "KĐ Số lượng"});
    set(Look::Ratio, {.across = Right, .border = true, .numberFormat = "0.00", .styleVi = "KĐ Tỷ số"});
    set(Look::Percent, {.across = Right, .border = true, .numberFormat = "0.0%", .styleVi = "KĐ Phần trăm"});
    set(Look::Total, {.bold = true,
                      .across = Right,
                      .border = true,
                      .fill = standardFill,
                      .letters = dark,
                      .numberFormat = "0",
                      .styleVi = "KĐ Cộng"});
    set(Look::TotalLabel, {.bold = true,
                           .across = Left,
                           .wrap = true,
                           .border = true,
                           .fill = standardFill,
                           .letters = dark,
                           .styleVi = "KĐ Nhãn cộng"});
    set(Look::ResultLabel, {.bold = true,
                            .across = Left,
                            .wrap = true,
                            .border = true,
                            .fill = resultFill,
                            .letters = dark,
                            .styleVi = "KĐ Nhãn kết quả"});
    set(Look::Result,
        {.across = Left, .wrap = true, .border = true, .fill = resultFill, .letters = dark, .styleVi = "KĐ Kết quả"});
    set(Look::ResultStrong, {.size = 13,
                             .bold = true,
                             .across = Left,
                             .wrap = true,
                             .border = true,
                             .fill = resultFill,
                             .letters = dark,
                             .styleVi = "KĐ Kết quả chính"});
    set(Look::Note, {.size = 10, .italic = true, .across = Left, .wrap = true, .top = true, .styleVi = "KĐ Ghi chú"});
    set(Look::PaperAbove, {.across = Centre, .wrap = true, .styleVi = "KĐ Cơ quan chủ quản"});
    set(Look::PaperOrgan, {.bold = true, .across = Centre, .wrap = true, .styleVi = "KĐ Cơ quan ban hành"});
    set(Look::PaperMotto, {.bold = true, .across = Centre, .styleVi = "KĐ Quốc hiệu"});
    set(Look::PaperMottoLine,
        {.size = 13, .bold = true, .across = Centre, .underlined = true, .styleVi = "KĐ Tiêu ngữ"});
    set(Look::PaperNumber, {.across = Centre, .styleVi = "KĐ Số văn bản"});
    set(Look::PaperPlace, {.italic = true, .across = Centre, .styleVi = "KĐ Địa danh, ngày"});
    set(Look::PaperTitle, {.size = 14, .bold = true, .across = Centre, .wrap = true, .styleVi = "KĐ Tên văn bản"});
    set(Look::PaperSubject, {.size = 13, .bold = true, .across = Centre, .wrap = true, .styleVi = "KĐ Trích yếu"});
    set(Look::PaperHeading, {.size = 13, .bold = true, .across = Left, .wrap = true, .styleVi = "KĐ Đề mục"});
    set(Look::PaperText, {.across = Left, .wrap = true, .top = true, .styleVi = "KĐ Nội dung"});
    set(Look::PaperVerdict, {.size = 16, .bold = true, .across = Left, .wrap = true, .styleVi = "KĐ Kết luận"});
    set(Look::PaperSigner, {.bold = true, .across = Centre, .wrap = true, .styleVi = "KĐ Người ký"});
    set(Look::PaperAdvice, {.italic = true, .across = Centre, .wrap = true, .styleVi = "KĐ Chỉ dẫn ký"});
    set(Look::PaperRecipientsHead, {.bold = true, .italic = true, .across = Left, .styleVi = "KĐ Nơi nhận"});
    set(Look::PaperRecipients,
        {.size = 11, .across = Left, .wrap = true, .top = true, .styleVi = "KĐ Danh sách nơi nhận"});
    return all;
}();

static_assert(
    [] {
        for (const Appearance& appearance : appearances)
            if (appearance.styleVi.empty())
                return false;
        return true;
    }(),
    "every look is described");

} // namespace

const Appearance& appearanceOf(Look look)
{
    return appearances[static_cast<std::size_t>(look)];
}

} // namespace datchuan::draft
