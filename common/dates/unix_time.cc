#include "common/dates/unix_time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace warta::dates {
namespace {

/// Digits before the point, and how many of them make a second.
constexpr std::array<std::pair<std::size_t, std::int64_t>, 4> kUnits = {
    {{10, 1}, {13, 1'000}, {16, 1'000'000}, {19, 1'000'000'000}}};

constexpr std::int64_t kEndOf2100 = 4'133'980'800;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string_view without_blanks_around(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const auto begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

/// The whole seconds of a count with as many digits as `digits` has.
std::optional<std::int64_t> seconds_of(std::string_view digits) {
  if (digits.empty() || digits.front() == '0') return std::nullopt;
  const auto* const unit =
      std::find_if(kUnits.begin(), kUnits.end(), [&](const auto& u) { return u.first == digits.size(); });
  std::int64_t count = 0;
  if (unit == kUnits.end()) return std::nullopt;
  const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), count);
  if (parsed.ec != std::errc{}) return std::nullopt;
  return count / unit->second;
}

/// `1.7385663e+09`, as spreadsheets and some JSON writers put large numbers.
std::optional<std::int64_t> seconds_of_power(std::string_view text) {
  double value = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
  if (parsed.ec != std::errc{} || parsed.ptr != text.data() + text.size()) return std::nullopt;
  if (!(value >= 1e9 && value < 9e18)) return std::nullopt;
  std::array<char, 24> digits{};
  const auto written =
      std::to_chars(digits.data(), digits.data() + digits.size(), static_cast<std::int64_t>(value));
  return seconds_of({digits.data(), static_cast<std::size_t>(written.ptr - digits.data())});
}

std::optional<std::int64_t> seconds_in(std::string_view text) {
  const auto* const point = std::find_if_not(text.begin(), text.end(), is_digit);
  const auto whole = text.substr(0, static_cast<std::size_t>(point - text.begin()));
  if (point == text.end()) return seconds_of(whole);
  const auto* const rest = *point == '.' ? std::find_if_not(point + 1, text.end(), is_digit) : point;
  if (rest == text.end()) return seconds_of(whole);
  if (*rest == 'e' || *rest == 'E') return seconds_of_power(text);
  return std::nullopt;
}

}  // namespace

std::optional<PublicationTime> parse_unix_time(std::string_view text, std::chrono::minutes zone) {
  const auto number = without_blanks_around(text);
  if (number.empty() || !is_digit(number.front())) return std::nullopt;
  const auto seconds = seconds_in(number);
  if (!seconds || *seconds >= kEndOf2100) return std::nullopt;
  return PublicationTime{std::chrono::sys_seconds{std::chrono::seconds{*seconds}}, zone, true};
}

}  // namespace warta::dates
