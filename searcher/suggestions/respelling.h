// "Mungkin maksud Anda": a query whose words an index has.
#ifndef WARTA_SEARCHER_SUGGESTIONS_RESPELLING_H_
#define WARTA_SEARCHER_SUGGESTIONS_RESPELLING_H_

#include <optional>
#include <string>

#include <xapian.h>

#include "common/query/query.h"
#include "common/text/analyzer.h"

namespace warta::searching {

/// `query`, but each word that must or may be there and that no article has replaced by the one of the index
/// that it most probably means: spelled with one or two differences behind its first letter, else with one
/// anywhere; the nearer and the more frequent the better. nullopt if there is no such word, or none like one
/// of them. Lets Xapian's errors through.
std::optional<std::string> respelled(const query::Query& query, text::Analyzer& analyzer,
                                     const Xapian::Database& database);

}  // namespace warta::searching

#endif  // WARTA_SEARCHER_SUGGESTIONS_RESPELLING_H_
