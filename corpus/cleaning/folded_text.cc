#include "corpus/cleaning/folded_text.h"

#include <array>

namespace warta::corpus {
namespace {

using namespace std::string_view_literals;

/// No-break space, zero-width space, narrow no-break space, word joiner and byte order mark: what editors and
/// web pages leave around lines.
constexpr std::array kWideBlanks = {"\xc2\xa0"sv, "\xe2\x80\x8b"sv, "\xe2\x80\xaf"sv, "\xe2\x81\xa0"sv,
                                    "\xef\xbb\xbf"sv};

/// Bytes of the blank that begins at `at`; 0 where none does.
std::size_t blank_size(std::string_view text, std::size_t at) {
  if (is_blank_byte(text[at])) return 1;
  if (!is_non_ascii(text[at])) return 0;
  for (const auto blank : kWideBlanks) {
    if (text.substr(at).starts_with(blank)) return blank.size();
  }
  return 0;
}

/// Behind one to eight blanks or underscores; npos where there is none. More would be no gap between words,
/// and a text of nothing but blanks would be walked again for each phrase.
std::size_t after_gap(std::string_view text, std::size_t at) {
  constexpr int kMost = 8;
  const auto begin = at;
  for (int n = 0; n < kMost && at < text.size(); ++n) {
    const auto size = text[at] == '_' ? 1 : blank_size(text, at);
    if (size == 0) break;
    at += size;
  }
  return at == begin ? std::string_view::npos : at;
}

}  // namespace

std::size_t after_blanks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const auto size = blank_size(text, at);
    if (size == 0) break;
    at += size;
  }
  return at;
}

std::size_t before_blanks(std::string_view text, std::size_t end) {
  const auto shortened = [&] {
    if (end == 0) return end;
    if (!is_non_ascii(text[end - 1])) return is_blank_byte(text[end - 1]) ? end - 1 : end;
    for (const auto blank : kWideBlanks) {
      if (text.substr(0, end).ends_with(blank)) return end - blank.size();
    }
    return end;
  };
  for (auto next = shortened(); next != end; next = shortened()) end = next;
  return end;
}

std::string_view without_outer_blanks(std::string_view text) {
  text.remove_prefix(after_blanks(text, 0));
  return text.substr(0, before_blanks(text, text.size()));
}

std::size_t find_letter(std::string_view text, std::size_t from) {
  // What UTF-8 begins with these bytes is U+0080-00BF, U+2000-2FFF (signs, but for three letters and some
  // scripts of the past) and, with the second, U+1F000-1FFFF and the marks behind emoji.
  constexpr auto kLatinSigns = '\xc2';
  constexpr auto kSigns = '\xe2';
  for (auto i = from; i < text.size(); ++i) {
    if (is_ascii_letter(text[i])) return i;
    if (!is_non_ascii(text[i])) continue;
    const auto rest = text.substr(i);
    const bool sign = text[i] == kLatinSigns || text[i] == kSigns || rest.starts_with("\xf0\x9f") ||
                      rest.starts_with("\xef\xb8") || rest.starts_with("\xef\xbb\xbf");
    if (!sign) return i;
    while (i + 1 < text.size() && is_utf8_continuation(text[i + 1])) ++i;
  }
  return std::string_view::npos;
}

std::size_t match_phrase(std::string_view text, std::size_t at, std::string_view phrase) {
  for (const char c : phrase) {
    if (c == ' ') {
      at = after_gap(text, at);
      if (at == std::string_view::npos) return at;
      continue;
    }
    if (at >= text.size() || ascii_folded(text[at]) != c) return std::string_view::npos;
    ++at;
  }
  if (!is_word_byte(phrase.back()) || at >= text.size()) return at;
  constexpr std::size_t kLongestCharacter = 4;
  const bool in_word = is_ascii_digit(text[at]) || find_letter(text.substr(at, kLongestCharacter), 0) == 0;
  return in_word ? std::string_view::npos : at;
}

std::size_t find_phrase(std::string_view text, std::string_view phrase) {
  for (std::size_t i = 0; i + phrase.size() <= text.size(); ++i) {
    if (i > 0 && is_word_byte(text[i - 1])) continue;
    if (match_phrase(text, i, phrase) != std::string_view::npos) return i;
  }
  return std::string_view::npos;
}

}  // namespace warta::corpus
