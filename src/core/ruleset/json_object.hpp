#pragma once

#include "ruleset/fault.hpp"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace datchuan::ruleset {

enum class Need { Required, Optional };

/// Reads the members of one JSON object. Whatever is missing or of the wrong kind becomes a fault with its pointer, and
/// a default value is returned, so that reading goes on and finds the next fault.
class JsonObject
{
public:
    JsonObject(const boost::json::object& object, std::string pointer, Faults& faults)
        : object_(&object), pointer_(std::move(pointer)), faults_(&faults)
    {
    }

    /// A required text is not empty.
    std::string text(std::string_view key, Need need = Need::Required);
    /// An object with the two texts "vi" and "en".
    LocalText local(std::string_view key, Need need = Need::Required);
    int integer(std::string_view key, int least, int most);
    std::optional<int> optionalInteger(std::string_view key, int least, int most);
    double number(std::string_view key);
    bool boolean(std::string_view key, bool fallback);
    /// "2018-10-10"; 1900-01-01 when it cannot be read.
    Date date(std::string_view key);
    std::optional<Date> optionalDate(std::string_view key);
    /// A text out of a closed list; empty when it is another, or missing and optional.
    std::string oneOf(std::string_view key, std::span<const std::string_view> allowed, Need need = Need::Required);
    /// "A" … "E".
    Confidence confidence(std::string_view key, Confidence fallback);
    std::vector<std::string> texts(std::string_view key, Need need = Need::Required);
    /// Texts out of a closed list, none twice.
    std::vector<std::string> someOf(std::string_view key, std::span<const std::string_view> allowed, Need need);
    std::vector<LocalText> locals(std::string_view key);
    std::optional<JsonObject> object(std::string_view key, Need need = Need::Required);

    /// Reads a list of objects: one call of `read(JsonObject&)` for each, after which unknown members are reported.
    template <typename Read>
    void objects(std::string_view key, Need need, Read read)
    {
        const auto* list = array(key, need);
        for (std::size_t i = 0; list && i < list->size(); ++i)
        {
            if (auto one = element((*list)[i], key, i))
            {
                read(*one);
                one->reportUnknown();
            }
        }
    }

    /// Whether the member is there. Does not count as reading it.
    bool has(std::string_view key) const { return object_->contains(key); }
    /// Names of all members, for objects whose names are data.
    std::vector<std::string> names() const;
    /// Every member that was never asked for becomes a fault, with a proposal when the name is near a known one.
    void reportUnknown();

    std::string at(std::string_view key) const;
    Faults& faults() { return *faults_; }

private:
    /// `key` is a literal whenever the object may lack it.
    const boost::json::value* find(std::string_view key, Need need);
    const boost::json::array* array(std::string_view key, Need need);
    std::optional<JsonObject> element(const boost::json::value& value, std::string_view key, std::size_t index);
    std::string string(const boost::json::value& value, const std::string& pointer);
    std::optional<JsonObject> asObject(const boost::json::value& value, std::string pointer);
    void wrongKind(const std::string& pointer, const boost::json::value& value, const LocalText& wanted);
    void notAllowed(const std::string& pointer, const std::string& value, std::span<const std::string_view> allowed);

    const boost::json::object* object_;
    std::string pointer_;
    Faults* faults_;
    std::vector<std::string_view> asked_;
};

} // namespace datchuan::ruleset
