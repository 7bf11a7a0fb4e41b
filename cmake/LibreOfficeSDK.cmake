# What CMake needs of the LibreOffice SDK: UNO libraries, API headers, and IDL → registry → headers.
# Neither the SDK's makefiles nor setsdkenv are used.
set(LIBREOFFICE_HOME "/usr/lib/libreoffice" CACHE PATH "LibreOffice installation (holds program/ and sdk/)")
set(LIBREOFFICE_PROGRAM "${LIBREOFFICE_HOME}/program")

find_program(UNOIDL_WRITE unoidl-write HINTS "${LIBREOFFICE_HOME}/sdk/bin" NO_DEFAULT_PATH REQUIRED)
find_program(CPPUMAKER cppumaker HINTS "${LIBREOFFICE_HOME}/sdk/bin" NO_DEFAULT_PATH REQUIRED)
set(UNO_REGISTRIES "${LIBREOFFICE_PROGRAM}/types.rdb" "${LIBREOFFICE_PROGRAM}/types/offapi.rdb")
foreach(registry IN LISTS UNO_REGISTRIES)
  if(NOT EXISTS "${registry}")
    message(FATAL_ERROR "LibreOffice type registry not found: ${registry}")
  endif()
endforeach()

add_library(uno_libraries INTERFACE)
target_include_directories(uno_libraries SYSTEM INTERFACE "${LIBREOFFICE_HOME}/sdk/include")
target_compile_definitions(uno_libraries INTERFACE CPPU_ENV=gcc3 UNX LINUX GCC HAVE_GCC_VISIBILITY_FEATURE)
foreach(library IN ITEMS cppuhelpergcc3 cppu salhelpergcc3 sal)
  find_library(UNO_${library}_LIBRARY uno_${library} HINTS "${LIBREOFFICE_HOME}/sdk/lib" NO_DEFAULT_PATH REQUIRED)
  target_link_libraries(uno_libraries INTERFACE "${UNO_${library}_LIBRARY}")
endforeach()

# uno_api: the C++ headers of the whole UNO API (6,278 files, 1.3 s). The SDK packages do not ship them.
set(UNO_API_DIR "${CMAKE_BINARY_DIR}/generated/uno-api")
add_custom_command(
  OUTPUT "${UNO_API_DIR}/.stamp"
  COMMAND "${CMAKE_COMMAND}" -E make_directory "${UNO_API_DIR}"
  COMMAND "${CPPUMAKER}" -Gc "-O${UNO_API_DIR}" ${UNO_REGISTRIES}
  COMMAND "${CMAKE_COMMAND}" -E touch "${UNO_API_DIR}/.stamp"
  DEPENDS ${UNO_REGISTRIES}
  COMMENT "UNO API headers"
  VERBATIM)
add_custom_target(uno_api_headers DEPENDS "${UNO_API_DIR}/.stamp")
add_library(uno_api INTERFACE)
target_include_directories(uno_api SYSTEM INTERFACE "${UNO_API_DIR}")
target_link_libraries(uno_api INTERFACE uno_libraries)
add_dependencies(uno_api uno_api_headers)

# uno_idl(<target> REGISTRY <file.rdb> IDL <file>... TYPES <type>...): <target> gives the C++ headers of our own types.
function(uno_idl target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "REGISTRY" "IDL;TYPES")
  list(TRANSFORM arg_IDL PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
  list(TRANSFORM arg_TYPES PREPEND "-T")
  list(TRANSFORM UNO_REGISTRIES PREPEND "-X" OUTPUT_VARIABLE known_types)
  set(headers "${CMAKE_BINARY_DIR}/generated/${target}")
  add_custom_command(
    OUTPUT "${arg_REGISTRY}" "${headers}/.stamp"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${headers}" # cppumaker needs it absolute and there
    COMMAND "${UNOIDL_WRITE}" ${UNO_REGISTRIES} ${arg_IDL} "${arg_REGISTRY}"
    COMMAND "${CPPUMAKER}" -Gc -nD "-O${headers}" ${arg_TYPES} "${arg_REGISTRY}" ${known_types}
    COMMAND "${CMAKE_COMMAND}" -E touch "${headers}/.stamp"
    DEPENDS ${arg_IDL} ${UNO_REGISTRIES}
    COMMENT "UNO types of ${target}"
    VERBATIM)
  add_custom_target(${target}_headers DEPENDS "${headers}/.stamp")
  add_library(${target} INTERFACE)
  target_include_directories(${target} SYSTEM INTERFACE "${headers}")
  target_link_libraries(${target} INTERFACE uno_api)
  add_dependencies(${target} ${target}_headers)
endfunction()
