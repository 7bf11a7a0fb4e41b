#include "ruleset/json_object.hpp"

#include "ruleset/wording.hpp"

#include <boost/json/string.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace datchuan::ruleset {
namespace {

namespace json = boost::json;

constexpr std::array<std::string_view, 5> confidences{"A", "B", "C", "D", "E"};

LocalText kindName(const json::value& value)
{
    switch (value.kind())
    {
        case json::kind::object:
            return {"đối tượng {…}", "an object {…}"};
        case json::kind::array:
            return {"danh sách […]", "a list […]"};
        case json::kind::string:
            return {"chữ", "a text"};
        case json::kind::bool_:
            return {"true/false", "true/false"};
        case json::kind::null:
            return {"null", "null"};
        default:
            return {"số", "a number"};
    }
}

} // namespace

std::string JsonObject::at(std::string_view key) const
{
    return pointer_ + step(key);
}

const json::value* JsonObject::find(std::string_view key, Need need)
{
    const auto member = object_->find(key);
    if (member != object_->end())
    {
        // the object's own spelling of the name: `key` may be gone by the time of reportUnknown
        asked_.emplace_back(member->key().data(), member->key().size());
        return &member->value();
    }
    asked_.push_back(key);
    if (need == Need::Required)
        faults_->add(at(key), "Thiếu mục bắt buộc " + quoted(key) + ". Hãy thêm mục này.",
                     "The required member " + quoted(key) + " is missing. Add it.");
    return nullptr;
}

void JsonObject::wrongKind(const std::string& pointer, const json::value& value, const LocalText& wanted)
{
    const auto found = kindName(value);
    faults_->add(pointer, "Phải là " + wanted.vi + ", nhưng đang là " + found.vi + ".",
                 "This must be " + wanted.en + ", but it is " + found.en + ".");
}

void JsonObject::notAllowed(const std::string& pointer, const std::string& value,
                            std::span<const std::string_view> allowed)
{
    const auto near = nearest(value, allowed);
    faults_->add(pointer,
                 "Không có giá trị " + quoted(value) + ". Chọn một trong: " + listed(allowed) + "."
                     + didYouMeanVi(near),
                 "There is no value " + quoted(value) + ". Use one of: " + listed(allowed) + "." + didYouMeanEn(near));
}

std::string JsonObject::string(const json::value& value, const std::string& pointer)
{
    const auto* text = value.if_string();
    if (!text)
    {
        wrongKind(pointer, value, {"chữ trong dấu ngoặc kép", "a text in double quotes"});
        return {};
    }
    const auto most = faults_->limits().string;
    if (text->size() > most)
    {
        faults_->add(pointer,
                     "Chữ quá dài: " + std::to_string(text->size()) + " byte, tối đa " + std::to_string(most)
                         + ". Hãy rút ngắn.",
                     "The text is too long: " + std::to_string(text->size()) + " bytes, at most " + std::to_string(most)
                         + ". Shorten it.");
        return {};
    }
    return std::string(text->data(), text->size());
}

std::string JsonObject::text(std::string_view key, Need need)
{
    const auto* value = find(key, need);
    if (!value)
        return {};
    auto result = string(*value, at(key));
    if (value->is_string() && value->get_string().empty() && need == Need::Required)
        faults_->add(at(key), "Mục " + quoted(key) + " đang trống. Hãy điền nội dung.",
                     "The member " + quoted(key) + " is empty. Fill it in.");
    return result;
}

std::optional<int> JsonObject::optionalInteger(std::string_view key, int least, int most)
{
    if (!find(key, Need::Optional))
        return std::nullopt;
    return integer(key, least, most);
}

int JsonObject::integer(std::string_view key, int least, int most)
{
    const auto* value = find(key, Need::Required);
    if (!value)
        return least;
    const auto* whole = value->if_int64();
    if (!whole)
    {
        wrongKind(at(key), *value, {"số nguyên", "a whole number"});
        return least;
    }
    if (*whole < least || *whole > most)
    {
        const auto range = std::to_string(least) + "…" + std::to_string(most);
        faults_->add(at(key), "Số " + std::to_string(*whole) + " nằm ngoài khoảng " + range + ".",
                     "The number " + std::to_string(*whole) + " is outside " + range + ".");
        return least;
    }
    return static_cast<int>(*whole);
}

double JsonObject::number(std::string_view key)
{
    const auto* value = find(key, Need::Required);
    if (!value)
        return 0;
    double result = NAN;
    if (value->is_int64())
        result = static_cast<double>(value->get_int64());
    else if (value->is_uint64())
        result = static_cast<double>(value->get_uint64());
    else if (value->is_double())
        result = value->get_double();
    else
    {
        wrongKind(at(key), *value, {"số (dấu thập phân là dấu chấm)", "a number (with a decimal point)"});
        return 0;
    }
    if (!std::isfinite(result))
        faults_->add(at(key), "Số quá lớn.", "The number is too large.");
    return result;
}

bool JsonObject::boolean(std::string_view key, bool fallback)
{
    const auto* value = find(key, Need::Optional);
    if (!value)
        return fallback;
    if (!value->is_bool())
    {
        wrongKind(at(key), *value, {"true hoặc false", "true or false"});
        return fallback;
    }
    return value->get_bool();
}

Date JsonObject::date(std::string_view key)
{
    constexpr Date unread{std::chrono::year(1900), std::chrono::January, std::chrono::day(1)};
    const auto* value = find(key, Need::Required);
    if (!value)
        return unread;
    const auto written = string(*value, at(key));
    if (!value->is_string())
        return unread;
    const auto result = calendar::fromIso(written);
    if (!result)
        faults_->add(at(key), "Không có ngày " + quoted(written) + ". Viết năm-tháng-ngày, ví dụ \"2018-10-10\".",
                     "There is no date " + quoted(written) + ". Write year-month-day, for example \"2018-10-10\".");
    return result.value_or(unread);
}

std::optional<Date> JsonObject::optionalDate(std::string_view key)
{
    if (!find(key, Need::Optional))
        return std::nullopt;
    return date(key);
}

std::string JsonObject::oneOf(std::string_view key, std::span<const std::string_view> allowed, Need need)
{
    const auto* value = find(key, need);
    if (!value)
        return {};
    auto result = string(*value, at(key));
    if (!value->is_string() || std::find(allowed.begin(), allowed.end(), result) != allowed.end())
        return result;
    notAllowed(at(key), result, allowed);
    return {};
}

Confidence JsonObject::confidence(std::string_view key, Confidence fallback)
{
    const auto letter = oneOf(key, confidences, Need::Optional);
    return letter.empty() ? fallback : static_cast<Confidence>(letter.front() - 'A');
}

} // namespace datchuan::ruleset
