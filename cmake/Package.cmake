# cpack -G DEB in a release build makes a package of the programs with their manual pages, documents and
# completions, as lintian wants a package to be.
set(WARTA_PACKAGE_CONTACT "The Warta maintainers <warta@localhost>" CACHE STRING
  "Who makes the package, and an address: whoever publishes it puts in their own")

set(CPACK_PACKAGE_NAME warta)
set(CPACK_PACKAGE_CONTACT "${WARTA_PACKAGE_CONTACT}")
set(CPACK_GENERATOR DEB)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${WARTA_PACKAGE_CONTACT}")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion, less, xapian-tools")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "full-text search for Indonesian news")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "warta-indexer reads dumps of articles in whatever form they are (tables, JSON,
XML, HTML, WARC, TREC, text; compressed or archived), cleans them and builds an
index, a standard Xapian database. warta-searcher ranks its articles for
queries of words, phrases, fields and days, counts them, or shows them, to
people and to programs.
.
Words find their other forms, by a lexicon and a grammar of Indonesian: berita
finds pemberitaan. warta-generate writes articles to measure with.")

# What Debian's policy asks of a package's documents.
string(TIMESTAMP WARTA_PACKAGE_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)  # minds SOURCE_DATE_EPOCH
configure_file(cmake/debian/changelog.in debian/changelog.Debian @ONLY)
warta_install_compressed(${PROJECT_BINARY_DIR}/debian/changelog.Debian changelog.Debian ${CMAKE_INSTALL_DOCDIR})
warta_install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DOCDIR})
install(FILES cmake/debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES cmake/debian/lintian-overrides DESTINATION share/lintian/overrides RENAME warta)

include(CPack)
