// What to ask instead, where nothing was found.
#ifndef WARTA_SEARCHER_SUGGESTIONS_SUGGESTIONS_H_
#define WARTA_SEARCHER_SUGGESTIONS_SUGGESTIONS_H_

#include <cstdint>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/text/analyzer.h"
#include "searcher/suggestions/name_likeness.h"
#include "searcher/wanted.h"

namespace warta::searching {

/// Something that finds articles.
struct Alternative {
  /// A query; empty where it stays as it is.
  std::string query;
  /// The options to leave out, as they were written; empty for none.
  std::string left_out;
  std::uint64_t matches = 0;

  friend bool operator==(const Alternative&, const Alternative&) = default;
};

struct Suggestions {
  /// The query with its words as the index has them; empty if there is nothing to mend.
  std::string respelled;
  /// Names that no article has.
  std::vector<UnknownName> unknown_names;
  /// Ways to ask for less.
  std::vector<Alternative> relaxed;
};

/// For what found nothing in this state of `database`. All that is suggested finds something there, the
/// better spelling if not always within the filters of options. These stay as they are, but where leaving
/// them out is the suggestion. Where no single change helps, several are made at once, one after the other
/// until something is found. Lets Xapian's errors through.
Suggestions suggest(const Wanted& wanted, text::Analyzer& analyzer, const Xapian::Database& database);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_SUGGESTIONS_SUGGESTIONS_H_
