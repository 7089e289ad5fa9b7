#include "common/dates/day_in_words.h"

#include "common/dates/day_figures.h"
#include "common/dates/written_clock.h"

namespace warta::dates {
namespace {

/// Behind a day's number or a month's name: the mark or the small word before what comes next.
std::size_t behind_joint(const Tokens& t, std::size_t at) {
  if (t[at].is_word(WordKind::ordinal) && t[at].glued()) ++at;
  if (t[at].is_mark('.') || t[at].is_word(WordKind::of)) ++at;  // "Jan.", "3rd of"
  return t[at].is_one_of("-/,") ? at + 1 : at;
}

/// Is the number the hour of a clock, or the count of something?
bool is_no_year(const Tokens& t, std::size_t at) {
  return written_clock_at(t, at).has_value() || t[at + 1].is_word(WordKind::counted) ||
         t[at + 1].is_word(WordKind::unit);
}

/// The day with the year behind it, if there is one: `2025`, `, 2025`, `'25`, `25`.
WrittenDay with_year(const Tokens& t, WrittenDay day, bool may_be_short) {
  auto at = behind_joint(t, day.end);
  const bool apostrophe = t[at].is_mark('\'');
  if (apostrophe) ++at;
  const bool is_short = t[at].is_number_of(2, 2) && (may_be_short || apostrophe);
  if (!is_full_year(t[at]) && !(is_short && !is_no_year(t, at))) return day;
  day.year = year_of(t[at]);
  day.end = at + 1;
  return day;
}

/// The day with a year behind its clock, if there is one: `14:05:00 WIB 2025`.
WrittenDay with_late_year(const Tokens& t, WrittenDay day) {
  const auto clock = written_clock_at(t, day.end);
  if (!clock) return day;
  const auto zone = written_zone_at(t, clock->end);
  const auto at = zone ? zone->end : clock->end;
  if (!is_full_year(t[at])) return day;
  day.year = year_of(t[at]);
  day.late_year = at;
  return day;
}

/// `3 Februari 2025`, `03-Feb-25`, `3rd of Feb.`
std::optional<WrittenDay> day_and_month(const Tokens& t, std::size_t at) {
  if (!is_day_number(t[at])) return std::nullopt;
  const auto month = behind_joint(t, at + 1);
  if (!t[month].is_word(WordKind::month)) return std::nullopt;
  WrittenDay day;
  day.day = day_of(static_cast<unsigned>(t[month].meaning.value), small_value(t[at]));
  day.end = month + 1;
  return with_year(t, day, true);
}

/// `Feb 3, 2025`, `February 3rd 2025`, `Feb 03 14:05:00 WIB 2025`.
std::optional<WrittenDay> month_and_day(const Tokens& t, std::size_t at) {
  if (!t[at].is_word(WordKind::month)) return std::nullopt;
  const auto number = behind_joint(t, at + 1);
  if (!is_day_number(t[number]) || is_no_year(t, number)) return std::nullopt;
  WrittenDay day;
  day.day = day_of(static_cast<unsigned>(t[at].meaning.value), small_value(t[number]));
  day.end = number + 1;
  const bool dashed = t[at + 1].is_one_of("-/");
  day = with_year(t, day, dashed);
  if (!day.year) day = with_late_year(t, day);
  // "Jan-11" is how spreadsheets write January 2011.
  if (!day.year && dashed) return std::nullopt;
  if (!day.year && t[day.end].is_word(WordKind::ordinal)) ++day.end;
  return day;
}

/// `2025 Februari 3`, `2025-Feb-03`.
std::optional<WrittenDay> year_month_and_day(const Tokens& t, std::size_t at) {
  if (!is_full_year(t[at])) return std::nullopt;
  const auto month = behind_joint(t, at + 1);
  if (!t[month].is_word(WordKind::month)) return std::nullopt;
  const auto number = behind_joint(t, month + 1);
  if (!is_day_number(t[number])) return std::nullopt;
  WrittenDay day;
  day.year = year_of(t[at]);
  day.day = day_of(static_cast<unsigned>(t[month].meaning.value), small_value(t[number]));
  day.end = number + 1;
  return day;
}

}  // namespace

std::optional<WrittenDay> day_in_words(const Tokens& t, std::size_t at) {
  auto day = day_and_month(t, at);
  if (!day) day = month_and_day(t, at);
  if (!day) day = year_month_and_day(t, at);
  if (!day || !day->day.ok() || (day->year && !day->date().ok())) return std::nullopt;
  return day;
}

}  // namespace warta::dates
