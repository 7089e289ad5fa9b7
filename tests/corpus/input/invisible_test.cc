#include "corpus/input/invisible.h"

#include <string>

#include <catch2/catch.hpp>

#include "corpus/input/utf8.h"

using warta::corpus::strip_invisible;
using warta::corpus::utf8_of;

namespace {

std::string stripped(std::string_view text) {
  const auto result = strip_invisible(text);
  return result ? result->text : std::string(text);
}

}  // namespace

TEST_CASE("each of the characters below U+00A0 goes, stays or becomes a blank") {
  for (char32_t c = 0; c < 0xa0; ++c) {
    CAPTURE(static_cast<unsigned>(c));
    std::string expected;
    if (c == 0x0b || c == 0x0c || c == 0x85)
      expected = "\n";
    else if (c >= 0x1c && c <= 0x1f)
      expected = " ";
    else if (c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0x7f))
      expected = utf8_of(c);
    CHECK(stripped("a" + utf8_of(c) + "b") == "a" + expected + "b");
  }
}

TEST_CASE("invisible characters go") {
  const auto c = GENERATE(as<char32_t>(), 0xad, 0x61c, 0x200b, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064,
                          0x2066, 0x206f, 0xfdd0, 0xfdef, 0xfeff, 0xfff9, 0xfffb, 0xfffe, 0xffff, 0xe0041);
  CAPTURE(static_cast<unsigned>(c));
  CHECK(stripped("ka" + utf8_of(c) + utf8_of(c) + "ta") == "kata");
  CHECK(strip_invisible("ka" + utf8_of(c) + utf8_of(c) + "ta")->repaired == 2);
}

TEST_CASE("separators of lines become line breaks, and a picture's place a blank") {
  CHECK(stripped("a\u2028b\u2029c\ufffcd") == "a\nb\nc d");
}

TEST_CASE("what is seen stays") {
  for (const auto* const text :
       {"", "a\tb\r\nc", "a\u00a0b", "“ya” – …", "\ufffd", "نص", "\u2010\u2027\u2030", "\uff08", "❤️",
        "\xe2\x80", "\xc2", "\xff", "\U000E0100"}) {
    CAPTURE(text);
    CHECK_FALSE(strip_invisible(text).has_value());
  }
}

TEST_CASE("joiners stay where they mean something") {
  CHECK_FALSE(strip_invisible("👩\u200d💻").has_value());
  CHECK_FALSE(strip_invisible("❤️\u200d🔥").has_value());
  CHECK_FALSE(strip_invisible("می\u200cخواهم").has_value());
  CHECK(stripped("ka\u200dta\u200c") == "kata");
  CHECK(stripped("👩\u200d dan") == "👩 dan");
  CHECK(stripped("👩\u200d\u200b💻") == "👩💻");
}

TEST_CASE("tags stay in flags") {
  const std::string england = "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F";
  CHECK_FALSE(strip_invisible(england).has_value());
  CHECK(stripped("a\U000E0067\U000E0062") == "a");
}

TEST_CASE("they are found wherever they stand in a long text") {
  for (std::size_t before = 0; before < 40; ++before) {
    CAPTURE(before);
    const std::string dots(before, '.');
    CHECK(stripped(std::string(dots).append("\u200b").append(dots)) == std::string(2 * before, '.'));
    CHECK(stripped(dots + std::string(1, '\0')) == dots);
  }
}
