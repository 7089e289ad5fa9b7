#include "corpus/input/utf8_repair.h"

#include <string>

#include <catch2/catch.hpp>

#include "corpus/input/utf8.h"

using warta::corpus::first_character;
using warta::corpus::from_windows_1252;
using warta::corpus::is_utf8;
using warta::corpus::repair_utf8;
using warta::corpus::utf8_of;

namespace {

/// The repaired text with "|n" behind for n places; "sound" if nothing was to be repaired.
std::string repaired(std::string_view bytes) {
  const auto result = repair_utf8(bytes);
  return result ? result->text + "|" + std::to_string(result->repaired) : "sound";
}

}  // namespace

TEST_CASE("valid UTF-8 needs no repair") {
  for (const auto* const text : {"", "ya", "Café “teh” 😀", "\ufffd\u0080"}) CHECK(repaired(text) == "sound");
  CHECK(repaired(std::string_view("a\0b", 3)) == "sound");
}

TEST_CASE("each of the 256 bytes alone becomes one character") {
  for (unsigned byte = 0; byte < 256; ++byte) {
    CAPTURE(byte);
    const std::string text = {'a', static_cast<char>(byte), 'b'};
    const auto meant = from_windows_1252(static_cast<unsigned char>(byte)).value_or(0xfffd);
    CHECK(repaired(text) == (byte < 0x80 ? "sound" : "a" + utf8_of(meant) + "b|1"));
  }
}

TEST_CASE("bytes of windows-1252 are read as such") {
  CHECK(repaired("\x93Ya,\x94 kata Jum\x92"
                 "at") == "“Ya,” kata Jum’at|3");
  CHECK(repaired("Café Pok\xe9mon") == "Café Pokémon|1");
  CHECK(repaired("Pel\xe9\x94 lalu") == "Pelé” lalu|2");
}

TEST_CASE("surrogates in UTF-8 are joined") {
  CHECK(repaired("a\xed\xa0\xbd\xed\xb8\x80"
                 "b") == "a😀b|1");
  CHECK(repaired("\xed\xa0\xbd"
                 "b") == "\ufffdb|1");
  CHECK(repaired("\xed\xb8\x80\xed\xa0\xbd") == "\ufffd\ufffd|2");
}

TEST_CASE("overlong forms become their characters") {
  CHECK(repaired("\xc1\x81") == "A|1");
  CHECK(repaired("\xe0\x81\x81") == "A|1");
  CHECK(repaired("\xf0\x80\x81\x81") == "A|1");
  CHECK(repaired("\xf0\x8d\xa0\x80") == "\ufffd|1");
  CHECK(repaired("\xc0\x80") == "\ufffd|1");
  CHECK(repaired("VOIL\xc0\x94") == "VOILÀ”|2");
}

TEST_CASE("what is left of a cut character becomes one mark") {
  CHECK(repaired("teh\xe2\x80") == "teh\ufffd|1");
  CHECK(repaired("teh\xe2\x80...") == "teh\ufffd...|1");
  CHECK(repaired("\xf0\x9f\x98 x") == "\ufffd x|1");
  CHECK(repaired("\xf0\x9f") == "\ufffd|1");
  CHECK(repaired("caf\xc3") == "caf\ufffd|1");
  CHECK(repaired("caf\xe9") == "café|1");
}

TEST_CASE("beyond the last character of Unicode there is none") {
  CHECK(is_utf8(repair_utf8("\xf4\x90\x80\x80\xf5\xff\xfe")->text));
}

TEST_CASE("a valid text cut and glued anywhere becomes valid") {
  const std::string text = "Kafé “teh” – 😀.";
  for (std::size_t i = 0; i <= text.size(); ++i) {
    for (std::size_t k = 0; k <= text.size(); ++k) {
      const auto glued = text.substr(0, i) + text.substr(k);
      const auto result = repair_utf8(glued);
      CHECK(result.has_value() != is_utf8(glued));
      if (result) CHECK(is_utf8(result->text));
    }
  }
}

TEST_CASE("a character is found by the rules of RFC 3629") {
  CHECK(first_character("é").length == 2);
  CHECK(first_character("😀").value == 0x1f600);
  for (const auto* const none :
       {"", "\x80", "\xc3", "\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80"})
    CHECK(first_character(none).length == 0);
}
