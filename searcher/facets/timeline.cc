#include "searcher/facets/timeline.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <string_view>

#include <fmt/format.h>

namespace warta::searching {
namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year_month_day;
using std::chrono::years;

int number_at(std::string_view text, std::size_t at, std::size_t size) {
  int number = 1;  // of what is not there: the first month, the first day
  if (at < text.size()) std::from_chars(text.data() + at, text.data() + at + size, number);
  return number;
}

year_month_day first_day(std::string_view name) {
  return std::chrono::year{number_at(name, 0, 4)} /
         std::chrono::month{static_cast<unsigned>(number_at(name, 5, 2))} /
         std::chrono::day{static_cast<unsigned>(number_at(name, 8, 2))};
}

year_month_day next(year_month_day day, FacetField field) {
  if (field == FacetField::year) return day + years{1};
  if (field == FacetField::month) return day + months{1};
  return sys_days{day} + days{1};
}

std::string name_of_time(year_month_day day, FacetField field) {
  const auto year = static_cast<int>(day.year());
  const auto month = static_cast<unsigned>(day.month());
  if (field == FacetField::year) return fmt::format("{:04}", year);
  if (field == FacetField::month) return fmt::format("{:04}-{:02}", year, month);
  return fmt::format("{:04}-{:02}-{:02}", year, month, static_cast<unsigned>(day.day()));
}

/// More months than any news is of; a slip in a date must not fill the memory.
constexpr std::size_t kMostMonths = 36000;

std::string_view block(std::uint64_t count, std::uint64_t highest) {
  constexpr auto kBlocks = std::to_array<std::string_view>({"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"});
  if (count == 0) return "·";
  return kBlocks[(count * kBlocks.size() - 1) / highest];
}

}  // namespace

std::vector<FacetValue> without_gaps(const std::vector<FacetValue>& values, FacetField field,
                                     std::size_t most) {
  std::vector<FacetValue> filled;
  for (const auto& value : values) {
    while (!filled.empty()) {
      auto name = name_of_time(next(first_day(filled.back().name), field), field);
      if (name >= value.name) break;
      if (filled.size() >= most) return values;
      filled.push_back({std::move(name), 0});
    }
    filled.push_back(value);
  }
  return filled;
}

std::string sparkline(const std::vector<FacetValue>& values, std::size_t columns) {
  if (values.size() < 2) return {};
  const auto all = without_gaps(values, FacetField::month, kMostMonths);
  const auto width = (all.size() + columns - 1) / columns;
  std::vector<std::uint64_t> counts((all.size() + width - 1) / width);
  for (std::size_t i = 0; i < all.size(); ++i) counts[i / width] += all[i].count;
  const auto highest = *std::max_element(counts.begin(), counts.end());
  std::string line = all.front().name + " ";
  for (const auto count : counts) line += block(count, highest);
  return line + " " + all.back().name;
}

}  // namespace warta::searching
