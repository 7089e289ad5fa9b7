// Text to terms: the one analysis that indexer and searcher share.
//
// What a word becomes is decided here and nowhere else; both programs run this code, and an index stores the
// description of the analysis that made it (see common/compatibility.h).
#ifndef WARTA_COMMON_TEXT_ANALYZER_H_
#define WARTA_COMMON_TEXT_ANALYZER_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/normalizer.h"
#include "common/text/stemmer.h"
#include "common/text/tokenizer.h"
#include "common/text/user_lexicon.h"
#include "common/text/word_memo.h"

namespace warta::text {

/// Terms are cut off at this many bytes (at a character's boundary): Xapian takes 245 with the prefix, and
/// longer words are no words.
inline constexpr std::size_t kMaxTermBytes = 100;

/// A word of a text with the terms that it is found by.
///
/// A word with hyphens is one token if it is one word ("anak-anak", "meng-upgrade"). If it is more, its parts
/// are tokens, and before them stands one for the whole: "undang-undang", or what the parts make when joined
/// ("covid19").
struct Token {
  /// Byte offsets into the text, [begin, end).
  std::size_t begin = 0;
  std::size_t end = 0;
  /// The word's normal form; never empty, at most kMaxTermBytes long. Valid until the Analyzer's next
  /// analyze().
  std::string_view term;
  /// The normal form's stem; likewise.
  std::string_view stem;
  /// Words of the text before this one. The token of a whole has the position of its first part.
  std::uint32_t position = 0;
  /// Is it the whole of the parts that follow? Phrases go by the others alone.
  bool whole = false;
  /// The same for all tokens that are written the same, hence have the same term and stem, until the Analyzer
  /// forgets the word and makes a new, empty one; never null. Likewise.
  WordNote* note = nullptr;
};

/// The user's own lexicon that `text` writes down (user_lexicon.h), for an Analyzer. Throws LexiconError.
std::shared_ptr<const UserLexicon> parse_lexicon(std::string_view text);

/// Not thread-safe: one for each thread. Remembers the words it has met, a few ten megabytes beside those of
/// the text at hand; that makes it faster and never changes what it returns.
class Analyzer {
 public:
  /// With the stemmer that indexes are made with, and the user's own lexicon. `lexicon` may be null.
  explicit Analyzer(std::shared_ptr<const UserLexicon> lexicon = nullptr);
  explicit Analyzer(std::unique_ptr<Stemmer> stemmer);

  /// The words of `text` (UTF-8) in their order. Any bytes are survived. Valid until the next call.
  std::span<const Token> analyze(std::string_view text);

  /// How a token that analyze() returned came to its stem, in a few words.
  std::string rule_of(const Token& token);

  /// Everything that the analysis depends on, in words: the version of these rules, ICU's version, the
  /// stemmer, the user's lexicon, the stop words. Two analyzers with the same description give the same terms
  /// for any text.
  std::string description() const;

 private:
  /// A word of the text, and its hash for the memo.
  struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint64_t hash = 0;
  };

  static std::size_t parts_of_word(std::span<const Word> words, std::string_view text);
  void find_words(std::string_view text);
  RememberedWord remembered(std::string_view written, std::uint64_t hash);
  RememberedWord remembered_hyphenated(std::string_view written, std::span<const Word> parts);
  void add_word(const Word& found, std::string_view text);
  void add_hyphenated(std::span<const Word> parts, std::string_view text);

  std::shared_ptr<const UserLexicon> lexicon_;
  Tokenizer tokenizer_;
  Normalizer normalizer_;
  std::unique_ptr<Stemmer> stemmer_;
  WordMemo memo_;
  std::vector<Word> words_;
  std::vector<Token> tokens_;
  std::uint32_t position_ = 0;
};

}  // namespace warta::text

#endif  // WARTA_COMMON_TEXT_ANALYZER_H_
