// Finds the articles that are too old to be kept, among those that are read and those in an index.
#ifndef WARTA_INDEXER_UPKEEP_EXPIRY_H_
#define WARTA_INDEXER_UPKEEP_EXPIRY_H_

#include <chrono>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "corpus/article.h"
#include "indexer/expiry_rule.h"
#include "indexer/index/index_snapshot.h"

namespace warta::indexing {

/// Not thread-safe.
class Expiry {
 public:
  /// Ages are counted back from `today`.
  Expiry(std::span<const ExpiryRule> rules, std::chrono::year_month_day today);

  /// Is it too old by one of the rules? One without a date never is.
  bool covers(const corpus::Article& article);

  /// The id terms of the articles of the index that are, by the days on their outlets' calendars. Requires
  /// that the index cannot change meanwhile. Throws IndexError.
  std::vector<std::string> articles_of(const IndexSnapshot& index) const;

 private:
  struct Limit {
    /// The source's term; empty: of all sources.
    std::string source;
    std::chrono::year_month_day first_kept;
  };

  const std::string& source_term(const std::string& source);

  std::vector<Limit> limits_;
  std::unordered_map<std::string, std::string> source_terms_;  // made once for each source
};

}  // namespace warta::indexing

#endif  // WARTA_INDEXER_UPKEEP_EXPIRY_H_
