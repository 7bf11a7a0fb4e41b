// The one place where Boost.JSON is compiled; src/core/CMakeLists.txt switches our warnings off for it.
#include <boost/json/src.hpp>
