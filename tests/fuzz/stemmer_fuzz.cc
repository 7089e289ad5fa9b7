// Any term has a stem that is its own stem, whatever was stemmed before; and a rule. Any bytes are read as a
// user's lexicon or refused, and what is read is the same when it is written and read again.
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "common/text/analyzer.h"
#include "common/text/indonesian/indonesian_stemmer.h"
#include "common/text/normalizer.h"
#include "tests/fuzz/require.h"

namespace {

using warta::tests::require;
using warta::text::indonesian::IndonesianStemmer;

void check_stems(IndonesianStemmer& stemmer, std::string_view term) {
  const auto stem = stemmer.stem(term);
  require(stem.empty() == term.empty());
  require(stemmer.stem(stem) == stem);
  require(!stemmer.rule(term).empty());
  if (term.find('-') != std::string_view::npos) static_cast<void>(stemmer.kind_of_hyphenated(term));
}

void check_lexicon(std::string_view text, std::string_view term) {
  try {
    const auto lexicon = warta::text::parse_lexicon(text);
    require(warta::text::parse_lexicon(lexicon->canonical())->canonical() == lexicon->canonical());
    IndonesianStemmer stemmer(lexicon);
    require(stemmer.stem(term).empty() == term.empty());
  } catch (const warta::text::LexiconError& error) {
    require(error.line() > 0);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static IndonesianStemmer used;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  check_stems(used, bytes);
  warta::text::Normalizer normalizer;
  const std::string term(normalizer.normalize(bytes));
  check_stems(used, term);
  require(IndonesianStemmer().stem(term) == used.stem(term));
  check_lexicon(bytes, term);
  return 0;
}
