#pragma once

#include <string>
#include <string_view>

namespace datchuan::recognise {

/// What tells schools apart by their names, however they are written: "TRƯỜNG TH KIM ĐỒNG", "Trường Tiểu học Kim Đồng"
/// and "Tiểu học Kim Đồng" give the same key. "" for "".
std::string schoolKey(std::string_view name);

/// The school that a line of the text names: one that begins with it, "1. Trường Tiểu học Kim Đồng", or speaks of it,
/// "Kết quả tự đánh giá của Trường …, năm học …". "" when none is named; a bare type of school is no name there.
std::string schoolNameIn(std::string_view raw);

/// A key without the words for kinds of places, to be compared by mayBeOneSchool: "xã La Phù" → "la phu".
std::string withoutPlaceWords(std::string_view key);

/// True when two such keys may be of one school: with the name of its place behind one of them, "La Phù, Thanh Thủy".
/// Different schools may look so, too: more must speak for it.
bool mayBeOneSchool(std::string_view key, std::string_view other);

} // namespace datchuan::recognise
