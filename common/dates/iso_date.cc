#include "common/dates/iso_date.h"

#include <algorithm>

namespace warta::dates {
namespace {

using std::chrono::minutes;

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// A cursor over the text; each step either takes what it names or leaves the cursor where it is.
class Scanner {
 public:
  /// Blanks at both ends of `text` are left out.
  explicit Scanner(std::string_view text) : rest_(text) {
    skip_blanks();
    while (!rest_.empty() && is_blank(rest_.back())) rest_.remove_suffix(1);
  }

  bool at_end() const { return rest_.empty(); }

  bool at_digit() const { return !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; }

  bool take(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  /// Exactly `count` decimal digits.
  std::optional<int> digits(std::size_t count) {
    if (rest_.size() < count) return std::nullopt;
    int value = 0;
    for (const char c : rest_.substr(0, count)) {
      if (c < '0' || c > '9') return std::nullopt;
      value = value * 10 + (c - '0');
    }
    rest_.remove_prefix(count);
    return value;
  }

  /// As many digits as there are; false if there are none.
  bool skip_digits() {
    if (!digits(1)) return false;
    while (digits(1)) {
    }
    return true;
  }

  void skip_blanks() {
    while (!rest_.empty() && is_blank(rest_.front())) rest_.remove_prefix(1);
  }

 private:
  std::string_view rest_;
};

/// YYYY-MM-DD or YYYYMMDD.
std::optional<std::chrono::year_month_day> scan_day(Scanner& in) {
  const auto year = in.digits(4);
  const bool dashed = in.take('-');
  const auto month = in.digits(2);
  if (dashed && !in.take('-')) return std::nullopt;
  const auto day = in.digits(2);
  if (!year || !month || !day || *year < 1600) return std::nullopt;
  std::chrono::year_month_day date{std::chrono::year{*year},
                                   std::chrono::month{static_cast<unsigned>(*month)},
                                   std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) return std::nullopt;
  return date;
}

/// SS, SS.fff or SS,fff; the fraction is cut off.
std::optional<int> scan_seconds(Scanner& in) {
  const auto second = in.digits(2);
  if ((in.take('.') || in.take(',')) && !in.skip_digits()) return std::nullopt;
  return second;
}

/// HH:MM, HH:MM:SS, HH:MM:SS.fff or HHMMSS.
std::optional<std::chrono::seconds> scan_clock(Scanner& in) {
  const auto hour = in.digits(2);
  const bool colons = in.take(':');
  const auto minute = in.digits(2);
  std::optional<int> second = 0;
  if (!colons || in.take(':')) second = scan_seconds(in);
  if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60) return std::nullopt;
  // A leap second is put into the second before: the calendar here has none.
  return std::chrono::hours{*hour} + minutes{*minute} + std::chrono::seconds{std::min(*second, 59)};
}

/// Z, ±HH, ±HHMM, ±HH:MM, or nothing, which is `zone`.
std::optional<minutes> scan_zone(Scanner& in, minutes zone) {
  if (in.at_end()) return zone;
  if (in.take('Z')) return minutes{0};
  const bool west = in.take('-');
  if (!west && !in.take('+')) return std::nullopt;
  const auto hour = in.digits(2);
  std::optional<int> minute = 0;
  if (in.take(':') || in.at_digit()) minute = in.digits(2);
  if (!hour || !minute || *hour > 14 || *minute > 59) return std::nullopt;
  const minutes offset = std::chrono::hours{*hour} + minutes{*minute};
  return west ? -offset : offset;
}

}  // namespace

std::optional<PublicationTime> parse_iso_date(std::string_view text, minutes zone) {
  Scanner in(text);
  const auto day = scan_day(in);
  if (!day) return std::nullopt;
  const std::chrono::sys_seconds midnight = std::chrono::sys_days{*day};
  if (in.at_end()) return PublicationTime{midnight - zone, zone, false};

  if (!in.take('T') && !in.take(' ')) return std::nullopt;
  const auto clock = scan_clock(in);
  in.skip_blanks();
  const auto offset = scan_zone(in, zone);
  if (!clock || !offset || !in.at_end()) return std::nullopt;
  return PublicationTime{midnight + *clock - *offset, *offset, true};
}

}  // namespace warta::dates
