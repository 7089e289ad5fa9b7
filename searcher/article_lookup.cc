#include "searcher/article_lookup.h"

#include <string_view>

#include "common/schema.h"

namespace warta::searching {

std::optional<Xapian::docid> find_article(const Xapian::Database& database, const std::string& name) {
  for (const std::string_view prefix : {schema::kIdPrefix, schema::kUrlPrefix}) {
    const auto term = schema::exact_filter(prefix, name);
    const auto posting = database.postlist_begin(term);
    if (posting != database.postlist_end(term)) return *posting;
  }
  return std::nullopt;
}

}  // namespace warta::searching
