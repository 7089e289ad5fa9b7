// Cuts a body into the words that its signature is made of.
#ifndef WARTA_CORPUS_COPIES_BODY_WORDS_H_
#define WARTA_CORPUS_COPIES_BODY_WORDS_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace warta::corpus {

struct BodyWord {
  /// FNV-1a, 64 bits, of the folded letters, or of the digits without zeros in front. Part of what signatures
  /// are made of: it may never change.
  std::uint64_t hash = 0;
  /// Bytes of letters, or digits.
  std::size_t length = 0;
  bool number = false;
};

/// Not thread-safe. See body_signature.h for what a word is.
class BodyWords {
 public:
  /// `body` must outlive it.
  explicit BodyWords(std::string_view body) : rest_(body) {}

  /// The next word; nullopt at the end and ever after.
  std::optional<BodyWord> next();

 private:
  BodyWord take_letters();
  BodyWord take_number();

  std::string_view rest_;
};

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_COPIES_BODY_WORDS_H_
