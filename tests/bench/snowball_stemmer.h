// Snowball's Indonesian stemmer: F. Z. Tala, "A Study of Stemming Effects on Information Retrieval in Bahasa
// Indonesia" (2003), as libstemmer implements it.
//
// It has no dictionary, so that it takes affixes where there are none (berita → ita, menteri → teri). What
// every search engine uses for Indonesian, and what ours is measured beside.
#ifndef WARTA_TESTS_BENCH_SNOWBALL_STEMMER_H_
#define WARTA_TESTS_BENCH_SNOWBALL_STEMMER_H_

#include <memory>
#include <string>
#include <string_view>

#include "common/text/stemmer.h"

struct sb_stemmer;

namespace warta::bench {

class SnowballStemmer final : public text::Stemmer {
 public:
  /// Throws std::runtime_error if the libstemmer at hand has no Indonesian.
  SnowballStemmer();

  /// Terms that are not made of the letters a-z alone are their own stems.
  std::string stem(std::string_view term) override;
  std::string rule(std::string_view term) override;
  text::HyphenatedKind kind_of_hyphenated(std::string_view term) override;
  std::string name() const override;

 private:
  struct Deleter {
    void operator()(sb_stemmer* stemmer) const;
  };
  std::unique_ptr<sb_stemmer, Deleter> stemmer_;
};

}  // namespace warta::bench

#endif  // WARTA_TESTS_BENCH_SNOWBALL_STEMMER_H_
