#pragma once

#include <boost/container/flat_map.hpp>
#include <boost/container/flat_set.hpp>
#include <boost/container/small_vector.hpp>

#include <cstddef>
#include <functional>

/// Sorted maps and sets in one piece of memory, for the many small ones: each school has dozens, with a handful of
/// entries. References into them end with the next insertion.
namespace datchuan {

template <typename Key, typename Value>
using FlatMap = boost::container::flat_map<Key, Value, std::less<>>;

template <typename Key>
using FlatSet = boost::container::flat_set<Key, std::less<>>;

/// Holds up to `few` entries without memory of its own.
template <typename Key, typename Value, std::size_t few>
using SmallMap = boost::container::small_flat_map<Key, Value, few, std::less<>>;

} // namespace datchuan
