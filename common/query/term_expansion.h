// The terms of an index that a query means without naming them. All functions let Xapian's errors through.
#ifndef WARTA_COMMON_QUERY_TERM_EXPANSION_H_
#define WARTA_COMMON_QUERY_TERM_EXPANSION_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

namespace warta::query {

/// The terms that begin with `beginning`, prefix of the schema included, in byte order; nullopt if there are
/// more than `most`.
std::optional<std::vector<std::string>> terms_beginning(const Xapian::Database& database,
                                                        const std::string& beginning, std::size_t most);

/// The exact forms below `prefix` ("" or schema::kTitlePrefix) that are at most `distance` away from `word`
/// (spelling.h), without prefix, in byte order; nullopt if there are more than `most`. Of an index of a
/// million words only the few thousand are read that begin like `word`, or nearly so.
std::optional<std::vector<std::string>> terms_near(const Xapian::Database& database, std::string_view prefix,
                                                   std::string_view word, std::size_t distance,
                                                   std::size_t most);

/// The years that articles of the index have, in order.
std::vector<int> years_of(const Xapian::Database& database);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_TERM_EXPANSION_H_
