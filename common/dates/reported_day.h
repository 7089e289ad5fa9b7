// Whether a day in a news text is the one on which its source spoke.
#ifndef WARTA_COMMON_DATES_REPORTED_DAY_H_
#define WARTA_COMMON_DATES_REPORTED_DAY_H_

#include <string_view>

#include "common/dates/tokens.h"
#include "common/dates/written_day.h"

namespace warta::dates {

/// Is `day`, found among the tokens of `text`, put behind a source's words as newsrooms do ("…, kata dia di
/// Jakarta, Senin (3/2/2025)."), or called today? Days of events are not: those behind "pada" or "sejak", and
/// those before "lalu" or "mendatang". Without a weekday it has to be called today: of 56 bare "(3/2/2025)"
/// behind a source's words 70 % were right, of 12 behind "hari ini" all. Pure; thread-safe; looks at one
/// sentence at most.
bool is_reported_day(std::string_view text, const Tokens& tokens, const WrittenDay& day);

}  // namespace warta::dates

#endif  // WARTA_COMMON_DATES_REPORTED_DAY_H_
