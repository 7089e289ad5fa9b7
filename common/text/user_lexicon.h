// The user's own lexicon: words that the stemmer is to treat otherwise than it would.
//
//   form = root     the stem of `form`, and of what affixes make of it, is `root`; `root` is its own stem
//   form !          `form` is never stemmed
//   form ~ word     `form` is the same word as `word`: both have the stem that `word` has
//
// Lines that are empty or begin with '#' say nothing. Case, apostrophes and diacritics make no difference.
#ifndef WARTA_COMMON_TEXT_USER_LEXICON_H_
#define WARTA_COMMON_TEXT_USER_LEXICON_H_

#include <cstddef>
#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

namespace warta::text {

/// A line of a user's lexicon that cannot be meant.
class LexiconError : public std::runtime_error {
 public:
  /// `line` counts from 1. `problem` says what is wrong and the way out.
  LexiconError(std::size_t line, const std::string& problem) : std::runtime_error(problem), line_(line) {}
  std::size_t line() const { return line_; }

 private:
  std::size_t line_;
};

/// Thread-safe once it is made.
class UserLexicon {
 public:
  /// The stem of a term without any user's lexicon.
  using StemOf = std::function<std::string(std::string_view term)>;

  /// No words.
  UserLexicon() = default;

  /// Reads the lines of `text` (UTF-8). Throws LexiconError at the first that cannot be meant: one of another
  /// form, a form that is several words, is given two roots, or leads back to itself.
  static UserLexicon parse(std::string_view text, const StemOf& stem);

  bool empty() const { return roots_.empty(); }

  /// The root of a term (in normal form), which is its own root; the term itself if it is never to be
  /// stemmed; nullptr if nothing is said of it. Valid as long as this is.
  const std::string* root_of(std::string_view term) const;

  /// The lexicon in one form for all ways to write the same, without "~": what an index keeps, and what
  /// parse() reads back.
  std::string canonical() const;

 private:
  std::map<std::string, std::string, std::less<>> roots_;
};

}  // namespace warta::text

#endif  // WARTA_COMMON_TEXT_USER_LEXICON_H_
