#include "common/dates/tokens.h"

#include <algorithm>
#include <array>
#include <utility>

namespace warta::dates {
namespace {

enum class GlyphKind : std::uint8_t { blank, line_break, digit, letter, mark };

/// One character, or one byte of a character that means nothing here.
struct Glyph {
  GlyphKind kind = GlyphKind::letter;
  std::uint8_t length = 1;
  char mark = '\0';
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

Glyph ascii_glyph(char c) {
  if (is_digit(c)) return {GlyphKind::digit};
  if (is_letter(c)) return {GlyphKind::letter};
  if (c == '\n') return {GlyphKind::line_break};
  if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v') return {GlyphKind::blank};
  return {GlyphKind::mark, 1, c};
}

/// Characters of UTF-8 that stand for ASCII ones on web pages.
constexpr std::array<std::pair<std::string_view, Glyph>, 17> kLookalikes = {{
    {"\u00A0", {GlyphKind::blank, 2}},
    {"\u2002", {GlyphKind::blank, 3}},
    {"\u2003", {GlyphKind::blank, 3}},
    {"\u2009", {GlyphKind::blank, 3}},
    {"\u200A", {GlyphKind::blank, 3}},
    {"\u200B", {GlyphKind::blank, 3}},
    {"\u202F", {GlyphKind::blank, 3}},
    {"\u3000", {GlyphKind::blank, 3}},
    {"\uFEFF", {GlyphKind::blank, 3}},
    {"\u00B7", {GlyphKind::mark, 2, '|'}},
    {"\u2022", {GlyphKind::mark, 3, '|'}},
    {"\u2010", {GlyphKind::mark, 3, '-'}},
    {"\u2011", {GlyphKind::mark, 3, '-'}},
    {"\u2013", {GlyphKind::mark, 3, '-'}},
    {"\u2014", {GlyphKind::mark, 3, '-'}},
    {"\u2212", {GlyphKind::mark, 3, '-'}},
    {"\u2019", {GlyphKind::mark, 3, '\''}},
}};

Glyph wide_glyph(std::string_view text, std::size_t at) {
  for (const auto& [character, glyph] : kLookalikes) {
    if (text.substr(at, character.size()) == character) return glyph;
  }
  return {};
}

Glyph glyph_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? ascii_glyph(text[at]) : wide_glyph(text, at);
}

/// Cuts a text into tokens, one after the other.
class Cutter {
 public:
  explicit Cutter(std::string_view text) : text_(text) {}

  /// The next token; one of kind `end` behind the last.
  Token next() {
    Token token;
    token.gap = skip_blanks();
    token.begin = at_;
    if (at_ < text_.size()) {
      const auto glyph = glyph_at(text_, at_);
      if (glyph.kind == GlyphKind::digit) take_number(token);
      if (glyph.kind == GlyphKind::letter) take_word(token);
      if (glyph.kind == GlyphKind::mark) take_mark(token, glyph);
    }
    token.end = at_;
    return token;
  }

 private:
  Gap skip_blanks() {
    auto gap = at_ == 0 ? Gap::line_break : Gap::none;
    while (at_ < text_.size()) {
      const auto glyph = glyph_at(text_, at_);
      if (glyph.kind == GlyphKind::line_break) gap = Gap::line_break;
      if (glyph.kind == GlyphKind::blank) gap = std::max(gap, Gap::blank);
      if (glyph.kind > GlyphKind::line_break) break;
      at_ += glyph.length;
    }
    return gap;
  }

  void take_number(Token& token) {
    constexpr std::uint64_t kNineteenDigits = 1'000'000'000'000'000'000;
    token.kind = TokenKind::number;
    for (; at_ < text_.size() && is_digit(text_[at_]); ++at_) {
      token.value = token.value % kNineteenDigits * 10 + static_cast<std::uint64_t>(text_[at_] - '0');
    }
  }

  void take_mark(Token& token, Glyph glyph) {
    token.kind = TokenKind::mark;
    token.mark = glyph.mark;
    at_ += glyph.length;
  }

  void take_word(Token& token) {
    token.kind = TokenKind::word;
    std::array<char, kLongestWord> small{};
    std::size_t letters = 0;
    while (at_ < text_.size()) {
      const auto passed = apostrophe_length();
      if (passed == 0) {
        if (!letter_at(at_)) break;
        if (letters < small.size()) small[letters] = lower(text_[at_]);
        ++letters;
      }
      at_ += std::max<std::size_t>(passed, 1);
    }
    if (letters <= small.size()) token.meaning = meaning_of({small.data(), letters});
  }

  static char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

  bool letter_at(std::size_t at) const {
    if (at >= text_.size()) return false;
    return is_letter(text_[at]) || glyph_at(text_, at).kind == GlyphKind::letter;
  }

  /// Of an apostrophe at the cursor before a letter, as in "Jum'at"; 0 if there is none.
  std::size_t apostrophe_length() const {
    if (is_letter(text_[at_])) return 0;
    const auto glyph = glyph_at(text_, at_);
    return glyph.mark == '\'' && letter_at(at_ + glyph.length) ? glyph.length : 0;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

Tokens::Tokens(std::string_view text, std::size_t limit) {
  constexpr std::size_t kUsual = 16;
  tokens_.reserve(std::min(limit, kUsual));
  Cutter cutter(text);
  for (auto token = cutter.next(); token.kind != TokenKind::end; token = cutter.next()) {
    cut_short_ = tokens_.size() == limit;
    if (cut_short_) return;
    tokens_.push_back(token);
  }
}

bool Tokens::begins_inside(std::size_t index, std::size_t from) const {
  if (index <= from || !(*this)[index].glued()) return false;
  const auto& before = tokens_[index - 1];
  if (before.kind == TokenKind::word) return true;
  return index > from + 1 && before.glued() && before.is_one_of("./-,:") && tokens_[index - 2].is_number();
}

bool Tokens::ends_inside(std::size_t end, std::string_view marks) const {
  const auto& next = (*this)[end];
  if (!next.glued()) return false;
  if (next.kind == TokenKind::word) {
    return !(next.is_word(WordKind::time_mark) || next.is_word(WordKind::noon_half) ||
             next.is_word(WordKind::zone) || next.is_word(WordKind::greenwich));
  }
  const auto& behind = (*this)[end + 1];
  return next.is_one_of(marks) && behind.is_number() && behind.glued();
}

std::size_t Tokens::tidy_length() const {
  std::size_t length = 0;
  for (const auto& token : tokens_) length += token.length() + (token.glued() ? 0 : 1);
  return tokens_.empty() ? 0 : length - 1;  // the blank before the first
}

}  // namespace warta::dates
