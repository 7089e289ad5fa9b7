#include "corpus/fields/text_tidying.h"

#include <catch2/catch.hpp>

using namespace warta::corpus;

TEST_CASE("blanks at the ends are taken off") {
  CHECK(trimmed(" \r\n a b\t") == "a b");
  CHECK(trimmed(" \n").empty());
}

TEST_CASE("a field of one line has single blanks") {
  CHECK(on_one_line("  Judul\n yang \t panjang ") == "Judul yang panjang");
}

TEST_CASE("line breaks of all systems become one") {
  CHECK(with_unix_line_breaks("\r\na\r\nb\rc\n\nd\r\n") == "a\nb\nc\n\nd");
  CHECK(with_unix_line_breaks("a\r\r\nb") == "a\n\nb");
}

TEST_CASE("a byte order mark is taken off") {
  CHECK(without_byte_order_mark("\xef\xbb\xbf"
                                "ya") == "ya");
  CHECK(without_byte_order_mark("ya") == "ya");
}
