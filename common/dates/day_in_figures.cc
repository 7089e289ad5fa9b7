#include "common/dates/day_in_figures.h"

#include "common/dates/day_figures.h"

namespace warta::dates {
namespace {

using std::chrono::year;
using std::chrono::year_month_day;

/// Three numbers with the same mark between, all blanks or none: the first token of each.
bool is_triple(const Tokens& t, std::size_t at) {
  const auto& mark = t[at + 1];
  if (!mark.is_one_of("/-.") || !t[at + 3].is_mark(mark.mark)) return false;
  if (!t[at].is_number_of(1, 4) || !t[at + 2].is_number_of(1, 2) || !t[at + 4].is_number_of(1, 4))
    return false;
  const auto spaced = [&](std::size_t index) { return !t[index].glued(); };
  const bool blanks = spaced(at + 1);
  if (blanks && mark.mark == '.') return false;
  return spaced(at + 2) == blanks && spaced(at + 3) == blanks && spaced(at + 4) == blanks;
}

/// `2025-02-03`, `2025/2/3`.
std::optional<WrittenDay> year_first(const Tokens& t, std::size_t at) {
  if (!is_full_year(t[at]) || !t[at + 4].is_number_of(1, 2)) return std::nullopt;
  WrittenDay day;
  day.year = year_of(t[at]);
  day.day = day_of(small_value(t[at + 2]), small_value(t[at + 4]));
  if (!day.date().ok()) return std::nullopt;
  day.end = at + 5;
  return day;
}

/// What three numbers with the year last mean.
class YearLast {
 public:
  YearLast(unsigned first, unsigned second, year in_year)
      : day_first_(in_year / day_of(second, first)), month_first_(in_year / day_of(first, second)) {}

  /// The order without which they are no day, or not one of that weekday.
  std::optional<DayOrder> proven(std::optional<std::chrono::weekday> weekday) const {
    if (day_first_ == month_first_) return std::nullopt;
    for (const auto& wanted : {weekday, std::optional<std::chrono::weekday>{}}) {
      const bool day_first = fits(day_first_, wanted);
      if (day_first == fits(month_first_, wanted)) continue;
      return day_first ? DayOrder::day_first : DayOrder::month_first;
    }
    return std::nullopt;
  }

  const year_month_day& in(DayOrder order) const {
    return order == DayOrder::day_first ? day_first_ : month_first_;
  }

 private:
  year_month_day day_first_;
  year_month_day month_first_;
};

/// `3/2/2025`, `3-2-2025`, `3.2.2025`, `3/2/25`.
std::optional<WrittenDay> year_last(const Tokens& t, std::size_t at, DayOrder order,
                                    std::optional<std::chrono::weekday> weekday) {
  const auto& last = t[at + 4];
  // With points between, two digits may be the seconds of a clock.
  const bool short_year = last.is_number_of(2, 2) && !t[at + 1].is_mark('.');
  if (!t[at].is_number_of(1, 2) || !(is_full_year(last) || short_year)) return std::nullopt;
  const YearLast meaning(small_value(t[at]), small_value(t[at + 2]), year_of(last));
  WrittenDay day;
  day.proven = meaning.proven(weekday);
  const auto date = meaning.in(day.proven.value_or(order));
  if (!date.ok()) return std::nullopt;
  // "21/10/25" may as well be a day of 2021.
  if (short_year && day.proven == DayOrder::day_first && !weekday && last.value <= 31) day.proven.reset();
  day.year = date.year();
  day.day = date.month() / date.day();
  day.end = at + 5;
  return day;
}

/// `20250203`, and with a clock `202502031405` and `20250203140500`.
std::optional<WrittenDay> in_one_number(const Tokens& t, std::size_t at) {
  const auto length = t[at].length();
  if (length != 8 && length != 12 && length != 14) return std::nullopt;
  auto value = t[at].value;
  if (length == 12) value *= 100;
  const std::uint64_t clock = length == 8 ? 0 : value % 1'000'000;
  if (length != 8) value /= 1'000'000;
  const auto hour = clock / 10'000;
  const auto minute = clock / 100 % 100;
  const auto second = clock % 100;
  const auto in_year = value / 10'000;
  if (in_year < kFirstYear || hour > 23 || minute > 59 || second > 59) return std::nullopt;
  WrittenDay day;
  day.year = year{static_cast<int>(in_year)};
  day.day = day_of(static_cast<unsigned>(value / 100 % 100), static_cast<unsigned>(value % 100));
  if (!day.date().ok()) return std::nullopt;
  if (length != 8) day.clock = std::chrono::seconds{hour * 3'600 + minute * 60 + second};
  day.end = at + 1;
  return day;
}

/// `3/2` behind its weekday.
std::optional<WrittenDay> without_year(const Tokens& t, std::size_t at, DayOrder order) {
  const bool pair = t[at].is_number_of(1, 2) && t[at + 1].is_mark('/') && t[at + 1].glued() &&
                    t[at + 2].is_number_of(1, 2) && t[at + 2].glued();
  if (!pair) return std::nullopt;
  const auto first = small_value(t[at]);
  const auto second = small_value(t[at + 2]);
  const auto preferred = order == DayOrder::day_first ? day_of(second, first) : day_of(first, second);
  const auto other = order == DayOrder::day_first ? day_of(first, second) : day_of(second, first);
  if (!preferred.ok() && !other.ok()) return std::nullopt;
  WrittenDay day;
  day.day = preferred.ok() ? preferred : other;
  day.end = at + 3;
  return day;
}

}  // namespace

std::optional<WrittenDay> day_in_figures(const Tokens& t, std::size_t at, DayOrder order,
                                         std::optional<std::chrono::weekday> weekday) {
  if (!is_triple(t, at)) {
    if (auto day = in_one_number(t, at)) return day;
    return weekday ? without_year(t, at, order) : std::nullopt;
  }
  if (auto day = year_first(t, at)) return day;
  return year_last(t, at, order, weekday);
}

}  // namespace warta::dates
