#include "common/query/date_terms.h"

#include <chrono>
#include <limits>

#include <fmt/format.h>

#include "common/schema.h"

namespace warta::query {
namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day;

std::string month_term(const year_month& date) {
  return fmt::format("{}{:04}{:02}", schema::kMonthPrefix, static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()));
}

/// Adds the months from `first` up to `end` to `terms`.
void add_months(year_month first, year_month end, std::vector<std::string>& terms) {
  for (; first < end; first += months{1}) terms.push_back(month_term(first));
}

/// Adds the days from `first` up to `end` to `terms`.
void add_days(sys_days first, sys_days end, std::vector<std::string>& terms) {
  for (; first < end; first += days{1}) terms.push_back(schema::day_term(first));
}

/// Adds what is before `end`, which is in the same year, and not before `first`.
void add_within_year(year_month_day first, year_month_day end, std::vector<std::string>& terms) {
  const year_month whole{first.year() / first.month() + months{first.day() == std::chrono::day{1} ? 0 : 1}};
  const year_month behind = end.year() / end.month();
  if (whole > behind) return add_days(first, end, terms);  // no month begins in it
  add_days(first, sys_days{whole / 1}, terms);
  add_months(whole, behind, terms);
  add_days(sys_days{behind / 1}, end, terms);
}

}  // namespace

std::vector<std::string> date_terms(const DateRange& range, std::span<const int> years) {
  std::vector<std::string> terms;
  int first_year = std::numeric_limits<int>::min();
  int end_year = std::numeric_limits<int>::max();
  year_month_day end{};
  if (range.to) {
    end = sys_days{*range.to} + days{1};
    end_year = static_cast<int>(end.year());
  }
  if (range.from) {
    first_year = static_cast<int>(range.from->year());
    if (range.to && first_year == end_year) {
      add_within_year(*range.from, end, terms);
      return terms;
    }
    if (*range.from != year{first_year} / 1 / 1) {
      add_within_year(*range.from, year{++first_year} / 1 / 1, terms);
    }
  }
  for (const int whole : years) {
    if (whole >= first_year && whole < end_year) {
      terms.push_back(fmt::format("{}{:04}", schema::kYearPrefix, whole));
    }
  }
  if (range.to) add_within_year(end.year() / 1 / 1, end, terms);
  return terms;
}

}  // namespace warta::query
