// The values that an index has for a field, by their beginnings: for completing a command line.
#ifndef WARTA_COMMON_QUERY_INDEX_VALUES_H_
#define WARTA_COMMON_QUERY_INDEX_VALUES_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/query/field_names.h"
#include "common/schema.h"

namespace warta::query {

struct IndexValue {
  std::string value;
  /// Of an id or URL its article's title.
  std::string note;

  friend bool operator==(const IndexValue&, const IndexValue&) = default;
};

/// `most` of the values of `field` that begin with `text`, in small or capital letters of ASCII, in the order
/// of their terms. Where there are more, the last one agrees no longer with the first than any other does, so
/// that what all agree in is what all values of the index agree in. Requires: field is source, author,
/// category or id; an id that begins as an address is looked for among URLs. Lets Xapian's errors through.
std::vector<IndexValue> index_values(const Xapian::Database& database, Field field, std::string_view text,
                                     std::size_t most = 100);

/// How `term` of a field whose terms hold names in small letters and without signs is written in `document`,
/// which must have the term. Requires: field is source, author or category. Lets Xapian's errors through.
std::string written_name(const Xapian::Database& database, Field field, const std::string& term,
                         Xapian::docid document);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_INDEX_VALUES_H_
