// The affixes of Indonesian, as tables: which there are, how they meet a root, which go together, and what
// the dictionary's flags say for them.
//
// The grammar is that of Sneddon, "Indonesian: A Comprehensive Grammar" (1996), chapters 1 and 2; the flags
// are those of hunspell-id (dictionary_flags.h).
#ifndef WARTA_COMMON_TEXT_INDONESIAN_AFFIX_RULES_H_
#define WARTA_COMMON_TEXT_INDONESIAN_AFFIX_RULES_H_

#include <cstdint>
#include <span>
#include <string_view>

#include "common/text/indonesian/dictionary_flags.h"

namespace warta::text::indonesian {

/// A prefix, whatever form it takes before a root. me_nasal is meN-; pe_nasal, peN-, takes a nasal too
/// (pembaca), pe none (petani); ng is the meN- of spoken Jakartan (ngomong, nyari); doubled is the first
/// consonant said twice (rerumputan).
enum class Prefix : std::uint8_t {
  none,
  me_nasal,
  ng,
  di,
  ku,
  kau,
  ber,
  ter,
  pe_nasal,
  pe,
  per,
  ke,
  se,
  si,
  tidak,
  doubled
};
inline constexpr std::size_t kPrefixCount = 16;

/// A suffix that makes a new word.
enum class Suffix : std::uint8_t { none, an, i, kan, in, nya };
inline constexpr std::size_t kSuffixCount = 6;

/// What a root must be for a form of a prefix to stand before it.
enum class Shape : std::uint8_t {
  any,
  monosyllable,    // menge-bom
  begins_with_er,  // be-kerja: the first syllable ends in "er"
};

/// How a prefix meets a root.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding): in the order in which one reads a rule
struct PrefixForm {
  std::string_view surface;  // what is written
  Prefix prefix = Prefix::none;
  std::string_view before;  // the letters that may follow it in writing
  char restored = 0;        // the root's first letter, which the prefix swallowed; 0: none
  Shape shape = Shape::any;
  double cost = 0;  // above that of a prefix: rarer ways
};

/// What may stand behind a word of any kind: a pronoun, then a particle.
struct Ending {
  std::string_view surface;
  std::string_view label;
  double cost = 0;
  /// -ku and -mu: news hardly has them, and names end so ("Maluku", "Jammu").
  bool is_rare_pronoun = false;
};

/// What the dictionary must say of a root for affixes to be taken off it at all.
enum class Evidence : std::uint8_t {
  none,
  implied_or_long,  // what implies them, or a root of six letters and more
  licence,
};

/// A prefix, another one inside it, and a suffix that go together, with the flags that allow them.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding): in the order in which one reads a rule
struct Confix {
  Prefix outer = Prefix::none;
  Prefix inner = Prefix::none;
  Suffix suffix = Suffix::none;
  FlagSet licensed_by;  // flags that name it, or its active or passive counterpart
  FlagSet implied_by;   // flags of forms that it goes with more often than not
  Evidence needed = Evidence::none;
};

/// Those that begin with the letter.
std::span<const PrefixForm> prefix_forms(char letter);
std::span<const Ending> endings();
/// nullptr if these do not go together. Static storage.
const Confix* find_confix(Prefix outer, Prefix inner, Suffix suffix);

/// As grammars write them: "meN-", "-kan"; empty for none.
std::string_view label_of(Prefix prefix);
std::string_view label_of(Suffix suffix);

}  // namespace warta::text::indonesian

#endif  // WARTA_COMMON_TEXT_INDONESIAN_AFFIX_RULES_H_
