# Run as a script: stages and packs the .oxt. Takes -Dcontent=<list made by extension/CMakeLists.txt> and
# -Dcomponent=<datchuan.uno.so>. The same content gives the same bytes, so that an installed profile can be cached.
include("${content}")

file(REMOVE_RECURSE "${stage}")
function(stage_files from)
  foreach(path IN LISTS ARGN)
    cmake_path(GET path PARENT_PATH folder)
    file(COPY "${from}/${path}" DESTINATION "${stage}/${folder}")
  endforeach()
endfunction()
stage_files("${extension_dir}" ${extension_files})
stage_files("${manifest_dir}" ${manifest_files})
stage_files("${generated_dir}" ${generated_files})
file(COPY "${licence}" "${registry}" "${component}" DESTINATION "${stage}")

cmake_path(GET component FILENAME library)
execute_process(COMMAND "${strip}" --strip-unneeded "${stage}/${library}" COMMAND_ERROR_IS_FATAL ANY)

file(GLOB_RECURSE files RELATIVE "${stage}" "${stage}/*") # sorted
list(JOIN files "\n" lines)
file(WRITE "${stage}.files" "${lines}\n")
file(REMOVE "${oxt}")
execute_process(
  COMMAND "${CMAKE_COMMAND}" -E tar cf "${oxt}" --format=zip "--mtime=2026-01-01 00:00:00 UTC" "--files-from=${stage}.files"
  WORKING_DIRECTORY "${stage}"
  COMMAND_ERROR_IS_FATAL ANY)
