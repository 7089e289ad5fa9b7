#include "indexer/expiry_rule.h"

#include <charconv>

namespace warta::indexing {
namespace {

namespace chrono = std::chrono;

/// A whole number of four digits at most, so that no calendar ends before it.
std::optional<int> whole(std::string_view text) {
  constexpr std::size_t kMostDigits = 4;
  if (text.empty() || text.size() > kMostDigits) return std::nullopt;
  if (text.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

/// "2020-01-01" and no other form: what a rule takes out is gone.
std::optional<chrono::year_month_day> day(std::string_view text) {
  constexpr std::string_view kForm = "YYYY-MM-DD";
  if (text.size() != kForm.size() || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = whole(text.substr(0, 4));
  const auto month = whole(text.substr(5, 2));
  const auto of_month = whole(text.substr(8, 2));
  if (!year || !month || !of_month) return std::nullopt;
  const chrono::year_month_day found(chrono::year(*year), chrono::month(static_cast<unsigned>(*month)),
                                     chrono::day(static_cast<unsigned>(*of_month)));
  return found.ok() ? std::optional(found) : std::nullopt;
}

bool read_age(std::string_view text, ExpiryRule& rule) {
  constexpr int kDaysOfWeek = 7;
  constexpr int kMonthsOfYear = 12;
  if (text.empty()) return false;
  const auto number = whole(text.substr(0, text.size() - 1));
  if (!number || *number == 0) return false;
  switch (text.back()) {
    case 'd':
      rule.days = chrono::days(*number);
      return true;
    case 'w':
      rule.days = chrono::days(*number * kDaysOfWeek);
      return true;
    case 'm':
      rule.months = chrono::months(*number);
      return true;
    case 'y':
      rule.months = chrono::months(*number * kMonthsOfYear);
      return true;
    default:
      return false;
  }
}

}  // namespace

chrono::year_month_day ExpiryRule::first_kept(chrono::year_month_day today) const {
  if (before) return *before;
  auto kept = today - months;
  if (!kept.ok()) kept = kept.year() / kept.month() / chrono::last;  // 31 March less a month
  return chrono::sys_days(kept) - days;
}

std::optional<ExpiryRule> parse_expiry_rule(std::string_view text) {
  ExpiryRule rule;
  if (const auto equals = text.rfind('='); equals != std::string_view::npos) {
    rule.source = text.substr(0, equals);
    if (rule.source.empty()) return std::nullopt;
    text.remove_prefix(equals + 1);
  }
  if (read_age(text, rule)) return rule;
  rule.before = day(text);
  return rule.before ? std::optional(rule) : std::nullopt;
}

chrono::year_month_day this_day() {
  return chrono::floor<chrono::days>(chrono::system_clock::now() + kWib);
}

}  // namespace warta::indexing
