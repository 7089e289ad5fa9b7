#include "corpus/input/charset.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "corpus/input/charset_decoder.h"
#include "corpus/input/declared_charset.h"
#include "corpus/input/utf8.h"

namespace warta::corpus {
namespace {

constexpr std::string_view kUtf8 = "UTF-8";
constexpr std::string_view kWindows1252 = "windows-1252";

struct Mark {
  std::string_view bytes;
  std::string_view charset;
};

using namespace std::string_view_literals;

/// The longer ones first: the mark of UTF-32LE begins like that of UTF-16LE.
constexpr auto kMarks = std::to_array<Mark>({{"\xff\xfe\0\0"sv, "UTF-32LE"},
                                             {"\0\0\xfe\xff"sv, "UTF-32BE"},
                                             {"\xef\xbb\xbf"sv, kUtf8},
                                             {"\xff\xfe"sv, "UTF-16LE"},
                                             {"\xfe\xff"sv, "UTF-16BE"},
                                             {"\x84\x31\x95\x33"sv, "GB18030"}});

std::optional<Charset> by_mark(std::string_view head) {
  for (const auto& mark : kMarks) {
    if (head.starts_with(mark.bytes)) return Charset{std::string(mark.charset), true, false};
  }
  return std::nullopt;
}

/// By the shares of NUL among the first, second, third and last bytes of groups of four: all of UTF-16 that
/// is Latin text is NUL in one half, and nothing in the other.
std::optional<Charset> by_nul_bytes(std::string_view head) {
  if (head.size() < 4 || head.find('\0') == std::string_view::npos) return std::nullopt;
  std::array<std::size_t, 4> nul{};
  const auto groups = head.size() / 4;
  for (std::size_t i = 0; i < groups * 4; ++i) {
    if (head[i] == '\0') ++nul[i % 4];
  }
  const auto most = [&](std::size_t i) { return nul[i] * 10 >= groups * 6; };
  const auto few = [&](std::size_t i) { return nul[i] * 20 <= groups; };
  const auto charset = [](std::string_view name) { return Charset{std::string(name), false, false}; };
  if (few(0) && most(1) && most(2) && most(3)) return charset("UTF-32LE");
  if (most(0) && most(1) && most(2) && few(3)) return charset("UTF-32BE");
  if (few(0) && most(1) && few(2) && most(3)) return charset("UTF-16LE");
  if (most(0) && few(1) && most(2) && few(3)) return charset("UTF-16BE");
  return std::nullopt;
}

/// How much of a text is UTF-8.
struct Utf8Share {
  /// Characters beyond ASCII.
  std::size_t valid = 0;
  /// Bytes that are none, where they are no beginning of a character either: cutting damages UTF-8 so.
  std::size_t invalid = 0;
};

/// Bytes of the beginning of a character that was cut; 0 or at least 2.
std::size_t cut_length(std::string_view text) {
  const auto byte = [text](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  if (byte(0) < 0xe1 || byte(0) > 0xf4) return 0;
  std::size_t length = 1;
  while (length < 3 && (byte(length) & 0xc0U) == 0x80) ++length;
  return length > 1 ? length : 0;
}

Utf8Share share_of_utf8(std::string_view head) {
  Utf8Share share;
  while (!head.empty()) {
    const auto character = first_character(head);
    std::size_t length = character.length;
    if (length == 0) length = cut_length(head);
    if (length > 1 && character.length > 0) ++share.valid;
    if (length == 0 && head.size() > 1) ++share.invalid;  // a last byte may belong to what was not looked at
    head.remove_prefix(length == 0 ? 1 : length);
  }
  return share;
}

/// ISO-2022 and its kin write other scripts in ASCII, between escapes.
bool has_escapes(std::string_view head, std::string_view charset) {
  return (charset.starts_with("ISO-2022") && head.find('\x1b') != std::string_view::npos) ||
         (charset.starts_with("HZ") && head.find("~{") != std::string_view::npos);
}

/// Characters U+0080 to U+009F, which mean nothing in any charset.
std::size_t count_controls(std::string_view text) {
  std::size_t controls = 0;
  for (auto at = text.find('\xc2'); at != std::string_view::npos; at = text.find('\xc2', at + 1)) {
    if (static_cast<unsigned char>(text[at + 1]) < 0xa0) ++controls;
  }
  return controls;
}

/// No more than one in fifty of the bytes beyond ASCII may be unreadable, and one where the head is cut.
bool can_be(std::string_view head, const std::string& charset) {
  const auto high = std::count_if(head.begin(), head.end(), [](char c) { return (c & '\x80') != 0; });
  const auto [text, replaced] = decode_charset(head, charset);
  return replaced + count_controls(text) <= 1 + static_cast<std::size_t>(high) / 50;
}

constexpr bool is_unicode(std::string_view charset) {
  return charset.starts_with("UTF-");
}

}  // namespace

Charset detect_charset(std::string_view head) {
  head = head.substr(0, kCharsetHead);
  if (auto found = by_mark(head)) return *std::move(found);
  if (auto found = by_nul_bytes(head)) return *std::move(found);
  const auto [valid, invalid] = share_of_utf8(head);
  auto declared = declared_charset(head);
  // Bytes, not NUL ones, that are read in all of these ways: UTF-16 that is declared is none.
  if (declared && is_unicode(*declared)) declared.reset();
  if (invalid <= 4 * valid) {
    const bool ascii = valid == 0;
    const bool other = declared && (*declared != kWindows1252) && (ascii || has_escapes(head, *declared));
    if (other && can_be(head, *declared)) return {*std::move(declared), false, true};
    return {};
  }
  if (declared && can_be(head, *declared)) {
    const bool told = *declared != kWindows1252;
    return {*std::move(declared), false, told};
  }
  return {std::string(kWindows1252), false, false};
}

}  // namespace warta::corpus
