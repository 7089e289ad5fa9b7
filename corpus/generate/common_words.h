// The commonest words of Indonesian news, commonest first: what a reader would miss at once if the commonest
// words of a generated article were others.
#ifndef WARTA_CORPUS_GENERATE_COMMON_WORDS_H_
#define WARTA_CORPUS_GENERATE_COMMON_WORDS_H_

#include <cstdint>
#include <span>
#include <string_view>

namespace warta::generating {

struct FunctionWord {
  std::string_view text;
  /// Occurrences in 100,000 words, measured in 5.4 million words of 2019's news and rounded.
  std::uint32_t weight = 0;
};

/// Those that carry sentences. Static storage.
std::span<const FunctionWord> function_words();

/// Those that news is about most often, commonest first; names have a capital. Static storage.
std::span<const std::string_view> common_content_words();

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_COMMON_WORDS_H_
