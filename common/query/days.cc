#include "common/query/days.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "common/messages/messages.h"
#include "common/query/refusal.h"
#include "common/text/terminal_text.h"

namespace warta::query {
namespace {

using std::chrono::day;
using std::chrono::last;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr std::string_view kRange = "..";
constexpr const char* kForms = marked("Write 2025, 2025-02, 2025-02-03 or 3/2/2025 (day, month, year).");

struct Span {
  year_month_day first;
  year_month_day last;
};

/// The numbers that `separator` parts; none if there is anything else.
std::vector<int> numbers(std::string_view text, char separator) {
  std::vector<int> found;
  for (;;) {
    const auto end = std::min(text.find(separator), text.size());
    const auto digits = text.substr(0, end);
    const bool number = !digits.empty() && digits.size() <= 4 &&
                        digits.find_first_not_of("0123456789") == std::string_view::npos;
    if (!number) return {};
    int value = 0;
    for (const char digit : digits) value = value * 10 + (digit - '0');
    found.push_back(value);
    if (end == text.size()) return found;
    text.remove_prefix(end + 1);
  }
}

std::optional<Span> whole_day(int y, int m, int d) {
  if (y < 1000 || m > 12 || d > 31) return std::nullopt;  // chrono counts months and days in a byte
  const year_month_day date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
  if (!date.ok()) return std::nullopt;
  return Span{date, date};
}

std::optional<Span> span_of(std::string_view text) {
  const auto iso = numbers(text, '-');
  const auto slashed = numbers(text, '/');
  if (slashed.size() == 3) return whole_day(slashed[2], slashed[1], slashed[0]);
  if (iso.size() == 3) return whole_day(iso[0], iso[1], iso[2]);
  if (iso.empty() || iso.size() > 2 || iso[0] < 1000) return std::nullopt;
  if (iso.size() == 1) return Span{year{iso[0]} / 1 / 1, year{iso[0]} / 12 / 31};
  const auto first = whole_day(iso[0], iso[1], 1);
  if (!first) return std::nullopt;
  return Span{first->first, first->first.year() / first->first.month() / last};
}

Span read_span(std::string_view query, std::size_t begin, std::string_view text) {
  if (const auto span = span_of(text)) return *span;
  refuse(query, begin, tr("{} is no day, month or year", text::visible(text)), tr(kForms));
}

/// How much of a date its shortest form needs.
enum class Precision : std::uint8_t { whole_year, whole_month, whole_day };

Precision precision_of_first(const year_month_day& date) {
  if (date.day() != day{1}) return Precision::whole_day;
  return date.month() == month{1} ? Precision::whole_year : Precision::whole_month;
}

Precision precision_of_last(const year_month_day& date) {
  if (date != date.year() / date.month() / last) return Precision::whole_day;
  return date.month() == month{12} ? Precision::whole_year : Precision::whole_month;
}

std::string written(const year_month_day& date, Precision precision) {
  auto text = fmt::format("{:04}", static_cast<int>(date.year()));
  if (precision >= Precision::whole_month) text += fmt::format("-{:02}", static_cast<unsigned>(date.month()));
  if (precision == Precision::whole_day) text += fmt::format("-{:02}", static_cast<unsigned>(date.day()));
  return text;
}

}  // namespace

DateRange read_days(std::string_view query, std::size_t begin, std::string_view text) {
  const auto dots = text.find(kRange);
  if (dots == std::string_view::npos) {
    const auto span = read_span(query, begin, text);
    return {span.first, span.last};
  }
  const auto behind = dots + kRange.size();
  if (text.size() == kRange.size()) {
    refuse(query, begin, tr("this range has no end at all"),
           tr("Write 2025-01.. or ..2025-02 or 2025-01..2025-02."));
  }
  DateRange range;
  if (dots > 0) range.from = read_span(query, begin, text.substr(0, dots)).first;
  if (behind < text.size()) range.to = read_span(query, begin + behind, text.substr(behind)).last;
  if (range.from && range.to && *range.from > *range.to) {
    refuse(query, begin, tr("this range ends before it begins"), tr("Write the earlier day first."));
  }
  return range;
}

std::string write_days(const DateRange& range) {
  if (!range.to) return written(*range.from, precision_of_first(*range.from)).append(kRange);
  if (!range.from) return std::string(kRange) + written(*range.to, precision_of_last(*range.to));
  const auto precision = std::max(precision_of_first(*range.from), precision_of_last(*range.to));
  const auto first = written(*range.from, precision);
  const auto last_one = written(*range.to, precision);
  return first == last_one ? first : first + std::string(kRange) + last_one;
}

}  // namespace warta::query
