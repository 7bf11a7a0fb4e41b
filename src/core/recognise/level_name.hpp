#pragma once

#include <optional>
#include <string_view>

namespace datchuan::recognise {

/// A level as sheets write it at the beginning of a text: "Mức 2", "M2", "M. 2", "Mức 02", "Mức II", "Mức hai"; in words
/// of the certificate "Mức độ 2", "Cấp độ 2".
struct LevelName
{
    int level = 0;          ///< 1 … 4
    bool isBrief = false;   ///< "M2"
    bool wrongWord = false; ///< "Mức độ", "Cấp độ"
    std::string_view tail;  ///< what stands behind, without the blanks in front: "(tối thiểu)", ": Đạt"
};

/// Nothing when the folded text does not begin with a level, or when its number goes on: "Mức 1.1", "Mức 2/3", "M12".
std::optional<LevelName> readLevelName(std::string_view folded);

} // namespace datchuan::recognise
