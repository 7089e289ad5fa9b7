#include "corpus/input/charset_name.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using warta::corpus::canonical_charset_name;
using warta::corpus::charsets_like;
using warta::corpus::is_known_charset;

TEST_CASE("labels have the names of IANA") {
  const auto [label, name] = GENERATE(table<std::string, std::string>({
      {"utf8", "UTF-8"},
      {"UTF-8", "UTF-8"},
      {" \"utf-8\" ", "UTF-8"},
      {"utf-16", "UTF-16"},
      {"utf-16le", "UTF-16LE"},
      {"ISO-8859-1", "windows-1252"},
      {"latin1", "windows-1252"},
      {"us-ascii", "windows-1252"},
      {"cp1252", "windows-1252"},
      {"Windows_1252", "windows-1252"},
      {"iso-8859-9", "windows-1254"},
      {"latin2", "ISO-8859-2"},
      {"gb2312", "GBK"},
      {"gb18030", "GB18030"},
      {"sjis", "Shift_JIS"},
      {"big5", "Big5"},
      {"euc-kr", "EUC-KR"},
      {"koi8-r", "KOI8-R"},
      {"windows-1251", "windows-1251"},
  }));
  CAPTURE(label);
  CHECK(canonical_charset_name(label) == name);
}

TEST_CASE("what no converter is for is not known") {
  for (const std::string label : {"", " ", "-", "utf-9", "UTF-8,version=1", "utf-8\n", "klingon", "'"}) {
    CAPTURE(label);
    CHECK(is_known_charset(label) == (label == "utf-8\n"));
  }
  CHECK_FALSE(is_known_charset(std::string(100000, 'u')));
  CHECK_FALSE(is_known_charset(std::string("utf-8\0x", 7)));
}

TEST_CASE("names that are spelled much alike are proposed") {
  CHECK(charsets_like("utf9").front().starts_with("UTF-"));
  CHECK(charsets_like("window-1252").front() == "windows-1252");
  CHECK(charsets_like("windows1525").size() == 3);
  CHECK(charsets_like("") == std::vector<std::string>{"UTF-8", "UTF-16", "windows-1252"});
  CHECK(charsets_like(std::string(100000, 'x')).size() == 3);
}
