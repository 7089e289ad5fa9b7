// The interface of a stemmer: the forms of one word are brought to one stem.
#ifndef WARTA_COMMON_TEXT_STEMMER_H_
#define WARTA_COMMON_TEXT_STEMMER_H_

#include <string>
#include <string_view>

namespace warta::text {

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

  /// The stem of a term in normal form; never empty for a term that is not.
  virtual std::string stem(std::string_view term) = 0;

  /// Names the algorithm and its version, and with them every stem that it gives. Part of the analysis'
  /// description: a change of stems requires a change of name.
  virtual std::string name() const = 0;
};

}  // namespace warta::text

#endif  // WARTA_COMMON_TEXT_STEMMER_H_
