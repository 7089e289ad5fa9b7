// The articles of a generated dump: realistic in what an index cares for (how words are distributed, how
// articles are long, what comes twice), and made of a number alone.
#ifndef WARTA_CORPUS_GENERATE_ARTICLE_GENERATOR_H_
#define WARTA_CORPUS_GENERATE_ARTICLE_GENERATOR_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "corpus/generate/known_words.h"
#include "corpus/generate/outlets.h"
#include "corpus/generate/random.h"
#include "corpus/generate/vocabulary.h"

namespace warta::generating {

struct GeneratedArticle {
  std::string id;
  std::string title;
  std::string url;
  std::string date;  // ISO 8601, with the zone
  std::string source;
  std::string category;
  std::string author;
  std::string body;  // paragraphs
};

/// Immutable, so that any number of threads may call it.
class ArticleGenerator {
 public:
  /// Uses `known` only here.
  ArticleGenerator(const KnownWords& known, std::uint64_t seed);

  /// The article of that number, counted from 0: always the same for the same words and seed, whatever was
  /// asked for before. One in fifty is a near-copy of an earlier one, under another outlet's name.
  GeneratedArticle article(std::uint64_t number) const;

  /// The article that this one is a copy of; itself if it is none.
  std::uint64_t original_of(std::uint64_t number) const;

 private:
  /// What a copy shares with its original.
  struct Text {
    std::string title;
    std::string other_title;  // of another article that the page links to
    std::string place;
    std::string body;  // paragraphs with '\n' between them
    std::string_view category;
  };

  Random series(std::uint64_t number, std::uint64_t purpose) const;
  Text text_of(std::uint64_t number) const;
  std::string author_of(const Outlet& outlet, Random& random) const;

  Vocabulary vocabulary_;
  std::uint64_t seed_;
};

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_ARTICLE_GENERATOR_H_
