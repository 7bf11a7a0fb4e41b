# Uses ccache where it is installed. The sloppiness is what ccache asks for to cache precompiled headers.
find_program(DATCHUAN_CCACHE ccache)
if(DATCHUAN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      "${DATCHUAN_CCACHE}")
endif()

# datchuan_precompile(<target> <header>...): precompiled headers that ccache can follow.
function(datchuan_precompile target)
  target_precompile_headers(${target} PRIVATE ${ARGN})
  if(DATCHUAN_CCACHE)
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
  endif()
endfunction()
