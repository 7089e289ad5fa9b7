#include "corpus/formats/page_charset.h"

#include <string>

#include <catch2/catch.hpp>

using warta::corpus::kCharsetHeadBytes;
using warta::corpus::page_charset;
using warta::corpus::text_charset;

TEST_CASE("the server's word goes before the page's, and a byte order mark before both") {
  CHECK(page_charset("<meta charset=latin1>", "UTF-8") == "utf-8");
  CHECK(page_charset("\xef\xbb\xbf<meta charset=latin1>", "latin1") == "utf-8");
  CHECK(page_charset("\xff\xfe<", "utf-8") == "utf-16le");
  CHECK(page_charset("\xfe\xff", "") == "utf-16be");
}

TEST_CASE("a page says its charset in many ways") {
  const auto* const tag =
      GENERATE("<meta charset=koi8-r>", "<META CHARSET = 'KOI8-R'/>", "<meta charset=\"koi8-r\">",
               "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\">",
               "<meta name=charset><meta content='text/html;charset=koi8-r' http-equiv=content-type>",
               "<?xml version=\"1.0\" encoding=\"koi8-r\"?><html>",
               "<!-- <meta charset=latin1> --><meta charset=koi8-r>", "a < b <meta\ncharset\n=\nkoi8-r\n>");
  CHECK(page_charset(tag, "") == "koi8-r");
}

TEST_CASE("a page that can be read byte by byte is not UTF-16 whatever it says") {
  CHECK(page_charset("<meta charset=utf-16le>", "") == "utf-8");
}

TEST_CASE("only the head of a page is looked at") {
  const std::string tag = "<meta charset=koi8-r>";
  CHECK(page_charset(std::string(kCharsetHeadBytes - tag.size(), ' ') + tag, "") == "koi8-r");
  CHECK(page_charset(std::string(kCharsetHeadBytes, ' ') + tag, "") == "utf-8");
}

TEST_CASE("without a word of anyone, what is UTF-8 is that, and the rest windows-1252") {
  CHECK(page_charset("<p>caf\xc3\xa9", "") == "utf-8");
  CHECK(page_charset("<p>caf\xe9", " ") == "windows-1252");
  CHECK(page_charset("<!-- <meta charset=latin1>", "") == "utf-8");
  CHECK(page_charset("<meta charset=>", "") == "utf-8");
  CHECK(page_charset("", "") == "utf-8");
}

TEST_CASE("a text has no tags to say anything") {
  CHECK(text_charset("<meta charset=koi8-r>", "") == "utf-8");
  CHECK(text_charset("caf\xe9", "") == "windows-1252");
  CHECK(text_charset("caf\xe9", "Latin1") == "latin1");
}
