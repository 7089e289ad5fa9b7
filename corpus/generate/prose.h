// Sentences, made word by word: function words and content words take turns as they do in Indonesian, words
// of the story and words used before come again.
//
// They have the statistics of news and no meaning.
#ifndef WARTA_CORPUS_GENERATE_PROSE_H_
#define WARTA_CORPUS_GENERATE_PROSE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "corpus/generate/random.h"
#include "corpus/generate/story.h"
#include "corpus/generate/vocabulary.h"

namespace warta::generating {

/// Writes one article. Keeps references to all it is made with. Not thread-safe.
class Prose {
 public:
  Prose(const Vocabulary& vocabulary, const Story& story, Random& random)
      : vocabulary_(vocabulary), story_(story), random_(random) {}

  /// Appends words with a capital at the beginning, commas between, and no full stop.
  void append_clause(std::string& text);
  /// Appends a sentence with its full stop; some are what somebody says, some say on which day.
  void append_sentence(std::string_view day, std::string& text);
  /// A headline: six to twelve words, all but the function words with a capital.
  std::string title();

 private:
  void append_quotation(std::string_view day, std::string& text);
  void append_words(std::uint32_t count, std::string& text);
  void append_function_word(std::string& text);
  void append_content(std::string& text);
  void append_drawn(std::string& text);
  void append_rank(std::uint64_t rank, std::string& text);
  Random* chooser(std::uint32_t companions);

  // The last content words, which come again: 64 are about half an article.
  static constexpr std::size_t kRemembered = 64;

  const Vocabulary& vocabulary_;
  const Story& story_;
  Random& random_;
  std::array<std::uint64_t, kRemembered> used_{};
  std::uint32_t used_count_ = 0;
  // What the word before is known by; 0 where there is none, or one that words of its own never follow.
  std::uint64_t before_ = 0;
  Random pair_{0};
};

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_PROSE_H_
