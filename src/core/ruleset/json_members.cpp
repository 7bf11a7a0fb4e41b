// The members of JsonObject that hold further values: lists and objects, and what nobody asked for.
#include "ruleset/json_object.hpp"

#include "ruleset/wording.hpp"

#include <boost/json/array.hpp>

#include <algorithm>

namespace datchuan::ruleset {

namespace json = boost::json;

LocalText JsonObject::local(std::string_view key, Need need)
{
    auto one = object(key, need);
    if (!one)
        return {};
    LocalText result{one->text("vi"), one->text("en")};
    one->reportUnknown();
    return result;
}

const json::array* JsonObject::array(std::string_view key, Need need)
{
    const auto* value = find(key, need);
    if (!value)
        return nullptr;
    const auto* list = value->if_array();
    if (!list)
    {
        wrongKind(at(key), *value, {"danh sách […]", "a list […]"});
        return nullptr;
    }
    const auto most = faults_->limits().list;
    if (list->size() > most)
    {
        faults_->add(at(key),
                     "Danh sách có " + std::to_string(list->size()) + " phần tử, tối đa " + std::to_string(most) + ".",
                     "The list has " + std::to_string(list->size()) + " entries, at most " + std::to_string(most)
                         + " are allowed.");
        return nullptr;
    }
    return list;
}

std::vector<std::string> JsonObject::texts(std::string_view key, Need need)
{
    std::vector<std::string> result;
    const auto* list = array(key, need);
    for (std::size_t i = 0; list && i < list->size(); ++i)
        result.push_back(string((*list)[i], at(key) + step(i)));
    return result;
}

std::vector<std::string> JsonObject::someOf(std::string_view key, std::span<const std::string_view> allowed, Need need)
{
    auto result = texts(key, need);
    for (std::size_t i = 0; i < result.size(); ++i)
    {
        const auto here = at(key) + step(i);
        const auto self = result.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::find(allowed.begin(), allowed.end(), result[i]) == allowed.end())
            notAllowed(here, result[i], allowed);
        else if (std::find(result.begin(), self, result[i]) != self)
            faults_->add(here, quoted(result[i]) + " đã có ở trên. Hãy bỏ một lần.",
                         quoted(result[i]) + " is listed already. Remove one of the two.");
    }
    return result;
}

std::vector<LocalText> JsonObject::locals(std::string_view key)
{
    std::vector<LocalText> result;
    objects(key, Need::Optional, [&result](JsonObject& one) { result.push_back({one.text("vi"), one.text("en")}); });
    return result;
}

std::optional<JsonObject> JsonObject::asObject(const json::value& value, std::string pointer)
{
    const auto* object = value.if_object();
    if (!object)
    {
        wrongKind(pointer, value, {"đối tượng {…}", "an object {…}"});
        return std::nullopt;
    }
    const auto most = faults_->limits().list;
    if (object->size() > most)
    {
        faults_->add(std::move(pointer),
                     "Đối tượng có " + std::to_string(object->size()) + " mục, tối đa " + std::to_string(most) + ".",
                     "The object has " + std::to_string(object->size()) + " members, at most " + std::to_string(most)
                         + " are allowed.");
        return std::nullopt;
    }
    return JsonObject(*object, std::move(pointer), *faults_);
}

std::optional<JsonObject> JsonObject::object(std::string_view key, Need need)
{
    const auto* value = find(key, need);
    return value ? asObject(*value, at(key)) : std::nullopt;
}

std::optional<JsonObject> JsonObject::element(const json::value& value, std::string_view key, std::size_t index)
{
    return asObject(value, at(key) + step(index));
}

std::vector<std::string> JsonObject::names() const
{
    std::vector<std::string> result;
    for (const auto& member : *object_)
        result.emplace_back(member.key().data(), member.key().size());
    return result;
}

void JsonObject::reportUnknown()
{
    for (const auto& name : names())
    {
        if (std::find(asked_.begin(), asked_.end(), name) != asked_.end())
            continue;
        const auto near = nearest(name, asked_);
        faults_->add(at(name),
                     "Không có mục nào tên " + quoted(name) + " ở đây."
                         + (near.empty() ? " Hãy bỏ mục này." : didYouMeanVi(near)),
                     "There is no member named " + quoted(name) + " here."
                         + (near.empty() ? " Remove it." : didYouMeanEn(near)));
    }
}

} // namespace datchuan::ruleset
