#include "ruleset/fault.hpp"

namespace datchuan::ruleset {

void Faults::add(std::string pointer, std::string vi, std::string en)
{
    if (list_.size() < limits_.faults)
        list_.push_back({file_, std::move(pointer), {std::move(vi), std::move(en)}});
}

} // namespace datchuan::ruleset
