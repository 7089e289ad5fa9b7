#include "corpus/formats/header_lines.h"

#include <string>

#include <catch2/catch.hpp>

using warta::corpus::charset_parameter;
using warta::corpus::header_value;
using warta::corpus::media_type;
using warta::corpus::read_header_block;

TEST_CASE("header fields are found without regard to case and blanks") {
  const auto block = read_header_block("Content-Type:text/html\r\nX-A :  b \r\n\r\nbody: no");
  CHECK(block.fields.size() == 2);
  CHECK(header_value(block.fields, "content-type") == "text/html");
  CHECK(header_value(block.fields, "x-a") == "b");
  CHECK(header_value(block.fields, "body").empty());
  CHECK(block.size == std::string("Content-Type:text/html\r\nX-A :  b \r\n\r\n").size());
}

TEST_CASE("lines may end in LF, and the first of two fields counts") {
  const auto block = read_header_block("A: 1\nA: 2\n\nrest");
  CHECK(header_value(block.fields, "a") == "1");
  CHECK(block.size == 11);
}

TEST_CASE("a folded value is joined, and a line without a colon passed over") {
  const auto block = read_header_block(" early\r\nA: one\r\n\t two\r\nnonsense\r\nB: 3\r\n");
  CHECK(header_value(block.fields, "a") == "one two");
  CHECK(header_value(block.fields, "b") == "3");
}

TEST_CASE("a header without an empty line takes all there is") {
  CHECK(read_header_block("A: 1").size == 4);
  CHECK(header_value(read_header_block("A: 1").fields, "a") == "1");
  CHECK(read_header_block("").fields.empty());
}

TEST_CASE("a media type is what stands before the parameters") {
  CHECK(media_type(" Text/HTML ; charset=x") == "text/html");
  CHECK(media_type("text/html") == "text/html");
  CHECK(media_type("").empty());
}

TEST_CASE("a charset is found among the parameters") {
  CHECK(charset_parameter("text/html; charset=utf-8") == "utf-8");
  CHECK(charset_parameter("text/html;a=b; Charset = \"ISO-8859-1\" ; c=d") == "ISO-8859-1");
  CHECK(charset_parameter("text/html; charset='latin1'") == "latin1");
  CHECK(charset_parameter("text/html; charset=").empty());
  CHECK(charset_parameter("text/html; xcharset=a").empty());
  CHECK(charset_parameter("text/html;").empty());
  CHECK(charset_parameter("").empty());
}
