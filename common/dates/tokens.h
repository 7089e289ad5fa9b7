// Text as numbers, words and marks, for those who look for dates in it.
#ifndef WARTA_COMMON_DATES_TOKENS_H_
#define WARTA_COMMON_DATES_TOKENS_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/dates/words.h"

namespace warta::dates {

enum class TokenKind : std::uint8_t { end, number, word, mark };

/// What lies between a token and the one before.
enum class Gap : std::uint8_t { none, blank, line_break };

struct Token {
  TokenKind kind = TokenKind::end;
  Gap gap = Gap::line_break;
  /// Of a mark. Dashes of all kinds are '-', bullets '|', curly apostrophes '\''; 0 for marks of no ASCII.
  char mark = '\0';
  /// Of a word.
  WordMeaning meaning;
  /// Its bytes in the text.
  std::size_t begin = 0;
  std::size_t end = 0;
  /// Of a number; that of the last 19 digits if it has more.
  std::uint64_t value = 0;

  bool glued() const { return gap == Gap::none; }
  bool is_number() const { return kind == TokenKind::number; }
  bool is_word(WordKind wanted) const { return kind == TokenKind::word && meaning.kind == wanted; }
  bool is_mark(char wanted) const { return kind == TokenKind::mark && mark == wanted; }
  /// A mark that is one of `wanted`.
  bool is_one_of(std::string_view wanted) const {
    return kind == TokenKind::mark && wanted.find(mark) != std::string_view::npos;
  }
  /// How many bytes, which of a number are its digits.
  std::size_t length() const { return end - begin; }
  /// A number of that many digits.
  bool is_number_of(std::size_t least, std::size_t most) const {
    return is_number() && length() >= least && length() <= most;
  }
};

/// The tokens of a text in their order. Any bytes are taken: those that are no ASCII and no blank, dash,
/// bullet or apostrophe of UTF-8 are parts of words.
class Tokens {
 public:
  /// Stops after `limit` tokens.
  explicit Tokens(std::string_view text, std::size_t limit);

  std::size_t size() const { return tokens_.size(); }

  /// Behind the last token, one of kind `end`.
  const Token& operator[](std::size_t index) const { return index < tokens_.size() ? tokens_[index] : end_; }

  /// Is what begins at `index` a part of something longer, like the numbers of "x7" and "2.025.000"? Tokens
  /// before `from` do not count.
  bool begins_inside(std::size_t index, std::size_t from = 0) const;

  /// Does what stands before `end` go on there, as a word or behind one of `marks` as a number?
  bool ends_inside(std::size_t end, std::string_view marks) const;

  /// Was more text there than `limit` tokens?
  bool cut_short() const { return cut_short_; }

  /// The length of the text in bytes, blanks between tokens counted once and those around not at all.
  std::size_t tidy_length() const;

 private:
  std::vector<Token> tokens_;
  Token end_;
  bool cut_short_ = false;
};

}  // namespace warta::dates

#endif  // WARTA_COMMON_DATES_TOKENS_H_
