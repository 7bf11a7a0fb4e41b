# datchuan_own_code(<target>): our code is held to every warning; third-party headers are SYSTEM and are not.
function(datchuan_own_code target)
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Werror
    # GCC 12 sees overlapping copies in std::string's operator+ (GCC bug 105651, mended in 13).
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
    -ffunction-sections -fdata-sections)
  if(DATCHUAN_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-sanitize-recover=undefined)
    target_link_options(${target} PUBLIC -fsanitize=address,undefined)
  endif()
  if(DATCHUAN_FUZZ)
    target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link) # libFuzzer follows the branches taken
  endif()
endfunction()
