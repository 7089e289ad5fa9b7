// The time that --recency takes. Thread-safe: pure function.
#ifndef WARTA_SEARCHER_HALF_LIFE_H_
#define WARTA_SEARCHER_HALF_LIFE_H_

#include <string>

namespace warta::searching {

/// "30d", "4w", "6m" or "1y" in days, a month having 30 and a year 365; 0 for nothing. Throws UsageError for
/// what is no such time, or more than a hundred years.
double half_life_days(const std::string& text);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_HALF_LIFE_H_
