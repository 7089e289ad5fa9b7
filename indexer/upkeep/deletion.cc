#include "indexer/upkeep/deletion.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "common/query/query_compiler.h"
#include "common/query/unranked.h"
#include "common/schema.h"
#include "common/text/analyzer.h"
#include "indexer/index/document_ids.h"

namespace warta::indexing {

std::vector<std::string> read_ids(std::istream& input) {
  const std::string text(std::istreambuf_iterator<char>(input), {});
  const char separator = text.find('\0') != std::string::npos ? '\0' : '\n';
  std::vector<std::string> ids;
  for (std::string_view rest = text; !rest.empty();) {
    const auto end = std::min(rest.find(separator), rest.size());
    auto id = rest.substr(0, end);
    if (separator == '\n' && id.ends_with('\r')) id.remove_suffix(1);
    if (!id.empty()) ids.emplace_back(id);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return ids;
}

std::vector<std::string> remove_ids(std::span<const std::string> ids, IndexWriter& writer) {
  std::vector<std::string> absent;
  for (const auto& id : ids) {
    if (!writer.remove(schema::exact_filter(schema::kIdPrefix, id))) absent.push_back(id);
  }
  return absent;
}

std::vector<std::string> found_articles(const IndexSnapshot& index, const query::Query& query) {
  const auto& database = index.database();
  return guarded(index.path(), [&] {
    text::Analyzer analyzer(index.lexicon());
    const auto compiled = compile(query, query::kNoWeights, analyzer, database);
    std::vector<Xapian::docid> found;
    const auto matches = query::unranked(database, compiled.query).get_mset(0, database.get_doccount());
    found.reserve(matches.size());
    for (auto match = matches.begin(); match != matches.end(); ++match) found.push_back(*match);
    return id_terms_of(database, std::move(found));
  });
}

}  // namespace warta::indexing
