# Third-party code that is linked into our binaries. An .oxt must carry whatever it needs: a missing shared library
# makes the office crash at start. So utf8proc is linked statically and Boost.JSON is compiled in.
find_path(UTF8PROC_INCLUDE_DIR utf8proc.h REQUIRED)
find_library(UTF8PROC_STATIC_LIBRARY libutf8proc.a REQUIRED)
add_library(utf8proc::static STATIC IMPORTED)
set_target_properties(utf8proc::static PROPERTIES
  IMPORTED_LOCATION "${UTF8PROC_STATIC_LIBRARY}"
  INTERFACE_INCLUDE_DIRECTORIES "${UTF8PROC_INCLUDE_DIR}"
  INTERFACE_COMPILE_DEFINITIONS UTF8PROC_STATIC)

# Headers only: Debian's libboost_json.a is not position-independent. src/core/ruleset/boost_json.cpp is its one body.
find_path(BOOST_JSON_INCLUDE_DIR boost/json/src.hpp REQUIRED)
add_library(boost_json_headers INTERFACE)
target_include_directories(boost_json_headers SYSTEM INTERFACE "${BOOST_JSON_INCLUDE_DIR}")
target_compile_definitions(boost_json_headers INTERFACE BOOST_ALL_NO_LIB)

if(DATCHUAN_TESTS)
  find_package(Catch2 REQUIRED) # 2 or 3: tests/catch.hpp hides the difference
  if(TARGET Catch2::Catch2WithMain)
    add_library(datchuan_catch INTERFACE)
    target_link_libraries(datchuan_catch INTERFACE Catch2::Catch2WithMain)
  else()
    add_library(datchuan_catch INTERFACE)
    target_link_libraries(datchuan_catch INTERFACE Catch2::Catch2)
  endif()
endif()
