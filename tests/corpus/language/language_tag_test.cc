#include <string>

#include <catch2/catch.hpp>

#include "corpus/language/language.h"

using namespace warta::corpus;

TEST_CASE("tags and names of Indonesian are known") {
  for (const auto* tag : {"id",
                          "ID",
                          "in",
                          "ind",
                          "id-ID",
                          "id_ID",
                          "in_ID",
                          "id-Latn-ID",
                          "ind_Latn",
                          "id_ID.UTF-8",
                          "Indonesian",
                          "INDONESIA",
                          "Bahasa Indonesia",
                          " bahasa indonesia\n",
                          "\"id\"",
                          "__label__id",
                          "id-x-jakarta",
                          "Indonesian (Indonesia)",
                          "id, id-ID",
                          "id-ID,id;q=0.9"})
    CHECK(language_from_tag(tag) == Language::indonesian);
}

TEST_CASE("tags and names of English and Malay are known") {
  for (const auto* tag :
       {"en", "en-US", "EN_gb", "eng", "English", "inggris", "Bahasa Inggris", "en_US.UTF-8"})
    CHECK(language_from_tag(tag) == Language::english);
  for (const auto* tag :
       {"ms", "ms-MY", "ms_BN", "msa", "may", "zsm", "zsm_Latn", "Malay", "Melayu", "Bahasa Malaysia"})
    CHECK(language_from_tag(tag) == Language::malay);
}

TEST_CASE("other languages are other") {
  for (const auto* tag : {"jv", "jv-ID", "jav", "su", "sun_Latn", "tl", "fil-PH", "zh-Hans-CN", "ar", "es",
                          "Javanese", "Sunda", "Bahasa Jawa", "Arabic"})
    CHECK(language_from_tag(tag) == Language::other);
}

TEST_CASE("what says nothing gives nothing") {
  for (const auto* tag : {"",     " ",   "und",     "mul",  "zxx", "None",     "nan",    "NaN",
                          "null", "N/A", "unknown", "-",    "-id", "Bahasa",   "id, en", "id;ms",
                          "us",   "xx",  "usa",     "indo", "12",  "\xff\xfe", ",,;",    "q=0.9"})
    CHECK_FALSE(language_from_tag(tag).has_value());
  CHECK_FALSE(language_from_tag(std::string(100000, 'i')).has_value());
}

TEST_CASE("codes are tags of BCP 47, and those that name a language are read back") {
  CHECK(code(Language::indonesian) == "id");
  CHECK(code(Language::english) == "en");
  CHECK(code(Language::malay) == "ms");
  CHECK(code(Language::other) == "und");
  CHECK(code(Language::unknown).empty());
  for (const auto language : {Language::indonesian, Language::english, Language::malay})
    CHECK(language_from_tag(code(language)) == language);
}
