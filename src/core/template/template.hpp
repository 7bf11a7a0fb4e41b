#pragma once

#include "draft/book.hpp"
#include "ruleset/ruleset.hpp"

#include <string>
#include <string_view>

/// A workbook to begin a self-assessment with, made from a rule set: the school, the criteria with lists of marks, what
/// they come to, Mức 4 or Biểu 1, evidence, improvement plan, data tables. The forms are those of domain/forms.md.
namespace datchuan::templates {

/// False for a set that cannot give a level yet: there is nothing to fill in.
bool canMakeTemplate(const ruleset::RuleSet& set);

/// The workbook for a school type of the set ("TH"); "" or a type that the set does not serve: the first one. `mark` is
/// the sign that its lists offer, one that is read as met (forms.md 7); "" is the one printed in the set's forms. Texts
/// are Vietnamese: they go into documents. Precondition: canMakeTemplate.
draft::Book makeTemplate(const ruleset::RuleSet& set, std::string_view schoolType, std::string_view mark = {});

/// "Tự đánh giá Tiểu học – Thông tư 17/2018/TT-BGDĐT": what a template is called in lists.
std::string templateTitle(const ruleset::RuleSet& set, std::string_view schoolType);

/// "Tiểu học", as the cell "Loại trường" says it; the type itself where it has no name.
std::string schoolTypeName(std::string_view schoolType);

} // namespace datchuan::templates
