// How differently two words are spelled: letters put in, left out, changed, or two neighbours exchanged, each
// counts one (optimal string alignment, a restricted Damerau-Levenshtein distance). Letters are code points.
#ifndef WARTA_COMMON_SPELLING_H_
#define WARTA_COMMON_SPELLING_H_

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

/// The code points of UTF-8; a byte that is of none counts as one. Thread-safe.
std::u32string code_points(std::string_view text);

/// Thread-safe.
std::size_t spelling_distance(std::string_view a, std::string_view b);

/// The first of those `names` that are spelled most like `word`: two letters off at most, and fewer than it
/// has bytes. The view is into `names`. Thread-safe.
std::optional<std::string_view> nearest_spelling(std::string_view word,
                                                 std::span<const std::string_view> names);

/// Compares one word with others letter by letter; words that begin alike share the work. Not thread-safe.
class SpellingRows {
 public:
  explicit SpellingRows(std::u32string word);

  /// How many letters of the other word have been given.
  std::size_t size() const { return letters_.size(); }
  std::u32string_view letters() const { return letters_; }
  /// Takes back all letters of the other word but the first `size`.
  void cut_back(std::size_t size);
  /// Gives the next letter of the other word. Returns the least distance that it can still come to.
  std::size_t add(char32_t letter);
  /// Of the letters given to the whole word.
  std::size_t distance() const { return rows_.back().back(); }

 private:
  std::u32string word_;
  std::u32string letters_;
  std::vector<std::vector<std::size_t>> rows_;  // one more than letters
};

}  // namespace warta

#endif  // WARTA_COMMON_SPELLING_H_
