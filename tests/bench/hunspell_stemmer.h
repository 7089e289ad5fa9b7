// What `hunspell -s -d id_ID` makes of a word: the first stem that the library finds by the dictionary's own
// affix rules.
#ifndef WARTA_TESTS_BENCH_HUNSPELL_STEMMER_H_
#define WARTA_TESTS_BENCH_HUNSPELL_STEMMER_H_

#include <memory>
#include <string>
#include <string_view>

#include "common/text/stemmer.h"

class Hunspell;

namespace warta::bench {

class HunspellStemmer final : public text::Stemmer {
 public:
  /// `dictionary`: the .dic file; its .aff file stands beside it. Throws std::runtime_error if it is not
  /// there.
  explicit HunspellStemmer(const std::string& dictionary);
  ~HunspellStemmer() override;
  HunspellStemmer(const HunspellStemmer&) = delete;
  HunspellStemmer& operator=(const HunspellStemmer&) = delete;
  HunspellStemmer(HunspellStemmer&&) = delete;
  HunspellStemmer& operator=(HunspellStemmer&&) = delete;

  /// A word that hunspell has no stem for is its own.
  std::string stem(std::string_view term) override;
  std::string rule(std::string_view term) override;
  text::HyphenatedKind kind_of_hyphenated(std::string_view term) override;
  std::string name() const override;

 private:
  std::unique_ptr<Hunspell> hunspell_;
};

}  // namespace warta::bench

#endif  // WARTA_TESTS_BENCH_HUNSPELL_STEMMER_H_
