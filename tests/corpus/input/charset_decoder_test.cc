#include "corpus/input/charset_decoder.h"

#include <string>

#include <catch2/catch.hpp>

#include "common/errors.h"
#include "corpus/input/utf8_repair.h"
#include "tests/corpus/string_source.h"

using warta::corpus::CharsetDecoder;
using warta::corpus::decode_charset;
using warta::tests::StringSource;
using namespace std::string_literals;

namespace {

/// What comes out of `bytes` in blocks of `block`, with "|n" behind if n places were replaced.
std::string decoded(const std::string& bytes, const std::string& charset, std::size_t block = 1 << 16) {
  StringSource source(bytes, block);
  CharsetDecoder decoder(source, charset);
  std::string text;
  for (auto piece = decoder.read(); !piece.empty(); piece = decoder.read()) text += piece;
  CHECK(decoder.read().empty());
  if (decoder.replaced() > 0) text += "|" + std::to_string(decoder.replaced());
  return text;
}

class FailingSource final : public warta::corpus::ByteSource {
 public:
  std::string_view read() override { throw warta::InputError({"d.gz"}, "damaged"); }
};

}  // namespace

TEST_CASE("charsets become UTF-8") {
  const auto [charset, bytes, text] = GENERATE(table<std::string, std::string, std::string>({
      {"windows-1252",
       "\x93"
       "Caf\xe9\x94 \x80 5",
       "“Café” € 5"},
      {"iso-8859-1", "\x93ya\x94", "“ya”"},
      {"iso-8859-2",
       "\xb3\xf3"
       "d\xbc",
       "łódź"},
      {"windows-1251", "\xcc\xee\xf1\xea\xe2\xe0", "Москва"},
      {"gb2312", "\xb1\xb1\xbe\xa9", "北京"},
      {"shift_jis", "\x93\xfa\x96\x7b", "日本"},
      {"big5", "\xa5\x78\xa5\x5f", "台北"},
      {"euc-kr", "\xbc\xad\xbf\xef \x8c\x63", "서울 똠"},
      {"utf-16le", "y\0a\0\x3d\xd8\x00\xde"s, "ya😀"},
      {"utf-16be", "\0y\0a"s, "ya"},
      {"utf-32le", "y\0\0\0\0\xf6\x01\0"s, "y😀"},
      {"utf-8", "Café", "Café"},
  }));
  CAPTURE(charset);
  CHECK(decoded(bytes, charset) == text);
  for (std::size_t block = 1; block <= bytes.size(); ++block) CHECK(decoded(bytes, charset, block) == text);
}

TEST_CASE("a byte order mark is left out, however it comes") {
  const std::size_t block = GENERATE(1U, 2U, 3U, 4U, 100U);
  CHECK(decoded("\xef\xbb\xbfya", "UTF-8", block) == "ya");
  CHECK(decoded("\xff\xfey\0"s, "UTF-16LE", block) == "y");
  CHECK(decoded("\xff\xfey\0"s, "UTF-16", block) == "y");
  CHECK(decoded("\xfe\xff\0y"s, "UTF-16", block) == "y");
  CHECK(decoded("y\0"s, "UTF-16", block) == "y");
  CHECK(decoded("\0\0\xfe\xff\0\0\0y"s, "UTF-32", block) == "y");
  CHECK(decoded("\xff\xfe\0\0y\0\0\0"s, "UTF-32", block) == "y");
  CHECK(decoded("\xef\xbb\xbf", "UTF-8", block).empty());
  CHECK(decoded("\xef\xbb", "UTF-8", block) == "\xef\xbb");
  CHECK(decoded("", "UTF-16", block).empty());
}

TEST_CASE("what cannot be read is replaced and counted") {
  const std::size_t block = GENERATE(1U, 100U);
  CHECK(decoded("a\x81\x8d\x8f\x90\x9d"
                "b",
                "windows-1252", block) == "a\ufffd\ufffd\ufffd\ufffd\ufffdb|5");
  CHECK(decoded("a\0\x00\xd8"
                "b\0"s,
                "UTF-16LE", block) == "a\ufffdb|1");
  CHECK(decoded("a\0b"s, "UTF-16LE", block) == "a\ufffd|1");
  CHECK(decoded("a\xb1", "GBK", block) == "a\ufffd|1");
}

TEST_CASE("damaged UTF-8 is passed through") {
  CHECK(decoded("a\x93\xe2\x80", "UTF-8", 1) == "a\x93\xe2\x80");
}

TEST_CASE("all 256 bytes come out as UTF-8, whatever the charset and the blocks") {
  std::string all;
  for (int first = 0; first < 256; ++first)
    all += {static_cast<char>(first), static_cast<char>(255 - first), 'a'};
  const std::string charset = GENERATE("windows-1252", "iso-8859-5", "macintosh", "GBK", "Big5", "Shift_JIS",
                                       "EUC-JP", "EUC-KR", "GB18030", "ISO-2022-JP", "UTF-16", "UTF-16BE",
                                       "UTF-32", "UTF-7", "IBM037", "CESU-8", "SCSU", "HZ-GB-2312");
  CAPTURE(charset);
  const auto whole = decoded(all, charset);
  CHECK(warta::corpus::is_utf8(whole));
  for (const std::size_t block : {1U, 2U, 3U, 5U, 64U}) CHECK(decoded(all, charset, block) == whole);
}

TEST_CASE("text of more than a block comes whole") {
  std::string wide;
  for (int i = 0; i < 200000; ++i) wide += {'\x2d', '\x4e'};  // 中
  const auto text = decode_charset(wide, "UTF-16LE").text;
  CHECK(text.size() == 600000);
  CHECK(text.starts_with("中中"));
  CHECK(text.ends_with("中中"));
}

TEST_CASE("an unknown charset is refused with names that are known") {
  StringSource source("");
  CHECK_THROWS_AS(CharsetDecoder(source, "utf9"), warta::UsageError);
  CHECK_THROWS_WITH(CharsetDecoder(source, "window-1252"),
                    Catch::Contains("'window-1252'") && Catch::Contains(" windows-1252"));
}

TEST_CASE("the source's errors pass") {
  FailingSource source;
  CharsetDecoder decoder(source, "GBK");
  CHECK_THROWS_WITH(decoder.read(), "d.gz: damaged");
}
