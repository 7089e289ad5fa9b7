#include "common/dates/written_day.h"

#include "common/dates/day_figures.h"
#include "common/dates/day_in_figures.h"
#include "common/dates/day_in_words.h"

namespace warta::dates {
namespace {

/// Behind a weekday: where its day may begin, past "malam", "dini hari", "(" and their like.
std::size_t behind_weekday(const Tokens& t, std::size_t at) {
  constexpr std::size_t kMostBetween = 6;
  for (std::size_t passed = 0; passed < kMostBetween; ++passed, ++at) {
    const auto& token = t[at];
    const bool between = token.is_one_of(",(.|-/[") || token.is_word(WordKind::part_of_day) ||
                         token.is_word(WordKind::noon_half) || token.is_word(WordKind::zone) ||
                         token.is_word(WordKind::unit);
    if (!between) break;
  }
  return at;
}

}  // namespace

std::optional<WrittenDay> written_day_at(const Tokens& tokens, std::size_t begin, DayOrder order) {
  std::optional<std::chrono::weekday> weekday;
  auto at = begin;
  if (tokens[begin].is_word(WordKind::weekday)) {
    weekday = std::chrono::weekday{static_cast<unsigned>(tokens[begin].meaning.value)};
    at = behind_weekday(tokens, begin + 1);
  }
  auto day = day_in_figures(tokens, at, order, weekday);
  if (!day) day = day_in_words(tokens, at);
  if (!day || tokens.ends_inside(day->end, "./-")) return std::nullopt;
  day->weekday = weekday;
  day->begin = begin;
  return day;
}

std::optional<std::chrono::year_month_day> dated(const WrittenDay& day, const DateReading& reading) {
  if (day.year) return day.date();
  if (!reading.reference) return std::nullopt;
  const std::chrono::year_month_day today{
      std::chrono::floor<std::chrono::days>(*reading.reference + reading.zone)};
  auto in_year = today.year();
  if (in_year / day.day.month() / day.day.day() > today) in_year -= std::chrono::years{1};
  const auto date = in_year / day.day.month() / day.day.day();
  if (!fits(date, day.weekday)) return std::nullopt;
  return date;
}

}  // namespace warta::dates
