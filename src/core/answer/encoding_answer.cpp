#include "answer/encoding_answer.hpp"

#include "answer/argument.hpp"
#include "text/legacy.hpp"
#include "text/letters.hpp"
#include "text/normalise.hpp"

namespace datchuan::answer {

Answer normalisedText(const Argument& content, const Argument& encoding)
{
    std::optional<text::LegacyEncoding> legacy;
    if (!isOmitted(encoding))
    {
        const auto* name = std::get_if<std::string>(&encoding);
        legacy = name != nullptr ? text::legacyEncodingNamed(*name) : std::nullopt;
        if (!legacy)
            return Unreadable{};
    }
    if (std::holds_alternative<Several>(content))
        return Unreadable{};
    if (const auto* number = std::get_if<double>(&content))
        return *number;
    const auto* written = std::get_if<std::string>(&content);
    if (written == nullptr)
        return std::string();
    return legacy && !text::hasVietnameseOnly(*written) ? text::fromLegacy(*written, *legacy) : text::toNfc(*written);
}

} // namespace datchuan::answer
