#include "common/dateline.h"

#include <algorithm>
#include <chrono>

#include "common/dates/reported_day.h"
#include "common/dates/tokens.h"
#include "common/dates/written_clock.h"
#include "common/dates/written_day.h"

namespace warta {
namespace {

using dates::Gap;
using dates::Tokens;
using dates::WordKind;
using dates::WrittenDay;
using std::chrono::sys_days;

/// How much of a body's beginning is looked at, and at most of its last paragraph.
constexpr std::size_t kBeginning = 1'500;
constexpr std::size_t kLastParagraph = 600;

/// Up to `length` bytes, without a word that is cut.
std::string_view beginning_of(std::string_view body) {
  if (body.size() <= kBeginning) return body;
  const auto blank = body.find_last_of(" \n", kBeginning);
  return body.substr(0, blank == std::string_view::npos ? 0 : blank);
}

/// What stands behind the last line break; empty if that is within the beginning.
std::string_view last_paragraph_of(std::string_view body) {
  const auto end = body.find_last_not_of(" \t\r\n");
  if (end == std::string_view::npos || end < kBeginning) return {};
  const auto earliest = std::max(kBeginning, end + 1 - std::min(end + 1, kLastParagraph));
  const auto tail = body.substr(earliest, end + 1 - earliest);
  const auto line_break = tail.rfind('\n');
  if (line_break != std::string_view::npos) return tail.substr(line_break + 1);
  const auto blank = tail.find(' ');
  return tail.substr(std::min(blank, tail.size()));
}

struct Passage {
  explicit Passage(std::string_view words) : text(words), tokens(words, words.size()) {}

