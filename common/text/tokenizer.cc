#include "common/text/tokenizer.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <stdexcept>
#include <string>

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "common/text/utf8.h"

namespace warta::text {
namespace {

/// The word break classes of UAX #29 that ASCII characters have, as far as they differ here.
enum class CharClass : std::uint8_t {
  other,
  blank,       // white space, control characters and @: never inside a word
  letter,      // ALetter
  digit,       // Numeric
  underscore,  // ExtendNumLet
  mid_any,     // MidNumLet and Single_Quote: joins two letters or two digits
  mid_digit,   // MidNum: joins two digits
  non_ascii,
};

constexpr std::array<CharClass, 256> make_classes() {
  std::array<CharClass, 256> classes{};
  for (std::size_t c = 0; c < classes.size(); ++c) {
    if (c >= 0x80)
      classes[c] = CharClass::non_ascii;
    else if (c <= ' ' || c == 0x7f || c == '@')
      classes[c] = CharClass::blank;
    else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
      classes[c] = CharClass::letter;
    else if (c >= '0' && c <= '9')
      classes[c] = CharClass::digit;
  }
  classes['_'] = CharClass::underscore;
  classes['.'] = classes['\''] = CharClass::mid_any;
  classes[','] = classes[';'] = CharClass::mid_digit;
  return classes;
}

constexpr std::array<CharClass, 256> kClasses = make_classes();

CharClass class_of(char c) {
  return kClasses[static_cast<unsigned char>(c)];
}

bool is_word_char(CharClass c) {
  return c == CharClass::letter || c == CharClass::digit || c == CharClass::underscore;
}

/// Does `middle` hold the characters before and after it together (WB6, WB7, WB11 and WB12)?
bool joins(CharClass before, CharClass middle, CharClass after) {
  if (before != after) return false;
  if (before == CharClass::letter) return middle == CharClass::mid_any;
  return before == CharClass::digit && (middle == CharClass::mid_any || middle == CharClass::mid_digit);
}

/// Does a full stop at `dot` part two words? It does unless digits stand around it.
bool is_between_letters(std::string_view word, std::size_t dot) {
  return dot > 0 && dot + 1 < word.size() && class_of(word[dot - 1]) != CharClass::digit &&
         class_of(word[dot + 1]) != CharClass::digit;
}

/// Single letters with full stops between them.
bool is_abbreviation(std::string_view word) {
  std::size_t letters = 0;
  for (const char c : word) {
    if (c == '.')
      letters = 0;
    else if (begins_code_point(c) && ++letters > 1)
      return false;
  }
  return true;
}

}  // namespace

/// ICU's word break iterator over UTF-8.
class Tokenizer::WordBreaker {
 public:
  WordBreaker() {
    UErrorCode status = U_ZERO_ERROR;
    breaks_ = ubrk_open(UBRK_WORD, "id", nullptr, 0, &status);
    if (U_FAILURE(status) != 0)
      throw std::runtime_error(std::string("ICU word breaks: ") + u_errorName(status));
  }
  ~WordBreaker() {
    ubrk_close(breaks_);
    utext_close(&text_);
  }
  WordBreaker(const WordBreaker&) = delete;
  WordBreaker& operator=(const WordBreaker&) = delete;
  WordBreaker(WordBreaker&&) = delete;
  WordBreaker& operator=(WordBreaker&&) = delete;

  /// Calls `use` with the byte offsets of each word of `text`.
  template <typename Use>
  void for_each_word(std::string_view text, Use use) {
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&text_, text.data(), static_cast<std::int64_t>(text.size()), &status);
    ubrk_setUText(breaks_, &text_, &status);
    if (U_FAILURE(status) != 0)
      throw std::runtime_error(std::string("ICU word breaks: ") + u_errorName(status));
    auto begin = ubrk_first(breaks_);
    for (auto end = ubrk_next(breaks_); end != UBRK_DONE; begin = end, end = ubrk_next(breaks_)) {
      if (ubrk_getRuleStatus(breaks_) < UBRK_WORD_NONE_LIMIT) continue;
      use(static_cast<std::size_t>(begin), static_cast<std::size_t>(end));
    }
  }

 private:
  UBreakIterator* breaks_ = nullptr;
  UText text_ = UTEXT_INITIALIZER;
};

Tokenizer::Tokenizer() = default;
Tokenizer::~Tokenizer() = default;
Tokenizer::Tokenizer(Tokenizer&& other) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&& other) noexcept = default;

std::span<const TokenSpan> Tokenizer::tokenize(std::string_view text) {
  tokens_.clear();
  std::size_t begin = 0;
  while (begin < text.size()) {
    bool ascii = true;
    std::size_t end = begin;
    for (; end < text.size(); ++end) {
      const CharClass c = class_of(text[end]);
      if (c == CharClass::blank) break;
      ascii = ascii && c != CharClass::non_ascii;
    }
    if (ascii)
      add_ascii_words(text, begin, end);
    else
      add_unicode_words(text, begin, end);
    begin = end + 1;
  }
  return tokens_;
}

std::span<const TokenSpan> Tokenizer::tokenize_by_icu(std::string_view text) {
  tokens_.clear();
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('@', begin), text.size());
    add_unicode_words(text, begin, end);
    begin = end + 1;
  }
  return tokens_;
}

void Tokenizer::add_ascii_words(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t i = begin;
  while (i < end) {
    if (!is_word_char(class_of(text[i]))) {
      ++i;
      continue;
    }
    const std::size_t word = i++;
    for (; i < end; ++i) {
      const CharClass c = class_of(text[i]);
      if (is_word_char(c)) continue;
      if (i + 1 == end || !joins(class_of(text[i - 1]), c, class_of(text[i + 1]))) break;
    }
    add(text, word, i);
  }
}

void Tokenizer::add_unicode_words(std::string_view text, std::size_t begin, std::size_t end) {
  if (breaker_ == nullptr) breaker_ = std::make_unique<WordBreaker>();
  breaker_->for_each_word(text.substr(begin, end - begin), [&](std::size_t word_begin, std::size_t word_end) {
    add(text, begin + word_begin, begin + word_end);
  });
}

void Tokenizer::add(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end && text[begin] == '_') ++begin;
  while (begin < end && text[end - 1] == '_') --end;
  if (begin == end) return;

  const auto word = text.substr(begin, end - begin);
  auto dot = word.find('.');
  if (dot == std::string_view::npos || is_abbreviation(word)) {
    tokens_.push_back({begin, end});
    return;
  }
  std::size_t part = 0;
  for (; dot != std::string_view::npos; dot = word.find('.', dot + 1)) {
    if (!is_between_letters(word, dot)) continue;
    tokens_.push_back({begin + part, begin + dot});
    part = dot + 1;
  }
  tokens_.push_back({begin + part, end});
}

}  // namespace warta::text
