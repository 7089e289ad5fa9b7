# warta_library(NAME HEADERS ... SOURCES ... LINK ... PRIVATE_LINK ...)
#
# A library for a folder: its headers as a verified file set (each must compile alone), included by their path
# from the top of the tree, e.g. "common/text/token.h".
function(warta_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;SOURCES;LINK;PRIVATE_LINK")
  add_library(${name} STATIC ${arg_SOURCES})
  target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${arg_HEADERS})
  target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE warta_warnings ${arg_PRIVATE_LINK})
endfunction()

# warta_program(NAME LIBRARY): the executable over a folder's library.
function(warta_program name library)
  add_executable(${name} main.cc)
  target_link_libraries(${name} PRIVATE ${library} warta_warnings)
  add_dependencies(${name} warta_catalogues)
  install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

# warta_install_compressed(FILE NAME DESTINATION): FILE as NAME.gz, the same bytes at any time.
find_program(GZIP gzip REQUIRED)
function(warta_install_compressed file name destination)
  set(compressed ${PROJECT_BINARY_DIR}/compressed/${name}.gz)
  add_custom_command(OUTPUT ${compressed}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/compressed
    COMMAND ${GZIP} -9nc ${file} > ${compressed}
    DEPENDS ${file} VERBATIM)
  add_custom_target(compressed_${name} ALL DEPENDS ${compressed})
  install(FILES ${compressed} DESTINATION ${destination})
endfunction()
