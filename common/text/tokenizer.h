// Cuts text into words.
//
// The words are those of Unicode's default word boundaries (UAX #29, as ICU implements it), with what news
// text needs changed:
//   - A full stop between letters parts two words ("terlibat.Baca", "detik.com"), for a missing blank is
//   common in
//     dumps; between single letters ("A.S.", "P.T.") it makes an abbreviation, which stays whole.
//   - An @ parts words, which ICU's rules since CLDR 42 have it join: "@antaranews" is found by "antaranews".
//   - Underscores around a word are left out.
// Figures keep their separators: "1.234,5" and "Rp1,5" are a word each. Hyphens part words.
//
// Runs of ASCII take a path of their own that gives the same words without ICU; text is handed to ICU in
// pieces between ASCII blanks, across which no word reaches.
#ifndef WARTA_COMMON_TEXT_TOKENIZER_H_
#define WARTA_COMMON_TEXT_TOKENIZER_H_

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace warta::text {

/// A word's place: byte offsets into the UTF-8 text, [begin, end), never empty.
struct TokenSpan {
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const TokenSpan&, const TokenSpan&) = default;
};

/// Not thread-safe: one for each thread.
class Tokenizer {
 public:
  Tokenizer();
  ~Tokenizer();
  Tokenizer(Tokenizer&& other) noexcept;
  Tokenizer& operator=(Tokenizer&& other) noexcept;
  Tokenizer(const Tokenizer&) = delete;
  Tokenizer& operator=(const Tokenizer&) = delete;

  /// The words of `text` in their order, none overlapping another. Any bytes are survived: what is not UTF-8
  /// is part of no word. The span is valid until the next call.
  std::span<const TokenSpan> tokenize(std::string_view text);

  /// The same words, all found by ICU: what the ASCII path is tested against.
  std::span<const TokenSpan> tokenize_by_icu(std::string_view text);

 private:
  class WordBreaker;

  void add_ascii_words(std::string_view text, std::size_t begin, std::size_t end);
  void add_unicode_words(std::string_view text, std::size_t begin, std::size_t end);
  void add(std::string_view text, std::size_t begin, std::size_t end);

  std::vector<TokenSpan> tokens_;
  std::unique_ptr<WordBreaker>
      breaker_;  // made when first needed: it costs more than a short query's whole search
};

}  // namespace warta::text

#endif  // WARTA_COMMON_TEXT_TOKENIZER_H_
