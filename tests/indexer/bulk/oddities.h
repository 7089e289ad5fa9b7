// What is odd about articles that are to be indexed, found by looking at them and not by asking who made
// them.
#ifndef WARTA_TESTS_INDEXER_BULK_ODDITIES_H_
#define WARTA_TESTS_INDEXER_BULK_ODDITIES_H_

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "indexer/prepared_article.h"

namespace warta::tests {

/// Every oddity that is looked for, in words ("a NUL in the id"), and how many of the articles have it; 0 for
/// none. Analyses all of them.
std::map<std::string, std::size_t> count_oddities(const std::vector<indexing::PreparedArticle>& articles);

}  // namespace warta::tests

#endif  // WARTA_TESTS_INDEXER_BULK_ODDITIES_H_
