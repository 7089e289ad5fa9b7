#include "common/text/terminal_text.h"

#include <catch2/catch.hpp>

using warta::text::beginning_of_width;
using warta::text::display_width;
using warta::text::visible;

TEST_CASE("width counts columns and not bytes") {
  CHECK(display_width("bank") == 4);
  CHECK(display_width("São “x”") == 7);
  CHECK(display_width("中文") == 4);
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("a\u200bb") == 2);
  CHECK(display_width("\xff") == 1);
}

TEST_CASE("a beginning of some width parts no character from its accents") {
  CHECK(beginning_of_width("bank", 2) == 2);
  CHECK(beginning_of_width("bank", 9) == 4);
  CHECK(beginning_of_width("e\u0301e\u0301", 1) == 3);
  CHECK(beginning_of_width("中文", 3) == 3);
  CHECK(beginning_of_width("", 3) == 0);
  CHECK(beginning_of_width("\xff\xff", 1) == 1);
}

TEST_CASE("an article cannot steer the terminal") {
  CHECK(visible("a\x1b[31mb\x07") == "a\ufffd[31mb\ufffd");
  CHECK(visible("a\u009b31m\x7f") == "a\ufffd31m\ufffd");
  // NOLINTNEXTLINE(misc-misleading-bidirectional): it is what must not get through
  CHECK(visible("\xe2\x80\xae-") == "\ufffd-");
  CHECK(visible(std::string_view("a\0b", 3)) == "a\ufffdb");
}

TEST_CASE("tabs and line breaks become blanks and the rest stays") {
  CHECK(visible("a\tb\r\nc") == "a b  c");
  CHECK(visible("São “中文” e\u0301") == "São “中文” e\u0301");
  CHECK(visible("a\xff"
                "b") == "a\ufffdb");
}

TEST_CASE("lines stay lines where they may") {
  CHECK(warta::text::visible_lines("a\x1b[1m\n\n  ^\n") == "a\xEF\xBF\xBD[1m\n\n  ^\n");
  CHECK(warta::text::visible_lines("").empty());
}
