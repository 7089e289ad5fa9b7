// Names of outlets, authors and categories that an index has, for those that it has not.
#ifndef WARTA_SEARCHER_SUGGESTIONS_NAME_LIKENESS_H_
#define WARTA_SEARCHER_SUGGESTIONS_NAME_LIKENESS_H_

#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/wanted.h"

namespace warta::searching {

/// A name that is asked for, and that no article has.
struct UnknownName {
  /// As somebody wrote it: "--source detik", "source:detik".
  std::string written;
  /// Names of the same field, as articles have them: those that begin so, then those that are spelled nearly
  /// so; the most frequent ones first, and but a few. May be empty.
  std::vector<std::string> nearest;

  friend bool operator==(const UnknownName&, const UnknownName&) = default;
};

/// Of the filters for whole names in the options and in the query, but what must not be there. Lets Xapian's
/// errors through.
std::vector<UnknownName> unknown_names(const Wanted& wanted, const Xapian::Database& database);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_SUGGESTIONS_NAME_LIKENESS_H_
