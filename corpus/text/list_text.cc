#include "corpus/text/list_text.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <system_error>
#include <utility>

#include "corpus/fields/text_tidying.h"
#include "corpus/input/utf8.h"

namespace warta::corpus {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

/// A character that an escape stands for, and the bytes it takes.
struct Escape {
  char32_t character = 0;
  std::size_t length = 0;
};

/// A number of exactly `digits` digits behind the first `skipped` bytes; none if it is less or no character.
Escape numeric_escape(std::string_view text, std::size_t skipped, std::size_t digits, int base) {
  if (text.size() < skipped + digits) return {};
  unsigned value = 0;
  const char* const begin = text.data() + skipped;
  const auto read = std::from_chars(begin, begin + digits, value, base);
  if (read.ec != std::errc() || read.ptr != begin + digits || value > 0x10ffff) return {};
  return {value, skipped + digits};
}

bool is_half(char32_t c, char32_t first) {
  return c >= first && c < first + 0x400;
}

/// An escape \uXXXX, with the one behind it where both are halves of a character.
Escape utf16_escape(std::string_view text) {
  auto escape = numeric_escape(text, 2, 4, 16);
  if (!is_half(escape.character, 0xd800)) return escape;
  const auto rest = text.substr(escape.length);
  const auto trailing = rest.starts_with("\\u") ? numeric_escape(rest, 2, 4, 16) : Escape();
  if (!is_half(trailing.character, 0xdc00)) return escape;
  return {0x10000 + ((escape.character - 0xd800) << 10U) + (trailing.character - 0xdc00),
          escape.length + trailing.length};
}

/// What a backslash and one letter stand for; 0 if nothing.
char32_t letter_escape(char letter) {
  constexpr auto kLetters = std::to_array<std::pair<char, char>>(
      {{'n', '\n'}, {'t', '\t'}, {'r', '\r'}, {'b', '\b'}, {'f', '\f'}, {'v', '\v'}, {'a', '\a'}});
  for (const auto& [name, meant] : kLetters) {
    if (name == letter) return static_cast<unsigned char>(meant);
  }
  constexpr std::string_view kThemselves = "\\'\"/";
  if (kThemselves.find(letter) == std::string_view::npos) return 0;
  return static_cast<unsigned char>(letter);
}

/// The escape that begins `text` with a backslash; its length is 0 if it is none.
Escape escape_at(std::string_view text) {
  if (text.size() < 2) return {};
  switch (text[1]) {
    case 'x':
      return numeric_escape(text, 2, 2, 16);
    case 'u':
      return utf16_escape(text);
    case 'U':
      return numeric_escape(text, 2, 8, 16);
    default:
      break;
  }
  if (const auto c = letter_escape(text[1]); c != 0) return {c, 2};
  return numeric_escape(text, 1, 3, 8);
}

class ListParser {
 public:
  explicit ListParser(std::string_view text) : rest_(trimmed(text)) {}

  std::optional<std::vector<std::string>> parse() {
    if (!rest_.starts_with('[')) return std::nullopt;
    do {
      if (!step()) return std::nullopt;
      skip_blanks();
    } while (depth_ > 0);
    if (!rest_.empty()) return std::nullopt;
    return std::move(items_);
  }

 private:
  void skip_blanks() {
    const auto first = rest_.find_first_not_of(kBlanks);
    rest_.remove_prefix(first == std::string_view::npos ? rest_.size() : first);
  }

  /// Takes a bracket, a comma or an item; false if none of them may stand here.
  bool step() {
    if (rest_.empty()) return false;
    switch (rest_.front()) {
      case '[':
        return bracket(depth_ + 1, false);
      case ']':
        return bracket(depth_ - 1, true);
      case ',':
        rest_.remove_prefix(1);
        return std::exchange(after_item_, false);
      default:
        return item();
    }
  }

  bool bracket(std::size_t depth, bool ends_item) {
    rest_.remove_prefix(1);
    depth_ = depth;
    after_item_ = ends_item;
    return true;
  }

  /// NumPy has no commas between its strings.
  bool item() {
    const bool after_item = std::exchange(after_item_, true);
    skip_prefix();
    if (rest_.starts_with('\'') || rest_.starts_with('"')) return string();
    return !after_item && word();
  }

  /// Of Python 2: u'…'.
  void skip_prefix() {
    const bool prefixed = rest_.starts_with("u'") || rest_.starts_with("u\"") || rest_.starts_with("b'") ||
                          rest_.starts_with("b\"");
    if (prefixed) rest_.remove_prefix(1);
  }

  bool string() {
    const char quote = rest_.front();
    const std::string stops = {quote, '\\'};
    std::string value;
    rest_.remove_prefix(1);
    for (;;) {
      const auto stop = rest_.find_first_of(stops);
      if (stop == std::string_view::npos) return false;
      value += rest_.substr(0, stop);
      rest_.remove_prefix(stop);
      if (rest_.front() == quote) break;
      value += unescaped();
    }
    rest_.remove_prefix(1);
    items_.push_back(std::move(value));
    return true;
  }

  /// What stands for the backslash that comes next.
  std::string unescaped() {
    const auto escape = escape_at(rest_);
    const bool surrogate = escape.character >= 0xd800 && escape.character <= 0xdfff;
    rest_.remove_prefix(escape.length == 0 ? 1 : escape.length);
    if (escape.length == 0) return "\\";
    return utf8_of(surrogate ? kReplacementCharacter : escape.character);
  }

  /// A number or a word of Python or JSON.
  bool word() {
    const auto end = rest_.find_first_of(" \t\r\n,]");
    if (end == std::string_view::npos || end == 0) return false;
    const auto text = rest_.substr(0, end);
    rest_.remove_prefix(end);
    if (text == "None" || text == "null" || text == "nan" || text == "NaN") return true;
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool is_number = read.ec == std::errc() && read.ptr == text.data() + text.size();
    const bool is_bool = text == "True" || text == "False" || text == "true" || text == "false";
    if (is_number || is_bool) items_.emplace_back(text);
    return is_number || is_bool;
  }

  std::string_view rest_;
  std::size_t depth_ = 0;
  bool after_item_ = false;  // and no comma has come
  std::vector<std::string> items_;
};

}  // namespace

std::optional<std::vector<std::string>> parse_list_text(std::string_view text) {
  return ListParser(text).parse();
}

}  // namespace warta::corpus
