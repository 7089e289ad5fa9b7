// Text to terms: the one analysis that indexer and searcher share.
//
// What a word becomes is decided here and nowhere else; both programs run this code, and an index stores the
// description of the analysis that made it (see common/compatibility.h).
#ifndef WARTA_COMMON_TEXT_ANALYZER_H_
#define WARTA_COMMON_TEXT_ANALYZER_H_

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/text/normalizer.h"
#include "common/text/stemmer.h"
#include "common/text/tokenizer.h"

namespace warta::text {

/// Terms are cut off at this many bytes (at a character's boundary): Xapian takes 245 with the prefix, and
/// longer words are no words.
inline constexpr std::size_t kMaxTermBytes = 100;

/// A word of a text with the terms that it is found by.
struct Token {
  /// Byte offsets into the text, [begin, end).
  std::size_t begin = 0;
  std::size_t end = 0;
  /// The word's normal form; never empty, at most kMaxTermBytes long. Valid until the Analyzer's next
  /// analyze().
  std::string_view term;
  /// The normal form's stem; likewise.
  std::string_view stem;
};

/// Not thread-safe: one for each thread. Remembers the stems of the words it has met, a few ten megabytes
/// beside those of the text at hand; that makes it faster and never changes what it returns.
class Analyzer {
 public:
  /// With the stemmer that indexes are made with.
  Analyzer();
  explicit Analyzer(std::unique_ptr<Stemmer> stemmer);

  /// The words of `text` (UTF-8) in their order. Any bytes are survived. Valid until the next call.
  std::span<const Token> analyze(std::string_view text);

  /// Everything that the analysis depends on, in words: the version of these rules, ICU's version, the
  /// stemmer, the stop words. Two analyzers with the same description give the same terms for any text.
  std::string description() const;

 private:
  struct TransparentHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view term) const { return std::hash<std::string_view>{}(term); }
  };
  /// Term to stem. Its nodes stay where they are, so that tokens can point into them.
  using StemMemo = std::unordered_map<std::string, std::string, TransparentHash, std::equal_to<>>;

  const StemMemo::value_type& stemmed(std::string_view term);

  Tokenizer tokenizer_;
  Normalizer normalizer_;
  std::unique_ptr<Stemmer> stemmer_;
  StemMemo memo_;
  std::vector<Token> tokens_;
};

}  // namespace warta::text

#endif  // WARTA_COMMON_TEXT_ANALYZER_H_
