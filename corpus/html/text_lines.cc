#include "corpus/html/text_lines.h"

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/html/html_entities.h"

namespace warta::corpus {
namespace {

enum class Meaning {
  plain,
  blank,
  nothing,
  line_break,
};

struct Special {
  Meaning meaning = Meaning::plain;
  std::size_t length = 1;
};

unsigned char byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

/// U+2000 to U+206F by the two bytes behind E2.
Meaning general_punctuation(unsigned char second, unsigned char third) {
  if (second == 0x80) {
    if (third <= 0x8A || third == 0xAF) return Meaning::blank;
    if (third <= 0x8F || (third >= 0xAA && third <= 0xAE)) return Meaning::nothing;
    if (third == 0xA8 || third == 0xA9) return Meaning::line_break;
  }
  if (second == 0x81) {
    if (third == 0x9F) return Meaning::blank;
    if (third == 0xA0) return Meaning::nothing;
  }
  return Meaning::plain;
}

/// What a text begins with.
Special special_at(std::string_view text) {
  const auto first = byte_at(text, 0);
  const auto second = byte_at(text, 1);
  const auto third = byte_at(text, 2);
  if (first <= ' ' || first == 0x7F) return {Meaning::blank, 1};
  if (first == 0xC2) {
    if (second == 0xAD) return {Meaning::nothing, 2};
    if (second >= 0x80 && second <= 0xA0) return {Meaning::blank, 2};
  }
  if (first == 0xE2 && third >= 0x80) {
    const auto meaning = general_punctuation(second, third);
    return {meaning, meaning == Meaning::plain ? std::size_t{1} : 3};
  }
  if (first == 0xE1 && second == 0x9A && third == 0x80) return {Meaning::blank, 3};
  if (first == 0xE3 && second == 0x80 && third == 0x80) return {Meaning::blank, 3};
  if (first == 0xEF && second == 0xBB && third == 0xBF) return {Meaning::nothing, 3};
  return {};
}

/// Bytes that may begin something else than plain text.
constexpr std::array<bool, 256> kMayBeSpecial = [] {
  std::array<bool, 256> table{};
  for (std::size_t byte = 0; byte <= ' '; ++byte) table.at(byte) = true;
  for (const std::size_t byte : {0x7FU, 0xC2U, 0xE1U, 0xE2U, 0xE3U, 0xEFU}) table.at(byte) = true;
  return table;
}();

bool may_be_special(char c) {
  return kMayBeSpecial[static_cast<unsigned char>(c)];
}

/// Bytes at the front that can be taken as they are: words with single blanks between them.
std::size_t plain_length(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (!may_be_special(text[at])) {
      ++at;
    } else if (text[at] == ' ' && at > 0 && at + 1 < text.size() && !may_be_special(text[at + 1])) {
      at += 2;
    } else {
      break;
    }
  }
  return at;
}

}  // namespace

void TextLines::add(std::string_view text) {
  while (!text.empty()) {
    const auto plain = plain_length(text);
    if (plain > 0) {
      if (std::exchange(blank_is_due_, false)) text_ += ' ';
      text_.append(text.substr(0, plain));
      line_is_empty_ = false;
      text.remove_prefix(plain);
    }
    if (!text.empty()) text.remove_prefix(add_special(text));
  }
}

std::size_t TextLines::add_special(std::string_view rest) {
  const auto special = special_at(rest);
  switch (special.meaning) {
    case Meaning::blank:
      blank_is_due_ = !line_is_empty_;
      break;
    case Meaning::line_break:
      break_line();
      break;
    case Meaning::plain:
      if (std::exchange(blank_is_due_, false)) text_ += ' ';
      text_.append(rest.substr(0, special.length));
      line_is_empty_ = false;
      break;
    case Meaning::nothing:
      break;
  }
  return special.length;
}

void TextLines::add_html(std::string_view text) {
  while (!text.empty()) {
    const auto ampersand = std::min(text.find('&'), text.size());
    add(text.substr(0, ampersand));
    text.remove_prefix(ampersand);
    if (text.empty()) return;
    const auto entity = entity_at(text);
    add(entity ? to_utf8(entity->code_point) : "&");
    text.remove_prefix(entity ? entity->length : 1);
  }
}

void TextLines::break_line() {
  if (!line_is_empty_) text_ += '\n';
  line_is_empty_ = true;
  blank_is_due_ = false;
}

std::string TextLines::take() {
  if (line_is_empty_ && !text_.empty()) text_.pop_back();
  line_is_empty_ = true;
  blank_is_due_ = false;
  return std::exchange(text_, {});
}

std::string TextLines::take_line() {
  auto line = take();
  // No line is empty or has blanks around it.
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

}  // namespace warta::corpus
