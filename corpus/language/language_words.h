// Words and trigrams that tell languages apart, and how much each weighs.
#ifndef WARTA_CORPUS_LANGUAGE_LANGUAGE_WORDS_H_
#define WARTA_CORPUS_LANGUAGE_LANGUAGE_WORDS_H_

#include <cstdint>
#include <span>
#include <string_view>

namespace warta::corpus {

/// Weights are sixteenths of a natural logarithm of odds.
struct LanguageClue {
  std::string_view text;
  /// For English against Indonesian or Malay.
  std::int8_t english;
  /// For any other language against Indonesian or Malay.
  std::int8_t other;
  /// For Malay against Indonesian; below zero it speaks for Indonesian.
  std::int8_t malay;
};

/// Whole words of 1 to 12 small letters, in byte order. Chosen and weighed by logistic regression on pieces
/// of 45 to 1,000 bytes of news, headlines, encyclopedias and web pages. What weighs between Malay and
/// Indonesian is a word that is at least 2.5 times as frequent in one of them, in every kind of source: what
/// is only a topic of some source (vaccines, motorcycles) does not count.
std::span<const LanguageClue> language_words();

/// For words that are not among those: three letters in a row, where "_" is the beginning or the end of the
/// word and "*" a Latin letter that is not one of a-z. In byte order.
std::span<const LanguageClue> language_trigrams();

}  // namespace warta::corpus

#endif  // WARTA_CORPUS_LANGUAGE_LANGUAGE_WORDS_H_
