// The words of generated articles, by rank: the commonest, the forms of the lexicon's roots, names, and
// behind them, without end, names that are coined and words that are misspelt.
#ifndef WARTA_CORPUS_GENERATE_VOCABULARY_H_
#define WARTA_CORPUS_GENERATE_VOCABULARY_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/generate/alias_table.h"
#include "corpus/generate/known_words.h"
#include "corpus/generate/random.h"

namespace warta::generating {

/// Immutable, so that any number of threads may draw.
class Vocabulary {
 public:
  /// What is drawn depends on nothing but `known` and the random numbers. Uses `known` only here.
  explicit Vocabulary(const KnownWords& known);

  /// The place in function_words() of one of them, as often as they occur.
  std::uint32_t draw_function_word(Random& random) const;

  /// The rank of a content word, counted from 0.
  std::uint64_t draw_rank(Random& random) const;

  /// Appends the word of a rank; names have a capital.
  void append_word(std::uint64_t rank, std::string& text) const;

  /// The place of a name among some 60,000, those that are known before those that are coined; the first are
  /// the likeliest.
  std::string_view draw_name(Random& random) const;

 private:
  struct Place {
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
  };

  std::string_view word_at(Place place) const;
  void append_rare(std::uint64_t number, std::string& text) const;

  std::string letters_;
  std::vector<Place> words_;  // by rank
  std::vector<Place> names_;
  AliasTable function_table_;
  AliasTable content_table_;
};

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_VOCABULARY_H_
