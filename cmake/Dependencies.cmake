# What each dependency is for stands in README.md; the Debian packages stand in scripts/setup.sh.
find_package(PkgConfig REQUIRED)
find_package(Boost 1.74 REQUIRED COMPONENTS program_options)
find_package(ICU REQUIRED COMPONENTS uc)
find_package(LibArchive REQUIRED)
find_package(LibXml2 REQUIRED)
find_package(Threads REQUIRED)
find_package(ZLIB REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(simdjson REQUIRED)
pkg_check_modules(XAPIAN REQUIRED IMPORTED_TARGET xapian-core>=1.4)
pkg_check_modules(ISAL REQUIRED IMPORTED_TARGET libisal)
pkg_check_modules(XXHASH REQUIRED IMPORTED_TARGET libxxhash)

# libcsv ships neither a CMake package nor a pkg-config file.
find_path(CSV_INCLUDE_DIR csv.h REQUIRED)
find_library(CSV_LIBRARY csv REQUIRED)
add_library(warta_libcsv INTERFACE)
target_include_directories(warta_libcsv SYSTEM INTERFACE ${CSV_INCLUDE_DIR})
target_link_libraries(warta_libcsv INTERFACE ${CSV_LIBRARY})

# The dictionary that the lexicon is compiled of. Read while building only.
find_file(HUNSPELL_ID_DICTIONARY id_ID.dic PATHS /usr/share/hunspell /usr/share/myspell/dicts REQUIRED)

# What the stemmer is measured beside, and how fast it is.
if(WARTA_BUILD_TESTS OR WARTA_BUILD_BENCHMARKS)
  find_package(benchmark REQUIRED)
  pkg_check_modules(HUNSPELL REQUIRED IMPORTED_TARGET hunspell)
  # libstemmer ships neither a CMake package nor a pkg-config file.
  find_path(STEMMER_INCLUDE_DIR libstemmer.h REQUIRED)
  find_library(STEMMER_LIBRARY stemmer REQUIRED)
  add_library(warta_libstemmer INTERFACE)
  target_include_directories(warta_libstemmer SYSTEM INTERFACE ${STEMMER_INCLUDE_DIR})
  target_link_libraries(warta_libstemmer INTERFACE ${STEMMER_LIBRARY})
endif()
