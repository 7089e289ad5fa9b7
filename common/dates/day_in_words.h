// Days whose month is a word: the second of the two ways in which written_day_at() reads one.
#ifndef WARTA_COMMON_DATES_DAY_IN_WORDS_H_
#define WARTA_COMMON_DATES_DAY_IN_WORDS_H_

#include <chrono>
#include <cstddef>
#include <optional>

#include "common/dates/tokens.h"
#include "common/dates/written_day.h"

namespace warta::dates {

/// The day that begins at `at` with its number, its month or its year. Sets neither `begin` nor `weekday`.
/// nullopt if there is none. Pure; thread-safe.
std::optional<WrittenDay> day_in_words(const Tokens& t, std::size_t at);

}  // namespace warta::dates

#endif  // WARTA_COMMON_DATES_DAY_IN_WORDS_H_
