// The interface of a stemmer: the forms of one word are brought to one stem.
#ifndef WARTA_COMMON_TEXT_STEMMER_H_
#define WARTA_COMMON_TEXT_STEMMER_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace warta::text {

/// What the parts of a word with hyphens are to each other.
enum class HyphenatedKind : std::uint8_t {
  reduplication,  // "anak-anak", "berkejar-kejaran": one word
  host,           // "kuasa-mu", "meng-upgrade", "ke-50", "1990-an": one word, an affix parted from its host
  pair,           // "undang-undang", "sayur-mayur": a word of its own, and its parts
  compound,       // "Covid-19", "se-Indonesia", "Jakarta-Bandung": its parts, and what they make when joined
};

/// Implementations are not thread-safe: one for each thread. The same term gives the same stem, whatever came
/// before.
class Stemmer {
 public:
  Stemmer() = default;
  virtual ~Stemmer() = default;
  Stemmer(const Stemmer&) = delete;
  Stemmer& operator=(const Stemmer&) = delete;
  Stemmer(Stemmer&&) = delete;
  Stemmer& operator=(Stemmer&&) = delete;

  /// The stem of a term in normal form, which may have hyphens inside; never empty for a term that is not.
  virtual std::string stem(std::string_view term) = 0;

  /// How `term` comes to its stem, in a few words: "meN- -kan", "exception", "unknown".
  virtual std::string rule(std::string_view term) = 0;

  /// What a term with a hyphen inside is.
  virtual HyphenatedKind kind_of_hyphenated(std::string_view term) = 0;

  /// Names the algorithm and its version, and with them every stem that it gives. Part of the analysis'
  /// description: a change of stems requires a change of name.
  virtual std::string name() const = 0;
};

}  // namespace warta::text

#endif  // WARTA_COMMON_TEXT_STEMMER_H_
