#include "common/dates/written_clock.h"

#include <algorithm>

namespace warta::dates {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// A clock's figures as they stand there.
struct Figures {
  std::uint64_t hour = 0;
  std::uint64_t minute = 0;
  std::uint64_t second = 0;
  std::size_t end = 0;
};

/// One of `marks` at `at` and a number of `least` to `most` digits behind it, no blanks between.
bool figure_at(const Tokens& tokens, std::size_t at, std::string_view marks, std::size_t least,
               std::size_t most) {
  return tokens[at].glued() && tokens[at].is_one_of(marks) && tokens[at + 1].glued() &&
         tokens[at + 1].is_number_of(least, most);
}

/// `14:05`, `14.05`, `14:05:33`, `14:05:33,123`.
std::optional<Figures> separated_figures(const Tokens& tokens, std::size_t begin) {
  if (!tokens[begin].is_number_of(1, 2) || !figure_at(tokens, begin + 1, ":.", 2, 2)) return std::nullopt;
  Figures figures{tokens[begin].value, tokens[begin + 2].value, 0, begin + 3};
  const char mark = tokens[begin + 1].mark;
  if (!figure_at(tokens, figures.end, {&mark, 1}, 2, 2)) return figures;
  figures.second = tokens[figures.end + 1].value;
  figures.end += 2;
  constexpr std::size_t kLongestFraction = 12;
  if (figure_at(tokens, figures.end, ".,", 1, kLongestFraction)) figures.end += 2;
  return figures;
}

/// `140500` or `1405` behind a T.
std::optional<Figures> compact_figures(const Tokens& tokens, std::size_t begin) {
  const auto& number = tokens[begin];
  if (begin == 0 || !tokens[begin - 1].is_word(WordKind::time_mark) || !number.glued()) return std::nullopt;
  const auto value = number.value;
  if (number.is_number_of(6, 6)) return Figures{value / 10'000, value / 100 % 100, value % 100, begin + 1};
  if (number.is_number_of(4, 4)) return Figures{value / 100, value % 100, 0, begin + 1};
  return std::nullopt;
}

/// The figures that begin there: those of a clock, or an hour alone.
std::optional<Figures> figures_at(const Tokens& tokens, std::size_t begin) {
  if (const auto compact = compact_figures(tokens, begin)) return compact;
  if (const auto separated = separated_figures(tokens, begin)) return separated;
  if (tokens[begin].is_number_of(1, 2)) return Figures{tokens[begin].value, 0, 0, begin + 1};
  return std::nullopt;
}

struct WrittenHalf {
  NoonHalf half = before_noon;
  std::size_t end = 0;
};

/// `PM`, `p.m.`, `malam`.
std::optional<WrittenHalf> half_at(const Tokens& tokens, std::size_t at) {
  const auto& word = tokens[at];
  if (word.is_word(WordKind::noon_half))
    return WrittenHalf{static_cast<NoonHalf>(word.meaning.value), at + 1};
  const bool morning = word.is_word(WordKind::letter_a);
  if (!morning && !word.is_word(WordKind::letter_p)) return std::nullopt;
  const bool dotted =
      tokens[at + 1].is_mark('.') && tokens[at + 2].is_word(WordKind::letter_m) && tokens[at + 2].glued();
  if (!dotted) return std::nullopt;
  return WrittenHalf{morning ? before_noon : after_noon, at + 3};
}

/// The hour of the day; nullopt where the two contradict each other.
std::optional<std::uint64_t> hour_of_day(std::uint64_t hour, NoonHalf half) {
  constexpr std::uint64_t kNoon = 12;
  if (half == midday) return hour >= 1 && hour <= 4 ? hour + kNoon : hour;
  if (half == before_noon) return hour <= kNoon ? std::optional(hour % kNoon) : std::nullopt;
  if (half == night && hour == kNoon) return std::nullopt;
  return hour < kNoon ? hour + kNoon : hour;
}

std::optional<seconds> time_of_day(const Figures& figures, std::optional<NoonHalf> half) {
  const auto hour = half ? hour_of_day(figures.hour, *half) : figures.hour;
  if (!hour || *hour > 23 || figures.minute > 59 || figures.second > 60) return std::nullopt;
  // A leap second is put into the second before: the calendar here has none.
  const auto second = std::min<std::uint64_t>(figures.second, 59);
  return seconds{*hour * 3'600 + figures.minute * 60 + second};
}

/// `7`, `07`, `0700`, `7:00`, `07:00` behind a sign.
std::optional<WrittenZone> offset_at(const Tokens& tokens, std::size_t at, bool one_digit) {
  const auto& number = tokens[at];
  if (!number.glued() || !number.is_number_of(one_digit ? 1 : 2, 4) || number.is_number_of(3, 3)) {
    return std::nullopt;
  }
  const bool compact = number.is_number_of(4, 4);
  auto hour = compact ? number.value / 100 : number.value;
  auto minute = compact ? number.value % 100 : 0;
  auto end = at + 1;
  if (!compact && figure_at(tokens, end, ":", 2, 2)) {
    minute = tokens[end + 1].value;
    end += 2;
  }
  // "14:05-03/02/2025" and "14:05 -03 Feb 2025" go on with a day.
  if (tokens.ends_inside(end, "./-:") || tokens[end].is_word(WordKind::month)) return std::nullopt;
  if (hour > 14 || minute > 59) return std::nullopt;
  return WrittenZone{minutes{hour * 60 + minute}, end};
}

std::optional<WrittenZone> signed_offset_at(const Tokens& tokens, std::size_t at, bool one_digit) {
  const bool west = tokens[at].is_mark('-');
  if (!west && !tokens[at].is_mark('+')) return std::nullopt;
  auto zone = offset_at(tokens, at + 1, one_digit);
  if (zone && west) zone->offset = -zone->offset;
  return zone;
}

}  // namespace

std::optional<WrittenClock> written_clock_at(const Tokens& tokens, std::size_t begin) {
  const auto figures = figures_at(tokens, begin);
  if (!figures) return std::nullopt;
  const auto half = half_at(tokens, figures->end);
  const bool hour_alone = figures->end == begin + 1 && tokens[begin].length() <= 2;
  if (hour_alone && !half) return std::nullopt;
  const auto time = time_of_day(*figures, half ? std::optional(half->half) : std::nullopt);
  const auto end = half ? half->end : figures->end;
  if (!time || tokens.ends_inside(end, "./:")) return std::nullopt;
  return WrittenClock{*time, end};
}

std::optional<WrittenZone> written_zone_at(const Tokens& tokens, std::size_t begin) {
  const auto at = begin + (tokens[begin].is_one_of("([,") ? 1 : 0);
  const auto& word = tokens[at];
  if (word.is_word(WordKind::zone) || word.is_word(WordKind::foreign_zone)) {
    return WrittenZone{minutes{word.meaning.value}, at + 1};
  }
  if (word.is_word(WordKind::continent) && tokens[at + 1].is_mark('/') &&
      tokens[at + 2].is_word(WordKind::zone_city)) {
    return WrittenZone{minutes{tokens[at + 2].meaning.value}, at + 3};
  }
  if (!word.is_word(WordKind::greenwich)) return signed_offset_at(tokens, at, false);
  if (const auto offset = signed_offset_at(tokens, at + 1, true)) return offset;
  return WrittenZone{minutes{0}, at + 1};
}

}  // namespace warta::dates
