// The characters that the query language is made of. Offsets are byte offsets into UTF-8, and may be at the
// end of the text or behind it. Thread-safe: pure functions.
#ifndef WARTA_COMMON_QUERY_CHARACTERS_H_
#define WARTA_COMMON_QUERY_CHARACTERS_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warta::query {

/// A quotation mark is closed by one of the kind that opened it.
enum class QuoteKind : std::uint8_t { straight, curly, angle };

struct Quote {
  QuoteKind kind = QuoteKind::straight;
  /// Bytes; 0 where there is none.
  std::size_t size = 0;
};

/// The quotation mark at `at`: ", or “ ” „, or « ».
Quote quote_at(std::string_view text, std::size_t at);

/// Does `text` hold a quotation mark of this kind?
bool holds_quote(std::string_view text, QuoteKind kind);

/// The bytes of the blank character at `at`, ASCII's or Unicode's; 0 where there is none.
std::size_t blank_at(std::string_view text, std::size_t at);

/// Is at `at` a byte that is of a word: an ASCII letter or digit, or part of a character beyond ASCII, if
/// that is no blank and no quotation mark?
bool word_at(std::string_view text, std::size_t at);

/// Is there such a byte in `text`? If not it is mere punctuation.
bool holds_word(std::string_view text);

/// Can what a + - = before it applies to begin at `at`: a word, also behind a mark as in `#topik` and `.net`,
/// a quotation mark or a parenthesis?
bool operand_at(std::string_view text, std::size_t at);

/// What may stand behind a word in a sentence and belongs to neither.
inline constexpr std::string_view kSentenceMarks = ".,;:!?";

/// `text` without the sentence marks at its end.
std::string_view without_sentence_marks(std::string_view text);

/// How many bytes of `text` from `at` on are a run: up to a blank, a quotation mark or a parenthesis that is
/// not closed, or not opened, inside the run.
std::size_t run_length(std::string_view text, std::size_t at);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_CHARACTERS_H_
