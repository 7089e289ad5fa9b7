// The words that dates are written with: Indonesian, Malay and English, with spellings of before 1972.
#ifndef WARTA_COMMON_DATES_WORDS_H_
#define WARTA_COMMON_DATES_WORDS_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace warta::dates {

enum class WordKind : std::uint8_t {
  none,          ///< says nothing about a date
  month,         ///< value: 1 to 12
  weekday,       ///< value: 0 (Sunday) to 6
  zone,          ///< value: minutes east of Greenwich
  foreign_zone,  ///< the same, but looked for behind a clock only: `est` is a word elsewhere
  greenwich,     ///< GMT, UTC, Z: a number that counts from it may follow
  continent,     ///< the "Asia" of "Asia/Jakarta"
  zone_city,     ///< value: minutes east of Greenwich, behind the continent only
  noon_half,     ///< of a 12-hour clock; value: NoonHalf
  part_of_day,   ///< may stand between a weekday and its day ("Senin dini hari (3/2/2025)")
  ordinal,       ///< st, nd, rd, th
  of,
  time_mark,  ///< the T of ISO 8601
  unit,       ///< value: its seconds; 0 for months and longer, after which no day is known
  one_unit,   ///< the same with "one" in it ("sejam")
  one,        ///< "an" hour
  letter_a,   ///< of "a.m."; also "a day ago"
  letter_p,
  letter_m,
  ago,
  now,  ///< "saja" of "baru saja", "now" of "just now"
  today,
  yesterday,
  counted,    ///< what else is counted beside dates on pages ("4,160 Views")
  updated,    ///< labels the day of a change
  published,  ///< labels the day of publication
};

/// What a word behind the hour does to it.
enum NoonHalf : std::int32_t {
  before_noon,  ///< am: 12 is midnight
  midday,       ///< siang: 10 to 3 o'clock
  after_noon,   ///< pm
  night,        ///< malam: as pm, but 12 is of no certain day
};

struct WordMeaning {
  WordKind kind = WordKind::none;
  std::int32_t value = 0;
};

/// No word with a meaning is longer.
inline constexpr std::size_t kLongestWord = 15;

/// What `word` means in a date; it is to be in small letters and without apostrophes ("jumat" is Jum'at).
/// Pure; thread-safe.
WordMeaning meaning_of(std::string_view word);

}  // namespace warta::dates

#endif  // WARTA_COMMON_DATES_WORDS_H_
