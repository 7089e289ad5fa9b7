#include "common/dates/date_parts.h"

#include <algorithm>
#include <utility>

#include "common/dates/written_clock.h"

namespace warta::dates {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

/// Takes a text apart, from its beginning to its end.
class PartsReader {
 public:
  PartsReader(const Tokens& tokens, DayOrder order) : tokens_(tokens), order_(order) {}

  std::optional<DateParts> read() {
    while (at_ < tokens_.size()) {
      if (!take_day() && !take_clock() && !take_count() && !take_word() && !take_mark()) return std::nullopt;
    }
    return std::move(parts_);
  }

 private:
  bool may_begin() const { return !tokens_.begins_inside(at_, behind_part_); }

  void go_behind_part(std::size_t end) { at_ = behind_part_ = end; }

  bool take_day() {
    if (tokens_[at_].kind == TokenKind::mark || !may_begin()) return false;
    auto day = written_day_at(tokens_, at_, order_);
    if (!day) return false;
    const auto clock = day->clock;
    go_behind_part(day->end);
    late_year_ = std::max(late_year_, day->late_year);
    parts_.days.push_back({*day, next_is_update_});
    next_is_update_ = false;
    if (clock) take_zone(*clock);
    if (!clock) pass_zone_of_day();
    return true;
  }

  /// `2025-02-03+07:00` and `2025-02-03Z` of XML. A day without a clock is one of the reading's zone.
  void pass_zone_of_day() {
    const auto& token = tokens_[at_];
    if (!token.glued() || !(token.is_mark('+') || token.is_word(WordKind::greenwich))) return;
    if (const auto zone = written_zone_at(tokens_, at_)) go_behind_part(zone->end);
  }

  bool take_clock() {
    if (!tokens_[at_].is_number()) return false;
    const bool behind_mark = at_ > 0 && tokens_[at_ - 1].is_word(WordKind::time_mark);
    if (!behind_mark && !may_begin()) return false;
    const auto clock = written_clock_at(tokens_, at_);
    if (!clock) return false;
    go_behind_part(clock->end);
    take_zone(clock->since_midnight);
    return true;
  }

  void take_zone(seconds clock) {
    parts_.clocks.push_back({clock, std::nullopt, parts_.days.size()});
    auto zone = written_zone_at(tokens_, at_);
    if (!zone) return;
    parts_.clocks.back().zone = zone->offset;
    // Some say it twice: "14:05 WIB (GMT+7)".
    for (const auto first = zone->offset; zone && zone->offset == first;) {
      go_behind_part(zone->end);
      zone = written_zone_at(tokens_, at_);
    }
  }

  /// The year behind a clock, and "4,160 Views", "5 menit".
  bool take_count() {
    if (!tokens_[at_].is_number()) return false;
    auto end = at_ + 1;
    while (tokens_[end].is_one_of(".,") && tokens_[end].glued() && tokens_[end + 1].is_number()) end += 2;
    const auto& counted = tokens_[end];
    const bool counts = counted.is_word(WordKind::counted) || counted.is_word(WordKind::unit);
    if (!counts && !(late_year_ != 0 && at_ == late_year_)) return false;
    go_behind_part(end);
    return true;
  }

  bool take_word() {
    const auto& token = tokens_[at_];
    if (token.kind != TokenKind::word) return false;
    if (token.is_word(WordKind::updated)) next_is_update_ = true;
    if (token.is_word(WordKind::published)) next_is_update_ = false;
    if (token.is_word(WordKind::zone) && !take_zone_word(minutes{token.meaning.value})) return false;
    // "2025-02-03T" and "2025-02-03x" go on with what is missing or wrong.
    const bool half_of_date = token.is_word(WordKind::time_mark) && at_ == behind_part_ && token.glued();
    if (half_of_date && !tokens_[at_ + 1].is_number()) return false;
    ++at_;
    return true;
  }

  /// False if it contradicts the one before.
  bool take_zone_word(minutes zone) {
    const bool of_clock = !parts_.clocks.empty() && parts_.clocks.back().zone;
    if (of_clock) return *parts_.clocks.back().zone == zone;
    if (parts_.zone) return *parts_.zone == zone;
    parts_.zone = zone;
    return true;
  }

  bool take_mark() {
    if (!tokens_[at_].is_one_of(",.|-/()[]:;'\"*#@&+~=<>_")) return false;
    ++at_;
    return true;
  }

  const Tokens& tokens_;
  DayOrder order_;
  DateParts parts_;
  std::size_t at_ = 0;
  /// The token behind the day, clock or zone that was taken last: what is glued to that is no part of it.
  std::size_t behind_part_ = 0;
  std::size_t late_year_ = 0;
  bool next_is_update_ = false;
};

}  // namespace

std::optional<DateParts> date_parts(const Tokens& tokens, DayOrder order) {
  return PartsReader(tokens, order).read();
}

}  // namespace warta::dates
