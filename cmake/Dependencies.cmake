# What each dependency is for stands in README.md; the Debian packages stand in scripts/setup.sh.
find_package(PkgConfig REQUIRED)
find_package(Boost 1.74 REQUIRED COMPONENTS program_options)
find_package(ICU REQUIRED COMPONENTS uc)
find_package(LibArchive REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(simdjson REQUIRED)
pkg_check_modules(XAPIAN REQUIRED IMPORTED_TARGET xapian-core>=1.4)
pkg_check_modules(XXHASH REQUIRED IMPORTED_TARGET libxxhash)

# libstemmer ships neither a CMake package nor a pkg-config file.
find_path(STEMMER_INCLUDE_DIR libstemmer.h REQUIRED)
find_library(STEMMER_LIBRARY stemmer REQUIRED)
add_library(warta_libstemmer INTERFACE)
target_include_directories(warta_libstemmer SYSTEM INTERFACE ${STEMMER_INCLUDE_DIR})
target_link_libraries(warta_libstemmer INTERFACE ${STEMMER_LIBRARY})
