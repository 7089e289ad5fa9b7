// The operators that are words in capital letters: AND, OR, NOT, NEAR; DAN, ATAU, BUKAN, DEKAT.
#ifndef WARTA_COMMON_QUERY_OPERATOR_WORD_H_
#define WARTA_COMMON_QUERY_OPERATOR_WORD_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "common/query/token.h"

namespace warta::query {

/// How far apart NEAR may have its words without a number, and at most: no further than the gap between title
/// and body, see kMostNearWords.
inline constexpr std::uint32_t kNearDistance = 10;
inline constexpr std::uint32_t kMostNearDistance = 90;
/// With the greatest distance, the window of so many words is still narrower than schema::kPositionGap.
inline constexpr std::size_t kMostNearWords = 10;

/// Is `word` one of the operators, as it stands?
bool is_operator_word(std::string_view word);

/// The operator that the run at [begin, end) of `query` is; nullopt if it is none. Throws UsageError for what
/// is nearly one: "AND," "DAN/ATAU" "NEAR/x" "near/5" "&&". Thread-safe.
std::optional<Token> operator_at(std::string_view query, std::size_t begin, std::size_t end);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_OPERATOR_WORD_H_
