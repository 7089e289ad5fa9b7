// What the options of the command line narrow a search to, beside what its query says.
#ifndef WARTA_SEARCHER_FILTERS_H_
#define WARTA_SEARCHER_FILTERS_H_

#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/query/query.h"

namespace warta::searching {

/// One option with its value, as "--source antara*".
struct OptionFilter {
  /// For messages: as somebody wrote it.
  std::string written;
  query::Filter filter;
};

struct Filters {
  /// On the outlets' calendars; without ends where neither --since nor --until is given.
  query::DateRange days;
  /// Of those of one field one must hold, and something must for each field.
  std::vector<OptionFilter> values;

  bool has_days() const { return days.from || days.to; }
  bool empty() const { return !has_days() && values.empty(); }
};

/// The filter that the option `name` (source, author, category or lang) with `value` means: a whole name, or
/// with * behind it its beginning. Throws UsageError for what no article can be marked with. Thread-safe.
OptionFilter option_filter(std::string_view name, std::string_view value);

/// The days from the first one of `since` to the last one of `until`: days, months or years as queries write
/// them. Either may be empty, which leaves that end open. Throws UsageError. Thread-safe.
query::DateRange option_days(std::string_view since, std::string_view until);

/// `query` with only those articles that pass `filters`; what they let through weighs what it did. Throws
/// UsageError where the beginning of a name reaches too many; lets Xapian's errors through.
Xapian::Query filtered(const Xapian::Query& query, const Filters& filters, const Xapian::Database& database);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_FILTERS_H_
