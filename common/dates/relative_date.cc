#include "common/dates/relative_date.h"

#include <algorithm>
#include <cstdint>

namespace warta::dates {
namespace {

using std::chrono::seconds;

constexpr std::int64_t kDay = 86'400;

/// A span of time, and the unit it is exact to.
struct Span {
  std::int64_t seconds = 0;
  std::int64_t unit = 0;
};

/// "17 menit", "an hour", "sejam", with its last token at `at`.
std::optional<Span> span_at(const Tokens& tokens, std::size_t at) {
  const auto& token = tokens[at];
  if (token.is_word(WordKind::one_unit)) return Span{token.meaning.value, token.meaning.value};
  if (!token.is_word(WordKind::unit) || at == 0) return std::nullopt;
  const auto& before = tokens[at - 1];
  if (before.is_word(WordKind::one) || before.is_word(WordKind::letter_a)) {
    return Span{token.meaning.value, token.meaning.value};
  }
  if (!before.is_number_of(1, 4)) return std::nullopt;
  return Span{static_cast<std::int64_t>(before.value) * token.meaning.value, token.meaning.value};
}

bool says(const Tokens& tokens, WordKind kind) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].is_word(kind)) return true;
  }
  return false;
}

/// "hari ini" is two words.
bool says_today(const Tokens& tokens) {
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const bool day = tokens[i].is_word(WordKind::unit) && tokens[i].meaning.value == kDay;
    if (day && (i == 0 || !tokens[i - 1].is_number()) && tokens[i + 1].is_word(WordKind::part_of_day)) {
      return true;
    }
  }
  return says(tokens, WordKind::today);
}

/// The sum of "1 jam 20 menit yang lalu"; nullopt if there is none or no day is known by it.
std::optional<Span> span_ago(const Tokens& tokens) {
  if (!says(tokens, WordKind::ago)) return std::nullopt;
  std::optional<Span> sum;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto span = span_at(tokens, i);
    if (!span) continue;
    if (span->unit == 0) return std::nullopt;
    if (!sum) sum = Span{};
    sum->seconds += span->seconds;
    sum->unit = std::max(sum->unit, span->unit);
  }
  return sum;
}

RelativeDate days_before(const DateReading& reading, std::int64_t days) {
  const auto today = std::chrono::floor<std::chrono::days>(*reading.reference + reading.zone);
  return {std::nullopt, today - std::chrono::days{days}};
}

}  // namespace

std::optional<RelativeDate> relative_date(const Tokens& tokens, const DateReading& reading) {
  if (!reading.reference) return std::nullopt;
  if (const auto span = span_ago(tokens)) {
    if (span->unit >= kDay) return days_before(reading, span->seconds / kDay);
    return RelativeDate{*reading.reference - seconds{span->seconds}, std::nullopt};
  }
  if (says(tokens, WordKind::yesterday)) return days_before(reading, 1);
  if (says_today(tokens)) return days_before(reading, 0);
  if (says(tokens, WordKind::now)) return RelativeDate{*reading.reference, std::nullopt};
  return std::nullopt;
}

}  // namespace warta::dates
