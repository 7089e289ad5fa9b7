// Which articles are too old to be kept: an outlet's terms may allow an archive so many days only.
//
// Thread-safe: a value type and pure functions.
#ifndef WARTA_INDEXER_EXPIRY_RULE_H_
#define WARTA_INDEXER_EXPIRY_RULE_H_

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "common/date.h"

namespace warta::indexing {

struct ExpiryRule {
  /// The outlet as it is searched for, in any case; empty: all of them.
  std::string source;
  /// Articles published before that many days or months are too old; both may not be given.
  std::chrono::days days{0};
  std::chrono::months months{0};
  /// Or those published before this day.
  std::optional<std::chrono::year_month_day> before;

  /// The first day that is kept, `today` being the day on which it is asked.
  std::chrono::year_month_day first_kept(std::chrono::year_month_day today) const;

  friend bool operator==(const ExpiryRule&, const ExpiryRule&) = default;
};

/// "90d", "26w", "18m", "2y", "2020-01-01", each also behind "SOURCE=". nullopt for anything else.
std::optional<ExpiryRule> parse_expiry_rule(std::string_view text);

/// The day it is now in Western Indonesia.
std::chrono::year_month_day this_day();

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_EXPIRY_RULE_H_
