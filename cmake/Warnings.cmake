# The one place where warnings and sanitizers are chosen. Every target of the project links warta_warnings.
add_library(warta_warnings INTERFACE)
target_compile_options(warta_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-align -Wdouble-promotion -Wformat=2 -Wimplicit-fallthrough
  # GCC 12 sees these in the standard library's own strings and variants once it inlines them (its bugs 105329,
  # 105562 and 105651); clang-tidy and the sanitizers look for the same mistakes.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized>
  $<$<BOOL:${WARTA_WARNINGS_AS_ERRORS}>:-Werror>)

if(WARTA_SANITIZE)
  # add_compile_options and not the target: a sanitizer must reach every object of the build.
  add_compile_options(-fsanitize=${WARTA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${WARTA_SANITIZE})
endif()
