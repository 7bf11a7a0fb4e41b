#include "template/shipped.hpp"

#include "draft/digest.hpp"
#include "template/template.hpp"

namespace datchuan::templates {

std::vector<Shipped> shippedTemplates(const ruleset::Library& library)
{
    std::vector<Shipped> all;
    for (const ruleset::RuleSet& set : library.all())
        if (canMakeTemplate(set))
            for (const std::string& type : set.schoolTypes)
                all.push_back({&set, type, set.id + (set.schoolTypes.size() > 1 ? "-" + type : "") + ".ots"});
    return all;
}

std::string digestsOf(const ruleset::Library& library)
{
    std::string text;
    for (const Shipped& shipped : shippedTemplates(library))
        text += shipped.file + " " + draft::digestOf(makeTemplate(*shipped.set, shipped.schoolType)) + "\n";
    return text;
}

} // namespace datchuan::templates
