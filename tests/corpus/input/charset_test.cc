#include "corpus/input/charset.h"

#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "corpus/input/charset_decoder.h"

using warta::corpus::Charset;
using warta::corpus::detect_charset;
using namespace std::string_literals;

namespace {

const std::string kNews = "Harga beras naik di pasar, kata pedagang.\nWarga menunggu kabar baik.\n";

std::string name_of(std::string_view head) {
  return detect_charset(head).name;
}

/// ASCII as UTF-16 or UTF-32: each character between `before` and `behind` NUL bytes.
std::string widened(std::string_view ascii, std::size_t before, std::size_t behind) {
  std::string wide;
  for (const char c : ascii) wide += std::string(before, '\0') + c + std::string(behind, '\0');
  return wide;
}

}  // namespace

TEST_CASE("a byte order mark decides") {
  CHECK(detect_charset("\xef\xbb\xbf" + kNews) == Charset{"UTF-8", true, false});
  CHECK(detect_charset("\xff\xfe" + widened("ya", 0, 1)) == Charset{"UTF-16LE", true, false});
  CHECK(detect_charset("\xfe\xff" + widened("ya", 1, 0)) == Charset{"UTF-16BE", true, false});
  CHECK(detect_charset("\xff\xfe\0\0"s + widened("ya", 0, 3)) == Charset{"UTF-32LE", true, false});
  CHECK(detect_charset("\0\0\xfe\xff"s + widened("ya", 3, 0)) == Charset{"UTF-32BE", true, false});
}

TEST_CASE("UTF-16 and UTF-32 are known by their NUL bytes") {
  CHECK(detect_charset(widened(kNews, 0, 1)) == Charset{"UTF-16LE", false, false});
  CHECK(detect_charset(widened(kNews, 1, 0)) == Charset{"UTF-16BE", false, false});
  CHECK(detect_charset(widened(kNews, 0, 3)) == Charset{"UTF-32LE", false, false});
  CHECK(detect_charset(widened(kNews, 3, 0)) == Charset{"UTF-32BE", false, false});
  CHECK(name_of(widened(kNews, 0, 1) + "x") == "UTF-16LE");
}

TEST_CASE("some NUL bytes do not make text UTF-16") {
  CHECK(name_of(kNews + std::string(20, '\0') + kNews) == "UTF-8");
  CHECK(name_of("a\0b"s) == "UTF-8");
}

TEST_CASE("valid UTF-8 and ASCII are UTF-8") {
  CHECK(detect_charset("") == Charset{"UTF-8", false, false});
  CHECK(detect_charset(kNews) == Charset{"UTF-8", false, false});
  CHECK(name_of("Kafé dan “teh”") == "UTF-8");
}

TEST_CASE("single damaged bytes leave UTF-8 what it is") {
  CHECK(name_of("Kafé, “teh” \x93 dan kopi") == "UTF-8");
  CHECK(name_of("Kafé \xe9\xe8") == "UTF-8");
}

TEST_CASE("cut characters of UTF-8 make no windows-1252") {
  const std::string text = "Kafé dan “teh” – murah";
  for (std::size_t length = 0; length <= text.size(); ++length) {
    CAPTURE(length);
    CHECK(name_of(std::string_view(text).substr(0, length)) == "UTF-8");
  }
  CHECK(name_of("ringkasan \xe2\x80... lalu lagi") == "UTF-8");
}

TEST_CASE("quotes and dashes of windows-1252 in ASCII are windows-1252") {
  CHECK(detect_charset("\x93Ya,\x94 katanya \x96 Jum\x92"
                       "at\xa0ini") == Charset{"windows-1252", false, false});
  CHECK(name_of(kNews + "\x92"
                        "at") == "windows-1252");
  CHECK(name_of("Pok\xe9mon, S\xe3o Paulo, caf\xe9") == "windows-1252");
}

TEST_CASE("a declaration counts where the bytes can be read so") {
  const std::string chinese = "\xb1\xb1\xbe\xa9\xb5\xc4\xcc\xec\xc6\xf8\xba\xdc\xba\xc3";  // of GBK
  CHECK(detect_charset("<?xml version='1.0' encoding='GBK'?><a>" + chinese) == Charset{"GBK", false, true});
  CHECK(name_of("<html><head><META CHARSET=gb2312><title>" + chinese) == "GBK");
  CHECK(name_of("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gbk\">" + chinese) == "GBK");
  CHECK(name_of("<?xml version=\"1.0\" encoding=\"iso-8859-2\"?>\xb3\xf3"
                "d\xbc") == "ISO-8859-2");
  CHECK(name_of("<meta charset=latin1>Pok\xe9mon") == "windows-1252");
  CHECK(name_of("<meta charset='shift_jis'>\x93\xfa\x96\x7b") == "Shift_JIS");
}

TEST_CASE("a declaration against the bytes is wrong") {
  CHECK(name_of("<?xml version='1.0' encoding='utf-16'?><a>ya</a>") == "UTF-8");
  CHECK(name_of("<meta charset=iso-8859-1>Kafé “teh”") == "UTF-8");
  CHECK(name_of("<meta charset=gbk>Kafé “teh” – murah") == "UTF-8");
  CHECK(name_of("<meta charset=utf-8>Pok\xe9mon dan caf\xe9") == "windows-1252");
  CHECK(name_of("<meta charset=euc-jp>\x93Ya\x94 \x96 \x93tidak\x94") == "windows-1252");
  CHECK(name_of("<meta charset=ebcdic-nonsense>ya") == "UTF-8");
  CHECK(name_of("<meta charset=windows-1252>ya") == "UTF-8");
}

TEST_CASE("what looks like a declaration elsewhere is none") {
  const std::string two = "\xb3\xf3 \xb3\xf3";
  CHECK(name_of("<!-- <meta charset=iso-8859-2> -->" + two) == "windows-1252");
  CHECK(name_of("charset=iso-8859-2 " + two) == "windows-1252");
  CHECK(name_of("<meta name=charset content=iso-8859-2>" + two) == "windows-1252");
  CHECK(name_of("<meta charset") == "UTF-8");
  CHECK(name_of("<meta charset='") == "UTF-8");
  CHECK(name_of("<!--") == "UTF-8");
}

TEST_CASE("what was detected can be decoded") {
  const std::string text = widened(kNews, 0, 1);
  CHECK(warta::corpus::decode_charset(text, name_of(text)).text == kNews);
}
