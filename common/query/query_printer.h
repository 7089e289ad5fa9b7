// Writes a query tree down in the query language.
#ifndef WARTA_COMMON_QUERY_QUERY_PRINTER_H_
#define WARTA_COMMON_QUERY_QUERY_PRINTER_H_

#include <string>

#include "common/query/query.h"

namespace warta::query {

/// The canonical form: English names, single blanks, no parentheses but those that are needed, - for what is
/// prohibited in a List. parse_query() makes the same tree of it, if it made `node`. Thread-safe.
std::string print_query(const Node& node);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_QUERY_PRINTER_H_