  std::string_view text;
  Tokens tokens;
};

/// May an article on the net be of that day? History and slips of the pen ("12/9/2109") are not.
bool is_of_our_time(sys_days date, const DateReading& reading) {
  using std::chrono::year;
  const auto in_year = std::chrono::year_month_day{date}.year();
  if (in_year < year{1990} || in_year > year{2100}) return false;
  if (!reading.reference) return true;
  return date <= std::chrono::floor<std::chrono::days>(*reading.reference + reading.zone);
}

/// The day that begins with the token at `at`. Prose has the day first, whatever the order of the dump's date
/// field.
std::optional<WrittenDay> day_at(const Tokens& tokens, std::size_t at) {
  if (tokens[at].kind == dates::TokenKind::mark || tokens.begins_inside(at)) return std::nullopt;
  return dates::written_day_at(tokens, at, DayOrder::day_first);
}

/// The date of a day, unless its weekday or its year speaks against it. "Rabu (10/9/2019)", a Wednesday only
/// if it is 9 October, is taken neither way: of 29 such days 15 were within a week of publication with the
/// day first and 6 with the month first.
std::optional<sys_days> plausible_date(const WrittenDay& day, const DateReading& reading) {
  if (day.proven == DayOrder::month_first) return std::nullopt;
  const auto civil_day = dates::dated(day, reading);
  if (!civil_day) return std::nullopt;
  const sys_days date = *civil_day;
  if (day.weekday && *day.weekday != std::chrono::weekday{date}) return std::nullopt;
  if (!is_of_our_time(date, reading)) return std::nullopt;
  return date;
}

PublicationTime mere_day(sys_days date, const DateReading& reading) {
  return {std::chrono::sys_seconds{date} - reading.zone, reading.zone, false};
}

// --- the head of the text

/// Is the token the first of its line, or behind a mark that parts it from a label?
bool begins_line(const Tokens& tokens, std::size_t at) {
  return tokens[at].gap == Gap::line_break || tokens[at - 1].is_one_of("|-:") ||
         tokens[at - 1].is_word(WordKind::published);
}

/// With the clock behind it; without one, if nothing else stands on the line.
std::optional<PublicationTime> page_date(const Tokens& tokens, std::size_t end, sys_days date,
                                         const DateReading& reading) {
  auto at = end;
  while (tokens[at].is_one_of(",-|(") || tokens[at].is_word(WordKind::unit)) ++at;  // "| 14:05", "jam 14.05"
  if (const auto clock = dates::written_clock_at(tokens, at)) {
    const auto zone = dates::written_zone_at(tokens, clock->end);
    const auto offset = zone ? zone->offset : reading.zone;
    return PublicationTime{std::chrono::sys_seconds{date} + clock->since_midnight - offset, offset, true};
  }
  if (tokens[end].gap != Gap::line_break) return std::nullopt;
  return mere_day(date, reading);
}

/// "JAKARTA, 3 Februari 2025 -", "Jakarta (3/2/2025) --", with the day's closing parenthesis or an agency's
/// name in parentheses before the dash.
bool ends_dateline(const Tokens& tokens, std::size_t end) {
  constexpr std::size_t kMostBetween = 6;
  for (auto at = end; at < end + kMostBetween; ++at) {
    const auto& token = tokens[at];
    if (token.is_mark('-')) return !(token.glued() && tokens[at + 1].glued());
    const bool between = token.is_one_of("()/.") || token.kind == dates::TokenKind::word;
    if (!between || token.gap == Gap::line_break) return false;
    if (at == end && token.kind == dates::TokenKind::word) return false;
  }
  return false;
}

/// `day` as the date of a page or of a dateline; nullopt if it is neither.
std::optional<PublicationTime> as_head(const Tokens& tokens, const WrittenDay& day,
                                       const DateReading& reading) {
  const auto date = plausible_date(day, reading);
  if (!date || !day.year) return std::nullopt;
  if (day.weekday && begins_line(tokens, day.begin)) {
    if (const auto time = page_date(tokens, day.end, *date, reading)) return time;
  }
  const bool behind_place = day.begin > 0 && tokens[day.begin - 1].is_one_of(",(");
  if (behind_place && ends_dateline(tokens, day.end)) return mere_day(*date, reading);
  return std::nullopt;
}

/// What the first words say, before any sentence is over.
std::optional<PublicationTime> date_at_head(const Tokens& tokens, const DateReading& reading) {
  constexpr std::size_t kMostBefore = 14;
  for (std::size_t at = 0; at < std::min(kMostBefore, tokens.size());) {
    if (at > 0 && tokens[at - 1].is_one_of(".?!") && !tokens[at].glued()) break;
    const auto day = day_at(tokens, at);
    if (day) {
      if (const auto time = as_head(tokens, *day, reading)) return time;
    }
    at = day ? day->end : at + 1;
  }
  return std::nullopt;
}

// --- the days of its sentences

/// The latest days on which somebody spoke.
struct ReportedDays {
  std::optional<sys_days> with_year;
  std::optional<sys_days> without_year;
  /// Is there any day with its year, of an event or not?
  bool years_given = false;

  void add(const Passage& passage, const DateReading& reading) {
    for (std::size_t at = 0; at < passage.tokens.size();) {
      const auto day = day_at(passage.tokens, at);
      if (day) add(passage, *day, reading);
      at = day ? day->end : at + 1;
    }
  }

  void add(const Passage& passage, const WrittenDay& day, const DateReading& reading) {
    const auto date = plausible_date(day, reading);
    if (!date) return;
    years_given = years_given || day.year;
    if (!dates::is_reported_day(passage.text, passage.tokens, day)) return;
    auto& latest = day.year ? with_year : without_year;
    latest = latest ? std::max(*latest, *date) : date;
  }
};

}  // namespace

std::optional<PublicationTime> find_dateline(std::string_view body, const DateReading& reading) {
  const Passage beginning(beginning_of(body));
  if (const auto date = date_at_head(beginning.tokens, reading)) return date;
  ReportedDays days;
  days.add(beginning, reading);
  days.add(Passage(last_paragraph_of(body)), reading);
  if (days.with_year) return mere_day(*days.with_year, reading);
  if (days.without_year && !days.years_given) return mere_day(*days.without_year, reading);
  return std::nullopt;
}

}  // namespace warta
