// Takes a word apart into affixes and a root of the vocabulary.
//
// Every analysis ending × suffix × up to three prefixes whose root is a word of the vocabulary is a
// candidate; the cheapest one wins. Affixes cost; so does a root that the dictionary's flags do not license
// for them, or that is short; a root that takes many affixes is cheaper, for it is the likelier one. Licensed
// candidates that are dearer than a limit, and others with a root of three letters or fewer, are none.
#ifndef WARTA_COMMON_TEXT_INDONESIAN_AFFIX_ANALYSIS_H_
#define WARTA_COMMON_TEXT_INDONESIAN_AFFIX_ANALYSIS_H_

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "common/text/indonesian/affix_rules.h"
#include "common/text/indonesian/vocabulary.h"

namespace warta::text::indonesian {

/// In bytes. Nothing longer is a word of Indonesian; with all affixes they stay under 30.
inline constexpr std::size_t kLongestWord = 48;
inline constexpr std::size_t kMostPrefixes = 3;

/// A way to take a word apart.
struct Analysis {
  /// As long valid as the vocabulary, or as the word it was taken from. Empty: the word cannot be taken
  /// apart.
  std::string_view root;
  std::array<Prefix, kMostPrefixes> prefixes{};  // outermost first, then Prefix::none
  Suffix suffix = Suffix::none;
  WordKind root_kind = WordKind::root;
  const Ending* ending = nullptr;
  double cost = 0;

  /// The affixes as grammars write them: "meN- per- -kan -nya".
  std::string affixes() const;
};

/// The best analysis of `term`, of small letters and hyphens, with at least one affix. Thread-safe.
Analysis analyze_affixes(std::string_view term, const Vocabulary& vocabulary);

/// An analysis of a word whose root is in no vocabulary, of those few patterns that say so with certainty:
/// -nya behind any word, di-…-kan and meN-…-kan around one. Thread-safe.
Analysis analyze_unknown(std::string_view term);

}  // namespace warta::text::indonesian

#endif  // WARTA_COMMON_TEXT_INDONESIAN_AFFIX_ANALYSIS_H_
