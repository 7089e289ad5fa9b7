// Joins parts of a query into a tree with the properties that query.h promises. Thread-safe: pure functions.
#ifndef WARTA_COMMON_QUERY_TREE_BUILDING_H_
#define WARTA_COMMON_QUERY_TREE_BUILDING_H_

#include <vector>

#include "common/query/query.h"

namespace warta::query {

/// Of one node alone that node; operands that are an All become operands of this one. Requires: something is
/// required.
Node join_all(std::vector<Node> required, std::vector<Node> excluded);

/// Of one node alone that node; alternatives that are an Any become alternatives of this one. Requires: there
/// is one.
Node join_any(std::vector<Node> alternatives);

/// Of one optional part alone its node; optional parts that are a List of optional words become parts of this
/// one. Requires: a part is not prohibited.
Node join_list(std::vector<Part> parts);

}  // namespace warta::query

#endif  // WARTA_COMMON_QUERY_TREE_BUILDING_H_
