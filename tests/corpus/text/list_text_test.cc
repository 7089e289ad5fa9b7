#include "corpus/text/list_text.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using warta::corpus::parse_list_text;
using Items = std::vector<std::string>;

TEST_CASE("lists of Python, NumPy and JSON are read") {
  const auto [text, items] = GENERATE(table<std::string, Items>({
      {"[]", {}},
      {" [ ] \n", {}},
      {"['Andi', 'Budi']", {"Andi", "Budi"}},
      {R"(["a", "b"])", {"a", "b"}},
      {R"(['a',"Jum'at",])", {"a", "Jum'at"}},
      {"[u'a', u\"b\"]", {"a", "b"}},
      {"['a' 'b'\n 'c']", {"a", "b", "c"}},
      {"['']", {""}},
      {"[1, -2.5, True, null, None, nan]", {"1", "-2.5", "True"}},
      {"[['a', 'b'], ['c'], []]", {"a", "b", "c"}},
      {"['[x], y']", {"[x], y"}},
      {R"(['a\'b\\c\n\t\"'])", {"a'b\\c\n\t\""}},
      {R"(["\u00e9\/\xe9\u201c\U0001F600\101"])", {"é/é“😀A"}},
      {R"(["\ud83d\ude00\ud83d"])", {"😀\ufffd"}},
      {R"(['\q\x4\N{DASH}'])", {R"(\q\x4\N{DASH})"}},
      {"['Café\xff']", {"Café\xff"}},
  }));
  CAPTURE(text);
  REQUIRE(parse_list_text(text).has_value());
  CHECK(*parse_list_text(text) == items);
}

TEST_CASE("what is no whole list is none") {
  const std::string text =
      GENERATE("", "[", "]", "[,]", "['a',,'b']", "['a'", "['a", "['a\\", "['a'] x", "['a'] ['b']",
               "[Foto] Banjir", "[Foto]", "{'a': 1}", "['a': 1]", "Andi, Budi", "'a', 'b'", "[1 2]", "[a]",
               "['a'b]", "[['a']", "[1x]", "[__import__('os')]", "['a' + 'b']");
  CAPTURE(text);
  CHECK_FALSE(parse_list_text(text).has_value());
}

TEST_CASE("depth and length have no limit but memory") {
  CHECK(parse_list_text(std::string(1000000, '[') + std::string(1000000, ']'))->empty());
  CHECK_FALSE(parse_list_text(std::string(1000000, '[')).has_value());
  CHECK(parse_list_text("['" + std::string(1000000, '\\') + "']")->size() == 1);
}
