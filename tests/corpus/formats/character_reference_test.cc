#include "corpus/formats/character_reference.h"

#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

using warta::corpus::append_utf8;
using warta::corpus::read_character_reference;
using warta::corpus::utf8_length;

TEST_CASE("references by number and by name stand for characters") {
  const std::vector<std::pair<std::string, char32_t>> cases = {
      {"&amp;x", U'&'},      {"&apos;", U'\''}, {"&hellip;", U'\u2026'},
      {"&nbsp;", U'\u00a0'}, {"&#65;", U'A'},   {"&#x1F600;", U'\U0001F600'}};
  for (const auto& [text, character] : cases) {
    INFO(text);
    CHECK(read_character_reference(text).character == character);
    CHECK(read_character_reference(text).length == text.find(';') + 1);
  }
}

TEST_CASE("numbers of no character have a length and no character") {
  for (const auto* const text : {"&#0;", "&#xD800;", "&#1114112;", "&#99999999999;"}) {
    CHECK(read_character_reference(text).length > 0);
    CHECK(read_character_reference(text).character == 0);
  }
}

TEST_CASE("what is no reference has no length") {
  for (const auto* const text : {"", "x", "&", "&;", "& amp;", "&entah;", "&amp", "&#65", "&#-5;", "&nbsp&;",
                                 "&hellipxxxxxxxxxxxxxxxxxxx;"}) {
    INFO(text);
    CHECK(read_character_reference(text).length == 0);
  }
}

TEST_CASE("characters are written in UTF-8 and measured in it") {
  for (const char32_t character : {U'A', U'\u00e9', U'\u2026', U'\uffff', U'\U00010000', U'\U0010ffff'}) {
    std::string text;
    append_utf8(text, character);
    CHECK(utf8_length(text) == text.size());
    CHECK(utf8_length(text.substr(0, text.size() - 1)) == 0);
  }
  for (const auto* const broken :
       {"\x80", "\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xff"}) {
    CHECK(utf8_length(broken) == 0);
  }
}
