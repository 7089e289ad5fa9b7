#include "common/reader_language.h"

#include <map>
#include <string>

#include <catch2/catch.hpp>

using warta::reader_language;
using warta::ReaderLanguage;

namespace {

ReaderLanguage language_in(const std::map<std::string, std::string>& variables) {
  return reader_language([&](const std::string& name) {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional<std::string>(found->second);
  });
}

}  // namespace

TEST_CASE("an Indonesian locale is read in Indonesian, all others in English") {
  CHECK(language_in({{"LANG", "id_ID.UTF-8"}}) == ReaderLanguage::indonesian);
  CHECK(language_in({{"LANG", "id"}}) == ReaderLanguage::indonesian);
  CHECK(language_in({{"LANG", "en_US.UTF-8"}}) == ReaderLanguage::english);
  CHECK(language_in({{"LANG", "idu_XX"}}) == ReaderLanguage::english);
  CHECK(language_in({}) == ReaderLanguage::english);
}

TEST_CASE("the first variable that is not empty decides") {
  CHECK(language_in({{"LC_ALL", "C.UTF-8"}, {"LANG", "id_ID"}}) == ReaderLanguage::english);
  CHECK(language_in({{"LC_ALL", ""}, {"LC_MESSAGES", "id_ID"}, {"LANG", "C"}}) == ReaderLanguage::indonesian);
}

TEST_CASE("LANGUAGE goes before the locale, and the first language in it that is spoken counts") {
  CHECK(language_in({{"LANG", "en_US.UTF-8"}, {"LANGUAGE", "id"}}) == ReaderLanguage::indonesian);
  CHECK(language_in({{"LANG", "en_US.UTF-8"}, {"LANGUAGE", "jv_ID:id_ID:en"}}) == ReaderLanguage::indonesian);
  CHECK(language_in({{"LANG", "id_ID.UTF-8"}, {"LANGUAGE", "en_GB:id"}}) == ReaderLanguage::english);
  CHECK(language_in({{"LANG", "id_ID.UTF-8"}, {"LANGUAGE", "jv"}}) == ReaderLanguage::english);
  CHECK(language_in({{"LANG", "id_ID.UTF-8"}, {"LANGUAGE", ""}}) == ReaderLanguage::indonesian);
}

TEST_CASE("LANGUAGE says nothing where the locale asks for the untranslated") {
  const auto* const locale = GENERATE("C", "POSIX", "C.UTF-8", "");
  CHECK(language_in({{"LANG", locale}, {"LANGUAGE", "id"}}) == ReaderLanguage::english);
}
