#include "corpus/html/text_lines.h"

#include <string_view>

#include <catch2/catch.hpp>

using warta::corpus::TextLines;

namespace {

std::string tidied(std::string_view text) {
  TextLines lines;
  lines.add(text);
  return lines.take();
}

}  // namespace

TEST_CASE("runs of blanks become one, none at the ends") {
  CHECK(tidied("  satu \t dua\r\n tiga ") == "satu dua tiga");
  CHECK(tidied(" \n ").empty());
}

TEST_CASE("no-break and typographic blanks are blanks") {
  CHECK(tidied("Rp\u00a04\u2009miliar\u3000lebih") == "Rp 4 miliar lebih");
}

TEST_CASE("what has no width is left out of words") {
  CHECK(tidied("per\u00adta\u200bma\ufeff") == "pertama");
  CHECK(tidied("\u200b").empty());
}

TEST_CASE("NUL and other control characters are blanks") {
  CHECK(tidied(std::string_view("a\0b\x7f\u0085c", 7)) == "a b c");
}

TEST_CASE("broken UTF-8 stays as it is") {
  CHECK(tidied("caf\xe9 \xe2\x80") == "caf\xe9 \xe2\x80");
}

TEST_CASE("a line never begins or ends with a blank, and none is empty") {
  TextLines lines;
  lines.break_line();
  lines.add("satu ");
  lines.break_line();
  lines.break_line();
  lines.add(" dua\u2028tiga");
  lines.break_line();
  CHECK(lines.take() == "satu\ndua\ntiga");
  CHECK(lines.take().empty());
}

TEST_CASE("what is taken as a line has blanks where it was broken") {
  TextLines lines;
  lines.add("satu\u2029\u2028dua ");
  lines.break_line();
  lines.add("tiga\u2028");
  CHECK(lines.take_line() == "satu dua tiga");
  CHECK(lines.take().empty());
}
