#include "report/option_phrases.hpp"

namespace datchuan::report {

namespace {

constexpr std::array<OptionWording, static_cast<std::size_t>(OptionPhrase::count)> all{{
    {OptionPhrase::onCommand, "Chưa kiểm tra", "Not checked yet"},
    {OptionPhrase::onCommandWhy, "Kiểm tra trong khi nhập đang tắt (Tùy chọn). Bấm nút dưới đây khi cần.",
     "Checking while you type is switched off (Options). Press the button when you need it."},
    {OptionPhrase::hiddenOne, "Không liệt kê 1 mục nhẹ hơn (Tùy chọn).", "1 lesser finding is not listed (Options)."},
    {OptionPhrase::hiddenMany, "Không liệt kê {n} mục nhẹ hơn (Tùy chọn).",
     "{n} lesser findings are not listed (Options)."},
    {OptionPhrase::hint,
     "Lần đầu dùng? Mở tệp tự đánh giá, ngăn tự tìm bảng và tính mức. Bấm một dòng bên dưới để tới ô cần xem; trợ giúp ở "
     "trình đơn ĐạtChuẩn.",
     "New here? Open a self-assessment: the deck finds the tables and works out the level. Click a line below to go to "
     "its cell. Help is in the ĐạtChuẩn menu."},
    {OptionPhrase::hintRead, "~Đã hiểu", "~Got It"},
}};

} // namespace

std::span<const OptionWording> optionWordings()
{
    return all;
}

std::string say(OptionPhrase phrase, Language language,
                std::initializer_list<std::pair<std::string_view, std::string_view>> slots)
{
    const OptionWording& wording = all.at(static_cast<std::size_t>(phrase));
    return fill(language == Language::Vietnamese ? wording.vi : wording.en, slots);
}

} // namespace datchuan::report
