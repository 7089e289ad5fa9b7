#include "indexer/index/document_ids.h"

#include <algorithm>

#include "common/schema.h"

namespace warta::indexing {

std::string id_term_of(const Xapian::Database& database, Xapian::docid number) {
  auto term = database.termlist_begin(number);
  term.skip_to(std::string(schema::kIdPrefix));
  if (term == database.termlist_end(number) || !(*term).starts_with(schema::kIdPrefix)) return {};
  return *term;
}

std::vector<std::string> id_terms_of(const Xapian::Database& database, std::vector<Xapian::docid> numbers) {
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  std::vector<std::string> terms;
  terms.reserve(numbers.size());
  for (const auto number : numbers) {
    auto term = id_term_of(database, number);
    if (!term.empty()) terms.push_back(std::move(term));
  }
  return terms;
}

}  // namespace warta::indexing
