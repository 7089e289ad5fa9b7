// Words, letters and bytes that come of a seed. Header-only.
#ifndef WARTA_TESTS_INDEXER_BULK_MADE_UP_TEXT_H_
#define WARTA_TESTS_INDEXER_BULK_MADE_UP_TEXT_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "tests/indexer/bulk/seeded_random.h"

namespace warta::tests {

/// Not thread-safe.
class MadeUpText {
 public:
  explicit MadeUpText(std::uint64_t seed) : random_(seed) {}

  SeededRandom& random() { return random_; }

  /// Syllables put together; of some hundred thousands of words the short ones come more often.
  std::string word() {
    constexpr std::array<const char*, 16> kSyllables = {"ba", "di", "ka",  "ra", "su", "men", "per", "lan",
                                                        "to", "gu", "nya", "sa", "ti", "ku",  "mo",  "pe"};
    const auto bound = std::size_t{1} << (3 + random_.below(11));
    std::string made = "kor";
    for (auto number = random_.below(bound) + 1; number > 0; number /= kSyllables.size())
      made += kSyllables.at(number % kSyllables.size());
    return made;
  }

  std::string words(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) text += i % 60 == 0 ? ".\n" : " ";
      text += word();
    }
    return text;
  }

  /// Any bytes but line breaks, each as likely as the others: nothing makes them shorter.
  std::string noise(std::size_t size) {
    std::string bytes;
    while (bytes.size() < size) {
      const auto byte = static_cast<char>(random_.below(256));
      if (byte != '\n') bytes += byte;
    }
    return bytes;
  }

  std::string letters(std::size_t size) {
    std::string text;
    while (text.size() < size) text += static_cast<char>('a' + random_.below(26));
    return text;
  }

 private:
  SeededRandom random_;
};

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_MADE_UP_TEXT_H_
