// What an article is about: people, bodies, places and words that come again and again in it, and in the
// other articles of the same story.
#ifndef WARTA_CORPUS_GENERATE_STORY_H_
#define WARTA_CORPUS_GENERATE_STORY_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/generate/random.h"
#include "corpus/generate/vocabulary.h"

namespace warta::generating {

class Story {
 public:
  /// The story of that number; the same for the same vocabulary, seed and number.
  Story(const Vocabulary& vocabulary, std::uint64_t seed, std::uint64_t number);

  /// One of its subjects, the first ones most often: a word, or two or three that belong together.
  std::string_view draw_subject(Random& random) const;
  /// Somebody who may be quoted.
  std::string_view draw_person(Random& random) const { return random.one_of(people_); }
  /// Where it happens.
  std::string_view place() const { return place_; }
  /// Chooses what belongs to it, such as its category, among so many.
  std::uint32_t choose(std::uint32_t count) const { return Random(number_).below(count); }

 private:
  std::uint64_t number_;
  std::string place_;
  std::vector<std::string> people_;
  std::vector<std::string> subjects_;
};

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_STORY_H_
