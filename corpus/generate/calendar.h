// When articles appear, and how news writes it.
#ifndef WARTA_CORPUS_GENERATE_CALENDAR_H_
#define WARTA_CORPUS_GENERATE_CALENDAR_H_

#include <cstdint>
#include <string>

namespace warta::generating {

/// A moment in western Indonesia's time, which is seven hours ahead of Greenwich.
struct Moment {
  int year = 0;
  unsigned month = 1;
  unsigned day = 1;
  unsigned weekday = 0;  // 0 is Sunday
  unsigned minute = 0;   // of the day
};

/// When the article of that number appears: 1,200 a day from 2015-01-01 on for ten years, then from the
/// beginning again.
Moment moment_of(std::uint64_t number);

/// "2019-09-10T14:05:00+07:00".
std::string iso_date(const Moment& moment);
/// "2019/09/10".
std::string path_date(const Moment& moment);
/// "Selasa (10/9/2019)".
std::string written_day(const Moment& moment);

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_CALENDAR_H_
