// Days that are written in figures: the first of the two ways in which written_day_at() reads one.
#ifndef WARTA_COMMON_DATES_DAY_IN_FIGURES_H_
#define WARTA_COMMON_DATES_DAY_IN_FIGURES_H_

#include <chrono>
#include <cstddef>
#include <optional>

#include "common/dates/tokens.h"
#include "common/dates/written_day.h"

namespace warta::dates {

/// The day whose first number is at `at`: `3/2/2025`, `2025-02-03`, `20250203`, and `3/2` if there is a
/// weekday before it, which is given. Sets neither `begin` nor `weekday`. nullopt if there is none. Pure;
/// thread-safe.
std::optional<WrittenDay> day_in_figures(const Tokens& t, std::size_t at, DayOrder order,
                                         std::optional<std::chrono::weekday> weekday);

}  // namespace warta::dates

#endif  // WARTA_COMMON_DATES_DAY_IN_FIGURES_H_
