// What the numbers of a written day may be. Pure functions.
#ifndef WARTA_COMMON_DATES_DAY_FIGURES_H_
#define WARTA_COMMON_DATES_DAY_FIGURES_H_

#include <chrono>
#include <optional>

#include "common/dates/tokens.h"

namespace warta::dates {

inline constexpr unsigned kFirstYear = 1600;
inline constexpr unsigned kLastYear = 9999;

/// The value of a number of at most four digits.
inline unsigned small_value(const Token& token) {
  return static_cast<unsigned>(token.value % 10'000);
}

inline std::chrono::month_day day_of(unsigned month, unsigned day) {
  return std::chrono::month{month} / std::chrono::day{day};
}

/// Two digits are of 1970 to 2069.
inline std::chrono::year year_of(const Token& token) {
  const auto value = static_cast<int>(small_value(token));
  if (token.length() > 2) return std::chrono::year{value};
  return std::chrono::year{value + (value < 70 ? 2000 : 1900)};
}

inline bool is_full_year(const Token& token) {
  return token.is_number_of(4, 4) && token.value >= kFirstYear && token.value <= kLastYear;
}

inline bool is_day_number(const Token& token) {
  return token.is_number_of(1, 2) && token.value >= 1 && token.value <= 31;
}

/// Is it a day of the calendar and of that weekday, if one is given?
inline bool fits(const std::chrono::year_month_day& date, std::optional<std::chrono::weekday> weekday) {
  return date.ok() && (!weekday || std::chrono::weekday{std::chrono::sys_days{date}} == *weekday);
}

}  // namespace warta::dates

#endif  // WARTA_COMMON_DATES_DAY_FIGURES_H_
