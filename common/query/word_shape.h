// What the operators at a word's end make of it.
#ifndef WARTA_COMMON_QUERY_WORD_SHAPE_H_
#define WARTA_COMMON_QUERY_WORD_SHAPE_H_

#include <cstddef>
#include <optional>
#include <string_view>

#include "common/query/token.h"

namespace warta::query {

/// By what a `^` may multiply.
inline constexpr double kMostBoost = 1000;

/// Is it an address of the web, whose characters are no operators?
bool is_url(std::string_view run);

/// The tokens of the run at [begin, end) of `query`, which holds a word: the word, without the sentence marks
/// at its end, and the boost behind it, if there is one. Throws UsageError for operators where they cannot
/// be meant: `*bank`, `b?nk`, `kata~1`, `kata^x`. Thread-safe.
struct WordTokens {
  Token word;
  std::optional<Token> boost;
};
WordTokens word_tokens(std::string_view query, std::size_t begin, std::size_t end);

/// The boost whose `^` stands at `begin` and whose number goes to `end`. Throws UsageError.
Token boost_token(std::string_view query, std::size_t begin, std::size_t end);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_WORD_SHAPE_H_
